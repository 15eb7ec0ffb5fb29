#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"wanted", "(T) => bool"}};
constexpr Example kExamples[] = {
    {"[1, 5, 7].filter(x => x > 3)", "[5,7]"},
    {"[1].filter(x => x > 3)", "[]"},
};

}  // namespace

const Function kListFilter = {
    .name = "list.filter",
    .form = "filter",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[T]",
    .may_fail = false,
    .doc =
        "The elements for which `wanted` holds, in their order: short for `for x in list where "
        "…`.",
    .examples = kExamples,
    .code = nullptr,
};

}  // namespace conn::stdlib
