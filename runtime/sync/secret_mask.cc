#include "runtime/sync/secret_mask.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/json_text.h"
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

}  // namespace

void SecretMask::add(std::string_view secret) {
  if (secret.size() < kShortest) return;
  add_form(std::string(secret));
  for (const UrlPart part : {UrlPart::kPathSegment, UrlPart::kForm}) add_form(percent_encode(secret, part));
  std::string escaped;
  append_json_escaped(secret, escaped);
  add_form(std::move(escaped));
  for (std::size_t offset = 0; offset < 3; ++offset) {
    add_form(inner_base64(secret, offset, Base64::kStandard));
    add_form(inner_base64(secret, offset, Base64::kUrl));
  }
  add_form(hex_encode(secret));
  add_form(ascii_upper(hex_encode(secret)));
  std::sort(forms_.begin(), forms_.end(), [](const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
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
  return text;
}

}  // namespace conn::runtime
