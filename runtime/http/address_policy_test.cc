#include "runtime/http/address_policy.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/un.h>

#include <cstring>
#include <string>
#include <vector>

namespace conn::runtime {
namespace {

const char* const kForbidden4[] = {
    "0.0.0.0",         "0.1.2.3",    "10.0.0.1",       "10.255.255.255", "100.64.0.1",  "100.127.255.254",
    "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1",      "192.0.2.7",   "192.88.99.1",
    "192.168.1.1",     "198.18.0.1", "198.19.255.255", "198.51.100.9",   "203.0.113.1", "224.0.0.1",
    "239.255.255.255", "240.0.0.1",  "255.255.255.255"};
const char* const kLoopback4[] = {"127.0.0.1", "127.255.255.254", "127.1.2.3"};
const char* const kPublic4[] = {
    "1.1.1.1",         "8.8.8.8",     "9.255.255.255", "11.0.0.0",       "100.63.255.255", "100.128.0.0",
    "126.255.255.255", "128.0.0.1",   "169.253.1.1",   "169.255.0.0",    "172.15.255.255", "172.32.0.0",
    "192.0.1.1",       "192.167.1.1", "192.169.0.0",   "198.17.255.255", "198.20.0.0",     "223.255.255.255"};

/// Every IPv6 form that embeds an IPv4 address.
std::vector<std::string> embeddings_of(const std::string& four) {
  in_addr in{};
  inet_pton(AF_INET, four.c_str(), &in);
  const std::uint32_t value = ntohl(in.s_addr);
  const std::uint32_t high = value >> 16, low = value & 0xffff;
  return {"::ffff:" + four,
          "::ffff:0:" + four,
          "::" + four,
          "64:ff9b::" + four,
          "64:ff9b:1::" + four,
          fmt::format("2002:{:x}:{:x}::1", high, low),
          fmt::format("2001:0:1::{:x}:{:x}", high ^ 0xffff, low ^ 0xffff),
          fmt::format("2a00:1450::5efe:{:x}:{:x}", high, low),
          fmt::format("2a00:1450::200:5efe:{:x}:{:x}", high, low)};
}

TEST(AddressPolicy, JudgesIpv4ByItsRange) {
  for (const char* text : kForbidden4) EXPECT_EQ(judge_address(text), AddressVerdict::kForbidden) << text;
  for (const char* text : kLoopback4) EXPECT_EQ(judge_address(text), AddressVerdict::kLoopback) << text;
  for (const char* text : kPublic4) EXPECT_EQ(judge_address(text), AddressVerdict::kPublic) << text;
}

TEST(AddressPolicy, AForbiddenIpv4AddressIsForbiddenInEveryIpv6Form) {
  std::vector<std::string> fours(std::begin(kForbidden4), std::end(kForbidden4));
  fours.insert(fours.end(), std::begin(kLoopback4), std::end(kLoopback4));
  for (const std::string& four : fours) {
    for (const std::string& six : embeddings_of(four)) {
      EXPECT_EQ(judge_address(six), AddressVerdict::kForbidden) << four << " as " << six;
    }
  }
}

TEST(AddressPolicy, OnlyAGatewayThatRoutesMakesAnEmbeddedAddressPublic) {
  EXPECT_EQ(judge_address("64:ff9b::8.8.8.8"), AddressVerdict::kPublic);
  EXPECT_EQ(judge_address("::ffff:8.8.8.8"), AddressVerdict::kForbidden);
  EXPECT_EQ(judge_address("2002:808:808::1"), AddressVerdict::kForbidden);
}

TEST(AddressPolicy, JudgesIpv6ByItsRange) {
  for (const char* text : {"::", "fc00::1", "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "100::1",
                           "2001:2::1", "2001:db8::1", "2001:10::1", "3fff::1", "5f00::1"}) {
    EXPECT_EQ(judge_address(text), AddressVerdict::kForbidden) << text;
  }
  EXPECT_EQ(judge_address("::1"), AddressVerdict::kLoopback);
  for (const char* text : {"2606:4700:4700::1111", "2a00:1450:4001:80b::200e", "2001:4860:4860::8888"}) {
    EXPECT_EQ(judge_address(text), AddressVerdict::kPublic) << text;
  }
}

TEST(AddressPolicy, TextThatIsNoAddressIsForbidden) {
  for (const char* text : {"", "localhost", "1.1.1", "1.1.1.1 ", "::1%lo", "8.8.8.8.8"}) {
    EXPECT_EQ(judge_address(text), AddressVerdict::kForbidden) << text;
  }
}

/// The address that the system makes of a spelling, as a connection would see it.
AddressVerdict judge_spelling(const char* spelling) {
  addrinfo hints{}, *found = nullptr;
  hints.ai_flags = AI_NUMERICHOST;
  if (getaddrinfo(spelling, nullptr, &hints, &found) != 0) return AddressVerdict::kForbidden;
  const AddressVerdict verdict = judge_address(found->ai_addr);
  freeaddrinfo(found);
  return verdict;
}

TEST(AddressPolicy, SpellingsAreJudgedByTheAddressTheyMean) {
  for (const char* spelling : {"2130706433", "0x7f.1", "0x7f000001", "0177.0.0.1", "127.1", "017700000001"}) {
    EXPECT_EQ(judge_spelling(spelling), AddressVerdict::kLoopback) << spelling;
  }
  for (const char* spelling :
       {"2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "169.254.43518", "10.1", "0", "012.0.0.1"}) {
    EXPECT_EQ(judge_spelling(spelling), AddressVerdict::kForbidden) << spelling;
  }
  EXPECT_EQ(judge_spelling("134744072"), AddressVerdict::kPublic);
}

TEST(AddressPolicy, AnotherFamilyIsForbidden) {
  sockaddr_un local{};
  local.sun_family = AF_UNIX;
  sockaddr address{};
  std::memcpy(&address, &local, sizeof address);
  EXPECT_EQ(judge_address(&address), AddressVerdict::kForbidden);
  EXPECT_EQ(to_text(&address), "?");
}

}  // namespace
}  // namespace conn::runtime
