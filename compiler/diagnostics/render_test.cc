#include "compiler/diagnostics/render.h"

#include <gtest/gtest.h>

namespace conn::compiler {
namespace {

Diagnostic sample(const SourceFile& source) {
  return make_error(Code::kUnexpectedToken, source, {8, 11}, "expected `a`, found `bcd`")
      .with_label("expected `a`");
}

TEST(RenderText, PointsAtTheBytesOfTheLine) {
  const SourceFile source("dir/x.conn", "one\ntwo bcd\n");
  EXPECT_EQ(render_text({sample(source)}),
            "error[C0012]: expected `a`, found `bcd`\n"
            " --> dir/x.conn:2:5\n"
            "  |\n"
            "2 | two bcd\n"
            "  |     ^^^ expected `a`\n"
            "\n");
}

TEST(RenderText, NotesHelpAndSeverityHaveTheirPlace) {
  SourceSet set;
  const SourceFile& source = set.add("x.conn", "one\ntwo bcd\n");
  const SourceFile& other = set.add("y.conn", std::string(9, '\n') + "here");
  Diagnostic d = sample(source);
  d.severity = Severity::bug;
  d.with_note("first declared", {9, 13}, &other).with_note("a plain note").with_help("do this\nand that");
  EXPECT_EQ(render_text({d}),
            "bug[C0012]: expected `a`, found `bcd`\n"
            "  --> x.conn:2:5\n"
            "   |\n"
            " 2 | two bcd\n"
            "   |     ^^^ expected `a`\n"
            "  --> y.conn:10:1\n"
            "   |\n"
            "10 | here\n"
            "   | ---- first declared\n"
            "   = note: a plain note\n"
            "   = note: this is a fault of the compiler, not of the file; please report it\n"
            "   = help: do this\n"
            "           and that\n"
            "\n");
}

TEST(RenderText, WideTextTabsAndControlCharactersKeepTheCaretInPlace) {
  const SourceFile source("x", "\tgrü\x1b[31m bad");
  const auto bad = static_cast<std::uint32_t>(source.text().find("bad"));
  const Diagnostic d = make_error(Code::kUnexpectedToken, source, {bad, bad + 3}, "m\x1b");
  EXPECT_EQ(render_text({d}),
            "error[C0012]: m\xEF\xBF\xBD\n"
            " --> x:1:11\n"
            "  |\n"
            "1 |  grü\xEF\xBF\xBD[31m bad\n"
            "  |           ^^^\n"
            "\n");
}

TEST(RenderText, ASpanOverLinesIsMarkedToTheEndOfTheFirst) {
  const SourceFile source("x", "ab cd\nef");
  EXPECT_NE(render_text({make_error(Code::kUnexpectedToken, source, {3, 8}, "m")}).find("|    ^^\n"),
            std::string::npos);
}

TEST(RenderText, LongLinesAreCutAroundThePlace) {
  const SourceFile source("x", std::string(100'000, 'a') + "BAD" + std::string(100'000, 'c'));
  const std::string text = render_text({make_error(Code::kUnexpectedToken, source, {100'000, 100'003}, "m")});
  EXPECT_LT(text.size(), 600U);
  EXPECT_NE(text.find("…" + std::string(40, 'a') + "BADccc"), std::string::npos);
  EXPECT_NE(text.find("| " + std::string(41, ' ') + "^^^\n"), std::string::npos);
}

TEST(RenderText, ColourChangesNoText) {
  const SourceFile source("x.conn", "one\ntwo bcd\n");
  std::string coloured = render_text({sample(source)}, true);
  EXPECT_NE(coloured.find("\x1b[1;31m"), std::string::npos);
  for (std::size_t at = 0; (at = coloured.find('\x1b')) != std::string::npos;) {
    coloured.erase(at, coloured.find('m', at) - at + 1);
  }
  EXPECT_EQ(coloured, render_text({sample(source)}));
}

TEST(RenderJson, SaysEverythingAlways) {
  const SourceFile source("x\".conn", "ä\ntwo bcd\n");
  Diagnostic d = make_error(Code::kUnexpectedToken, source, {7, 10}, "m \"q\"\n");
  d.with_label("l").with_note("n", {0, 2}).with_note("p").with_help("h").with_fix({7, 10}, "a");
  EXPECT_EQ(
      render_json({d}),
      "[\n"
      R"({"code":"C0012","severity":"error","file":"x\".conn",)"
      R"("start":{"line":2,"column":5,"offset":7},"end":{"line":2,"column":8,"offset":10},)"
      R"("message":"m \"q\"\n","label":"l","notes":[)"
      R"({"text":"n","file":"x\".conn","start":{"line":1,"column":1,"offset":0},"end":{"line":1,"column":3,"offset":2}},)"
      R"({"text":"p","file":null,"start":null,"end":null}],"help":"h",)"
      R"("fix":{"start":{"line":2,"column":5,"offset":7},"end":{"line":2,"column":8,"offset":10},"replacement":"a"}})"
      "\n]\n");
}

TEST(RenderJson, NothingIsAnEmptyArray) { EXPECT_EQ(render_json({}), "[]\n"); }

TEST(RenderJson, InvalidBytesOfAFileNameBecomeText) {
  const SourceFile source("a\xFF.conn", "x");
  EXPECT_NE(render_json({make_error(Code::kUnexpectedToken, source, {0, 1}, "m")}).find("a\xEF\xBF\xBD.conn"),
            std::string::npos);
}

}  // namespace
}  // namespace conn::compiler
