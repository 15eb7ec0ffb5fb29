#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value title(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  char* out = new_text(context, text.size());
  if (out == nullptr) return Value::null();
  bool begins = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    out[i] = begins ? ascii_upper(text[i]) : ascii_lower(text[i]);
    begins = std::string_view(" \t\r\n-").find(text[i]) != std::string_view::npos;
  }
  return Value::of_text({out, text.size()}, Kind::kText, plain_flag(arguments[0], text));
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("MARIA LÓPEZ-garcía".title())", R"("Maria LÓpez-García")"},
    {R"("in progress".title())", R"("In Progress")"},
    {R"("".title())", R"("")"},
};

}  // namespace

const Function kStringTitle = {
    .name = "string.title",
    .form = "title",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc =
        "Every word with its first letter in upper case and the others in lower case, as far as "
        "they are letters from A to Z. Words begin behind blanks, tabs, line ends and hyphens.",
    .examples = kExamples,
    .code = title,
};

}  // namespace conn::stdlib
