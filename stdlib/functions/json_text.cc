#include "base/json_text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value json_text(CallContext& context, Arguments arguments) {
  const Value& value = arguments[0];
  if (value.kind == Kind::kObject || value.kind == Kind::kArray) return copied(context, value.text());
  std::string out;
  if (value.kind == Kind::kText || value.kind == Kind::kToken) {
    append_json_string(plain(context, value), out);
  } else {
    out = printed(context, value).value_or(std::string_view());
  }
  return copied(context, out);
}

constexpr Parameter kParameters[] = {{"value", "json"}};
constexpr Example kExamples[] = {
    {R"(json_text(json(["a", "b"])))", R"("[\"a\",\"b\"]")"},
    {R"(json_text("say \"no\""))", R"("\"say \\\"no\\\"\"")"},
    {"json_text(17)", R"("17")"},
};

}  // namespace

const Function kJsonText = {
    .name = "json.text",
    .form = "json_text",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The JSON of a value as one text, as some vendors take a list or an object in a query.",
    .examples = kExamples,
    .code = json_text,
};

}  // namespace conn::stdlib
