#include "compiler/diagnostics/suggest.h"

#include <gtest/gtest.h>

namespace conn::compiler {
namespace {

using Names = std::vector<std::string_view>;

TEST(Suggest, NamesWithinAThirdOfTheLength) {
  const Names words{"records", "record", "recorded", "order", "id"};
  EXPECT_EQ(closest_names("recods", words), (Names{"records", "record"}));
  EXPECT_EQ(closest_names("ids", words), Names{"id"});
  EXPECT_EQ(closest_names("xyz", words), Names{});
}

TEST(Suggest, ShortNamesMayDifferByOne) {
  EXPECT_EQ(closest_names("a", {"b", "cd"}), Names{"b"});
  EXPECT_EQ(closest_names("ab", {"ba", "cd"}), Names{"ba"}) << "a swap is one edit";
}

TEST(Suggest, AtMostThreeNearestFirstThenInOrder) {
  EXPECT_EQ(closest_names("abcdef", {"abcdxx", "abcdeg", "abcdex", "abcdey", "abcdez"}),
            (Names{"abcdeg", "abcdex", "abcdey"}));
}

TEST(Suggest, CaseIsNoDifference) { EXPECT_EQ(closest_names("PERSONL", {"personal"}), Names{"personal"}); }

TEST(Suggest, TheNameItselfAndRepeatsAreNoSuggestion) {
  EXPECT_EQ(closest_names("name", {"name", "nam", "nam"}), Names{"nam"});
}

TEST(Suggest, VeryLongNamesCostNothing) {
  const std::string longest(65, 'a');
  EXPECT_EQ(closest_names(longest, {longest}), Names{});
  EXPECT_EQ(closest_names("", {"a"}), Names{});
}

TEST(Suggest, ReadsAsASentence) {
  EXPECT_EQ(did_you_mean("ab", {}), "");
  EXPECT_EQ(did_you_mean("abx", {"aby"}), "did you mean `aby`?");
  EXPECT_EQ(did_you_mean("abx", {"aby", "abz"}), "did you mean `aby` or `abz`?");
  EXPECT_EQ(did_you_mean("abx", {"aby", "abz", "abw"}), "did you mean `aby`, `abz` or `abw`?");
}

}  // namespace
}  // namespace conn::compiler
