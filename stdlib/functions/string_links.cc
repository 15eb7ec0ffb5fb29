#include "stdlib/link_header.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value links(CallContext& context, Arguments arguments) {
  const auto found = parse_link_header(plain(context, arguments[0]));
  if (!found) return fail(context, "not a Link header");
  Value* entries = new_values(context, found->size() * 2);
  if (entries == nullptr) return Value::null();
  for (std::size_t i = 0; i < found->size(); ++i) {
    entries[2 * i] = copied(context, (*found)[i].relation);
    entries[2 * i + 1] = Value::of_text((*found)[i].target);
  }
  return Value::of_items(Kind::kDict, entries, static_cast<std::uint32_t>(found->size()));
}

constexpr Parameter kParameters[] = {{"header", "string?"}};
constexpr Example kExamples[] = {
    {R"("<https://api.example.org/issues?page=2>; rel=\"next\"".links())",
     R"({"next":"https://api.example.org/issues?page=2"})"},
    {R"("</a,b>; rel=\"prev start\"; title=\"x, y\", </c>; REL=Next".links())",
     R"({"prev":"/a,b","start":"/a,b","next":"/c"})"},
    {R"("no link".links())", "fails: not a Link header"},
};

}  // namespace

const Function kStringLinks = {
    .name = "string.links",
    .form = "links",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[string: url]",
    .may_fail = true,
    .doc =
        "The targets of a `Link` header by their relation, in lower case (RFC 8288). Of two "
        "links with one relation the first counts, and a link that is about another page "
        "(`anchor`) does not. A relative target stays relative. Of null it is empty; a text that "
        "is no such header fails, so that it is not taken for the last page's.",
    .examples = kExamples,
    .code = links,
};

}  // namespace conn::stdlib
