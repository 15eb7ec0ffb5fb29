#include "tests/vendor/server.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "tests/vendor/greenhouse.h"
#include "tests/vendor/simulated.h"

namespace conn::vendor {
namespace {

std::unique_ptr<Transport> local_transport() {
  CurlOptions options;
  options.allow_loopback = true;
  return make_curl_transport(options);
}

/// The front without sockets must be a faithful one: for every fault, both say the same.
TEST(VendorServer, BothFrontsAgreeOnEveryCutOfEveryFraming) {
  const std::string body = R"([{"id":1,"name":"Ada"},{"id":2}])";
  FunctionVendor vendor([&](const Request&) { return json_answer(200, body); });
  const Server server(vendor);
  VirtualClock clock;
  SimulatedTransport simulated(vendor, clock);
  const Cancellation never;
  auto real = local_transport()->open();
  auto simple = simulated.open();
  for (const Framing framing : {Framing::kContentLength, Framing::kChunked, Framing::kUntilClose}) {
    for (size_t cut = 0; cut <= body.size(); ++cut) {
      vendor.disturb(
          [&](const Request&, size_t, Answer& answer) { answer.framing = framing, answer.cut_at = cut; });
      const TransportOutcome a = real->send({"GET", server.origin() + "/x", {}, ""}, never);
      const TransportOutcome b = simple->send({"GET", "https://api.example.com/x", {}, ""}, never);
      ASSERT_EQ(a.index(), b.index()) << static_cast<int>(framing) << " cut at " << cut;
      if (const auto* response = std::get_if<HttpResponse>(&a)) {
        EXPECT_EQ(response->body, std::get<HttpResponse>(b).body);
      } else {
        EXPECT_EQ(std::get<TransportFailure>(a).error.code, std::get<TransportFailure>(b).error.code);
        EXPECT_EQ(std::get<TransportFailure>(a).sent, std::get<TransportFailure>(b).sent);
      }
    }
  }
}

TEST(VendorServer, AVendorIsReadOverOneConnection) {
  GreenhouseVendor vendor({7, 2000, 0, "sandbox"});
  const Server server(vendor);
  const Cancellation never;
  auto session = local_transport()->open();
  const HttpRequest request{
      "GET", server.origin() + "/v3/candidates?per_page=500", {{"Authorization", "Bearer sandbox"}}, ""};
  for (int i = 0; i < 20; ++i) {
    const TransportOutcome outcome = session->send(request, never);
    ASSERT_TRUE(std::holds_alternative<HttpResponse>(outcome))
        << std::get<TransportFailure>(outcome).error.message;
    EXPECT_EQ(std::get<HttpResponse>(outcome).status, 200);
  }
  EXPECT_EQ(server.connections(), 1);
}

TEST(VendorServer, GzipComesDecoded) {
  FunctionVendor vendor([](const Request&) {
    Answer answer = json_answer(200, "[" + std::string(5000, ' ') + "]");
    answer.gzip = true;
    return answer;
  });
  const Server server(vendor);
  const Cancellation never;
  const TransportOutcome outcome =
      local_transport()->open()->send({"GET", server.origin() + "/x", {}, ""}, never);
  ASSERT_TRUE(std::holds_alternative<HttpResponse>(outcome));
  EXPECT_EQ(std::get<HttpResponse>(outcome).body.size(), 5002U);
  EXPECT_LT(std::get<HttpResponse>(outcome).wire_bytes, 100);
}

TEST(VendorServer, ADroppedAnswerIsABrokenConnection) {
  FunctionVendor vendor([](const Request&) { return json_answer(200, "{}"); });
  vendor.disturb([](const Request&, size_t number, Answer& answer) { answer.dropped = number == 0; });
  const Server server(vendor);
  const Cancellation never;
  auto session = local_transport()->open();
  const TransportOutcome first = session->send({"GET", server.origin() + "/x", {}, ""}, never);
  ASSERT_TRUE(std::holds_alternative<TransportFailure>(first));
  EXPECT_EQ(std::get<TransportFailure>(first).error.code, Code::kConnectionBroken);
  EXPECT_TRUE(
      std::holds_alternative<HttpResponse>(session->send({"GET", server.origin() + "/x", {}, ""}, never)));
}

TEST(VendorServer, RecordsChangeOverTheWire) {
  GreenhouseVendor vendor({7, 100, 0, "sandbox"});
  const Server server(vendor);
  const Cancellation never;
  const TransportOutcome outcome =
      local_transport()->open()->send({"POST", server.origin() + "/_control/change?count=13", {}, ""}, never);
  ASSERT_TRUE(std::holds_alternative<HttpResponse>(outcome));
  EXPECT_EQ(std::get<HttpResponse>(outcome).body, "{\"changed\":13}");
  EXPECT_EQ(vendor.requests(), 0U) << "the control is not one of the vendor's requests";
}

}  // namespace
}  // namespace conn::vendor
