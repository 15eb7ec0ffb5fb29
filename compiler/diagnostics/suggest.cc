#include "compiler/diagnostics/suggest.h"

#include <algorithm>
#include <cstddef>

#include "base/text.h"

namespace conn::compiler {
namespace {

constexpr std::size_t kLongest = 64;
constexpr std::size_t kMostCandidates = 10'000;
constexpr std::size_t kMostSuggestions = 3;

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
  const std::string folded = ascii_lower(written);
  const std::size_t count = std::min(candidates.size(), kMostCandidates);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string_view name = candidates[i];
    if (name == written || name.size() > written.size() + limit || name.size() + limit < written.size() ||
        name.size() > kLongest) {
      continue;
    }
    const bool known = std::any_of(near.begin(), near.end(), [&](const Near& n) { return n.name == name; });
    if (known) continue;
    const std::size_t distance = edit_distance(folded, ascii_lower(name), limit);
    if (distance <= limit) near.push_back({distance, name});
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
