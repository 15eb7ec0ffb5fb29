#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include <conn/limits.h>
#include <conn/transport.h>

#include "base/result.h"
#include "runtime/batch/page_reader.h"
#include "runtime/json/page_buffer.h"
#include "runtime/sync/evaluator.h"
#include "runtime/sync/verdict.h"

namespace conn::runtime {

/// What became of an answer.
struct Judged {
  enum class What : std::uint8_t { kPage, kEmpty, kSkip, kRetry, kRestart, kShrink, kUse, kFail };
  What what = What::kFail;
  Verdict verdict;             ///< of all but kFail; its verb is kNone where no rule named the answer
  std::optional<Error> error;  ///< of kFail
};

/// Reads the answers of one stream: the walk over the body, then the rules for errors, then the records list.
class AnswerJudge {
 public:
  AnswerJudge(const Program& program, const bytecode::Stream& stream, const Limits& limits,
              Evaluator& evaluator);

  /// Says whether a verdict has been followed as often as it may be.
  using UsedUp = std::function<bool(const Verdict&)>;

  /// Judges an answer, which is taken over. `what` is what was asked for, without secrets. Of a chain of
  /// verdicts the first one counts that is not `used_up`.
  Judged judge(HttpResponse response, InputSources sources, const std::string& what, const UsedUp& used_up);

  /// Of the last answer; lives until the next.
  const PageAnswer& page() const { return *page_; }
  AnswerFacts facts() const;
  int status() const { return response_.status; }
  /// The body as it came; empty before the first answer.
  std::string_view body() const { return body_->view(); }

 private:
  Result<Verdict> apply_rules(InputSources sources, const UsedUp& used_up);
  void take_longest_pause(const InputSources& sources, Verdict& verdict);
  bool gather_rest(bytecode::FunctionId function, const InputSources& sources,
                   std::vector<bytecode::Value>& out);
  std::optional<Error> read_body(const InputSources& sources);
  Judged judge_unnamed(std::optional<Error> unread, const std::string& what) const;

  const Program& program_;
  const bytecode::Stream& stream_;
  Evaluator& evaluator_;
  PageReader reader_;
  HttpResponse response_;
  std::optional<PageBuffer> body_{std::in_place};
  Arena inputs_arena_;
  std::vector<bytecode::Value> inputs_, rows_inputs_;
  const PageAnswer* page_ = nullptr;
};

}  // namespace conn::runtime
