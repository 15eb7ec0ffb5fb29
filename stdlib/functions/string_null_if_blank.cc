#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value null_if_blank(CallContext& context, Arguments arguments) {
  return trim(plain(context, arguments[0])).empty() ? Value::null() : arguments[0];
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"(" ".null_if_blank())", "null"},
    {R"("Ada".null_if_blank())", R"("Ada")"},
};

}  // namespace

const Function kStringNullIfBlank = {
    .name = "string.null_if_blank",
    .form = "null_if_blank",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string?",
    .may_fail = false,
    .doc =
        "Null where the text is empty or only spaces, tabs and line ends, else the text: for "
        R"(vendors who send `""` where they mean nothing.)",
    .examples = kExamples,
    .code = null_if_blank,
};

}  // namespace conn::stdlib
