#include "stdlib/padding.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value pad_start(CallContext& context, Arguments arguments) {
  return padded(context, arguments, Side::kStart);
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"width", "int"}, {"with", "string", R"(" ")"}};
constexpr Example kExamples[] = {
    {R"("42".pad_start(6, "0"))", R"("000042")"},
    {R"("42".pad_start(1))", R"("42")"},
    {R"("42".pad_start(5, "ab"))", R"("aba42")"},
    {R"("42".pad_start(-1))", R"("42")"},
    {R"("42".pad_start(9000000))", "fails: the text would be longer than 1 MiB"},
};

}  // namespace

const Function kStringPadStart = {
    .name = "string.pad_start",
    .form = "pad_start",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = true,
    .doc =
        "The text with as much of `with`, over and over, in front of it that it has `width` "
        "characters (code points). A text that is long enough stays as it is; an empty `with` "
        "adds nothing. Fails where the result would be longer than 1 MiB.",
    .examples = kExamples,
    .code = pad_start,
};

}  // namespace conn::stdlib
