#include "runtime/json/raw_value.h"

#include <cstring>
#include <string>

#include "base/json_text.h"
#include "runtime/json/scalars.h"

namespace conn::runtime::json {
namespace {

using bytecode::Kind;
using bytecode::Value;

const char* pass_space(const char* at) {
  while (is_space(*at)) ++at;
  return at;
}

// Behind the string whose opening quote stands at `at`.
const char* pass_string(const char* at) {
  for (++at; *at != '"'; ++at) {
    if (*at == '\\') ++at;
  }
  return at + 1;
}

// Behind the array or object that starts at `at`.
const char* pass_container(const char* at) {
  std::size_t depth = 0;
  for (;;) {
    const char c = *at;
    if (c == '"') {
      at = pass_string(at);
      continue;
    }
    ++at;
    if (c == '{' || c == '[') ++depth;
    if ((c == '}' || c == ']') && --depth == 0) return at;
  }
}

const char* pass_number(const char* at) {
  const auto inside = [](char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || (c | 0x20) == 'e';
  };
  while (inside(*at)) ++at;
  return at;
}

Value text_of(const char* from, const char* to, Kind kind) {
  return Value::of_text({from, static_cast<std::size_t>(to - from)}, kind);
}

}  // namespace

Value read_value(const char* at, const char*& end) {
  at = pass_space(at);
  switch (*at) {
    case '"': end = pass_string(at); return text_of(at + 1, end - 1, Kind::kToken);
    case '{': end = pass_container(at); return text_of(at, end, Kind::kObject);
    case '[': end = pass_container(at); return text_of(at, end, Kind::kArray);
    case 'n': end = at + 4; return Value::null();
    case 't': end = at + 4; return Value::boolean(true);
    case 'f': end = at + 5; return Value::boolean(false);
    default: end = pass_number(at); return text_of(at, end, Kind::kNumber);
  }
}

// Stands before the next element or member, or says that there is none.
bool RawCursor::at_end() {
  at_ = pass_space(at_);
  if (*at_ == ',') ++at_;
  return *at_ == ']' || *at_ == '}';
}

std::optional<Value> RawCursor::next_element() {
  if (at_end()) return std::nullopt;
  return read_value(at_, at_);
}

std::optional<RawCursor::Member> RawCursor::next_member() {
  if (at_end()) return std::nullopt;
  Member member;
  member.key = read_value(at_, at_);
  at_ = pass_space(at_) + 1;  // the colon
  member.value = read_value(at_, at_);
  return member;
}

Value find_member(std::string_view object, std::string_view name) {
  Value found;
  RawCursor cursor(object);
  while (const auto member = cursor.next_member()) {
    if (token_equals(member->key.text(), name)) found = member->value;
  }
  return found;
}

Value find_element(std::string_view array, std::int64_t index) {
  if (index < 0) return Value::null();
  RawCursor cursor(array);
  while (const auto element = cursor.next_element()) {
    if (index-- == 0) return *element;
  }
  return Value::null();
}

bool token_equals(std::string_view token, std::string_view text) {
  // An escape is always longer than what it stands for.
  if (token.size() < text.size()) return false;
  if (token.size() == text.size()) return token == text && !has_json_escapes(text);
  if (!has_json_escapes(token)) return false;
  std::string plain;
  unescape_json(token, plain);
  return plain == text;
}

bool tokens_equal(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (!has_json_escapes(a)) return token_equals(b, a);
  if (!has_json_escapes(b)) return token_equals(a, b);
  std::string plain;
  unescape_json(a, plain);
  return token_equals(b, plain);
}

}  // namespace conn::runtime::json
