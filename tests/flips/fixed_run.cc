#include "tests/flips/fixed_run.h"

#include <utility>

#include <conn/sync.h>

#include "tests/vendor/github.h"
#include "tests/vendor/greenhouse.h"
#include "tests/vendor/message.h"

namespace conn::testing {
namespace {

constexpr std::int64_t kNow = 1'735'689'600'000'000;

/// The kinds of Conn in one page, for modules that are no vendor's.
constexpr const char* kMixedPage =
    R"({"message":"none","page":{"next":null},"data":[)"
    R"({"id":1,"updated_at":"2024-01-02T03:04:05Z","emails":[{"value":"A@x.test","type":"work"},{"value":"b","type":"other"}]},)"
    R"({"id":"a\u00e9\n","updated_at":null,"emails":[]},{"id":-1.5e3,"updated_at":17,"emails":[null]},{"emails":{}},7]})";

/// Where modules send their requests that are no vendor's.
constexpr std::string_view kNobody = "https://api.example.com/";

class StillClock final : public Clock {
 public:
  std::int64_t now() override { return now_; }
  void sleep(std::int64_t microseconds, const Cancellation&) override { now_ += microseconds; }
  std::uint64_t random() override { return 4; }

 private:
  std::int64_t now_ = kNow;
};

std::string last_part(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  return std::string(url.substr(url.find_last_of('/') + 1));
}

/// Gives the page that the path's last part names, with a link to a next page.
class FixedTransport final : public Transport {
 public:
  explicit FixedTransport(const std::map<std::string, std::string>& by_name) : by_name_(by_name) {}

  std::unique_ptr<Session> open() override { return std::make_unique<FixedSession>(*this); }
  std::size_t requests() const { return requests_; }

 private:
  class FixedSession final : public Session {
   public:
    explicit FixedSession(FixedTransport& owner) : owner_(owner) {}
    TransportOutcome send(const HttpRequest& request, const Cancellation&) override {
      return owner_.answer(request);
    }

   private:
    FixedTransport& owner_;
  };

  TransportOutcome answer(const HttpRequest& request) {
    ++requests_;
    HttpResponse response{200, {{"Content-Type", "application/json"}}, body_for(request.url), 0};
    if (request.url.find("page=2") == std::string::npos) {
      const char* mark = request.url.find('?') == std::string::npos ? "?" : "&";
      response.headers.push_back({"Link", "<" + request.url + mark + "page=2>; rel=\"next\""});
    }
    return response;
  }

  std::string body_for(std::string_view url) const {
    const auto known = by_name_.find(last_part(url));
    return known == by_name_.end() || url.starts_with(kNobody) ? kMixedPage : known->second;
  }

  const std::map<std::string, std::string>& by_name_;
  std::size_t requests_ = 0;
};

/// Keeps nothing, but touches every byte of what it is given.
class TouchingSink final : public Sink {
 public:
  Status begin(const SinkStream&) override { return Ok{}; }
  Result<WriteCounts> write(const SinkPage& page) override {
    for (const Row& row : page.rows) touch(row.id), touch(row.json), touch(row.raw);
    for (const BadRow& row : page.bad) touch(row.reason), touch(row.field), touch(row.path), touch(row.raw);
    rows += static_cast<std::int64_t>(page.rows.size());
    return WriteCounts{static_cast<std::int64_t>(page.rows.size()), 0};
  }
  Status commit() override { return Ok{}; }
  void roll_back() override {}

  std::int64_t rows = 0;

 private:
  void touch(std::string_view text) {
    for (const char byte : text) sum_ = sum_ * 31 + static_cast<unsigned char>(byte);
  }
  volatile unsigned sum_ = 0;
};

std::string fitting_value(const std::string& type) {
  if (type.starts_with('"')) return type.substr(1, type.find('"', 1) - 1);
  if (type.starts_with("bool")) return "true";
  if (type.starts_with("date")) return "2024-01-31";
  if (type.starts_with("timestamp")) return "2024-01-31T00:00:00Z";
  if (type.starts_with("duration")) return "1h";
  if (type.starts_with("url")) return "https://api.example.com";
  if (type.starts_with("string")) return "octocat";
  return "1";
}

EngineOptions small(Clock& clock, Transport& transport) {
  EngineOptions options;
  options.clock = &clock;
  options.transport = &transport;
  options.limits.max_pages = 2;
  options.limits.max_attempts = 2;
  options.limits.max_redirects = 1;
  options.limits.fuel = 300'000;
  options.limits.page_memory = 8 << 20;
  return options;
}

void add_pages(vendor::Vendor& vendor, const std::string& folder, const std::vector<std::string>& names,
               std::map<std::string, std::string>& out) {
  for (const std::string& name : names) {
    const vendor::Answer answer =
        vendor.serve({"GET", folder + name, "", {{"Authorization", "Bearer sandbox"}}, ""});
    if (answer.status == 200) out.emplace(last_part(name), answer.body);
  }
}

}  // namespace

FixedPages::FixedPages() {
  vendor::SandboxSetup setup;
  setup.records = 4;
  vendor::GreenhouseVendor greenhouse(setup);
  add_pages(greenhouse, "/v3/", {"candidates", "applications", "jobs", "offers"}, by_name_);
  vendor::GithubVendor github(setup);
  add_pages(github, "/repos/octocat/Hello-World/", {"issues", "assignees", "labels", "issues/comments"},
            by_name_);
}

FixedRun FixedPages::run(const Module& module) const {
  Account account;
  std::map<std::string, std::string, std::less<>> secrets;
  for (const ConfigInfo& entry : module.config()) {
    if (entry.secret) {
      secrets.emplace(entry.name, "sandbox");
    } else {
      account.config.emplace(entry.name, fitting_value(entry.type));
    }
  }
  FixedCredentials credentials(std::move(secrets));
  account.credentials = &credentials;
  StillClock clock;
  FixedTransport transport(by_name_);
  const Engine engine(small(clock, transport));
  TouchingSink sink;
  const auto state = make_memory_state_store();
  Observer observer;
  const auto summary = sync(engine, module, account, {}, sink, *state, observer);
  FixedRun out{transport.requests(), 0, sink.rows, {}};
  if (!summary) {
    out.errors.push_back(summary.error());
    return out;
  }
  for (const StreamSummary& stream : summary->streams) {
    out.records += stream.records;
    if (stream.error) out.errors.push_back(*stream.error);
  }
  return out;
}

}  // namespace conn::testing
