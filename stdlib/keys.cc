#include "stdlib/keys.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace conn::stdlib {

std::uint32_t* ordered(CallContext& context, std::span<const Value> keys) {
  auto* order = context.arena.allocate_array<std::uint32_t>(keys.size() + 1);
  if (order == nullptr) {
    context.failure = "out of memory for this page";
    return nullptr;
  }
  std::iota(order, order + keys.size(), 0U);
  std::stable_sort(order, order + keys.size(),
                   [&](std::uint32_t a, std::uint32_t b) { return compare(context, keys[a], keys[b]) < 0; });
  return order;
}

// Equals stand together, the first of them in front; then the first ones are put back into the list's order.
Value distinct_of(CallContext& context, std::span<const Value> all, std::span<const Value> keys) {
  std::uint32_t* order = ordered(context, keys);
  Value* kept = new_values(context, all.size());
  if (order == nullptr || kept == nullptr) return Value::null();
  std::uint32_t* end = std::unique(order, order + all.size(), [&](std::uint32_t a, std::uint32_t b) {
    return compare(context, keys[a], keys[b]) == 0;
  });
  std::sort(order, end);
  std::transform(order, end, kept, [&](std::uint32_t at) { return all[at]; });
  return list_of(kept, static_cast<std::size_t>(end - order));
}

Numbered numbered(CallContext& context, std::span<const Value> texts) {
  Numbered out;
  std::unordered_map<std::string_view, std::uint32_t> known;
  out.numbers.reserve(texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto number = static_cast<std::uint32_t>(out.firsts.size());
    const auto [at, added] = known.emplace(plain(context, texts[i]), number);
    if (added) out.firsts.push_back(static_cast<std::uint32_t>(i));
    out.numbers.push_back(at->second);
  }
  return out;
}

Value dictionary_of(CallContext& context, std::span<const Value> keys, std::span<const Value> values) {
  const std::size_t count = std::min(keys.size(), values.size());
  const Numbered found = numbered(context, keys.subspan(0, count));
  Value* entries = new_values(context, found.firsts.size() * 2);
  if (entries == nullptr) return Value::null();
  for (std::size_t i = 0; i < found.firsts.size(); ++i) entries[2 * i] = keys[found.firsts[i]];
  for (std::size_t i = 0; i < count; ++i) entries[2 * found.numbers[i] + 1] = values[i];
  return Value::of_items(Kind::kDict, entries, static_cast<std::uint32_t>(found.firsts.size()));
}

}  // namespace conn::stdlib
