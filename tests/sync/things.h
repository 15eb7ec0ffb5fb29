#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "tests/sync/harness.h"

namespace conn::testing {

/// One record of the vendor of things.
struct Thing {
  int id = 0;
  std::int64_t at = 0;  ///< seconds since 1970
  std::string name = "n";

  [[nodiscard]] std::string json() const {
    std::string time;
    append_iso(at * 1'000'000, time);
    return "{\"id\":" + std::to_string(id) + ",\"name\":\"" + name + "\",\"at\":\"" + time + "\"}";
  }
};

/// An answer with these headers.
inline vendor::Answer answer_with(int status, std::vector<HttpHeader> headers = {}, std::string body = "{}") {
  vendor::Answer answer;
  answer.status = status;
  answer.headers = std::move(headers);
  answer.body = std::move(body);
  return answer;
}

/// A vendor of things: `/things?since=…&until=…&page=…`, `size` a page, in the order of its list; `next` is a
/// link or null. `token` stands for what came up to the end of the page: `/things?resume=…` gives the rest.
class ThingVendor : public vendor::Vendor {
 public:
  std::vector<Thing> things;
  std::size_t size = 2;

 protected:
  vendor::Answer answer(const vendor::Request& request) override {
    if (request.path != "/things") return vendor::json_answer(404, "{}");
    const std::optional<std::string> since = vendor::query_value(request.query, "since"),
                                     until = vendor::query_value(request.query, "until"),
                                     resume = vendor::query_value(request.query, "resume");
    const std::size_t first = resume ? std::stoul(*resume) : 0;
    const std::size_t page = std::stoul(vendor::query_value(request.query, "page").value_or("1"));
    std::vector<std::string> records;
    for (std::size_t i = first; i < things.size(); ++i) {
      const std::int64_t at = things[i].at * 1'000'000;
      if (since && at < parse_iso(*since).value_or(0)) continue;
      if (!until || at <= parse_iso(*until).value_or(0)) records.push_back(things[i].json());
    }
    std::string body = page_of(records, size, page, "https://things.test/things");
    const std::string link = "?page=";
    const std::size_t at = body.rfind(link);
    if (at != std::string::npos) {
      if (resume) body.insert(at + 1, "resume=" + *resume + "&");
      if (until) body.insert(at + 1, "until=" + *until + "&");
      if (since) body.insert(at + 1, "since=" + *since + "&");
    }
    const std::size_t end = first + std::min(page * size, records.size());
    body.insert(body.size() - 1, ",\"token\":\"" + std::to_string(end) + "\"");
    return vendor::json_answer(200, body);
  }
};

/// The connector of things. `clauses` stand in the stream, `members` in the connector.
inline std::string things_connector(std::string_view clauses = "cursor .at", std::string_view members = "",
                                    std::string_view pages = "pages next_url(next: body.next)") {
  std::string text = R"conn(
connector things {
  title "Things"
  version "1.0.0"
  base "https://things.test"
  model vendor.Thing {
    remote_id: string
    name:      string
    at:        timestamp?
  }
  shape Thing { id: int, name: string, at: timestamp? }
  map Thing -> vendor.Thing {
    remote_id: string(.id)
    name:      .name
    at:        .at
  }
)conn";
  text += members;
  text += R"conn(
  stream things: vendor.Thing {
    get "/things" { query { since: since } }
    records body.data as [Thing]
    id .id
    deletes none
    )conn";
  text += std::string(clauses) + "\n    " + std::string(pages) + "\n  }\n}\n";
  return text;
}

}  // namespace conn::testing
