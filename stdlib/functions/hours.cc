#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value hours(CallContext& context, Arguments arguments) { return duration_of(context, arguments[0], 6, 3600); }

constexpr Parameter kParameters[] = {{"amount", "int | decimal | float | json"}};
constexpr Example kExamples[] = {
    {"string(hours(36))", R"("36h")"},
    {"hours(9223372036854775807)", "fails: the duration is too long"},
};

}  // namespace

const Function kHours = {
    .name = "hours",
    .form = "hours",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "duration",
    .may_fail = true,
    .doc =
        "That many hours as a duration. What is finer than a microsecond is cut. Fails where "
        "the amount is no number, and beyond 290,000 years.",
    .examples = kExamples,
    .code = hours,
};

}  // namespace conn::stdlib
