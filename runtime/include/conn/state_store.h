#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <conn/export.h>

#include "base/result.h"

namespace conn {

/// Whose state it is.
struct StateKey {
  std::string connector;
  std::string account;
  std::string version;  ///< of the connector that writes; not part of the key
};

/// Keeps the state of streams: JSON text that only the runtime reads. One thread at a time for one account.
class StateStore {
 public:
  virtual ~StateStore() = default;
  /// What was saved last for the stream; nothing where it never was. Errors: kind config where the store is
  /// unreadable.
  virtual Result<std::optional<std::string>> load(const StateKey& key, std::string_view stream) = 0;
  /// Replaces the stream's state, durably on return (or with the commit of a sink that says so). Never leaves
  /// half a state behind.
  virtual Status save(const StateKey& key, std::string_view stream, std::string_view state) = 0;
};

/// Keeps state in memory only: a run starts where the last one of this process ended. Safe from any thread.
CONN_EXPORT std::unique_ptr<StateStore> make_memory_state_store();

/// Keeps the state of one account in one JSON file: written beside it, synced, renamed over it, folder
/// synced. The file is read now and held locked while the store lives, so that two runs never share it.
/// Errors: kind config where it is unreadable, no state, of a newer format, or locked by another run.
CONN_EXPORT Result<std::unique_ptr<StateStore>> open_state_file(const std::string& path);

}  // namespace conn
