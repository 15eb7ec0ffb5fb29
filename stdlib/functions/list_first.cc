#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"wanted", "(T) => bool", "x => true"}};
constexpr Example kExamples[] = {
    {R"(["a", "b"].first())", R"("a")"},
    {"[1, 5, 7].first(x => x > 3)", "5"},
    {"[1].first(x => x > 3)", "null"},
};

}  // namespace

const Function kListFirst = {
    .name = "list.first",
    .form = "first",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "T?",
    .may_fail = false,
    .doc =
        "The first element for which `wanted` holds, or simply the first; null where there is "
        "none.",
    .examples = kExamples,
    .code = nullptr,
};

}  // namespace conn::stdlib
