#!/usr/bin/env python3
"""Fails where a program or library has a symbol or needs a library that the runtime must not have.

usage: check_symbols.py FILE
"""
import re
import subprocess
import sys

FORBIDDEN_SYMBOL = re.compile(r"\b(antlr4?(cpp|rt)?::|conn::compiler::|conn::grammar::)")
FORBIDDEN_LIBRARY = re.compile(r"antlr")
EXPECTED_SYMBOL = re.compile(r"\bconn::")


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()


def main():
    path = sys.argv[1]
    symbols = output_of("nm", "-C", path)
    libraries = [] if path.endswith(".a") else output_of("ldd", path)
    if not any(EXPECTED_SYMBOL.search(line) for line in symbols):
        print(f"{path} has no symbol of the project: nothing was checked")
        return 2
    bad = [line for line in symbols if FORBIDDEN_SYMBOL.search(line)]
    bad += [line for line in libraries if FORBIDDEN_LIBRARY.search(line)]
    for line in bad[:20]:
        print(line)
    print(f"{len(symbols)} symbols, {len(libraries)} libraries, {len(bad)} forbidden")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
