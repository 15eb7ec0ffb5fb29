// What hostile text costs: one report, little time, no crash.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <string>

#include "compiler/syntax/guard.h"
#include "compiler/syntax/parse.h"

namespace conn::compiler {
namespace {

std::vector<Diagnostic> findings(const std::string& text, const ParseLimits& limits = {}) {
  const SourceFile source("x.conn", text);
  Diagnostics diagnostics;
  const auto tree = parse(source, limits, diagnostics);
  EXPECT_EQ(tree->has_errors, diagnostics.has_errors());
  return diagnostics.sorted();
}

std::string repeated(std::string_view piece, std::size_t count) {
  std::string out;
  out.reserve(piece.size() * count);
  for (std::size_t i = 0; i < count; ++i) out += piece;
  return out;
}

void expect_one(const std::string& text, Code code, const ParseLimits& limits = {}) {
  const auto found = findings(text, limits);
  ASSERT_EQ(found.size(), 1U) << text.substr(0, 60);
  EXPECT_EQ(found[0].code, code) << text.substr(0, 60);
}

TEST(Limits, SourceBytes) {
  ParseLimits limits;
  limits.source_bytes = 10;
  EXPECT_TRUE(findings("// 3456789", limits).empty());
  expect_one("// 34567890", Code::kSourceTooLarge, limits);
  expect_one(std::string(1'000'001, ' '), Code::kSourceTooLarge);
}

TEST(Limits, TextMustBeUtf8) {
  expect_one("title \"\xFF\"", Code::kSourceNotUtf8);
  EXPECT_TRUE(findings("\xEF\xBB\xBF// a byte order mark").empty());
}

TEST(Limits, Tokens) {
  ParseLimits limits;
  limits.tokens = 9;  // the end of the file is one
  EXPECT_TRUE(findings("enum E { A, B, C", limits).size() == 1) << "unclosed, but within the limit";
  expect_one("enum E { A, B, C, D }", Code::kTooManyTokens, limits);
}

TEST(Limits, NestingIsExact) {
  ParseLimits limits;
  limits.nesting = 10;
  const auto lists = [](std::size_t depth) {
    return "map A -> B { a: " + repeated("[", depth) + repeated("]", depth) + " }";
  };
  EXPECT_TRUE(findings(lists(9), limits).empty());
  expect_one(lists(10), Code::kNestedTooDeeply, limits);
}

/// Every form of nesting, 100,000 deep, in and out of balance.
TEST(Limits, HostileNestingIsOneReport) {
  const std::size_t deep = 100'000;
  const std::string head = "map A -> B { a: ";
  const char* forms[] = {"(",
                         "[",
                         "{ a: ",
                         "f(",
                         "[ x, ",
                         "not ",
                         "- ",
                         "if a then ",
                         "if ",
                         "match a { 1 => ",
                         "for x in ",
                         "for x in y => ",
                         "for x in y { a: ",
                         "f(x => ",
                         "a ?? ",
                         "\"{",
                         "\"a{f(",
                         "x as { a: ",
                         "x as [",
                         "in query ",
                         "a[",
                         "a.b(",
                         "{ [",
                         "..",
                         "(x, y) => ",
                         "if a then b else "};
  for (const char* form : forms) {
    const auto before = std::chrono::steady_clock::now();
    const auto found = findings(head + repeated(form, deep));
    const auto spent = std::chrono::steady_clock::now() - before;
    EXPECT_GE(found.size(), 1U) << form;
    EXPECT_LE(found.size(), 2U) << form;
    EXPECT_LT(std::chrono::duration_cast<std::chrono::milliseconds>(spent).count(), 20'000) << form;
  }
  expect_one(head + repeated("(", deep) + "1" + repeated(")", deep) + " }", Code::kNestedTooDeeply);
  expect_one("shape S { a: " + repeated("[", deep) + "int" + repeated("]", deep) + " }",
             Code::kNestedTooDeeply);
  expect_one("shape S { a: " + repeated("{ a: ", deep) + repeated("}", deep) + " }", Code::kNestedTooDeeply);
  expect_one("pages p(a: " + repeated("=> ", deep) + "int) { stop when true }", Code::kNestedTooDeeply);
  expect_one("errors e { 1 => " + repeated("retry then ", deep / 2) + "fail }", Code::kNestedTooDeeply);
  expect_one("connector c { " + repeated("stream s { ", deep / 2), Code::kNestedTooDeeply);
}

/// Chains do not recurse in the parser, but walkers of the tree do.
TEST(Limits, TheTreeIsNoDeeperThanItSays) {
  const std::string head = "map A -> B { a: x";
  EXPECT_TRUE(findings(head + repeated(" + 1", 390) + " }").empty());
  for (const char* link :
       {" + 1", ".b", "?.b", "[0]", "(1)", " and b", " catch c", " as T", " is null", " == 1"}) {
    expect_one(head + repeated(link, 20'000) + " }", Code::kNestedTooDeeply);
  }
}

TEST(Limits, ABoundOnErrors) {
  const auto found = findings("map A -> B {\n" + repeated("a: +\n", 5'000) + "}");
  EXPECT_EQ(found.size(), 100U);
  const auto unclosed = findings("map A -> B {\n" + repeated("a: (\n", 150) + "}");
  EXPECT_EQ(unclosed.size(), 101U);
  EXPECT_EQ(std::count_if(unclosed.begin(), unclosed.end(),
                          [](const Diagnostic& d) { return d.code == Code::kTooManyErrors; }),
            1);
}

TEST(Limits, WhatTheParserThrowsIsABugAndNoCrash) {
  const SourceFile source("x.conn", "x");
  Diagnostics diagnostics;
  run_guarded(source, diagnostics, [] { throw std::runtime_error("reason"); });
  ASSERT_EQ(diagnostics.sorted().size(), 1U);
  EXPECT_EQ(diagnostics.sorted()[0].code, Code::kParserFailed);
  EXPECT_EQ(diagnostics.sorted()[0].severity, Severity::bug);
  EXPECT_EQ(diagnostics.sorted()[0].message, "the parser failed: reason");
  Diagnostics again;
  run_guarded(source, again, [] { throw "bare text"; });
  EXPECT_EQ(again.sorted().at(0).message, "the parser failed: unknown reason");
}

TEST(Limits, NoInputIsTooSmallOrTooOdd) {
  const char* odd[] = {"",   "\n",        "{",      "}",  "(",   ")",   "\"",    "\"{",    "{\"",
                       "'",  "\\",        "\"\\",   "/",  "/*",  "#",   "...",   "\"\"\"", "r\"",
                       "\r", "=>",        "?.",     "in", "as",  "a.",  "for",   "\"}",    ",,",
                       ";",  "connector", "map a:", "0x", "1..", "..1", "\"{\"", "_",      "errors only"};
  for (const char* text : odd) {
    for (const char* around : {"", "connector c { ", "map A -> B { a: ", "errors e { ", "shape S { "}) {
      static_cast<void>(findings(std::string(around) + text));
      static_cast<void>(findings(std::string(around) + text + "\n}"));
    }
  }
  EXPECT_TRUE(findings("").empty());
  EXPECT_TRUE(findings("\n\n// nothing\n").empty());
}

/// A file cut at every byte: always a tree, never a bug.
TEST(Limits, EveryPrefixOfAFileEnds) {
  const std::string whole =
      "/// Doc.\nconnector c {\n  base \"https://{config.x}.y\" \n  errors { 4..5, \"a\" if b => retry after "
      "5s then fail k(1) }\n"
      "  stream s: m.N {\n    get \"/x\" { query { a: (x) ?? 1 } }\n    records for (k, v) in body.z where k "
      "is null => k: v\n"
      "    id match .id { _ => r\"x\" }\n  }\n}\n";
  EXPECT_TRUE(findings(whole).empty());
  for (std::size_t length = 0; length < whole.size(); ++length) {
    for (const Diagnostic& d : findings(whole.substr(0, length)))
      EXPECT_NE(d.severity, Severity::bug) << length;
    for (const Diagnostic& d : findings(whole.substr(length))) EXPECT_NE(d.severity, Severity::bug) << length;
  }
}

}  // namespace
}  // namespace conn::compiler
