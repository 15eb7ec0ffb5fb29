#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

// The escape sequences of a quoted string in Salesforce's "SOQL and SOSL Reference".
Value soql_quote(CallContext& context, Arguments arguments) {
  std::string out = "'";
  for (const char c : plain(context, arguments[0])) {
    switch (c) {
      case '\'': out += "\\'"; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      default: out += c;
    }
  }
  return copied(context, out + "'");
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
