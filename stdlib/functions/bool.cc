#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value to_bool(CallContext& context, Arguments arguments) {
  const std::optional<std::string_view> text = printed(context, arguments[0]);
  for (const std::string_view yes : {"true", "yes", "1"}) {
    if (text && equals_ignore_case(*text, yes)) return Value::boolean(true);
  }
  for (const std::string_view no : {"false", "no", "0"}) {
    if (text && equals_ignore_case(*text, no)) return Value::boolean(false);
  }
  return fail(context, "not true or false");
}

constexpr Parameter kParameters[] = {{"value", "string | int | json"}};
constexpr Example kExamples[] = {
    {R"(bool("Yes"))", "true"},
    {R"(bool("0"))", "false"},
    {R"(bool("maybe"))", "fails: not true or false"},
};

}  // namespace

const Function kBool = {
    .name = "bool",
    .form = "bool",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "bool",
    .may_fail = true,
    .doc = R"(True for "true", "yes" and 1, false for "false", "no" and 0, in any case of letters. )"
           "Fails for anything else.",
    .examples = kExamples,
    .code = to_bool,
};

}  // namespace conn::stdlib
