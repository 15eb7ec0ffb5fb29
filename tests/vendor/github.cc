#include "tests/vendor/github.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace conn::vendor {
namespace {

constexpr size_t kLargestPage = 100;
constexpr size_t kPeopleCount = 50;
constexpr size_t kMostOrders = 16;

Answer refuse(int status, std::string_view message) {
  return json_answer(
      status,
      fmt::format(R"({{"message":"{}","documentation_url":"https://docs.github.com/rest","status":"{}"}})",
                  message, status));
}

size_t number_of(const std::string& query, std::string_view name, size_t otherwise) {
  const auto value = query_value(query, name);
  if (!value) return otherwise;
  const size_t number = std::strtoull(value->c_str(), nullptr, 10);
  return number == 0 ? otherwise : number;
}

/// The query with another `page`.
std::string with_page(std::string_view query, size_t page) {
  std::string out;
  while (!query.empty()) {
    const size_t end = std::min(query.find('&'), query.size());
    if (!query.substr(0, end).starts_with("page=")) out += fmt::format("{}&", query.substr(0, end));
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  return fmt::format("{}page={}", out, page);
}

std::string link_header(const Request& request, size_t page, size_t last) {
  std::string out;
  const auto add = [&](size_t to, std::string_view relation) {
    if (!out.empty()) out += ", ";
    out += fmt::format("<https://api.github.com{}?{}>; rel=\"{}\"", request.path,
                       with_page(request.query, to), relation);
  };
  if (page > 1) add(page - 1, "prev");
  if (page < last) {
    add(page + 1, "next");
    add(last, "last");
  }
  if (page > 1) add(1, "first");
  return out;
}

}  // namespace

GithubVendor::GithubVendor(const SandboxSetup& setup) : setup_(setup) {
  histories_.emplace_back(setup.seed, 11, setup.records + setup.pull_requests);
  histories_.emplace_back(setup.seed, 12, kPeopleCount);
  histories_.emplace_back(setup.seed, 13, std::min<size_t>(setup.records, 120));
  histories_.emplace_back(setup.seed, 14, setup.records / 2);
}

size_t GithubVendor::change(size_t count) {
  const auto held = lock();
  orders_.clear();
  return histories_[kIssues].change(std::min(count, setup_.records), setup_.records);
}

github::Source GithubVendor::source(Kind kind, size_t index) const {
  const History& history = histories_[kind];
  return {setup_.seed, index, history.revision(index), history.created_at(index), history.updated_at(index)};
}

github::Issue GithubVendor::issue(size_t index) const {
  return github::make_issue(source(kIssues, index), is_pull_request(index));
}

github::Comment GithubVendor::comment(size_t index) const {
  return github::make_comment(source(kComments, index), setup_.records, setup_.pull_requests);
}

std::vector<TruthRecord> GithubVendor::truth(std::string_view stream) const {
  const auto held = lock();
  std::vector<TruthRecord> out;
  if (stream == "tickets") {
    for (size_t i = 0; i < setup_.records; ++i) out.push_back(github::truth_of(issue(i), place_));
  } else if (stream == "users") {
    for (size_t i = 0; i < kPeopleCount; ++i)
      out.push_back(github::truth_of(github::make_person(source(kPeople, i))));
  } else if (stream == "tags") {
    for (size_t i = 0; i < histories_[kLabels].size(); ++i) {
      out.push_back(github::truth_of(github::make_label(source(kLabels, i))));
    }
  } else if (stream == "comments") {
    for (size_t i = 0; i < histories_[kComments].size(); ++i) {
      if (!comment(i).under_pull_request) out.push_back(github::truth_of(comment(i)));
    }
  }
  return out;
}

Answer GithubVendor::answer(const Request& request) {
  if (auto refused = refuse_token(request, setup_.token)) return *std::move(refused);
  const std::string repo = fmt::format("/repos/{}/{}", place_.owner, place_.repo);
  if (request.method != "GET" || !request.path.starts_with(repo)) return refuse(404, "Not Found");
  const std::string_view rest = std::string_view(request.path).substr(repo.size());
  if (rest == "/issues") return list(kIssues, request);
  if (rest == "/assignees") return list(kPeople, request);
  if (rest == "/labels") return list(kLabels, request);
  if (rest == "/issues/comments") return list(kComments, request);
  return refuse(404, "Not Found");
}

Answer GithubVendor::list(Kind kind, const Request& request) {
  Order order;
  if (const auto since = query_value(request.query, "since")) {
    if (!read_vendor_time(*since, order.since)) return refuse(422, "Validation Failed");
  }
  order.by_update = query_value(request.query, "sort") == "updated";
  order.ascending = query_value(request.query, "direction") == "asc" || kind == kPeople || kind == kLabels;
  order.state = query_value(request.query, "state").value_or("open");
  return page(kind, request, ordered(kind, order));
}

bool GithubVendor::is_wanted(Kind kind, const Order& order, size_t index) const {
  if (kind == kPeople || kind == kLabels) return true;
  const std::int64_t second = 1'000'000;
  if (histories_[kind].updated_at(index) / second * second < order.since) return false;
  return kind != kIssues || order.state == "all" || issue(index).state == order.state;
}

const std::vector<size_t>& GithubVendor::ordered(Kind kind, const Order& order) {
  const auto known = orders_.find({kind, order});
  if (known != orders_.end()) return known->second;
  if (orders_.size() >= kMostOrders) orders_.clear();
  const History& history = histories_[kind];
  std::vector<size_t> out;
  for (size_t i = 0; i < history.size(); ++i) {
    if (is_wanted(kind, order, i)) out.push_back(i);
  }
  if (order.by_update) {
    std::stable_sort(out.begin(), out.end(),
                     [&](size_t a, size_t b) { return history.updated_at(a) < history.updated_at(b); });
  }
  if (!order.ascending) std::reverse(out.begin(), out.end());
  return orders_[{kind, order}] = std::move(out);
}

std::string GithubVendor::json(Kind kind, size_t index) const {
  switch (kind) {
    case kIssues: return github::to_json(issue(index), place_);
    case kPeople: return github::to_json(github::make_person(source(kind, index)));
    case kLabels: return github::to_json(github::make_label(source(kind, index)));
    case kComments: return github::to_json(comment(index), place_);
  }
  return "";
}

Answer GithubVendor::page(Kind kind, const Request& request, const std::vector<size_t>& order) const {
  const size_t size = std::min(number_of(request.query, "per_page", 30), kLargestPage);
  const size_t page = number_of(request.query, "page", 1);
  const size_t last = std::max<size_t>(1, (order.size() + size - 1) / size);
  std::string body = "[";
  for (size_t i = (page - 1) * size; i < std::min(page * size, order.size()); ++i) {
    if (body.size() > 1) body += ',';
    body += json(kind, order[i]);
  }
  Answer answer = json_answer(200, body + "]");
  const std::string links = link_header(request, page, last);
  if (!links.empty()) answer.headers.push_back({"Link", links});
  answer.headers.push_back({"X-RateLimit-Limit", "5000"});
  answer.headers.push_back({"X-RateLimit-Remaining", "4999"});
  return answer;
}

}  // namespace conn::vendor
