#include "base/time_pattern.h"

#include <fmt/format.h>

#include <algorithm>

namespace conn {
namespace {

using Field = TimePattern::Field;
using Step = TimePattern::Step;

struct LetterToken {
  std::string_view text;
  Step step;
};

// Longest first, so that the first match is the right one.
constexpr LetterToken kLetterTokens[] = {
    {"YYYY", {Field::kYear, 4, 4, 4}},      {"yyyy", {Field::kYear, 4, 4, 4}},
    {"MMMM", {Field::kMonthName}},          {"dddd", {Field::kWeekdayName}},
    {"MMM", {Field::kMonthShort}},          {"ddd", {Field::kWeekdayShort}},
    {"YY", {Field::kYear2, 2, 2, 2}},       {"yy", {Field::kYear2, 2, 2, 2}},
    {"MM", {Field::kMonth, 2, 2, 2}},       {"DD", {Field::kDay, 2, 2, 2}},
    {"dd", {Field::kDay, 2, 2, 2}},         {"HH", {Field::kHour24, 2, 2, 2}},
    {"hh", {Field::kHour24, 2, 2, 2}},      {"mm", {Field::kMinute, 2, 2, 2}},
    {"ss", {Field::kSecond, 2, 2, 2}},      {"ZZ", {Field::kOffsetBasic}},
    {"M", {Field::kMonth, 1, 2, 1}},        {"D", {Field::kDay, 1, 2, 1}},
    {"d", {Field::kDay, 1, 2, 1}},          {"H", {Field::kHour24, 1, 2, 1}},
    {"h", {Field::kHour24, 1, 2, 1}},       {"m", {Field::kMinute, 1, 2, 1}},
    {"s", {Field::kSecond, 1, 2, 1}},       {"A", {Field::kHalfDay, 0, 0, 0, 'A'}},
    {"a", {Field::kHalfDay, 0, 0, 0, 'a'}}, {"Z", {Field::kOffset}},
};

struct PercentToken {
  char letter;
  Step step;
};

constexpr PercentToken kPercentTokens[] = {
    {'Y', {Field::kYear, 4, 4, 4}},
    {'y', {Field::kYear2, 2, 2, 2}},
    {'m', {Field::kMonth, 1, 2, 2}},
    {'d', {Field::kDay, 1, 2, 2}},
    {'j', {Field::kDayOfYear, 1, 3, 3}},
    {'H', {Field::kHour24, 1, 2, 2}},
    {'I', {Field::kHour12, 1, 2, 2}},
    {'M', {Field::kMinute, 1, 2, 2}},
    {'S', {Field::kSecond, 1, 2, 2}},
    {'f', {Field::kFraction, 1, 9, 6}},
    {'L', {Field::kFraction, 3, 3, 3}},
    {'B', {Field::kMonthName}},
    {'b', {Field::kMonthShort}},
    {'h', {Field::kMonthShort}},
    {'A', {Field::kWeekdayName}},
    {'a', {Field::kWeekdayShort}},
    {'p', {Field::kHalfDay, 0, 0, 0, 'A'}},
    {'z', {Field::kOffsetBasic}},
    {'Z', {Field::kUtcName}},
    {'s', {Field::kEpoch}},
};

// Short forms of whole groups.
struct PercentGroup {
  char letter;
  std::string_view spec;
};

constexpr PercentGroup kPercentGroups[] = {{'F', "%Y-%m-%d"}, {'T', "%H:%M:%S"}, {'D', "%m/%d/%y"},
                                           {'R', "%H:%M"},    {'n', "\n"},       {'t', "\t"}};

Step literal_step(char c) { return {Field::kLiteral, 0, 0, 0, c}; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool compile_percent(std::string_view spec, std::vector<Step>& steps, std::string& reason);

bool compile_percent_letter(char letter, bool unpadded, std::vector<Step>& steps, std::string& reason) {
  if (letter == '%') {
    steps.push_back(literal_step('%'));
    return true;
  }
  for (const PercentGroup& group : kPercentGroups) {
    if (group.letter == letter) return compile_percent(group.spec, steps, reason);
  }
  for (const PercentToken& token : kPercentTokens) {
    if (token.letter != letter) continue;
    steps.push_back(token.step);
    if (unpadded) steps.back().pad = std::min<uint8_t>(token.step.pad, 1);
    return true;
  }
  reason = fmt::format("`%{}` is no part of a time pattern", letter);
  return false;
}

bool compile_percent(std::string_view spec, std::vector<Step>& steps, std::string& reason) {
  for (size_t i = 0; i < spec.size(); ++i) {
    if (spec[i] != '%') {
      steps.push_back(literal_step(spec[i]));
      continue;
    }
    const bool unpadded = i + 1 < spec.size() && spec[i + 1] == '-';
    if (unpadded) ++i;
    if (++i == spec.size()) {
      reason = "the time pattern ends inside a `%`";
      return false;
    }
    if (!compile_percent_letter(spec[i], unpadded, steps, reason)) return false;
  }
  return true;
}

bool take_quoted(std::string_view& spec, std::vector<Step>& steps, std::string& reason) {
  const size_t end = spec.find('\'', 1);
  if (end == std::string_view::npos) {
    reason = "a `'` in the time pattern has no second one";
    return false;
  }
  for (const char c : spec.substr(1, end - 1)) steps.push_back(literal_step(c));
  spec.remove_prefix(end + 1);
  return true;
}

bool take_fraction(std::string_view& spec, std::vector<Step>& steps, std::string& reason) {
  const size_t count = std::min(spec.find_first_not_of('S'), spec.size());
  if (count > 9) {
    reason = "a fraction in a time pattern has at most nine `S`";
    return false;
  }
  const auto digits = static_cast<uint8_t>(count);
  steps.push_back({Field::kFraction, digits, digits, digits, 0});
  spec.remove_prefix(count);
  return true;
}

bool take_letters(std::string_view& spec, std::vector<Step>& steps, std::string& reason) {
  for (const LetterToken& token : kLetterTokens) {
    if (!spec.starts_with(token.text)) continue;
    steps.push_back(token.step);
    spec.remove_prefix(token.text.size());
    return true;
  }
  reason = fmt::format("`{}` is no part of a time pattern; text of its own stands in `'`", spec[0]);
  return false;
}

bool compile_letters(std::string_view spec, std::vector<Step>& steps, std::string& reason) {
  while (!spec.empty()) {
    if (spec[0] == '\'') {
      if (!take_quoted(spec, steps, reason)) return false;
    } else if (spec[0] == 'S') {
      if (!take_fraction(spec, steps, reason)) return false;
    } else if (!is_letter(spec[0]) || spec[0] == 'T') {
      steps.push_back(literal_step(spec[0]));
      spec.remove_prefix(1);
    } else if (!take_letters(spec, steps, reason)) {
      return false;
    }
  }
  const auto is_half_day = [](const Step& step) { return step.field == Field::kHalfDay; };
  if (std::any_of(steps.begin(), steps.end(), is_half_day)) {
    for (Step& step : steps) {
      if (step.field == Field::kHour24) step.field = Field::kHour12;
    }
  }
  return true;
}

// Fields that say the same thing count as one, so that `HH:MM` (a month for the minutes) is found.
int meaning_of(Field field) {
  switch (field) {
    case Field::kYear2: return static_cast<int>(Field::kYear);
    case Field::kMonthName:
    case Field::kMonthShort: return static_cast<int>(Field::kMonth);
    case Field::kWeekdayShort: return static_cast<int>(Field::kWeekdayName);
    case Field::kHour12: return static_cast<int>(Field::kHour24);
    case Field::kOffsetBasic:
    case Field::kUtcName: return static_cast<int>(Field::kOffset);
    default: return static_cast<int>(field);
  }
}

constexpr std::string_view kSaidTwice =
    "the time pattern says the same part twice; minutes are `mm`, months `MM`";

bool says_twice(const std::vector<Step>& steps) {
  uint32_t seen = 0;
  for (const Step& step : steps) {
    if (step.field == Field::kLiteral) continue;
    const uint32_t bit = 1U << meaning_of(step.field);
    if ((seen & bit) != 0) return true;
    seen |= bit;
  }
  return false;
}

}  // namespace

bool TimePattern::has(Field field) const {
  return std::any_of(steps_.begin(), steps_.end(),
                     [field](const Step& step) { return meaning_of(step.field) == meaning_of(field); });
}

bool TimePattern::is_complete(std::string& reason) const {
  if (says_twice(steps_)) {
    reason = kSaidTwice;
  } else if (has(Field::kEpoch)) {
    if (steps_.size() != 1) reason = "`%s` stands alone in a time pattern";
  } else if (!has(Field::kYear)) {
    reason = "the time pattern has no year";
  } else if (has(Field::kDay) && !has(Field::kMonth)) {
    reason = "the time pattern has a day but no month";
  } else if (has(Field::kDayOfYear) && has(Field::kMonth)) {
    reason = "the time pattern has both a month and a day of the year";
  } else if (has(Field::kHour24) && !has(Field::kDay) && !has(Field::kDayOfYear)) {
    reason = "the time pattern has a time but no day";
  } else if (has(Field::kMinute) && !has(Field::kHour24)) {
    reason = "the time pattern has minutes but no hour";
  } else if (has(Field::kSecond) && !has(Field::kMinute)) {
    reason = "the time pattern has seconds but no minutes";
  } else if (has(Field::kFraction) && !has(Field::kSecond)) {
    reason = "the time pattern has a fraction but no seconds";
  } else if (has(Field::kHalfDay) != std::any_of(steps_.begin(), steps_.end(),
                                                 [](const Step& s) { return s.field == Field::kHour12; })) {
    reason = "hours from 1 to 12 and AM or PM stand together in a time pattern";
  }
  return reason.empty();
}

std::optional<TimePattern> TimePattern::compile(std::string_view spec, std::string& reason) {
  reason.clear();
  TimePattern pattern;
  const bool percent = spec.find('%') != std::string_view::npos;
  const bool read =
      percent ? compile_percent(spec, pattern.steps_, reason) : compile_letters(spec, pattern.steps_, reason);
  if (!read || !pattern.is_complete(reason)) return std::nullopt;
  return pattern;
}

}  // namespace conn
