#include "runtime/sync/stream_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/time.h"
#include "runtime/http/headers.h"
#include "runtime/http/redirects.h"
#include "runtime/loader/type_text.h"
#include "runtime/sync/reads.h"
#include "runtime/sync/retry_policy.h"
#include "runtime/sync/values.h"

namespace conn::runtime {
namespace {

constexpr FailureMeaning kFromMeaning = {Code::kRequestFailed, ErrorKind::kConfig,
                                         "`from` of the cursor cannot be evaluated"};

constexpr FailureMeaning kUntilMeaning = {Code::kRequestFailed, ErrorKind::kConfig,
                                          "`until` of the cursor cannot be evaluated"};
constexpr FailureMeaning kTokenMeaning = {Code::kPagerFailed, ErrorKind::kVendor,
                                          "the token of the cursor cannot be read"};

// What short pages have taught holds for one version of the connector, or, where it has none, for one text of
// it.
std::string version_of(const bytecode::Module& module) {
  return module.version == bytecode::kNone ? module.source_hash : module.text(module.version);
}

std::optional<std::int64_t> vendor_date(const std::vector<HttpHeader>& headers) {
  const std::optional<std::string> date = find_header(headers, "date");
  return date ? parse_http_date(*date) : std::nullopt;
}

// Another way has other pages.
std::optional<ShortPages> short_pages_of(const StreamState& state, const std::string& read) {
  return state.read == read ? state.short_pages : std::nullopt;
}

std::string iso(std::int64_t micros) {
  std::string out;
  append_iso(micros, out);
  return out;
}

std::optional<std::int64_t> seen_limit(const RunContext& context) {
  return context.sink_knows_rows ? std::nullopt : std::optional(context.limits.max_seen);
}

// States up to here are written with every page.
constexpr std::int64_t kSmallState = 64 << 10;

}  // namespace

StreamRun::StreamRun(const RunContext& context, std::span<const bytecode::Stream> reads, std::size_t read,
                     StreamState state)
    : context_(context),
      module_(context.loaded.module()),
      reads_(reads),
      stream_(reads[read]),
      evaluator_(context.loaded.program(), context.limits),
      requests_(module_, stream_, context.policy, evaluator_, context.clock, context.mask),
      judge_(context.loaded.program(), stream_, context.limits, evaluator_),
      pager_(module_, stream_, evaluator_, short_pages_of(state, read_name(module_, stream_)),
             version_of(module_), context.limits.max_pages),
      progress_(stream_, std::move(state), seen_limit(context), context.limit, read_name(module_, stream_)),
      turn_(context.limiter, make_limit_rules(module_, stream_, context.config.values(), context.account)),
      quarantine_(context.bad_records),
      windows_(stream_.range),
      taken_(reads.size()) {
  taken_[read] = true;
  summary_.stream = module_.text(stream_.name);
  if (stream_.record != bytecode::kNone) summary_.model = type_text(module_, stream_.model);
  summary_.read = read_name(module_, stream_);
  if (progress_.since()) summary_.since = iso(*progress_.since());
}

StreamRun::StreamRun(const StreamRun& before, std::size_t read, StreamState state)
    : StreamRun(before.context_, before.reads_, read, std::move(state)) {
  const std::string way = summary_.read;
  summary_ = before.summary_;
  summary_.read = way;
  bytes_at_state_ = before.bytes_at_state_;
  taken_ = before.taken_;
  taken_[read] = true;
}

Action StreamRun::next() {
  while (phase_ < Phase::kSend) step();
  Action action;
  switch (phase_) {
    case Phase::kSend:
      action.kind = Action::Kind::kSend;
      action.request = &*request_;
      action.attempt = tries_;
      break;
    case Phase::kWait: return waiting_;
    case Phase::kCommit:
      action.kind = Action::Kind::kCommit;
      action.commit = &commit_;
      break;
    default: break;
  }
  return action;
}

void StreamRun::step() {
  Status status = Ok{};
  switch (phase_) {
    case Phase::kStart: status = start(); break;
    case Phase::kWindow: status = begin_window(); break;
    case Phase::kBuild: status = build(); break;
    default: status = attempt(); break;
  }
  if (!status.ok()) end(std::move(status).error());
}

Status StreamRun::start() {
  CONN_RETURN_IF_ERROR(find_bounds());
  if (!windows_.empty()) return begin_window();
  summary_.stopped = "`since` lies behind `until`, so nothing is asked for";
  phase_ = Phase::kDone;
  return Ok{};
}

Status StreamRun::find_bounds() {
  if (stream_.range.token != bytecode::kNone) resume_ = progress_.resume();
  ReadBounds whole;
  const bytecode::CursorRange& range = stream_.range;
  if (!resume_) whole.since = progress_.stored_since();
  if (!whole.since && !resume_ && stream_.cursor_from != bytecode::kNone) {
    CONN_ASSIGN(const bytecode::Value from, evaluator_.call(stream_.cursor_from, sources(), kFromMeaning));
    if (!from.is_null()) whole.since = from.i;
  }
  if (range.until != bytecode::kNone) {
    CONN_ASSIGN(const bytecode::Value until, evaluator_.call(range.until, sources(), kUntilMeaning));
    if (!until.is_null()) whole.until = until.i;
  }
  const bool ends = range.window != 0 || range.checkpoint == bytecode::Checkpoint::kWindow;
  if (ends && !whole.until) whole.until = context_.started;
  windows_.start(whole);
  return Ok{};
}

Status StreamRun::begin_window() {
  progress_.begin_window(windows_.current());
  CONN_RETURN_IF_ERROR(pager_.start(sources()));
  phase_ = Phase::kBuild;
  return Ok{};
}

Status StreamRun::build() {
  CONN_RETURN_IF_ERROR(pager_.check_goes_on());
  CONN_RETURN_IF_ERROR(requests_.build(sources()));
  if (std::exchange(went_on_, false) && requests_.repeats_itself()) {
    CONN_RETURN_IF_ERROR(pager_.stand_still());
    if (pager_.stopped()) {
      end_without_page();
      return Ok{};
    }
  }
  tries_ = 0;
  retries_.clear();
  phase_ = Phase::kAttempt;
  return Ok{};
}

// Credentials are made once the request may go, so that they are fresh then.
Status StreamRun::attempt() {
  if (const std::optional<Turn::Wait> wait = turn_.ask()) return wait_for_turn(*wait);
  limited_since_.reset();
  if (!hop_ready_) {
    CONN_ASSIGN(ReadyRequest request, requests_.attempt(sources()));
    request_ = std::move(request);
    sent_at_ = context_.clock.now();
    hops_ = 0;
    ++tries_;
    if (tries_ > 1) ++summary_.retries;
  }
  hop_ready_ = false;
  ++summary_.requests;
  phase_ = Phase::kSend;
  return Ok{};
}

// The longest wait is that of one request, however often it has to ask.
Status StreamRun::wait_for_turn(const Turn::Wait& wait) {
  const std::int64_t now = context_.clock.now();
  if (!limited_since_) limited_since_ = now;
  const std::int64_t left = saturating_subtract(context_.max_wait, saturating_subtract(now, *limited_since_));
  if (wait.for_alarm ? left <= 0 : wait.pause > left) {
    const std::string until = wait.for_alarm ? "" : later_text(now, wait.pause);
    return Error{
        Code::kRateLimited, ErrorKind::kRateLimit,
        fmt::format("the next request would have to wait {} for its limit, {}, longer than this run may",
                    until.empty() ? "on" : "until " + until, wait.limit),
        until.empty() ? "let fewer runs go at once, or allow a longer wait (--max-wait)"
                      : fmt::format("run again after {}, or allow a longer wait (--max-wait)", until),
        ""};
  }
  waiting_.kind = Action::Kind::kWait;
  waiting_.until = saturating_add(now, wait.for_alarm ? left : wait.pause);
  waiting_.reason = "limit: " + wait.limit;
  waiting_.alarm = wait.for_alarm ? &turn_.alarm() : nullptr;
  waited_from_ = now;
  after_wait_ = Phase::kAttempt;
  phase_ = Phase::kWait;
  return Ok{};
}

void StreamRun::on_waited() {
  if (limited_since_) {
    const std::int64_t took =
        std::max<std::int64_t>(saturating_subtract(context_.clock.now(), waited_from_), 0);
    summary_.waits = saturating_add(summary_.waits, took);
    summary_.limit_waits = saturating_add(summary_.limit_waits, took);
  }
  phase_ = after_wait_;
}

void StreamRun::on_answer(TransportOutcome outcome) {
  if (auto* failure = std::get_if<TransportFailure>(&outcome)) return on_failure(*failure);
  on_response(std::move(*std::get_if<HttpResponse>(&outcome)));
}

void StreamRun::on_failure(const TransportFailure& failure) {
  turn_.abandon();
  if (failure.retryable && tries_ < context_.limits.max_attempts) {
    return wait(back_off(context_.limits, tries_, context_.clock), failure.error.message, Phase::kAttempt);
  }
  Error error = failure.error;
  if (tries_ > 1) error.message += fmt::format(" (try {} of {})", tries_, context_.limits.max_attempts);
  end(std::move(error));
}

void StreamRun::on_response(HttpResponse response) {
  turn_.answered(response.headers, vendor_now(response.headers));
  summary_.bytes += static_cast<std::int64_t>(response.body.size());
  summary_.wire_bytes += response.wire_bytes;
  Result<std::optional<HttpRequest>> hop =
      follow_redirect(request_->request, response, context_.policy, request_->credentials, hops_,
                      context_.limits.max_redirects);
  if (!hop.ok()) return end(std::move(hop).error());
  if (*hop) {
    ++hops_;
    request_->request = std::move(**hop);
    request_->shown_url = context_.mask.apply(request_->request.url);
    hop_ready_ = true;
    phase_ = Phase::kAttempt;
    return;
  }
  headers_ = response.headers;
  requests_.answered_by(request_->request.url);
  const std::int64_t answered = vendor_now(headers_);
  const std::int64_t took = std::max<std::int64_t>(saturating_subtract(context_.clock.now(), sent_at_), 0);
  progress_.note_vendor_time(saturating_subtract(answered, took), answered);
  if (vendor_date(headers_)) progress_.note_start(saturating_subtract(answered, took));
  Judged judged = judge_.judge(std::move(response), sources(), asked(),
                               [this](const Verdict& verdict) { return used_up(verdict); });
  const Verdict& verdict = judged.verdict;
  switch (judged.what) {
    case Judged::What::kPage:
    case Judged::What::kEmpty:
      if (end_where_used_up(verdict)) return;
      if (verdict.verb != bytecode::Verb::kNone) ++times_[verdict.number];
      return take_page();
    case Judged::What::kRetry: return retry_answer(verdict);
    case Judged::What::kRestart: return begin_again(verdict);
    case Judged::What::kShrink: return shrink(verdict);
    case Judged::What::kSkip: return skip(verdict);
    case Judged::What::kUse: return change_over(verdict);
    case Judged::What::kFail: break;
  }
  if (!end_at_unproved(*judged.error)) end(std::move(*judged.error));
}

// Behind a short page there need be nothing, and some vendors refuse to say so: any other failure stays one.
bool StreamRun::end_at_unproved(const Error& error) {
  const int status = judge_.status();
  const bool no_such_page = status == 400 || status == 404 || status == 416 || status == 422;
  if (!pager_.proving_short_page() || !no_such_page || error.code != Code::kVendorRefused) return false;
  pager_.end_unproved();
  summary_.notes.push_back(context_.mask.apply(
      "the stream ended on a short page, and nothing shows that it was the last one: " + error.message));
  end_without_page();
  return true;
}

// The stream ends at the page that is written already.
void StreamRun::end_without_page() {
  for (std::string& note : pager_.take_notes()) summary_.notes.push_back(std::move(note));
  before_page_ = summary_;
  rows_.clear();
  commit_.page = {{}, {}, context_.clock.now()};
  decide_end();
}

void StreamRun::wait(std::int64_t pause, std::string reason, Phase then) {
  waiting_.kind = Action::Kind::kWait;
  waiting_.until = saturating_add(context_.clock.now(), pause);
  waiting_.reason = context_.mask.apply(std::move(reason));
  waiting_.alarm = nullptr;
  after_wait_ = then;
  summary_.waits = saturating_add(summary_.waits, pause);
  phase_ = Phase::kWait;
}

void StreamRun::take_page() {
  before_page_ = summary_;
  Status status = read_page();
  if (!status.ok()) return end(std::move(status).error());
  decide_end();
}

Status StreamRun::read_page() {
  const PageBatch& batch = judge_.page().batch;
  const auto bad = static_cast<std::int64_t>(batch.bad.size());
  summary_.records += static_cast<std::int64_t>(batch.raw_count);
  summary_.filtered += static_cast<std::int64_t>(batch.filtered);
  summary_.bad += bad;
  quarantine_.add(static_cast<std::int64_t>(batch.rows.size()) + bad, bad);
  mask_bad(batch.bad);
  if (bad != 0) quarantine_.keep_first(bad_.front());
  if (quarantine_.fails_now()) return quarantine_.failure(module_, false);
  InputSources with_answer = sources();
  with_answer.answer = judge_.facts();
  CONN_RETURN_IF_ERROR(pager_.advance(with_answer));
  for (std::string& note : pager_.take_notes()) summary_.notes.push_back(std::move(note));
  page_taken_ = true;
  const std::size_t notes = summary_.notes.size();
  rows_ = progress_.take_page(batch.rows, summary_);
  for (std::size_t i = notes; i < summary_.notes.size(); ++i)
    summary_.notes[i] = context_.mask.apply(std::move(summary_.notes[i]));
  CONN_RETURN_IF_ERROR(note_token(with_answer));
  progress_.spend(static_cast<std::int64_t>(batch.filtered) + bad);
  commit_.page = {rows_, bad_, context_.clock.now()};
  return Ok{};
}

// A reason shows what was found, which may be a secret that the vendor sent back.
void StreamRun::mask_bad(std::span<const BadRow> bad) {
  bad_.assign(bad.begin(), bad.end());
  masked_.clear();
  const auto masked = [&](std::string_view text) -> std::string_view {
    return masked_.emplace_back(context_.mask.apply(std::string(text)));
  };
  for (BadRow& row : bad_) {
    row.reason = masked(row.reason);
    row.path = masked(row.path);
  }
}

Status StreamRun::note_token(InputSources& with_answer) {
  if (stream_.range.token == bytecode::kNone) return Ok{};
  with_answer.page = pager_.registers();
  CONN_ASSIGN(const bytecode::Value token, evaluator_.call(stream_.range.token, with_answer, kTokenMeaning));
  if (!token.is_null()) progress_.note_token(plain_text(token));
  return Ok{};
}

void StreamRun::decide_end() {
  std::string& stopped = summary_.stopped;
  window_over_ = false;
  if (progress_.limit_reached()) {
    stopped = fmt::format("the limit of {} records", *context_.limit);
  } else if (pager_.stopped()) {
    stopped = pager_.why_stopped();
  } else if (progress_.wholly_older()) {
    stopped = "a page wholly older than `since`";
  }
  const bool too_many_bad = !stopped.empty() && quarantine_.fails_at_end();
  if (!stopped.empty() && !progress_.limit_reached() && !too_many_bad) leave_window();
  last_page_ = !stopped.empty();
  if (!last_page_ && !window_over_ && pager_.failure()) {
    last_page_ = true;
    end_error_ = pager_.failure();
  } else if (last_page_ && too_many_bad) {
    end_error_ = quarantine_.failure(module_, true);
  } else if (last_page_ && !context_.limit) {
    progress_.finish(summary_);
  }
  commit_.state.reset();
  if (state_is_due()) commit_.state = progress_.state_text(pager_.short_pages());
  phase_ = Phase::kCommit;
}

// Paging has ended: it begins again in the next window, or it was the last one.
void StreamRun::leave_window() {
  if (windows_.has_next()) {
    window_over_ = true;
    summary_.stopped.clear();
    progress_.finish_window();
  } else if (windows_.number() > 1) {
    summary_.stopped += fmt::format(", in the last of {} windows", windows_.number());
  }
}

// A large state waits until as much has come from the vendor, so that all states together are no longer than
// all answers. What a crash repeats is what came behind the last one.
bool StreamRun::state_is_due() const {
  const std::int64_t size = progress_.state_size();
  return last_page_ || window_over_ || size <= kSmallState || summary_.bytes - bytes_at_state_ >= size;
}

std::optional<std::string> StreamRun::waiting_state() const {
  if (!state_waits_ || page_taken_) return std::nullopt;
  return progress_.state_text(pager_.short_pages());
}

void StreamRun::on_state_lost(Error error) {
  if (!summary_.error) end(std::move(error));
}

void StreamRun::on_commit(const Result<WriteCounts>& written) {
  if (!written.ok()) {
    summary_ = before_page_;
    return end(written.error());
  }
  page_taken_ = false;
  state_waits_ = !commit_.state;
  if (commit_.state) bytes_at_state_ = summary_.bytes;
  summary_.upserts += written->upserts;
  summary_.unchanged += written->unchanged;
  ++summary_.pages;
  if (progress_.since()) summary_.since = iso(*progress_.since());
  if (window_over_) {
    windows_.advance();
    phase_ = Phase::kWindow;
  } else if (!last_page_) {
    went_on_ = true;
    phase_ = Phase::kBuild;
  } else if (end_error_) {
    end(*end_error_);
  } else {
    phase_ = Phase::kDone;
  }
}

Result<bytecode::Value> StreamRun::evaluate(bytecode::FunctionId function, const FailureMeaning& meaning) {
  InputSources with_answer = sources();
  with_answer.answer = judge_.facts();
  return evaluator_.call(function, with_answer, meaning);
}

void StreamRun::cancel() {
  if (phase_ == Phase::kDone) return;
  end({Code::kCancelled, ErrorKind::kConfig, "the run was cancelled",
       "run again: what was written stays, and is not written twice", ""});
}

void StreamRun::end(Error error) {
  turn_.abandon();
  error.message = context_.mask.apply(std::move(error.message));
  error.help = context_.mask.apply(std::move(error.help));
  if (error.at.empty() && error.kind != ErrorKind::kConfig) error.at = place_text(module_, stream_.line);
  summary_.error = std::move(error);
  summary_.stopped.clear();
  phase_ = Phase::kDone;
}

InputSources StreamRun::sources() const {
  InputSources sources;
  sources.run.config = context_.config.values();
  const ReadBounds& window = windows_.current();
  if (window.since) sources.run.since = saturating_subtract(*window.since, stream_.range.step_back);
  sources.run.until = window.until;
  if (resume_) sources.run.resume = *resume_;
  sources.run.now = context_.started;
  sources.run.account = context_.account;
  sources.page = pager_.registers();
  return sources;
}

// The vendor's own clock, where its answer tells it.
std::int64_t StreamRun::vendor_now(const std::vector<HttpHeader>& headers) const {
  return vendor_date(headers).value_or(context_.clock.now());
}

std::string StreamRun::asked() const {
  return fmt::format("{} {}", request_->request.method, request_->shown_url);
}

}  // namespace conn::runtime
