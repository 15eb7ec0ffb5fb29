#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value string_of_json(CallContext& context, Arguments arguments) {
  const Value& value = arguments[0];
  if (value.kind == Kind::kToken || value.kind == Kind::kText) return value;
  if (value.kind == Kind::kNumber) return Value::of_text(value.text(), Kind::kText, Value::kPlain);
  const std::optional<std::string_view> text = printed(context, value);
  if (text) return Value::of_text(*text);
  return fail(context, value.kind == Kind::kArray ? "a list is no text" : "an object is no text");
}

constexpr Parameter kParameters[] = {{"value", "json"}};
constexpr Example kExamples[] = {
    {R"(string(json("Ada")))", R"("Ada")"},
    {"string(json(17))", R"("17")"},
    {"string(json([1, 2]))", "fails: a list is no text"},
};

}  // namespace

const Function kStringOfJson = {
    .name = "string.of_json",
    .form = "string",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "string",
    .may_fail = true,
    .doc = "The JSON string, number, true or false as text. Fails for an object and a list.",
    .examples = kExamples,
    .code = string_of_json,
};

}  // namespace conn::stdlib
