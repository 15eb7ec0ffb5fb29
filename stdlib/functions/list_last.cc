#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value last(CallContext&, Arguments arguments) {
  return arguments[0].n == 0 ? Value::null() : items(arguments[0]).back();
}

constexpr Parameter kParameters[] = {{"list", "[T]"}};
constexpr Example kExamples[] = {
    {R"("a/b/c".split("/").last())", R"("c")"},
    {"[1].filter(x => x > 3).last()", "null"},
};

}  // namespace

const Function kListLast = {
    .name = "list.last",
    .form = "last",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "T?",
    .may_fail = false,
    .doc = "The last element; null where the list is empty.",
    .examples = kExamples,
    .code = last,
};

}  // namespace conn::stdlib
