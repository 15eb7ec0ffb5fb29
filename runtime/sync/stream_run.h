#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <conn/clock.h>
#include <conn/limits.h>
#include <conn/sink.h>
#include <conn/summary.h>
#include <conn/transport.h>

#include "runtime/http/origin_policy.h"
#include "runtime/limits/turn.h"
#include "runtime/loader/loaded_module.h"
#include "runtime/sync/answer_judge.h"
#include "runtime/sync/config_values.h"
#include "runtime/sync/evaluator.h"
#include "runtime/sync/pager.h"
#include "runtime/sync/quarantine.h"
#include "runtime/sync/read_windows.h"
#include "runtime/sync/request_maker.h"
#include "runtime/sync/secret_mask.h"
#include "runtime/sync/stream_progress.h"

namespace conn::runtime {

/// What all streams of a run share. Outlives them.
struct RunContext {
  const LoadedModule& loaded;
  const ConfigValues& config;
  const OriginPolicy& policy;
  const Limits& limits;
  Clock& clock;
  RateLimiter& limiter;
  SecretMask& mask;
  std::string account;
  std::int64_t started = 0;   ///< µs UTC
  std::int64_t max_wait = 0;  ///< µs
  BadRecordRule bad_records;
  std::optional<std::int64_t> limit;
  bool sink_knows_rows = false;  ///< see `Sink::knows_rows`
};

/// What a page leaves to be done: write `page`, make it durable, then (or in the same step) the state. Lives
/// until `on_commit`.
struct PageCommit {
  SinkPage page;
  std::optional<std::string> state;  ///< none: it may wait for a later page
};

/// What a stream's run wants next. Exactly one answer belongs to each but `kDone`.
struct Action {
  enum class Kind : std::uint8_t {
    kSend,    ///< send `request`, then `on_answer`
    kWait,    ///< wait until `until`, or until the alarm rings where there is one, then `on_waited`
    kCommit,  ///< see `PageCommit`, then `on_commit`
    kDone,    ///< look at the summary
  };
  Kind kind = Kind::kDone;
  const ReadyRequest* request = nullptr;
  int attempt = 0;         ///< of kSend, from 1
  std::int64_t until = 0;  ///< µs UTC
  std::string reason;      ///< of kWait
  Alarm* alarm = nullptr;  ///< of kWait; may be null
  const PageCommit* commit = nullptr;
};

/// One stream's read, as a machine without I/O: whoever drives it sends, waits, writes and tells it what came
/// of it. So one loop can drive one stream or thousands. One thread at a time.
///
/// Per page: answer, redirects, rules for errors, records (all or nothing), `next`, `stop`, repeats, commit.
class StreamRun {
 public:
  /// `reads` are all ways to fill the stream, of which the one at `read` is taken.
  StreamRun(const RunContext& context, std::span<const bytecode::Stream> reads, std::size_t read,
            StreamState state);
  /// Another way takes over where `before` stands: what that has done counts for the summary.
  StreamRun(const StreamRun& before, std::size_t read, StreamState state);
  StreamRun(StreamRun&&) = delete;

  /// Which way takes over, where a rule ended this one with `use`.
  std::optional<std::size_t> next_read() const { return next_read_; }
  /// The state of the last committed page.
  std::string state_text() const { return progress_.state_text(pager_.short_pages()); }

  /// What to do now; the same until it is answered.
  Action next();

  void on_answer(TransportOutcome outcome);
  void on_waited();
  void on_commit(const Result<WriteCounts>& written);
  /// At the end: the state of the last committed page, where it still waits.
  std::optional<std::string> waiting_state() const;
  /// That state could not be saved: the run has failed, if it has not already.
  void on_state_lost(Error error);
  /// Ends the run where it stands.
  void cancel();

  /// What a function makes of the answer of the page that is to be committed; lives until the next call.
  Result<bytecode::Value> evaluate(bytecode::FunctionId function, const FailureMeaning& meaning);

  const StreamSummary& summary() const { return summary_; }

 private:
  enum class Phase : std::uint8_t { kStart, kWindow, kBuild, kAttempt, kSend, kWait, kCommit, kDone };

  void step();
  Status start();
  Status find_bounds();
  Status begin_window();
  Status build();
  Status attempt();
  Status wait_for_turn(const Turn::Wait& wait);
  void on_response(HttpResponse response);
  void on_failure(const TransportFailure& failure);
  bool used_up(const Verdict& verdict) const;
  bool end_where_used_up(const Verdict& verdict);
  std::int64_t pause_before_next(const Verdict& verdict);
  bool end_where_too_long(const Verdict& verdict);
  void retry_answer(const Verdict& verdict);
  void begin_again(const Verdict& verdict);
  void shrink(const Verdict& verdict);
  void skip(const Verdict& verdict);
  void change_over(const Verdict& verdict);
  void wait(std::int64_t pause, std::string reason, Phase then);
  void take_page();
  Status read_page();
  void mask_bad(std::span<const BadRow> bad);
  Status note_token(InputSources& with_answer);
  void decide_end();
  void leave_window();
  bool state_is_due() const;
  void end(Error error);
  bool end_at_unproved(const Error& error);
  void end_without_page();

  InputSources sources() const;
  std::int64_t vendor_now(const std::vector<HttpHeader>& headers) const;
  std::string asked() const;
  std::string answered() const;
  std::int64_t times(const Verdict& verdict) const;

  const RunContext& context_;
  const bytecode::Module& module_;
  std::span<const bytecode::Stream> reads_;
  const bytecode::Stream& stream_;
  Evaluator evaluator_;
  RequestMaker requests_;
  AnswerJudge judge_;
  Pager pager_;
  StreamProgress progress_;
  Turn turn_;
  Quarantine quarantine_;
  StreamSummary summary_, before_page_;
  Phase phase_ = Phase::kStart;

  ReadWindows windows_;
  std::optional<std::string> resume_;  // the token that this run began with
  std::vector<HttpHeader> headers_;    // of the last answer, for its date
  std::optional<ReadyRequest> request_;
  std::int64_t sent_at_ = 0;
  int tries_ = 0;                                 // of the request of this page
  std::map<std::int64_t, std::int64_t> retries_;  // of this request, how often by each verdict
  std::map<std::int64_t, std::int64_t> times_;    // how often each verdict was followed, by its number
  int hops_ = 0;
  bool hop_ready_ = false;                     // the next request is a redirect's
  std::optional<std::int64_t> limited_since_;  // the next request waits for its turn
  std::int64_t waited_from_ = 0;               // likewise, the last time
  Action waiting_;
  Phase after_wait_ = Phase::kAttempt;
  std::vector<Row> rows_;
  std::vector<BadRow> bad_;
  std::deque<std::string> masked_;  // what `bad_` points to
  PageCommit commit_;
  std::int64_t bytes_at_state_ = 0;  // that had come when the state was written last
  bool state_waits_ = false;         // the last committed page's
  bool page_taken_ = false;          // and is not committed
  std::optional<Error> end_error_;   // of the stream, to be told after the last commit
  bool last_page_ = false;
  bool went_on_ = false;     // to the next page
  std::vector<bool> taken_;  // of the reads, in this run
  std::optional<std::size_t> next_read_;
  bool window_over_ = false;  // with the page that is taken; another one follows
};

}  // namespace conn::runtime
