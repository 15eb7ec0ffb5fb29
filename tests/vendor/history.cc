#include "tests/vendor/history.h"

#include <algorithm>
#include <numeric>

#include "tests/vendor/dice.h"

namespace conn::vendor {
namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kHour = 3600 * kSecond;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kFirst = 1'704'067'200 * kSecond;    // 2024-01-01T00:00:00Z
constexpr std::int64_t kShared = kFirst + 200 * kDay;       // the moment of half the records
constexpr std::int64_t kFirstChange = kFirst + 300 * kDay;  // after the last of 600,000 records

}  // namespace

History::History(std::uint64_t seed, std::uint64_t kind, std::size_t count)
    : seed_(seed), kind_(kind), revisions_(count, 0), updated_at_(count) {
  for (std::size_t i = 0; i < count; ++i) {
    updated_at_[i] =
        i % 2 == 0
            ? kShared
            : created_at(i) + static_cast<std::int64_t>(Dice(seed, kind, i, 0).below(3'600'000)) * 1000;
  }
}

std::int64_t History::created_at(std::size_t index) const {
  return kFirst + static_cast<std::int64_t>(index) * 20 * kSecond +
         static_cast<std::int64_t>(index % 1000) * 1000;
}

std::size_t History::change(std::size_t count, std::size_t among) {
  count = std::min(count, among);
  std::vector<std::size_t> order(among);
  std::iota(order.begin(), order.end(), std::size_t{0});
  Dice dice(seed_, kind_, ++changes_, 0xc4a9);
  const std::int64_t moment = kFirstChange + static_cast<std::int64_t>(changes_) * kHour;
  for (std::size_t i = 0; i < count; ++i) {
    std::swap(order[i], order[i + dice.below(among - i)]);
    ++revisions_[order[i]];
    updated_at_[order[i]] = i % 2 == 0 ? moment : moment + static_cast<std::int64_t>(i) * 1000;
  }
  return count;
}

}  // namespace conn::vendor
