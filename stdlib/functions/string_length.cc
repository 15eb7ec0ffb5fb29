#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value length(CallContext& context, Arguments arguments) {
  return Value::integer(static_cast<std::int64_t>(count_code_points(plain(context, arguments[0]))));
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("Zoë".length())", "3"},
    {R"("".length())", "0"},
};

}  // namespace

const Function kStringLength = {
    .name = "string.length",
    .form = "length",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = false,
    .doc = "How many characters (code points) the text has.",
    .examples = kExamples,
    .code = length,
};

}  // namespace conn::stdlib
