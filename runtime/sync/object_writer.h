#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/json_text.h"
#include "base/result.h"
#include "base/utf8.h"

namespace conn::runtime {

/// Writes one JSON object, member by member.
class ObjectWriter {
 public:
  explicit ObjectWriter(std::string& out) : out_(out) { out_ += '{'; }
  void end() { out_ += '}'; }

  std::string& key(std::string_view name) {
    if (!first_) out_ += ',';
    first_ = false;
    append_json_string(name, out_);
    out_ += ':';
    return out_;
  }
  /// Whatever bytes `value` has, the object is UTF-8.
  void text(std::string_view name, std::string_view value) {
    append_json_string(well_formed_utf8(value), key(name));
  }
  void text_or_null(std::string_view name, std::string_view value) {
    if (value.empty()) {
      key(name) += "null";
    } else {
      text(name, value);
    }
  }
  void number(std::string_view name, std::int64_t value) { append_json_int(value, key(name)); }
  void boolean(std::string_view name, bool value) { key(name) += value ? "true" : "false"; }

 private:
  std::string& out_;
  bool first_ = true;
};

/// An error as an object, null where there is none.
inline void append_error(const std::optional<Error>& error, std::string& out) {
  if (!error) {
    out += "null";
    return;
  }
  ObjectWriter object(out);
  object.text("code", to_string(error->code));
  object.text("kind", to_string(error->kind));
  object.text("message", error->message);
  object.text_or_null("help", error->help);
  object.text_or_null("at", error->at);
  object.end();
}

}  // namespace conn::runtime
