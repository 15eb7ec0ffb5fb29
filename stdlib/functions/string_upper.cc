#include <algorithm>

#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value upper(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  char* out = new_text(context, text.size());
  if (out == nullptr) return Value::null();
  std::transform(text.begin(), text.end(), out, [](char c) { return ascii_upper(c); });
  return Value::of_text({out, text.size()}, Kind::kText, plain_flag(arguments[0], text));
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
