#!/usr/bin/env python3
"""Runs the GitHub connector against GitHub's own API description: check.py CONN_PROGRAM SOURCE_ROOT WORK_FOLDER

Prism, a mock that nobody here wrote, answers with the examples of the description and says in its log what it thinks of each
request. Checked are:
  * the first page of each stream (`--limit 1`, then the whole page) maps without a bad record, and Prism has nothing to say
    about a request;
  * without `--limit`, the next link of the examples leads nowhere: a typed error with a code, exit 1;
  * where the connector's base is another than the link's, that error is the refusal of a foreign origin, which names both.
"""
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import time

STREAMS = ["tickets", "users", "tags", "comments"]
SPEC = "node_modules/@octokit/openapi/generated/api.github.com.json"
SKIPPED = 77


def fail(message):
    print(f"prism: {message}", file=sys.stderr)
    sys.exit(1)


def install(here, work):
    """The packages of the lock file, once a work folder."""
    stamp = work / "installed"
    lock = (here / "package-lock.json").read_text()
    if stamp.exists() and stamp.read_text() == lock:
        return
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copyfile(here / name, work / name)
    done = subprocess.run(["npm", "ci", "--no-progress"], cwd=work, capture_output=True, text=True)
    if done.returncode != 0:
        print(f"prism: SKIPPED, because npm cannot install its packages here:\n{done.stderr[-2000:]}")
        sys.exit(SKIPPED)
    stamp.write_text(lock)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Prism:
    """The mock as a process group of its own, its log in a file."""

    def __init__(self, work):
        self.port = free_port()
        self.log = work / "prism.log"
        with self.log.open("w") as out:
            self.process = subprocess.Popen(
                ["node", "node_modules/@stoplight/prism-cli/dist/index.js", "mock", "-h", "127.0.0.1", "-p", str(self.port), SPEC],
                cwd=work, stdout=out, stderr=subprocess.STDOUT, start_new_session=True)

    def __enter__(self):
        end = time.monotonic() + 240
        while "Prism is listening" not in self.text():
            if self.process.poll() is not None or time.monotonic() > end:
                self.__exit__()
                fail(f"the mock did not start:\n{self.text()[-2000:]}")
            time.sleep(0.2)
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait()

    def text(self):
        return self.log.read_text(errors="replace")


class Runner:
    def __init__(self, conn, work, port):
        self.conn, self.work, self.port = conn, work, port

    def run(self, definition, stream, *options):
        records = self.work / "records.ndjson"
        for path in (records, self.work / "records.ndjson.bad"):
            path.unlink(missing_ok=True)
        done = subprocess.run(
            [self.conn, "run", str(definition), stream, "--config", "owner=octocat", "--config", "repo=Hello-World",
             "--secret", "token=env:PRISM_TOKEN", "--to", f"ndjson:{records}", "--base", f"http://127.0.0.1:{self.port}",
             "--allow-loopback", "--summary", "json", *options],
            capture_output=True, text=True, timeout=120, env=dict(os.environ, PRISM_TOKEN="canary"))
        try:
            summary = json.loads(done.stdout)["streams"][0]
        except (ValueError, KeyError, IndexError):
            fail(f"{stream}: no summary, exit {done.returncode}:\n{done.stdout}\n{done.stderr}")
        rows = [json.loads(line) for line in records.read_text().splitlines()] if records.exists() else []
        return done.returncode, summary, rows


def check_first_page(runner, definition, stream):
    code, summary, rows = runner.run(definition, stream, "--limit", "1")
    if code != 0 or summary.get("error") or summary["bad"] != 0 or summary["records"] < 1:
        fail(f"{stream}: the first page did not map: exit {code}, {json.dumps(summary)}")
    for row in rows:
        if row["stream"] != stream or not row["record"]["remote_id"]:
            fail(f"{stream}: a row without its id: {json.dumps(row)}")
    print(f"prism: {stream}: records {summary['records']}, left out {summary['filtered']}, rows {len(rows)}, bad 0")
    return len(rows)


def variant(definition, path, old, new):
    """The definition with one change, in a file of its own."""
    text = definition.read_text()
    if text.count(old) != 1:
        fail(f"the definition does not hold {old!r} once: this test must follow it")
    path.write_text(text.replace(old, new))
    return path


def check_next_link(runner, definition, stream, code_of_error):
    code, summary, _ = runner.run(definition, stream)
    error = summary.get("error") or {}
    if code != 1 or error.get("code") != code_of_error:
        fail(f"{stream}: expected {code_of_error} and exit 1, got exit {code}, {json.dumps(summary)}")
    print(f"prism: {stream}: {error['code']} {error['message']}")
    return error


def check_requests(log):
    """Prism's words about our requests: all of them passed."""
    lines = [line for line in log.splitlines() if "[VALIDATOR]" in line]
    passed = [line for line in lines if "passed the validation rules" in line]
    if len(passed) < len(STREAMS):
        fail(f"Prism saw only {len(passed)} requests")
    bad = [line for line in log.splitlines() if "Violation" in line or ("[VALIDATOR]" in line and line not in passed)]
    if bad:
        fail("Prism complains about requests:\n" + "\n".join(bad))
    print(f"prism: {len(passed)} requests, none with a violation")


def main():
    conn, root, work = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    work.mkdir(parents=True, exist_ok=True)
    install(root / "tests/prism", work)
    definition = root / "definitions/github/github.conn"
    # The description's only issue is a pull request, which the connector leaves out: without that filter it must map too.
    unfiltered = variant(definition, work / "unfiltered.conn", "    where   .pull_request is null\n", "")
    # The same connector for a GitHub of one's own: its answers come with links to another origin than its base.
    foreign = variant(definition, work / "foreign.conn", "https://api.github.com\"\n", "https://github.example.com/api/v3\"\n")
    with Prism(work) as prism:
        runner = Runner(conn, work, prism.port)
        for stream in STREAMS:
            rows = check_first_page(runner, definition, stream)
            if rows == 0 and stream == "tickets":
                rows = check_first_page(runner, unfiltered, stream)
            if rows == 0:
                fail(f"{stream}: no row arrived: this shows nothing")
        check_requests(prism.text())
        for stream in STREAMS:
            # The link's origin is the base's, so it goes to the mock, where the description has no such path: 404.
            check_next_link(runner, definition, stream, "R0013")
            error = check_next_link(runner, foreign, stream, "R0101")
            for origin in ("https://api.github.com", "https://github.example.com"):
                if origin not in error["message"]:
                    fail(f"{stream}: the refusal does not name {origin}: {error['message']}")
    print("prism: passed")


main()
