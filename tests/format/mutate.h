#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace conn::format_test {

/// Another layout of a Conn text that is free of syntax errors.
class Mutator {
 public:
  explicit Mutator(std::uint64_t seed) : engine_(seed) {}

  /// The same lines with other blanks, line ends and indentation: laid out, both are equal.
  std::string other_blanks(std::string_view text);
  /// Blanks, line breaks and comments put in and taken out. Mostly the same tokens and the same members; the
  /// caller has to look.
  std::string other_layout(std::string_view text);

 private:
  std::size_t below(std::size_t count) { return engine_() % count; }
  bool one_in(std::size_t count) { return below(count) == 0; }
  std::string blanks(std::size_t least);
  std::string line_end();
  std::string other_gap(std::string_view gap, char before, char after);

  std::mt19937_64 engine_;
};

/// The text without blanks and line ends: what no layout may change.
std::string without_blanks(std::string_view text);

}  // namespace conn::format_test
