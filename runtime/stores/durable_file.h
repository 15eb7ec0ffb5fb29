#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"

namespace conn::runtime {

/// An open file descriptor, closed at the end. Movable.
class FileDescriptor {
 public:
  FileDescriptor() = default;
  explicit FileDescriptor(int fd) : fd_(fd) {}
  FileDescriptor(FileDescriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept;
  ~FileDescriptor() { close(); }

  int get() const { return fd_; }
  bool is_open() const { return fd_ >= 0; }
  void close();

 private:
  int fd_ = -1;
};

/// Writes all of `bytes`, over interruptions and short writes; false with `errno` set where that fails.
bool write_all(int fd, std::string_view bytes);
/// The same for pieces that do not lie together.
bool write_all(int fd, std::span<const std::string_view> pieces);

/// Reads from where the descriptor stands to the end; false with `errno` set where that fails.
bool read_all(int fd, std::string& out);

/// Makes a rename in the folder of `path` durable; false with `errno` set where that fails.
bool sync_folder_of(const std::string& path);

/// Makes a new, empty file in the folder of `path`, for this user alone, under a name that nothing had;
/// `name` is that name. Not open, with `errno` set, where that fails.
FileDescriptor make_beside(const std::string& path, std::string& name);

/// Opens the file, made empty where there is none, and locks it against other runs. The lock holds for the
/// name, not only for the file that had it at some time. `locked` says whether another run holds it; else
/// `errno` says why there is none.
FileDescriptor open_locked(const std::string& path, bool& locked);

/// What `errno` means, without names of system calls: `no space left on device`.
std::string describe_errno(int error);

}  // namespace conn::runtime
