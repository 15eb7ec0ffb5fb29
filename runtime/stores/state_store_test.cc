#include <gtest/gtest.h>

#include <conn/state_store.h>

#include "runtime/stores/testing.h"

namespace conn {
namespace {

using runtime::testing::TemporaryFolder;

const StateKey kKey{"things", "default", "1.0.0"};
constexpr const char* kState = R"({"since":null})";

std::unique_ptr<StateStore> open(const std::string& path) {
  Result<std::unique_ptr<StateStore>> store = open_state_file(path);
  EXPECT_TRUE(store.ok()) << store.error().message;
  return std::move(store).value();
}

Error error_of(const std::string& path) {
  Result<std::unique_ptr<StateStore>> store = open_state_file(path);
  EXPECT_FALSE(store.ok());
  return store.ok() ? Error{} : store.error();
}

TEST(MemoryStateStore, KeepsEachStreamOfEachAccount) {
  const auto store = make_memory_state_store();
  EXPECT_FALSE(store->load(kKey, "a")->has_value());
  ASSERT_TRUE(store->save(kKey, "a", kState).ok());
  EXPECT_EQ(store->load(kKey, "a")->value(), kState);
  EXPECT_FALSE(store->load(kKey, "b")->has_value());
  EXPECT_FALSE(store->load({"things", "other", ""}, "a")->has_value());
}

TEST(StateFile, OutlivesItsStore) {
  TemporaryFolder folder;
  const std::string path = folder.path("state.json");
  {
    const auto store = open(path);
    EXPECT_FALSE(store->load(kKey, "a")->has_value());
    ASSERT_TRUE(store->save(kKey, "a", kState).ok());
    ASSERT_TRUE(store->save(kKey, "b", R"({"since":"x"})").ok());
    EXPECT_EQ(store->load(kKey, "a")->value(), kState);
  }
  EXPECT_EQ(folder.read("state.json"),
            R"({"format":1,"connector":"things","version":"1.0.0","account":"default",)"
            R"("streams":{"a":{"since":null},"b":{"since":"x"}}})"
            "\n");
  EXPECT_FALSE(folder.has("state.json.new"));
  EXPECT_EQ(open(path)->load(kKey, "b")->value(), R"({"since":"x"})");
}

TEST(StateFile, BelongsToOneConnectorAndAccount) {
  TemporaryFolder folder;
  const auto store = open(folder.path("state.json"));
  ASSERT_TRUE(store->save(kKey, "a", kState).ok());
  const auto loaded = store->load({"things", "other", ""}, "a");
  ASSERT_FALSE(loaded.ok());
  EXPECT_EQ(loaded.error().code, Code::kStateForeign);
  const Status saved = store->save({"others", "default", ""}, "a", kState);
  ASSERT_FALSE(saved.ok());
  EXPECT_EQ(saved.error().code, Code::kStateForeign);
}

TEST(StateFile, IsNotSharedByTwoRuns) {
  TemporaryFolder folder;
  const std::string path = folder.path("state.json");
  auto store = open(path);
  EXPECT_EQ(error_of(path).code, Code::kStateUnusable);
  ASSERT_TRUE(store->save(kKey, "a", kState).ok());
  EXPECT_NE(error_of(path).message.find("in use"), std::string::npos)
      << "the lock holds for the file that took the name";
  store.reset();
  EXPECT_TRUE(open(path)->load(kKey, "a")->has_value());
}

TEST(StateFile, ALinkToItStaysOne) {
  TemporaryFolder folder;
  std::filesystem::create_directory(folder.path("volume"));
  std::filesystem::create_symlink("volume/state.json", folder.path("state.json"));
  ASSERT_TRUE(open(folder.path("state.json"))->save(kKey, "a", kState).ok());
  EXPECT_TRUE(std::filesystem::is_symlink(folder.path("state.json")));
  EXPECT_NE(folder.read("volume/state.json").find(kState), std::string::npos);
}

TEST(StateFile, AFailedWriteLeavesTheOldState) {
  TemporaryFolder folder;
  std::filesystem::create_directory(folder.path("inner"));
  const auto store = open(folder.path("inner/state.json"));
  ASSERT_TRUE(store->save(kKey, "a", kState).ok());
  std::filesystem::create_directory(folder.path("inner/state.json.new"));
  const Status saved = store->save(kKey, "a", R"({"since":"later"})");
  ASSERT_FALSE(saved.ok());
  EXPECT_EQ(saved.error().code, Code::kStateUnusable);
  EXPECT_EQ(store->load(kKey, "a")->value(), kState);
  EXPECT_NE(folder.read("inner/state.json").find(kState), std::string::npos);
}

TEST(StateFile, RefusesWhatIsNoState) {
  TemporaryFolder folder;
  for (const char* text :
       {"{", "[]", "{}", R"({"format":1})", R"({"format":1,"connector":"c","account":"a","version":"v"})",
        R"({"format":1,"connector":"c","account":"a","version":"v","streams":[]})"}) {
    folder.write("state.json", text);
    EXPECT_EQ(error_of(folder.path("state.json")).code, Code::kStateDamaged) << text;
  }
  folder.write("state.json", R"({"format":2,"connector":"c","account":"a","version":"v","streams":{}})");
  EXPECT_EQ(error_of(folder.path("state.json")).code, Code::kStateNewer);
  EXPECT_EQ(error_of(folder.path("missing/state.json")).code, Code::kStateUnusable);
}

}  // namespace
}  // namespace conn
