#include "runtime/sync/pager.h"

#include <fmt/format.h>

namespace conn::runtime {
namespace {

using bytecode::kNone;
using bytecode::Value;

constexpr FailureMeaning kMeaning = {Code::kPagerFailed, ErrorKind::kVendor, "paging cannot go on"};

Error out_of_memory() {
  return {Code::kAnswerTooLarge, ErrorKind::kVendor,
          "the state of the pager needs more memory than a page may use",
          "raise the limit, or look at what `next` keeps", ""};
}

}  // namespace

Pager::Pager(const bytecode::Module& module, const bytecode::Pager& pager, Evaluator& evaluator,
             std::optional<ShortPages> known, std::string version, std::int64_t max_pages)
    : module_(module),
      pager_(pager),
      evaluator_(evaluator),
      state_(pager.repeats),
      version_(std::move(version)),
      pages_left_(max_pages) {
  if (known && known->version == version_) short_pages_ = std::move(known);
}

Status Pager::start(const InputSources& sources) {
  if (pager_.init == kNone) return Ok{};
  CONN_ASSIGN(const Value registers, evaluator_.call(pager_.init, sources, kMeaning));
  if (!state_.assign(registers)) return out_of_memory();
  return Ok{};
}

Status Pager::advance(InputSources sources) {
  if (pager_.next == kNone) {
    stopped_ = "one page";
    return Ok{};
  }
  sources.page = state_.registers();
  CONN_ASSIGN(const Value next, evaluator_.call(pager_.next, sources, kMeaning));
  if (!state_.assign(next)) return out_of_memory();
  CONN_ASSIGN(const bool stop, evaluate_stop(sources));
  if (!pager_.proves_short) {
    if (stop) stopped_ = stop_text();
  } else if (stop || proving_) {
    judge_short_page(sources.answer.count);
  }
  return Ok{};
}

Result<bool> Pager::evaluate_stop(InputSources& sources) {
  if (pager_.stop == kNone) return false;
  sources.page = state_.registers();
  CONN_ASSIGN(const Value stop, evaluator_.call(pager_.stop, sources, kMeaning));
  return stop.is_true();
}

// A page with fewer rows than were asked for is the last one only where the vendor does not cap the page's
// size below that: one request behind the first short page tells, and what it told holds for this version of
// the connector.
void Pager::judge_short_page(std::int64_t count) {
  if (count == 0) {
    if (proving_) short_pages_ = ShortPages{version_, true};
    stopped_ = proving_ ? stop_text() + ", and the page behind is empty" : "an empty page";
  } else if (proving_) {
    short_pages_ = ShortPages{version_, false};
    note_ =
        "the vendor sends fewer records a page than are asked for: a short page does not end this stream, an "
        "empty one does";
  } else if (short_pages_ && short_pages_->end) {
    stopped_ = stop_text();
  } else if (!short_pages_) {
    proving_ = true;
    return;
  }
  proving_ = false;
}

std::string Pager::stop_text() const {
  return pager_.stop_text == kNone ? std::string("stop")
                                   : fmt::format("`{}`", module_.text(pager_.stop_text));
}

Status Pager::check_goes_on() {
  if (pages_left_-- <= 0) {
    return Error{Code::kTooManyPages, ErrorKind::kVendor, "the stream has more pages than one run may read",
                 "raise the limit of pages, or look at `stop` of the pager", ""};
  }
  if (state_.enter()) return Ok{};
  return Error{
      Code::kPagingCycle, ErrorKind::kVendor,
      "paging came back to a page that this run has already asked for: the vendor repeats its cursor",
      "look at `next` and `stop` of the pager; a vendor that holds the place itself needs `repeats`", ""};
}

}  // namespace conn::runtime
