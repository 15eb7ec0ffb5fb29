// The definitions pass the checker without a word, and map what the vendors document, nulls and unknown words
// included.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"
#include "tests/oracle/page.h"

namespace conn {
namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

class Definition {
 public:
  explicit Definition(const std::string& name)
      : source_(name + ".conn", read("definitions/" + name + "/" + name + ".conn")),
        compiled_(compiler::check_source(source_)) {
    EXPECT_EQ(compiler::render_text(compiled_.diagnostics), "");
  }

  oracle::Page page(const std::string& stream, const std::string& body) const {
    for (const auto& each : compiled_.program->connector.streams) {
      if (each.name == stream) return oracle::read_page(*compiled_.program, each, body, {});
    }
    ADD_FAILURE() << "no stream " << stream;
    return {};
  }

 private:
  compiler::SourceFile source_;
  compiler::Compiled compiled_;
};

bool has(const oracle::Page& page, std::size_t row, const std::string& part) {
  return row < page.rows.size() && page.rows[row].record.find(part) != std::string::npos;
}

const std::string kTimes = R"("created_at":"2026-11-01T09:00:00.000Z","updated_at":"2026-11-02T10:00:00Z")";

TEST(Definitions, AllPassTheChecker) {
  int count = 0;
  for (const auto& folder : std::filesystem::directory_iterator("definitions")) {
    Definition definition(folder.path().filename().string());
    ++count;
  }
  EXPECT_GE(count, 2);
}

TEST(Greenhouse, MapsCandidates) {
  const Definition greenhouse("greenhouse");
  const oracle::Page page = greenhouse.page(
      "candidates", R"([
    {"id":1,)" + kTimes +
                        R"(,"first_name":"Ada","last_name":null,"private":null,"can_email":true,"tags":["a"],
     "phone_numbers":[{"value":"1","type":"mobile"},{"value":"2","type":"fax"}],"addresses":[{"value":"Turin","type":"home"}],
     "email_addresses":[{"value":"a@x.test","type":"work"}],"website_addresses":[{"value":"w","type":"blog"}],
     "social_media_addresses":[{"value":"s"}],"custom_fields":{"x":{"name":"X","type":"short_text","value":"1"}}},
    {"id":2,)" + kTimes +
                        "}]");
  ASSERT_TRUE(page.bad.empty()) << page.reasons[0];
  EXPECT_TRUE(has(
      page, 0,
      R"("phone_numbers":[{"value":"1","phone_number_type":"MOBILE"},{"value":"2","phone_number_type":"fax"}])"));
  EXPECT_TRUE(
      has(page, 0, R"("urls":[{"value":"w","url_type":"BLOG"},{"value":"s","url_type":"SOCIAL_MEDIA"}])"));
  EXPECT_TRUE(has(page, 0, R"("custom":{"x":{"name":"X","type":"short_text","value":"1"}})"));
  EXPECT_TRUE(has(page, 1, R"("email_addresses":[])"));
  EXPECT_TRUE(has(page, 1, R"("remote_updated_at":"2026-11-02T10:00:00Z")"));
}

TEST(Greenhouse, MapsApplicationsWithoutAJob) {
  const Definition greenhouse("greenhouse");
  const oracle::Page page = greenhouse.page(
      "applications",
      R"([{"id":5,)" + kTimes + R"(,"candidate_id":1,"job_id":null,"prospect":true,"status":"in_process"}])");
  ASSERT_TRUE(page.bad.empty()) << page.reasons[0];
  EXPECT_TRUE(has(page, 0, R"("candidate":"1","job":null,"applied_at":"2026-11-01T09:00:00Z")"));
}

TEST(Greenhouse, MapsJobsAndKeepsUnknownWords) {
  const Definition greenhouse("greenhouse");
  const oracle::Page page = greenhouse.page(
      "jobs",
      R"([
    {"id":3,)" +
          kTimes + R"(,"name":"J","status":"open","confidential":false,"department_id":7,"office_ids":[1,2]},
    {"id":4,)" +
          kTimes +
          R"(,"name":"K","status":"frozen","confidential":true,"department_id":null,"office_ids":null}])");
  ASSERT_TRUE(page.bad.empty()) << page.reasons[0];
  EXPECT_TRUE(has(page, 0, R"("departments":["7"],"offices":["1","2"])"));
  EXPECT_TRUE(has(page, 1, R"("status":"frozen")"));
  EXPECT_TRUE(has(page, 1, R"("departments":[],"offices":[])"));
}

TEST(Greenhouse, MapsOffersByWhetherTheyWereSent) {
  const Definition greenhouse("greenhouse");
  const std::string rest =
      kTimes +
      R"(,"version":1,"application_id":5,"job_id":3,"candidate_id":1,"status":"Created","starts_on":"2027-01-11")";
  const oracle::Page page = greenhouse.page("offers", R"([{"id":8,)" + rest + R"(,"sent_on":null},{"id":9,)" +
                                                          rest + R"(,"sent_on":"2026-11-03"}])");
  ASSERT_TRUE(page.bad.empty()) << page.reasons[0];
  EXPECT_TRUE(has(page, 0, R"("sent_at":null,"start_date":"2027-01-11","status":"DRAFT")"));
  EXPECT_TRUE(has(page, 1, R"("sent_at":"2026-11-03T00:00:00Z","start_date":"2027-01-11","status":"SENT")"));
}

TEST(Github, MapsIssuesAndLeavesOutPullRequests) {
  const Definition github("github");
  const std::string rest =
      R"("title":"T","body":null,"state":"closed","html_url":"https://h/1","labels":[{"name":"bug"}],"closed_at":null,)" +
      kTimes;
  const oracle::Page page = github.page(
      "tickets",
      R"([{"id":1,"number":1347,"user":null,"assignees":[{"id":1,"login":"o"}],"milestone":null,)" + rest +
          R"(},{"id":2,"number":1348,"user":null,"pull_request":{"url":"u"},)" + rest + "}]");
  ASSERT_TRUE(page.bad.empty()) << page.reasons[0];
  ASSERT_EQ(page.rows.size(), 1U);
  EXPECT_EQ(page.filtered, 1U);
  EXPECT_EQ(page.rows[0].id, "1347");
  EXPECT_TRUE(
      has(page, 0,
          R"("assignees":["1"],"assigned_teams":null,"creator":null,"due_date":null,"status":"CLOSED")"));
  EXPECT_TRUE(has(page, 0, R"("tags":["bug"])"));
}

TEST(Github, TellsCommentsOfIssuesFromThoseOfPullRequestsInARepositoryOfAnyName) {
  const Definition github("github");
  const std::string rest =
      R"(,"body":"b","issue_url":"https://api.github.com/repos/o/pull/issues/9","user":{"id":1,"login":"o"},)" +
      kTimes + "}";
  const oracle::Page page =
      github.page("comments", R"([{"id":1,"html_url":"https://github.com/o/pull/issues/9#c")" + rest +
                                  R"(,{"id":2,"html_url":"https://github.com/o/pull/pull/9#c")" + rest + "]");
  ASSERT_TRUE(page.bad.empty()) << page.reasons[0];
  ASSERT_EQ(page.rows.size(), 1U);
  EXPECT_EQ(page.rows[0].id, "1");
  EXPECT_TRUE(has(page, 0, R"("user":"1","contact":null,"body":"b","html_body":null,"ticket":"9")"));
}

TEST(Github, MapsPeopleAndLabels) {
  const Definition github("github");
  const oracle::Page people = github.page(
      "users",
      R"([{"id":1,"login":"octocat","avatar_url":"https://a","html_url":"https://h","type":"User","site_admin":false}])");
  EXPECT_TRUE(has(people, 0, R"("name":"octocat")"));
  const oracle::Page labels =
      github.page("tags", R"([{"id":2,"name":"bug","color":"f29513","default":true,"description":null}])");
  EXPECT_TRUE(has(labels, 0, R"("remote_id":"2","name":"bug")"));
}

}  // namespace
}  // namespace conn
