#include "runtime/json/key_directory.h"

#include <gtest/gtest.h>

#include <string>

namespace conn::runtime::json {
namespace {

KeyEntry& find(KeyDirectory& keys, const std::string& token) {
  const std::string padded = "{" + token + std::string(64, '\0');
  return keys.find(padded.data() + 1, static_cast<std::uint32_t>(token.size()));
}

KeyTarget keep(std::uint16_t slot) { return {KeyAction::kKeep, nullptr, slot, true}; }

TEST(KeyDirectory, FindsKeysOfEveryLength) {
  KeyDirectory keys(100);
  for (std::uint16_t i = 1; i <= 100; ++i) keys.add(std::string(i, 'k'), keep(i));
  for (std::uint16_t i = 1; i <= 100; ++i) {
    const KeyEntry& entry = find(keys, '"' + std::string(i, 'k') + '"');
    EXPECT_NE(entry.seen, 0U) << i;
    EXPECT_EQ(entry.slot, i);
  }
  EXPECT_EQ(find(keys, '"' + std::string(101, 'k') + '"').seen, 0U);
  EXPECT_EQ(find(keys, "\"\"").seen, 0U);
}

TEST(KeyDirectory, TellsLongKeysApartBehindTheirThirtiethByte) {
  KeyDirectory keys(2);
  const std::string head(40, 'h');
  keys.add(head + "a", keep(1));
  keys.add(head + "b", keep(2));
  EXPECT_EQ(find(keys, '"' + head + "a\"").slot, 1U);
  EXPECT_EQ(find(keys, '"' + head + "b\"").slot, 2U);
  EXPECT_EQ(find(keys, '"' + head + "c\"").seen, 0U);
}

TEST(KeyDirectory, ReadsEscapedKeys) {
  KeyDirectory keys(2);
  keys.add("name", keep(1));
  keys.add("caf\xC3\xA9", keep(2));
  EXPECT_EQ(find(keys, R"("n\u0061me")").slot, 1U);
  EXPECT_EQ(find(keys, R"("caf\u00e9")").slot, 2U);
  EXPECT_EQ(find(keys, R"("n\u0062me")").seen, 0U);
}

TEST(KeyDirectory, AKeyThatNeedsEscapesNeverMatchesItsBytes) {
  KeyDirectory keys(1);
  keys.add("a\\b", keep(1));  // in JSON: "a\\b"
  EXPECT_EQ(find(keys, R"("a\\b")").slot, 1U);
  EXPECT_EQ(find(keys, R"("a\b")").seen, 0U);
}

TEST(KeyDirectory, FindsTheEmptyKeyWhateverStandsBeforeIt) {
  KeyDirectory keys(2);
  keys.add("", keep(1));
  keys.add("a", keep(2));
  for (const char before : {'{', ',', ' ', '\n', '\t'}) {
    const std::string page = before + std::string("\"\"") + std::string(64, '\0');
    EXPECT_EQ(keys.find(page.data() + 1, 2).slot, 1U) << before;
  }
}

TEST(KeyDirectory, LearnsABoundedNumberOfKeys) {
  KeyDirectory keys(1);
  keys.add("id", keep(1));
  for (int i = 0; i < 10000; ++i) EXPECT_EQ(find(keys, "\"k" + std::to_string(i) + '"').seen, 0U);
  EXPECT_EQ(find(keys, "\"id\"").slot, 1U);
  // The same entry for all that came too late.
  EXPECT_EQ(&find(keys, "\"k9000\""), &find(keys, "\"k9001\""));
  EXPECT_NE(&find(keys, "\"k1\""), &find(keys, "\"k2\""));
}

TEST(KeyDirectory, ReadsByHashForAWhileWherePredictionsFail) {
  KeyDirectory keys(1);
  for (int object = 0; object < 63; ++object) {
    EXPECT_FALSE(keys.start_object());
    keys.count_miss();
  }
  std::size_t hashed = 0;
  while (keys.start_object()) ++hashed;
  EXPECT_EQ(hashed, 31U * 64U);
  for (int object = 0; object < 1000; ++object) EXPECT_FALSE(keys.start_object());
}

TEST(KeyDirectory, GuessesKeysAndNeverTakesAnother) {
  KeyDirectory keys(24);
  std::vector<std::string> names;
  for (int i = 0; i < 24; ++i)
    names.push_back("createdBySomebody" + std::to_string(i % 3) + std::string(i / 3, 'x'));
  for (std::uint16_t i = 0; i < 24; ++i) keys.add(names[i].substr(0, 9 + i % 9) + std::to_string(i), keep(i));
  std::size_t found = 0;
  for (std::uint16_t i = 0; i < 24; ++i) {
    const std::string quoted = '"' + names[i].substr(0, 9 + i % 9) + std::to_string(i) + '"';
    const std::string page = "{" + quoted + ":1" + std::string(64, '\0');
    const KeyEntry* entry = keys.guess(page.data() + 1, static_cast<std::uint32_t>(quoted.size()));
    if (!entry->matches(page.data() + 1)) continue;
    EXPECT_EQ(entry->slot, i);
    ++found;
    const std::string spaced = "{" + quoted + " :1" + std::string(64, '\0');
    const auto size = static_cast<std::uint32_t>(quoted.size());
    EXPECT_FALSE(keys.guess(spaced.data() + 1, size + 1)->matches(spaced.data() + 1));
  }
  EXPECT_GE(found, 20U);
}

TEST(KeyDirectory, OneLetterIsTheSameKeyWhateverStandsBehindIt) {
  KeyDirectory keys(2);
  keys.add("x", keep(0));
  keys.add("", keep(1));
  for (const std::string behind : {":1", " :1", "\n:1", "\t :1"}) {
    const std::string padding(64, '\0');
    EXPECT_EQ(keys.find(("\"x\"" + behind + padding).data(), 3).slot, 0);
    EXPECT_NE(keys.find(("\"x\"" + behind + padding).data(), 3).seen, 0U);
    EXPECT_NE(keys.find(("\"\"" + behind + padding).data(), 2).seen, 0U);
  }
}

}  // namespace
}  // namespace conn::runtime::json
