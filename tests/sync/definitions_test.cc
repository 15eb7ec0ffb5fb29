// The definitions of the repository against the sandbox vendors: what arrives is the truth set, field by
// field.
#include <gtest/gtest.h>
#include <rapidjson/document.h>
#include <sqlite3.h>

#include <conn/sqlite.h>

#include <map>
#include <sstream>

#include "base/json_text.h"
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

/// The last line of each id, as `fields_of` reads it; how many lines there are.
std::map<std::string, std::map<std::string, std::string>> fields_of_lines(const std::string& text,
                                                                          std::size_t& lines) {
  std::map<std::string, std::map<std::string, std::string>> out;
  std::istringstream in(text);
  lines = 0;
  for (std::string line; std::getline(in, line); ++lines) {
    const std::size_t id = line.find("\"id\":\"") + 6, record = line.find("\"record\":") + 9;
    out[line.substr(id, line.find('"', id) - id)] = fields_of(line.substr(record, line.size() - record - 1));
  }
  return out;
}

/// The table, a column a field; lists and times are text there, so only values that are text in both are
/// compared.
std::map<std::string, std::map<std::string, std::string>> fields_of_table(const std::string& path,
                                                                          const std::string& table) {
  std::map<std::string, std::map<std::string, std::string>> out;
  sqlite3* database = nullptr;
  EXPECT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
  const auto row = [](void* map, int columns, char** texts, char** names) {
    std::map<std::string, std::string> fields;
    for (int i = 0; i < columns; ++i) {
      if (texts[i] != nullptr && names[i][0] != '_') fields[names[i]] = texts[i];
    }
    (*static_cast<decltype(out)*>(map))[fields["remote_id"]] = std::move(fields);
    return 0;
  };
  EXPECT_EQ(sqlite3_exec(database, ("SELECT * FROM " + table).c_str(), row, &out, nullptr), SQLITE_OK);
  sqlite3_close(database);
  return out;
}

/// What a column holds: text without its quotes, truths as numbers.
std::map<std::string, std::string> as_columns(std::map<std::string, std::string> fields) {
  for (auto& [name, value] : fields) {
    if (value == "true" || value == "false") value = value == "true" ? "1" : "0";
    if (value.size() < 2 || value[0] != '"') continue;
    std::string plain;
    unescape_json(std::string_view(value).substr(1, value.size() - 2), plain);
    value = plain;
  }
  return fields;
}

class TenThousandIssues : public ::testing::Test {
 protected:
  TenThousandIssues() : vendor_(setup()) {}

  static vendor::SandboxSetup setup() {
    vendor::SandboxSetup setup;
    setup.records = 10'000;
    return setup;
  }
  StreamSummary run(Sink& sink, StateStore& state) {
    Harness harness(module_, vendor_);
    harness.account.config = {{"owner", "octocat"}, {"repo", "Hello-World"}};
    harness.options.streams = {"tickets"};
    harness.sink = &sink;
    harness.state = &state;
    harness.clock.advance(elapsed_);
    const RunSummary summary = harness.run();
    EXPECT_TRUE(summary.ok()) << to_text(summary);
    return summary.streams.at(0);
  }
  void change() {
    elapsed_ += 3'600'000'000;
    EXPECT_EQ(vendor_.change(137), 137U);
  }

  std::shared_ptr<const Module> module_ = compile_definition("github");
  vendor::GithubVendor vendor_;
  runtime::testing::TemporaryFolder folder_;
  std::int64_t elapsed_ = 0;
};

TEST_F(TenThousandIssues, InATable) {
  for (const std::int64_t written : {10'000, 137, 0}) {
    if (written == 137) change();
    Result<std::unique_ptr<SqliteStore>> store = open_sqlite(folder_.path("out.db"));
    ASSERT_TRUE(store.ok());
    const StreamSummary summary = run((*store)->sink(), (*store)->state());
    EXPECT_EQ(summary.upserts, written);
    if (written == 10'000) EXPECT_EQ(summary.pages, 100);
  }
  const auto table = fields_of_table(folder_.path("out.db"), "ticketing_ticket");
  const std::vector<TruthRecord> truth = vendor_.truth("tickets");
  ASSERT_EQ(table.size(), truth.size());
  for (const TruthRecord& record : truth)
    ASSERT_EQ(table.at(record.id), as_columns(fields_of(record))) << record.id;
}

TEST_F(TenThousandIssues, InLines) {
  std::size_t lines = 0;
  for (const std::size_t expected : {10'000U, 10'137U, 10'137U}) {
    if (lines == 10'000) change();
    {
      Result<std::unique_ptr<Sink>> sink = open_ndjson_file(folder_.path("out"));
      Result<std::unique_ptr<StateStore>> state = open_state_file(folder_.path("state"));
      ASSERT_TRUE(sink.ok() && state.ok());
      run(**sink, **state);
    }
    const auto delivered = fields_of_lines(folder_.read("out"), lines);
    EXPECT_EQ(lines, expected);
    const std::vector<TruthRecord> truth = vendor_.truth("tickets");
    ASSERT_EQ(delivered.size(), truth.size());
    for (const TruthRecord& record : truth)
      ASSERT_EQ(delivered.at(record.id), fields_of(record)) << record.id;
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, Definitions,
    ::testing::Values(Case{"github",
                           {{"owner", "octocat"}, {"repo", "Hello-World"}},
                           {"tickets", "users", "tags", "comments"},
                           "tickets"},
                      Case{"greenhouse", {}, {"candidates", "applications", "jobs", "offers"}, "candidates"}),
    [](const auto& info) { return std::string(info.param.definition); });

}  // namespace
}  // namespace conn::testing
