"""Runs a page as a reader would: one folder, its files and its commands in order.

  <!-- file: NAME -->      the block, of any language, is written to that file first
  <!-- exits: N -->        an `sh` block that ends with this code instead of 0
  <!-- runs: COMMAND -->   what runs in the place of an `sh` block that would build everything anew; $ROOT is the repository,
                           $BUILD the folder of this build
  <!-- prints -->          a `text` block: what the command before it printed, stdout and stderr; what differs from run to run
                           or by other parts (times, ports, durations, registers) is masked, and `…` alone on a line stands for any lines
  <!-- database: NAME -->  an `sql` block runs in this SQLite database, and prints like `sqlite3`: columns between `|`
`conn`, `conn-vendor` and the program of docs/embedding.md are on the PATH.
"""
import os
import re
import signal
import sqlite3
import subprocess
import tempfile
from pathlib import Path

MASKS = [(r"\x1b\[[0-9;]*m", ""), (r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?Z?", "TIME"), (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
         (r"\b\d+(\.\d+)? (ms|s)\b", "N s"), (r"\b[0-9a-f]{32}\b", "HASH"),
         (r"(?m)^ +\d+(?=  \w+ r\d)|\br\d+\b", "r")]


def masked(text):
    for pattern, word in MASKS:
        text = re.sub(pattern, word, text)
    return [line.rstrip() for line in text.strip("\n").splitlines()]


def same(printed, told):
    """Whether the lines agree; `…` stands for any lines."""
    pattern = "\n".join(r"(?:.*\n)*?.*" if line.strip() == "…" else re.escape(line) for line in masked(told))
    return re.fullmatch(pattern, "\n".join(masked(printed))) is not None


class Session:
    """One page's folder and what its last command printed."""

    def __init__(self, folder, programs, root):
        self.folder = Path(folder)
        self.env = dict(os.environ, PATH=os.pathsep.join([*programs, os.environ["PATH"]]), LC_ALL="C.UTF-8", ROOT=str(root),
                        BUILD=programs[0])
        self.printed = None
        self.groups = []
        self.differing = []   # blocks that say something else than what was printed, with that

    def write(self, block):
        path = self.folder / block.marks["file"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block.text, encoding="utf-8")

    def run(self, block):
        """A fault, or nothing. Exported variables and what runs in the background stay for the next block."""
        script = "set -eo pipefail\n[ ! -f .env ] || . ./.env\n" + block.marks.get("runs", block.text) + "\nexport -p >.env\n"
        log = self.folder / ".log"
        with log.open("wb") as out:
            process = subprocess.Popen(["bash", "-c", script], cwd=self.folder, env=self.env, stdin=subprocess.DEVNULL,
                                       stdout=out, stderr=subprocess.STDOUT, start_new_session=True)
            self.groups.append(process.pid)
            code = process.wait(timeout=200)
        self.printed = log.read_text(encoding="utf-8", errors="replace")
        expected = int(block.marks.get("exits", 0))
        return None if code == expected else f"{block.place}: exit {code}, expected {expected}:\n{self.printed}"

    def query(self, block):
        database = sqlite3.connect(self.folder / block.marks["database"])
        rows = [row for statement in block.text.split(";") if statement.strip() for row in database.execute(statement)]
        database.close()
        self.printed = "\n".join("|".join("" if value is None else str(value) for value in row) for row in rows)

    def compare(self, block):
        if self.printed is not None and same(self.printed, block.text):
            return None
        self.differing.append((block, self.printed or ""))
        return f"{block.place}: the command before it printed:\n{self.printed}"

    def close(self):
        for group in self.groups:
            try:
                os.killpg(group, signal.SIGTERM)
            except ProcessLookupError:
                pass


def step(session, block):
    if "file" in block.marks:
        session.write(block)
    if block.language == "sh" and "file" not in block.marks:
        return session.run(block)
    if block.language == "sql":
        return session.query(block)
    return session.compare(block) if "prints" in block.marks else None


def walk(blocks, programs, root):
    """The faults of one page, whose blocks stand in order, and the texts that differ from what was printed."""
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        session = Session(folder, programs, root)
        try:
            for block in blocks:
                fault = step(session, block)
                if fault:
                    faults.append(fault)
        finally:
            session.close()
    return faults, session.differing
