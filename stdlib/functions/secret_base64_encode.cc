#include "base/encoding.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value base64(CallContext& context, Arguments arguments) {
  return copied(context, base64_encode(plain(context, arguments[0])));
}

constexpr Parameter kParameters[] = {{"text", "secret"}};
constexpr Example kExamples[] = {
    {R"("Aladdin:open sesame".base64_encode())", R"("QWxhZGRpbjpvcGVuIHNlc2FtZQ==")"},
    {R"("test:123£".base64_encode())", R"("dGVzdDoxMjPCow==")"},
    {R"("".base64_encode())", R"("")"},
};

}  // namespace

const Function kSecretBase64Encode = {
    .name = "secret.base64_encode",
    .form = "base64_encode",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "secret",
    .may_fail = false,
    .doc =
        "The bytes of the secret (UTF-8) in Base64, with padding (RFC 4648). What comes out is as secret as "
        "what "
        "went in: `Authorization: \"Basic {\"{user}:{password}\".base64_encode()}\"`.",
    .examples = kExamples,
    .code = base64,
};

}  // namespace conn::stdlib
