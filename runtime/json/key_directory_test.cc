#include "runtime/json/key_directory.h"

#include <gtest/gtest.h>

#include <string>

namespace conn::runtime::json {
namespace {

KeyEntry* find(KeyDirectory& keys, const std::string& token) {
  const std::string padded = token + std::string(64, '\0');
  return keys.find(padded.data(), static_cast<std::uint32_t>(token.size()));
}

TEST(KeyDirectory, FindsKeysOfEveryLength) {
  KeyDirectory keys(100);
  for (std::uint32_t i = 1; i <= 100; ++i) keys.add(std::string(i, 'k'), KeyAction::kKeep, i);
  for (std::uint32_t i = 1; i <= 100; ++i) {
    const KeyEntry* entry = find(keys, '"' + std::string(i, 'k') + '"');
    EXPECT_EQ(entry->action, KeyAction::kKeep) << i;
    EXPECT_EQ(entry->target, i);
  }
  EXPECT_EQ(find(keys, '"' + std::string(101, 'k') + '"')->action, KeyAction::kSkip);
  EXPECT_EQ(find(keys, "\"\"")->action, KeyAction::kSkip);
}

TEST(KeyDirectory, TellsLongKeysApartBehindTheirThirtiethByte) {
  KeyDirectory keys(2);
  const std::string head(40, 'h');
  keys.add(head + "a", KeyAction::kKeep, 1);
  keys.add(head + "b", KeyAction::kKeep, 2);
  EXPECT_EQ(find(keys, '"' + head + "a\"")->target, 1U);
  EXPECT_EQ(find(keys, '"' + head + "b\"")->target, 2U);
  EXPECT_EQ(find(keys, '"' + head + "c\"")->action, KeyAction::kSkip);
}

TEST(KeyDirectory, ReadsEscapedKeys) {
  KeyDirectory keys(2);
  keys.add("name", KeyAction::kKeep, 1);
  keys.add("caf\xC3\xA9", KeyAction::kKeep, 2);
  EXPECT_EQ(find(keys, R"("n\u0061me")")->target, 1U);
  EXPECT_EQ(find(keys, R"("caf\u00e9")")->target, 2U);
  EXPECT_EQ(find(keys, R"("n\u0062me")")->action, KeyAction::kSkip);
}

TEST(KeyDirectory, AKeyThatNeedsEscapesNeverMatchesItsBytes) {
  KeyDirectory keys(1);
  keys.add("a\\b", KeyAction::kKeep, 1);  // in JSON: "a\\b"
  EXPECT_EQ(find(keys, R"("a\\b")")->target, 1U);
  EXPECT_EQ(find(keys, R"("a\b")")->action, KeyAction::kSkip);
}

TEST(KeyDirectory, LearnsABoundedNumberOfKeys) {
  KeyDirectory keys(1);
  keys.add("id", KeyAction::kKeep, 1);
  for (int i = 0; i < 10000; ++i)
    EXPECT_EQ(find(keys, "\"k" + std::to_string(i) + '"')->action, KeyAction::kSkip);
  EXPECT_EQ(find(keys, "\"id\"")->target, 1U);
  // The same entry for all that came too late.
  EXPECT_EQ(find(keys, "\"k9000\""), find(keys, "\"k9001\""));
  EXPECT_NE(find(keys, "\"k1\""), find(keys, "\"k2\""));
}

TEST(KeyDirectory, ChangesToHashingWhenPredictionsFailAndBack) {
  KeyDirectory keys(1);
  for (int object = 0; object < 64; ++object) {
    EXPECT_FALSE(keys.start_object() && object < 63);
    keys.count_miss();
    keys.count_miss();
  }
  EXPECT_TRUE(keys.start_object());
  for (int object = 0; object < 62; ++object) EXPECT_TRUE(keys.start_object());
  EXPECT_FALSE(keys.start_object());
}

}  // namespace
}  // namespace conn::runtime::json
