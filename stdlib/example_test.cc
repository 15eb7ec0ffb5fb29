// Runs every documented example through the functions' code, with values in each form in which they may
// arrive.
#include <gtest/gtest.h>

#include "stdlib/test_expression.h"

namespace conn::stdlib {
namespace {

class Examples : public testing::TestWithParam<const Function*> {};

TEST_P(Examples, AreTrue) {
  const Function& function = *GetParam();
  for (const Forms forms : {Forms::kPlain, Forms::kAsSent}) {
    for (const Example& example : function.examples) {
      EXPECT_EQ(evaluate(example.expression, forms), example.result)
          << example.expression << (forms == Forms::kPlain ? " (plain)" : " (as sent)");
    }
  }
}

std::string test_name(const testing::TestParamInfo<const Function*>& info) {
  std::string name(info.param->name);
  for (char& c : name) c = c == '.' ? '_' : c;
  return name;
}

INSTANTIATE_TEST_SUITE_P(All, Examples, testing::ValuesIn(functions().begin(), functions().end()), test_name);

}  // namespace
}  // namespace conn::stdlib
