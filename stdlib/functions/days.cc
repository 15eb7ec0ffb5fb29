#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value days(CallContext& context, Arguments arguments) { return duration_of(context, arguments[0], 6, 86400); }

constexpr Parameter kParameters[] = {{"amount", "int | decimal | float | json"}};
constexpr Example kExamples[] = {
    {"string(days(2))", R"("2d")"},
    {"days(9223372036854775807)", "fails: the duration is too long"},
};

}  // namespace

const Function kDays = {
    .name = "days",
    .form = "days",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "duration",
    .may_fail = true,
    .doc =
        "That many days as a duration. A day is 24 hours. What is finer than a microsecond is "
        "cut. Fails where the amount is no number, and beyond 290,000 years.",
    .examples = kExamples,
    .code = days,
};

}  // namespace conn::stdlib
