#include "stdlib/keys.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value distinct_by(CallContext& context, Arguments arguments) {
  return distinct_of(context, items(arguments[0]), items(arguments[1]));
}

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"key", "(T) => S"}};
constexpr Example kExamples[] = {
    {R"(["Ada", "ada", "Bob"].distinct_by(x => x.lower()))", R"(["Ada","Bob"])"},
    {"[1, 2].distinct_by(x => x)", "[1,2]"},
};

}  // namespace

const Function kListDistinctBy = {
    .name = "list.distinct_by",
    .form = "distinct_by",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[T]",
    .may_fail = false,
    .doc = "Of the elements with one key only the first, in their order.",
    .examples = kExamples,
    .code = distinct_by,
};

}  // namespace conn::stdlib
