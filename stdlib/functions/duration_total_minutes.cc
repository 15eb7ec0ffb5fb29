#include "base/civil.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value total_minutes(CallContext&, Arguments arguments) {
  return Value::integer(arguments[0].i / kMicrosPerMinute);
}

constexpr Parameter kParameters[] = {{"duration", "duration"}};
constexpr Example kExamples[] = {
    {"hours(2).total_minutes()", "120"},
    {"milliseconds(-1).total_minutes()", "0"},
};

}  // namespace

const Function kDurationTotalMinutes = {
    .name = "duration.total_minutes",
    .form = "total_minutes",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = false,
    .doc = "How many whole minutes the duration has, cut towards zero.",
    .examples = kExamples,
    .code = total_minutes,
};

}  // namespace conn::stdlib
