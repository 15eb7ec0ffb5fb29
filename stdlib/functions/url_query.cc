#include <algorithm>

#include "base/encoding.h"
#include "stdlib/decoded.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

// The query of a URL, without `?` and fragment.
std::string_view query_of(std::string_view url) {
  url = url.substr(0, url.find('#'));
  const std::size_t mark = url.find('?');
  return mark == std::string_view::npos ? std::string_view() : url.substr(mark + 1);
}

Value query(CallContext& context, Arguments arguments) {
  const std::string_view name = plain(context, arguments[1]);
  std::string_view rest =
      arguments[0].is_null() ? std::string_view() : query_of(plain(context, arguments[0]));
  while (!rest.empty()) {
    const std::string_view entry = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(entry.size() + 1, rest.size()));
    const std::size_t sign = std::min(entry.find('='), entry.size());
    if (percent_decode(entry.substr(0, sign), UrlPart::kForm) != name) continue;
    const auto value = percent_decode(entry.substr(std::min(sign + 1, entry.size())), UrlPart::kForm);
    return value ? decoded(context, *value) : fail(context, "not a percent-encoded text");
  }
  return Value::null();
}

constexpr Parameter kParameters[] = {{"address", "url?"}, {"name", "string"}};
constexpr Example kExamples[] = {
    {R"(url("https://api.example.org/issues?page%5Bafter%5D=a%3D%3D&limit=5").query("page[after]"))",
     R"("a==")"},
    {R"(url("/issues?page=2#end").query("page"))", R"("2")"},
    {R"(url("/issues?page=2").query("cursor"))", "null"},
    {R"(url("/issues?page=%zz").query("page"))", "fails: not a percent-encoded text"},
    {R"(url("/issues?page=%ff").query("page"))", "fails: the bytes are no UTF-8 text"},
};

}  // namespace

const Function kUrlQuery = {
    .name = "url.query",
    .form = "query",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string?",
    .may_fail = true,
    .doc =
        "The first entry of that name in the URL's query, decoded (`+` is a blank); null where there is "
        "none. Fails where it is not percent-encoded, and for bytes that are no UTF-8 text. "
        "Of null it is null, so a link can be asked directly: "
        "`header(\"Link\").links()[\"next\"].query(\"cursor\")`.",
    .examples = kExamples,
    .code = query,
};

}  // namespace conn::stdlib
