#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

constexpr std::string_view kNoBreak = "\u00a0", kNarrowNoBreak = "\u202f";

bool is_grouping(char c) { return c == ' ' || c == '\'' || c == '.' || c == ','; }

Value parse_number(CallContext& context, Arguments arguments) {
  std::string_view text = trim(plain(context, arguments[0]));
  const std::string_view mark = plain(context, arguments[1]);
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  std::string number;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!mark.empty() && text.substr(i).starts_with(mark)) {
      number += '.';
      i += mark.size() - 1;
    } else if (text.substr(i).starts_with(kNoBreak) || text.substr(i).starts_with(kNarrowNoBreak)) {
      i += text[i] == kNoBreak[0] ? kNoBreak.size() - 1 : kNarrowNoBreak.size() - 1;
    } else if (!is_grouping(text[i])) {
      number += text[i];
    }
  }
  const auto found = number_in(context, Value::of_text(number));
  return found ? Value::of_text(copied(context, *found).text(), Kind::kNumber)
               : fail(context, "not a number");
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"mark", "string", R"(".")"}};
constexpr Example kExamples[] = {
    {R"("1,234.50".parse_number())", "1234.50"},           {R"("1.234,50".parse_number(","))", "1234.50"},
    {R"(" -12 000 ".parse_number())", "-12000"},           {R"("+3".parse_number())", "3"},
    {R"("12 EUR".parse_number())", "fails: not a number"}, {R"("".parse_number())", "fails: not a number"},
};

}  // namespace

const Function kStringParseNumber = {
    .name = "string.parse_number",
    .form = "parse_number",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "decimal",
    .may_fail = true,
    .doc =
        "The number that people wrote: `mark` stands before its fraction; blanks around it, and "
        "blanks, apostrophes, points and commas between its digits that are not the mark are "
        "passed over. Fails for any other text.",
    .examples = kExamples,
    .code = parse_number,
};

}  // namespace conn::stdlib
