#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value milliseconds(CallContext& context, Arguments arguments) {
  return duration_of(context, arguments[0], 3, 1);
}

constexpr Parameter kParameters[] = {{"amount", "int | decimal | float | json"}};
constexpr Example kExamples[] = {
    {"string(milliseconds(1500))", R"("1500ms")"},
    {"milliseconds(9223372036854775807)", "fails: the duration is too long"},
};

}  // namespace

const Function kMilliseconds = {
    .name = "milliseconds",
    .form = "milliseconds",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "duration",
    .may_fail = true,
    .doc =
        "That many milliseconds as a duration. What is finer than a microsecond is cut. Fails "
        "where the amount is no number, and beyond 290,000 years.",
    .examples = kExamples,
    .code = milliseconds,
};

}  // namespace conn::stdlib
