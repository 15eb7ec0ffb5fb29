#!/usr/bin/env python3
"""Checks what every C++ file includes and says against the tables below; prints file:line for each breach.

usage: check.py [ROOT]
"""
import re
import sys
from fnmatch import fnmatch
from pathlib import Path

# Which rooms a room may include, itself apart.
ROOMS = {
    "base": [],
    "bytecode": ["base"],
    "grammar": [],
    "stdlib": ["base", "bytecode"],
    "compiler": ["base", "bytecode", "stdlib"],
    "runtime": ["base", "bytecode", "stdlib"],
    "tools": ["base", "bytecode", "stdlib", "compiler", "runtime"],
    "tests": ["base", "bytecode", "stdlib", "compiler", "runtime", "tools"],
}

# Single files that may include more than their room.
EXTRA = {
    "grammar": ["compiler/syntax/*"],
}

# Headers made by the build, and the files that may include them.
GENERATED = {
    "module_generated.h": ["bytecode/*"],
}

# Headers of libraries, and the files that may include them. Unit tests may include TEST_LIBRARIES besides.
LIBRARIES = {
    r"antlr4": ["grammar/*", "compiler/syntax/*"],
    # Texts of states, and the last line of a file of records, are our own and no pages: they need none of runtime/json's care.
    r"simdjson": [
        "runtime/json/*", "runtime/sinks/line_file.cc", "runtime/stores/state_file_text.cc", "runtime/sync/stream_state.cc",
        "tests/bench/*", "tests/fuzz/*"],
    r"curl/": ["runtime/http/*"],
    r"openssl/": ["runtime/*"],
    r"re2/": ["stdlib/pattern.cc"],
    r"sqlite3\.h": ["runtime/*"],
    r"flatbuffers/": ["bytecode/*"],
    r"CLI/": ["tools/*"],
    r"date/": ["base/*"],
    r"xxhash\.h": ["base/*"],
    r"(gtest|gmock)/": [],
    r"rapidjson/": [],
    r"zlib\.h": ["runtime/http/test_server.cc"],
    r"benchmark/": ["tests/bench/*"],
}
TEST_LIBRARIES = [r"(gtest|gmock)/", r"rapidjson/", r"sqlite3\.h", r"openssl/", r"date/"]
TEST_FILES = ["*_test.cc", "*_fuzz.cc", "tests/*"]

# Libraries that must not reach further through our own headers: outside the files allowed above, nothing may include
# a header that includes them, however far behind.
SEALED = [r"antlr4"]

# What a library must not do: print, end the process, or fail by an assertion.
LIBRARY_ROOMS = ["base", "bytecode", "stdlib", "compiler", "runtime"]
FORBIDDEN = [
    (r"std::(cout|cerr|clog)\b", "prints"),
    (r"(?<![\w.>])f?printf\s*\(", "prints"),
    (r"(?<![\w.>])(std::)?(abort|exit|terminate|quick_exit)\s*\(", "ends the process"),
    (r"(?<![\w.>])assert\s*\(", "ends the process"),
    (r"#include <(iostream|cassert)>", "is for printing or for assertions"),
]

INCLUDE = re.compile(r'\s*#\s*include\s*(["<])([^">]+)[">]')


def matches(path, patterns):
    return any(fnmatch(path, pattern) for pattern in patterns)


def check_project_include(path, room, name):
    if path.startswith("grammar/generated/"):
        return None
    if name in GENERATED and matches(path, GENERATED[name]):
        return None
    target = name.split("/")[0]
    if target not in ROOMS or "/" not in name:
        return f'`{name}` is not relative to the root of the repository'
    if target == room or target in ROOMS[room] or matches(path, EXTRA.get(target, [])):
        return None
    return f"`{room}` must not include `{name}`: it may use {', '.join(ROOMS[room]) or 'no other room'}"


def check_library_include(path, name):
    is_test = matches(path, TEST_FILES)
    for pattern, allowed in LIBRARIES.items():
        if not re.match(pattern, name):
            continue
        if matches(path, allowed) or (is_test and pattern in TEST_LIBRARIES):
            return None
        return f"`{name}` may be included only by {', '.join(allowed) or 'tests'}"
    return None


def check_words(path, room, line):
    if room not in LIBRARY_ROOMS or matches(path, TEST_FILES):
        return None
    code = re.sub(r"//.*", "", line)
    for pattern, what in FORBIDDEN:
        found = re.search(pattern, code)
        if found:
            return f"`{found.group(0).strip()}` {what}; a library returns a result"
    return None


def check_line(path, line):
    room = path.split("/")[0]
    include = INCLUDE.match(line)
    breach = None
    if include and include.group(1) == '"':
        breach = check_project_include(path, room, include.group(2))
    elif include:
        breach = check_library_include(path, include.group(2))
    return breach or check_words(path, room, line)


def files(root):
    for room in ROOMS:
        for file in sorted((root / room).rglob("*")):
            path = file.relative_to(root).as_posix()
            if file.suffix in (".h", ".cc", ".cpp", ".def", ".inc"):
                yield path, file


def reaching(pattern, texts):
    """The files that include what matches `pattern` only through other files of ours."""
    includes = {
        path: {match.group(2) for match in map(INCLUDE.match, lines) if match} for path, lines in texts.items()
    }
    direct = {path for path, names in includes.items() if any(re.match(pattern, name) for name in names)}
    found = set(direct)
    while True:
        more = {path for path, names in includes.items() if path not in found and names & found}
        if not more:
            return found - direct
        found |= more


def check_seals(texts):
    for pattern in SEALED:
        for path in sorted(reaching(pattern, texts)):
            if not matches(path, LIBRARIES[pattern]):
                yield f"{path}:1: reaches a header of `{pattern}` through what it includes"


def check(root):
    """All breaches below `root` as `file:line: text`, and the number of files read."""
    texts = {path: file.read_text(encoding="utf-8").splitlines() for path, file in files(root)}
    breaches = list(check_seals(texts))
    for path, lines in texts.items():
        for number, line in enumerate(lines, 1):
            breach = check_line(path, line)
            if breach:
                breaches.append(f"{path}:{number}: {breach}")
    return breaches, len(texts)


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    breaches, count = check(root)
    for breach in breaches:
        print(breach)
    print(f"{count} files, {len(breaches)} forbidden edges")
    return 1 if breaches or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
