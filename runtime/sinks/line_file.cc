#include "runtime/sinks/line_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <simdjson.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace conn::runtime {
namespace {

constexpr const char* kCorrectPath = "correct the path or its permissions";

Error unusable(std::string_view name, std::string_view why, std::string help) {
  return {Code::kSinkUnusable, ErrorKind::kConfig, fmt::format("`{}` cannot take records: {}", name, why),
          std::move(help), ""};
}

// Where the last whole line ends; negative with `errno` set where the file cannot be read.
std::int64_t end_of_last_line(int fd, std::int64_t size) {
  char block[4096];
  for (std::int64_t end = size; end > 0;) {
    const std::int64_t begin = std::max<std::int64_t>(0, end - static_cast<std::int64_t>(sizeof block));
    const ssize_t count = ::pread(fd, block, static_cast<std::size_t>(end - begin), begin);
    if (count != end - begin) return -1;
    const std::size_t newline = std::string_view(block, static_cast<std::size_t>(count)).rfind('\n');
    if (newline != std::string_view::npos) return begin + static_cast<std::int64_t>(newline) + 1;
    end = begin;
  }
  return 0;
}

bool is_whole_record(std::string_view line) {
  simdjson::dom::parser parser;
  simdjson::dom::object object;
  return parser.parse(line.data(), line.size()).get(object) == simdjson::SUCCESS;
}

}  // namespace

Result<LineFile> LineFile::open(const std::string& path, std::string_view start) {
  struct stat facts {};
  if (::stat(path.c_str(), &facts) == 0 && !S_ISREG(facts.st_mode)) return open_stream(path);
  LineFile file;
  file.name_ = path;
  file.regular_ = true;
  bool locked = false;
  file.owned_ = open_locked(path, locked);
  if (locked)
    return unusable(path, "it is in use by another run", "wait for the other run, or use another file");
  if (!file.owned_.is_open() || ::fstat(file.owned_.get(), &facts) != 0)
    return unusable(path, describe_errno(errno), kCorrectPath);
  // The name of a new file is no more durable than its folder.
  if (facts.st_size == 0 && !sync_folder_of(path)) return unusable(path, describe_errno(errno), kCorrectPath);
  file.fd_ = file.owned_.get();
  file.length_ = facts.st_size;
  CONN_RETURN_IF_ERROR(file.cut_torn_line(start));
  return file;
}

// Not to be read: who also reads a pipe never learns that its reader has gone, and waits for ever.
Result<LineFile> LineFile::open_stream(const std::string& path) {
  LineFile file;
  file.name_ = path;
  file.owned_ = FileDescriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file.owned_.is_open()) return unusable(path, describe_errno(errno), kCorrectPath);
  file.fd_ = file.owned_.get();
  return file;
}

LineFile LineFile::borrow(int descriptor) {
  LineFile file;
  file.name_ = "-";
  file.fd_ = descriptor;
  return file;
}

Status LineFile::cut_torn_line(std::string_view start) {
  const std::int64_t end = end_of_last_line(fd_, length_);
  if (end < 0) return unusable(name_, describe_errno(errno), kCorrectPath);
  std::string torn(static_cast<std::size_t>(
                       std::min<std::int64_t>(length_ - end, static_cast<std::int64_t>(start.size()))),
                   '\0');
  if (::pread(fd_, torn.data(), torn.size(), end) != static_cast<ssize_t>(torn.size()) ||
      torn != start.substr(0, torn.size())) {
    return unusable(name_, "its last line has no end and is no record", "use another file, or end the line");
  }
  if (end == length_) return go_on_at(end);
  std::string line(static_cast<std::size_t>(length_ - end), '\0');
  if (::pread(fd_, line.data(), line.size(), end) != static_cast<ssize_t>(line.size()))
    return unusable(name_, describe_errno(errno), kCorrectPath);
  if (is_whole_record(line)) return end_line();
  if (::ftruncate(fd_, end) != 0) return unusable(name_, describe_errno(errno), "correct its permissions");
  return go_on_at(end);
}

// A record that lacks nothing but the end of its line, as an editor leaves it: it stays.
Status LineFile::end_line() {
  CONN_RETURN_IF_ERROR(go_on_at(length_));
  if (!write_all(fd_, "\n")) return failed(errno);
  ++length_;
  return Ok{};
}

Status LineFile::go_on_at(std::int64_t end) {
  length_ = committed_ = end;
  if (::lseek(fd_, end, SEEK_SET) != end)
    return unusable(name_, describe_errno(errno), "use a file that can be written at its end");
  return Ok{};
}

Status LineFile::write(std::span<const std::string_view> pieces) {
  if (broken_ != 0) return failed(broken_);
  if (!write_all(fd_, pieces)) {
    const int error = errno;
    if (!regular_) broken_ = error;
    return failed(error);
  }
  for (const std::string_view piece : pieces) length_ += static_cast<std::int64_t>(piece.size());
  return Ok{};
}

Status LineFile::commit() {
  if (regular_ && length_ != committed_ && ::fdatasync(fd_) != 0) return failed(errno);
  committed_ = length_;
  return Ok{};
}

void LineFile::roll_back() {
  if (!regular_) return;
  // Should this fail, the next run cuts a torn line, and whole lines are repeats of an uncommitted page.
  if (::ftruncate(fd_, committed_) == 0 && ::lseek(fd_, committed_, SEEK_SET) == committed_) {
    length_ = committed_;
  } else {
    broken_ = errno;
  }
}

Error LineFile::failed(int error) const {
  if (error == EPIPE) {
    return {Code::kReaderGone, ErrorKind::kConfig, fmt::format("the reader of `{}` has gone", name_),
            "look why it ended, or nothing if that was meant", ""};
  }
  return {Code::kSinkFull, ErrorKind::kConfig,
          fmt::format("records cannot be written to `{}`: {}", name_, describe_errno(error)),
          "make room and run again: what was written stays, and is not written twice", ""};
}

}  // namespace conn::runtime
