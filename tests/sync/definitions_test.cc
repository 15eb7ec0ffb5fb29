// The definitions of the repository against the sandbox vendors: what arrives is the truth set, field by field.
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <conn/sqlite.h>

#include <map>

#include "runtime/stores/testing.h"
#include "tests/sync/harness.h"
#include "tests/vendor/github.h"
#include "tests/vendor/greenhouse.h"

namespace conn::testing {
namespace {

using vendor::TruthRecord;

// The members of an object as they stand there, so that no digit is changed by reading; nulls are left out.
std::map<std::string, std::string> fields_of(const std::string& json) {
  rapidjson::Document document;
  EXPECT_FALSE(document.Parse(json.c_str()).HasParseError()) << json;
  std::map<std::string, std::string> out;
  std::size_t begin = 1;
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (quoted && c == '\\') {
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted) {
      if (c == '{' || c == '[') ++depth;
      if (c == '}' || c == ']') --depth;
      if ((c != ',' || depth != 1) && depth != 0) continue;
      const std::string member = json.substr(begin, i - begin);
      const std::size_t colon = member.find(':');
      if (member.substr(colon + 1) != "null") out[member.substr(1, colon - 2)] = member.substr(colon + 1);
      begin = i + 1;
    }
  }
  return out;
}

std::map<std::string, std::string> fields_of(const TruthRecord& record) {
  std::map<std::string, std::string> out;
  for (const auto& [name, value] : record.fields) {
    if (value.kind != vendor::TruthValue::Kind::kNull) out[name] = vendor::to_json(value);
  }
  return out;
}

void expect_truth(const vendor::Vendor& vendor, const MemorySink& sink, const std::string& stream) {
  std::map<std::string, std::string> delivered;
  for (const MemorySink::Line& line : sink.lines) {
    if (line.stream == stream && !line.bad) delivered[line.id] = line.json;
  }
  const std::vector<TruthRecord> truth = vendor.truth(stream);
  EXPECT_EQ(delivered.size(), truth.size()) << stream;
  ASSERT_FALSE(truth.empty()) << stream;
  for (const TruthRecord& record : truth) {
    const auto found = delivered.find(record.id);
    ASSERT_NE(found, delivered.end()) << stream << " lacks " << record.id;
    ASSERT_EQ(fields_of(found->second), fields_of(record)) << stream << " " << record.id;
  }
}

struct Case {
  const char* definition;
  std::map<std::string, std::string> config;
  std::vector<std::string> streams;
  std::string main;  ///< the stream that `change` changes
};

class Definitions : public ::testing::TestWithParam<Case> {
 protected:
  std::unique_ptr<vendor::Vendor> make_vendor(std::size_t records) const {
    vendor::SandboxSetup setup;
    setup.records = records;
    setup.pull_requests = records / 10;
    if (std::string(GetParam().definition) == "github") return std::make_unique<vendor::GithubVendor>(setup);
    return std::make_unique<vendor::GreenhouseVendor>(setup);
  }
};

TEST_P(Definitions, DeliverTheTruth) {
  const auto vendor = make_vendor(1200);
  Harness harness(compile_definition(GetParam().definition), *vendor);
  harness.account.config = GetParam().config;
  const RunSummary first = harness.run();
  EXPECT_TRUE(first.ok()) << to_text(first);
  for (const StreamSummary& stream : first.streams) EXPECT_EQ(stream.bad, 0) << stream.stream;
  for (const std::string& stream : GetParam().streams) expect_truth(*vendor, harness.memory, stream);
  harness.clock.advance(3'600'000'000);
  const std::size_t changed = vendor->change(137);
  EXPECT_EQ(changed, 137U);
  const RunSummary second = harness.run();
  EXPECT_TRUE(second.ok()) << to_text(second);
  for (const StreamSummary& stream : second.streams) {
    if (stream.stream == GetParam().main) EXPECT_EQ(stream.upserts, 137) << to_text(second);
  }
  for (const std::string& stream : GetParam().streams) expect_truth(*vendor, harness.memory, stream);
}

INSTANTIATE_TEST_SUITE_P(All, Definitions,
                         ::testing::Values(Case{"github",
                                                {{"owner", "octocat"}, {"repo", "Hello-World"}},
                                                {"tickets", "users", "tags", "comments"},
                                                "tickets"},
                                           Case{"greenhouse", {}, {"candidates", "applications", "jobs", "offers"}, "candidates"}),
                         [](const auto& info) { return std::string(info.param.definition); });

}  // namespace
}  // namespace conn::testing
