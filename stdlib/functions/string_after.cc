#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value after(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const std::string_view mark = plain(context, arguments[1]);
  const std::size_t at = arguments[0].is_null() ? std::string_view::npos : text.find(mark);
  return at == std::string_view::npos ? Value::null() : Value::of_text(text.substr(at + mark.size()));
}

constexpr Parameter kParameters[] = {{"text", "string?"}, {"mark", "string"}};
constexpr Example kExamples[] = {
    {R"("sha256 9f86".after("sha256 "))", R"("9f86")"},
    {R"("Bearer".after(" "))", "null"},
    {R"("a=b=c".after("="))", R"("b=c")"},
};

}  // namespace

const Function kStringAfter = {
    .name = "string.after",
    .form = "after",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string?",
    .may_fail = false,
    .doc =
        "What follows the first place where the mark stands; null where it stands nowhere. Of "
        "null it is null, so a header can be asked directly.",
    .examples = kExamples,
    .code = after,
};

}  // namespace conn::stdlib
