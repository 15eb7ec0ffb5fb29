#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/civil.h"
#include "base/time_format.h"
#include "tests/sync/harness.h"

namespace conn::testing {

/// Something that happened at the vendor.
struct Event {
  int id = 0;
  std::int64_t at = 0;  ///< µs since 1970
};

/// A vendor of events that are asked for by their time: `/events?since=…&until=…&page=…`, in the order of its
/// list. It writes and reads times in one format, and knows nothing finer. A day that is sent is all of it.
class BoundedVendor final : public vendor::Vendor {
 public:
  explicit BoundedVendor(std::string_view format = "iso") {
    std::string reason;
    format_ = *TimeFormat::compile(format, "", reason);
    bare_ = format.starts_with("epoch");
  }

  std::vector<Event> events;
  std::size_t size = 2;
  bool leaves_out_since = false;  ///< gives what is newer than `since`, and not `since` itself
  bool leaves_out_until = false;
  bool undated = false;  ///< events do not tell their time

  /// `since..until` of every first page.
  std::vector<std::string> asked;

 protected:
  vendor::Answer answer(const vendor::Request& request) override {
    const std::string since = vendor::query_value(request.query, "since").value_or("");
    const std::string until = vendor::query_value(request.query, "until").value_or("");
    const std::size_t page = std::stoul(vendor::query_value(request.query, "page").value_or("1"));
    if (page == 1) asked.push_back(since + ".." + until);
    std::vector<std::string> records;
    for (const Event& event : events) {
      if (lies_in(event, since, until)) records.push_back(json(event));
    }
    std::string body = page_of(records, size, page, "https://events.test/events");
    const std::size_t at = body.rfind("?page=");
    if (at != std::string::npos)
      body.insert(at + 1, request.query.substr(0, request.query.find("page=")) + gap(request));
    return vendor::json_answer(200, body);
  }

 private:
  static std::string gap(const vendor::Request& request) {
    return request.query.empty() || request.query.find("page=") != std::string::npos ? "" : "&";
  }

  /// The event's time as the vendor knows it.
  std::int64_t known(std::int64_t at) const {
    std::string text;
    format_.print(at, text);
    return *format_.parse(text);
  }

  bool lies_in(const Event& event, const std::string& since, const std::string& until) const {
    const std::int64_t at = known(event.at);
    if (!since.empty()) {
      const auto from = format_.parse(since);
      if (!from || (leaves_out_since ? at <= *from : at < *from)) return false;
    }
    if (until.empty()) return true;
    const auto to = format_.parse(until);
    return to && (leaves_out_until ? at < *to : at <= *to);
  }

  std::string json(const Event& event) const {
    std::string time;
    format_.print(event.at, time);
    if (!bare_) time = "\"" + time + "\"";
    const std::string id = "{\"id\":" + std::to_string(event.id);
    return undated ? id + "}" : id + ",\"at\":" + time + "}";
  }

  TimeFormat format_;
  bool bare_ = false;
};

/// A connector of events whose times are written in `format`, with these clauses in the stream.
inline std::string events_connector(std::string_view clauses, std::string_view format = "iso",
                                    std::string_view query = "since: since, until: until") {
  std::string text = R"conn(
connector events {
  base "https://events.test"
  model vendor.Event { remote_id: string }
  shape Event { id: int, at: timestamp as FORMAT }
  map Event -> vendor.Event { remote_id: string(.id) }
  stream events: vendor.Event {
    get "/events" { query { QUERY } }
    records body.data as [Event]
    CLAUSES
    pages next_url(next: body.next)
  }
}
)conn";
  const auto fill = [&](std::string_view mark, std::string_view with) {
    text.replace(text.find(mark), mark.size(), with);
  };
  const bool word = format.find(' ') == std::string_view::npos && format.find('-') == std::string_view::npos;
  fill("FORMAT", word ? std::string(format) : "\"" + std::string(format) + "\"");
  fill("QUERY", query);
  fill("CLAUSES", clauses);
  return text;
}

}  // namespace conn::testing
