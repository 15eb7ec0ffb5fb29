#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "bytecode/module.h"
#include "runtime/sync/answer_fields.h"
#include "runtime/sync/evaluator.h"
#include "runtime/sync/pager_state.h"
#include "runtime/sync/stream_state.h"
#include "runtime/sync/vendor_total.h"

namespace conn::runtime {

/// Decides after each page how the stream goes on. `next` is computed from the old registers, `stop` sees the
/// new ones. A reason to stop is believed as far as the answers bear it out: a short page or a doubtful total
/// ends the stream only where the page behind is empty.
class Pager {
 public:
  /// `known` is what earlier runs learned about short pages; it counts only for the same `version` of the
  /// connector. Module and stream outlive this.
  Pager(const bytecode::Module& module, const bytecode::Stream& stream, Evaluator& evaluator,
        std::optional<ShortPages> known, std::string version, std::int64_t max_pages);

  /// Sets the registers of the first request of a read: of a run, of a window, or where reading begins again.
  /// Nothing of the pages before counts but their number, a size that was made smaller, and what is known
  /// about short pages. Errors:
  /// kPagerFailed.
  Status start(const InputSources& sources);

  /// The page's size; nothing where it cannot be changed.
  std::optional<std::int64_t> size() const;
  /// Pages have this size from the next request on.
  void set_size(std::int64_t size);

  std::span<const bytecode::Value> registers() const { return state_.registers(); }

  /// Takes the answer of a page into account. Errors: kPagerFailed.
  Status advance(InputSources sources);

  /// Whether the last page was the last one, and why.
  bool stopped() const { return !stopped_.empty(); }
  const std::string& why_stopped() const { return stopped_; }
  /// The last page is good, and nothing leads to the next one though there is one: kNoWayOn.
  const std::optional<Error>& failure() const { return failure_; }
  /// Before another page: kPagingCycle, kTooManyPages.
  Status check_goes_on();
  /// The next page would be asked for by the request of this one. Errors: kPagingCycle, unless the stream
  /// ends here: that page was only to prove that this is the last one.
  Status stand_still();

  /// A page came that was asked for only to prove that the one before it is the last one.
  bool proving() const { return proof_ != Proof::kNone; }
  /// Whether it is one behind a short page: what the vendor says of a total is no short page.
  bool proving_short_page() const { return proof_ == Proof::kShortPage; }
  /// The vendor refuses that page: the stream ends at the one before it, and nothing is learned.
  void end_unproved() { stopped_ = unproved_; }

  const std::optional<ShortPages>& short_pages() const { return short_pages_; }
  /// What the run's reader must know of what has happened since the last call.
  std::vector<std::string> take_notes() { return std::exchange(notes_, {}); }

 private:
  enum class Proof : std::uint8_t { kNone, kShortPage, kTotal };
  struct Stop {
    std::string why;  ///< the part of the condition that holds; empty: the stream goes on
    bytecode::StopKind kind = bytecode::StopKind::kPlain;
    std::optional<bool> more;
    std::optional<std::int64_t> total, total_pages;
  };
  Result<Stop> evaluate_stop(InputSources& sources);
  void judge(const Stop& stop, std::int64_t count);
  void take_proof(Proof proof, std::int64_t count);
  void learn(bool short_page_ends);
  void judge_reason(const Stop& stop, std::int64_t count, bool first);
  void judge_short_page(const std::string& why, std::int64_t count, bool first);
  void prove(Proof proof, const std::string& why);
  void explain_end(const Stop& stop, std::int64_t count);

  const bytecode::Module& module_;
  const bytecode::Pager& pager_;
  Evaluator& evaluator_;
  PagerState state_;
  AnswerFields fields_;
  VendorTotal total_;
  std::optional<ShortPages> short_pages_;
  std::string version_;
  std::int64_t pages_left_;
  std::optional<std::int64_t> smaller_;  // than the strategy says
  std::int64_t widest_ = 0;              // records of the largest page, in earlier runs too
  bool first_ = true;
  bool narrow_ = false;  // the last page had fewer records than one before it
  bool total_refuted_ = false;
  Proof proof_ = Proof::kNone;
  std::string unproved_;  // the condition that the page before a proving request fulfilled
  std::string stopped_;
  std::optional<Error> failure_;
  std::vector<std::string> notes_;
};

}  // namespace conn::runtime
