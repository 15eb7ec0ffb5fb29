// The promises of `conn fmt` over every Conn text of the project, and over the same texts in other layouts.
#include "compiler/format/format.h"

#include <gtest/gtest.h>

#include "bytecode/read.h"
#include "bytecode/write.h"
#include "compiler/compiler.h"
#include "compiler/syntax/dump.h"
#include "tests/format/mutate.h"
#include "tests/support/corpus.h"

namespace conn::format_test {
namespace {

using compiler::SourceFile;

std::vector<testing::CorpusText> corpus() {
  std::vector<testing::CorpusText> out = testing::conn_files({"definitions", "stdlib", "tests"});
  for (auto& text : testing::code_blocks("conn")) out.push_back(std::move(text));
  for (auto& text : testing::golden_sources()) out.push_back(std::move(text));
  return out;
}

/// The syntax tree as text; empty where there are syntax errors.
std::string tree_of(const std::string& text) {
  const SourceFile source("x.conn", text);
  compiler::Diagnostics diagnostics;
  const auto tree = compiler::parse(source, {}, diagnostics);
  return tree->has_errors ? "" : compiler::dump(*tree);
}

/// Each comment without the blanks at its end.
std::vector<std::string> comments_of(const std::string& text) {
  const SourceFile source("x.conn", text);
  compiler::Diagnostics diagnostics;
  std::vector<std::string> out;
  const auto tree = compiler::parse(source, {}, diagnostics);
  for (const auto& comment : tree->comments) {
    std::string line(source.text(comment.span));
    line.erase(line.find_last_not_of(" \t") + 1);
    out.push_back(std::move(line));
  }
  return out;
}

/// What compiling gives that must not hang on the layout: the codes of the findings, and the module's bytes
/// without its line numbers and the hash of its text.
std::string meaning_of(const std::string& text) {
  const SourceFile source("x.conn", text);
  const compiler::Compiled compiled = compiler::compile(source);
  std::string out;
  for (const auto& finding : compiled.diagnostics) out += std::string(to_string(finding.code)) + ' ';
  if (compiled.module.empty()) return out;
  auto module = bytecode::read_module(compiled.module);
  if (!module) return out + "unreadable";
  module->source_hash.assign(module->source_hash.size(), '0');
  for (auto& stream : module->streams) stream.line = 1;
  for (auto& function : module->functions) {
    for (auto& site : function.sites) site.line = 1;
  }
  return out + bytecode::write_module(*module).value();
}

std::string laid_out(const std::string& text) {
  const SourceFile source("x.conn", text);
  return compiler::format_source(source).text;
}

/// Everything that holds of a text and its layout, except for what it means.
void expect_kept(const std::string& text, const std::string& name) {
  SCOPED_TRACE(name);
  const std::string result = laid_out(text);
  EXPECT_EQ(laid_out(result), result) << text;
  EXPECT_EQ(tree_of(result), tree_of(text)) << text;
  EXPECT_EQ(comments_of(result), comments_of(text)) << text;
  EXPECT_EQ(without_blanks(result), without_blanks(text));
  EXPECT_TRUE(result.empty() || result.back() == '\n');
}

TEST(Format, EveryTextOfTheProjectKeepsItsMeaning) {
  int seen = 0;
  for (const auto& [name, text] : corpus()) {
    if (tree_of(text).empty()) continue;
    ++seen;
    expect_kept(text, name);
    EXPECT_EQ(meaning_of(laid_out(text)), meaning_of(text)) << name;
  }
  EXPECT_GT(seen, 120);
}

TEST(Format, BlanksAndLineEndsAreNobodysChoice) {
  int seen = 0;
  int kept = 0;
  for (const auto& [name, text] : corpus()) {
    if (tree_of(text).empty()) continue;
    Mutator mutator(static_cast<std::uint64_t>(++seen));
    const std::string other = mutator.other_blanks(text);
    // A word at the margin behind `+` is taken for a member whose line before lacks something.
    if (tree_of(other).empty()) continue;
    ++kept;
    EXPECT_EQ(laid_out(other), laid_out(text)) << name << "\n" << other;
  }
  EXPECT_GT(kept, 100);
  EXPECT_GT(kept * 10, seen * 9);
}

TEST(Format, OtherLayoutsKeepTheirMeaning) {
  int made = 0;
  int kept = 0;
  for (const auto& [name, text] : corpus()) {
    const std::string tree = tree_of(text);
    if (tree.empty()) continue;
    for (int round = 0; round < 4; ++round) {
      Mutator mutator(static_cast<std::uint64_t>(++made));
      const std::string other = mutator.other_layout(text);
      if (tree_of(other).empty()) continue;
      ++kept;
      expect_kept(other, name);
    }
  }
  EXPECT_GT(kept * 2, made) << "most layouts must be valid, or this shows little";
}

TEST(Format, SyntaxErrorsLeaveTheTextAlone) {
  int seen = 0;
  for (const auto& [name, text] : corpus()) {
    if (!tree_of(text).empty() || without_blanks(text).empty()) continue;
    const SourceFile source("x.conn", text);
    const compiler::Formatted formatted = compiler::format_source(source);
    if (formatted.ok) continue;  // comments alone
    ++seen;
    EXPECT_EQ(formatted.text, text) << name;
    EXPECT_FALSE(formatted.diagnostics.empty()) << name;
  }
  EXPECT_GT(seen, 10);
}

TEST(Format, LimitsHoldBeforeTheTextIsLookedAt) {
  const SourceFile source("x.conn", "shape  A { id: int }\n");
  compiler::ParseLimits limits;
  limits.tokens = 3;
  const compiler::Formatted formatted = compiler::format_source(source, limits);
  EXPECT_FALSE(formatted.ok);
  EXPECT_EQ(formatted.text, source.text());
}

TEST(Format, EdgesOfAFile) {
  EXPECT_EQ(laid_out(""), "");
  EXPECT_EQ(laid_out("\n \n\t\n"), "");
  EXPECT_EQ(laid_out("\n\n// only\n\n\n\n// comments"), "// only\n\n// comments\n");
  EXPECT_EQ(laid_out("\xEF\xBB\xBFshape A { id:int }"), "shape A { id: int }\n") << "a byte order mark goes";
  EXPECT_EQ(laid_out("shape A {\r\n  id: int\r}\r\n"), "shape A {\n  id: int\n}\n");
  EXPECT_EQ(laid_out("shape A {}"), "shape A {}\n");
}

TEST(Format, BlockStringsKeepTheirLines) {
  const std::string text = "map A -> x.B {\n  a:    \"\"\"\n one  \r\n\ttwo\"\"\"   // why\n  bcd: .x\n}\n";
  EXPECT_EQ(laid_out(text), "map A -> x.B {\n  a:   \"\"\"\n one  \r\n\ttwo\"\"\"  // why\n  bcd: .x\n}\n");
}

}  // namespace
}  // namespace conn::format_test
