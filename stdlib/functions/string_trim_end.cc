#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value trim_end(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return Value::of_text(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("  Ada ".trim_end())", R"("  Ada")"},
    {R"(" ".trim_end())", R"("")"},
};

}  // namespace

const Function kStringTrimEnd = {
    .name = "string.trim_end",
    .form = "trim_end",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The text without the spaces, tabs and line ends behind.",
    .examples = kExamples,
    .code = trim_end,
};

}  // namespace conn::stdlib
