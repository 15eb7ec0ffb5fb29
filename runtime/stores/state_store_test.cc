#include <gtest/gtest.h>

#include <conn/state_store.h>

#include <thread>
#include <vector>

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

TEST(MemoryStateStore, IsSharedByRunsOfManyAccounts) {
  const auto store = make_memory_state_store();
  std::vector<std::thread> runs;
  for (int account = 0; account < 8; ++account) {
    runs.emplace_back([&, account] {
      const StateKey key{"things", std::to_string(account), ""};
      for (int i = 0; i < 500; ++i) {
        const std::string stream = std::to_string(i);
        EXPECT_TRUE(store->save(key, stream, stream).ok());
        EXPECT_EQ(store->load(key, stream)->value_or(""), stream);
      }
    });
  }
  for (std::thread& run : runs) run.join();
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
  EXPECT_EQ(folder.names(), "state.json");
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
  std::filesystem::rename(folder.path("inner"), folder.path("away"));
  const Status saved = store->save(kKey, "a", R"({"since":"later"})");
  ASSERT_FALSE(saved.ok());
  EXPECT_EQ(saved.error().code, Code::kStateUnusable);
  EXPECT_EQ(store->load(kKey, "a")->value(), kState);
  EXPECT_NE(folder.read("away/state.json").find(kState), std::string::npos);
}

TEST(StateFile, LeavesItsNeighboursAndItsModeAlone) {
  TemporaryFolder folder;
  folder.write("state.json.new", "somebody's notes");
  const auto store = open(folder.path("state.json"));
  ASSERT_TRUE(store->save(kKey, "a", kState).ok());
  EXPECT_EQ(folder.read("state.json.new"), "somebody's notes");
  using std::filesystem::perms;
  EXPECT_EQ(std::filesystem::status(folder.path("state.json")).permissions(),
            perms::owner_read | perms::owner_write);
  std::filesystem::permissions(folder.path("state.json"), perms::group_read,
                               std::filesystem::perm_options::add);
  ASSERT_TRUE(store->save(kKey, "b", kState).ok());
  EXPECT_EQ(std::filesystem::status(folder.path("state.json")).permissions(),
            perms::owner_read | perms::owner_write | perms::group_read);
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
