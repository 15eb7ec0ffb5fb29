#include "stdlib/values.h"

#include <cstring>

#include "base/decimal.h"
#include "base/duration.h"
#include "base/json_text.h"
#include "base/time.h"

namespace conn::stdlib {
namespace {

constexpr const char* kNoMemory = "out of memory for this page";
constexpr char kEmpty[64] = {};  // text is read beyond its end

bool is_number(const Value& value) {
  return value.kind == Kind::kInt || value.kind == Kind::kNumber || value.kind == Kind::kFloat;
}

bool is_text(const Value& value) { return value.kind == Kind::kText || value.kind == Kind::kToken; }

std::string_view kept(CallContext& context, std::string_view text) {
  if (text.empty()) return {kEmpty, 0};
  char* copy = new_text(context, text.size());
  if (copy == nullptr) return {kEmpty, 0};
  std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

std::strong_ordering compare_numbers(CallContext& context, const Value& a, const Value& b) {
  if (a.kind == Kind::kInt && b.kind == Kind::kInt) return a.i <=> b.i;
  const auto left = DecimalView::parse(digits(context, a));
  const auto right = DecimalView::parse(digits(context, b));
  if (!left || !right) return left.has_value() <=> right.has_value();
  return *left <=> *right;
}

}  // namespace

Value fail(CallContext& context, const char* reason) {
  context.failure = reason;
  return Value::null();
}

std::string_view plain(CallContext& context, const Value& value) {
  if (value.is_null()) return {kEmpty, 0};
  if (value.kind != Kind::kToken || !has_json_escapes(value.text())) return value.text();
  char* out = new_text(context, value.n);
  if (out == nullptr) return {kEmpty, 0};
  return {out, unescape_json(value.text(), out)};
}

std::uint8_t plain_flag(const Value& value, std::string_view text) {
  const bool plain = value.kind == Kind::kToken ? text.data() == value.p : (value.flags & Value::kPlain) != 0;
  return plain ? Value::kPlain : 0;
}

char* new_text(CallContext& context, std::size_t size) {
  auto* text = static_cast<char*>(context.arena.allocate(size + 1));
  if (text == nullptr) context.failure = kNoMemory;
  return text;
}

Value copied(CallContext& context, std::string_view text) { return Value::of_text(kept(context, text)); }

Value quoted(CallContext& context, std::string_view text, char mark, std::string_view special,
             std::string_view letters) {
  std::string out(1, mark);
  for (const char c : text) {
    const std::size_t at = special.find(c);
    if (at != std::string_view::npos) out += '\\';
    out += at == std::string_view::npos ? c : letters[at];
  }
  out += mark;
  return copied(context, out);
}

Value joined(CallContext& context, const Value& list, std::string_view separator) {
  std::string out;
  for (const Value& item : items(list)) {
    if (&item != list.items) out += separator;
    out += printed(context, item).value_or(std::string_view());
  }
  return copied(context, out);
}

std::string_view digits(CallContext& context, const Value& value) {
  if (value.kind == Kind::kNumber) return value.text();
  std::string text;
  if (value.kind == Kind::kInt) {
    append_json_int(value.i, text);
  } else {
    append_json_double(value.d, text);
  }
  return kept(context, text);
}

std::optional<std::string_view> printed(CallContext& context, const Value& value) {
  if (is_text(value)) return plain(context, value);
  if (is_number(value)) return digits(context, value);
  std::string text;
  switch (value.kind) {
    case Kind::kFalse: text = "false"; break;
    case Kind::kTrue: text = "true"; break;
    case Kind::kTimestamp: append_iso(value.i, text); break;
    case Kind::kDate: append_date(value.i, text); break;
    case Kind::kDuration: append_duration(value.i, text); break;
    default: return std::nullopt;
  }
  return kept(context, text);
}

std::optional<std::string_view> numeric_text(CallContext& context, const Value& value) {
  if (is_number(value)) return digits(context, value);
  if (is_text(value)) return plain(context, value);
  return std::nullopt;
}

std::optional<std::string_view> number_in(CallContext& context, const Value& value) {
  const auto text = numeric_text(context, value);
  if (!text) return std::nullopt;
  if (is_json_number(*text)) return text;
  const bool negative = text->starts_with('-');
  std::string_view rest = text->substr(negative ? 1 : 0);
  while (rest.size() > 1 && rest[0] == '0' && rest[1] >= '0' && rest[1] <= '9') rest.remove_prefix(1);
  const std::string cleaned = (negative ? "-" : "") + std::string(rest);
  if (!is_json_number(cleaned)) return std::nullopt;
  return kept(context, cleaned);
}

Value duration_of(CallContext& context, const Value& amount, int power, std::int64_t factor) {
  const auto view = amount.kind == Kind::kToken || amount.kind == Kind::kText
                        ? std::nullopt
                        : DecimalView::parse(numeric_text(context, amount).value_or(std::string_view()));
  if (!view) return fail(context, "not a number");
  const IntFit fit = view->to_int64(power);
  std::int64_t micros = 0;
  if (fit.kind == IntFit::kOverflow || __builtin_mul_overflow(fit.value, factor, &micros)) {
    return fail(context, "the duration is too long");
  }
  return Value::integer(micros, Kind::kDuration);
}

std::optional<std::int64_t> integer(const Value& value) {
  if (value.kind == Kind::kInt) return value.i;
  if (value.kind != Kind::kNumber) return std::nullopt;
  if (const auto fast = parse_plain_int64(value.text())) return fast;
  const auto view = DecimalView::parse(value.text());
  if (!view) return std::nullopt;
  const IntFit fit = view->to_int64();
  return fit.kind == IntFit::kExact ? std::optional(fit.value) : std::nullopt;
}

std::strong_ordering compare(CallContext& context, const Value& a, const Value& b) {
  if (is_number(a) && is_number(b)) return compare_numbers(context, a, b);
  if (is_text(a) && is_text(b)) return plain(context, a) <=> plain(context, b);
  if (a.kind != b.kind) return a.kind <=> b.kind;
  if (a.kind == Kind::kTimestamp || a.kind == Kind::kDate || a.kind == Kind::kDuration) return a.i <=> b.i;
  return std::strong_ordering::equal;
}

Value* new_values(CallContext& context, std::size_t count) {
  auto* values = context.arena.allocate_array<Value>(count + 1);
  if (values == nullptr) context.failure = kNoMemory;
  return values;
}

}  // namespace conn::stdlib
