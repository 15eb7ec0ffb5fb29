#pragma once

#include <sys/socket.h>

#include <string>

namespace conn::runtime {

/// Whether a connection may be made to an address. Decided on the address itself, never on a spelling of it.
enum class AddressVerdict : unsigned char {
  kPublic,     ///< anyone's: may be reached
  kLoopback,   ///< this machine: only where a setting grants it
  kForbidden,  ///< private, link-local, reserved, or embedding such an IPv4 address
};

/// Judges an IPv4 or IPv6 address; every other family is forbidden. An IPv6 address that embeds an IPv4 one
/// (mapped, compatible, NAT64, 6to4, Teredo, ISATAP) is never loopback, and public only where its form is one
/// that routers know and its IPv4 address is.
[[nodiscard]] AddressVerdict judge_address(const sockaddr* address);

/// The same for the text `inet_ntop` writes (`10.0.0.1`, `fe80::1`); what is no address is forbidden.
[[nodiscard]] AddressVerdict judge_address(const std::string& text);

/// `10.0.0.1` or `[::1]`; `?` for another family.
[[nodiscard]] std::string to_text(const sockaddr* address);

}  // namespace conn::runtime
