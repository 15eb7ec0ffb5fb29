#include "runtime/http/transfer.h"

#include <unistd.h>

#include <new>
#include <string_view>

#include "base/text.h"

namespace conn::runtime {

namespace {
// Small answers may expand as they like.
constexpr std::int64_t kFreeExpansion = 64 << 10;
}  // namespace

void Transfer::attach() {
  curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, &Transfer::on_body);
  curl_easy_setopt(easy_, CURLOPT_WRITEDATA, this);
  curl_easy_setopt(easy_, CURLOPT_HEADERFUNCTION, &Transfer::on_header);
  curl_easy_setopt(easy_, CURLOPT_HEADERDATA, this);
  // The first judges new connections, the second also those that are used again.
  curl_easy_setopt(easy_, CURLOPT_OPENSOCKETFUNCTION, &Transfer::on_open_socket);
  curl_easy_setopt(easy_, CURLOPT_OPENSOCKETDATA, this);
  curl_easy_setopt(easy_, CURLOPT_PREREQFUNCTION, &Transfer::on_before_request);
  curl_easy_setopt(easy_, CURLOPT_PREREQDATA, this);
  curl_easy_setopt(easy_, CURLOPT_ERRORBUFFER, static_cast<char*>(detail_));
}

HttpResponse Transfer::take() {
  long status = 0;
  curl_off_t wire = 0;
  curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(easy_, CURLINFO_SIZE_DOWNLOAD_T, &wire);
  response_.status = static_cast<int>(status);
  response_.wire_bytes = wire;
  return std::move(response_);
}

bool Transfer::refuse(Stop reason) {
  stop_ = reason;
  return false;
}

size_t Transfer::on_body(char* data, size_t size, size_t count, void* self) {
  return static_cast<Transfer*>(self)->take_body(data, size * count) ? size * count : 0;
}

size_t Transfer::on_header(char* data, size_t size, size_t count, void* self) {
  return static_cast<Transfer*>(self)->take_header({data, size * count}) ? size * count : 0;
}

bool Transfer::take_body(const char* data, size_t size) {
  // libcurl's own limit counts bytes on the wire, which is no defence against a gzip bomb.
  const auto decoded = static_cast<std::int64_t>(response_.body.size() + size);
  if (decoded > limits_.max_body) return refuse(Stop::kBodyTooLarge);
  curl_off_t wire = 0;
  curl_easy_getinfo(easy_, CURLINFO_SIZE_DOWNLOAD_T, &wire);
  if (decoded - kFreeExpansion > wire * limits_.max_expansion) return refuse(Stop::kExpandsTooMuch);
  try {
    response_.body.append(data, size);
  } catch (const std::bad_alloc&) {
    return refuse(Stop::kMemory);
  }
  return true;
}

bool Transfer::take_header(std::string_view line) {
  header_bytes_ += line.size();
  if (header_bytes_ > static_cast<size_t>(limits_.max_header_block)) return refuse(Stop::kHeadersTooLarge);
  try {
    add_header(line);
  } catch (const std::bad_alloc&) {
    return refuse(Stop::kMemory);
  }
  return true;
}

void Transfer::add_header(std::string_view line) {
  if (line.starts_with("HTTP/")) {  // a new block: what came before was an interim answer
    response_.headers.clear();
    headers_complete_ = false;
    return;
  }
  if (headers_complete_) return;  // a trailer
  const bool continues = line.starts_with(' ') || line.starts_with('\t');
  const std::string_view text = trim(line);
  if (text.empty()) {
    headers_complete_ = !continues;
    return;
  }
  if (continues && !response_.headers.empty()) {
    response_.headers.back().value.append(" ").append(text);
    return;
  }
  const size_t colon = text.find(':');
  if (colon == std::string_view::npos) return;
  response_.headers.push_back(
      {std::string(trim(text.substr(0, colon))), std::string(trim(text.substr(colon + 1)))});
}

curl_socket_t Transfer::on_open_socket(void* self, curlsocktype, curl_sockaddr* address) {
  auto& transfer = *static_cast<Transfer*>(self);
  if (!transfer.check_(judge_address(&address->addr))) {
    transfer.refused_address_ = to_text(&address->addr);
    // libcurl goes on to the name's next address; the verdict stands only where none of them is allowed.
    if (!transfer.opened_) transfer.stop_ = Stop::kAddress;
    return CURL_SOCKET_BAD;
  }
  transfer.opened_ = true;
  if (transfer.stop_ == Stop::kAddress) transfer.stop_ = Stop::kNone;
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int Transfer::on_before_request(void* self, char* remote, char*, int, int) {
  auto& transfer = *static_cast<Transfer*>(self);
  if (!transfer.check_(judge_address(std::string(remote)))) {
    transfer.refused_address_ = remote;
    transfer.stop_ = Stop::kAddress;
    return CURL_PREREQFUNC_ABORT;
  }
  transfer.may_have_sent_ = true;
  return CURL_PREREQFUNC_OK;
}

}  // namespace conn::runtime
