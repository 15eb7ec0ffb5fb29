#include "stdlib/pattern.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value capture_all(CallContext& context, Arguments arguments) {
  Matcher matcher(context, plain(context, arguments[1]), plain(context, arguments[0]));
  std::vector<std::string_view> found;
  while (const auto match = matcher.next()) {
    if (wanted(*match).data() != nullptr) found.push_back(wanted(*match));
  }
  Value* parts = new_values(context, found.size());
  if (parts == nullptr) return Value::null();
  for (std::size_t i = 0; i < found.size(); ++i) parts[i] = Value::of_text(found[i]);
  return list_of(parts, found.size());
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"pattern", "string", {}, judge_pattern, true}};
constexpr Example kExamples[] = {
    {R"x("see #12 and #7".capture_all(r"#(\d+)"))x", R"(["12","7"])"},
    {R"("none".capture_all(r"\d"))", "[]"},
    {R"("aéb".capture_all(r"x*"))", R"(["","","",""])"},
};

}  // namespace

const Function kStringCaptureAll = {
    .name = "string.capture_all",
    .form = "capture_all",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[string]",
    .may_fail = false,
    .doc =
        "What `capture` gives, for every place where the pattern fits, from left to right; places "
        "at which the group took no part are left out. The pattern is a fixed text in RE2's "
        R"(syntax, best written `r"…"`.)",
    .examples = kExamples,
    .code = capture_all,
};

}  // namespace conn::stdlib
