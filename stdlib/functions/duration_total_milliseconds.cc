#include "base/civil.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value total_milliseconds(CallContext&, Arguments arguments) { return Value::integer(arguments[0].i / 1000); }

constexpr Parameter kParameters[] = {{"duration", "duration"}};
constexpr Example kExamples[] = {
    {"seconds(90).total_milliseconds()", "90000"},
    {"milliseconds(-1).total_milliseconds()", "-1"},
};

}  // namespace

const Function kDurationTotalMilliseconds = {
    .name = "duration.total_milliseconds",
    .form = "total_milliseconds",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = false,
    .doc = "How many whole milliseconds the duration has, cut towards zero.",
    .examples = kExamples,
    .code = total_milliseconds,
};

}  // namespace conn::stdlib
