#!/usr/bin/env python3
"""A canary secret through runs that succeed and runs that fail in every way: it must be nowhere but in the requests.

usage: check.py CONN_PROGRAM
Vendors echo the secret in bodies, headers and addresses; after each run stdout, stderr and every file that the program wrote (records,
bad records, state, database and its journals) are searched for the secret in all its encodings.
"""
import base64
import concurrent.futures
import http.server
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import urllib.parse

CANARY = 'cAn4ry/+"S3cr3t?&~;Zq\\9w'
NAME = "c4nary_name"

CONNECTOR = """\
connector leaky {
  title "Leaky"
  config {
    token: secret
    key:   secret
    page:  int = 1
  }
  base "https://leaky.test/api"
  auth both(token: config.token, key: config.key)
  errors {
    418 => fail vendor(body.message)
    409 => fail conflict("{header("X-Echo")}")
    425 => skip
  }
  pages next_url(next: body.next)
  model vendor.Thing {
    remote_id: string
    name:      string
  }
  shape Thing { id: int, name: string }
  map Thing -> vendor.Thing {
    remote_id: string(.id)
    name:      .name
  }
  stream things: vendor.Thing {
    get "/things" { query { page: "{config.page}" } }
    records body.data as [Thing]
    deletes none
  }
}
auth both(token: secret, key: secret) {
  send { header { Authorization: "Bearer {token}" }, query { api_key: in query key } }
}
"""

GOOD = b'{"data": [{"id": 1, "name": "one"}, {"id": 2, "name": "two"}], "next": null}'


def encodings(secret):
    """Every way in which the secret could be written down: name -> texts."""
    raw = secret.encode()
    inner = []
    for offset in range(3):  # base64 of a longer text that holds it
        digits = base64.b64encode(b"\0" * offset + raw).decode().rstrip("=")
        inner.append(digits[offset + 1 if offset else 0:(offset + len(raw)) * 8 // 6])
    return {
        "plain": [secret],
        "percent": [urllib.parse.quote(secret, safe=""), urllib.parse.quote_plus(secret, safe=""), urllib.parse.quote(secret)],
        "base64": inner,
        "base64url": [text.translate(str.maketrans("+/", "-_")) for text in inner],
        "hex": [raw.hex(), raw.hex().upper()],
        "json": [json.dumps(secret)[1:-1], json.dumps(json.dumps(secret))[1:-1]],
    }


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    answer = None
    seen = 0

    def handle_error(self, request, client_address):
        pass


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        authorization = self.headers.get("Authorization", "")
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        if authorization == "Bearer " + CANARY and query.get("api_key") == [CANARY]:
            self.server.seen += 1
        status, headers, body, cut = self.server.answer(self)
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:cut] if cut is not None else body)
        if cut is not None:
            self.close_connection = True

    def log_message(self, *_):
        pass


def answer(status=200, body=GOOD, headers=(), cut=None, kind="application/json"):
    fixed = [("Content-Type", kind), *headers]
    return lambda handler: (status, fixed, body(handler) if callable(body) else body, cut)


def echo(template):
    """A body with the credentials, in all encodings."""
    def body(handler):
        texts = [text for forms in encodings(CANARY).values() for text in forms]
        said = " ".join(texts) + " " + handler.headers.get("Authorization", "") + " " + handler.path
        return json.dumps(template(said)).encode()
    return body


def located(handler):
    return (302, [("Location", "https://elsewhere.test/?leak=" + urllib.parse.quote(CANARY, safe=""))], b"", None)


def bounced(handler):
    return (302, [("Location", handler.path + "&again=1")], b"", None)


def scenarios():
    """Name, what the vendor does, the end that is expected: 0 or 1."""
    yield "success", answer(), 0
    yield "success, the address of the next page names the secret", next_page, 1
    yield "401 that says it", answer(401, echo(lambda said: {"message": said})), 1
    yield "403 that says it", answer(403, echo(lambda said: {"error": said})), 1
    yield "404", answer(404, b""), 1
    yield "message taken over", answer(418, echo(lambda said: {"message": said})), 1
    yield "header taken over", answer(409, b"{}", [("X-Echo", CANARY)]), 1
    yield "skip that says it", answer(425, echo(lambda said: {"message": said})), None
    yield "429 beyond the longest wait", answer(429, echo(lambda said: said), [("Retry-After", "100000")]), 1
    yield "not JSON", answer(200, lambda handler: b"<p>" + handler.headers.get("Authorization", "").encode() + b"</p>", kind="text/html"), 1
    yield "broken JSON", answer(200, lambda handler: b'{"data": [' + handler.path.encode()), 1
    yield "another shape", answer(200, echo(lambda said: {"data": {"said": said}})), 1
    yield "cut", answer(200, GOOD, cut=20), 1
    yield "redirect to another origin", located, 1
    yield "redirects without end", bounced, 1
    yield "bad records", answer(200, b'{"data": [' + b",".join([b'{"id": 1, "name": 7}'] * 30) + b'], "next": null}'), 1


def next_page(handler):
    if "second" in handler.path:
        return (418, [("Content-Type", "application/json")], json.dumps({"message": handler.path}).encode(), None)
    origin = f"http://{handler.headers['Host']}"
    following = {"data": [], "next": origin + "/api/things?second=" + urllib.parse.quote(CANARY, safe="")}
    return (200, [("Content-Type", "application/json")], json.dumps(following).encode(), None)


def written_files(folder):
    for where, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".conn") or name == "secret.txt":
                continue
            with open(os.path.join(where, name), "rb") as file:
                yield os.path.relpath(os.path.join(where, name), folder), file.read()


def leaks(places):
    for place, content in places:
        for name, texts in encodings(CANARY).items():
            if any(text.encode() in content for text in texts):
                yield f"{place} holds the secret, {name}"


class Case:
    """One run in a folder of its own."""

    def __init__(self, conn):
        self.conn = conn
        self.folder = tempfile.TemporaryDirectory()
        for name, content in (("leaky.conn", CONNECTOR), ("secret.txt", CANARY + "\n")):
            with open(os.path.join(self.folder.name, name), "w", encoding="utf-8") as file:
                file.write(content)

    def run(self, words, canary=CANARY):
        env = dict(os.environ, CANARY=canary)
        command = [self.conn, "run", "leaky.conn", "--secret", "token=env:CANARY", "--secret", "key=file:secret.txt", *words]
        return subprocess.run(command, cwd=self.folder.name, env=env, capture_output=True, timeout=120, check=False)

    def found(self, result):
        places = [("stdout", result.stdout), ("stderr", result.stderr), *written_files(self.folder.name)]
        return list(leaks(places))


TARGETS = {
    "stdout": ["--to", "-", "--state", "state.json"],
    "ndjson": ["--to", "ndjson:out.ndjson", "--state", "state.json", "--summary", "json"],
    "sqlite": ["--to", "sqlite:out.db"],
}


def check(conn, name, words, expected, problems, canary=CANARY):
    case = Case(conn)
    result = case.run(words, canary)
    if result.returncode not in ([0, 1, 4] if expected is None else [expected]):
        problems.append(f"{name}: exit code {result.returncode}, not {expected}:\n{result.stderr.decode(errors='replace')}")
    said = result.stderr + result.stdout
    if expected == 1 and b"error[" not in said and b"failed:" not in said and b'"error":{' not in said:
        problems.append(f"{name}: failed without an error")
    problems += [f"{name}: {leak}" for leak in case.found(result)]
    case.folder.cleanup()


def check_offline(conn):
    """Failures that need no vendor: the secret itself is at fault, or nobody is there."""
    problems = []
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{unused.getsockname()[1]}/api"
        check(conn, "nobody listens", ["--base", dead, "--allow-loopback", "--to", "-", "--max-wait", "0s"], 1, problems)
    check(conn, "base of another scheme", ["--base", "ftp://leaky.test", "--to", "-"], 1, problems)
    check(conn, "wrong type of a setting", ["--config", "page=x", "--to", "-"], 1, problems)
    check(conn, "secret with a line break", ["--base", dead, "--allow-loopback", "--to", "-"], 1, problems, CANARY + "\nX-Injected: 1")
    check(conn, "secret without a name", ["--secret", CANARY, "--to", "-"], 2, problems)
    check(conn, "secret where a name belongs", ["--secret", NAME + "=" + CANARY, "--to", "-"], 1, problems)
    return problems


def check_scenario(conn, name, what, expected):
    """A vendor of its own, and a run to each target."""
    problems = []
    server = Server(("127.0.0.1", 0), Handler)
    server.answer = what
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = ["--base", f"http://127.0.0.1:{server.server_port}/api", "--allow-loopback", "--max-wait", "0s"]
    for target, words in TARGETS.items():
        seen = server.seen
        check(conn, f"{name}, to {target}", base + words, expected, problems)
        if server.seen == seen:
            problems.append(f"{name}, to {target}: the vendor never saw the secret, so the run says nothing")
    server.shutdown()
    return problems


def main():
    conn = os.path.abspath(sys.argv[1])
    cases = list(scenarios())
    with concurrent.futures.ThreadPoolExecutor(max_workers=8) as pool:  # most of the time is spent waiting before retries
        running = [pool.submit(check_scenario, conn, *case) for case in cases]
        running.append(pool.submit(check_offline, conn))
        problems = [problem for each in running for problem in each.result()]
    for problem in problems:
        print(problem)
    print(f"{len(cases)} vendors, {len(TARGETS)} targets, {len(encodings(CANARY))} encodings: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
