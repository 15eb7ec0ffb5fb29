#include "base/encoding.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value hex_encode(CallContext& context, Arguments arguments) {
  return copied(context, conn::hex_encode(plain(context, arguments[0])));
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("Ada".hex_encode())", R"("416461")"},
    {R"("é".hex_encode())", R"("c3a9")"},
};

}  // namespace

const Function kStringHexEncode = {
    .name = "string.hex_encode",
    .form = "hex_encode",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The UTF-8 bytes of the text, each as two hexadecimal digits in lower case.",
    .examples = kExamples,
    .code = hex_encode,
};

}  // namespace conn::stdlib
