#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value count(CallContext&, Arguments arguments) { return Value::integer(arguments[0].n); }

constexpr Parameter kParameters[] = {{"dictionary", "[string: T]"}};
constexpr Example kExamples[] = {
    {R"("</9>; rel=last, </2>; rel=next".links().count())", "2"},
    {R"("".links().count())", "0"},
};

}  // namespace

const Function kDictionaryCount = {
    .name = "dictionary.count",
    .form = "count",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = false,
    .doc = "How many entries the dictionary has.",
    .examples = kExamples,
    .code = count,
};

}  // namespace conn::stdlib
