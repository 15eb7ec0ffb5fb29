#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/arena.h"
#include "base/hash.h"
#include "bytecode/value.h"

namespace conn::runtime {

/// The registers of a pager and the states it has been in. Owns the values of the registers.
class PagerState {
 public:
  /// `repeats`: a state may come back, because the vendor holds the place.
  explicit PagerState(bool repeats) : repeats_(repeats) {}

  std::span<const bytecode::Value> registers() const { return registers_; }

  /// Takes the registers of the next request out of a record. False where memory is out.
  bool assign(const bytecode::Value& record);

  /// Sets one register to a number.
  void set(std::uint32_t index, std::int64_t number);
  /// No request has been made from any state.
  void forget() { entered_.clear(); }

  /// Notes the state that the registers are in; false where a request of this run was made from the same one.
  bool enter();

 private:
  bool repeats_;
  Arena arenas_[2];  // one holds the registers, the other takes the next ones, which may point into them
  int current_ = 0;
  std::vector<bytecode::Value> registers_;
  std::set<Hash128> entered_;
};

}  // namespace conn::runtime
