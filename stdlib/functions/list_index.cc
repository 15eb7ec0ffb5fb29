#include "stdlib/keys.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value index(CallContext& context, Arguments arguments) {
  return dictionary_of(context, items(arguments[1]), items(arguments[0]));
}

constexpr Parameter kParameters[] = {{"list", "[T]"}, {"key", "(T) => string"}};
constexpr Example kExamples[] = {
    {R"(["Ada", "Bob"].index(x => x.lower()))", R"({"ada":"Ada","bob":"Bob"})"},
    {R"(["Ada", "ADA"].index(x => x.lower()))", R"({"ada":"ADA"})"},
};

}  // namespace

const Function kListIndex = {
    .name = "list.index",
    .form = "index",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[string: T]",
    .may_fail = false,
    .doc =
        "A dictionary of the elements by their keys: what `for x in list => key: x` makes. Of two "
        "with one key the last counts.",
    .examples = kExamples,
    .code = index,
};

}  // namespace conn::stdlib
