#include "base/encoding.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value url_encode(CallContext& context, Arguments arguments) {
  return copied(context, percent_encode(plain(context, arguments[0]), UrlPart::kQuery));
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("a b&c/é".url_encode())", R"("a%20b%26c%2F%C3%A9")"},
    {R"("a-b".url_encode())", R"("a-b")"},
};

}  // namespace

const Function kStringUrlEncode = {
    .name = "string.url_encode",
    .form = "url_encode",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc =
        "The text percent-encoded, all but letters, digits and `-._~`: for an URL inside of a "
        "text. What is inserted into a path or stands in `query` is encoded anyway.",
    .examples = kExamples,
    .code = url_encode,
};

}  // namespace conn::stdlib
