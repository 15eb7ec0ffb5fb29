// A disk that is full: a typed error, rows and state of the last committed page, and nothing lost once there
// is room.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>

#include <conn/sqlite.h>

#include <algorithm>

#include "runtime/stores/testing.h"
#include "tests/sync/things.h"

namespace conn::testing {
namespace {

/// No file may grow beyond `bytes` while this lives.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    ::signal(SIGXFSZ, SIG_IGN);
    EXPECT_EQ(::getrlimit(RLIMIT_FSIZE, &before_), 0);
    rlimit limit = before_;
    limit.rlim_cur = bytes;
    EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
  }
  ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

 private:
  rlimit before_{};
};

class FullDisk : public ::testing::Test {
 protected:
  FullDisk() {
    vendor_.size = 50;
    for (int i = 0; i < 1000; ++i) vendor_.things.push_back({i, 100 + i, std::string(400, 'x')});
  }
  StreamSummary run(Sink& sink, StateStore& state) {
    Harness harness(module_, vendor_);
    harness.sink = &sink;
    harness.state = &state;
    return harness.run().streams.at(0);
  }

  std::shared_ptr<const Module> module_ = compile(things_connector("cursor .at order ascending"));
  ThingVendor vendor_;
  runtime::testing::TemporaryFolder folder_;
};

TEST_F(FullDisk, UnderADatabase) {
  std::int64_t committed = 0;
  {
    Result<std::unique_ptr<SqliteStore>> store = open_sqlite(folder_.path("out.db"));
    ASSERT_TRUE(store.ok());
    const FileSizeLimit limit(256 << 10);
    const StreamSummary summary = run((*store)->sink(), (*store)->state());
    ASSERT_TRUE(summary.error);
    EXPECT_EQ(summary.error->code, Code::kDatabaseFailed);
    EXPECT_FALSE(summary.error->help.empty());
    committed = summary.upserts;
    EXPECT_GT(committed, 0);
    EXPECT_LT(committed, 1000);
  }
  Result<std::unique_ptr<SqliteStore>> store = open_sqlite(folder_.path("out.db"));
  ASSERT_TRUE(store.ok());
  const StreamSummary summary = run((*store)->sink(), (*store)->state());
  EXPECT_FALSE(summary.error);
  EXPECT_EQ(committed + summary.upserts, 1000);
}

TEST_F(FullDisk, UnderAFileOfLines) {
  {
    Result<std::unique_ptr<Sink>> sink = open_ndjson_file(folder_.path("out"));
    Result<std::unique_ptr<StateStore>> state = open_state_file(folder_.path("state"));
    ASSERT_TRUE(sink.ok() && state.ok());
    const FileSizeLimit limit(256 << 10);
    const StreamSummary summary = run(**sink, **state);
    ASSERT_TRUE(summary.error);
    EXPECT_EQ(summary.error->code, Code::kSinkFull);
    EXPECT_GT(summary.upserts, 0);
  }
  {
    Result<std::unique_ptr<Sink>> sink = open_ndjson_file(folder_.path("out"));
    Result<std::unique_ptr<StateStore>> state = open_state_file(folder_.path("state"));
    ASSERT_TRUE(sink.ok() && state.ok());
    EXPECT_FALSE(run(**sink, **state).error);
  }
  const std::string lines = folder_.read("out");
  EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 1000) << "the page that was torn is not doubled";
}

// What cannot be taken back stays the end: the rest of the run must not be glued to half a line.
TEST_F(FullDisk, UnderAStreamThatIsAFile) {
  const int file = ::open(folder_.path("out").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  const auto sink = make_ndjson_stream(file);
  {
    const FileSizeLimit limit(100'000);
    EXPECT_TRUE(run(*sink, *make_memory_state_store()).error);
  }
  const std::string half = folder_.read("out");
  ASSERT_NE(half.back(), '\n') << "the test shows nothing";
  const StreamSummary next = run(*sink, *make_memory_state_store());
  ASSERT_TRUE(next.error);
  EXPECT_EQ(next.error->code, Code::kSinkFull);
  EXPECT_EQ(folder_.read("out"), half);
  ::close(file);
}

TEST_F(FullDisk, UnderTheState) {
  const auto nothing = make_ndjson_stream(::open("/dev/null", O_WRONLY | O_CLOEXEC));
  Result<std::unique_ptr<StateStore>> state = open_state_file(folder_.path("state"));
  ASSERT_TRUE(state.ok());
  const FileSizeLimit limit(16);
  const StreamSummary summary = run(*nothing, **state);
  ASSERT_TRUE(summary.error);
  EXPECT_EQ(summary.error->code, Code::kStateUnusable);
  EXPECT_EQ(folder_.read("state"), "") << "the old state stands";
}

}  // namespace
}  // namespace conn::testing
