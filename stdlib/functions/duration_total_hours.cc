#include "base/civil.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value total_hours(CallContext&, Arguments arguments) {
  return Value::integer(arguments[0].i / kMicrosPerHour);
}

constexpr Parameter kParameters[] = {{"duration", "duration"}};
constexpr Example kExamples[] = {
    {"days(7).total_hours()", "168"},
    {"milliseconds(-1).total_hours()", "0"},
};

}  // namespace

const Function kDurationTotalHours = {
    .name = "duration.total_hours",
    .form = "total_hours",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = false,
    .doc = "How many whole hours the duration has, cut towards zero.",
    .examples = kExamples,
    .code = total_hours,
};

}  // namespace conn::stdlib
