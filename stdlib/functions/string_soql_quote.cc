#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

// The escape sequences of a quoted string in Salesforce's "SOQL and SOSL Reference".
Value soql_quote(CallContext& context, Arguments arguments) {
  return quoted(context, plain(context, arguments[0]), '\'', "'\\\n\r\t\b\f", "'\\nrtbf");
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("O'Hara".soql_quote())", R"("'O\\'Hara'")"},
    {R"("a\\b".soql_quote())", R"("'a\\\\b'")"},
};

}  // namespace

const Function kStringSoqlQuote = {
    .name = "string.soql_quote",
    .form = "soql_quote",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The text as a literal of Salesforce's SOQL; `soql\"…\"` quotes what it inserts by this.",
    .examples = kExamples,
    .code = soql_quote,
};

}  // namespace conn::stdlib
