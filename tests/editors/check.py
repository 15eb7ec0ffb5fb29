#!/usr/bin/env python3
"""Runs the tests of editors/: check.py SOURCE_ROOT WORK_FOLDER CONN_PROGRAM

The packages of package-lock.json are put into the work folder; where that is impossible, the highlighting is not tested and the
exit code is 77. The rest needs Node.js alone.
"""
import pathlib
import shutil
import subprocess
import sys

SKIPPED = 77


def install(here, work):
    """The packages of the lock file, once a work folder. False where they cannot be had."""
    stamp, lock = work / "installed", (here / "package-lock.json").read_text()
    if stamp.exists() and stamp.read_text() == lock:
        return True
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copyfile(here / name, work / name)
    done = subprocess.run(["npm", "ci", "--no-progress"], cwd=work, capture_output=True, text=True)
    if done.returncode != 0:
        print(f"editors: SKIPPED, because npm cannot install its packages here:\n{done.stderr[-2000:]}")
        return False
    stamp.write_text(lock)
    return True


def main():
    root, work, conn = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    here = root / "tests/editors"
    work.mkdir(parents=True, exist_ok=True)
    for script in ("extension.js", "findings.js"):
        subprocess.run(["node", "--check", root / "editors/vscode" / script], check=True)
    subprocess.run(["node", here / "findings_test.js", root, conn], check=True)
    if not install(here, work):
        sys.exit(SKIPPED)
    subprocess.run(["node", here / "grammar_test.js", root, work / "node_modules"], check=True)


main()
