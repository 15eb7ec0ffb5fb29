#!/usr/bin/env python3
"""Checks that links between the pages lead somewhere, and that a link leads to every page of docs/ but those of codes and decisions."""
import re
import sys
from pathlib import Path

import markdown

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
LISTED_ELSEWHERE = ("docs/errors/", "docs/decisions/")  # by `conn explain --list`, by docs/decisions/README.md
TOP = ["CONTRIBUTING.md", "CHANGELOG.md", "THIRD_PARTY.md"]


def targets(page):
    """The files a page leads to, by the links in its text; code spans and blocks hold none."""
    text = re.sub(r"```.*?```", "", (ROOT / page).read_text(encoding="utf-8"), flags=re.S)
    for target in LINK.findall(re.sub(r"`[^`\n]*`", "", text)):
        if "://" not in target:
            yield target, (ROOT / page).parent.joinpath(target).resolve()


def main():
    pages = markdown.pages(ROOT) + [Path(name) for name in TOP]
    faults, reached = [], set()
    for page in pages:
        for target, path in targets(page):
            if not path.exists():
                faults.append(f"{page}: `{target}` is not there")
            else:
                reached.add(path)
    for page in pages:
        if str(page).startswith("docs/") and not str(page).startswith(LISTED_ELSEWHERE) and ROOT / page not in reached:
            faults.append(f"{page}: no link leads here")
    print("\n".join(faults) or f"the links of {len(pages)} pages lead somewhere")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
