#include "base/encoding.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Base64 alphabet(const Value& url) { return url.is_true() ? Base64::kUrl : Base64::kStandard; }

Value base64_encode(CallContext& context, Arguments arguments) {
  return copied(context, conn::base64_encode(plain(context, arguments[0]), alphabet(arguments[1])));
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"url", "bool", "false"}};
constexpr Example kExamples[] = {
    {R"("Ada".base64_encode())", R"("QWRh")"},
    {R"("a?".base64_encode())", R"("YT8=")"},
    {R"("a?".base64_encode(true))", R"("YT8")"},
    {R"("".base64_encode())", R"("")"},
};

}  // namespace

const Function kStringBase64Encode = {
    .name = "string.base64_encode",
    .form = "base64_encode",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc =
        "The UTF-8 bytes of the text in base64 (RFC 4648). With `url` true in the alphabet with "
        "`-` and `_`, without padding.",
    .examples = kExamples,
    .code = base64_encode,
};

}  // namespace conn::stdlib
