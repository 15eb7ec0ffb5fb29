#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value minutes(CallContext& context, Arguments arguments) { return duration_of(context, arguments[0], 6, 60); }

constexpr Parameter kParameters[] = {{"amount", "int | decimal | float | json"}};
constexpr Example kExamples[] = {
    {"string(minutes(5))", R"("5m")"},
    {"minutes(9223372036854775807)", "fails: the duration is too long"},
};

}  // namespace

const Function kMinutes = {
    .name = "minutes",
    .form = "minutes",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "duration",
    .may_fail = true,
    .doc =
        "That many minutes as a duration. What is finer than a microsecond is cut. Fails where "
        "the amount is no number, and beyond 290,000 years.",
    .examples = kExamples,
    .code = minutes,
};

}  // namespace conn::stdlib
