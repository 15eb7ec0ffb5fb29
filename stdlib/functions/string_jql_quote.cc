#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

// A text in double quotes takes backslash escapes, as Atlassian's "Advanced search reference - JQL" says.
Value jql_quote(CallContext& context, Arguments arguments) {
  std::string out = "\"";
  for (const char c : plain(context, arguments[0])) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default: out += c;
    }
  }
  return copied(context, out + "\"");
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"("say \"no\"".jql_quote())", R"("\"say \\\"no\\\"\"")"},
    {R"("a\\b".jql_quote())", R"("\"a\\\\b\"")"},
};

}  // namespace

const Function kStringJqlQuote = {
    .name = "string.jql_quote",
    .form = "jql_quote",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc = "The text as a literal of Jira's JQL; `jql\"…\"` quotes what it inserts by this.",
    .examples = kExamples,
    .code = jql_quote,
};

}  // namespace conn::stdlib
