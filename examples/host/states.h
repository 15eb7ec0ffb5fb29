// A state store: the text of each stream, as it came. It is Conn's own; a host keeps it and does not read it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include <conn/state_store.h>

class States final : public conn::StateStore {
 public:
  conn::Result<std::optional<std::string>> load(const conn::StateKey& key, std::string_view stream) override {
    const auto found = texts_.find({key.connector, key.account, std::string(stream)});
    return found == texts_.end() ? std::optional<std::string>() : found->second;
  }
  conn::Status save(const conn::StateKey& key, std::string_view stream, std::string_view state) override {
    texts_[{key.connector, key.account, std::string(stream)}] = state;
    return conn::Ok{};
  }

 private:
  std::map<std::tuple<std::string, std::string, std::string>, std::string> texts_;
};
