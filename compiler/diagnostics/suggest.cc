#include "compiler/diagnostics/suggest.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>

namespace conn::compiler {
namespace {

constexpr std::size_t kLongest = 64;
constexpr std::size_t kMostCandidates = 10'000;
constexpr std::size_t kMostSuggestions = 3;

char folded(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }

/// Optimal string alignment distance; both texts are at most kLongest long.
std::size_t distance(std::string_view a, std::string_view b) {
  std::array<std::array<std::size_t, kLongest + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& before = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = folded(a[i - 1]) == folded(b[j - 1]);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) &&
                           folded(a[i - 2]) == folded(b[j - 1]);
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return rows[a.size() % 3][b.size()];
}

}  // namespace

std::vector<std::string_view> closest_names(std::string_view written,
                                            const std::vector<std::string_view>& candidates) {
  struct Near {
    std::size_t distance;
    std::string_view name;
  };
  std::vector<Near> near;
  if (written.empty() || written.size() > kLongest) return {};
  const std::size_t limit = std::max<std::size_t>(1, written.size() / 3);
  const std::size_t count = std::min(candidates.size(), kMostCandidates);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view name = candidates[i];
    if (name == written || name.size() > written.size() + limit || name.size() + limit < written.size() ||
        name.size() > kLongest) {
      continue;
    }
    const bool known = std::any_of(near.begin(), near.end(), [&](const Near& n) { return n.name == name; });
    if (const std::size_t d = distance(written, name); d <= limit && !known) near.push_back({d, name});
  }
  std::stable_sort(near.begin(), near.end(),
                   [](const Near& a, const Near& b) { return a.distance < b.distance; });
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i < near.size() && i < kMostSuggestions; ++i) out.push_back(near[i].name);
  return out;
}

std::string did_you_mean(std::string_view written, const std::vector<std::string_view>& candidates) {
  const auto names = closest_names(written, candidates);
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " or " : ", ";
    out += '`';
    out += names[i];
    out += '`';
  }
  return out.empty() ? out : "did you mean " + out + "?";
}

}  // namespace conn::compiler
