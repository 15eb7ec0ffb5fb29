#include <fmt/format.h>

#include <algorithm>
#include <climits>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"
#include "runtime/sync/reads.h"
#include "runtime/sync/retry_policy.h"
#include "runtime/sync/stream_run.h"
#include "runtime/sync/values.h"

// What a run does where a rule of `errors` does not take the answer as a page.
namespace conn::runtime {
namespace {

// A pause that the vendor asks for, or nothing but trouble: decides whom the last answer is blamed on.
bool asks_for_pause(const Verdict& verdict, int status) {
  return status == 429 || verdict.pause.after || verdict.pause.at;
}

// How often reading begins again where a rule does not say.
constexpr std::int64_t kRestarts = 3;

}  // namespace

void StreamRun::skip(const Verdict& verdict) {
  summary_.stopped = "skipped";
  summary_.skipped = context_.mask.apply(verdict.message);
  phase_ = Phase::kDone;
}

std::int64_t StreamRun::times(const Verdict& verdict) const {
  const auto found = times_.find(verdict.number);
  return found == times_.end() ? 0 : found->second;
}

bool StreamRun::used_up(const Verdict& verdict) const {
  const std::int64_t followed = times(verdict);
  switch (verdict.verb) {
    case bytecode::Verb::kOk:
    case bytecode::Verb::kEmpty: return verdict.up_to && followed >= *verdict.up_to;
    case bytecode::Verb::kRetry: {
      const auto retried = retries_.find(verdict.number);
      if (!verdict.up_to) return tries_ >= context_.limits.max_attempts;
      return (retried == retries_.end() ? 0 : retried->second) >= *verdict.up_to;
    }
    case bytecode::Verb::kRestart: return followed >= verdict.up_to.value_or(kRestarts);
    case bytecode::Verb::kShrink: {
      const std::optional<std::int64_t> size = pager_.size();
      const std::int64_t to = verdict.to.value_or(0);
      const bool smaller = size && to >= 1 && (to < *size || (to == *size && followed > 0));
      return !smaller || followed >= verdict.up_to.value_or(1);
    }
    case bytecode::Verb::kUse: {
      const std::int64_t read = verdict.to.value_or(-1);
      return read < 0 || read >= static_cast<std::int64_t>(taken_.size()) ||
             taken_[static_cast<std::size_t>(read)];
    }
    default: return false;
  }
}

// A verdict that is used up, and behind which none stands.
bool StreamRun::end_where_used_up(const Verdict& verdict) {
  if (!used_up(verdict)) return false;
  const std::int64_t followed = times(verdict);
  const std::string why =
      verdict.verb == bytecode::Verb::kUse
          ? std::string("the read that it says to use was taken in this run already")
      : verdict.verb == bytecode::Verb::kShrink && followed == 0
          ? fmt::format("`shrink` cannot make pages of {} records smaller", pager_.size().value_or(0))
          : fmt::format("its rule has been followed {} {}", followed, followed == 1 ? "time" : "times");
  end({Code::kAttemptsSpent, ErrorKind::kVendor, fmt::format("{}, and {}", answered(), why),
       "run again later: what was written stays, and is not written twice", ""});
  return true;
}

// Before the vendor is asked again; other streams wait too where it asks for the pause.
std::int64_t StreamRun::pause_before_next(const Verdict& verdict) {
  const std::int64_t asked_for = asked_pause(verdict.pause, vendor_now(headers_));
  const auto tries = static_cast<int>(std::min<std::int64_t>(tries_ + times(verdict), INT_MAX));
  const std::int64_t pause = asked_for > 0 ? asked_for : back_off(context_.limits, tries, context_.clock);
  if (asks_for_pause(verdict, judge_.status())) turn_.pause(pause);
  return pause;
}

// A pause that the vendor asks for and that this run may not make.
bool StreamRun::end_where_too_long(const Verdict& verdict) {
  const std::int64_t asked_for = asked_pause(verdict.pause, vendor_now(headers_));
  if (asked_for <= context_.max_wait) return false;
  const std::string until = later_text(context_.clock.now(), asked_for);
  end({Code::kRateLimited, ErrorKind::kRateLimit,
       fmt::format("{}, and the vendor asks to wait until {}, longer than this run may", answered(), until),
       fmt::format("run again after {}, or allow a longer wait (--max-wait)", until), ""});
  return true;
}

void StreamRun::retry_answer(const Verdict& verdict) {
  const bool limited = asks_for_pause(verdict, judge_.status());
  const std::int64_t pause = pause_before_next(verdict);
  if (end_where_too_long(verdict)) return;
  if (used_up(verdict)) {
    return end({limited ? Code::kRateLimited : Code::kAttemptsSpent,
                limited ? ErrorKind::kRateLimit : ErrorKind::kVendor,
                fmt::format("{}, {} times in a row", answered(), tries_),
                "run again later: what was written stays, and is not written twice", ""});
  }
  ++retries_[verdict.number];
  wait(pause, fmt::format("answered with {}", judge_.status()), Phase::kAttempt);
}

// From the state as it is committed, with a fresh pager. What comes again is known by its id and counted as
// unchanged.
void StreamRun::begin_again(const Verdict& verdict) {
  if (end_where_used_up(verdict)) return;
  const std::int64_t pause = pause_before_next(verdict);
  if (end_where_too_long(verdict)) return;
  ++times_[verdict.number];
  ++summary_.restarts;
  progress_.begin_again();
  wait(pause, fmt::format("answered with {}: reading begins again", judge_.status()), Phase::kStart);
}

// The same place of the list, in pages of another size from here on.
void StreamRun::shrink(const Verdict& verdict) {
  if (end_where_used_up(verdict)) return;
  const bool smaller = *verdict.to < *pager_.size();
  ++times_[verdict.number];
  if (smaller) {
    summary_.notes.push_back(
        context_.mask.apply(fmt::format("pages of {} records from here on: {}", *verdict.to, answered())));
    pager_.set_size(*verdict.to);
  }
  wait(back_off(context_.limits, tries_, context_.clock), fmt::format("answered with {}", judge_.status()),
       smaller ? Phase::kBuild : Phase::kAttempt);
}

// Each way is taken once in a run, so that none sends the other back for ever.
void StreamRun::change_over(const Verdict& verdict) {
  if (end_where_used_up(verdict)) return;
  next_read_ = static_cast<std::size_t>(*verdict.to);
  summary_.notes.push_back(context_.mask.apply(
      fmt::format("changed over to `{}`: {}", read_name(module_, reads_[*next_read_]), answered())));
  phase_ = Phase::kDone;
}

std::string StreamRun::answered() const {
  constexpr std::size_t kShown = 160;
  const std::string_view body = trim(judge_.body());
  const std::string_view shown = utf8_front(body, kShown);
  std::string text = fmt::format("{} was answered with {}", asked(), judge_.status());
  if (shown.empty()) return text;
  text += fmt::format(": {}{}", well_formed_utf8(shown), shown.size() < body.size() ? "…" : "");
  std::replace_if(
      text.begin(), text.end(), [](unsigned char c) { return c < ' '; }, ' ');
  return text;
}

}  // namespace conn::runtime
