#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value before(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const std::size_t at =
      arguments[0].is_null() ? std::string_view::npos : text.find(plain(context, arguments[1]));
  return at == std::string_view::npos ? Value::null() : Value::of_text(text.substr(0, at));
}

constexpr Parameter kParameters[] = {{"text", "string?"}, {"mark", "string"}};
constexpr Example kExamples[] = {
    {R"("text/html; charset=utf-8".before(";"))", R"("text/html")"},
    {R"("text/html".before(";"))", "null"},
};

}  // namespace

const Function kStringBefore = {
    .name = "string.before",
    .form = "before",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string?",
    .may_fail = false,
    .doc =
        "What stands in front of the first place where the mark stands; null where it stands "
        "nowhere. Of null it is null, so a header can be asked directly.",
    .examples = kExamples,
    .code = before,
};

}  // namespace conn::stdlib
