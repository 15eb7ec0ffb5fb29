#!/usr/bin/env python3
"""Builds all definitions again and again, each time elsewhere, and compares bytes.

usage: check.py CONN_PROGRAM [DEFINITIONS_FOLDER]
What differs from build to build: the folder of the sources and of the output, absolute or relative paths, one command or one for each file,
the order of the files, locale, time zone, time stamps, user's home and terminal. The modules must be equal, byte for byte.
"""
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile

LOCALES = ["C", "C.UTF-8", "POSIX"]
ZONES = ["UTC", "America/St_Johns", "Pacific/Kiritimati", "Asia/Kathmandu"]


def locales():
    """The locales of this machine, few of each kind, and one that it does not have."""
    have = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout.split()
    return LOCALES + [name for name in have if name not in LOCALES][:3] + ["tr_TR.UTF-8"]


def find_definitions(folder):
    found = []
    for where, _, names in os.walk(folder):
        found += [os.path.join(where, name) for name in names if name.endswith(".conn")]
    return sorted(found)


def build(conn, sources, output, cwd, env, one_by_one):
    for group in [[source] for source in sources] if one_by_one else [sources]:
        result = subprocess.run([conn, "build", *group, "-o", output], cwd=cwd, env=env, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            sys.exit(f"conn build failed with exit code {result.returncode}:\n{result.stderr}")


def modules(folder):
    out = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            out[name] = file.read()
    return out


def one_build(conn, definitions, number, names):
    """Copies the definitions to a folder of its own and builds them in the number-th way."""
    dice = random.Random(number)
    with tempfile.TemporaryDirectory(prefix="x" * (1 + 7 * number % 60)) as folder:
        copy = os.path.join(folder, *["deeper"] * (number % 4), "sources")
        shutil.copytree(definitions, copy)
        sources = find_definitions(copy)
        for source in sources:
            os.utime(source, (dice.randrange(2**31), dice.randrange(2**31)))
        dice.shuffle(sources)
        relative = number % 2 == 1
        if relative:
            sources = [os.path.relpath(source, copy) for source in sources]
        env = {"PATH": os.environ["PATH"], "LC_ALL": names[number % len(names)], "LANG": names[number // 2 % len(names)],
               "TZ": ZONES[number % len(ZONES)], "HOME": folder, "COLUMNS": str(40 + number), "TERM": ["dumb", "xterm-256color"][number % 2]}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                env[name] = os.environ[name]
        output = os.path.join(folder, "modules")
        build(conn, sources, output, copy if relative else folder, env, number % 3 == 2)
        built = modules(output)
        for name, content in built.items():
            for word in (folder, copy, "deeper"):
                if word.encode() in content:
                    sys.exit(f"{name} holds the path `{word}`")
        return built


def main():
    conn = os.path.abspath(sys.argv[1])
    definitions = sys.argv[2] if len(sys.argv) > 2 else "definitions"
    names = locales()
    ways = max(len(names), len(ZONES)) * 2
    first = one_build(conn, definitions, 0, names)
    if len(first) != len(find_definitions(definitions)):
        sys.exit(f"{len(find_definitions(definitions))} definitions gave {len(first)} modules")
    for number in range(1, ways):
        again = one_build(conn, definitions, number, names)
        for name in sorted(first.keys() | again.keys()):
            if first.get(name) != again.get(name):
                sys.exit(f"{name} came out otherwise in build {number} (locale {names[number % len(names)]}, zone {ZONES[number % len(ZONES)]})")
    for name, content in first.items():
        print(f"{name}: {len(content)} bytes, sha256 {hashlib.sha256(content).hexdigest()[:16]}")
    print(f"{ways} builds of {len(first)} modules, {len(names)} locales, {len(ZONES)} zones: equal")
    return 0


if __name__ == "__main__":
    sys.exit(main())
