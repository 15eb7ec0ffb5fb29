#!/bin/sh
# Makes generated/ from the grammar: `grammar/generate.sh [folder]`. Needs the `antlr4` program, version 4.7.2, which
# Debian's libantlr4-runtime 4.9 can read. Runs inside grammar/ with relative names, so that no path of a machine
# stands in the output.
set -eu
cd "$(dirname "$0")"
out=${1:-generated}
mkdir -p "$out"
antlr4 -Dlanguage=Cpp -no-listener -Werror -package conn::grammar -o "$out" ConnLexer.g4
antlr4 -Dlanguage=Cpp -no-listener -no-visitor -Werror -package conn::grammar -lib "$out" -o "$out" ConnParser.g4
{
  echo '// Made by grammar/generate.sh from ConnLexer.g4: the token types without the ANTLR runtime.'
  echo '#pragma once'
  echo
  echo 'namespace conn::grammar {'
  echo
  echo 'enum TokenType : int {'
  echo '  kEof = -1,'
  grep "^[A-Z]" "$out/ConnLexer.tokens" | sed 's/^\([A-Z_0-9]*\)=\([0-9]*\)$/  k\1 = \2,/'
  echo '};'
  echo
  echo '}  // namespace conn::grammar'
} > "$out/token_types.h"
rm -f "$out"/*.interp "$out"/ConnParser.tokens
