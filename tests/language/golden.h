/// Single-file goldens: the source, then sections that say what must come out of it.
///
///     shape A { id: int }
///     --- tree
///     (shape A …
///
/// A section begins with a line `--- name`; which names there are says sections.h. Every golden has at least
/// one.
#pragma once

#include <string>
#include <vector>

namespace conn::language_test {

struct Section {
  std::string name;
  std::string text;
};
struct Golden {
  std::string source;
  std::vector<Section> sections;
};

[[nodiscard]] Golden split_golden(const std::string& text);
[[nodiscard]] std::string join_golden(const Golden& golden);

/// The first line that differs, with its number, in both forms.
[[nodiscard]] std::string first_difference(const std::string& expected, const std::string& actual);

}  // namespace conn::language_test
