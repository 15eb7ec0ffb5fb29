#include "tools/run_target.h"

#include <unistd.h>

namespace conn::tools {
namespace {

class SqliteTarget final : public Target {
 public:
  explicit SqliteTarget(std::unique_ptr<SqliteStore> store) : store_(std::move(store)) {}
  Sink& sink() override { return store_->sink(); }
  StateStore& state() override { return store_->state(); }

 private:
  std::unique_ptr<SqliteStore> store_;
};

class LinesTarget final : public Target {
 public:
  LinesTarget(std::unique_ptr<Sink> sink, std::unique_ptr<StateStore> state)
      : sink_(std::move(sink)), state_(std::move(state)) {}
  Sink& sink() override { return *sink_; }
  StateStore& state() override { return *state_; }

 private:
  std::unique_ptr<Sink> sink_;
  std::unique_ptr<StateStore> state_;
};

Result<std::unique_ptr<StateStore>> open_state(const std::string& path) {
  if (path.empty()) return make_memory_state_store();
  return open_state_file(path);
}

Result<std::unique_ptr<Sink>> open_lines(const Destination& destination) {
  if (destination.kind == Destination::Kind::stdout_) return make_ndjson_stream(STDOUT_FILENO);
  return open_ndjson_file(destination.path);
}

}  // namespace

Result<std::unique_ptr<Target>> open_target(const Destination& destination, const std::string& state_path) {
  if (destination.kind == Destination::Kind::sqlite) {
    CONN_ASSIGN(auto store, open_sqlite(destination.path));
    return std::unique_ptr<Target>(std::make_unique<SqliteTarget>(std::move(store)));
  }
  CONN_ASSIGN(auto state, open_state(state_path));
  CONN_ASSIGN(auto sink, open_lines(destination));
  return std::unique_ptr<Target>(std::make_unique<LinesTarget>(std::move(sink), std::move(state)));
}

}  // namespace conn::tools
