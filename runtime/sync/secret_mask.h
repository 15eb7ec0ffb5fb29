#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace conn::runtime {

/// Takes secrets out of texts that leave the run: URLs for the observer, messages of vendors. Finds a secret
/// as it is and percent-encoded, escaped as in JSON, in base64 at every alignment, and in hex.
class SecretMask {
 public:
  /// Texts shorter than 4 bytes are not looked for: they would stand in every message.
  void add(std::string_view secret);

  /// `text` with `[secret]` in place of every secret.
  std::string apply(std::string text) const;

 private:
  void add_form(std::string form);

  std::vector<std::string> forms_;  // the longest first, so that no part of one is left standing
};

}  // namespace conn::runtime
