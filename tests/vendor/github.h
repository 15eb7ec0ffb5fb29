#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tests/vendor/github_records.h"
#include "tests/vendor/greenhouse.h"
#include "tests/vendor/history.h"
#include "tests/vendor/vendor.h"

namespace conn::vendor {

/// GitHub's REST API in small, for the repository `octocat/Hello-World`: `/issues` (pull requests included),
/// `/assignees`, `/labels`,
/// `/issues/comments`, with `since`, `sort`, `direction`, `state`, `per_page` (up to 100) and `page`, and the
/// `Link` header. Half of the issues share one `updated_at`. Streams of the connector: tickets, users, tags,
/// comments.
class GithubVendor final : public Vendor {
 public:
  explicit GithubVendor(const SandboxSetup& setup);

  /// Changes issues (never pull requests).
  size_t change(size_t count) override;
  [[nodiscard]] std::vector<TruthRecord> truth(std::string_view stream) const override;

 protected:
  Answer answer(const Request& request) override;

 private:
  /// Everything of a list request but the page.
  struct Order {
    std::int64_t since = 0;
    bool by_update = false;
    bool ascending = false;
    std::string state = "open";
    friend auto operator<=>(const Order&, const Order&) = default;
  };
  enum Kind : unsigned char { kIssues, kPeople, kLabels, kComments };

  [[nodiscard]] Answer list(Kind kind, const Request& request);
  [[nodiscard]] Answer page(Kind kind, const Request& request, const std::vector<size_t>& order) const;
  [[nodiscard]] const std::vector<size_t>& ordered(Kind kind, const Order& order);
  [[nodiscard]] bool is_wanted(Kind kind, const Order& order, size_t index) const;
  [[nodiscard]] std::string json(Kind kind, size_t index) const;
  [[nodiscard]] bool is_pull_request(size_t index) const { return index >= setup_.records; }
  [[nodiscard]] github::Issue issue(size_t index) const;
  [[nodiscard]] github::Comment comment(size_t index) const;
  [[nodiscard]] github::Source source(Kind kind, size_t index) const;

  SandboxSetup setup_;
  github::Place place_{"octocat", "Hello-World"};
  std::vector<History> histories_;                                ///< by Kind
  std::map<std::pair<Kind, Order>, std::vector<size_t>> orders_;  ///< forgotten with every change
};

}  // namespace conn::vendor
