#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20;

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

Value replace(CallContext& context, Arguments arguments) {
  std::string_view text = plain(context, arguments[0]);
  const std::string_view old = plain(context, arguments[1]);
  const std::string_view fresh = plain(context, arguments[2]);
  const std::size_t count = old.empty() ? 0 : count_of(text, old);
  if (count == 0) return Value::of_text(text);
  const std::size_t size = text.size() - count * old.size() + count * fresh.size();
  if (size > kMostBytes) return fail(context, "the text would be longer than 64 MiB");
  std::string out;
  out.reserve(size);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = text.find(old);
    out.append(text.substr(0, at)).append(fresh);
    text.remove_prefix(at + old.size());
  }
  return copied(context, out.append(text));
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"old", "string"}, {"new", "string"}};
constexpr Example kExamples[] = {
    {R"("a.b.c".replace(".", "/"))", R"("a/b/c")"},
    {R"("aaa".replace("aa", "b"))", R"("ba")"},
    {R"("abc".replace("", "x"))", R"("abc")"},
};

}  // namespace

const Function kStringReplace = {
    .name = "string.replace",
    .form = "replace",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = true,
    .doc =
        "The text with every place where `old` stands replaced by `new`, from left to right. An "
        "empty `old` changes nothing. Fails where the result is too large for a page.",
    .examples = kExamples,
    .code = replace,
};

}  // namespace conn::stdlib
