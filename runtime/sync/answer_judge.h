#pragma once

#include <cstdint>
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
  enum class What : std::uint8_t { kPage, kEmpty, kSkip, kRetry, kFail };
  What what = What::kFail;
  Verdict verdict;             ///< of kSkip, kRetry
  std::optional<Error> error;  ///< of kFail
};

/// Reads the answers of one stream: the walk over the body, then the rules for errors, then the records list.
class AnswerJudge {
 public:
  AnswerJudge(const Program& program, const bytecode::Stream& stream, const Limits& limits,
              Evaluator& evaluator);

  /// Judges an answer, which is taken over. `what` is what was asked for, without secrets.
  Judged judge(HttpResponse response, InputSources sources, const std::string& what);

  /// Of the last answer; lives until the next.
  const PageAnswer& page() const { return *page_; }
  AnswerFacts facts() const;
  int status() const { return response_.status; }

 private:
  Result<Verdict> apply_rules(const InputSources& sources);
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
