#include "runtime/http/address_policy.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

namespace conn::runtime {
namespace {

struct Range4 {
  std::uint32_t network;
  int bits;
};

constexpr std::uint32_t ip(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
  return a << 24 | b << 16 | c << 8 | d;
}

// From the IANA registry of special-purpose addresses.
constexpr Range4 kForbidden4[] = {
    {ip(0, 0, 0, 0), 8},        // this network
    {ip(10, 0, 0, 0), 8},       // private
    {ip(100, 64, 0, 0), 10},    // shared by a provider's customers
    {ip(127, 0, 0, 0), 8},      // loopback; granted separately
    {ip(169, 254, 0, 0), 16},   // link-local, cloud metadata
    {ip(172, 16, 0, 0), 12},    // private
    {ip(192, 0, 0, 0), 24},     // protocol assignments
    {ip(192, 0, 2, 0), 24},     // documentation
    {ip(192, 88, 99, 0), 24},   // 6to4 relays
    {ip(192, 168, 0, 0), 16},   // private
    {ip(198, 18, 0, 0), 15},    // benchmarks
    {ip(198, 51, 100, 0), 24},  // documentation
    {ip(203, 0, 113, 0), 24},   // documentation
    {ip(224, 0, 0, 0), 3},      // multicast, reserved, broadcast
};

using Bytes6 = std::array<std::uint8_t, 16>;

struct Range6 {
  Bytes6 network;
  int bits;
};

constexpr Range6 kForbidden6[] = {
    {{0x01, 0x00}, 64},              // discard only
    {{0x20, 0x01, 0x00, 0x02}, 48},  // benchmarks
    {{0x20, 0x01, 0x0d, 0xb8}, 32},  // documentation
    {{0x20, 0x01, 0x00, 0x10}, 28},  // ORCHID
    {{0x3f, 0xff}, 20},              // documentation
    {{0x5f, 0x00}, 16},              // segment routing
    {{0xfc, 0x00}, 7},               // unique local
    {{0xfe, 0x80}, 10},              // link-local
    {{0xfe, 0xc0}, 10},              // site-local
    {{0xff, 0x00}, 8},               // multicast
};

bool has_prefix(const Bytes6& address, const Bytes6& network, int bits) {
  const auto whole = static_cast<size_t>(bits / 8);
  if (std::memcmp(address.data(), network.data(), whole) != 0) return false;
  const int rest = bits % 8;
  if (rest == 0) return true;
  const auto mask = static_cast<std::uint8_t>(0xff << (8 - rest));
  return (address[whole] & mask) == (network[whole] & mask);
}

std::uint32_t word(const Bytes6& address, size_t at) {
  return ip(address[at], address[at + 1], address[at + 2], address[at + 3]);
}

AddressVerdict judge4(std::uint32_t address) {
  if (address >> 24 == 127) return AddressVerdict::kLoopback;
  for (const Range4& range : kForbidden4) {
    if (address >> (32 - range.bits) == range.network >> (32 - range.bits)) return AddressVerdict::kForbidden;
  }
  return AddressVerdict::kPublic;
}

/// Where a form of IPv6 address keeps an IPv4 one.
struct Embedding {
  Bytes6 network;
  int bits;
  size_t at;
  std::uint32_t flip;  ///< xor: Teredo keeps its address inverted
  bool routed;         ///< packets to it leave through a gateway that speaks IPv4
};

constexpr Embedding kEmbeddings[] = {
    {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, 12, 0, false},  // mapped
    {{0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}, 96, 12, 0, false},        // translated
    {{}, 96, 12, 0, false},                                          // compatible; `::` and `::1` lie in it
    {{0x00, 0x64, 0xff, 0x9b}, 96, 12, 0, true},                     // NAT64
    {{0x00, 0x64, 0xff, 0x9b, 0x00, 0x01}, 48, 12, 0, false},        // NAT64 of a local operator
    {{0x20, 0x02}, 16, 2, 0, false},                                 // 6to4
    {{0x20, 0x01, 0x00, 0x00}, 32, 12, 0xffffffff, false},           // Teredo
};

bool is_loopback6(const Bytes6& address) {
  constexpr Bytes6 kLoopback = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
  return address == kLoopback;
}

/// The verdict over an embedded IPv4 address; nothing where the form embeds none.
std::optional<AddressVerdict> judge_embedded(const Bytes6& address) {
  for (const Embedding& form : kEmbeddings) {
    if (!has_prefix(address, form.network, form.bits)) continue;
    const bool open = form.routed && judge4(word(address, form.at) ^ form.flip) == AddressVerdict::kPublic;
    return open ? AddressVerdict::kPublic : AddressVerdict::kForbidden;
  }
  const bool isatap = (word(address, 8) & 0xfdffffff) == 0x00005efe;
  if (isatap && judge4(word(address, 12)) != AddressVerdict::kPublic) return AddressVerdict::kForbidden;
  return std::nullopt;
}

AddressVerdict judge6(const Bytes6& address) {
  if (is_loopback6(address)) return AddressVerdict::kLoopback;
  if (const auto embedded = judge_embedded(address)) return *embedded;
  for (const Range6& range : kForbidden6) {
    if (has_prefix(address, range.network, range.bits)) return AddressVerdict::kForbidden;
  }
  return AddressVerdict::kPublic;
}

}  // namespace

AddressVerdict judge_address(const sockaddr* address) {
  if (address->sa_family == AF_INET) {
    sockaddr_in in{};
    std::memcpy(&in, address, sizeof in);
    return judge4(ntohl(in.sin_addr.s_addr));
  }
  if (address->sa_family == AF_INET6) {
    sockaddr_in6 in{};
    std::memcpy(&in, address, sizeof in);
    Bytes6 bytes{};
    std::memcpy(bytes.data(), &in.sin6_addr, bytes.size());
    return judge6(bytes);
  }
  return AddressVerdict::kForbidden;
}

AddressVerdict judge_address(const std::string& text) {
  in_addr four{};
  if (inet_pton(AF_INET, text.c_str(), &four) == 1) return judge4(ntohl(four.s_addr));
  Bytes6 six{};
  if (inet_pton(AF_INET6, text.c_str(), six.data()) == 1) return judge6(six);
  return AddressVerdict::kForbidden;
}

std::string to_text(const sockaddr* address) {
  char buffer[INET6_ADDRSTRLEN] = "?";
  if (address->sa_family == AF_INET) {
    sockaddr_in in{};
    std::memcpy(&in, address, sizeof in);
    inet_ntop(AF_INET, &in.sin_addr, buffer, sizeof buffer);
    return buffer;
  }
  if (address->sa_family != AF_INET6) return buffer;
  sockaddr_in6 in{};
  std::memcpy(&in, address, sizeof in);
  inet_ntop(AF_INET6, &in.sin6_addr, buffer, sizeof buffer);
  return "[" + std::string(buffer) + "]";
}

}  // namespace conn::runtime
