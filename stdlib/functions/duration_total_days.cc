#include "base/civil.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value total_days(CallContext&, Arguments arguments) { return Value::integer(arguments[0].i / kMicrosPerDay); }

constexpr Parameter kParameters[] = {{"duration", "duration"}};
constexpr Example kExamples[] = {
    {"hours(36).total_days()", "1"},
    {"milliseconds(-1).total_days()", "0"},
};

}  // namespace

const Function kDurationTotalDays = {
    .name = "duration.total_days",
    .form = "total_days",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = false,
    .doc = "How many whole days the duration has, cut towards zero.",
    .examples = kExamples,
    .code = total_days,
};

}  // namespace conn::stdlib
