"""Code blocks of Markdown files, with what the comments in front of them say."""
import re
from dataclasses import dataclass, field
from pathlib import Path

MARK = re.compile(r"<!--\s*([a-z]+)(?::\s*(.*?))?\s*-->\s*$")
FENCE = re.compile(r"```+")


@dataclass
class Block:
    page: str                 # relative to the repository
    line: int                 # of the opening fence
    language: str
    words: list               # behind the language: `wrong`
    text: str = ""
    marks: dict = field(default_factory=dict)

    @property
    def place(self):
        return f"{self.page}:{self.line}"


class Malformed(Exception):
    pass


def blocks(root, page):
    """All blocks of a page in order. A comment belongs to the block right behind it; others are only comments."""
    marks, block, closer = {}, None, None
    for number, line in enumerate((root / page).read_text(encoding="utf-8").splitlines(), 1):
        if block is not None:
            if line.strip() == closer:
                yield block
                block, marks = None, {}
            else:
                block.text += line + "\n"
            continue
        fence, mark = FENCE.match(line), MARK.match(line)
        if fence:
            closer = fence.group()
            language, *words = line[len(closer):].split() or [""]
            block = Block(str(page), number, language, words, marks=marks)
        elif mark:
            marks[mark.group(1)] = mark.group(2) or ""
        elif line.strip():
            marks = {}
    if block is not None:
        raise Malformed(f"{block.place}: the block is never closed")


def pages(root):
    return [Path("README.md")] + sorted(path.relative_to(root) for path in (root / "docs").rglob("*.md"))
