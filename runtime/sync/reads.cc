#include "runtime/sync/reads.h"

#include "runtime/sync/evaluator.h"

namespace conn::runtime {
namespace {

constexpr FailureMeaning kMeaning = {Code::kRequestFailed, ErrorKind::kConfig,
                                     "`when` of a read cannot be evaluated"};

}  // namespace

std::string read_name(const bytecode::Module& module, const bytecode::Stream& stream) {
  return stream.read == bytecode::kNone ? std::string() : module.text(stream.read);
}

std::span<const bytecode::Stream> reads_of(const bytecode::Module& module, std::string_view stream) {
  std::size_t begin = 0;
  while (begin < module.streams.size() && module.text(module.streams[begin].name) != stream) ++begin;
  std::size_t end = begin;
  while (end < module.streams.size() && module.streams[end].name == module.streams[begin].name) ++end;
  return {module.streams.data() + begin, end - begin};
}

Result<std::size_t> choose_read(const RunContext& context, std::span<const bytecode::Stream> reads,
                                const StreamState& state) {
  if (reads.size() == 1) return std::size_t{0};
  Evaluator evaluator(context.loaded.program(), context.limits);
  InputSources sources;
  sources.run.config = context.config.values();
  sources.run.since = state.since;
  if (state.resume) sources.run.resume = *state.resume;
  sources.run.now = context.started;
  sources.run.account = context.account;
  for (std::size_t i = 0; i + 1 < reads.size(); ++i) {
    CONN_ASSIGN(const bytecode::Value holds, evaluator.call(reads[i].when, sources, kMeaning));
    if (holds.is_true()) return i;
  }
  return reads.size() - 1;
}

}  // namespace conn::runtime
