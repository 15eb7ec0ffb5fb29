#include "stdlib/pattern.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20;

Value replace_pattern(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const std::string_view fresh = plain(context, arguments[2]);
  Matcher matcher(context, plain(context, arguments[1]), text);
  std::string out;
  std::size_t done = 0;
  while (const auto match = matcher.next()) {
    const auto at = static_cast<std::size_t>((*match)[0].data() - text.data());
    out.append(text.substr(done, at - done)).append(fresh);
    if (out.size() > kMostBytes) return fail(context, "the text would be longer than 64 MiB");
    done = at + (*match)[0].size();
  }
  return copied(context, out.append(text.substr(done)));
}

constexpr Parameter kParameters[] = {
    {"text", "string"}, {"pattern", "string", {}, judge_pattern, true}, {"new", "string"}};
constexpr Example kExamples[] = {
    {R"("+43 (1) 234".replace_pattern(r"[^0-9+]", ""))", R"("+431234")"},
    {R"("<p>Hi <b>you</b></p>".replace_pattern(r"<[^>]*>", ""))", R"("Hi you")"},
    {R"("abc".replace_pattern(r"x*", "-"))", R"("-a-b-c-")"},
};

}  // namespace

const Function kStringReplacePattern = {
    .name = "string.replace_pattern",
    .form = "replace_pattern",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = true,
    .doc =
        "The text with every place where the pattern fits replaced by `new`, which stands as it "
        "is written: no groups are inserted. Fails where the result would be longer than 64 MiB. "
        R"(The pattern is a fixed text in RE2's syntax, best written `r"…"`.)",
    .examples = kExamples,
    .code = replace_pattern,
};

}  // namespace conn::stdlib
