#include "compiler/syntax/parse.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "compiler/syntax/dump.h"

namespace conn::compiler {
namespace {

struct Parsed {
  explicit Parsed(std::string text) : source("x.conn", std::move(text)) {
    tree = parse(source, ParseLimits{}, diagnostics);
  }
  SourceFile source;
  Diagnostics diagnostics;
  std::unique_ptr<ast::SyntaxTree> tree;
};

TEST(Parse, SpansAreTheBytesOfTheText) {
  const Parsed p("\xEF\xBB\xBF// ä\nmap A -> x.B { a: grüße.name ?? \"ä{.b}\" }");
  EXPECT_TRUE(p.diagnostics.has_errors()) << "`ü` is no letter of a name";
  const Parsed q("\xEF\xBB\xBF// ä\nmap A -> x.B { a: \"ü\" ++ .name.b }");
  ASSERT_FALSE(q.diagnostics.has_errors());
  const auto* map = ast::as<ast::MapDecl>(q.tree->declarations.at(0));
  ASSERT_NE(map, nullptr);
  const auto* sum = ast::as<ast::BinaryExpr>(map->body->entries.at(0).value);
  ASSERT_NE(sum, nullptr);
  EXPECT_EQ(q.source.text(sum->span), "\"ü\" ++ .name.b");
  EXPECT_EQ(q.source.text(sum->op_span), "++");
  EXPECT_EQ(q.source.text(sum->right->span), ".name.b");
  EXPECT_EQ(q.source.text(map->body->entries[0].span), "a: \"ü\" ++ .name.b");
  EXPECT_EQ(q.source.text(map->head), "map A -> x.B");
}

TEST(Parse, DocCommentsStandOnWhatFollowsThem) {
  const Parsed p(
      "/// One.\n///  Two.\n\nshape S {\n  a: int /// not of b\n  // plain\n  b: int\n  /// Of c.\n  c: "
      "int\n}\n");
  ASSERT_FALSE(p.diagnostics.has_errors());
  const auto* shape = ast::as<ast::ShapeDecl>(p.tree->declarations.at(0));
  ASSERT_NE(shape, nullptr);
  EXPECT_EQ(shape->docs.text, "One.\n Two.");
  EXPECT_EQ(shape->fields.at(0).docs.text, "");
  EXPECT_EQ(shape->fields.at(1).docs.text, "");
  EXPECT_EQ(shape->fields.at(2).docs.text, "Of c.");
}

TEST(Parse, EveryCommentIsKept) {
  const Parsed p("// a\nshape S { // b\n  /// c\n  a: int }\n//// d\n///\n");
  ASSERT_EQ(p.tree->comments.size(), 5U);
  EXPECT_EQ(p.source.text(p.tree->comments[1].span), "// b");
  EXPECT_FALSE(p.tree->comments[1].doc);
  EXPECT_TRUE(p.tree->comments[2].doc);
  EXPECT_FALSE(p.tree->comments[3].doc) << "four slashes";
  EXPECT_TRUE(p.tree->comments[4].doc);
}

TEST(Parse, ExpressionsAreNumberedDensely) {
  const Parsed p("map A -> x.B { a: f(1, [.b, c]) }");
  EXPECT_GE(p.tree->expression_count(), 6U);
  const auto* map = ast::as<ast::MapDecl>(p.tree->declarations.at(0));
  EXPECT_LT(map->body->entries[0].value->id, p.tree->expression_count());
}

TEST(Parse, WhatWasSkippedIsNamed) {
  const Parsed p("flow f { on x }\nshape S { a: int }\nlookup l(x: int) { }\n");
  ASSERT_EQ(p.tree->unsupported.size(), 2U);
  EXPECT_EQ(p.tree->unsupported[0].word.text, "flow");
  EXPECT_EQ(p.tree->unsupported[0].name->text, "f");
  EXPECT_EQ(p.tree->declarations.size(), 1U);
  EXPECT_TRUE(p.tree->has_errors);
}

/// The fixes of one file, applied from the last to the first, leave no finding.
void expect_fixed(const std::string& text, const std::string& fixed) {
  const Parsed p(text);
  std::string out = text;
  auto found = p.diagnostics.sorted();
  ASSERT_FALSE(found.empty()) << text;
  std::reverse(found.begin(), found.end());
  for (const Diagnostic& d : found) {
    ASSERT_TRUE(d.fix.has_value()) << d.message;
    out.replace(d.fix->span.begin, d.fix->span.size(), d.fix->replacement);
  }
  EXPECT_EQ(out, fixed);
  EXPECT_FALSE(Parsed(out).diagnostics.has_errors()) << out;
}

TEST(Parse, FixesMendTheText) {
  expect_fixed("map A -> B { a: .x&&!.y||.z === 1 }", "map A -> B { a: .x and not .y or .z == 1 }");
  expect_fixed("map A -> B { a: 'b'; c: 1 }", "map A -> B { a: \"b\", c: 1 }");
  expect_fixed("# x\nshape S { a: int;\n }", "// x\nshape S { a: int\n }");
  expect_fixed("connector c { title \"a\"   category b }", "connector c { title \"a\", category b }");
  expect_fixed("connector c {\n  titel \"a\"\n}", "connector c {\n  title \"a\"\n}");
  expect_fixed("shape S { a = int }", "shape S { a : int }");
  expect_fixed("connector c {\n  stream s: x.M\n    id .a\n  }\n}",
               "connector c {\n  stream s: x.M {\n    id .a\n  }\n}");
}

TEST(Parse, TheSameTextGivesTheSameTree) {
  const std::string text = "connector c { base \"x\", errors { 1 => fail k(a) }, stream s { get \"/{x}\" } }";
  EXPECT_EQ(dump(*Parsed(text).tree), dump(*Parsed(text).tree));
}

}  // namespace
}  // namespace conn::compiler
