#include "runtime/sync/inputs.h"

#include <string>

#include "base/text.h"
#include "base/utf8.h"
#include "runtime/http/headers.h"

namespace conn::runtime {
namespace {

using bytecode::Input;
using bytecode::InputKind;
using bytecode::Kind;
using bytecode::Value;

Value item_or_null(std::span<const Value> items, std::uint32_t index) {
  return index < items.size() ? items[index] : Value::null();
}

Value time_or_null(std::optional<std::int64_t> micros) {
  return micros ? Value::integer(*micros, Kind::kTimestamp) : Value::null();
}

// Nothing where memory is out.
std::optional<Value> text_in(std::string_view text, Arena& arena) {
  const std::string_view copy = arena.copy(text);
  if (copy.data() == nullptr) return std::nullopt;
  return Value::of_text(copy);
}

std::optional<Value> header_value(const AnswerFacts& answer, const std::string& name, Arena& arena) {
  if (answer.headers == nullptr) return Value::null();
  const std::optional<std::string> value = find_header(*answer.headers, name);
  if (!value) return Value::null();
  // RFC 9110 knows ASCII and, from before, ISO 8859-1; what is UTF-8 was meant as such.
  return text_in(is_valid_utf8(*value) ? *value : utf8_of_latin1(*value), arena);
}

// Text by definition: what is no UTF-8 is replaced, byte by byte.
std::optional<Value> body_text(std::string_view body, Arena& arena) {
  if (is_valid_utf8(body)) return Value::of_text(body.data() == nullptr ? std::string_view("") : body);
  std::string ascii(body);
  for (char& c : ascii) {
    if (static_cast<unsigned char>(c) >= 0x80) c = '?';
  }
  return text_in(ascii, arena);
}

std::optional<Value> input_value(const bytecode::Module& module, const Input& input,
                                 const InputSources& sources, Arena& arena) {
  const AnswerFacts& answer = sources.answer;
  switch (input.kind) {
    case InputKind::kSlot: return item_or_null(answer.frame, input.index);
    case InputKind::kLastSlot: return item_or_null(answer.last, input.index);
    case InputKind::kConfig: return item_or_null(sources.run.config, input.index);
    case InputKind::kPage: return item_or_null(sources.page, input.index);
    case InputKind::kSince: return time_or_null(sources.run.since);
    case InputKind::kUntil: return time_or_null(sources.run.until);
    case InputKind::kResume: return sources.run.resume ? Value::of_text(*sources.run.resume) : Value::null();
    case InputKind::kNow: return Value::integer(sources.run.now, Kind::kTimestamp);
    case InputKind::kAccountId: return text_in(sources.run.account, arena);
    case InputKind::kStatus: return Value::integer(answer.status);
    case InputKind::kCount: return Value::integer(answer.count);
    case InputKind::kHeader: return header_value(answer, module.text(input.index), arena);
    case InputKind::kBodyText: return body_text(answer.body, arena);
    case InputKind::kRaw: return Value::of_text(answer.body, Kind::kBytes);
    case InputKind::kAttemptTime: return Value::integer(sources.attempt_time, Kind::kTimestamp);
    case InputKind::kRawRecord: return Value::null();
    case InputKind::kStep: return Value::integer(answer.step);
  }
  return Value::null();
}

}  // namespace

bool gather_inputs(const bytecode::Module& module, const bytecode::Function& function,
                   const InputSources& sources, Arena& arena, std::vector<Value>& out) {
  out.clear();
  for (const Input& input : function.inputs) {
    const std::optional<Value> value = input_value(module, input, sources, arena);
    if (!value) return false;
    out.push_back(*value);
  }
  return true;
}

}  // namespace conn::runtime
