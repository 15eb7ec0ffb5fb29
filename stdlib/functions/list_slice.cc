#include "stdlib/places.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value slice(CallContext&, Arguments arguments) {
  const std::size_t from = place_within(arguments[1], arguments[0].n);
  const std::size_t to = arguments[2].is_null() ? arguments[0].n : place_within(arguments[2], arguments[0].n);
  return list_of(arguments[0].items + from, from < to ? to - from : 0);
}

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"from", "int"}, {"to", "int?", "null"}};
constexpr Example kExamples[] = {
    {"[1, 2, 3, 4].slice(1, 3)", "[2,3]"},
    {"[1, 2, 3].slice(-2)", "[2,3]"},
    {"[1, 2].slice(2, 1)", "[]"},
    {"[1, 2].slice(1, 99)", "[2]"},
};

}  // namespace

const Function kListSlice = {
    .name = "list.slice",
    .form = "slice",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[T]",
    .may_fail = false,
    .doc =
        "The elements from the place `from`, the first is 0, up to and without the place `to`. A "
        "negative place counts from the end; without `to` the slice goes to the end. Places "
        "beyond the list stand for its ends.",
    .examples = kExamples,
    .code = slice,
};

}  // namespace conn::stdlib
