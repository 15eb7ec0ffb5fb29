#!/usr/bin/env python3
"""Uses an installed Conn as a stranger does: from a prefix that was moved, with nothing of the build or of this tree.

usage: check.py STEP --cmake CMAKE --build FOLDER --work FOLDER --root REPOSITORY --compiler C++ --flags FLAGS --visible yes|no
`prefix` installs, all other steps need it.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PRINTED = """\
conn VERSION
GET https://api.example.com/people?per_page=2
GET https://api.example.com/people?page=2
run 1: people, 3 written
GET https://api.example.com/people?updated_since=2024-05-02T00%3A00%3A00Z&per_page=2
run 2: people, 1 written
{"remote_id":"1","name":"Ada","changed":"2024-05-01T00:00:00Z"}
{"remote_id":"2","name":"Grace Hopper","changed":"2024-05-03T00:00:00Z"}
{"remote_id":"3","name":"Alan","changed":"2024-05-02T00:00:00Z"}
"""
# What a public header may include: the standard library's headers, which have no suffix, SSE2's, and our own.
ALLOWED = re.compile(r"<([a-z_]+|emmintrin\.h|conn/[a-z_/]+\.(h|def))>")


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=280, check=False, **more)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def prefix_of(arguments):
    return arguments.work / "prefix"


def install(arguments):
    shutil.rmtree(arguments.work, ignore_errors=True)
    run(arguments.cmake, "--install", arguments.build, "--prefix", arguments.work / "first")
    (arguments.work / "first").rename(prefix_of(arguments))


def headers(arguments):
    include = prefix_of(arguments) / "include"
    found = sorted(include.rglob("*.h"))
    for header in found:
        for line in header.read_text(encoding="utf-8").splitlines():
            name = re.match(r"\s*#\s*include\s*(\S+)", line)
            if name and not ALLOWED.fullmatch(name.group(1)):
                sys.exit(f"{header}: includes {name.group(1)}")
        name = header.relative_to(include)
        source = f"#include <{name}>\n#include <{name}>\n"
        run(arguments.compiler, "-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"-I{include}", "-x", "c++",
            "-", input=source)
    if len(found) < 15:
        sys.exit(f"only {len(found)} headers were installed")


def copy_of(arguments, example):
    """The example outside of the tree, where it finds nothing by accident."""
    folder = arguments.work / example
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(arguments.root / "examples" / example, folder)
    return folder


def built_by_cmake(arguments, example):
    folder = copy_of(arguments, example)
    run(arguments.cmake, "-S", folder, "-B", folder / "build", f"-DCMAKE_PREFIX_PATH={prefix_of(arguments)}",
        f"-DCMAKE_CXX_COMPILER={arguments.compiler}", f"-DCMAKE_CXX_FLAGS={arguments.flags}")
    run(arguments.cmake, "--build", folder / "build")
    return folder / "build" / example


def built_by_pkg_config(arguments, example, *packages):
    folder = copy_of(arguments, example)
    library = next(prefix_of(arguments).rglob("pkgconfig")).parent
    env = dict(os.environ, PKG_CONFIG_PATH=str(library / "pkgconfig"))
    flags = run("pkg-config", "--cflags", "--libs", *packages, env=env).split()
    program = folder / f"{example}_by_pkg_config"
    run(arguments.compiler, "-std=c++20", *arguments.flags.split(), folder / f"{example}.cc", "-o", program, *flags,
        f"-Wl,-rpath,{library}")
    return program


def expect(printed, told):
    if printed != told:
        sys.exit(f"printed:\n{printed}expected:\n{told}")


def without_compiler(arguments, program):
    print(run(sys.executable, arguments.root / "tests" / "link" / "check_symbols.py", program), end="")


def run_host(arguments, program):
    definition = arguments.root / "examples" / "host" / "people.conn"
    modules = arguments.work / "modules"
    run(prefix_of(arguments) / "bin" / "conn", "build", definition, "-o", modules)
    version = re.search(r"VERSION ([0-9.]+)", (arguments.root / "CMakeLists.txt").read_text().split("project(")[1]).group(1)
    expect(run(program, modules / "people.connbc"), PRINTED.replace("VERSION", version))


def host_by_cmake(arguments):
    program = built_by_cmake(arguments, "host")
    run_host(arguments, program)
    without_compiler(arguments, program)


def host_by_pkg_config(arguments):
    program = built_by_pkg_config(arguments, "host", "conn-runtime")
    run_host(arguments, program)
    without_compiler(arguments, program)


def compiler(arguments):
    definition = arguments.root / "examples" / "host" / "people.conn"
    expect(run(built_by_cmake(arguments, "compile"), definition), "people: people.Person\n")
    expect(run(built_by_pkg_config(arguments, "compile", "conn-compiler", "conn-runtime"), definition), "people: people.Person\n")


def visibility(arguments):
    """Nothing of the inside is visible from outside of the libraries; under sanitizers, all of it is."""
    libraries = [path for path in prefix_of(arguments).rglob("libconn_*") if not path.is_symlink()]
    symbols = "".join(run("readelf", "-sWC", library) for library in libraries)
    visible = [line for line in symbols.splitlines() if re.search(r"FUNC +GLOBAL +DEFAULT +\d+ ", line)]
    inside = [line for line in visible if re.search(r" conn::(runtime|compiler|bytecode|stdlib)::", line)]
    public = [line for line in visible if " conn::sync(" in line]
    if not public or bool(inside) != (arguments.visible == "yes"):
        sys.exit(f"{len(public)} public, {len(inside)} inner symbols are visible\n" + "\n".join(inside[:20]))


STEPS = {"prefix": install, "headers": headers, "find_package": host_by_cmake, "pkg_config": host_by_pkg_config,
         "compiler": compiler, "visibility": visibility}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("step", choices=STEPS)
    for name in ("--cmake", "--compiler", "--flags", "--visible"):
        parser.add_argument(name, required=True)
    for name in ("--build", "--work", "--root"):
        parser.add_argument(name, type=Path, required=True)
    arguments = parser.parse_args()
    STEPS[arguments.step](arguments)


if __name__ == "__main__":
    main()
