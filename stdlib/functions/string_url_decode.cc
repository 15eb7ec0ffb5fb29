#include "base/encoding.h"
#include "stdlib/decoded.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value url_decode(CallContext& context, Arguments arguments) {
  const auto bytes =
      percent_decode(plain(context, arguments[0]), arguments[1].is_true() ? UrlPart::kForm : UrlPart::kQuery);
  if (!bytes) return fail(context, "not percent-encoded");
  return decoded(context, *bytes);
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"form", "bool", "false"}};
constexpr Example kExamples[] = {
    {R"("a%20b%2Fc+d".url_decode())", R"("a b/c+d")"},
    {R"("a+b".url_decode(true))", R"("a b")"},
    {R"("100%".url_decode())", "fails: not percent-encoded"},
    {R"("%ff".url_decode())", "fails: the bytes are no UTF-8 text"},
};

}  // namespace

const Function kStringUrlDecode = {
    .name = "string.url_decode",
    .form = "url_decode",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = true,
    .doc =
        "The text without its percent-encoding. With `form` true `+` is a space, as in a posted "
        "form. Fails where two hexadecimal digits do not follow a `%`, and for bytes that are no "
        "UTF-8 text.",
    .examples = kExamples,
    .code = url_decode,
};

}  // namespace conn::stdlib
