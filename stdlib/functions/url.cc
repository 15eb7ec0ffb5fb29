#include <algorithm>

#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

// The scheme in front of the colon; empty for a relative URL, whose first colon, if any, comes behind a `/`,
// `?` or `#`.
std::string_view scheme_of(std::string_view text) {
  const std::size_t colon = text.find_first_of(":/?#");
  return colon != std::string_view::npos && text[colon] == ':' ? text.substr(0, colon) : std::string_view();
}

Value to_url(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const auto forbidden = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7f'; };
  if (text.empty() || std::any_of(text.begin(), text.end(), forbidden)) return fail(context, "not a url");
  const std::string_view scheme = scheme_of(text);
  const bool web = equals_ignore_case(scheme, "https") || equals_ignore_case(scheme, "http");
  if (!web && text.find(':') == scheme.size() && !scheme.empty())
    return fail(context, "not an http or https url");
  if (web && !text.substr(scheme.size()).starts_with("://")) return fail(context, "not a url");
  return Value::of_text(text);
}

constexpr Parameter kParameters[] = {{"text", "string"}};
constexpr Example kExamples[] = {
    {R"(url("https://api.example.org/issues?page=2"))", R"("https://api.example.org/issues?page=2")"},
    {R"(url("/issues?page=2"))", R"("/issues?page=2")"},
    {R"(url("ftp://example.org/x"))", "fails: not an http or https url"},
    {R"(url("not a url"))", "fails: not a url"},
};

}  // namespace

const Function kUrl = {
    .name = "url",
    .form = "url",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "url",
    .may_fail = true,
    .doc =
        "The text as a URL: absolute with http or https, or relative, without blanks and "
        "control characters. Whether it may be followed is judged when it is: only inside "
        "`base` and `hosts`.",
    .examples = kExamples,
    .code = to_url,
};

}  // namespace conn::stdlib
