#include "tools/progress.h"

#include <fmt/format.h>

#include "base/duration.h"
#include "base/printable.h"
#include "tools/cli.h"

namespace conn::tools {

void Progress::show(const std::string& line) {
  if (!live_) return;
  tell("\r\033[K" + line);
  shown_ = true;
}

void Progress::clear() {
  if (!shown_) return;
  tell("\r\033[K");
  shown_ = false;
}

void Progress::on_stream_start(std::string_view stream) { show(fmt::format("{} …", stream)); }

void Progress::on_page(const StreamSummary& so_far) {
  show(fmt::format("{} · page {} · {} records · {} written · {} bad", so_far.stream, so_far.pages,
                   so_far.records, so_far.upserts, so_far.bad));
}

void Progress::on_wait(std::string_view stream, std::int64_t microseconds, std::string_view reason) {
  std::string pause;
  append_duration((microseconds + 999) / 1000 * 1000, pause);
  show(fmt::format("{} · waiting {}: {}", stream, pause, printable(reason)));
}

void Progress::on_bad_record(std::string_view stream, const BadRow& row, std::string_view at) {
  if (!show_bad_ || bad_ > kShownBad) return;
  clear();
  if (bad_++ == kShownBad) {
    tell(fmt::format("bad record in {}: further ones are only counted\n", stream));
    return;
  }
  tell(fmt::format("bad record in {}: {}{}{}{}{}\n", stream, row.field, row.field.empty() ? "" : ": ",
                   printable(row.reason), at.empty() ? "" : ", at ", at));
}

void Progress::on_stream_end(const StreamSummary&) { clear(); }

}  // namespace conn::tools
