#include "stdlib/rounding.h"

#include <fmt/format.h>

#include "base/decimal.h"

namespace conn::stdlib {
namespace {

/// Whether the fraction behind `whole`, the number cut towards zero, is a half or more.
bool is_half_or_more(const DecimalView& number, std::int64_t whole) {
  const std::string half = fmt::format("{}{}.5", number.is_negative() && whole == 0 ? "-" : "", whole);
  const auto limit = DecimalView::parse(half);
  return limit && (number.is_negative() ? number <= *limit : number >= *limit);
}

}  // namespace

Value rounded(CallContext& context, const Value& number, Rounding rounding) {
  const auto view = DecimalView::parse(digits(context, number));
  if (!view) return fail(context, "not a number");
  const IntFit fit = view->to_int64();
  if (fit.kind == IntFit::kOverflow) return fail(context, "the integer is outside 64 bits");
  if (fit.kind == IntFit::kExact) return Value::integer(fit.value);
  const bool away = rounding == Rounding::kNearest ? is_half_or_more(*view, fit.value)
                                                   : view->is_negative() == (rounding == Rounding::kDown);
  const std::int64_t step = away ? (view->is_negative() ? -1 : 1) : 0;
  std::int64_t result = 0;
  if (__builtin_add_overflow(fit.value, step, &result))
    return fail(context, "the integer is outside 64 bits");
  return Value::integer(result);
}

}  // namespace conn::stdlib
