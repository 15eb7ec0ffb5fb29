#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value trimmed(CallContext& context, Arguments arguments) {
  return Value::of_text(trim(plain(context, arguments[0])));
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("  Ada Byron \n".trim())", R"("Ada Byron")"},
    {R"(" ".trim())", R"("")"},
};

}  // namespace

const Function kStringTrim = {
    .name = "string.trim",
    .form = "trim",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The text without the spaces, tabs and line ends at both ends.",
    .examples = kExamples,
    .code = trimmed,
};

}  // namespace conn::stdlib
