#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace conn::runtime {

/// Takes secrets out of texts that leave the run: URLs for the observer, messages of vendors. Finds a secret
/// in base64 at every alignment, in hex, and with any of its bytes as they are, percent-encoded, or escaped
/// as in JSON once or more. Of a secret of several lines it finds the long ones alone, too.
class SecretMask {
 public:
  /// Texts shorter than 4 bytes are not looked for: they would stand in every message.
  void add(std::string_view secret);
  /// What `auth` sends at the attempt at hand, in place of what it sent at the one before.
  void set_sent(std::vector<std::string> credentials);

  /// `text` with `[secret]` in place of every secret.
  std::string apply(std::string text) const;

 private:
  void find_forms();
  void add_forms_of(std::string_view secret);
  void add_lines_of(std::string_view secret);
  void add_form(std::string form);

  std::vector<std::string> added_, sent_;
  // The longest first, so that no part of one is left standing.
  std::vector<std::string> forms_;
  std::vector<std::string> secrets_;  // as they are
};

}  // namespace conn::runtime
