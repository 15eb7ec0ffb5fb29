#include "runtime/http/headers.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"

namespace conn::runtime {
namespace {

// They say where a message ends, how it is coded or whom it is for: two opinions about that are how requests
// are smuggled.
constexpr std::string_view kTransportsOwn[] = {"accept-encoding",
                                               "connection",
                                               "content-length",
                                               "expect",
                                               "host",
                                               "keep-alive",
                                               "proxy-authorization",
                                               "proxy-connection",
                                               "te",
                                               "trailer",
                                               "transfer-encoding",
                                               "upgrade"};

bool is_token_character(char c) {
  if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) return true;
  return c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool is_value_character(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte == '\t' || (byte >= 0x20 && byte < 0x7f);
}

Error refused(std::string message, std::string help) {
  return Error{Code::kHeaderRefused, ErrorKind::kConfig, std::move(message), std::move(help), ""};
}

Status check_header(const HttpHeader& header) {
  if (header.name.empty() || !std::all_of(header.name.begin(), header.name.end(), is_token_character)) {
    return refused("a header name is empty or holds a character that HTTP does not allow there",
                   "use letters, digits and `-`");
  }
  const std::string name = ascii_lower(header.name);
  if (std::find(std::begin(kTransportsOwn), std::end(kTransportsOwn), name) != std::end(kTransportsOwn)) {
    return refused(fmt::format("the header `{}` is set by the transport alone", header.name), "leave it out");
  }
  if (!std::all_of(header.value.begin(), header.value.end(), is_value_character)) {
    return refused(
        fmt::format("the value of the header `{}` holds a line break or another character that is no "
                    "visible ASCII",
                    header.name),
        "look at the setting it comes from; a secret read from a file may end in a line break");
  }
  return Ok{};
}

}  // namespace

std::optional<std::string> find_header(const std::vector<HttpHeader>& headers, std::string_view name) {
  std::optional<std::string> found;
  for (const HttpHeader& header : headers) {
    if (!equals_ignore_case(header.name, name)) continue;
    found = found ? *found + ", " + header.value : header.value;
  }
  return found;
}

Status check_headers(const std::vector<HttpHeader>& headers) {
  for (const HttpHeader& header : headers) CONN_RETURN_IF_ERROR(check_header(header));
  return Ok{};
}

}  // namespace conn::runtime
