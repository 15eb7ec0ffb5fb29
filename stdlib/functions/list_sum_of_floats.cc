#include <cmath>

#include "stdlib/amount.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value sum(CallContext& context, Arguments arguments) {
  double total = 0;
  for (const Value& item : items(arguments[0])) total += as_double(context, item);
  return std::isfinite(total) ? Value::number(total) : fail(context, "the result is not a finite number");
}

constexpr Parameter kParameters[] = {{"list", "[float]"}};
constexpr Example kExamples[] = {
    {R"([float("0.5"), float("2")].sum())", "2.5"},
    {R"([float("1e308"), float("1e308")].sum())", "fails: the result is not a finite number"},
};

}  // namespace

const Function kListSumOfFloats = {
    .name = "list.sum_of_floats",
    .form = "sum",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "float",
    .may_fail = true,
    .doc =
        "The sum of the floats, added from the first to the last; 0 for an empty list. Fails "
        "where it is no finite number.",
    .examples = kExamples,
    .code = sum,
};

}  // namespace conn::stdlib
