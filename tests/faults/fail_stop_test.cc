// A run that ends at any call to its host, by death or by an error, and is taken up again: nothing is
// missing; nothing is doubled in a database, and in a file of lines only what lay in the page that was not
// committed.
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <conn/sqlite.h>

#include <map>
#include <set>
#include <sstream>

#include "runtime/stores/testing.h"
#include "tests/faults/fault_points.h"
#include "tests/sync/things.h"

namespace conn::testing {
namespace {

using runtime::testing::TemporaryFolder;

constexpr int kPages = 5;
constexpr int kPageSize = 2;
constexpr int kFewestPoints = 40;

enum class Way { kDeath, kError };
enum class Form { kSqlite, kNdjson };

constexpr const char* kSince = "since: since";
constexpr const char* kLinks = "pages next_url(next: body.next)";

struct Case {
  const char* name;
  const char* clauses;
  Form form;
  Way way;
  const char* query = kSince;
  const char* pages = kLinks;
};

/// The vendor also pages behind a key, `?starting_after=3&limit=5`. It refuses pages of more than two, and
/// where it gives links it forgets them once in a run.
class MoodyVendor final : public ThingVendor {
 public:
  void begin_run() {
    disturb([asked = 0](const vendor::Request& request, std::size_t, vendor::Answer& answer) mutable {
      const auto limit = vendor::query_value(request.query, "limit");
      if (!limit && asked++ == 3) answer = answer_with(400);
      if (limit && std::stoi(*limit) > kPageSize) answer = answer_with(504);
    });
  }

 protected:
  vendor::Answer answer(const vendor::Request& request) override {
    const auto limit = vendor::query_value(request.query, "limit");
    if (!limit) return ThingVendor::answer(request);
    const int after = std::stoi(vendor::query_value(request.query, "starting_after").value_or("-1"));
    const auto since = vendor::query_value(request.query, "since");
    const std::int64_t from = since ? parse_iso(*since).value_or(0) : 0;
    std::vector<std::string> records;
    for (const Thing& thing : things) {
      if (thing.id > after && thing.at * 1'000'000 >= from) records.push_back(thing.json());
    }
    return vendor::json_answer(200, page_of(records, static_cast<std::size_t>(std::stoi(*limit)), 1, ""));
  }
};

std::string connector_of(const Case& given) {
  std::string text = things_connector(given.clauses, "", given.pages);
  const std::string plain = kSince;
  return text.replace(text.find(plain), plain.size(), given.query);
}

/// The stores of one run, opened afresh as a new process would.
class Stores {
 public:
  Stores(Form form, const TemporaryFolder& folder) {
    if (form == Form::kSqlite) {
      Result<std::unique_ptr<SqliteStore>> store = open_sqlite(folder.path("out.db"));
      if (!store.ok()) return;
      sqlite_ = std::move(store).value();
      sink = &sqlite_->sink();
      state = &sqlite_->state();
      return;
    }
    Result<std::unique_ptr<Sink>> lines = open_ndjson_file(folder.path("out"));
    Result<std::unique_ptr<StateStore>> file = open_state_file(folder.path("state"));
    if (!lines.ok() || !file.ok()) return;
    lines_ = std::move(lines).value();
    file_ = std::move(file).value();
    sink = lines_.get();
    state = file_.get();
  }

  Sink* sink = nullptr;
  StateStore* state = nullptr;

 private:
  std::unique_ptr<SqliteStore> sqlite_;
  std::unique_ptr<Sink> lines_;
  std::unique_ptr<StateStore> file_;
};

class FailStop : public ::testing::TestWithParam<Case> {
 protected:
  FailStop() : module_(compile(connector_of(GetParam()))) {
    vendor_.size = kPageSize;
    // Pairs of equal times lie across the ends of pages.
    for (int i = 0; i < kPages * kPageSize; ++i) vendor_.things.push_back({i, 100 + (i + 1) / 2 * 10});
    if (std::string(GetParam().name).find("Unsorted") != std::string::npos)
      std::swap(vendor_.things[1], vendor_.things[8]);
  }

  /// One run with a fault at point `at` (0: none); returns the points that were reached.
  int run(const TemporaryFolder& folder, int at, const std::function<void()>& strike) {
    FaultPoints points(at, strike);
    if (std::string(GetParam().clauses).find("errors") != std::string::npos) vendor_.begin_run();
    Stores stores(GetParam().form, folder);
    if (stores.sink == nullptr) return -1;
    Harness harness(module_, vendor_);
    FaultyTransport transport(harness.transport, points);
    FaultySink sink(*stores.sink, points);
    FaultyStateStore state(*stores.state, points);
    EngineOptions engine_options;
    engine_options.clock = &harness.clock;
    engine_options.transport = &transport;
    const Engine engine(engine_options);
    const Result<RunSummary> summary =
        sync(engine, *module_, harness.account, harness.options, sink, state, harness.observer);
    failed_ = !summary.ok() || !summary->ok();
    if (summary.ok()) upserts_ = summary->streams.at(0).upserts;
    return points.reached();
  }

  void run_and_strike(const TemporaryFolder& folder, int at) {
    if (GetParam().way == Way::kError) {
      run(folder, at, [] {});
      ASSERT_TRUE(failed_) << "point " << at;
      return;
    }
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      run(folder, at, [] { ::_exit(7); });
      ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 7) << "point " << at << " was not reached";
  }

  /// How often each id was delivered.
  std::map<int, int> delivered(const TemporaryFolder& folder) const {
    std::map<int, int> out;
    if (GetParam().form == Form::kNdjson) {
      std::istringstream lines(folder.read("out"));
      for (std::string line; std::getline(lines, line);) {
        const std::size_t at = line.find("\"id\":\"");
        if (at == std::string::npos || line.back() != '}') {
          ADD_FAILURE() << "a torn line: " << line;
        } else {
          ++out[std::stoi(line.substr(at + 6))];
        }
      }
      return out;
    }
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(folder.path("out.db").c_str(), &database), SQLITE_OK);
    const auto count = [](void* map, int, char** texts, char**) {
      return ++(*static_cast<std::map<int, int>*>(map))[std::atoi(texts[0])], 0;
    };
    EXPECT_EQ(sqlite3_exec(database, "SELECT remote_id FROM vendor_thing", count, &out, nullptr), SQLITE_OK);
    sqlite3_close(database);
    return out;
  }

  /// Nothing is missing, and nothing is doubled that may not be; gives whether something is doubled.
  bool check(const TemporaryFolder& folder, int at) const {
    const std::map<int, int> found = delivered(folder);
    std::set<int> doubled_pages;
    for (int i = 0; i < kPages * kPageSize; ++i) {
      const int id = vendor_.things[static_cast<std::size_t>(i)].id;
      const auto times = found.find(id);
      EXPECT_NE(times, found.end()) << id << " is missing after a fault at point " << at;
      if (times == found.end() || times->second == 1) continue;
      EXPECT_EQ(times->second, 2) << id << " after a fault at point " << at;
      doubled_pages.insert(i / kPageSize);
    }
    EXPECT_EQ(found.size(), static_cast<std::size_t>(kPages * kPageSize));
    EXPECT_LE(doubled_pages.size(), GetParam().form == Form::kSqlite ? 0U : 1U) << "point " << at;
    return !doubled_pages.empty();
  }

  std::shared_ptr<const Module> module_;
  MoodyVendor vendor_;
  bool failed_ = false;
  std::int64_t upserts_ = 0;
};

TEST_P(FailStop, ThenResumedLosesNothing) {
  int points = 0;
  {
    TemporaryFolder folder;
    points = run(folder, 0, [] {});
    ASSERT_FALSE(failed_);
    check(folder, 0);
  }
  ASSERT_GE(points, kFewestPoints) << "the test shows nothing";
  int doubled = 0;
  for (int at = 1; at <= points; ++at) {
    TemporaryFolder folder;
    run_and_strike(folder, at);
    run(folder, 0, [] {});
    ASSERT_FALSE(failed_) << "resumed after point " << at;
    if (check(folder, at)) ++doubled;
    run(folder, 0, [] {});
    EXPECT_EQ(upserts_, 0) << "a third run has nothing to write; point " << at;
    if (HasFailure()) return;
  }
  // A run that lives on takes back what it wrote, unless it was committed already: behind the commit and
  // before the state.
  if (GetParam().way == Way::kError) EXPECT_LE(doubled, 2 * kPages);
}

constexpr const char* kUnsorted = "cursor .at";
constexpr const char* kAscending = "cursor .at order ascending";
constexpr const char* kRestarts = "cursor .at\n    errors { 400 => restart up to 9 then fail }";
constexpr const char* kShrinks = "cursor .at\n    errors { 504 => shrink to 2 then fail }";
constexpr const char* kByKey = "pages after_last(key: string(last.id), size: 5)";
// Rows lie on the boundaries of windows, which are three.
constexpr const char* kWindows =
    R"(cursor .at from "1970-01-01T00:01:40Z" until "1970-01-01T00:02:50Z" window 25s)";
constexpr const char* kAscendingWindows =
    R"(cursor .at from "1970-01-01T00:01:40Z" until "1970-01-01T00:02:50Z" window 25s order ascending)";
constexpr const char* kBounds = "since: since, until: until";
constexpr const char* kToken = "cursor token body.token";
constexpr const char* kAscendingToken = "cursor token body.token order ascending";
constexpr const char* kResume = "since: since, resume: resume";

INSTANTIATE_TEST_SUITE_P(
    All, FailStop,
    ::testing::Values(Case{"SqliteUnsortedDeath", kUnsorted, Form::kSqlite, Way::kDeath},
                      Case{"SqliteAscendingDeath", kAscending, Form::kSqlite, Way::kDeath},
                      Case{"SqliteWindowsDeath", kWindows, Form::kSqlite, Way::kDeath, kBounds},
                      Case{"SqliteWindowsError", kWindows, Form::kSqlite, Way::kError, kBounds},
                      Case{"SqliteAscendingWindowsDeath", kAscendingWindows, Form::kSqlite, Way::kDeath,
                           kBounds},
                      Case{"SqliteTokenDeath", kToken, Form::kSqlite, Way::kDeath, kResume},
                      Case{"SqliteTokenError", kToken, Form::kSqlite, Way::kError, kResume},
                      Case{"SqliteAscendingTokenDeath", kAscendingToken, Form::kSqlite, Way::kDeath, kResume},
                      Case{"NdjsonTokenDeath", kToken, Form::kNdjson, Way::kDeath, kResume},
                      Case{"NdjsonAscendingTokenDeath", kAscendingToken, Form::kNdjson, Way::kDeath, kResume},
                      Case{"NdjsonUnsortedDeath", kUnsorted, Form::kNdjson, Way::kDeath},
                      Case{"NdjsonAscendingDeath", kAscending, Form::kNdjson, Way::kDeath},
                      Case{"SqliteUnsortedError", kUnsorted, Form::kSqlite, Way::kError},
                      Case{"NdjsonUnsortedError", kUnsorted, Form::kNdjson, Way::kError},
                      Case{"NdjsonAscendingError", kAscending, Form::kNdjson, Way::kError},
                      Case{"SqliteRestartDeath", kRestarts, Form::kSqlite, Way::kDeath},
                      Case{"NdjsonRestartDeath", kRestarts, Form::kNdjson, Way::kDeath},
                      Case{"NdjsonRestartError", kRestarts, Form::kNdjson, Way::kError},
                      Case{"SqliteShrinkDeath", kShrinks, Form::kSqlite, Way::kDeath, kSince, kByKey},
                      Case{"NdjsonShrinkDeath", kShrinks, Form::kNdjson, Way::kDeath, kSince, kByKey},
                      Case{"NdjsonShrinkError", kShrinks, Form::kNdjson, Way::kError, kSince, kByKey}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace conn::testing
