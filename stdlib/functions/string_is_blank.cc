#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value is_blank(CallContext& context, Arguments arguments) {
  return Value::boolean(trim(plain(context, arguments[0])).empty());
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"(" ".is_blank())", "true"},
    {R"("".is_blank())", "true"},
    {R"(" a".is_blank())", "false"},
};

}  // namespace

const Function kStringIsBlank = {
    .name = "string.is_blank",
    .form = "is_blank",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "bool",
    .may_fail = false,
    .doc = "Whether the text is empty or only spaces, tabs and line ends.",
    .examples = kExamples,
    .code = is_blank,
};

}  // namespace conn::stdlib
