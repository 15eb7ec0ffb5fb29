#pragma once

#include <new>
#include <string>
#include <utility>
#include <variant>

#include "base/codes.h"

namespace conn {

/// What kind of trouble an error is; decides who has to act. Printed by `to_string`.
enum class ErrorKind : unsigned char {
  kConfig,      ///< the host or the operator gave something wrong: a setting, a file, an option
  kAuth,        ///< the vendor refuses the credentials
  kPermission,  ///< the credentials are fine, the right is missing
  kRateLimit,   ///< the vendor asks for a pause longer than this run may wait
  kVendor,      ///< the vendor answered with something it does not promise
  kNetwork,     ///< no whole answer arrived
  kMapping,     ///< too many records did not fit the shape or the model
  kInternal,    ///< our own fault, or a module that was refused
};

/// The word of the kind, as it stands in summaries and JSON: `rate_limit`.
const char* to_string(ErrorKind kind);

/// A failure that crosses an edge of the library. A value: free to copy, to keep, to send to another thread.
struct Error {
  Code code;
  ErrorKind kind = ErrorKind::kInternal;
  std::string message;  ///< what happened: lower case, no final stop, names in backticks
  std::string help;     ///< what to do about it; may be empty
  std::string at;       ///< `file:line` of the `.conn` file where there is one; may be empty
};

/// A value or the error that stands in its place. Never throws; `value` on an error is undefined, so ask `ok`
/// first.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT: implicit on purpose
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT: implicit on purpose

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  T& value() & { return *std::get_if<0>(&state_); }
  const T& value() const& { return *std::get_if<0>(&state_); }
  T&& value() && { return std::move(*std::get_if<0>(&state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  const Error& error() const& { return *std::get_if<1>(&state_); }
  Error&& error() && { return std::move(*std::get_if<1>(&state_)); }

 private:
  std::variant<T, Error> state_;
};

/// Success without a value.
struct Ok {};
using Status = Result<Ok>;

}  // namespace conn

#define CONN_CONCAT_INNER(a, b) a##b
#define CONN_CONCAT(a, b) CONN_CONCAT_INNER(a, b)

/// Leaves the function with the error of `expression`, a `Result`, where it has one.
#define CONN_RETURN_IF_ERROR(expression)                                                           \
  do {                                                                                             \
    if (auto conn_status = (expression); !conn_status.ok()) return std::move(conn_status).error(); \
  } while (false)

/// `CONN_ASSIGN(auto page, fetch(url));`: declares `page`, or leaves the function with the error.
#define CONN_ASSIGN(declaration, expression)                       \
  auto CONN_CONCAT(conn_result_, __LINE__) = (expression);         \
  if (!CONN_CONCAT(conn_result_, __LINE__).ok())                   \
    return std::move(CONN_CONCAT(conn_result_, __LINE__)).error(); \
  declaration = std::move(CONN_CONCAT(conn_result_, __LINE__)).value()
