#include "tests/vendor/greenhouse.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "tests/vendor/walk_test.h"

namespace conn::vendor {
namespace {

SandboxSetup small() { return {7, 1200, 0, "sandbox"}; }

TEST(GreenhouseVendor, EveryRecordComesOnceIdsDescending) {
  GreenhouseVendor vendor(small());
  size_t pages = 0;
  const auto records = walk(vendor, "/v3/candidates?per_page=500", &pages);
  EXPECT_EQ(pages, 3U);
  ASSERT_EQ(records.size(), 1200U);
  for (size_t i = 1; i < records.size(); ++i)
    EXPECT_LT(records[i]["id"].GetInt64(), records[i - 1]["id"].GetInt64());
}

TEST(GreenhouseVendor, TheTruthIsThatOfTheRecords) {
  GreenhouseVendor vendor(small());
  for (const char* stream : {"candidates", "applications", "jobs", "offers"}) {
    std::map<std::string, TruthRecord> truth;
    for (TruthRecord& record : vendor.truth(stream)) truth.emplace(record.id, record);
    const auto records = walk(vendor, std::string("/v3/") + stream);
    ASSERT_EQ(records.size(), truth.size()) << stream;
    ASSERT_FALSE(records.empty());
    for (const auto& record : records) {
      const auto found = truth.find(std::to_string(record["id"].GetInt64()));
      ASSERT_NE(found, truth.end());
      std::int64_t updated = 0;
      ASSERT_TRUE(read_vendor_time(record["updated_at"].GetString(), updated));
      EXPECT_EQ(updated, found->second.updated_at);
    }
  }
}

TEST(GreenhouseVendor, TheFilterIncludesItsBound) {
  GreenhouseVendor vendor(small());
  const auto all = vendor.truth("candidates");
  const std::int64_t shared = all[0].updated_at;
  size_t expected = 0;
  for (const TruthRecord& record : all) expected += record.updated_at >= shared ? 1 : 0;
  EXPECT_GE(expected, all.size() / 2);
  const auto records =
      walk(vendor, "/v3/candidates?per_page=100&updated_at=" + percent_encoded("gte|" + vendor_time(shared)));
  EXPECT_EQ(records.size(), expected);
}

TEST(GreenhouseVendor, AChangeShowsInTheFilterAndTheTruth) {
  GreenhouseVendor vendor(small());
  std::int64_t newest = 0;
  std::map<std::string, TruthRecord> before;
  for (TruthRecord& record : vendor.truth("candidates")) {
    newest = std::max(newest, record.updated_at);
    before.emplace(record.id, record);
  }
  EXPECT_EQ(vendor.change(137), 137U);
  size_t changed = 0;
  for (const TruthRecord& record : vendor.truth("candidates"))
    changed += record.fields != before.at(record.id).fields ? 1 : 0;
  EXPECT_EQ(changed, 137U);
  const auto records =
      walk(vendor, "/v3/candidates?updated_at=" + percent_encoded("gte|" + vendor_time(newest + 1000)));
  EXPECT_EQ(records.size(), 137U);
}

TEST(GreenhouseVendor, RefusesWhatTheVendorRefuses) {
  GreenhouseVendor vendor(small());
  const Answer first = vendor.serve(get("/v3/candidates?per_page=2"));
  const std::string next = next_of(first);
  ASSERT_NE(next, "");
  EXPECT_EQ(vendor.serve(get(next)).status, 200);
  EXPECT_EQ(vendor.serve(get(next + "&per_page=2")).status, 422);
  EXPECT_EQ(vendor.serve(get("/v3/candidates?cursor=made-up")).status, 422);
  EXPECT_EQ(vendor.serve(get("/v3/candidates?per_page=501")).status, 422);
  EXPECT_EQ(vendor.serve(get("/v3/candidates?updated_at=gt%7C2024-01-01T00:00:00Z")).status, 422);
  EXPECT_EQ(vendor.serve(get("/v3/candidates", "wrong")).status, 401);
  EXPECT_EQ(vendor.serve(get("/v3/nothing")).status, 404);
}

TEST(GreenhouseVendor, TheSeedDecidesEverything) {
  GreenhouseVendor a(small()), b(small());
  SandboxSetup other = small();
  other.seed = 8;
  GreenhouseVendor c(other);
  a.change(10);
  b.change(10);
  const auto body = [](Vendor& vendor) { return vendor.serve(get("/v3/candidates?per_page=500")).body; };
  EXPECT_EQ(body(a), body(b));
  EXPECT_NE(body(a), body(c));
}

TEST(GreenhouseVendor, LongListsComeInFullPages) {
  SandboxSetup large = small();
  large.records = 20'000;
  GreenhouseVendor vendor(large);
  std::string target = "/v3/candidates?per_page=500";
  size_t pages = 0;
  for (; !target.empty(); ++pages) target = next_of(vendor.serve(get(target)));
  EXPECT_EQ(pages, 40U);
}

TEST(Truth, TimesAreWrittenAndReadAlike) {
  for (const std::int64_t micros :
       {std::int64_t{0}, std::int64_t{1'704'067'200'000'000}, std::int64_t{1'735'689'599'123'000}}) {
    std::int64_t again = -1;
    ASSERT_TRUE(read_vendor_time(vendor_time(micros), again)) << vendor_time(micros);
    EXPECT_EQ(again, micros);
  }
  EXPECT_EQ(vendor_time(1'709'210'096'007'000), "2024-02-29T12:34:56.007Z");
  EXPECT_EQ(vendor_seconds(1'709'210'096'007'000), "2024-02-29T12:34:56Z");
  EXPECT_EQ(to_json(TruthValue::of_time(1'709'210'096'007'000)), "\"2024-02-29T12:34:56.007Z\"");
  std::int64_t none = 0;
  EXPECT_FALSE(read_vendor_time("2024-02-29", none));
  EXPECT_FALSE(read_vendor_time("2024-02-29T12:34:56Zx", none));
}

}  // namespace
}  // namespace conn::vendor
