#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value seconds(CallContext& context, Arguments arguments) { return duration_of(context, arguments[0], 6, 1); }

constexpr Parameter kParameters[] = {{"amount", "int | decimal | float | json"}};
constexpr Example kExamples[] = {
    {"string(seconds(90))", R"("90s")"},
    {"string(seconds(0.5))", R"("500ms")"},
    {"seconds(1e18)", "fails: the duration is too long"},
};

}  // namespace

const Function kSeconds = {
    .name = "seconds",
    .form = "seconds",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "duration",
    .may_fail = true,
    .doc =
        "That many seconds as a duration. What is finer than a microsecond is cut. Fails where "
        "the amount is no number, and beyond 290,000 years.",
    .examples = kExamples,
    .code = seconds,
};

}  // namespace conn::stdlib
