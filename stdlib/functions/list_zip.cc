#include "stdlib/keys.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value zip(CallContext& context, Arguments arguments) {
  return dictionary_of(context, items(arguments[0]), items(arguments[1]));
}

constexpr Parameter kParameters[] = {{"names", "[string]"}, {"values", "[T]"}};
constexpr Example kExamples[] = {
    {R"(["id", "name"].zip(["7", "Ada"]))", R"({"id":"7","name":"Ada"})"},
    {R"(["a", "b", "c"].zip([1, 2]))", R"({"a":1,"b":2})"},
    {R"(["a", "b", "a"].zip([1, 2, 3]))", R"({"a":3,"b":2})"},
};

}  // namespace

const Function kListZip = {
    .name = "list.zip",
    .form = "zip",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[string: T]",
    .may_fail = false,
    .doc =
        "A dictionary of the values by the names: the first name to the first value, and so on; "
        "what one of the two has more is left out. Of two equal names the last value counts.",
    .examples = kExamples,
    .code = zip,
};

}  // namespace conn::stdlib
