// Texts, and values as texts. A text that comes as a token stays one: parts are put together without taking
// escapes apart.
#include <cstring>
#include <span>
#include <string>

#include "base/json_text.h"
#include "runtime/json/json_writer.h"
#include "runtime/vm/execution.h"
#include "stdlib/values.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;

bool is_text(const Value& value) { return value.kind == Kind::kToken || value.kind == Kind::kText; }

// A scalar as text: a text or a number as it is, others printed.
bool print(Execution& run, const Value& from, Value& to) {
  if (is_text(from)) {
    to = from;
    return true;
  }
  if (from.kind == Kind::kNumber) {
    put(to, Value::of_text(from.text(), Kind::kText, Value::kPlain));
    return true;
  }
  stdlib::CallContext context{run.arena};
  const auto text = stdlib::printed(context, from);
  if (context.failure != nullptr) return run.fail_memory();
  if (!text) return run.fail(from.kind == Kind::kArray ? "a list is no text" : "an object is no text");
  to = Value::of_text(*text);
  return true;
}

constexpr std::size_t kFewParts = 8;
constexpr std::size_t kStep = 32;  // texts are readable and the result is writable that far beyond the end

[[gnu::always_inline]] inline char* copy_text(char* to, const Value& from) {
  if (from.n == 0) return to;
  char step[kStep];  // through registers: what lies behind a short text may be where it goes
  std::memcpy(step, from.p, kStep);
  std::memcpy(to, step, kStep);
  if (from.n > kStep) std::memcpy(to + kStep, from.p + kStep, from.n - kStep);
  return to + from.n;
}

// The parts one behind the other; quotes around them where they are a token.
bool concatenate(Execution& run, std::span<const Value> parts, std::size_t size, bool token, Value& to) {
  auto* out = static_cast<char*>(run.arena.allocate(size + 2 + kStep));
  if (out == nullptr) return run.fail_memory();
  char* at = out;
  *at++ = '"';
  for (const Value& part : parts) at = copy_text(at, part);
  *at = '"';
  put(to, Value::of_text({out + 1, size}, token ? Kind::kToken : Kind::kText));
  return true;
}

// A plain text as the inside of a token.
bool escape(Execution& run, Value& text) {
  std::string escaped;
  append_json_escaped(text.text(), escaped);
  const std::string_view kept = run.arena.copy(escaped);
  if (kept.data() == nullptr) return run.fail_memory();
  text = Value::of_text(kept);
  return true;
}

}  // namespace

bool join(Execution& run, const Instruction& code, Registers registers) {
  Value few[kFewParts];
  Value* parts = code.x <= kFewParts ? few : run.arena.allocate_array<Value>(code.x);
  if (parts == nullptr) return run.fail_memory();
  bool token = false;
  for (std::uint8_t i = 0; i < code.x; ++i) {
    if (!print(run, registers[code.b + i], parts[i])) return false;
    token |= parts[i].kind == Kind::kToken;
  }
  std::size_t size = 0;
  for (std::uint8_t i = 0; i < code.x; ++i) {
    const bool plain = parts[i].kind == Kind::kToken || (parts[i].flags & Value::kPlain) != 0;
    if (token && !plain && !escape(run, parts[i])) return false;
    size += parts[i].n;
  }
  if (size > UINT32_MAX - 2) return run.fail_memory();
  return run.spend(size / 8) && concatenate(run, {parts, code.x}, size, token, registers[code.a]);
}

bool to_text(Execution& run, const Instruction& code, Registers registers) {
  return print(run, registers[code.b], registers[code.a]);
}

bool to_json(Execution& run, const Instruction& code, Registers registers) {
  const Value& from = registers[code.b];
  const bool scalar = from.kind <= Kind::kText || from.kind == Kind::kObject || from.kind == Kind::kArray;
  if (scalar) {
    registers[code.a] = from;
    return true;
  }
  JsonWriter writer(run.program.layouts());
  if (!writer.write(from, run.function->registers[code.b])) return run.fail_memory();
  const std::string_view kept = run.arena.copy(writer.text());
  if (kept.data() == nullptr) return run.fail_memory();
  if (!run.spend(kept.size() / 8)) return false;
  const bool object = from.kind == Kind::kRecord || from.kind == Kind::kDict;
  const bool list = from.kind == Kind::kList;
  registers[code.a] = object ? Value::of_text(kept, Kind::kObject)
                      : list ? Value::of_text(kept, Kind::kArray)
                             : Value::of_text(kept.substr(1, kept.size() - 2), Kind::kToken);
  return true;
}

bool look_up(Execution& run, const Instruction& code, Registers registers) {
  const Value& from = registers[code.b];
  if (from.is_null()) {
    if (code.x == 0) return run.fail("no arm of `match` fits null");
    registers[code.a] = Value::null();
    return true;
  }
  const TextTable& table = run.program.table(code.c);
  const Value* found = table.find(from);
  if (found == nullptr) {
    if (table.miss() == bytecode::Table::Miss::kFail) return run.fail("no arm of `match` fits");
    found = table.miss() == bytecode::Table::Miss::kKeep ? &from : &table.miss_value();
  }
  registers[code.a] = *found;
  return true;
}

}  // namespace conn::runtime
