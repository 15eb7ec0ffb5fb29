#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value index_of(CallContext& context, Arguments arguments) {
  const std::string_view text = plain(context, arguments[0]);
  const std::size_t at = text.find(plain(context, arguments[1]));
  if (at == std::string_view::npos) return Value::null();
  return Value::integer(static_cast<std::int64_t>(count_code_points(text.substr(0, at))));
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"part", "string"}};
constexpr Example kExamples[] = {
    {R"("a-b-c".index_of("-"))", "1"},
    {R"("Zoë Ada".index_of("Ada"))", "4"},
    {R"("abc".index_of("x"))", "null"},
    {R"("abc".index_of(""))", "0"},
};

}  // namespace

const Function kStringIndexOf = {
    .name = "string.index_of",
    .form = "index_of",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int?",
    .may_fail = false,
    .doc =
        "The place (in characters, the first is 0) at which the part stands first; null where it "
        "stands nowhere. An empty part stands at 0.",
    .examples = kExamples,
    .code = index_of,
};

}  // namespace conn::stdlib
