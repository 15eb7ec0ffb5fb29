#include "tests/language/golden.h"

#include <fmt/format.h>

#include <sstream>

namespace conn::language_test {
namespace {

constexpr std::string_view kMark = "--- ";

}  // namespace

Golden split_golden(const std::string& text) {
  Golden out;
  std::string* into = &out.source;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    const std::size_t next = end == std::string::npos ? text.size() : end + 1;
    const std::string_view line =
        std::string_view(text).substr(at, (end == std::string::npos ? next : end) - at);
    const bool is_mark =
        line.starts_with(kMark) &&
        line.find_first_not_of("abcdefghijklmnopqrstuvwxyz", kMark.size()) == std::string_view::npos;
    if (is_mark) {
      out.sections.push_back({std::string(line.substr(kMark.size())), {}});
      into = &out.sections.back().text;
    } else {
      into->append(text, at, next - at);
    }
    at = next;
  }
  return out;
}

std::string join_golden(const Golden& golden) {
  std::string out = golden.source;
  for (const Section& section : golden.sections) {
    if (!out.empty() && out.back() != '\n') out += '\n';
    out += fmt::format("{}{}\n{}", kMark, section.name, section.text);
  }
  return out;
}

std::string first_difference(const std::string& expected, const std::string& actual) {
  std::istringstream left(expected);
  std::istringstream right(actual);
  for (int number = 1;; ++number) {
    std::string a;
    std::string b;
    const bool has_a = static_cast<bool>(std::getline(left, a));
    const bool has_b = static_cast<bool>(std::getline(right, b));
    if (!has_a && !has_b) return "they differ in their last line end";
    if (has_a && has_b && a == b) continue;
    return fmt::format("line {} of the section\n    expected: {}\n    actual:   {}", number,
                       has_a ? a : "(nothing)", has_b ? b : "(nothing)");
  }
}

}  // namespace conn::language_test
