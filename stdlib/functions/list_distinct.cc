#include "stdlib/keys.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value distinct(CallContext& context, Arguments arguments) {
  const std::span<const Value> all = items(arguments[0]);
  return distinct_of(context, all, all);
}

constexpr Parameter kParameters[] = {{"list", "[S]"}};
constexpr Example kExamples[] = {
    {R"(["b", "a", "b"].distinct())", R"(["b","a"])"},
    {"[2, 1, 2].distinct()", "[2,1]"},
};

}  // namespace

const Function kListDistinct = {
    .name = "list.distinct",
    .form = "distinct",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[S]",
    .may_fail = false,
    .doc = "Each value once, at its first place.",
    .examples = kExamples,
    .code = distinct,
};

}  // namespace conn::stdlib
