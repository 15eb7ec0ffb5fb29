#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "stdlib/function.h"

/// What the code of the functions needs to read and make values. A value may be held in several forms (a
/// string as plain text or as the vendor's token, an int as 64 bits or as the digits sent); these helpers
/// take all of them. Whatever needs memory and finds none sets `context.failure`.
namespace conn::stdlib {

using bytecode::Kind;
using bytecode::Value;

/// Text of a string argument without JSON escapes; null is empty text. Points into the argument where nothing
/// had to be decoded.
[[nodiscard]] std::string_view plain(CallContext& context, const Value& value);
/// `Value::kPlain` where it is known that `text`, which `plain` gave for `value`, needs no escapes in JSON;
/// else 0.
[[nodiscard]] std::uint8_t plain_flag(const Value& value, std::string_view text);

/// Sets the failure, a static text, and gives null.
Value fail(CallContext& context, const char* reason);

/// A string value with a copy of `text`, which may lie anywhere.
[[nodiscard]] Value copied(CallContext& context, std::string_view text);

/// The text between two `mark`s; a character of `special` becomes a backslash and what stands at its place in
/// `letters`.
[[nodiscard]] Value quoted(CallContext& context, std::string_view text, char mark, std::string_view special,
                           std::string_view letters);

/// The elements of a list of scalars as one text, with `separator` in between.
[[nodiscard]] Value joined(CallContext& context, const Value& list, std::string_view separator);

/// Room for a text of `size` bytes; null, with the failure set, where there is none.
[[nodiscard]] char* new_text(CallContext& context, std::size_t size);

/// The digits of an int, a decimal or a float: those that were sent, else the shortest that read back as the
/// same number.
[[nodiscard]] std::string_view digits(CallContext& context, const Value& value);

/// Text of a scalar, as interpolation prints it. Nothing for a list, a record, a dictionary, an object.
[[nodiscard]] std::optional<std::string_view> printed(CallContext& context, const Value& value);

/// Text of a number, or of a string that may hold one (`"12"`); nothing for a value of another kind.
[[nodiscard]] std::optional<std::string_view> numeric_text(CallContext& context, const Value& value);

/// The number in a number or a text (`"12"`, `"007"`), as JSON writes it, digits kept; nothing for anything
/// else.
[[nodiscard]] std::optional<std::string_view> number_in(CallContext& context, const Value& value);

/// `amount`, a number, times `factor` × 10^(`power` - 6) seconds, as a duration; what is finer than a
/// microsecond is cut. Fails where it is no number or too long.
[[nodiscard]] Value duration_of(CallContext& context, const Value& amount, int power, std::int64_t factor);

/// The integer that a value of type `int` holds; nothing beyond 64 bits.
[[nodiscard]] std::optional<std::int64_t> integer(const Value& value);

/// Compares two scalars of one type: numbers by value, text by code point, times as moments, false before
/// true.
[[nodiscard]] std::strong_ordering compare(CallContext& context, const Value& a, const Value& b);

/// Room for `count` values; null, with the failure set, where there is none.
[[nodiscard]] Value* new_values(CallContext& context, std::size_t count);

/// The elements of a list argument.
[[nodiscard]] inline std::span<const Value> items(const Value& list) { return {list.items, list.n}; }

[[nodiscard]] inline Value list_of(Value* values, std::size_t count) {
  return Value::of_items(Kind::kList, values, static_cast<std::uint32_t>(count));
}

}  // namespace conn::stdlib
