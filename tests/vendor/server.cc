#include "tests/vendor/server.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <thread>

#include "base/text.h"

namespace conn::vendor {
namespace {

using runtime::testing::read_request;
using runtime::testing::send_text;

constexpr size_t kChunk = 16 << 10;

Request parse_request(std::string_view text) {
  Request out;
  const size_t head_end = text.find("\r\n\r\n");
  out.body = std::string(text.substr(head_end + 4));
  std::string_view head = text.substr(0, head_end);
  const size_t line_end = std::min(head.find("\r\n"), head.size());
  const std::string_view line = head.substr(0, line_end);
  const size_t first = line.find(' ');
  const std::string_view target = line.substr(first + 1, line.rfind(' ') - first - 1);
  const size_t query = std::min(target.find('?'), target.size());
  out.method = std::string(line.substr(0, first));
  out.path = std::string(target.substr(0, query));
  if (query < target.size()) out.query = std::string(target.substr(query + 1));
  head.remove_prefix(std::min(line_end + 2, head.size()));
  while (!head.empty()) {
    const size_t end = std::min(head.find("\r\n"), head.size());
    const size_t colon = std::min(head.find(':'), end);
    out.headers.push_back(
        {std::string(head.substr(0, colon)),
         std::string(trim(head.substr(std::min(colon + 1, end), end - std::min(colon + 1, end))))});
    head.remove_prefix(std::min(end + 2, head.size()));
  }
  return out;
}

std::string head_of(const Answer& answer, size_t length) {
  std::string out = fmt::format("HTTP/1.1 {} {}\r\n", answer.status, answer.status < 400 ? "OK" : "Error");
  for (const HttpHeader& header : answer.headers) out += fmt::format("{}: {}\r\n", header.name, header.value);
  if (answer.gzip) out += "Content-Encoding: gzip\r\n";
  if (answer.framing == Framing::kContentLength) out += fmt::format("Content-Length: {}\r\n", length);
  if (answer.framing == Framing::kChunked) out += "Transfer-Encoding: chunked\r\n";
  if (answer.framing == Framing::kUntilClose) out += "Connection: close\r\n";
  return out + "\r\n";
}

std::string chunked(std::string_view body, bool whole) {
  std::string out;
  while (!body.empty()) {
    const std::string_view piece = body.substr(0, kChunk);
    out += fmt::format("{:x}\r\n{}\r\n", piece.size(), piece);
    body.remove_prefix(piece.size());
  }
  return whole ? out + "0\r\n\r\n" : out;
}

/// Whether the connection may be used again.
bool send_answer(int socket, const Answer& answer) {
  const std::string body = answer.gzip ? gzip(answer.body) : answer.body;
  const bool cut = answer.cut_at && *answer.cut_at < body.size();
  const std::string_view part = std::string_view(body).substr(0, cut ? *answer.cut_at : body.size());
  const bool chunks = answer.framing == Framing::kChunked;
  std::string text = head_of(answer, body.size());
  text += chunks ? chunked(part, !cut) : std::string(part);
  return send_text(socket, text) && !cut && answer.framing != Framing::kUntilClose;
}

}  // namespace

Server::Server(Vendor& vendor, int port)
    : vendor_(vendor), server_([this](int socket, int) { serve_connection(socket); }, port) {}

void Server::serve_connection(int socket) {
  while (true) {
    const std::string text = read_request(socket);
    if (text.empty()) return;
    const Answer answer = plan(parse_request(text));
    if (answer.delay > 0) std::this_thread::sleep_for(std::chrono::microseconds(answer.delay));
    if (answer.dropped || answer.refused || !send_answer(socket, answer)) return;
  }
}

Answer Server::plan(const Request& request) {
  if (!request.path.starts_with("/_control/")) return vendor_.serve(request);
  if (request.method != "POST" || request.path != "/_control/change")
    return json_answer(404, R"({"message":"no such control"})");
  const size_t count = std::strtoull(query_value(request.query, "count").value_or("0").c_str(), nullptr, 10);
  return json_answer(200, fmt::format(R"({{"changed":{}}})", vendor_.change(count)));
}

}  // namespace conn::vendor
