#include "runtime/http/curl_failure.h"

#include <gtest/gtest.h>

#include <memory>

namespace conn::runtime {
namespace {

/// What libcurl's code becomes, of a transfer that nothing has stopped.
TransportFailure failure(CURLcode code) {
  const std::unique_ptr<CURL, void (*)(CURL*)> easy(curl_easy_init(), curl_easy_cleanup);
  const TransportLimits limits;
  const Transfer transfer(easy.get(), limits, [](AddressVerdict) { return true; });
  return failure_of(code, transfer, *parse_url("https://api.example.com/items"), limits);
}

TEST(CurlFailure, WhatNoRuleNamesIsTheTransportsOwn) {
  const TransportFailure failed = failure(CURLE_READ_ERROR);
  EXPECT_EQ(failed.error.code, Code::kTransportFailed);
  EXPECT_EQ(failed.error.kind, ErrorKind::kNetwork);
  EXPECT_NE(failed.error.message.find("`https://api.example.com`"), std::string::npos)
      << failed.error.message;
}

TEST(CurlFailure, SaysWhetherAnotherTryIsWorthIt) {
  EXPECT_TRUE(failure(CURLE_COULDNT_CONNECT).retryable);
  EXPECT_FALSE(failure(CURLE_PEER_FAILED_VERIFICATION).retryable);
  EXPECT_FALSE(failure(CURLE_COULDNT_CONNECT).sent) << "no connection was there to send on";
}

}  // namespace
}  // namespace conn::runtime
