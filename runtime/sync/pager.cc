#include "runtime/sync/pager.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/decimal.h"
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

Error came_back(const char* message) {
  return {Code::kPagingCycle, ErrorKind::kVendor, message,
          "look at `next` and `stop` of the pager; a vendor that holds the place itself needs `repeats`", ""};
}

constexpr const char* kOnFirstPage = " on the first page, and no other sign of an end";

// An `int` of an answer may be held by its digits; one beyond 64 bits is nothing to count by.
std::optional<std::int64_t> number_or_none(const Value& value) {
  if (value.kind == bytecode::Kind::kInt) return value.i;
  return value.kind == bytecode::Kind::kNumber ? parse_plain_int64(value.text()) : std::nullopt;
}

}  // namespace

Pager::Pager(const bytecode::Module& module, const bytecode::Stream& stream, Evaluator& evaluator,
             std::optional<ShortPages> known, std::string version, std::int64_t max_pages)
    : module_(module),
      pager_(stream.pager),
      evaluator_(evaluator),
      state_(stream.pager.repeats),
      fields_(module, stream),
      version_(std::move(version)),
      pages_left_(max_pages) {
  if (!known || known->version != version_) return;
  widest_ = known->widest;
  short_pages_ = std::move(known);
}

Status Pager::start(const InputSources& sources) {
  state_.forget();
  total_ = {};
  first_ = true;
  narrow_ = total_refuted_ = false;
  proof_ = Proof::kNone;
  unproved_.clear();
  stopped_.clear();
  failure_.reset();
  if (pager_.init == kNone) return Ok{};
  CONN_ASSIGN(const Value registers, evaluator_.call(pager_.init, sources, kMeaning));
  if (!state_.assign(registers)) return out_of_memory();
  if (smaller_) state_.set(pager_.size, *smaller_);
  return Ok{};
}

std::optional<std::int64_t> Pager::size() const {
  if (pager_.size == kNone) return std::nullopt;
  return number_or_none(registers()[pager_.size]);
}

void Pager::set_size(std::int64_t size) {
  smaller_ = size;
  state_.set(pager_.size, size);
}

Status Pager::advance(InputSources sources) {
  if (pager_.next == kNone) {
    stopped_ = "one page";
    return Ok{};
  }
  fields_.look(sources.answer);
  sources.page = state_.registers();
  CONN_ASSIGN(const Value next, evaluator_.call(pager_.next, sources, kMeaning));
  if (!state_.assign(next)) return out_of_memory();
  CONN_ASSIGN(const Stop stop, evaluate_stop(sources));
  judge(stop, sources.answer.count);
  return Ok{};
}

Result<Pager::Stop> Pager::evaluate_stop(InputSources& sources) {
  if (pager_.stop == kNone) return Stop{};
  sources.page = state_.registers();
  CONN_ASSIGN(const Value result, evaluator_.call(pager_.stop, sources, kMeaning));
  const Value &why = result.items[0], &more = result.items[2];
  Stop stop;
  if (!why.is_null()) stop.why = fmt::format("`{}`", plain_text(why));
  stop.kind = static_cast<bytecode::StopKind>(result.items[1].i);
  if (!more.is_null()) stop.more = more.is_true();
  stop.total = number_or_none(result.items[3]);
  stop.total_pages = number_or_none(result.items[4]);
  return stop;
}

void Pager::judge(const Stop& stop, std::int64_t count) {
  total_.take(stop.total, stop.total_pages, count);
  const bool first = std::exchange(first_, false);
  const Proof proof = std::exchange(proof_, Proof::kNone);
  narrow_ = count < widest_;
  widest_ = std::max(widest_, count);
  if (short_pages_) short_pages_->widest = widest_;
  take_proof(proof, count);
  if (stop.why.empty()) return;
  if (stop.more == true) {
    const bool goes_on =
        stop.kind == bytecode::StopKind::kTotal || stop.kind == bytecode::StopKind::kShortPage;
    if (goes_on && count != 0) return;
    failure_ = Error{Code::kNoWayOn, ErrorKind::kVendor,
                     fmt::format("paging ends by {}, and the vendor says that there is more", stop.why),
                     "look at `next` of the pager: it must read what leads to the next page", ""};
    return;
  }
  if (proof != Proof::kNone && count == 0) {
    stopped_ = unproved_ + ", and the page behind is empty";
  } else {
    judge_reason(stop, count, first);
  }
  if (stopped()) explain_end(stop, count);
}

// What the page behind has shown.
void Pager::take_proof(Proof proof, std::int64_t count) {
  if (proof == Proof::kShortPage) learn(count == 0);
  if (proof != Proof::kTotal || count == 0 || std::exchange(total_refuted_, true)) return;
  notes_.push_back(fmt::format(
      "{} did not hold, as records came behind it: only an empty page ends this stream", unproved_));
}

void Pager::learn(bool short_page_ends) {
  short_pages_ = ShortPages{version_, short_page_ends, widest_};
  if (short_page_ends) return;
  notes_.emplace_back(
      "the vendor sends fewer records a page than are asked for: a short page does not end this stream, an "
      "empty one does");
}

void Pager::judge_reason(const Stop& stop, std::int64_t count, bool first) {
  switch (stop.kind) {
    case bytecode::StopKind::kShortPage: return judge_short_page(stop.why, count, first);
    case bytecode::StopKind::kTotal:
      if (total_.doubtful() && count != 0) return prove(Proof::kTotal, stop.why);
      break;
    case bytecode::StopKind::kShortState:
    case bytecode::StopKind::kPlain: break;
  }
  stopped_ = stop.why;
  if (stop.kind == bytecode::StopKind::kShortState && first && count != 0) stopped_ += kOnFirstPage;
}

// A page with fewer rows than were asked for is the last one only where the vendor does not cap the page's
// size below that: one request behind the first short page tells, and what it told holds for this version of
// the connector, for pages with fewer rows than the largest that ever came: no cap lies below that.
void Pager::judge_short_page(const std::string& why, std::int64_t count, bool first) {
  if (count == 0) {
    stopped_ = "an empty page";
  } else if (!short_pages_ || (short_pages_->end && !narrow_)) {
    prove(Proof::kShortPage, why);
  } else if (short_pages_->end) {
    stopped_ = why;
    // A list that the vendor cut off would look the same.
    if (first) stopped_ += kOnFirstPage;
  }
}

void Pager::prove(Proof proof, const std::string& why) {
  proof_ = proof;
  unproved_ = why;
}

void Pager::explain_end(const Stop& stop, std::int64_t count) {
  const std::string difference = total_.difference();
  if (!difference.empty()) notes_.push_back(difference);
  const bool told = stop.more == false || stop.kind == bytecode::StopKind::kTotal || count == 0;
  const std::string missing = told ? "" : fields_.never_came();
  if (!missing.empty()) stopped_ += ", and no answer had " + missing;
}

Status Pager::check_goes_on() {
  if (pages_left_-- <= 0) {
    return Error{Code::kTooManyPages, ErrorKind::kVendor, "the stream has more pages than one run may read",
                 "raise the limit of pages, or look at `stop` of the pager", ""};
  }
  if (state_.enter()) return Ok{};
  return came_back(
      "paging came back to a page that this run has already asked for: the vendor repeats its cursor");
}

Status Pager::stand_still() {
  if (pager_.repeats) return Ok{};
  if (!proving()) return came_back("the next page would be asked for by the same request as this one");
  end_unproved();
  // Smaller than another one: no cap has cut it.
  if (narrow_) {
    short_pages_ = ShortPages{version_, true, widest_};
  } else {
    notes_.emplace_back("the stream ended on a short page, and no request can show that it was the last one");
  }
  return Ok{};
}

}  // namespace conn::runtime
