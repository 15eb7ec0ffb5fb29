#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace conn {

/// Memory that is given back all at once: one page's values, one request's text. Not thread-safe; owns its
/// blocks; what it hands out lives until `reset` or the arena's end. `budget` bounds the bytes in use: beyond
/// it `allocate` gives null, which callers report.
class Arena {
 public:
  explicit Arena(std::size_t budget = std::size_t{256} << 20, std::size_t block = std::size_t{64} << 10)
      : budget_(budget), block_size_(block) {}
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  /// `bytes` bytes aligned to 16, or null when the budget is spent or memory is out. Readable beyond the end
  /// by 32 bytes.
  void* allocate(std::size_t bytes) {
    bytes = bytes == 0 ? 16 : (bytes + 15) & ~std::size_t{15};  // never null for nothing
    if (bytes > static_cast<std::size_t>(end_ - next_) && !grow(bytes)) return nullptr;
    char* at = next_;
    next_ += bytes;
    return at;
  }

  template <class T>
  T* allocate_array(std::size_t count) {
    static_assert(alignof(T) <= 16);
    return count > SIZE_MAX / sizeof(T) ? nullptr : static_cast<T*>(allocate(count * sizeof(T)));
  }

  /// A copy of `text` that lives as long as the arena; its data is null when the budget is spent.
  std::string_view copy(std::string_view text) {
    auto* to = static_cast<char*>(allocate(text.size()));
    if (to == nullptr) return {};
    if (!text.empty()) std::memcpy(to, text.data(), text.size());
    return {to, text.size()};
  }

  /// Forgets everything handed out; keeps the blocks for the next round.
  void reset() {
    used_ = 0;
    current_ = 0;
    if (blocks_.empty()) return;
    open(0);
  }

  /// Bytes of all blocks in use, for budgets and summaries.
  std::size_t used() const { return used_; }

 private:
  static constexpr std::size_t kReadable = 32;
  struct Block {
    std::unique_ptr<char[]> data;
    std::size_t size;
  };

  void open(std::size_t index) {
    current_ = index;
    next_ = blocks_[index].data.get();
    end_ = next_ + blocks_[index].size;
    used_ += blocks_[index].size;
  }

  bool grow(std::size_t bytes) {
    std::size_t next = blocks_.empty() ? 0 : current_ + 1;
    while (next < blocks_.size() && blocks_[next].size < bytes)
      blocks_.erase(blocks_.begin() + static_cast<std::ptrdiff_t>(next));
    std::size_t size =
        next < blocks_.size() ? blocks_[next].size : (bytes > block_size_ ? bytes : block_size_);
    if (used_ + size > budget_) return false;
    if (next == blocks_.size()) {
      std::unique_ptr<char[]> data(new (std::nothrow) char[size + kReadable]());
      if (!data) return false;
      blocks_.push_back({std::move(data), size});
    }
    open(next);
    return true;
  }

  std::vector<Block> blocks_;
  std::size_t budget_, block_size_, used_ = 0, current_ = 0;
  char* next_ = nullptr;
  char* end_ = nullptr;
};

}  // namespace conn
