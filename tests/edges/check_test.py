#!/usr/bin/env python3
"""The edge check finds what it must find, shown on small trees made for it."""
import tempfile
import unittest
from pathlib import Path

import check


def breaches_of(files):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return check.check(Path(folder))[0]


def breaches(path, text):
    return breaches_of({path: text})


class CheckTest(unittest.TestCase):
    def assert_allowed(self, path, text):
        self.assertEqual(breaches(path, text), [], (path, text))

    def assert_refused(self, path, text):
        self.assertEqual(len(breaches(path, text)), 1, (path, text))

    def test_rooms_may_include_what_stands_below_them(self):
        self.assert_allowed("runtime/vm/vm.cc", '#include "bytecode/module.h"\n')
        self.assert_allowed("compiler/syntax/parse.cc", '#include "grammar/generated/ConnParser.h"\n')
        self.assert_allowed("tests/link/a.cc", '#include "tools/main.h"\n')

    def test_rooms_must_not_look_up_or_aside(self):
        self.assert_refused("base/a.h", '#include "bytecode/module.h"\n')
        self.assert_refused("runtime/a.cc", '#include "compiler/check.h"\n')
        self.assert_refused("stdlib/a.cc", '#include "runtime/vm.h"\n')
        self.assert_refused("compiler/semantics/a.cc", '#include "grammar/generated/ConnParser.h"\n')
        self.assert_refused("runtime/a_test.cc", '#include "compiler/check.h"\n')

    def test_includes_are_relative_to_the_root(self):
        self.assert_refused("base/a.cc", '#include "text.h"\n')
        self.assert_refused("base/a.cc", '#  include "../base/text.h"\n')

    def test_generated_headers_stay_in_their_room(self):
        self.assert_allowed("bytecode/read.cc", '#include "module_generated.h"\n')
        self.assert_refused("runtime/a.cc", '#include "module_generated.h"\n')

    def test_libraries_stay_in_their_folder(self):
        self.assert_allowed("runtime/json/index.cc", "#include <simdjson.h>\n")
        self.assert_allowed("runtime/http/client.cc", "#include <curl/curl.h>\n")
        self.assert_allowed("base/a_test.cc", "#include <gtest/gtest.h>\n")
        self.assert_refused("runtime/vm/vm.cc", "#include <simdjson.h>\n")
        self.assert_refused("runtime/auth/a.cc", "#include <curl/curl.h>\n")
        self.assert_refused("compiler/semantics/a.cc", "#include <antlr4-runtime.h>\n")
        self.assert_refused("base/a.cc", "#include <gtest/gtest.h>\n")
        self.assert_refused("base/a.cc", "#include <openssl/sha.h>\n")

    def test_sealed_libraries_do_not_leak_through_headers(self):
        tree = {
            "compiler/syntax/stream.h": "#include <antlr4-runtime.h>\n",
            "compiler/syntax/inner.h": '#include "compiler/syntax/stream.h"\n',
            "compiler/syntax/parse.cc": '#include "compiler/syntax/inner.h"\n',
        }
        self.assertEqual(breaches_of(tree), [])
        tree["compiler/semantics/check.cc"] = '#include "compiler/syntax/inner.h"\n'
        found = breaches_of(tree)
        self.assertEqual(len(found), 1)
        self.assertTrue(found[0].startswith("compiler/semantics/check.cc:1: "), found)

    def test_libraries_do_not_print_or_abort(self):
        self.assert_refused("base/a.cc", "  std::cerr << 1;\n")
        self.assert_refused("runtime/a.cc", "  std::abort();\n")
        self.assert_refused("runtime/a.cc", "  assert(x);\n")
        self.assert_allowed("runtime/a.cc", "  static_assert(x);  // as assert(x)\n")
        self.assert_allowed("tools/main.cc", "  std::cout << 1;\n")

    def test_says_the_line(self):
        found = breaches("base/a.h", '#pragma once\n\n#include "runtime/a.h"\n')
        self.assertTrue(found[0].startswith("base/a.h:3: "), found)


if __name__ == "__main__":
    unittest.main()
