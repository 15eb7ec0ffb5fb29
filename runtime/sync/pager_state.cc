#include "runtime/sync/pager_state.h"

#include "runtime/sync/values.h"

namespace conn::runtime {

bool PagerState::assign(const bytecode::Value& record) {
  Arena& arena = arenas_[1 - current_];
  arena.reset();
  std::vector<bytecode::Value> next;
  for (std::uint32_t i = 0; i < record.n; ++i) {
    const std::optional<bytecode::Value> value = copy_value(record.items[i], arena);
    if (!value) return false;
    next.push_back(*value);
  }
  registers_ = std::move(next);
  current_ = 1 - current_;
  return true;
}

void PagerState::set(std::uint32_t index, std::int64_t number) {
  registers_[index] = bytecode::Value::integer(number);
}

bool PagerState::enter() {
  if (repeats_) return true;
  std::string identity;
  for (const bytecode::Value& value : registers_) append_identity(value, identity);
  return entered_.insert(hash128(identity)).second;
}

}  // namespace conn::runtime
