#include "runtime/stores/durable_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <system_error>

#include "base/text.h"

namespace conn::runtime {

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
  if (this != &other) {
    close();
    fd_ = std::exchange(other.fd_, -1);
  }
  return *this;
}

void FileDescriptor::close() {
  if (fd_ >= 0) ::close(std::exchange(fd_, -1));
}

bool write_all(int fd, std::string_view bytes) { return write_all(fd, {&bytes, 1}); }

bool write_all(int fd, std::span<const std::string_view> pieces) {
  constexpr std::size_t kAtOnce = 512;  // half of what Linux takes
  std::size_t done = 0;                 // bytes of the first piece that are written
  while (!pieces.empty()) {
    iovec parts[kAtOnce];
    const std::size_t count = std::min(pieces.size(), kAtOnce);
    for (std::size_t i = 0; i < count; ++i)
      parts[i] = {const_cast<char*>(pieces[i].data()), pieces[i].size()};
    parts[0] = {const_cast<char*>(pieces[0].data()) + done, pieces[0].size() - done};
    const ssize_t written = ::writev(fd, parts, static_cast<int>(count));
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) done += static_cast<std::size_t>(written);
    while (!pieces.empty() && done >= pieces[0].size()) {
      done -= pieces[0].size();
      pieces = pieces.subspan(1);
    }
  }
  return true;
}

bool read_all(int fd, std::string& out) {
  char buffer[1 << 16];
  for (;;) {
    const ssize_t count = ::read(fd, buffer, sizeof buffer);
    if (count == 0) return true;
    if (count > 0) {
      out.append(buffer, static_cast<std::size_t>(count));
    } else if (errno != EINTR) {
      return false;
    }
  }
}

bool sync_folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
  const FileDescriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return fd.is_open() && ::fsync(fd.get()) == 0;
}

FileDescriptor make_beside(const std::string& path, std::string& name) {
  name = path + ".XXXXXX";
  return FileDescriptor(::mkostemp(name.data(), O_CLOEXEC));
}

FileDescriptor open_locked(const std::string& path, bool& locked) {
  locked = false;
  for (;;) {
    FileDescriptor fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!fd.is_open()) return fd;
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
      locked = errno == EWOULDBLOCK;
      return {};
    }
    // Another run may have put a new file under the name between the two calls.
    struct stat mine {
    }, named{};
    if (::fstat(fd.get(), &mine) != 0) return {};
    if (::stat(path.c_str(), &named) == 0 && mine.st_ino == named.st_ino && mine.st_dev == named.st_dev)
      return fd;
  }
}

std::string describe_errno(int error) { return ascii_lower(std::generic_category().message(error)); }

}  // namespace conn::runtime
