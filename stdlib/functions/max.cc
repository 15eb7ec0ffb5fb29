#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value max(CallContext& context, Arguments arguments) {
  return compare(context, arguments[1], arguments[0]) > 0 ? arguments[1] : arguments[0];
}

constexpr Parameter kParameters[] = {{"a", "O"}, {"b", "O"}};
constexpr Example kExamples[] = {
    {"max(2, 10)", "10"},
    {R"(max("a", "b"))", R"("b")"},
};

}  // namespace

const Function kMax = {
    .name = "max",
    .form = "max",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "O",
    .may_fail = false,
    .doc =
        "The greater of the two, or the first where they are equal: numbers by value, times as "
        "moments, text by its characters.",
    .examples = kExamples,
    .code = max,
};

}  // namespace conn::stdlib
