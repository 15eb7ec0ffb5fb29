#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value count(CallContext&, Arguments arguments) { return Value::integer(arguments[0].n); }

constexpr Parameter kParameters[] = {{"list", "[T]"}};
constexpr Example kExamples[] = {
    {"[1, 2, 3].count()", "3"},
    {"[1].filter(x => x > 3).count()", "0"},
};

}  // namespace

const Function kListCount = {
    .name = "list.count",
    .form = "count",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = false,
    .doc = "How many elements the list has.",
    .examples = kExamples,
    .code = count,
};

}  // namespace conn::stdlib
