#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

std::size_t count_of(std::string_view text, std::string_view separator) {
  std::size_t count = 0;
  for (std::size_t at = text.find(separator); at != std::string_view::npos;
       at = text.find(separator, at + separator.size())) {
    ++count;
  }
  return count;
}

Value split(CallContext& context, Arguments arguments) {
  std::string_view text = plain(context, arguments[0]);
  const std::string_view separator = plain(context, arguments[1]);
  const std::size_t cuts = separator.empty() ? 0 : count_of(text, separator);
  Value* parts = new_values(context, cuts + 1);
  if (parts == nullptr) return Value::null();
  for (std::size_t i = 0; i < cuts; ++i) {
    const std::size_t at = text.find(separator);
    parts[i] = Value::of_text(text.substr(0, at));
    text.remove_prefix(at + separator.size());
  }
  parts[cuts] = Value::of_text(text);
  return list_of(parts, cuts + 1);
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"separator", "string"}};
constexpr Example kExamples[] = {
    {R"("red,green,,blue".split(","))", R"(["red","green","","blue"])"},
    {R"("".split(","))", R"([""])"},
    {R"("a-b".split(""))", R"(["a-b"])"},
};

}  // namespace

const Function kStringSplit = {
    .name = "string.split",
    .form = "split",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[string]",
    .may_fail = false,
    .doc =
        "The parts between the separators, empty ones too: always at least one. An empty "
        "separator leaves the text whole.",
    .examples = kExamples,
    .code = split,
};

}  // namespace conn::stdlib
