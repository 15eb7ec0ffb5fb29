#include <algorithm>

#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value trim_start(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  return Value::of_text(text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size())));
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("  Ada ".trim_start())", R"("Ada ")"},
    {R"(" ".trim_start())", R"("")"},
};

}  // namespace

const Function kStringTrimStart = {
    .name = "string.trim_start",
    .form = "trim_start",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The text without the spaces, tabs and line ends in front.",
    .examples = kExamples,
    .code = trim_start,
};

}  // namespace conn::stdlib
