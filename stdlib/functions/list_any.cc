#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"wanted", "(T) => bool"}};
constexpr Example kExamples[] = {
    {"[1, 5].any(x => x > 3)", "true"},
    {"[1].any(x => x > 3)", "false"},
};

}  // namespace

const Function kListAny = {
    .name = "list.any",
    .form = "any",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "bool",
    .may_fail = false,
    .doc = "Whether `wanted` holds for an element at least; never for an empty list.",
    .examples = kExamples,
    .code = nullptr,
};

}  // namespace conn::stdlib
