#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value min(CallContext& context, Arguments arguments) {
  return compare(context, arguments[1], arguments[0]) < 0 ? arguments[1] : arguments[0];
}

constexpr Parameter kParameters[] = {{"a", "O"}, {"b", "O"}};
constexpr Example kExamples[] = {
    {"min(2, 10)", "2"},
    {R"(min("a", "b"))", R"("a")"},
};

}  // namespace

const Function kMin = {
    .name = "min",
    .form = "min",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "O",
    .may_fail = false,
    .doc =
        "The smaller of the two, or the first where they are equal: numbers by value, times as "
        "moments, text by its characters.",
    .examples = kExamples,
    .code = min,
};

}  // namespace conn::stdlib
