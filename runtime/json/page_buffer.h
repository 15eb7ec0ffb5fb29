#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace conn::runtime {

/// The bytes of one answer, in one piece. Behind the last byte stand `kPadding` readable zero bytes, which
/// the JSON walk and every `Value` that points into the page rely on. Owns its memory and stays where it is:
/// what points into it lives as long as it does.
class PageBuffer {
 public:
  static constexpr std::size_t kPadding = 64;

  PageBuffer() : PageBuffer(std::string()) {}
  /// Takes over `body`; copies nothing where it has `kPadding` bytes of capacity to spare.
  explicit PageBuffer(std::string body) : text_(std::move(body)), size_(text_.size()) {
    text_.append(kPadding, '\0');
  }
  PageBuffer(const PageBuffer&) = delete;
  PageBuffer& operator=(const PageBuffer&) = delete;

  std::string_view view() const { return {text_.data(), size_}; }
  const char* data() const { return text_.data(); }
  std::size_t size() const { return size_; }

 private:
  std::string text_;
  std::size_t size_;
};

}  // namespace conn::runtime
