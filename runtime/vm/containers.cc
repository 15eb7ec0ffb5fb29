// Lists, dictionaries and records: built in the arena, never freed one by one.
#include <algorithm>
#include <bit>
#include <cstring>

#include "runtime/json/raw_value.h"
#include "runtime/vm/execution.h"
#include "stdlib/values.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;

constexpr std::uint32_t kFirstCapacity = 4;

// `extra` of a list or dictionary that is being built: log2 of its capacity and 1; 0 where the items are
// somebody else's.
std::uint32_t capacity_of(const Value& value) {
  return value.extra == 0 ? 0 : std::uint32_t{1} << (value.extra - 1);
}

// Makes room for `more` entries of `width` values.
bool make_room(Execution& run, Value& value, std::uint32_t more, std::uint32_t width) {
  const std::uint64_t wanted = std::uint64_t{value.n} + more;
  if (wanted <= capacity_of(value)) return true;
  if (wanted > UINT32_MAX / 2) return run.fail_memory();
  const std::uint32_t capacity = std::max(kFirstCapacity, std::bit_ceil(static_cast<std::uint32_t>(wanted)));
  auto* items = run.arena.allocate_array<Value>(std::size_t{capacity} * width);
  if (items == nullptr) return run.fail_memory();
  if (value.n != 0)
    std::memcpy(static_cast<void*>(items), value.items, std::size_t{value.n} * width * sizeof(Value));
  put(value, Value::of_items(value.kind, items, value.n, 0,
                             static_cast<std::uint16_t>(std::countr_zero(capacity) + 1)));
  return run.spend(value.n);
}

bool same_key(const Value& a, const Value& b) {
  if (a.kind != Kind::kToken && b.kind != Kind::kToken) return a.text() == b.text();
  if (a.kind == Kind::kToken && b.kind != Kind::kToken) return json::token_equals(a.text(), b.text());
  if (a.kind != Kind::kToken) return json::token_equals(b.text(), a.text());
  return json::tokens_equal(a.text(), b.text());
}

Value* find_entry(Execution& run, const Value& dict, const Value& key) {
  if (!run.spend(dict.n / 4)) return nullptr;
  for (std::uint32_t i = 0; i < dict.n; ++i) {
    if (same_key(dict.items[2 * std::size_t{i}], key)) return &dict.items[2 * std::size_t{i}];
  }
  return nullptr;
}

bool put(Execution& run, Value& dict, const Value& key, const Value& value) {
  Value* entry = find_entry(run, dict, key);
  if (run.failure != FailureKind::kNone) return false;
  if (entry == nullptr) {
    if (!make_room(run, dict, 1, 2)) return false;
    entry = &dict.items[2 * std::size_t{dict.n++}];
    entry[0] = key;
  }
  entry[1] = value;
  return true;
}

}  // namespace

void list_item(const Instruction& code, Registers registers) {
  const Value& list = registers[code.b];
  const auto index = stdlib::integer(registers[code.c]);
  const bool inside = index && *index >= 0 && *index < list.n;
  registers[code.a] = inside ? list.items[*index] : Value::null();
}

bool list_push(Execution& run, const Instruction& code, Registers registers) {
  Value& list = registers[code.a];
  if (!make_room(run, list, 1, 1)) return false;
  list.items[list.n] = registers[code.b];
  put(list, Value::of_items(list.kind, list.items, list.n + 1, 0, list.extra));
  return true;
}

bool list_append(Execution& run, const Instruction& code, Registers registers) {
  Value& list = registers[code.a];
  const Value from = registers[code.b];
  if (from.n == 0) return true;
  if (!run.spend(from.n) || !make_room(run, list, from.n, 1)) return false;
  std::memcpy(static_cast<void*>(list.items + list.n), from.items, from.n * sizeof(Value));
  list.n += from.n;
  return true;
}

bool dict_get(Execution& run, const Instruction& code, Registers registers) {
  const Value* entry = find_entry(run, registers[code.b], registers[code.c]);
  if (run.failure != FailureKind::kNone) return false;
  registers[code.a] = entry == nullptr ? Value::null() : entry[1];
  return true;
}

bool dict_put(Execution& run, const Instruction& code, Registers registers) {
  return put(run, registers[code.a], registers[code.b], registers[code.c]);
}

bool dict_merge(Execution& run, const Instruction& code, Registers registers) {
  const Value from = registers[code.b];
  for (std::uint32_t i = 0; i < from.n; ++i) {
    const Value* entry = &from.items[2 * std::size_t{i}];
    if (!run.spend(1) || !put(run, registers[code.a], entry[0], entry[1])) return false;
  }
  return true;
}

bool make_record(Execution& run, const Instruction& code, Registers registers) {
  auto* items = run.arena.allocate_array<Value>(code.x);
  if (items == nullptr) return run.fail_memory();
  const Value* from = registers + code.b;
  for (Value *to = items, *const end = items + code.x; to != end;) *to++ = *from++;
  put(registers[code.a], Value::of_items(Kind::kRecord, items, code.x));
  return true;
}

}  // namespace conn::runtime
