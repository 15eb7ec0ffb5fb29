#include "runtime/sync/secret_mask.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/text.h"

namespace conn::runtime {
namespace {

constexpr std::size_t kShortest = 4;
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

// Behind the one byte of a secret that stands at `at`, in any of its spellings; kNone: it does not stand
// there.
std::size_t behind_byte(std::string_view text, std::size_t at, char byte) {
  if (text.substr(at, 1) == "%" && equals_ignore_case(text.substr(at + 1, 2), hex_of(byte))) return at + 3;
  if (byte == ' ' && text.substr(at, 1) == "+") return at + 1;
  std::size_t escapes = at;
  while (escapes < text.size() && text[escapes] == '\\') ++escapes;
  if (byte == '\\') return escapes > at ? escapes : kNone;
  const std::string_view rest = text.substr(escapes);
  if (!rest.empty() && rest.front() == byte && (escapes == at || byte == '"' || byte == '/'))
    return escapes + 1;
  const bool escaped =
      escapes > at && rest.starts_with("u00") && equals_ignore_case(rest.substr(3, 2), hex_of(byte));
  return escaped ? escapes + 5 : kNone;
}

// Behind the whole secret that begins at `at`, or kNone. A row of backslashes counts as one, however often it
// was escaped.
std::size_t behind_secret(std::string_view text, std::size_t at, std::string_view secret) {
  for (std::size_t i = 0; i < secret.size() && at != kNone; ++i) {
    if (i > 0 && secret[i] == '\\' && secret[i - 1] == '\\') {
      if (equals_ignore_case(text.substr(std::min(at, text.size()), 3), "%5c")) at += 3;
      continue;
    }
    at = at < text.size() ? behind_byte(text, at, secret[i]) : kNone;
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
  for (std::size_t offset = 0; offset < 3; ++offset) {
    add_form(inner_base64(secret, offset, Base64::kStandard));
    add_form(inner_base64(secret, offset, Base64::kUrl));
  }
  add_form(hex_encode(secret));
  add_form(ascii_upper(hex_encode(secret)));
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
  for (const std::string& secret : secrets_) text = without(text, secret);
  return text;
}

}  // namespace conn::runtime
