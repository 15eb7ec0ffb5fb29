#!/usr/bin/env python3
"""Runs every code block of README.md and docs/.

usage: run.py --conn PROGRAM --programs FOLDER[:FOLDER…] --compiler C++ [--include FOLDER]… [PAGE…]
The first of the folders is the one of the build.

A language without a meaning here is a fault. What a block means, and which comment in front of it changes that, is said in
conn_blocks.py (`conn`) and shell_blocks.py (`sh`, `sql`, `text`). `json` parses, `ndjson` parses line by line, `cpp` compiles;
`<!-- shown: reason -->` keeps a block of `sh` or `text` from being run or compared where that is impossible. A block behind
`<!-- source: PATH -->` is that file of the repository, word for word.
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import conn_blocks
import markdown
import shell_blocks

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = {"conn", "sh", "sql", "text", "json", "ndjson", "cpp", "cmake"}


def check_form(block):
    """What is wrong with the block before anything is run."""
    if block.language not in LANGUAGES:
        return f"{block.place}: no test knows what to do with a block of `{block.language}`"
    if "source" in block.marks and block.text != (ROOT / block.marks["source"]).read_text(encoding="utf-8"):
        return f"{block.place}: not what {block.marks['source']} says"
    if block.language in ("text", "cmake") and not {"prints", "shown", "file", "source"} & block.marks.keys():
        return f"{block.place}: say `<!-- prints -->` or `<!-- shown: reason -->`"
    if "shown" in block.marks and (block.language not in ("sh", "text", "cmake") or not block.marks["shown"]):
        return f"{block.place}: `shown` needs a reason, and is for commands and texts"
    if block.language == "sql" and "database" not in block.marks:
        return f"{block.place}: say `<!-- database: NAME -->`"
    return None


def check_json(block):
    try:
        for text in block.text.splitlines() if block.language == "ndjson" else [block.text]:
            json.loads(text)
    except ValueError as error:
        return f"{block.place}: not JSON: {error}"
    return None


def compile_cpp(block, arguments):
    with tempfile.TemporaryDirectory() as folder:
        # Included, for a block may be a header.
        (Path(folder) / "block.h").write_text(block.text, encoding="utf-8")
        path = Path(folder) / "block.cc"
        path.write_text('#include "block.h"\n', encoding="utf-8")
        command = [arguments.compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror"]
        own = [ROOT / Path(block.marks["source"]).parent] if "source" in block.marks else []
        command += [f"-I{folder}" for folder in [*arguments.include, *own]] + [str(path)]
        run = subprocess.run(command, capture_output=True, text=True, timeout=240)
    return f"{block.place}: does not compile:\n{run.stderr}" if run.returncode else None


def update(page, differing):
    """Puts what was printed into the page; a text with `…` stays as it is."""
    lines = (ROOT / page).read_text(encoding="utf-8").splitlines(keepends=True)
    for block, printed in reversed(differing):
        if "…" not in block.text:
            end = block.line + block.text.count("\n")
            plain = re.sub(r"\x1b\[[0-9;]*m", "", printed)
            lines[block.line:end] = [line.rstrip() + "\n" for line in plain.strip("\n").splitlines()]
    (ROOT / page).write_text("".join(lines), encoding="utf-8")


def update_layout(page, differing):
    lines = (ROOT / page).read_text(encoding="utf-8").splitlines(keepends=True)
    for block, text in reversed(differing):
        lines[block.line:block.line + block.text.count("\n")] = [text]
    (ROOT / page).write_text("".join(lines), encoding="utf-8")


def check_page(page, blocks, arguments):
    shown = [block for block in blocks if "shown" not in block.marks]
    faults = [check_json(block) for block in shown if block.language in ("json", "ndjson")]
    faults += [compile_cpp(block, arguments) for block in shown if block.language == "cpp"]
    faults += conn_blocks.check_values(arguments.conn, blocks)
    of_layout, unlike = conn_blocks.check_layout(arguments.conn, [block for block in blocks if block.language == "conn"])
    if unlike and arguments.update:
        update_layout(page, unlike)
        return faults + [f"{page}: was laid out again; run this once more"]
    faults += of_layout
    if any(block.language in ("sh", "sql") for block in shown):
        found, differing = shell_blocks.walk(shown, arguments.programs.split(":"), ROOT)
        faults += found
        if arguments.update:
            update(page, differing)
    elif any("prints" in block.marks for block in shown):
        faults.append(f"{page}: nothing runs before the text that it `prints`")
    return [fault for fault in faults if fault]


def main():
    parser = argparse.ArgumentParser()
    for name in ("--conn", "--programs", "--compiler"):
        parser.add_argument(name, required=True)
    parser.add_argument("--include", action="append", default=[])
    parser.add_argument("--update", action="store_true", help="lay out the Conn blocks, and put what was printed into the pages")
    parser.add_argument("page", nargs="*", type=Path)
    arguments = parser.parse_args()
    pages = {page: list(markdown.blocks(ROOT, page)) for page in arguments.page or markdown.pages(ROOT)}
    blocks = [block for page in pages.values() for block in page]
    faults = [fault for fault in map(check_form, blocks) if fault]
    faults += conn_blocks.check(arguments.conn, [block for block in blocks if block.language == "conn"])
    for page, of_page in pages.items():
        faults += check_page(page, of_page, arguments)
    for fault in faults:
        print(fault)
    ran = Counter(f"{block.language} shown" if "shown" in block.marks else block.language for block in blocks)
    print(f"{len(pages)} pages, {sum(ran.values())} code blocks: " + ", ".join(f"{n} {name}" for name, n in sorted(ran.items())))
    print(f"{len(faults)} faults" if faults else "every block does what it says")
    return 1 if faults or not blocks else 0


if __name__ == "__main__":
    sys.exit(main())
