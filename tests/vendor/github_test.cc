#include "tests/vendor/github.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "tests/vendor/walk_test.h"

namespace conn::vendor {
namespace {

constexpr const char* kRepo = "/repos/octocat/Hello-World";

SandboxSetup small() { return {3, 1000, 100, "sandbox"}; }

std::string list(const char* rest) { return std::string(kRepo) + rest; }

TEST(GithubVendor, IssuesComeInPagesPullRequestsAmongThem) {
  GithubVendor vendor(small());
  size_t pages = 0;
  const auto records =
      walk(vendor, list("/issues?state=all&sort=created&direction=asc&per_page=100"), &pages);
  EXPECT_EQ(pages, 11U);
  ASSERT_EQ(records.size(), 1100U);
  std::set<std::int64_t> numbers;
  size_t pull_requests = 0;
  for (const auto& each : records) {
    numbers.insert(each["number"].GetInt64());
    pull_requests += each.HasMember("pull_request") ? 1 : 0;
  }
  EXPECT_EQ(numbers.size(), 1100U);
  EXPECT_EQ(pull_requests, 100U);
  EXPECT_EQ(vendor.truth("tickets").size(), 1000U);
}

TEST(GithubVendor, HalfOfTheIssuesShareAMoment) {
  GithubVendor vendor(small());
  std::map<std::int64_t, size_t> moments;
  for (const TruthRecord& record : vendor.truth("tickets")) ++moments[record.updated_at];
  size_t most = 0;
  for (const auto& [moment, count] : moments) most = std::max(most, count);
  EXPECT_EQ(most, 500U);
}

TEST(GithubVendor, OrdersByChangeAndFiltersFromABoundOn) {
  GithubVendor vendor(small());
  const auto records = walk(vendor, list("/issues?state=all&sort=updated&direction=asc&per_page=100"));
  for (size_t i = 1; i < records.size(); ++i) {
    EXPECT_LE(std::string(records[i - 1]["updated_at"].GetString()), records[i]["updated_at"].GetString());
  }
  const std::string bound = records[600]["updated_at"].GetString();
  size_t expected = 0;
  for (const auto& each : records) expected += each["updated_at"].GetString() >= bound ? 1 : 0;
  EXPECT_EQ(walk(vendor, list("/issues?state=all&since=") + percent_encoded(bound)).size(), expected);
}

TEST(GithubVendor, OpenIsTheDefaultStateAndThirtyThePage) {
  GithubVendor vendor(small());
  size_t pages = 0;
  const auto open = walk(vendor, list("/issues"), &pages);
  EXPECT_EQ(pages, (open.size() + 29) / 30);
  EXPECT_LT(open.size(), 1100U);
  for (const auto& each : open) EXPECT_STREQ(each["state"].GetString(), "open");
}

TEST(GithubVendor, AChangeIsSeenAtOnceAndSparesPullRequests) {
  GithubVendor vendor(small());
  std::int64_t newest = 0;
  for (const TruthRecord& record : vendor.truth("tickets")) newest = std::max(newest, record.updated_at);
  const std::string since =
      list("/issues?state=all&since=") + percent_encoded(vendor_seconds(newest + 1'000'000));
  EXPECT_EQ(walk(vendor, since).size(), 0U);
  EXPECT_EQ(vendor.change(137), 137U);
  const auto changed = walk(vendor, since);
  EXPECT_EQ(changed.size(), 137U);
  for (const auto& each : changed) EXPECT_FALSE(each.HasMember("pull_request"));
}

TEST(GithubVendor, TheOtherListsAreAsLongAsTheirTruth) {
  GithubVendor vendor(small());
  EXPECT_EQ(walk(vendor, list("/assignees?per_page=100")).size(), vendor.truth("users").size());
  EXPECT_EQ(walk(vendor, list("/labels?per_page=100")).size(), vendor.truth("tags").size());
  size_t under_issues = 0;
  for (const auto& each : walk(vendor, list("/issues/comments?sort=created&direction=asc&per_page=100"))) {
    under_issues += std::string(each["html_url"].GetString()).find("/issues/") != std::string::npos ? 1 : 0;
  }
  EXPECT_EQ(under_issues, vendor.truth("comments").size());
  EXPECT_GT(under_issues, 100U);
}

TEST(GithubVendor, RefusesWrongTokensAndPaths) {
  GithubVendor vendor(small());
  EXPECT_EQ(vendor.serve(get(list("/issues"), "wrong")).status, 401);
  EXPECT_EQ(vendor.serve(get("/repos/other/repo/issues")).status, 404);
  EXPECT_EQ(vendor.serve(get(list("/issues?since=yesterday"))).status, 422);
}

}  // namespace
}  // namespace conn::vendor
