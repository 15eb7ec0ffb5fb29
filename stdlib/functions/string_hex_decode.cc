#include "base/encoding.h"
#include "stdlib/decoded.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value hex_decode(CallContext& context, Arguments arguments) {
  const auto bytes = conn::hex_decode(plain(context, arguments[0]));
  if (!bytes) return fail(context, "not hexadecimal");
  return decoded(context, *bytes);
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("416461".hex_decode())", R"("Ada")"},
    {R"("4".hex_decode())", "fails: not hexadecimal"},
    {R"("ff".hex_decode())", "fails: the bytes are no UTF-8 text"},
};

}  // namespace

const Function kStringHexDecode = {
    .name = "string.hex_decode",
    .form = "hex_decode",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = true,
    .doc =
        "The text whose UTF-8 bytes are written as two hexadecimal digits each. Fails for any "
        "other text, and for bytes that are no UTF-8 text.",
    .examples = kExamples,
    .code = hex_decode,
};

}  // namespace conn::stdlib
