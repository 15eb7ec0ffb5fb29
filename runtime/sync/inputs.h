#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <conn/transport.h>

#include "base/arena.h"
#include "bytecode/module.h"
#include "bytecode/value.h"

namespace conn::runtime {

/// What a function may read of the run. Values and texts outlive the call.
struct RunFacts {
  std::span<const bytecode::Value> config;  ///< one for each config entry
  std::optional<std::int64_t> since;        ///< as the request asks for it: lookback taken off
  std::optional<std::int64_t> until;        ///< the end of what the request asks for
  std::optional<std::string_view> resume;   ///< the vendor's token that the read goes on from
  std::int64_t now = 0;                     ///< the run's start
  std::string_view account;
};

/// What a function may read of an answer; the rest is null before there is one.
struct AnswerFacts {
  int status = 0;
  const std::vector<HttpHeader>* headers = nullptr;
  std::string_view body;                   ///< readable 32 bytes beyond its end
  std::span<const bytecode::Value> frame;  ///< slots of the body; empty: all null
  std::span<const bytecode::Value> last;   ///< slots of the last raw record; empty: all null
  std::int64_t count = 0;
  std::int64_t step = 0;  ///< of a chain of verdicts the one that is asked for
};

/// All that the inputs of a function are taken from.
struct InputSources {
  RunFacts run;
  AnswerFacts answer;
  std::span<const bytecode::Value> page;  ///< registers of the pager
  std::int64_t attempt_time = 0;
};

/// The values of the inputs of `function`, in their order; texts that have to be made lie in `arena`. False
/// where its budget is spent.
bool gather_inputs(const bytecode::Module& module, const bytecode::Function& function,
                   const InputSources& sources, Arena& arena, std::vector<bytecode::Value>& out);

}  // namespace conn::runtime
