#include <algorithm>

#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value lower(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  char* out = new_text(context, text.size());
  if (out == nullptr) return Value::null();
  std::transform(text.begin(), text.end(), out, [](char c) { return ascii_lower(c); });
  return Value::of_text({out, text.size()}, Kind::kText, plain_flag(arguments[0], text));
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("Ada@Example.ORG".lower())", R"("ada@example.org")"},
    {R"("ÉCOLE 1".lower())", R"("École 1")"},
};

}  // namespace

const Function kStringLower = {
    .name = "string.lower",
    .form = "lower",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The text with the letters A to Z in lower case. Other letters stay as they are.",
    .examples = kExamples,
    .code = lower,
};

}  // namespace conn::stdlib
