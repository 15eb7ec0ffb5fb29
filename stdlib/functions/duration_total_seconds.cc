#include "base/civil.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value total_seconds(CallContext&, Arguments arguments) {
  return Value::integer(arguments[0].i / kMicrosPerSecond);
}

constexpr Parameter kParameters[] = {{"duration", "duration"}};
constexpr Example kExamples[] = {
    {"minutes(5).total_seconds()", "300"},
    {"milliseconds(-1).total_seconds()", "0"},
};

}  // namespace

const Function kDurationTotalSeconds = {
    .name = "duration.total_seconds",
    .form = "total_seconds",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = false,
    .doc = "How many whole seconds the duration has, cut towards zero.",
    .examples = kExamples,
    .code = total_seconds,
};

}  // namespace conn::stdlib
