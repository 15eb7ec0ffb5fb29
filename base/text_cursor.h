#pragma once

#include <cstddef>
#include <string_view>

namespace conn {

/// Reads small pieces from the front of a text. Every `take` either consumes and returns true, or leaves the
/// text.
class TextCursor {
 public:
  explicit TextCursor(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool done() const { return rest_.empty(); }
  [[nodiscard]] std::string_view rest() const { return rest_; }
  [[nodiscard]] char peek() const { return rest_.empty() ? '\0' : rest_[0]; }

  bool take(char c) {
    if (rest_.empty() || rest_[0] != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  bool take(std::string_view word) {
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }

  /// A number of `least` to `most` decimal digits (`most` at most 9).
  bool take_number(size_t least, size_t most, int& value) {
    size_t count = 0;
    int number = 0;
    while (count < most && count < rest_.size() && is_digit(rest_[count])) {
      number = number * 10 + (rest_[count++] - '0');
    }
    if (count < least) return false;
    value = number;
    rest_.remove_prefix(count);
    return true;
  }

  /// One of `names`, in full or by its first three letters, whatever the case; gives its index.
  template <size_t kCount>
  bool take_name(const std::string_view (&names)[kCount], int& index) {
    for (size_t i = 0; i < kCount; ++i) {
      if (take_word(names[i]) || take_word(names[i].substr(0, 3))) {
        index = static_cast<int>(i);
        return true;
      }
    }
    return false;
  }

  /// `word` in any case of its ASCII letters.
  bool take_word(std::string_view word) {
    if (rest_.size() < word.size()) return false;
    for (size_t i = 0; i < word.size(); ++i) {
      if (lower(rest_[i]) != lower(word[i])) return false;
    }
    rest_.remove_prefix(word.size());
    return true;
  }

  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

 private:
  static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

  std::string_view rest_;
};

}  // namespace conn
