#include "runtime/sync/values.h"

#include <cstring>

#include "base/json_text.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;

std::size_t item_count(const Value& value) {
  if (value.kind == Kind::kDict) return std::size_t{value.n} * 2;
  if (value.kind == Kind::kRows) return std::size_t{value.n} * value.extra;
  return value.n;
}

bool holds_items(Kind kind) {
  return kind == Kind::kList || kind == Kind::kRecord || kind == Kind::kDict || kind == Kind::kRows;
}

bool holds_text(Kind kind) {
  return kind == Kind::kNumber || kind == Kind::kToken || kind == Kind::kText || kind == Kind::kBytes ||
         kind == Kind::kObject || kind == Kind::kArray;
}

std::optional<Value> copy_text(const Value& value, Arena& arena) {
  // A token is looked at on both sides of its text, where its quotes stand.
  const std::size_t margin = value.kind == Kind::kToken ? 1 : 0;
  auto* to = static_cast<char*>(arena.allocate(value.n + 2 * margin));
  if (to == nullptr) return std::nullopt;
  if (value.n + 2 * margin != 0) std::memcpy(to, value.p - margin, value.n + 2 * margin);
  Value copy = value;
  copy.p = to + margin;
  return copy;
}

std::optional<Value> copy_items(const Value& value, Arena& arena) {
  const std::size_t count = item_count(value);
  auto* items = arena.allocate_array<Value>(count);
  if (items == nullptr) return std::nullopt;
  for (std::size_t i = 0; i < count; ++i) {
    const std::optional<Value> item = copy_value(value.items[i], arena);
    if (!item) return std::nullopt;
    items[i] = *item;
  }
  Value copy = value;
  copy.items = items;
  return copy;
}

// A letter, the length, the text: no text of one value can be taken for that of two.
void append_part(char letter, std::string_view text, std::string& out) {
  out += letter;
  out += std::to_string(text.size());
  out += ':';
  out += text;
}

}  // namespace

std::string plain_text(const Value& value) {
  std::string out;
  switch (value.kind) {
    case Kind::kToken: unescape_json(value.text(), out); break;
    case Kind::kInt: append_json_int(value.i, out); break;
    case Kind::kFloat: append_json_double(value.d, out); break;
    case Kind::kTrue: return "true";
    case Kind::kFalse: return "false";
    default:
      if (holds_text(value.kind)) out = value.text();
  }
  return out;
}

std::optional<Value> copy_value(const Value& value, Arena& arena) {
  if (holds_items(value.kind)) return copy_items(value, arena);
  if (holds_text(value.kind)) return copy_text(value, arena);
  return value;
}

void append_identity(const Value& value, std::string& out) {
  if (holds_items(value.kind)) {
    append_part('l', std::to_string(item_count(value)), out);
    for (std::size_t i = 0; i < item_count(value); ++i) append_identity(value.items[i], out);
    return;
  }
  switch (value.kind) {
    case Kind::kNull: append_part('z', "", out); break;
    case Kind::kTimestamp:
    case Kind::kDate:
    case Kind::kDuration: append_part('t', std::to_string(value.i), out); break;
    case Kind::kInt:
    case Kind::kFloat:
    case Kind::kNumber: append_part('n', plain_text(value), out); break;
    case Kind::kTrue:
    case Kind::kFalse: append_part('b', plain_text(value), out); break;
    default: append_part('s', plain_text(value), out);
  }
}

}  // namespace conn::runtime
