#!/usr/bin/env python3
"""Checks that every code of base/codes.def has a page of its own name, and is produced by a test.

Produced is a code that a golden or a command line test shows, that a unit test expects by its enumerator or by a rule of the
verifier that ends in it, or whose page has a `conn wrong` example or shows it as printed, both of which docs:blocks runs.
"""
import re
import sys
from pathlib import Path

import markdown

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r'^CONN_CODE\((\w+), (\w+), "(.*)"\)', re.M)
# Faults of the compiler itself: no input is known that produces them, or it would have been mended.
OWN_FAULTS = {"C0021", "C0501"}


def texts():
    """What tests show and expect."""
    for path in ROOT.glob("tests/**/*"):
        if path.suffix in (".golden", ".test", ".cc", ".h", ".py") and path.parent != Path(__file__).parent:
            yield path.read_text(encoding="utf-8", errors="replace")
    for path in ROOT.glob("**/*_test.cc"):
        if path.relative_to(ROOT).parts[0] not in ("tests", "build"):
            yield path.read_text(encoding="utf-8")


def page_fault(code, title):
    path = ROOT / f"docs/errors/{code}.md"
    if not path.exists():
        return f"{code}: docs/errors/{code}.md is missing"
    first = path.read_text(encoding="utf-8").splitlines()[0]
    return None if first == f"# {code}: {title}" else f"{code}: its page begins with `{first}`, not with `# {code}: {title}`"


def rules_of(enumerator):
    """The verifier's rules that end in the code."""
    rules = (ROOT / "bytecode/rules.def").read_text(encoding="utf-8")
    return re.findall(rf'^CONN_RULE\((\w+), "[^"]*", {enumerator},', rules, re.M)


def is_produced(code, enumerator, words):
    page = ROOT / f"docs/errors/{code}.md"
    blocks = list(markdown.blocks(ROOT, page.relative_to(ROOT))) if page.exists() else []
    shown = any("wrong" in block.words or ("prints" in block.marks and f"[{code}]" in block.text) for block in blocks)
    return shown or code in words or enumerator in words or any(rule in words for rule in rules_of(enumerator))


def main():
    words = set()
    for text in texts():
        words.update(re.findall(r"\w+", text))
    rows = ROW.findall((ROOT / "base/codes.def").read_text(encoding="utf-8"))
    faults = [fault for code, _, title in rows if (fault := page_fault(code, title))]
    faults += [f"{code}: no test produces it (`{enumerator}`, {title})" for code, enumerator, title in rows
               if code not in OWN_FAULTS and not is_produced(code, enumerator, words)]
    extra = {path.stem for path in (ROOT / "docs/errors").glob("*.md")} - {code for code, _, _ in rows}
    faults += [f"docs/errors/{code}.md: there is no such code" for code in sorted(extra)]
    print("\n".join(faults) or f"{len(rows)} codes, each with its page and a test")
    return 1 if faults or not rows else 0


if __name__ == "__main__":
    sys.exit(main())
