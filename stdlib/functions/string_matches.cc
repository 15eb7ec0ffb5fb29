#include "stdlib/pattern.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value matches(CallContext& context, Arguments arguments) {
  Matcher matcher(context, plain(context, arguments[1]), plain(context, arguments[0]));
  return Value::boolean(matcher.next().has_value());
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"pattern", "string", {}, judge_pattern, true}};
constexpr Example kExamples[] = {
    {R"("INV-0042".matches(r"^INV-\d+$"))", "true"},
    {R"("an INV-0042".matches(r"^INV-"))", "false"},
    {R"("Done".matches(r"(?i)done|closed"))", "true"},
};

}  // namespace

const Function kStringMatches = {
    .name = "string.matches",
    .form = "matches",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "bool",
    .may_fail = false,
    .doc =
        "Whether the pattern fits somewhere in the text; `^` and `$` are the text's ends. The "
        R"(pattern is a fixed text in RE2's syntax, best written `r"…"`.)",
    .examples = kExamples,
    .code = matches,
};

}  // namespace conn::stdlib
