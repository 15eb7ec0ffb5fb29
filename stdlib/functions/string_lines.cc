#include <algorithm>

#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value lines(CallContext& context, Arguments arguments) {
  std::string_view text = plain(context, arguments[0]);
  Value* found =
      new_values(context, static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1);
  if (found == nullptr) return Value::null();
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    if (end < text.size() && line.ends_with('\r')) line.remove_suffix(1);
    found[count++] = Value::of_text(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return list_of(found, count);
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("a\nb\n".lines())", R"(["a","b"])"},
    {R"("a\n\nb".lines())", R"(["a","","b"])"},
    {R"("".lines())", "[]"},
};

}  // namespace

const Function kStringLines = {
    .name = "string.lines",
    .form = "lines",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[string]",
    .may_fail = false,
    .doc = R"(The lines of the text without their ends, which are `\n` or `\r\n`. What follows the )"
           "last end is a line where it is not empty; an empty text has none.",
    .examples = kExamples,
    .code = lines,
};

}  // namespace conn::stdlib
