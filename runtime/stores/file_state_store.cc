#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include <conn/state_store.h>

#include "base/guard.h"
#include "runtime/stores/durable_file.h"
#include "runtime/stores/state_file_text.h"

namespace conn {
namespace {

using runtime::FileDescriptor;
using runtime::StateFileText;

Error unusable(const std::string& path, std::string_view what, int error) {
  return {Code::kStateUnusable, ErrorKind::kConfig,
          fmt::format("the state file `{}` cannot be {}: {}", path, what, runtime::describe_errno(error)),
          "correct the path or its permissions, or make room on the disk", ""};
}

class FileStateStore final : public StateStore {
 public:
  FileStateStore(std::string path, std::string file, FileDescriptor lock, std::optional<StateFileText> state)
      : path_(std::move(path)), file_(std::move(file)), lock_(std::move(lock)), state_(std::move(state)) {}

  Result<std::optional<std::string>> load(const StateKey& key, std::string_view stream) override {
    if (!state_) return std::optional<std::string>();
    CONN_RETURN_IF_ERROR(check_owner(key));
    const auto found = state_->streams.find(stream);
    return found == state_->streams.end() ? std::optional<std::string>() : found->second;
  }

  Status save(const StateKey& key, std::string_view stream, std::string_view text) override {
    if (state_) CONN_RETURN_IF_ERROR(check_owner(key));
    StateFileText next = state_.value_or(StateFileText{});
    next.connector = key.connector;
    next.account = key.account;
    next.version = key.version;
    next.streams[std::string(stream)] = text;
    CONN_RETURN_IF_ERROR(replace(runtime::write_state_file(next)));
    state_ = std::move(next);
    return Ok{};
  }

 private:
  Status check_owner(const StateKey& key) const {
    if (state_->connector == key.connector && state_->account == key.account) return Ok{};
    return Error{Code::kStateForeign, ErrorKind::kConfig,
                 fmt::format("the state file `{}` belongs to account `{}` of `{}`, not to `{}` of `{}`",
                             path_, state_->account, state_->connector, key.account, key.connector),
                 "use one file for each connector and account", ""};
  }

  Status replace(const std::string& text) {
    std::string beside;
    FileDescriptor fd = runtime::make_beside(file_, beside);
    if (!fd.is_open()) return unusable(path_, "written", errno);
    // The new file is locked before it has the name, so that no other run can come between.
    if (!keep_mode(fd.get()) || ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0 ||
        !runtime::write_all(fd.get(), text) || ::fsync(fd.get()) != 0 ||
        std::rename(beside.c_str(), file_.c_str()) != 0) {
      const int error = errno;
      ::unlink(beside.c_str());
      return unusable(path_, "written", error);
    }
    lock_ = std::move(fd);
    if (!runtime::sync_folder_of(file_)) return unusable(path_, "made durable", errno);
    return Ok{};
  }

  bool keep_mode(int fresh) const {
    struct stat old {};
    return ::fstat(lock_.get(), &old) != 0 || ::fchmod(fresh, old.st_mode & 07777U) == 0;
  }

  std::string path_;  // as given, for messages
  std::string file_;  // behind links: the name that is replaced must be the file's
  FileDescriptor lock_;
  std::optional<StateFileText> state_;
};

}  // namespace

Result<std::unique_ptr<StateStore>> open_state_file(const std::string& path) {
  return guarded([&]() -> Result<std::unique_ptr<StateStore>> {
    bool locked = false;
    FileDescriptor fd = runtime::open_locked(path, locked);
    if (locked) {
      return Error{Code::kStateUnusable, ErrorKind::kConfig,
                   fmt::format("the state file `{}` is in use by another run", path),
                   "wait for the other run, or use another file", ""};
    }
    if (!fd.is_open()) return unusable(path, "opened", errno);
    std::string text;
    if (!runtime::read_all(fd.get(), text)) return unusable(path, "read", errno);
    std::optional<StateFileText> state;
    if (!text.empty()) {
      CONN_ASSIGN(StateFileText read, runtime::read_state_file(text, path));
      state = std::move(read);
    }
    std::error_code failed;
    std::string file = std::filesystem::canonical(path, failed).string();
    if (failed) return unusable(path, "opened", failed.value());
    return std::unique_ptr<StateStore>(
        std::make_unique<FileStateStore>(path, std::move(file), std::move(fd), std::move(state)));
  });
}

}  // namespace conn
