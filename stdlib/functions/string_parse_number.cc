#include <algorithm>
#include <vector>

#include "base/text.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

// Blank, no-break blank, narrow no-break blank, thin blank, apostrophes, point, comma.
constexpr std::string_view kGrouping[] = {" ", "\u00a0", "\u202f", "\u2009", "'", "\u2019", ".", ","};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The sign that stands in front of a group, and is not the mark; empty where there is none.
std::string_view grouping_at(std::string_view text, std::string_view mark) {
  for (const std::string_view sign : kGrouping) {
    if (sign != mark && text.starts_with(sign)) return sign;
  }
  return {};
}

// Three digits stand in the last group, two or three in those before it (India), one to three in the first.
bool are_groups(const std::vector<std::size_t>& lengths) {
  for (std::size_t i = 1; i + 1 < lengths.size(); ++i) {
    if (lengths[i] != 2 && lengths[i] != 3) return false;
  }
  return lengths.front() >= 1 && lengths.front() <= 3 && lengths.back() == 3;
}

// The digits in front of the mark without the signs between their groups, all of one kind; as they are where
// there is none. Nothing where the groups are none.
std::optional<std::string> ungrouped(std::string_view text, std::string_view mark) {
  std::string_view sign;
  std::vector<std::size_t> lengths(1);
  std::string digits;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view next = grouping_at(text.substr(i), mark);
    if (next.empty()) {
      if (!is_digit(text[i])) return sign.empty() ? std::optional(std::string(text)) : std::nullopt;
      digits += text[i++];
      ++lengths.back();
      continue;
    }
    if (!sign.empty() && sign != next) return std::nullopt;
    sign = next;
    lengths.push_back(0);
    i += sign.size();
  }
  if (lengths.size() > 1 && !are_groups(lengths)) return std::nullopt;
  return digits;
}

Value parse_number(CallContext& context, Arguments arguments) {
  std::string_view text = trim(plain(context, arguments[0]));
  const std::string_view mark = plain(context, arguments[1]);
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty() || !is_digit(text[0])) return fail(context, "not a number");
  const std::size_t point = mark.empty() ? text.size() : std::min(text.find(mark), text.size());
  const auto whole = ungrouped(text.substr(0, point), mark);
  if (!whole) return fail(context, "not a number");
  std::string number = (negative ? "-" : "") + *whole;
  if (point < text.size()) number.append(".").append(text.substr(point + mark.size()));
  const auto found = number_in(context, Value::of_text(number));
  return found ? Value::of_text(copied(context, *found).text(), Kind::kNumber)
               : fail(context, "not a number");
}

constexpr Parameter kParameters[] = {{"text", "string"}, {"mark", "string", R"(".")"}};
constexpr Example kExamples[] = {
    {R"("1,234.50".parse_number())", "1234.50"},           {R"("1.234,50".parse_number(","))", "1234.50"},
    {R"(" -12 000 ".parse_number())", "-12000"},           {R"("+3".parse_number())", "3"},
    {R"("12 EUR".parse_number())", "fails: not a number"}, {R"("".parse_number())", "fails: not a number"},
    {R"("1,5".parse_number())", "fails: not a number"},
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
        "The number that people wrote: `mark` stands before its fraction. Blanks around it are passed over, "
        "and signs of one kind (blanks, apostrophes, points or commas, but not the mark) between groups of "
        "digits: three in the last group, two or three in others, one to three in the first. Fails for any "
        "other text, so `1,5` without the mark `,` is no number.",
    .examples = kExamples,
    .code = parse_number,
};

}  // namespace conn::stdlib
