#include <fmt/format.h>

#include <algorithm>

#include <conn/summary.h>

#include "base/printable.h"

namespace conn {
namespace {

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  for (int at = static_cast<int>(digits.size()) - 3; at > (number < 0 ? 1 : 0); at -= 3) {
    digits.insert(static_cast<std::size_t>(at), ",");
  }
  return digits;
}

std::string seconds(std::int64_t micros) {
  return fmt::format("{:.1f} s", static_cast<double>(micros) / 1e6);
}

std::string bytes(std::int64_t count) {
  if (count < 1000) return fmt::format("{} B", count);
  if (count < 1'000'000) return fmt::format("{:.1f} kB", static_cast<double>(count) / 1e3);
  return fmt::format("{:.1f} MB", static_cast<double>(count) / 1e6);
}

std::string counted(std::int64_t count, std::string_view what) {
  return fmt::format("{} {}{}", grouped(count), what, count == 1 ? "" : "s");
}

void append_count(std::string& out, std::int64_t count, std::string_view what) {
  if (count != 0) out += fmt::format(", {} {}", grouped(count), what);
}

void append_error(std::string& out, const Error& error) {
  out += fmt::format("    failed: {} [{}, {}]\n", printable(error.message), to_string(error.code),
                     to_string(error.kind));
  if (!error.at.empty()) out += fmt::format("    at: {}\n", error.at);
  if (!error.help.empty()) out += fmt::format("    help: {}\n", printable(error.help));
}

void append_stream(std::string& out, const StreamSummary& stream, std::size_t width) {
  out += fmt::format("  {:<{}}  {}: {} written, {} unchanged", stream.stream, width,
                     counted(stream.records, "record"), grouped(stream.upserts), grouped(stream.unchanged));
  append_count(out, stream.bad, "bad");
  append_count(out, stream.filtered, "left out");
  append_count(out, stream.untracked, "untracked");
  out += fmt::format("; {}, {}", counted(stream.pages, "page"), counted(stream.requests, "request"));
  append_count(out, stream.retries, stream.retries == 1 ? "retry" : "retries");
  append_count(out, stream.restarts, stream.restarts == 1 ? "restart" : "restarts");
  if (stream.waits != 0) out += ", waited " + seconds(stream.waits);
  if (stream.limit_waits != 0) out += fmt::format(" ({} for limits)", seconds(stream.limit_waits));
  out += ", " + bytes(stream.bytes);
  if (!stream.read.empty()) out += "; read: " + stream.read;
  if (!stream.stopped.empty()) out += fmt::format("; stopped: {}", stream.stopped);
  out += '\n';
  if (stream.skipped && !stream.skipped->empty())
    out += fmt::format("    left unread: {}\n", printable(*stream.skipped));
  for (const std::string& note : stream.notes) out += fmt::format("    note: {}\n", printable(note));
  if (stream.error) append_error(out, *stream.error);
}

std::string_view outcome(const RunSummary& summary) {
  if (summary.cancelled) return "cancelled";
  if (summary.partial()) return "partial";
  return summary.ok() ? "done" : "failed";
}

}  // namespace

bool RunSummary::ok() const {
  return std::none_of(streams.begin(), streams.end(),
                      [](const StreamSummary& stream) { return stream.error.has_value(); });
}

bool RunSummary::partial() const {
  std::size_t failed = 0, skipped = 0;
  for (const StreamSummary& stream : streams) {
    if (stream.error) {
      ++failed;
    } else if (stream.skipped) {
      ++skipped;
    }
  }
  return skipped != 0 || (failed != 0 && failed != streams.size());
}

std::string to_text(const RunSummary& summary) {
  std::size_t width = 0;
  for (const StreamSummary& stream : summary.streams) width = std::max(width, stream.stream.size());
  std::string out = fmt::format("{}{}{}, account {}: {} in {}\n", summary.connector,
                                summary.version.empty() ? "" : " ", summary.version, summary.account,
                                outcome(summary), seconds(summary.finished - summary.started));
  for (const StreamSummary& stream : summary.streams) append_stream(out, stream, width);
  if (!summary.tzdata.empty()) out += fmt::format("  time zones: {}\n", summary.tzdata);
  return out;
}

}  // namespace conn
