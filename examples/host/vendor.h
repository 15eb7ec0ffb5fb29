// A transport: a vendor inside of the program. A real one is an egress proxy, or plays recordings back.
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <utility>

#include <conn/transport.h>

class Vendor final : public conn::Transport {
 public:
  std::unique_ptr<Session> open() override { return std::make_unique<Connection>(); }

 private:
  class Connection final : public Session {
   public:
    conn::TransportOutcome send(const conn::HttpRequest& request, const conn::Cancellation&) override {
      std::printf("%s %s\n", request.method.c_str(), request.url.c_str());
      if (!authorized(request)) return conn::HttpResponse{401, {}, "{}", 0};
      if (request.url.find("updated_since=") != std::string::npos) {
        return answer(R"([{"id": 2, "name": "Grace Hopper", "updated_at": "2024-05-03T00:00:00Z"}])");
      }
      if (request.url.find("?page=2") != std::string::npos) {
        return answer(R"([{"id": 3, "name": "Alan", "updated_at": "2024-05-02T00:00:00Z"}])");
      }
      conn::HttpResponse first = answer(R"([{"id": 1, "name": "Ada", "updated_at": "2024-05-01T00:00:00Z"},
                                            {"id": 2, "name": "Grace", "updated_at": "2024-05-01T12:00:00Z"}])");
      first.headers.push_back({"Link", "<https://api.example.com/people?page=2>; rel=\"next\""});
      return first;
    }

   private:
    static conn::HttpResponse answer(std::string body) {
      return {200, {{"Content-Type", "application/json"}}, std::move(body), 0};
    }
    static bool authorized(const conn::HttpRequest& request) {
      for (const conn::HttpHeader& header : request.headers) {
        if (header.name == "Authorization") return header.value == "Bearer s3cret";
      }
      return false;
    }
  };
};
