#include "base/text.h"
#include "stdlib/places.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

// The byte at which character `index` begins.
std::size_t byte_of(std::string_view text, std::size_t index) {
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    const bool starts = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
    if (starts && index-- == 0) break;
  }
  return at;
}

Value slice(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const std::size_t length = count_code_points(text);
  const std::size_t from = place_within(arguments[1], length);
  const std::size_t to = arguments[2].is_null() ? length : place_within(arguments[2], length);
  if (from >= to) return Value::of_text(text.substr(text.size()));
  const std::size_t first = byte_of(text, from);
  return Value::of_text(text.substr(first, byte_of(text, to) - first));
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"from", "int"}, {"to", "int?", "null"}};
constexpr Example kExamples[] = {
    {R"("2026-11-24".slice(0, 4))", R"("2026")"},
    {R"("Zoë".slice(-1))", R"("ë")"},
    {R"("abc".slice(2, 1))", R"("")"},
    {R"("abc".slice(1, 99))", R"("bc")"},
};

}  // namespace

const Function kStringSlice = {
    .name = "string.slice",
    .form = "slice",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "string",
    .may_fail = false,
    .doc =
        "The characters (code points) from the place `from`, the first is 0, up to and without "
        "the place `to`. A negative place counts from the end; without `to` the slice goes to "
        "the end. Places beyond the text stand for its ends.",
    .examples = kExamples,
    .code = slice,
};

}  // namespace conn::stdlib
