#include "runtime/sync/secret_mask.h"

#include <algorithm>
#include <optional>

#include "base/encoding.h"
#include "base/text.h"

namespace conn::runtime {
namespace {

constexpr std::size_t kShortest = 4;
constexpr std::size_t kShortestLine = 16;
constexpr std::string_view kMask = "[secret]";

// The base64 of the secret inside a longer text: the digits that depend on the secret alone, for a start at
// byte 0, 1 or 2 of a group.
std::string inner_base64(std::string_view secret, std::size_t offset, Base64 alphabet) {
  std::string digits = base64_encode(std::string(offset, '\0') + std::string(secret), alphabet);
  while (!digits.empty() && digits.back() == '=') digits.pop_back();
  const std::size_t first = offset == 0 ? 0 : offset + 1;
  const std::size_t last = (offset + secret.size()) * 8 / 6;
  return last > first ? digits.substr(first, last - first) : std::string();
}

constexpr std::size_t kNone = std::string_view::npos;

std::string hex_of(char byte) { return hex_encode(std::string_view(&byte, 1)); }

// A piece of a secret in a text: where the text goes on, and how many bytes of the secret it was.
struct Piece {
  std::size_t end = kNone;
  std::size_t bytes = 1;
};

std::size_t behind_backslashes(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == '\\') ++at;
  return at;
}

// The code unit of `uXXXX`.
std::optional<char32_t> code_unit(std::string_view text) {
  const auto bytes = text.starts_with('u') && text.size() >= 5 ? hex_decode(text.substr(1, 4)) : std::nullopt;
  if (!bytes) return std::nullopt;
  return static_cast<unsigned char>((*bytes)[0]) << 8 | static_cast<unsigned char>((*bytes)[1]);
}

// `uXXXX`, behind its backslashes, as the beginning of `secret`; in two halves beyond the first plane.
Piece unicode_piece(std::string_view text, std::size_t at, std::string_view secret) {
  auto code = code_unit(text.substr(at));
  if (!code) return {};
  std::size_t end = at + 5;
  if (*code >= 0xD800 && *code < 0xDC00) {
    const std::size_t second = behind_backslashes(text, end);
    const auto low = code_unit(text.substr(second));
    if (!low || *low < 0xDC00 || *low > 0xDFFF) return {};
    code = 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
    end = second + 5;
  }
  std::string bytes;
  append_utf8(*code, bytes);
  return secret.starts_with(bytes) ? Piece{end, bytes.size()} : Piece{};
}

// The letter of JSON's short escape, or NUL.
char escape_letter(char byte) {
  constexpr std::string_view kBytes = "\b\f\n\r\t", kLetters = "bfnrt";
  const std::size_t at = kBytes.find(byte);
  return at == kNone ? '\0' : kLetters[at];
}

// What stands at `at` of the beginning of `secret`, in any of its spellings.
Piece piece_at(std::string_view text, std::size_t at, std::string_view secret) {
  const char byte = secret.front();
  if (text.substr(at, 1) == "%" && equals_ignore_case(text.substr(at + 1, 2), hex_of(byte))) return {at + 3};
  if (byte == ' ' && text.substr(at, 1) == "+") return {at + 1};
  const std::size_t escapes = behind_backslashes(text, at);
  if (byte == '\\') return {escapes > at ? escapes : kNone};
  const std::string_view rest = text.substr(escapes);
  const bool plain = escapes == at || byte == '"' || byte == '/';
  if (plain && rest.starts_with(byte)) return {escapes + 1};
  if (escapes == at) return {};
  const char letter = escape_letter(byte);
  if (letter != '\0' && rest.starts_with(letter)) return {escapes + 1};
  return unicode_piece(text, escapes, secret);
}

// Behind the whole secret that begins at `at`, or kNone. A row of backslashes counts as one, however often it
// was escaped.
std::size_t behind_secret(std::string_view text, std::size_t at, std::string_view secret) {
  for (std::size_t i = 0; i < secret.size() && at != kNone;) {
    if (i > 0 && secret[i] == '\\' && secret[i - 1] == '\\') {
      if (equals_ignore_case(text.substr(std::min(at, text.size()), 3), "%5c")) at += 3;
      ++i;
      continue;
    }
    const Piece piece = at < text.size() ? piece_at(text, at, secret.substr(i)) : Piece{};
    at = piece.end;
    i += piece.bytes;
  }
  return at;
}

std::string without(const std::string& text, std::string_view secret) {
  std::string out;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t behind = behind_secret(text, at, secret);
    if (behind == kNone) {
      out += text[at++];
    } else {
      out += kMask;
      at = behind;
    }
  }
  return out;
}

constexpr std::string_view kCut = "…";
constexpr std::size_t kShortestCut = 8;

// How much of the secret's front stands at the end of `text`, where it is cut off.
std::size_t cut_length(std::string_view text, std::string_view secret) {
  for (std::size_t length = std::min(secret.size(), text.size()); length >= kShortestCut; --length) {
    if (text.ends_with(secret.substr(0, length))) return length;
  }
  return 0;
}

// Messages show the front of long texts, and with it that of a secret.
std::string without_cut(std::string text, std::string_view secret) {
  for (std::size_t at = text.find(kCut); at != kNone; at = text.find(kCut, at + kCut.size())) {
    const std::size_t length = cut_length(std::string_view(text).substr(0, at), secret);
    if (length == 0) continue;
    text.replace(at - length, length, kMask);
    at += kMask.size() - length;
  }
  return text;
}

}  // namespace

void SecretMask::add(std::string_view secret) {
  added_.emplace_back(secret);
  find_forms();
}

void SecretMask::set_sent(std::vector<std::string> credentials) {
  if (credentials == sent_) return;
  sent_ = std::move(credentials);
  find_forms();
}

void SecretMask::find_forms() {
  forms_.clear();
  secrets_.clear();
  for (const auto* list : {&added_, &sent_}) {
    for (const std::string& secret : *list) add_forms_of(secret);
  }
  for (auto* list : {&forms_, &secrets_}) {
    std::sort(list->begin(), list->end(), [](const std::string& a, const std::string& b) {
      return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
  }
}

void SecretMask::add_forms_of(std::string_view secret) {
  if (secret.size() < kShortest) return;
  secrets_.emplace_back(secret);
  add_lines_of(secret);
  for (std::size_t offset = 0; offset < 3; ++offset) {
    add_form(inner_base64(secret, offset, Base64::kStandard));
    add_form(inner_base64(secret, offset, Base64::kUrl));
  }
  add_form(hex_encode(secret));
  add_form(ascii_upper(hex_encode(secret)));
}

// A vendor may show one line of a key that has many.
void SecretMask::add_lines_of(std::string_view secret) {
  if (secret.find('\n') == kNone) return;
  while (!secret.empty()) {
    std::string_view line = secret.substr(0, secret.find('\n'));
    secret.remove_prefix(std::min(secret.size(), line.size() + 1));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.size() >= kShortestLine) secrets_.emplace_back(line);
  }
}

void SecretMask::add_form(std::string form) {
  if (form.size() < kShortest || std::find(forms_.begin(), forms_.end(), form) != forms_.end()) return;
  forms_.push_back(std::move(form));
}

std::string SecretMask::apply(std::string text) const {
  for (const std::string& form : forms_) {
    for (std::size_t at = text.find(form); at != std::string::npos; at = text.find(form, at + kMask.size())) {
      text.replace(at, form.size(), kMask);
    }
  }
  for (const std::string& secret : secrets_) text = without_cut(without(text, secret), secret);
  return text;
}

}  // namespace conn::runtime
