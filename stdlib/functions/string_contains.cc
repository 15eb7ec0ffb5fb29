#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value contains(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const std::string_view other = plain(context, arguments[1]);
  return Value::boolean(text.find(other) != std::string_view::npos);
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"other", "string"}};
constexpr Example kExamples[] = {
    {R"("a@example.org".contains("@"))", "true"},
    {R"("Ada".contains("a "))", "false"},
};

}  // namespace

const Function kStringContains = {
    .name = "string.contains",
    .form = "contains",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "bool",
    .may_fail = false,
    .doc = "Whether the other text stands somewhere in this one. Case counts.",
    .examples = kExamples,
    .code = contains,
};

}  // namespace conn::stdlib
