#include <cstring>

#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value capitalize(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  if (text.empty()) return Value::of_text(text);
  char* out = new_text(context, text.size());
  if (out == nullptr) return Value::null();
  std::memcpy(out, text.data(), text.size());
  out[0] = ascii_upper(out[0]);
  return Value::of_text({out, text.size()}, Kind::kText, plain_flag(arguments[0], text));
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("open".capitalize())", R"("Open")"},
    {R"("iPhone case".capitalize())", R"("IPhone case")"},
    {R"("".capitalize())", R"("")"},
    {R"("éclair".capitalize())", R"("éclair")"},
};

}  // namespace

const Function kStringCapitalize = {
    .name = "string.capitalize",
    .form = "capitalize",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc =
        "The text with its first letter in upper case, where it is one from a to z. The rest "
        "stays as it is.",
    .examples = kExamples,
    .code = capitalize,
};

}  // namespace conn::stdlib
