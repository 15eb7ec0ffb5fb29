#include "tests/vendor/greenhouse.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace conn::vendor {
namespace {

using greenhouse::Source;

constexpr size_t kLargestPage = 500;

Answer refuse(int status, std::string_view message, std::string_view field) {
  return json_answer(status, fmt::format(R"({{"message":"{}","errors":[{{"message":"{}","field":"{}"}}]}})",
                                         message, message, field));
}

std::string cursor_of(std::int64_t since, size_t per_page, size_t end) {
  return fmt::format("c{:x}-{:x}-{:x}", since, per_page, end);
}

bool read_cursor(const std::string& cursor, std::int64_t& since, size_t& per_page, size_t& end) {
  if (!cursor.starts_with('c')) return false;
  char* at = nullptr;
  since = std::strtoll(cursor.c_str() + 1, &at, 16);
  if (*at != '-') return false;
  per_page = std::strtoull(at + 1, &at, 16);
  if (*at != '-') return false;
  end = std::strtoull(at + 1, &at, 16);
  return *at == '\0' && per_page >= 1 && per_page <= kLargestPage;
}

}  // namespace

std::optional<Answer> refuse_token(const Request& request, const std::string& token) {
  if (token.empty() || request.header("authorization") == "Bearer " + token) return std::nullopt;
  Answer answer = json_answer(401, R"({"message":"Invalid token"})");
  answer.headers.push_back({"WWW-Authenticate", "Bearer"});
  return answer;
}

GreenhouseVendor::GreenhouseVendor(const SandboxSetup& setup) : setup_(setup) {
  using namespace greenhouse;
  const size_t n = setup.records;
  kinds_.push_back({"candidates", History(setup.seed, 1, n),
                    &GreenhouseVendor::json_of<Candidate, make_candidate, 0>,
                    &GreenhouseVendor::truth_of_record<Candidate, make_candidate, 0>});
  kinds_.push_back({"applications", History(setup.seed, 2, n),
                    &GreenhouseVendor::json_of<Application, make_application, 1>,
                    &GreenhouseVendor::truth_of_record<Application, make_application, 1>});
  kinds_.push_back({"jobs", History(setup.seed, 3, n / 10), &GreenhouseVendor::json_of<Job, make_job, 2>,
                    &GreenhouseVendor::truth_of_record<Job, make_job, 2>});
  kinds_.push_back({"offers", History(setup.seed, 4, n / 4), &GreenhouseVendor::json_of<Offer, make_offer, 3>,
                    &GreenhouseVendor::truth_of_record<Offer, make_offer, 3>});
}

Source GreenhouseVendor::source(const History& history, size_t index) const {
  return {setup_.seed, index, history.revision(index), history.created_at(index), history.updated_at(index)};
}

template <class Record, Record (*Make)(const Source&), size_t Which>
std::string GreenhouseVendor::json_of(size_t index) const {
  return greenhouse::to_json(Make(source(kinds_[Which].history, index)));
}

template <class Record, Record (*Make)(const Source&), size_t Which>
TruthRecord GreenhouseVendor::truth_of_record(size_t index) const {
  return greenhouse::truth_of(Make(source(kinds_[Which].history, index)));
}

size_t GreenhouseVendor::change(size_t count) {
  const auto held = lock();
  return kinds_[0].history.change(count);
}

std::vector<TruthRecord> GreenhouseVendor::truth(std::string_view stream) const {
  const auto held = lock();
  std::vector<TruthRecord> out;
  for (const Kind& kind : kinds_) {
    if (kind.name != stream) continue;
    for (size_t i = 0; i < kind.history.size(); ++i) out.push_back((this->*kind.truth)(i));
  }
  return out;
}

Answer GreenhouseVendor::answer(const Request& request) {
  if (auto refused = refuse_token(request, setup_.token)) return *std::move(refused);
  if (request.method != "GET") return refuse(405, "Method not allowed", "method");
  for (const Kind& kind : kinds_) {
    if (request.path == fmt::format("/v3/{}", kind.name)) return list(kind, request);
  }
  return refuse(404, "Resource not found", "path");
}

std::string GreenhouseVendor::read_window(const std::string& query, Window& window) {
  if (const auto cursor = query_value(query, "cursor")) {
    if (query_count(query) > 1) return "cursor must be the only parameter";
    return read_cursor(*cursor, window.since, window.per_page, window.end) ? "" : "cursor is not valid";
  }
  if (const auto size = query_value(query, "per_page")) {
    window.per_page = std::strtoull(size->c_str(), nullptr, 10);
    if (window.per_page < 1 || window.per_page > kLargestPage) return "per_page must be between 1 and 500";
  }
  if (const auto filter = query_value(query, "updated_at")) {
    if (!filter->starts_with("gte|") || !read_vendor_time(filter->substr(4), window.since))
      return "updated_at is not valid";
  }
  return "";
}

Answer GreenhouseVendor::list(const Kind& kind, const Request& request) const {
  Window window;
  window.end = kind.history.size();
  const std::string reason = read_window(request.query, window);
  if (!reason.empty()) return refuse(422, reason, reason.substr(0, reason.find(' ')));
  return page(kind, window);
}

Answer GreenhouseVendor::page(const Kind& kind, Window window) const {
  std::string body = "[";
  size_t found = 0;
  size_t at = std::min(window.end, kind.history.size());
  for (; at > 0; --at) {
    if (kind.history.updated_at(at - 1) < window.since) continue;
    if (found == window.per_page) break;
    if (found++ > 0) body += ',';
    body += (this->*kind.json)(at - 1);
  }
  Answer answer = json_answer(200, body + "]");
  if (at > 0) {
    answer.headers.push_back(
        {"Link", fmt::format("<https://harvest.greenhouse.io/v3/{}?cursor={}>; rel=\"next\"", kind.name,
                             cursor_of(window.since, window.per_page, at))});
  }
  answer.headers.push_back({"X-RateLimit-Limit", "50"});
  answer.headers.push_back({"X-RateLimit-Remaining", "49"});
  return answer;
}

}  // namespace conn::vendor
