#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value remove_prefix(CallContext& context, Arguments arguments) {
  std::string_view text = plain(context, arguments[0]);
  const std::string_view prefix = plain(context, arguments[1]);
  if (text.starts_with(prefix)) text.remove_prefix(prefix.size());
  return Value::of_text(text);
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"prefix", "string"}};
constexpr Example kExamples[] = {
    {R"("cf_size".remove_prefix("cf_"))", R"("size")"},
    {R"("size".remove_prefix("cf_"))", R"("size")"},
    {R"("aab".remove_prefix("a"))", R"("ab")"},
};

}  // namespace

const Function kStringRemovePrefix = {
    .name = "string.remove_prefix",
    .form = "remove_prefix",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The text without the prefix, once, where it begins with it; else the text.",
    .examples = kExamples,
    .code = remove_prefix,
};

}  // namespace conn::stdlib
