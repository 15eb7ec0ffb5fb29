#!/bin/sh
# Exits 1 when generated/ is not what generate.sh makes now, 77 (skipped) without the antlr4 program.
# Usage: grammar/check_fresh.sh SCRATCH-FOLDER
set -eu
scratch=$1
here=$(cd "$(dirname "$0")" && pwd)
if ! command -v antlr4 >/dev/null 2>&1; then
  echo "skipped: the antlr4 program is not installed"
  exit 77
fi
rm -rf "$scratch"
mkdir -p "$scratch"
cp "$here"/*.g4 "$here"/generate.sh "$scratch"
"$scratch/generate.sh"
if ! diff -r "$here/generated" "$scratch/generated"; then
  echo "grammar/generated is stale: run grammar/generate.sh" >&2
  exit 1
fi
