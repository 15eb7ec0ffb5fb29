#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value starts_with(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const std::string_view other = plain(context, arguments[1]);
  return Value::boolean(text.starts_with(other));
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"other", "string"}};
constexpr Example kExamples[] = {
    {R"("cf_salary".starts_with("cf_"))", "true"},
    {R"("cf".starts_with("cf_"))", "false"},
};

}  // namespace

const Function kStringStartsWith = {
    .name = "string.starts_with",
    .form = "starts_with",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "bool",
    .may_fail = false,
    .doc = "Whether the text begins with the other one. Case counts.",
    .examples = kExamples,
    .code = starts_with,
};

}  // namespace conn::stdlib
