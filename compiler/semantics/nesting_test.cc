// What a module cannot hold is the author's finding, never the verifier's.
#include "compiler/semantics/nesting.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"

namespace conn::compiler {
namespace {

std::string repeat(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

/// A connector whose model has a field `value` of the type, given the expression.
std::string connector_of(const std::string& type, const std::string& value, const std::string& more = "") {
  return "shape Item { id: int, a: string? }\n" + more +
         "model demo.Item { remote_id: string, value: " + type +
         " }\nmap Item -> demo.Item { remote_id: string(.id), value: " + value +
         " }\nconnector demo {\n  base \"https://api.example.com\"\n"
         "  stream items: demo.Item { get \"/items\"\n    records body as [Item] }\n}\n";
}

/// The findings, "" where a module came out.
std::string findings(const std::string& text) {
  const SourceFile source("demo.conn", text);
  const Compiled compiled = compile(source);
  EXPECT_EQ(compiled.ok, !compiled.module.empty());
  return render_text(compiled.diagnostics);
}

std::string loops(int count) {
  std::string inner = "1";
  for (int i = 0; i < count; ++i) inner = "(for x in [1] => " + inner + ").count()";
  return connector_of("int", inner);
}

std::string sources(int count) {
  std::string list = "x in [1]";
  for (int i = 1; i < count; ++i) list += ", x in [1]";
  return connector_of("[int]", "for " + list + " => 1");
}

std::string lambdas(int count) {
  std::string inner = "true";
  for (int i = 0; i < count; ++i) inner = "[1].any(x => " + inner + ")";
  return connector_of("bool", inner);
}

std::string catches(int count) {
  std::string inner = "int(.a ?? \"\")";
  for (int i = 0; i < count; ++i) inner = "(" + inner + " catch int(\"" + std::to_string(i) + "\"))";
  return connector_of("int", inner);
}

/// The model holds the lists, and is itself one of the types inside each other.
std::string lists(int count) {
  return connector_of(repeat("[", count - 2) + "string" + repeat("]", count - 2) + "?", "null");
}

std::string models(int count) {
  std::string chain;
  for (int i = 0; i < count - 3; ++i)
    chain += "model demo.M" + std::to_string(i) + " { next: demo.M" + std::to_string(i + 1) + "? }\n";
  chain += "model demo.M" + std::to_string(count - 3) + " { end: string? }\n";
  return connector_of("demo.M0?", "null", chain);
}

struct Nested {
  const char* what;
  std::function<std::string(int)> text;
  int most;
};

TEST(Nesting, TheDeepestCompilesAndOneMoreIsTheAuthorsFinding) {
  const CheckLimits limits;
  const auto most_loops = static_cast<int>(limits.loops), most_types = static_cast<int>(limits.type_depth);
  const Nested kinds[] = {
      {"loops", loops, most_loops},     {"sources", sources, most_loops},
      {"lambdas", lambdas, most_loops}, {"catches", catches, static_cast<int>(limits.catches)},
      {"lists", lists, most_types},     {"models", models, most_types}};
  for (const Nested& kind : kinds) {
    EXPECT_EQ(findings(kind.text(kind.most)), "") << kind.what;
    const std::string beyond = findings(kind.text(kind.most + 1));
    EXPECT_TRUE(beyond.starts_with("error[C0141]")) << kind.what << "\n" << beyond;
  }
}

TEST(Nesting, TheFormatsOfATimeStandInsideTheDeepestCatch) {
  const CheckLimits limits;
  std::string inner = ".at";
  for (std::uint32_t i = 0; i < limits.catches; ++i)
    inner = "(" + inner + " catch timestamp(\"2024-01-0" + std::to_string(1 + i % 9) + "T00:00:00Z\"))";
  std::string text = connector_of("timestamp", inner);
  text.insert(text.find(" a: string?"), " at: timestamp as iso | epoch_ms,");
  EXPECT_EQ(findings(text), "");
}

TEST(Nesting, TypesWrittenInsideEachOtherEndBeforeTheStackDoes) {
  std::string text;
  for (int i = 0; i < 500; ++i)
    text += "shape S" + std::to_string(i) + " { a: " + repeat("[", 190) + "S" + std::to_string(i + 1) +
            repeat("]", 190) + "? }\n";
  EXPECT_TRUE(findings(text + "shape S500 { a: string? }\n").starts_with("error[C0141]"));
}

TEST(Nesting, ManyTypesAreRefused) {
  std::string fields;
  for (int i = 0; i < 100; ++i) {
    fields += ", r" + std::to_string(i) + ": { x: string";
    for (int j = 0; j < 210; ++j)
      fields += ", f" + std::to_string(j) + ": \"" + std::to_string(i * 210 + j) + "\"";
    fields += " }?";
  }
  const std::string text = connector_of("string?" + fields, "null");
  EXPECT_TRUE(findings(text).starts_with("error[C0140]"));
}

TEST(Nesting, AModuleBeyondTheLimitIsAFinding) {
  const std::string name(80'000, 'x');
  std::string fields, values;
  for (int i = 0; i < 240; ++i) {
    fields += (i == 0 ? "f" : ", f") + std::to_string(i) + ": string";
    values += (i == 0 ? "p.f" : ", p.f") + std::to_string(i);
  }
  std::string text = connector_of("[[string]]", "for p in ." + name + " => [" + values + "]",
                                  "shape Part { " + fields + " }\n");
  text.insert(text.find(" a: string?"), " " + name + ": [Part],");
  EXPECT_TRUE(findings(text).starts_with("error[C0500]"));
}

}  // namespace
}  // namespace conn::compiler
