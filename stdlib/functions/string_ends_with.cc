#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value ends_with(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const std::string_view other = plain(context, arguments[1]);
  return Value::boolean(text.ends_with(other));
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"other", "string"}};
constexpr Example kExamples[] = {
    {R"("invoice.deleted".ends_with(".deleted"))", "true"},
    {R"("invoice.paid".ends_with(".deleted"))", "false"},
};

}  // namespace

const Function kStringEndsWith = {
    .name = "string.ends_with",
    .form = "ends_with",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "bool",
    .may_fail = false,
    .doc = "Whether the text ends with the other one. Case counts.",
    .examples = kExamples,
    .code = ends_with,
};

}  // namespace conn::stdlib
