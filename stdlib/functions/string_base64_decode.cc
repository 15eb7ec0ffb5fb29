#include "base/encoding.h"
#include "stdlib/decoded.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Base64 alphabet(const Value& url) { return url.is_true() ? Base64::kUrl : Base64::kStandard; }

Value base64_decode(CallContext& context, Arguments arguments) {
  const auto bytes = conn::base64_decode(plain(context, arguments[0]), alphabet(arguments[1]));
  if (!bytes) return fail(context, "not base64");
  return decoded(context, *bytes);
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"url", "bool", "false"}};
constexpr Example kExamples[] = {
    {R"("QWRh".base64_decode())", R"("Ada")"},
    {R"("YT8".base64_decode(true))", R"("a?")"},
    {R"("Q".base64_decode())", "fails: not base64"},
    {R"("/w==".base64_decode())", "fails: the bytes are no UTF-8 text"},
};

}  // namespace

const Function kStringBase64Decode = {
    .name = "string.base64_decode",
    .form = "base64_decode",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = true,
    .doc =
        "The text whose UTF-8 bytes stand in base64 (RFC 4648), with or without padding. With "
        "`url` true in the alphabet with `-` and `_`. Fails for text that is no base64, line ends "
        "in it too, and for bytes that are no UTF-8 text.",
    .examples = kExamples,
    .code = base64_decode,
};

}  // namespace conn::stdlib
