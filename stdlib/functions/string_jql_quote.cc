#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

// A text in double quotes takes backslash escapes, as Atlassian's "Advanced search reference - JQL" says.
Value jql_quote(CallContext& context, Arguments arguments) {
  return quoted(context, plain(context, arguments[0]), '"', "\"\\\n\r\t", "\"\\nrt");
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
