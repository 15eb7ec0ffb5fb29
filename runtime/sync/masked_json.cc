#include "runtime/sync/masked_json.h"

#include <algorithm>

#include "base/json_text.h"

namespace conn::runtime {
namespace {

// Behind the JSON token at `at`: a text with its quotes, a number or word, or one byte of what stands
// between.
std::size_t end_of_token(std::string_view json, std::size_t at) {
  constexpr std::string_view kBetween = " \t\r\n{}[]:,\"";
  if (json[at] != '"') {
    const std::size_t end = std::min(json.find_first_of(kBetween, at), json.size());
    return std::max(end, at + 1);
  }
  for (++at; at < json.size() && json[at] != '"'; ++at) at += json[at] == '\\' ? 1 : 0;
  return std::min(at + 1, json.size());
}

}  // namespace

// Token by token, so that no quote and no escape is cut, and nothing but a text gets the mask.
std::string mask_json(const SecretMask& mask, std::string_view json) {
  if (mask.apply(std::string(json)) == json) return std::string(json);
  std::string out;
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t end = end_of_token(json, at);
    const std::string_view token = json.substr(at, end - at);
    at = end;
    const bool quoted = token.front() == '"';
    std::string text;
    if (quoted) unescape_json(token.substr(1, token.size() - 2), text);
    if (!quoted) text = token;
    std::string masked = mask.apply(text);
    if (masked == text) {
      out += token;
    } else {
      append_json_string(masked, out);
    }
  }
  return out;
}

}  // namespace conn::runtime
