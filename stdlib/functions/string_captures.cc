#include "stdlib/pattern.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value captures(CallContext& context, Arguments arguments) {
  Matcher matcher(context, plain(context, arguments[1]), plain(context, arguments[0]));
  const auto match = matcher.next();
  const std::size_t count = match ? match->size() - 1 : 0;
  Value* groups = new_values(context, count);
  if (groups == nullptr) return Value::null();
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view group = (*match)[i + 1];
    groups[i] = group.data() == nullptr ? copied(context, "") : Value::of_text(group);
  }
  return list_of(groups, count);
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"pattern", "string", {}, judge_pattern, true}};
constexpr Example kExamples[] = {
    {R"("Ada <ada@x.org>".captures(r"^(.*) <(.*)>$"))", R"(["Ada","ada@x.org"])"},
    {R"x("b".captures(r"(a)|(b)"))x", R"(["","b"])"},
    {R"x("c".captures(r"(a)|(b)"))x", "[]"},
};

}  // namespace

const Function kStringCaptures = {
    .name = "string.captures",
    .form = "captures",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[string]",
    .may_fail = false,
    .doc =
        "What each group `(…)` of the pattern holds where the pattern fits first, in their order; "
        "an empty text for a group that took no part, and an empty list where the pattern fits "
        R"(nowhere. The pattern is a fixed text in RE2's syntax, best written `r"…"`.)",
    .examples = kExamples,
    .code = captures,
};

}  // namespace conn::stdlib
