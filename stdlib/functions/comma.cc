#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value comma(CallContext& context, Arguments arguments) { return joined(context, arguments[0], ","); }

constexpr Parameter kParameters[] = {{"list", "[S]"}};
constexpr Example kExamples[] = {
    {R"(comma(["open", "closed"]))", R"("open,closed")"},
    {"comma([1, 2])", R"("1,2")"},
};

}  // namespace

const Function kComma = {
    .name = "comma",
    .form = "comma",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The elements as one text with commas in between, as many vendors take a list in a query.",
    .examples = kExamples,
    .code = comma,
};

}  // namespace conn::stdlib
