#include "stdlib/places.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value skip(CallContext&, Arguments arguments) {
  const std::size_t count = count_within(arguments[1], arguments[0].n);
  return list_of(arguments[0].items + count, arguments[0].n - count);
}

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"count", "int"}};
constexpr Example kExamples[] = {
    {"[1, 2, 3].skip(2)", "[3]"},
    {"[1].skip(5)", "[]"},
    {"[1].skip(-1)", "[1]"},
};

}  // namespace

const Function kListSkip = {
    .name = "list.skip",
    .form = "skip",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[T]",
    .may_fail = false,
    .doc = "The elements behind the first `count`; all of them for 0 and less.",
    .examples = kExamples,
    .code = skip,
};

}  // namespace conn::stdlib
