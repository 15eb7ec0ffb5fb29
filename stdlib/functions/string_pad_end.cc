#include "stdlib/padding.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value pad_end(CallContext& context, Arguments arguments) { return padded(context, arguments, Side::kEnd); }

constexpr Parameter kParameters[] = {{"text", "string"}, {"width", "int"}, {"with", "string", R"(" ")"}};
constexpr Example kExamples[] = {
    {R"("3.5".pad_end(5, "0"))", R"("3.500")"},
    {R"("abc".pad_end(2))", R"("abc")"},
    {R"("é".pad_end(3, "-"))", R"("é--")"},
    {R"("abc".pad_end(9000000))", "fails: the text would be longer than 1 MiB"},
};

}  // namespace

const Function kStringPadEnd = {
    .name = "string.pad_end",
    .form = "pad_end",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = true,
    .doc =
        "The text with as much of `with`, over and over, behind it that it has `width` characters "
        "(code points). A text that is long enough stays as it is; an empty `with` adds nothing. "
        "Fails where the result would be longer than 1 MiB.",
    .examples = kExamples,
    .code = pad_end,
};

}  // namespace conn::stdlib
