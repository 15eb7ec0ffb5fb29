#include <map>
#include <mutex>
#include <tuple>

#include <conn/state_store.h>

namespace conn {
namespace {

class MemoryStateStore final : public StateStore {
 public:
  Result<std::optional<std::string>> load(const StateKey& key, std::string_view stream) override {
    const std::lock_guard lock(mutex_);
    const auto found = states_.find({key.connector, key.account, std::string(stream)});
    return found == states_.end() ? std::optional<std::string>() : found->second;
  }

  Status save(const StateKey& key, std::string_view stream, std::string_view state) override {
    const std::lock_guard lock(mutex_);
    states_[{key.connector, key.account, std::string(stream)}] = state;
    return Ok{};
  }

 private:
  std::mutex mutex_;  // runs of many accounts may share one store
  std::map<std::tuple<std::string, std::string, std::string>, std::string> states_;
};

}  // namespace

std::unique_ptr<StateStore> make_memory_state_store() { return std::make_unique<MemoryStateStore>(); }

}  // namespace conn
