#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value string(CallContext& context, Arguments arguments) {
  return Value::of_text(printed(context, arguments[0]).value_or(std::string_view()));
}

constexpr Parameter kParameters[] = {{"value", "S"}};
constexpr Example kExamples[] = {
    {"string(17)", R"("17")"},
    {R"(string(decimal("2.50")))", R"("2.50")"},
    {"string(true)", R"("true")"},
    {R"(string(date("2026-11-24")))", R"("2026-11-24")"},
};

}  // namespace

const Function kString = {
    .name = "string",
    .form = "string",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc =
        "The value as text: numbers with the digits as they were sent, floats in the shortest "
        "form that reads back, times as RFC 3339 in UTC, dates as YYYY-MM-DD, durations as they "
        "are written.",
    .examples = kExamples,
    .code = string,
};

}  // namespace conn::stdlib
