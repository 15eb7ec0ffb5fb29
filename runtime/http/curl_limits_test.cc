#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <thread>

#include <conn/transport.h>

#include "runtime/http/test_server.h"

namespace conn::runtime {
namespace {

using testing::answer;
using testing::gzip;
using testing::RawServer;
using testing::read_request;
using testing::RecordingServer;
using testing::send_text;
using testing::wait_for_close;

using Seconds = std::chrono::duration<double>;

CurlOptions local() {
  CurlOptions options;
  options.allow_loopback = true;
  return options;
}

TransportOutcome send(const std::string& url, const CurlOptions& options, const Cancellation& cancellation) {
  return make_curl_transport(options)->open()->send({"GET", url, {}, ""}, cancellation);
}

TransportFailure failed(const std::string& url, const CurlOptions& options) {
  const Cancellation never;
  TransportOutcome outcome = send(url, options, never);
  if (std::holds_alternative<HttpResponse>(outcome)) {
    ADD_FAILURE() << "an answer came";
    return {};
  }
  return std::get<TransportFailure>(std::move(outcome));
}

HttpResponse whole(const std::string& url, const CurlOptions& options) {
  const Cancellation never;
  TransportOutcome outcome = send(url, options, never);
  if (const auto* failure = std::get_if<TransportFailure>(&outcome)) {
    ADD_FAILURE() << failure->error.message;
    return {};
  }
  return std::get<HttpResponse>(std::move(outcome));
}

TEST(CurlLimits, GzipIsDecodedAndBothSizesAreKnown) {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "{\"id\":" + std::to_string(i * 7919) + "},";
  const std::string packed = gzip(text);
  RecordingServer server(answer(packed, "Content-Encoding: gzip\r\n"));
  const HttpResponse response = whole(server.url(), local());
  EXPECT_EQ(response.body, text);
  EXPECT_EQ(response.wire_bytes, static_cast<std::int64_t>(packed.size()));
}

TEST(CurlLimits, ABombIsStoppedByWhatItExpandsTo) {
  const std::string bomb = gzip(std::string(20 << 20, ' '));
  ASSERT_LT(bomb.size(), 64U << 10);
  for (const std::string& headers :
       {std::string("Content-Encoding: gzip\r\n"), std::string("Content-Encoding: gzip\r\nX: y\r\n")}) {
    RecordingServer server(answer(bomb, headers));
    const TransportFailure failure = failed(server.url(), local());
    EXPECT_EQ(failure.error.code, Code::kAnswerOverLimit);
    EXPECT_FALSE(failure.retryable);
    EXPECT_NE(failure.error.message.find("100 times"), std::string::npos) << failure.error.message;
  }
  RecordingServer twice(answer(gzip(bomb), "Content-Encoding: gzip, gzip\r\n"));
  EXPECT_EQ(failed(twice.url(), local()).error.code, Code::kAnswerOverLimit);
}

TEST(CurlLimits, ASmallAnswerMayExpandAsItLikes) {
  const std::string text(60 << 10, ' ');
  RecordingServer server(answer(gzip(text), "Content-Encoding: gzip\r\n"));
  EXPECT_EQ(whole(server.url(), local()).body.size(), text.size());
}

TEST(CurlLimits, TheBodyIsBoundedAtTheByte) {
  CurlOptions options = local();
  options.limits.max_body = 100'000;
  RecordingServer fits(answer(std::string(100'000, 'x')));
  EXPECT_EQ(whole(fits.url(), options).body.size(), 100'000U);
  RecordingServer over(answer(std::string(100'001, 'x')));
  const TransportFailure failure = failed(over.url(), options);
  EXPECT_EQ(failure.error.code, Code::kAnswerOverLimit);
  EXPECT_TRUE(failure.sent);
}

TEST(CurlLimits, AnEndlessAnswerStopsAtTheDefault) {
  RawServer server([](int socket, int) {
    read_request(socket);
    send_text(socket, "HTTP/1.1 200 OK\r\n\r\n");
    const std::string piece(1 << 20, '[');
    while (send_text(socket, piece)) {
    }
  });
  const TransportFailure failure = failed(server.url(), local());
  EXPECT_EQ(failure.error.code, Code::kAnswerOverLimit);
  EXPECT_NE(failure.error.message.find("67108864"), std::string::npos) << failure.error.message;
}

TEST(CurlLimits, HeadersAreBounded) {
  std::string many;
  while (many.size() < 70'000) many += "X-Filler: " + std::string(1000, 'x') + "\r\n";
  const std::string endless = "X-Filler: " + std::string(300'000, 'x') + "\r\n";
  for (const std::string& headers : {many, endless}) {
    RecordingServer server(answer("{}", headers));
    const TransportFailure failure = failed(server.url(), local());
    EXPECT_EQ(failure.error.code, Code::kAnswerOverLimit) << failure.error.message;
  }
  RecordingServer fits(answer("{}", many.substr(0, 60 * 1012)));
  EXPECT_EQ(whole(fits.url(), local()).status, 200);
}

TEST(CurlLimits, AHandshakeThatHangsIsAConnectTimeout) {
  CurlOptions options = local();
  options.limits.connect_timeout = 200'000;
  RawServer server([](int socket, int) { wait_for_close(socket); });
  const TransportFailure failure = failed(server.url("/", "https"), options);
  EXPECT_EQ(failure.error.code, Code::kTimedOut);
  EXPECT_FALSE(failure.sent);
  EXPECT_TRUE(failure.retryable);
}

TEST(CurlLimits, TheWholeTransferHasADeadline) {
  CurlOptions options = local();
  options.limits.total_timeout = 1'000'000;
  RawServer server([](int socket, int) {
    read_request(socket);
    send_text(socket, "HTTP/1.1 200 OK\r\n\r\n");
    while (send_text(socket, std::string(100, ' ')))
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
  });
  const TransportFailure failure = failed(server.url(), options);
  EXPECT_EQ(failure.error.code, Code::kTimedOut);
  EXPECT_TRUE(failure.sent);
}

TEST(CurlLimits, ATransferThatDripsIsGivenUp) {
  CurlOptions options = local();
  options.limits.low_speed_bytes = 1000;
  options.limits.low_speed_time = 1'000'000;
  RawServer server([](int socket, int) {
    read_request(socket);
    send_text(socket, "HTTP/1.1 200 OK\r\n\r\n");
    while (send_text(socket, " ")) std::this_thread::sleep_for(std::chrono::milliseconds(50));
  });
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(failed(server.url(), options).error.code, Code::kTimedOut);
  EXPECT_LT(Seconds(std::chrono::steady_clock::now() - start).count(), 20);
}

TEST(CurlLimits, CancellationIsPrompt) {
  RawServer server([](int socket, int) { wait_for_close(socket); });
  Cancellation cancellation;
  std::thread canceller([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    cancellation.cancel();
  });
  const auto start = std::chrono::steady_clock::now();
  const TransportOutcome outcome = send(server.url(), local(), cancellation);
  const double waited = Seconds(std::chrono::steady_clock::now() - start).count();
  canceller.join();
  ASSERT_TRUE(std::holds_alternative<TransportFailure>(outcome));
  EXPECT_EQ(std::get<TransportFailure>(outcome).error.code, Code::kCancelled);
  EXPECT_LT(waited, 10);
}

}  // namespace
}  // namespace conn::runtime
