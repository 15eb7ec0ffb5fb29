#include "stdlib/padding.h"

#include "base/text.h"

namespace conn::stdlib {
namespace {

/// The first `count` characters of `filling`, over and over.
std::string filled(std::string_view filling, std::size_t count) {
  const std::size_t length = count_code_points(filling);
  std::string out;
  for (; count >= length; count -= length) out += filling;
  for (std::size_t at = 0; at < filling.size(); ++at) {
    const bool starts = (static_cast<unsigned char>(filling[at]) & 0xC0) != 0x80;
    if (starts && count-- == 0) break;
    out += filling[at];
  }
  return out;
}

}  // namespace

Value padded(CallContext& context, std::span<const Value> arguments, Side side) {
  const std::string_view text = plain(context, arguments[0]), filling = plain(context, arguments[2]);
  const std::size_t length = count_code_points(text);
  const std::int64_t width = integer(arguments[1]).value_or(0);
  const std::size_t characters = count_code_points(filling);
  if (characters == 0 || width <= static_cast<std::int64_t>(length)) return Value::of_text(text);
  const auto missing = static_cast<std::size_t>(width) - length;
  if (missing > kMostMade || text.size() + missing * filling.size() / characters > kMostMade)
    return fail(context, kTooLong);
  const std::string more = filled(filling, missing);
  return copied(context, side == Side::kStart ? more + std::string(text) : std::string(text) + more);
}

}  // namespace conn::stdlib
