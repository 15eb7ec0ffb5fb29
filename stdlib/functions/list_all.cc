#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"wanted", "(T) => bool"}};
constexpr Example kExamples[] = {
    {"[4, 5].all(x => x > 3)", "true"},
    {"[1, 5].all(x => x > 3)", "false"},
};

}  // namespace

const Function kListAll = {
    .name = "list.all",
    .form = "all",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "bool",
    .may_fail = false,
    .doc = "Whether `wanted` holds for every element; always for an empty list.",
    .examples = kExamples,
    .code = nullptr,
};

}  // namespace conn::stdlib
