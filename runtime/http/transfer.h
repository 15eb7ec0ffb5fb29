#pragma once

#include <curl/curl.h>

#include <cstddef>
#include <functional>
#include <string>

#include <conn/transport.h>

#include "runtime/http/address_policy.h"

namespace conn::runtime {

/// Which addresses a session may talk to; asked with the address itself at every connect, and with its text
/// at every use.
using AddressCheck = std::function<bool(AddressVerdict)>;

/// What one transfer gathers while libcurl calls back, and why it was stopped from our side.
class Transfer {
 public:
  enum class Stop : unsigned char {
    kNone,
    kBodyTooLarge,
    kExpandsTooMuch,
    kHeadersTooLarge,
    kAddress,
    kMemory
  };

  Transfer(CURL* easy, const TransportLimits& limits, AddressCheck check)
      : easy_(easy), limits_(limits), check_(std::move(check)) {}
  Transfer(const Transfer&) = delete;
  Transfer& operator=(const Transfer&) = delete;

  /// Registers the callbacks at the handle. The transfer must outlive the handle's use.
  void attach();

  [[nodiscard]] Stop stop() const { return stop_; }
  /// Whether a connection was handed over for the request to be written to: before that surely nothing was
  /// sent.
  [[nodiscard]] bool may_have_sent() const { return may_have_sent_; }
  [[nodiscard]] bool headers_complete() const { return headers_complete_; }
  [[nodiscard]] const std::string& refused_address() const { return refused_address_; }
  [[nodiscard]] const char* detail() const { return detail_; }
  /// Moves the answer out; call once, after success.
  [[nodiscard]] HttpResponse take();

 private:
  static size_t on_body(char* data, size_t size, size_t count, void* self);
  static size_t on_header(char* data, size_t size, size_t count, void* self);
  static curl_socket_t on_open_socket(void* self, curlsocktype purpose, curl_sockaddr* address);
  static int on_before_request(void* self, char* remote, char* local, int remote_port, int local_port);

  bool take_body(const char* data, size_t size);
  bool take_header(std::string_view line);
  void add_header(std::string_view line);
  bool refuse(Stop reason);

  CURL* easy_;
  const TransportLimits& limits_;
  AddressCheck check_;
  HttpResponse response_;
  size_t header_bytes_ = 0;
  bool headers_complete_ = false;
  bool may_have_sent_ = false;
  bool opened_ = false;
  Stop stop_ = Stop::kNone;
  std::string refused_address_;
  char detail_[CURL_ERROR_SIZE] = "";
};

}  // namespace conn::runtime
