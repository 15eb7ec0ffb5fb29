#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value join(CallContext& context, Arguments arguments) {
  return joined(context, arguments[0], plain(context, arguments[1]));
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
