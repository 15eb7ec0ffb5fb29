#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value join(CallContext& context, Arguments arguments) {
  const std::string_view separator = plain(context, arguments[1]);
  std::string out;
  for (const Value& item : items(arguments[0])) {
    if (&item != arguments[0].items) out += separator;
    out += printed(context, item).value_or(std::string_view());
  }
  return copied(context, out);
}

constexpr Parameter kParameters[] = {{"list", "[S]"}, {"separator", "string", R"(", ")"}};
constexpr Example kExamples[] = {
    {R"(["Ada", "Byron"].join(" "))", R"("Ada Byron")"},
    {"[1, 2].join()", R"("1, 2")"},
    {R"(["a"].join("-"))", R"("a")"},
};

}  // namespace

const Function kListJoin = {
    .name = "list.join",
    .form = "join",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The elements as text, one behind the other, with the separator in between.",
    .examples = kExamples,
    .code = join,
};

}  // namespace conn::stdlib
