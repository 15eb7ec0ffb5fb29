// Every object of the runtime is linked in whole; that it starts shows that nothing is missing at run time
// either.
int main() { return 0; }
