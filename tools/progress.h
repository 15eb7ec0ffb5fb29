#pragma once

#include <string>

#include <conn/observer.h>

namespace conn::tools {

/// Shows a run to a person on stderr: a line that is rewritten (only on a terminal), waits, and, where bad
/// records go nowhere else, the first ten of them. For one run, used by its thread.
class Progress final : public Observer {
 public:
  /// `live`: rewrite a line. `show_bad`: print bad records.
  Progress(bool live, bool show_bad) : live_(live), show_bad_(show_bad) {}
  ~Progress() override { clear(); }

  void on_stream_start(std::string_view stream) override;
  void on_page(const StreamSummary& so_far) override;
  void on_wait(std::string_view stream, std::int64_t microseconds, std::string_view reason) override;
  void on_bad_record(std::string_view stream, const BadRow& row, std::string_view at) override;
  void on_stream_end(const StreamSummary& summary) override;

  /// Removes the live line, so that something else can be printed.
  void clear();

 private:
  void show(const std::string& line);

  static constexpr int kShownBad = 10;
  bool live_, show_bad_, shown_ = false;
  int bad_ = 0;
};

}  // namespace conn::tools
