#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value remove_suffix(CallContext& context, Arguments arguments) {
  std::string_view text = plain(context, arguments[0]);
  const std::string_view suffix = plain(context, arguments[1]);
  if (text.ends_with(suffix)) text.remove_suffix(suffix.size());
  return Value::of_text(text);
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"suffix", "string"}};
constexpr Example kExamples[] = {
    {R"("45%".remove_suffix("%"))", R"("45")"},
    {R"("45".remove_suffix("%"))", R"("45")"},
    {R"("abb".remove_suffix("b"))", R"("ab")"},
};

}  // namespace

const Function kStringRemoveSuffix = {
    .name = "string.remove_suffix",
    .form = "remove_suffix",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The text without the suffix, once, where it ends with it; else the text.",
    .examples = kExamples,
    .code = remove_suffix,
};

}  // namespace conn::stdlib
