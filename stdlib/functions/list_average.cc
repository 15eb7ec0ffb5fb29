#include <cmath>

#include "stdlib/amount.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value average(CallContext& context, Arguments arguments) {
  double total = 0;
  for (const Value& item : items(arguments[0])) total += as_double(context, item);
  if (arguments[0].n == 0) return Value::null();
  const double mean = total / arguments[0].n;
  return std::isfinite(mean) ? Value::number(mean) : fail(context, "the result is not a finite number");
}

constexpr Parameter kParameters[] = {{"list", "[N]"}};
constexpr Example kExamples[] = {
    {"[1, 2].average()", "1.5"},
    {"[3].filter(x => x > 3).average()", "null"},
    {R"([float("1e308"), float("1e308")].average())", "fails: the result is not a finite number"},
};

}  // namespace

const Function kListAverage = {
    .name = "list.average",
    .form = "average",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "float?",
    .may_fail = true,
    .doc = "The mean of the numbers; null for an empty list. Fails where it is no finite number.",
    .examples = kExamples,
    .code = average,
};

}  // namespace conn::stdlib
