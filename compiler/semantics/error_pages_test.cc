// Every page of docs/errors about the checker is true: its wrong text gives its code and nothing else, its
// right text nothing.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"

namespace conn::compiler {
namespace {

bool is_of_the_checker(std::string_view code) { return code.starts_with("C01") || code.starts_with("C03"); }

std::string page_of(std::string_view code) {
  std::ifstream in("docs/errors/" + std::string(code) + ".md", std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The text between the line `fence` and the next line of three backticks; "" where there is none.
std::string block(const std::string& page, const std::string& fence) {
  const std::size_t begin = page.find("\n" + fence + "\n");
  if (begin == std::string::npos) return "";
  const std::size_t from = begin + fence.size() + 2;
  return page.substr(from, page.find("\n```", from) + 1 - from);
}

TEST(ErrorPages, EveryCodeHasOneAndItsExamplesAreTrue) {
  int examples = 0;
  for_each_code([&](Code code) {
    const std::string_view name = to_string(code);
    if (!is_of_the_checker(name)) return;
    const std::string page = page_of(name);
    ASSERT_TRUE(page.starts_with("# " + std::string(name) + ": " + std::string(title(code)) + "\n")) << name;
    const std::string wrong = block(page, "```conn wrong");
    if (wrong.empty()) return;
    ++examples;
    const SourceFile bad("wrong.conn", wrong);
    const auto findings = check_source(bad).diagnostics;
    ASSERT_EQ(findings.size(), 1U) << name << "\n" << render_text(findings);
    EXPECT_EQ(to_string(findings[0].code), name);
    EXPECT_FALSE(findings[0].help.empty()) << name;
    EXPECT_FALSE(findings[0].label.empty()) << name;
    const SourceFile good("right.conn", block(page, "```conn"));
    EXPECT_EQ(render_text(check_source(good).diagnostics), "") << name;
  });
  EXPECT_GE(examples, 44);
}

}  // namespace
}  // namespace conn::compiler
