#include "runtime/sync/evaluator.h"

#include <fmt/format.h>

namespace conn::runtime {
namespace {

constexpr const char* kHelp = "look at the line; a value that may be absent needs a default";

Error too_large(std::string_view reason) {
  return {Code::kAnswerTooLarge, ErrorKind::kVendor, std::string(reason),
          "ask the vendor for smaller pages, or raise the limit", ""};
}

Error failed(const bytecode::Module& module, const Failure& failure, const FailureMeaning& meaning) {
  if (failure.kind != FailureKind::kData) return too_large(failure.reason);
  std::string message = fmt::format("{}: {}", meaning.what, failure.reason);
  if (failure.site == nullptr) return {meaning.code, meaning.kind, std::move(message), kHelp, ""};
  if (failure.site->path != bytecode::kNone)
    message += fmt::format(" at `{}`", module.text(failure.site->path));
  return {meaning.code, meaning.kind, std::move(message), kHelp, place_text(module, failure.site->line)};
}

}  // namespace

std::string place_text(const bytecode::Module& module, std::uint32_t line) {
  if (line == 0) return "";
  if (module.source_name == bytecode::kNone) return std::to_string(line);
  return fmt::format("{}:{}", module.text(module.source_name), line);
}

Evaluator::Evaluator(const Program& program, const Limits& limits)
    : program_(program),
      fuel_(limits.fuel),
      arena_(static_cast<std::size_t>(limits.page_memory)),
      vm_(program, arena_, fuel_) {}

Result<bytecode::Value> Evaluator::call(bytecode::FunctionId function, const InputSources& sources,
                                        const FailureMeaning& meaning) {
  arena_.reset();
  vm_.refuel(fuel_);
  const bytecode::Module& module = program_.module();
  if (!gather_inputs(module, module.functions[function], sources, arena_, inputs_)) {
    return too_large("the values of this page need more memory than a page may use");
  }
  const Outcome outcome = vm_.run(function, inputs_);
  if (outcome.ending != Ending::kReturned) return failed(module, outcome.failure, meaning);
  return outcome.result;
}

}  // namespace conn::runtime
