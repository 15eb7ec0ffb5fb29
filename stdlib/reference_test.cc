// docs/functions.md is made of the functions themselves. `stdlib_test --update` writes it; the test fails
// while it is stale.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>

#include <fmt/format.h>

#include "stdlib/function.h"
#include "stdlib/otherwise.h"

namespace conn::stdlib {
namespace {

constexpr const char* kPath = "docs/functions.md";

std::string signature(const Function& function) {
  const bool method = function.style == Style::kMethod;
  std::string parameters;
  for (const Parameter& parameter : function.parameters.subspan(method ? 1 : 0)) {
    if (!parameters.empty()) parameters += ", ";
    parameters += fmt::format("{}: {}", parameter.name, parameter.type);
    if (!parameter.fallback.empty()) parameters += fmt::format(" = {}", parameter.fallback);
  }
  const std::string subject =
      method ? fmt::format("({}: {}).", function.parameters[0].name, function.parameters[0].type) : "";
  return fmt::format("{}{}({}) -> {}", subject, function.form, parameters, function.result);
}

std::string section(const Function& function) {
  std::string out = fmt::format("### `{}`\n\n`{}`\n\n{}\n\n| expression | value |\n|---|---|\n",
                                function.name, signature(function), function.doc);
  for (const Example& example : function.examples) {
    std::string expression(example.expression);
    for (std::size_t at = expression.find('|'); at != std::string::npos; at = expression.find('|', at + 2))
      expression.insert(at, 1, '\\');
    const bool fails = example.result.starts_with("fails: ");
    out += fails ? fmt::format("| `{}` | fails: {} |\n", expression, example.result.substr(7))
                 : fmt::format("| `{}` | `{}` |\n", expression, example.result);
  }
  return out;
}

/// In a cell of a table a bar would end it.
std::string in_cell(std::string_view pieces, std::string_view between) {
  std::string out;
  while (!pieces.empty()) {
    const std::size_t end = std::min(pieces.find(between), pieces.size());
    out += fmt::format("{}`{}`", out.empty() ? "" : ", ", pieces.substr(0, end));
    pieces.remove_prefix(std::min(end + between.size(), pieces.size()));
  }
  return out;
}

std::string otherwise() {
  std::string out =
      "\n## Coming from other languages\n\n"
      "What other languages have as functions, and how it is written here. The compiler says the same of "
      "these "
      "names.\n\n"
      "| there | here |\n|---|---|\n";
  for (const Otherwise& row : written_otherwise())
    out += fmt::format("| {} | {} |\n", in_cell(row.names, " "), in_cell(row.written, " or "));
  return out;
}

std::string reference() {
  std::string out =
      "# Built-in functions\n\n"
      "Made of the functions by `stdlib_test --update`; do not edit.\n\n"
      "A function is called in one way. *Constructors* are written `form(x)`: they make or convert a value; "
      "of an optional value they\n"
      "make an optional one, and of null they make null. *Methods* are written behind their subject, "
      "`x.form(…)`, or `x?.form(…)` where\n"
      "the subject may be null; a method whose subject is declared optional takes null itself. Functions of "
      "one form differ by the type\n"
      "of the first argument. A function that fails makes the record bad, or is followed by `catch`.\n\n"
      "In a signature one letter stands for a type, the same one wherever it stands: `T` for any, `S` for a "
      "scalar (bool, numbers,\n"
      "texts, times, durations; not a secret), `O` for a scalar with an order (not a bool), `N` for an int, "
      "a decimal or a float.\n";
  for (const Style style : {Style::kConstructor, Style::kMethod}) {
    out += style == Style::kConstructor ? "\n## Constructors\n" : "\n## Methods\n";
    for (const Function* function : functions()) {
      if (function->style == style) out += "\n" + section(*function);
    }
  }
  return out + otherwise();
}

std::string read() {
  std::ifstream file(kPath, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

TEST(Reference, IsFresh) {
  const std::vector<std::string>& arguments = testing::internal::GetArgvs();
  if (std::find(arguments.begin(), arguments.end(), "--update") != arguments.end()) {
    std::ofstream(kPath, std::ios::binary) << reference();
  }
  EXPECT_EQ(read(), reference()) << "run `stdlib_test --update` in the top folder";
}

}  // namespace
}  // namespace conn::stdlib
