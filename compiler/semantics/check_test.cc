#include "compiler/semantics/check.h"

#include <gtest/gtest.h>

#include <string>

#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"
#include "compiler/semantics/walk.h"
#include "stdlib/embedded.h"

namespace conn::compiler {
namespace {

using checked::Op;

bool has_code(const Compiled& compiled, Code code) {
  for (const Diagnostic& finding : compiled.diagnostics) {
    if (finding.code == code) return true;
  }
  return false;
}

std::string connector_of(const std::string& members) {
  return "shape Item { id: int, name: string?, at: timestamp as epoch_ms }\n"
         "model demo.Item { remote_id: string, name: string? }\n"
         "map Item -> demo.Item { remote_id: string(.id), name: .name }\n"
         "connector demo {\n  base \"https://api.example.com\"\n" +
         members + "\n}\n";
}

TEST(Check, TheLibraryIsWithoutFindings) {
  for (const stdlib::EmbeddedFile& file : stdlib::sources()) {
    const SourceFile source(file.name, std::string(file.text));
    EXPECT_EQ(render_text(check_source(source).diagnostics), "") << file.name;
  }
}

TEST(Check, AFileOfModelsIsNoConnector) {
  const SourceFile source("models.conn", "model demo.Thing { remote_id: string }\n");
  const Compiled compiled = check_source(source);
  EXPECT_TRUE(compiled.ok);
  EXPECT_FALSE(compiled.has_connector());
}

TEST(Check, AStreamOfTheConnectorIsComplete) {
  const SourceFile source("demo.conn",
                          connector_of("stream items: demo.Item {\n"
                                       "  get \"/items\" { query { after: since, name: \"x{since}\" } }\n"
                                       "  pages link_header(size: 50)\n"
                                       "  records body.data as [Item]\n"
                                       "  cursor .at lookback 5m order ascending\n}"));
  const Compiled compiled = check_source(source);
  ASSERT_EQ(render_text(compiled.diagnostics), "");
  const checked::Stream& stream = compiled.program->connector.streams.at(0);
  EXPECT_EQ(stream.model->name, "demo.Item");
  EXPECT_EQ(stream.records.path, std::vector<std::string>{"data"});
  ASSERT_NE(stream.map, nullptr);
  EXPECT_EQ(stream.map->op, Op::record);
  ASSERT_EQ(stream.id.size(), 1U) << "the id is the map's remote_id";
  EXPECT_EQ(stream.lookback, 300'000'000);
  EXPECT_EQ(stream.order, bytecode::Order::kAscending);
  EXPECT_TRUE(stream.uses_since);
  ASSERT_EQ(stream.request.query.size(), 3U) << "two of its own, one of the pager";
  EXPECT_TRUE(stream.request.query[0].only_with_since);
  EXPECT_EQ(stream.request.query[0].value->formats.at(0).pattern, "epoch_ms")
      << "in the format of the cursor";
  EXPECT_TRUE(stream.request.query[1].value->null_if_part_null);
  EXPECT_EQ(stream.pager.strategy, "link_header");
  EXPECT_EQ(stream.pager.stop_text, "page.at is null");
  ASSERT_FALSE(stream.rules.empty());
  EXPECT_EQ(stream.rules.back().origin, "std.errors");
}

TEST(Check, ShortPagesHaveToBeProven) {
  const SourceFile source(
      "demo.conn", connector_of("stream items: demo.Item {\n"
                                "  get \"/items\" { query { page: page.number } }\n"
                                "  pages {\n    state number: int = 1\n    next number = page.number + 1\n"
                                "    stop when count < 100\n  }\n"
                                "  records body as [Item]\n}"));
  const Compiled compiled = check_source(source);
  ASSERT_EQ(render_text(compiled.diagnostics), "");
  EXPECT_TRUE(compiled.program->connector.streams.at(0).pager.proves_short);
}

TEST(Check, RulesStandInTheirOrderAndOnlyDropsTheRest) {
  const std::string head =
      "errors { 404 => empty }\nstream items: demo.Item {\n  get \"/items\"\n  records body as [Item]\n  "
      "errors ";
  const SourceFile all("demo.conn", connector_of(head + "{ 400 => empty }\n}"));
  const Compiled with_rest = check_source(all);
  ASSERT_TRUE(with_rest.ok);
  const auto& rules = with_rest.program->connector.streams.at(0).rules;
  ASSERT_GT(rules.size(), 3U);
  EXPECT_EQ(rules[0].origin, "stream");
  EXPECT_EQ(rules[1].origin, "connector");
  EXPECT_EQ(rules[2].origin, "std.errors");
  const SourceFile only("demo.conn", connector_of(head + "only { 400 => empty }\n}"));
  const Compiled alone = check_source(only);
  ASSERT_TRUE(alone.ok);
  EXPECT_EQ(alone.program->connector.streams.at(0).rules.size(), 1U);
}

TEST(Check, AMapInAMapReadsItsOwnRecord) {
  const SourceFile source(
      "demo.conn",
      "shape Inner { value: string }\nshape Item { id: int, inner: Inner?, all: [Inner] }\n"
      "model demo.Inner { value: string? }\n"
      "model demo.Item { remote_id: string, inner: demo.Inner?, all: [demo.Inner]? }\n"
      "map Inner -> demo.Inner { value: .value }\n"
      "map Item -> demo.Item { remote_id: string(.id), inner: map(.inner), all: for i in .all => map(i) }\n"
      "connector demo {\n  base \"https://api.example.com\"\n"
      "  stream items: demo.Item {\n    get \"/items\"\n    records body as [Item]\n  }\n}\n");
  const Compiled compiled = check_source(source);
  ASSERT_EQ(render_text(compiled.diagnostics), "");
  EXPECT_TRUE(has_op(compiled.program->connector.streams.at(0).map, Op::bind));
}

TEST(Check, MapsThatUseEachOtherAreRefused) {
  const SourceFile source("loop.conn",
                          "shape A { id: int, bs: [B] }\nshape B { id: int, as: json }\n"
                          "model demo.A { value: string? }\n"
                          "map one: A -> demo.A { value: two(.bs.first())?.value }\n"
                          "map two: B -> demo.A { value: two(.as as B).value }\n");
  EXPECT_TRUE(has_code(check_source(source), Code::kTypeCycle));
}

TEST(Limits, NodesOfAStreamAreBounded) {
  const SourceFile source(
      "demo.conn", connector_of("stream items: demo.Item {\n  get \"/items\"\n  records body as [Item]\n}"));
  Options options;
  EXPECT_TRUE(check_source(source, options).ok);
  options.check.nodes_per_stream = 20;
  const Compiled compiled = check_source(source, options);
  EXPECT_TRUE(has_code(compiled, Code::kProgramTooLarge));
  EXPECT_FALSE(compiled.ok);
}

TEST(Limits, NodesStopMapsThatGrowWithoutEnd) {
  // Every map uses the next one twice: 2^30 uses.
  std::string text =
      "shape S0 { id: int }\nmodel demo.L0 { value: string? }\nmap S0 -> demo.L0 { value: string(.id) }\n";
  for (int i = 1; i <= 30; ++i) {
    const std::string n = std::to_string(i), inner = std::to_string(i - 1);
    text += "shape S" + n + " { inner: S" + inner + " }\n";
    text += "model demo.L" + n + " { a: demo.L" + inner + ", b: demo.L" + inner + " }\n";
    text += "map S" + n + " -> demo.L" + n + " { a: map(.inner), b: map(.inner) }\n";
  }
  const SourceFile source("grow.conn", text);
  const Compiled compiled = check_source(source);
  EXPECT_TRUE(has_code(compiled, Code::kProgramTooLarge));
  EXPECT_LT(compiled.program->expressions.size(), 3'000'000U);
}

TEST(Limits, DepthIsBounded) {
  const SourceFile source(
      "demo.conn", connector_of("stream items: demo.Item {\n  get \"/items\"\n  records body as [Item]\n"
                                "  where ((((.id + 1) * 2) + 3) * 4) > 5\n}"));
  Options options;
  EXPECT_TRUE(check_source(source, options).ok);
  options.check.depth = 4;
  EXPECT_TRUE(has_code(check_source(source, options), Code::kExpansionTooDeep));
}

TEST(Limits, ManyShapesInsideEachOtherAreRefused) {
  std::string text;
  for (int i = 0; i < 5'000; ++i)
    text += "shape S" + std::to_string(i) + " { next: S" + std::to_string(i + 1) + " }\n";
  text += "shape S5000 { id: int }\n";
  const SourceFile source("chain.conn", text);
  EXPECT_TRUE(has_code(check_source(source), Code::kExpansionTooDeep));
}

TEST(Check, FindingsAreTheSameEveryTime) {
  const SourceFile source(
      "bad.conn", "shape A { a: Nope, b: Nope2 }\nmap A -> X { }\nconnector c { base \"x\" auth y() }\n");
  EXPECT_EQ(render_json(check_source(source).diagnostics), render_json(check_source(source).diagnostics));
}

}  // namespace
}  // namespace conn::compiler
