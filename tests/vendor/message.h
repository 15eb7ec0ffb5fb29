#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <conn/transport.h>

namespace conn::vendor {

/// A request as a vendor sees it.
struct Request {
  std::string method;
  std::string path;   ///< `/v3/candidates`
  std::string query;  ///< as sent, without the `?`
  std::vector<HttpHeader> headers;
  std::string body;

  /// Value of a header (ASCII case does not matter), empty where it is missing.
  [[nodiscard]] std::string_view header(std::string_view name) const;
};

/// How the end of a body is known.
enum class Framing : unsigned char { kContentLength, kChunked, kUntilClose };

/// What a vendor is about to do with a request: an answer, and what goes wrong with it.
struct Answer {
  int status = 200;
  std::vector<HttpHeader> headers;
  std::string body;
  Framing framing = Framing::kContentLength;
  bool gzip = false;             ///< send the body in that coding
  std::optional<size_t> cut_at;  ///< the connection ends after so many bytes of the (encoded) body
  bool dropped = false;          ///< the connection ends before the first byte of the answer
  bool refused = false;    ///< no connection comes about; the vendor never sees the request (in-process only)
  std::int64_t delay = 0;  ///< µs before the first byte
};

/// A JSON answer.
[[nodiscard]] Answer json_answer(int status, std::string body);

/// `text` in gzip's format.
[[nodiscard]] std::string gzip(std::string_view text);

/// The value of a parameter, decoded; nothing where it is not there.
[[nodiscard]] std::optional<std::string> query_value(std::string_view query, std::string_view name);
/// Number of parameters.
[[nodiscard]] size_t query_count(std::string_view query);
/// The same as it must stand in a URL.
[[nodiscard]] std::string percent_encoded(std::string_view text);

}  // namespace conn::vendor
