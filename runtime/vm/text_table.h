#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/module.h"
#include "bytecode/value.h"

namespace conn::runtime {

/// A `match` from texts to constants, as a table of hashes. Immutable, safe from any thread.
class TextTable {
 public:
  /// `constants` are the module's constants as values; the keys of `table` must outlive this.
  TextTable(const bytecode::Module& module, const bytecode::Table& table, const std::vector<bytecode::Value>& constants);

  /// The constant for a text, in either form; null where no key fits.
  const bytecode::Value* find(const bytecode::Value& text) const;

  bytecode::Table::Miss miss() const { return miss_; }
  /// For `Miss::kConstant`.
  const bytecode::Value& miss_value() const { return miss_value_; }

 private:
  struct Entry {
    std::uint64_t head = 0;  // the first eight bytes
    std::uint32_t length = 0;
    bool used = false;
    bool plain = false;      // no byte of the key is written otherwise in JSON
    std::string_view key;
    bytecode::Value value;
  };

  const Entry* find_bytes(const char* text, std::uint32_t length) const;
  const bytecode::Value* find_escaped(std::string_view token) const;

  std::vector<Entry> entries_;
  std::uint32_t mask_ = 0;
  bytecode::Table::Miss miss_;
  bytecode::Value miss_value_;
};

}  // namespace conn::runtime
