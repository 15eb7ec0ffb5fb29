// Members and elements of JSON values.
#include "runtime/json/raw_value.h"
#include "runtime/vm/execution.h"
#include "stdlib/values.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;

bool get_member(Execution& run, const Value& from, std::string_view name, Value& to) {
  if (from.kind != Kind::kObject) {
    to = Value::null();
    return true;
  }
  if (!run.spend(from.n / 16)) return false;
  to = json::find_member(from.text(), name);
  return true;
}

// Where the iteration over a container's text stands: the iterator register keeps the position.
json::RawCursor cursor_of(const Value& iterator, const Value& container) {
  return iterator.kind == Kind::kText ? json::RawCursor(iterator.p) : json::RawCursor(container.text());
}

void keep_position(Value& iterator, const json::RawCursor& cursor) {
  iterator = Value::of_text({cursor.position(), 0}, Kind::kText);
}

}  // namespace

bool json_get(Execution& run, const Instruction& code, Registers registers) {
  return get_member(run, registers[code.b], run.program.module().text(code.c), registers[code.a]);
}

bool json_key(Execution& run, const Instruction& code, Registers registers) {
  stdlib::CallContext context{run.arena};
  const std::string_view name = stdlib::plain(context, registers[code.c]);
  if (context.failure != nullptr) return run.fail_memory();
  return get_member(run, registers[code.b], name, registers[code.a]);
}

bool json_item(Execution& run, const Instruction& code, Registers registers) {
  const Value& from = registers[code.b];
  const auto index = stdlib::integer(registers[code.c]);
  if (from.kind != Kind::kArray || !index) {
    registers[code.a] = Value::null();
    return true;
  }
  if (!run.spend(from.n / 16)) return false;
  registers[code.a] = json::find_element(from.text(), *index);
  return true;
}

bool next_json(const Instruction& code, Registers registers) {
  const Value& from = registers[code.b];
  if (from.kind != Kind::kArray) return false;
  json::RawCursor cursor = cursor_of(registers[code.a], from);
  const auto element = cursor.next_element();
  if (!element) return false;
  registers[code.a + 1] = *element;
  keep_position(registers[code.a], cursor);
  return true;
}

bool next_member(const Instruction& code, Registers registers) {
  const Value& from = registers[code.b];
  if (from.kind != Kind::kObject) return false;
  json::RawCursor cursor = cursor_of(registers[code.a], from);
  const auto member = cursor.next_member();
  if (!member) return false;
  registers[code.a + 1] = member->key;
  registers[code.a + 2] = member->value;
  keep_position(registers[code.a], cursor);
  return true;
}

}  // namespace conn::runtime
