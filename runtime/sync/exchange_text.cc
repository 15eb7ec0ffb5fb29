#include "runtime/sync/exchange_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/json_text.h"
#include "base/printable.h"
#include "base/text.h"
#include "base/utf8.h"
#include "runtime/sync/object_writer.h"

namespace conn::runtime {
namespace {

constexpr std::size_t kBodyShown = 400;

// Those that say something about the answer; cookies and what servers tell of themselves stay out.
bool is_telling(std::string_view name) {
  constexpr std::array kNames = {"content-type", "link", "location", "retry-after", "www-authenticate"};
  const std::string lower = ascii_lower(name);
  return std::find(kNames.begin(), kNames.end(), lower) != kNames.end() ||
         lower.find("ratelimit") != std::string::npos || lower.find("rate-limit") != std::string::npos ||
         lower.find("request-id") != std::string::npos;
}

void append_request(const Exchange& exchange, std::string& out) {
  out += fmt::format("request\n  {} {}\n", exchange.request.method, printable(exchange.request.url));
  for (const HttpHeader& header : exchange.request.headers)
    out += fmt::format("  {}: {}\n", header.name, printable(header.value));
  if (!exchange.request.body.empty()) out += fmt::format("\n  {}\n", printable(exchange.request.body));
  if (exchange.requests > 1)
    out += fmt::format("  ({} requests in all; this is the last)\n", exchange.requests);
}

void append_answer(const Exchange& exchange, bool with_body, std::string& out) {
  if (!exchange.answer) return;
  out += fmt::format("answer\n  {}, {} bytes\n", exchange.answer->status, exchange.bytes);
  for (const HttpHeader& header : exchange.answer->headers) {
    if (is_telling(header.name))
      out += fmt::format("  {}: {}\n", printable(header.name), printable(header.value));
  }
  if (with_body) out += "\n  " + cut(printable(trim(exchange.answer->body)), kBodyShown) + "\n";
}

void append_headers(const std::vector<HttpHeader>& headers, std::string& out) {
  out += '[';
  for (const HttpHeader& header : headers) {
    if (&header != &headers.front()) out += ',';
    ObjectWriter object(out);
    object.text("name", header.name);
    object.text("value", header.value);
    object.end();
  }
  out += ']';
}

}  // namespace

std::string cut(std::string text, std::size_t most) {
  if (text.size() <= most) return text;
  return std::string(utf8_front(text, most)) + "…";
}

void append_exchange_text(const Exchange& exchange, bool with_body, std::string& out) {
  if (!exchange.request.url.empty()) append_request(exchange, out);
  append_answer(exchange, with_body, out);
}

void append_error_text(const Error& error, std::string& out) {
  out += fmt::format("failed: {} [{}, {}]\n", printable(error.message), to_string(error.code),
                     to_string(error.kind));
  if (!error.at.empty()) out += fmt::format("  at: {}\n", error.at);
  if (!error.help.empty()) out += fmt::format("  help: {}\n", printable(error.help));
}

void append_request_json(const Exchange& exchange, std::string& out) {
  ObjectWriter object(out);
  object.text("method", exchange.request.method);
  object.text("url", exchange.request.url);
  append_headers(exchange.request.headers, object.key("headers"));
  object.text_or_null("body", exchange.request.body);
  object.end();
}

void append_answer_json(const Exchange& exchange, std::string& out) {
  if (!exchange.answer) {
    out += "null";
    return;
  }
  ObjectWriter object(out);
  object.number("status", exchange.answer->status);
  append_headers(exchange.answer->headers, object.key("headers"));
  object.number("bytes", exchange.bytes);
  object.end();
}

}  // namespace conn::runtime
