// Every documented example of a built-in function passes the checker, and has the documented value by the
// tree walker.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"
#include "stdlib/function.h"
#include "tests/oracle/page.h"

namespace conn {
namespace {

std::vector<stdlib::Example> all_examples() {
  std::vector<stdlib::Example> all;
  for (const stdlib::Function* function : stdlib::functions()) {
    if (function->result == "secret") continue;  // stands in no map
    all.insert(all.end(), function->examples.begin(), function->examples.end());
  }
  return all;
}

/// A connector with one stream for each example, whose records hold the example's value.
std::string connector_of(const std::vector<stdlib::Example>& examples) {
  std::string out =
      "connector examples {\n  title \"Examples\"\n  base \"https://example.org\"\n  shape Row { id: int }\n";
  for (std::size_t i = 0; i < examples.size(); ++i) {
    out += fmt::format(
        "  model examples.M{0} {{ remote_id: string, value: json? }}\n"
        "  map Row -> examples.M{0} {{ remote_id: string(.id), value: json({1}) }}\n"
        "  stream s{0}: examples.M{0} {{\n    get \"/rows\"\n    records body as [Row]\n    id .id\n    "
        "deletes none\n  }}\n",
        i, examples[i].expression);
  }
  return out + "}\n";
}

TEST(Examples, AreAcceptedAndTrue) {
  const std::vector<stdlib::Example> examples = all_examples();
  ASSERT_GT(examples.size(), 100U);
  const compiler::SourceFile source("examples.conn", connector_of(examples));
  const compiler::Compiled compiled = compiler::check_source(source);
  ASSERT_TRUE(compiled.ok) << compiler::render_text(compiled.diagnostics);
  ASSERT_EQ(compiled.program->connector.streams.size(), examples.size());
  for (std::size_t i = 0; i < examples.size(); ++i) {
    SCOPED_TRACE(examples[i].expression);
    const oracle::Page page =
        oracle::read_page(*compiled.program, compiled.program->connector.streams[i], R"([{"id":1}])", {});
    ASSERT_TRUE(page.valid);
    if (examples[i].result.starts_with("fails: ")) {
      ASSERT_EQ(page.reasons.size(), 1U);
      EXPECT_EQ("fails: " + page.reasons[0], examples[i].result);
    } else {
      ASSERT_EQ(page.rows.size(), 1U) << (page.reasons.empty() ? "" : page.reasons[0]);
      EXPECT_NE(page.rows[0].record.find(fmt::format("\"value\":{}", examples[i].result)), std::string::npos)
          << page.rows[0].record;
    }
  }
}

}  // namespace
}  // namespace conn
