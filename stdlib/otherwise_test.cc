#include "stdlib/otherwise.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "stdlib/function.h"

namespace conn::stdlib {
namespace {

bool is_form(std::string_view form) {
  return std::any_of(functions().begin(), functions().end(),
                     [&](const Function* function) { return function->form == form; });
}

bool is_letter(char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// The words in front of an opening bracket.
std::set<std::string> called(std::string_view code) {
  std::set<std::string> out;
  for (std::size_t at = code.find('('); at != std::string_view::npos; at = code.find('(', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && is_letter(code[begin - 1])) --begin;
    if (begin < at) out.emplace(code.substr(begin, at - begin));
  }
  return out;
}

TEST(Otherwise, NamesNoFunctionThatThereIs) {
  std::set<std::string> seen;
  for (const Otherwise& row : written_otherwise()) {
    std::string_view names = row.names;
    while (!names.empty()) {
      const std::size_t end = std::min(names.find(' '), names.size());
      const std::string name(names.substr(0, end));
      EXPECT_FALSE(is_form(name)) << name;
      EXPECT_TRUE(seen.insert(name).second) << name << " stands twice";
      names.remove_prefix(std::min(end + 1, names.size()));
    }
  }
  EXPECT_GT(seen.size(), 100U);
}

TEST(Otherwise, WritesOnlyWhatThereIs) {
  for (const Otherwise& row : written_otherwise()) {
    for (const std::string& name : called(row.written)) EXPECT_TRUE(is_form(name)) << row.written;
  }
}

TEST(Otherwise, FindsANameHoweverItsWordsAreJoined) {
  ASSERT_NE(find_otherwise("flat_map"), nullptr);
  EXPECT_EQ(find_otherwise("flatMap"), find_otherwise("flat_map"));
  EXPECT_EQ(find_otherwise("toUpperCase")->written, ".text.upper()");
  EXPECT_EQ(find_otherwise("upper"), nullptr);
  EXPECT_EQ(find_otherwise(""), nullptr);
}

}  // namespace
}  // namespace conn::stdlib
