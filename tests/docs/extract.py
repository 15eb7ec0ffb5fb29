#!/usr/bin/env python3
"""Writes the block that a page marks with `<!-- program: NAME -->` to a file, for the build.

usage: extract.py PAGE NAME OUT
"""
import sys
from pathlib import Path

import markdown

page, name, out = sys.argv[1:]
path = Path(page).resolve()
found = [block.text for block in markdown.blocks(path.parent, path.name) if block.marks.get("program") == name]
if len(found) != 1:
    sys.exit(f"{page}: {len(found)} blocks are the program `{name}`")
Path(out).write_text(found[0], encoding="utf-8")
