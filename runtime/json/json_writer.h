#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/module.h"
#include "bytecode/value.h"

namespace conn::runtime {

/// How the values of a module's types are written as JSON: for every record type the keys, ready to be
/// copied. Immutable, shared by threads; the module must outlive it.
class JsonLayouts {
 public:
  explicit JsonLayouts(const bytecode::Module& module);

  struct Member {
    std::uint32_t key = 0;  ///< where `,"first_name":` starts in `keys`; the first one starts with `{`
    std::uint32_t length = 0;
    bytecode::TypeId type = 0;
  };
  struct Layout {
    std::vector<Member> members;   ///< of a record
    bytecode::TypeId element = 0;  ///< of a list or dictionary
    std::size_t bound = 0;         ///< bytes of a record whose values are all small
  };

  const Layout& layout(bytecode::TypeId type) const { return layouts_[type]; }
  const char* keys() const { return keys_.data(); }

 private:
  std::string keys_;
  std::vector<Layout> layouts_;
};

/// Writes values as JSON text, one behind the other, in one growing buffer. Records in the order of their
/// type, null written; tokens, numbers, objects and arrays as sent but on one line, times RFC 3339 UTC with a
/// fraction only where there is one, dates `YYYY-MM-DD`, durations as Conn writes them, bytes in base64.
/// Keeps its memory over `clear`. Not thread-safe.
class JsonWriter {
 public:
  /// `layouts` must outlive this. `limit` bounds the buffer in bytes.
  explicit JsonWriter(const JsonLayouts& layouts, std::size_t limit = std::size_t{512} << 20)
      : layouts_(&layouts), limit_(limit) {}

  /// Appends a value of that type. False when memory or the limit is spent; what was written of the value
  /// stays then.
  bool write(const bytecode::Value& value, bytecode::TypeId type);
  /// Appends text as it is.
  bool write_raw(std::string_view text);

  std::string_view text() const { return {begin_.get(), size()}; }
  std::size_t size() const { return static_cast<std::size_t>(at_ - begin_.get()); }
  void clear() { at_ = begin_.get(); }
  /// Cuts the text back to an earlier size.
  void truncate(std::size_t size) { at_ = begin_.get() + size; }

 private:
  struct Free {
    void operator()(char* data) const;
  };

  bool reserve(std::size_t bytes);
  bool grow(std::size_t bytes);
  bool value(const bytecode::Value& value, bytecode::TypeId type);
  bool record(const bytecode::Value& value, const JsonLayouts::Layout& layout);
  bool list(const bytecode::Value& value, bytecode::TypeId element);
  bool dict(const bytecode::Value& value, bytecode::TypeId element);
  bool piece(const char* from, std::size_t size);
  bool plain(const bytecode::Value& from);
  bool container(const bytecode::Value& from);
  bool escaped(std::string_view text);
  bool other(const bytecode::Value& value);

  const JsonLayouts* layouts_;
  std::size_t limit_;
  std::unique_ptr<char, Free> begin_;
  char* at_ = nullptr;
  char* end_ = nullptr;
  std::size_t bound_ = 0;  // room that small pieces may count on
};

/// JSON as sent may hold line ends, outside of strings only: puts a space, which says the same, in their
/// place.
void put_on_one_line(std::span<char> json);

/// Appends one value as JSON; for places where speed does not count.
void append_json(const bytecode::Module& module, bytecode::TypeId type, const bytecode::Value& value,
                 std::string& out);

}  // namespace conn::runtime
