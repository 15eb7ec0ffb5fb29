#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "bytecode/module.h"
#include "runtime/sync/evaluator.h"
#include "runtime/sync/pager_state.h"
#include "runtime/sync/stream_state.h"

namespace conn::runtime {

/// Decides after each page how the stream goes on. `next` is computed from the old registers, `stop` sees the
/// new ones.
class Pager {
 public:
  /// `known` is what earlier runs learned about short pages; it counts only for the same `version` of the
  /// connector.
  Pager(const bytecode::Module& module, const bytecode::Pager& pager, Evaluator& evaluator,
        std::optional<ShortPages> known, std::string version, std::int64_t max_pages);

  /// Sets the registers of the first request. Errors: kPagerFailed.
  Status start(const InputSources& sources);

  std::span<const bytecode::Value> registers() const { return state_.registers(); }

  /// Takes the answer of a page into account. Errors: kPagerFailed.
  Status advance(InputSources sources);

  /// Whether the last page was the last one, and why.
  bool stopped() const { return !stopped_.empty(); }
  const std::string& why_stopped() const { return stopped_; }
  /// Before another page: kPagingCycle, kTooManyPages.
  Status check_goes_on();

  /// A page came that was asked for only to prove that a short page is the last one.
  bool proving() const { return proving_; }
  /// The vendor refuses that page: the stream ends at the short one, and nothing is learned.
  void end_unproved() { stopped_ = short_page_; }

  const std::optional<ShortPages>& short_pages() const { return short_pages_; }
  /// Something the run's reader must know; empty: nothing.
  const std::string& note() const { return note_; }

 private:
  struct Stop {
    std::string why;  ///< the part of the condition that holds; empty: the stream goes on
    bool short_page = false;
  };
  Result<Stop> evaluate_stop(InputSources& sources);
  void learn(bool short_page_ends);
  void judge_short_page(std::string why, std::int64_t count, bool first);

  const bytecode::Module& module_;
  const bytecode::Pager& pager_;
  Evaluator& evaluator_;
  PagerState state_;
  std::optional<ShortPages> short_pages_;
  std::string version_;
  std::int64_t pages_left_;
  bool first_ = true, proving_ = false;
  std::string short_page_;  // the condition that the page before a proving request fulfilled
  std::string stopped_, note_;
};

}  // namespace conn::runtime
