#include "stdlib/pattern.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value capture(CallContext& context, Arguments arguments) {
  Matcher matcher(context, plain(context, arguments[1]), plain(context, arguments[0]));
  const auto match = matcher.next();
  if (!match || wanted(*match).data() == nullptr) return Value::null();
  return Value::of_text(wanted(*match));
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"pattern", "string", {}, judge_pattern, true}};
constexpr Example kExamples[] = {
    {R"x("https://x.org/users/42/".capture(r"/users/(\d+)"))x", R"("42")"},
    {R"("ref 2026-11-24".capture(r"\d{4}-\d\d"))", R"("2026-11")"},
    {R"("none".capture(r"\d+"))", "null"},
    {R"("b".capture(r"(a)|b"))", "null"},
};

}  // namespace

const Function kStringCapture = {
    .name = "string.capture",
    .form = "capture",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string?",
    .may_fail = false,
    .doc =
        "What the first group `(…)` of the pattern holds where the pattern fits first, or all of "
        "that place where it has no group; null where it fits nowhere or the group took no part. "
        R"(The pattern is a fixed text in RE2's syntax, best written `r"…"`.)",
    .examples = kExamples,
    .code = capture,
};

}  // namespace conn::stdlib
