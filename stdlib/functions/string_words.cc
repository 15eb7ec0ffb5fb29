#include <algorithm>

#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value words(CallContext& context, Arguments arguments) {
  static constexpr std::string_view kBlanks = " \t\r\n";
  std::string_view text = trim(plain(context, arguments[0]));
  Value* found = new_values(context, text.size() / 2 + 1);
  if (found == nullptr) return Value::null();
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(kBlanks), text.size());
    found[count++] = Value::of_text(text.substr(0, end));
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks, end), text.size()));
  }
  return list_of(found, count);
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("  Ada  King Byron ".words())", R"(["Ada","King","Byron"])"},
    {R"(" ".words())", "[]"},
};

}  // namespace

const Function kStringWords = {
    .name = "string.words",
    .form = "words",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[string]",
    .may_fail = false,
    .doc = "What stands between spaces, tabs and line ends, without empty parts.",
    .examples = kExamples,
    .code = words,
};

}  // namespace conn::stdlib
