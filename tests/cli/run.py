#!/usr/bin/env python3
"""Runs command line tests: files that show what a person types and sees.

A test is a sequence of sections, each begun by a line `--- word …`:

  --- file NAME           a file in the test's folder
  --- serve PATH [STATUS [TYPE [HEADER: VALUE]]]
                          an answer of the server at $BASE; PATH may end in `*`
  --- run COMMAND         a shell line; `conn` is the program under test, $BASE a server on loopback, $DEAD a port where nobody
                          listens, $TLS one whose certificate nobody knows. Behind it stand, as they came out, `exit N`, the lines of
                          stdout behind `1| `, of stderr behind `2| `.
  --- interrupt PATH COMMAND
                          the same; when the server is asked for PATH, which it does not answer then, the program gets a SIGINT
  --- terminate PATH COMMAND
                          the same with a SIGTERM
  --- abandon PATH COMMAND
                          the same; when the server is asked for PATH, the reader of stdout goes away, then the answer comes

usage: run.py CONN_PROGRAM FILE... [--update]
Numbers that differ from run to run are masked: ports, times, durations of waits.
"""
import http.server
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading


PATIENCE = 120  # seconds until a test that hangs is given up


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # a client that goes away in the middle is part of the tests


class Held:
    """A path whose answer waits for something."""

    def __init__(self, path):
        self.path = path
        self.asked = threading.Event()
        self.go_on = threading.Event()


def make_handler(answers, held):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self):
            path = self.path.split("?")[0]
            for wait in [each for each in held if each.path == path]:
                wait.asked.set()
                wait.go_on.wait(PATIENCE)
            for pattern, status, headers, body in answers:
                if path == pattern or (pattern.endswith("*") and path.startswith(pattern[:-1])):
                    self.send_response(status)
                    for name, value in headers:
                        self.send_header(name, value)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                    return
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST = answer

        def log_message(self, *_):
            pass

    return Handler


def sections(text):
    head = None
    body = []
    for line in text.splitlines():
        if line.startswith("--- "):
            if head is not None:
                yield head, body
            head, body = line[4:], []
        elif head is not None:
            body.append(line)
        else:
            yield None, [line]
    if head is not None:
        yield head, body


def unused_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def masked(text, folder, base, dead):
    text = text.replace(base, "$BASE").replace(f"127.0.0.1:{dead}", "127.0.0.1:$DEAD").replace(folder, "$DIR")
    text = text.replace(base.split("//")[1], "$BASE_HOST")
    text = re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "<time>", text)
    text = re.sub(r'"(started|finished|waits?)": ?"?\d+"?', r'"\1":<n>', text)
    text = re.sub(r"OpenSSL/[0-9.a-z]+", "OpenSSL/<version>", text)
    text = re.sub(r"\b(in|waited) \d+\.\d s\b", r"\1 <duration>", text)
    return text


def served(head, body):
    words = head.split(" ", 4)
    path = words[1]
    status = int(words[2]) if len(words) > 2 else 200
    kind = words[3] if len(words) > 3 else "application/json"
    headers = [("Content-Type", kind)]
    if len(words) > 4:
        name, value = words[4].split(": ", 1)
        headers.append((name, value))
    return path, status, headers, "\n".join(body).encode()


def start_server(handler):
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def start_tls_server(folder):
    """A server with a certificate that it has signed itself."""
    files = [os.path.join(folder, name) for name in ("key.pem", "certificate.pem")]
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
                    "/CN=localhost", "-keyout", files[0], "-out", files[1]], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(files[1], files[0])
    server = Server(("127.0.0.1", 0), make_handler([], []))
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class Test:
    """One file: its folder, its servers, what they answer."""

    def __init__(self, program, folder):
        self.folder = folder
        self.answers, self.held = [], []
        self.server = start_server(make_handler(self.answers, self.held))
        self.base = f"http://127.0.0.1:{self.server.server_port}"
        self.dead = unused_port()
        hidden = os.path.join(folder, ".bin")
        os.mkdir(hidden)
        os.symlink(os.path.abspath(program), os.path.join(hidden, "conn"))
        self.tls = start_tls_server(hidden)
        self.env = {"PATH": hidden + ":" + os.environ["PATH"], "BASE": self.base, "DEAD": str(self.dead), "TOKEN": "canary-token",
                    "TLS": f"https://127.0.0.1:{self.tls.server_port}", "LC_ALL": "C.UTF-8", "ROOT": os.getcwd()}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.env[name] = os.environ[name]

    def close(self):
        for held in self.held:
            held.go_on.set()
        self.server.shutdown()
        self.tls.shutdown()

    def start(self, command, **pipes):
        return subprocess.Popen(["bash", "-c", command], cwd=self.folder, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, **pipes)

    def mask(self, text):
        text = text.replace(self.env["TLS"], "$TLS").replace(self.env["TLS"].split("//")[1], "$TLS_HOST")
        return masked(text, self.folder, self.base, self.dead)

    def shown(self, process, out, err):
        lines = [f"exit {process.returncode}"]
        for prefix, raw in (("1| ", out), ("2| ", err)):
            lines += [(prefix + line).rstrip() for line in self.mask(raw.decode("utf-8", "backslashreplace")).splitlines()]
        return lines

    def run(self, command):
        process = self.start(command)
        return self.shown(process, *process.communicate(timeout=PATIENCE))

    def run_until(self, rest, number):
        path, command = rest.split(" ", 1)
        held = Held(path)
        self.held.append(held)
        process = self.start("exec " + command)
        while not held.asked.wait(0.1) and process.poll() is None:
            pass
        if number is not None:
            process.send_signal(number)
            out, err = process.communicate(timeout=PATIENCE)
            held.go_on.set()
        else:
            process.stdout.close()
            held.go_on.set()
            out, err = b"", process.stderr.read()
            process.wait(PATIENCE)
        self.held.remove(held)
        return self.shown(process, out, err)

    def section(self, head, body):
        """The lines that belong under the head."""
        word, _, rest = head.partition(" ")
        trailing = [""] if body and body[-1] == "" else []
        if word == "run":
            return self.run(rest) + trailing
        if word in ("interrupt", "terminate", "abandon"):
            return self.run_until(rest, {"interrupt": signal.SIGINT, "terminate": signal.SIGTERM}.get(word)) + trailing
        if word == "file":
            with open(os.path.join(self.folder, rest), "w", encoding="utf-8") as file:
                file.write("\n".join(body) + "\n")
        elif word == "serve":
            self.answers.insert(0, served(head, body))
        else:
            sys.exit(f"a section cannot begin with `{word}`")
        return body


def run_test(path, program):
    """The test's text as it is, and as it would stand after an update."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    out = []
    with tempfile.TemporaryDirectory() as folder:
        test = Test(program, folder)
        for head, body in sections(text):
            if head is None:
                out += body
            else:
                out += ["--- " + head, *test.section(head, body)]
        test.close()
    return text, "\n".join(out) + "\n"


def main():
    update = "--update" in sys.argv
    words = [word for word in sys.argv[1:] if word != "--update"]
    failed = 0
    for path in words[1:]:
        before, after = run_test(path, words[0])
        if before == after:
            continue
        if update:
            with open(path, "w", encoding="utf-8") as file:
                file.write(after)
            continue
        failed += 1
        with tempfile.NamedTemporaryFile("w", suffix=".actual", delete=False) as file:
            file.write(after)
        print(f"{path}: the program does something else than the file says (`run.py … --update` writes what it does)")
        subprocess.run(["diff", "-u", path, file.name], check=False)
        os.unlink(file.name)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
