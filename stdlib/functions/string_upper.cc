#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value upper(CallContext& context, Arguments arguments) {
  return copied(context, ascii_upper(plain(context, arguments[0])));
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("eur".upper())", R"("EUR")"},
    {R"("".upper())", R"("")"},
};

}  // namespace

const Function kStringUpper = {
    .name = "string.upper",
    .form = "upper",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The text with the letters a to z in upper case. Other letters stay as they are.",
    .examples = kExamples,
    .code = upper,
};

}  // namespace conn::stdlib
