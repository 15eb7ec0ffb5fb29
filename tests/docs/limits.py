#!/usr/bin/env python3
"""Checks that docs/limits.md has every limit of the headers, with its default."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STRUCTS = {
    "compiler/syntax/parse.h": ["ParseLimits"],
    "compiler/semantics/context.h": ["CheckLimits"],
    "compiler/compiler.h": ["Options"],
    "runtime/include/conn/limits.h": ["Limits", "BadRecordRule"],
    "runtime/include/conn/transport.h": ["TransportLimits"],
}
MEMBER = re.compile(r"^\s*(?:std::\w+|int|bool)\s+(\w+)\s*=\s*([^;]+);", re.M)
ROW = re.compile(r"^\| .* \| ([\d,]+)(?: (MB|KB|s))? \| `(\w+)` \|", re.M)
UNITS = {"": 1, "KB": 1 << 10, "MB": 1 << 20, "s": 1_000_000}


def number(text):
    """The value of a default such as `std::int64_t{64} << 20`."""
    text = re.sub(r"std::\w+\{(\d+)\}", r"\1", text.replace("'", ""))
    left, _, shift = text.partition("<<")
    return int(left) << int(shift or 0)


def defaults():
    for header, structs in STRUCTS.items():
        text = (ROOT / header).read_text(encoding="utf-8")
        for struct in structs:
            body = re.search(rf"struct {struct} \{{(.*?)^\}};", text, re.S | re.M).group(1)
            for member, value in MEMBER.findall(body):
                yield member, number(value)


def main():
    page = (ROOT / "docs/limits.md").read_text(encoding="utf-8")
    told = {member: int(value.replace(",", "")) * UNITS[unit] for value, unit, member in ROW.findall(page)}
    real = dict(defaults())
    faults = [f"docs/limits.md: `{member}` is {value}, the page says {told.get(member, 'nothing')}"
              for member, value in real.items() if told.get(member) != value]
    print("\n".join(faults) or f"{len(real)} limits stand in docs/limits.md with their defaults")
    return 1 if faults or len(real) < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
