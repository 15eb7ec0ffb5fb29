#include "compiler/codegen/codegen.h"

#include <gtest/gtest.h>

#include "bytecode/disassemble.h"
#include "bytecode/verify.h"
#include "bytecode/write.h"
#include "compiler/compiler.h"
#include "stdlib/signatures.h"

namespace conn::compiler {
namespace {

// A connector with one stream, whose map and clauses are given.
std::string connector(const std::string& shape, const std::string& map, const std::string& clauses = "") {
  return "connector sample {\n  title \"Sample\"\n  category ats\n  config { token: secret }\n"
         "  base \"https://api.example.com/v1\"\n  auth bearer(token: config.token)\n"
         "  model sample.Row { remote_id: string, a: string?, n: int?, xs: [string]?, when: timestamp?, j: "
         "json? }\n"
         "  shape Row { " +
         shape + " }\n  map Row -> sample.Row {\n    remote_id: string(.id)\n    " + map +
         "\n  }\n"
         "  stream rows: sample.Row {\n    get \"/rows\"\n    records body.data as [Row]\n    " +
         clauses + "\n    deletes none\n  }\n}\n";
}

struct Made {
  std::optional<bytecode::Module> module;
  std::string problems;
};

Made make(const std::string& text) {
  const SourceFile source("sample.conn", text);
  const Compiled checked = check_source(source);
  Made made;
  Diagnostics diagnostics;
  if (checked.ok) made.module = generate(*checked.program, diagnostics);
  for (const Diagnostic& finding : checked.diagnostics) made.problems += finding.message + "\n";
  for (const Diagnostic& finding : diagnostics.sorted()) made.problems += finding.message + "\n";
  return made;
}

// The instructions of one function, one a line.
std::string code_of(const bytecode::Module& module, const std::string& name) {
  const std::string text = bytecode::disassemble(module);
  const std::size_t begin = text.find("\nfunction " + name);
  const std::size_t end = text.find("\n\nfunction ", begin + 1);
  return text.substr(begin + 1, end == std::string::npos ? end : end - begin);
}

TEST(Codegen, ReadsGoStraightIntoTheRecord) {
  const Made made = make(connector("id: int, name: string?", "a: .name"));
  ASSERT_TRUE(made.module.has_value()) << made.problems;
  const std::string code = code_of(*made.module, "rows.record");
  EXPECT_NE(code.find("as_string? "), std::string::npos) << code;
  EXPECT_EQ(code.find("move r"), code.rfind("move r")) << code;
  EXPECT_NE(code.find("yield "), std::string::npos) << code;
}

TEST(Codegen, WhatIsReadTwiceIsReadOnce) {
  const Made made =
      make(connector("id: int, at: timestamp", "when: .at", "id string(.id)\n    where .id > 3"));
  ASSERT_TRUE(made.module.has_value()) << made.problems;
  const std::string code = code_of(*made.module, "rows.record");
  EXPECT_EQ(code.find("as_int"), code.rfind("as_int")) << code;
}

// Any value is JSON: that says nothing about its being an object.
TEST(Codegen, WhatWasJudgedAsJsonIsStillJudgedAsAnObject) {
  const Made made = make(connector("id: int, x: json", "a: .x.y as string?\n    n: (.x as { z: int? }).z"));
  ASSERT_TRUE(made.module.has_value()) << made.problems;
  const std::string code = code_of(*made.module, "rows.record");
  EXPECT_NE(code.find("as_json "), std::string::npos) << code;
  EXPECT_NE(code.find("as_object "), std::string::npos) << code;
}

TEST(Codegen, TextsAreMatchedByATable) {
  const Made made = make(connector("id: int, k: string?",
                                   "a: match .k { \"x\" => \"one\", \"y\", \"z\" => \"two\", _ => null }"));
  ASSERT_TRUE(made.module.has_value()) << made.problems;
  EXPECT_NE(code_of(*made.module, "rows.record")
                .find("{\"x\" => \"one\", \"y\" => \"two\", \"z\" => \"two\", _ => null}"),
            std::string::npos);
}

TEST(Codegen, TheSameProgramGivesTheSameBytes) {
  const std::string text = connector("id: int, tags: [string]?", "xs: .tags");
  const Made one = make(text), two = make(text);
  ASSERT_TRUE(one.module && two.module) << one.problems;
  EXPECT_EQ(bytecode::write_module(*one.module).value(), bytecode::write_module(*two.module).value());
}

// What may be null is mapped only where it is not.
TEST(Codegen, MapsOfWhatMayBeNullGiveProvenCode) {
  for (const char* const inner : {".sub", ".some?.sub", "(.many ?? [])[0]", "(.many ?? []).first()"}) {
    std::string text = connector("id: int, sub: Sub?, some: { sub: Sub? }?, many: [Sub]?",
                                 "a: map(" + std::string(inner) + ")?.remote_id");
    text.insert(text.find("  stream"),
                "  shape Sub { v: string, deep: { w: string? } }\n  model sample.Sub { remote_id: string, w: "
                "string? }\n"
                "  map Sub -> sample.Sub { remote_id: .v, w: .deep.w }\n");
    const Made made = make(text);
    ASSERT_TRUE(made.module.has_value()) << inner << "\n" << made.problems;
    const auto fault = bytecode::find_fault(*made.module, stdlib::signature);
    EXPECT_FALSE(fault.has_value()) << inner << "\n" << code_of(*made.module, "rows.record");
  }
}

// Every form of expression gives code that the verifier takes.
TEST(Codegen, ExpressionsGiveProvenCode) {
  const char* const shape =
      "id: int, name: string?, n: int, m: int?, f: float?, d: decimal?, ok: bool, at: timestamp, day: date?, "
      "tags: [string]?, sure: [string], items: [{ v: string, w: string?, deep: { z: int? } }]?, meta: json?, "
      "sub: { x: string?, y: int, more: { q: string } }?, must: { x: string?, y: int }, ..rest: [string: "
      "json]";
  const char* const maps[] = {
      "a: .name ?? \"none\"",
      "n: .n + 1 * 2 - 3 % 2",
      "n: if .ok then .n else .m",
      "a: \"{.n}-{.name ?? \"\"}\"",
      "a: .sub?.x",
      "n: .sub?.y",
      "a: .sub?.more?.q",
      "a: .must.x",
      "n: .must.y",
      "a: .items?.first()?.v",
      "a: (.items ?? []).first(e => e.v == \"a\")?.w",
      "n: (.items ?? []).first(e => e.w is null)?.deep?.z",
      "xs: for e in .items ?? [] where e.v != \"\" => e.v",
      "xs: .tags",
      "xs: .sure ++ [\"x\"]",
      "xs: for t in .sure => t.lower()",
      "a: if (.items ?? []).any(e => e.v == \"q\") then \"y\" else \"n\"",
      "a: .sure[0]",
      "a: .rest[\"k\"] as string? catch null",
      "a: .meta.deep.x as string?",
      "n: .meta.list[0] as int? catch 4",
      "n: int(.name ?? \"0\") catch null",
      "a: if .name in [\"a\", \"b\"] and not .ok or .n > 3 then \"x\" else null",
      "when: .at + 5m",
      "when: (.day as iso) as iso catch null",
      "a: match .n { 1 => \"one\", 2..5 => \"few\", _ if .ok => \"many\", _ => null }",
      "a: string(.f ?? 0.5)",
      "a: string(.d)",
      "xs: .sure.filter(t => t.contains(\"x\")).distinct()",
      "n: (.items ?? []).count()",
      "n: .sure.count()",
      "a: json(.must) as string? catch null",
      "xs: for e in .items ?? [], t in .sure => \"{e.v}{t}\"",
      "xs: for (k, v) in .rest => k",
      "n: -.n",
      "n: min(.n, 3)",
      "a: .at as \"%Y-%m\"",
      "a: if .name is not null then .name else \"q\"",
      "a: (.name?.upper() ?? \"x\").trim()",
      "n: (.m ?? 0) / (.n catch 1) catch 7",
      "j: .rest catch null",
      "j: .sure catch .name",
  };
  std::size_t proven = 0;
  for (const char* const map : maps) {
    const Made made = make(connector(shape, map));
    if (made.module) {
      ++proven;
      EXPECT_FALSE(bytecode::find_fault(*made.module, stdlib::signature).has_value()) << map;
      EXPECT_TRUE(bytecode::write_module(*made.module).ok()) << map;
    } else {
      EXPECT_EQ(made.problems.find("refused by rule"), std::string::npos) << map << "\n" << made.problems;
      ADD_FAILURE() << map << "\n" << made.problems;
    }
  }
  EXPECT_GT(proven, 30U);
}

TEST(Codegen, ATextOfMorePartsThanAnInstructionCountsIsSaid) {
  const auto text_of = [](int parts) {
    std::string text;
    for (int i = 0; i < parts; ++i) text += "{.id}";
    return connector("id: int", "a: \"" + text + "\"");
  };
  EXPECT_TRUE(make(text_of(255)).module.has_value());
  const Made made = make(text_of(256));
  EXPECT_FALSE(made.module.has_value());
  EXPECT_EQ(made.problems, "this text has more than 255 parts\n");
}

TEST(Codegen, TooManyFieldsOfARecordAreSaid) {
  std::string fields;
  for (int i = 0; i < 300; ++i) fields += ", f" + std::to_string(i) + ": int?";
  const SourceFile source(
      "wide.conn", "model wide.Row { remote_id: string" + fields + " }\n" +
                       "connector wide {\n  base \"https://api.example.com\"\n  shape Row { id: int }\n"
                       "  map Row -> wide.Row { remote_id: string(.id) }\n"
                       "  stream rows: wide.Row {\n    get \"/rows\"\n    records body as [Row]\n  }\n}\n");
  const Compiled compiled = compile(source);
  ASSERT_EQ(compiled.diagnostics.size(), 1U);
  EXPECT_EQ(compiled.diagnostics[0].code, Code::kOperationTooLarge);
}

TEST(Codegen, TooManyFieldsForOneFunctionAreSaid) {
  std::string map = "a: \"x\"";
  std::string sum = ".n";
  for (int i = 0; i < 25; ++i) sum = "(" + sum + " + " + sum.substr(0, 1 << 12) + ")";
  const Made made = make(connector("id: int, n: int", "n: " + sum));
  EXPECT_FALSE(made.module.has_value());
  EXPECT_FALSE(made.problems.empty());
}

}  // namespace
}  // namespace conn::compiler
