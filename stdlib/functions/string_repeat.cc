#include <cstring>

#include "stdlib/padding.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value repeat(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const std::int64_t count = integer(arguments[1]).value_or(0);
  if (text.empty() || count <= 0) return Value::of_text(text.substr(0, 0));
  const std::size_t most = kMostMade / text.size();
  if (static_cast<std::uint64_t>(count) > most) return fail(context, kTooLong);
  const std::size_t size = text.size() * static_cast<std::size_t>(count);
  char* out = new_text(context, size);
  if (out == nullptr) return Value::null();
  for (char* at = out; at != out + size; at += text.size()) std::memcpy(at, text.data(), text.size());
  return Value::of_text({out, size});
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"count", "int"}};
constexpr Example kExamples[] = {
    {R"("ab".repeat(3))", R"("ababab")"},
    {R"("ab".repeat(0))", R"("")"},
    {R"("ab".repeat(-1))", R"("")"},
    {R"("ab".repeat(9000000))", "fails: the text would be longer than 1 MiB"},
};

}  // namespace

const Function kStringRepeat = {
    .name = "string.repeat",
    .form = "repeat",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = true,
    .doc =
        "The text so many times, one behind the other; nothing for 0 and less. Fails where the "
        "result would be longer than 1 MiB.",
    .examples = kExamples,
    .code = repeat,
};

}  // namespace conn::stdlib
