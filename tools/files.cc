#include "tools/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "base/text.h"

namespace conn::tools {
namespace {

/// What the system says about an error, in lower case as all messages.
std::string reason(int error) { return ascii_lower(std::strerror(error)); }

Error unreadable(const std::string& path, std::string_view why) {
  return {Code::kFileUnreadable, ErrorKind::kConfig, fmt::format("`{}` cannot be read: {}", path, why),
          "give the path of a file that this user may read", ""};
}

Error unwritable(const std::string& path, int error) {
  return {Code::kFileUnwritable, ErrorKind::kConfig,
          fmt::format("`{}` cannot be written: {}", path, reason(error)),
          "give a path in a folder that exists, has room and is writable for this user", ""};
}

bool write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// The file that a path leads to, through links; the path itself where nothing is there yet.
std::string behind_links(const std::string& path) {
  std::error_code failed;
  const std::filesystem::path target = std::filesystem::canonical(path, failed);
  return failed ? path : target.string();
}

/// Gives the new file the mode of the one that it replaces, where there is one.
bool keep_mode(int file, const std::string& replaced) {
  struct stat found {};
  return ::stat(replaced.c_str(), &found) != 0 || ::fchmod(file, found.st_mode & 07777U) == 0;
}

/// A new, empty file in the folder of `path`, under a name that nothing had; `name` is that name. Negative,
/// with `errno` set, where that fails.
int make_beside(const std::string& path, std::string& name) {
  constexpr int kMostTries = 100;
  int file = -1;
  for (int i = 0; file < 0 && i < kMostTries; ++i) {
    name = fmt::format("{}.{}.{}.new", path, ::getpid(), i);
    file = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (file < 0 && errno != EEXIST) break;
  }
  return file;
}

bool sync_folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  const int opened = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (opened < 0) return false;
  const bool synced = ::fsync(opened) == 0;
  const int error = errno;
  ::close(opened);
  errno = error;
  return synced;
}

Result<std::string> read_all(std::istream& in, const std::string& path, std::size_t limit) {
  std::string text(std::size_t{64} << 10, '\0');
  std::string out;
  while (in.read(text.data(), static_cast<std::streamsize>(text.size())) || in.gcount() > 0) {
    out.append(text, 0, static_cast<std::size_t>(in.gcount()));
    if (out.size() > limit) return unreadable(path, fmt::format("it is larger than {} bytes", limit));
  }
  if (in.bad()) return unreadable(path, "the file system reports an error");
  return out;
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::size_t limit) {
  std::error_code failed;
  if (std::filesystem::is_directory(path, failed)) return unreadable(path, "it is a folder");
  std::ifstream in(path, std::ios::binary);
  if (!in) return unreadable(path, reason(errno));
  return read_all(in, path, limit);
}

Result<std::string> read_stdin(std::size_t limit) { return read_all(std::cin, "-", limit); }

Status write_file(const std::string& path, std::string_view bytes) {
  const std::string target = behind_links(path);
  std::string beside;
  const int file = make_beside(target, beside);
  if (file < 0) return unwritable(path, errno);
  const bool written = keep_mode(file, target) && write_all(file, bytes) && ::fsync(file) == 0 &&
                       ::rename(beside.c_str(), target.c_str()) == 0;
  const int error = errno;
  ::close(file);
  if (!written) {
    ::unlink(beside.c_str());
    return unwritable(path, error);
  }
  return sync_folder_of(target) ? Status(Ok{}) : unwritable(path, errno);
}

std::string base_name(const std::string& path) { return std::filesystem::path(path).filename().string(); }

}  // namespace conn::tools
