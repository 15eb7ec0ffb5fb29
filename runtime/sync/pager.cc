#include "runtime/sync/pager.h"

#include <fmt/format.h>

#include <utility>

#include "runtime/sync/values.h"

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
  CONN_ASSIGN(Stop stop, evaluate_stop(sources));
  const std::int64_t count = sources.answer.count;
  const bool first = std::exchange(first_, false), proven = std::exchange(proving_, false);
  if (proven) learn(count == 0);
  if (proven && count == 0 && !stop.why.empty()) {
    stopped_ = short_page_ + ", and the page behind is empty";
  } else if (stop.short_page) {
    judge_short_page(std::move(stop.why), count, first);
  } else {
    stopped_ = std::move(stop.why);
  }
  return Ok{};
}

Result<Pager::Stop> Pager::evaluate_stop(InputSources& sources) {
  if (pager_.stop == kNone) return Stop{};
  sources.page = state_.registers();
  CONN_ASSIGN(const Value stop, evaluator_.call(pager_.stop, sources, kMeaning));
  const Value &why = stop.items[0], &short_page = stop.items[1];
  if (why.is_null()) return Stop{};
  return Stop{fmt::format("`{}`", plain_text(why)), short_page.is_true()};
}

void Pager::learn(bool short_page_ends) {
  short_pages_ = ShortPages{version_, short_page_ends};
  if (short_page_ends) return;
  note_ =
      "the vendor sends fewer records a page than are asked for: a short page does not end this stream, an "
      "empty one does";
}

// A page with fewer rows than were asked for is the last one only where the vendor does not cap the page's
// size below that: one request behind the first short page tells, and what it told holds for this version of
// the connector.
void Pager::judge_short_page(std::string why, std::int64_t count, bool first) {
  if (count == 0) {
    stopped_ = "an empty page";
  } else if (!short_pages_) {
    proving_ = true;
    short_page_ = std::move(why);
  } else if (short_pages_->end) {
    stopped_ = std::move(why);
    // A list that the vendor cut off would look the same.
    if (first) stopped_ += " on the first page, and no other sign of an end";
  }
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
