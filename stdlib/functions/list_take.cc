#include "stdlib/places.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value take(CallContext&, Arguments arguments) {
  const std::size_t count = count_within(arguments[1], arguments[0].n);
  return list_of(arguments[0].items, count);
}

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"count", "int"}};
constexpr Example kExamples[] = {
    {"[1, 2, 3].take(2)", "[1,2]"},
    {"[1].take(5)", "[1]"},
    {"[1].take(-1)", "[]"},
};

}  // namespace

const Function kListTake = {
    .name = "list.take",
    .form = "take",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[T]",
    .may_fail = false,
    .doc = "The first `count` elements, all where there are no more, none for 0 and less.",
    .examples = kExamples,
    .code = take,
};

}  // namespace conn::stdlib
