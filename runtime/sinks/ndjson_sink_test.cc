#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "runtime/sinks/ndjson_sink.h"
#include "runtime/sinks/testing.h"
#include "runtime/stores/testing.h"

namespace {
int synced_folders = 0;
}

// In place of the system's: what is durable shows only after a power failure.
extern "C" int fsync(int fd) {
  struct stat facts {};
  if (::fstat(fd, &facts) == 0 && S_ISDIR(facts.st_mode)) ++synced_folders;
  return static_cast<int>(::syscall(SYS_fsync, fd));
}

namespace conn::runtime {
namespace {

using bytecode::Value;
using testing::posting_module;
using testing::posting_stream;
using testing::Rows;
using testing::TemporaryFolder;
using testing::titled;

constexpr const char* kHead =
    R"({"connector":"things","account":"default","stream":"postings","model":"ats.JobPosting","op":")";
constexpr const char* kNulls =
    R"(,"open":null,"places":null,"salary":null,"score":null,"opened_at":null,"day":null,"tags":null,"custom":)";

class NdjsonSinkTest : public ::testing::Test {
 protected:
  std::unique_ptr<Sink> open() {
    Result<std::unique_ptr<Sink>> sink = open_ndjson_file(folder_.path("out"));
    EXPECT_TRUE(sink.ok()) << sink.error().message;
    if (!sink.ok()) return nullptr;
    EXPECT_TRUE((*sink)->begin(posting_stream(module_)).ok());
    return std::move(sink).value();
  }
  void write(Sink& sink, const std::string& id) {
    Rows rows(module_);
    rows.add(id, titled("t"));
    EXPECT_TRUE(sink.write({rows.rows, {}, 0}).ok());
  }
  std::string line(const std::string& id, const std::string& custom = "null") {
    return kHead + std::string(R"(upsert","id":")") + id + R"(","record":{"title":"t")" + kNulls + custom +
           "}}\n";
  }

  TemporaryFolder folder_;
  bytecode::Module module_ = posting_module();
};

TEST_F(NdjsonSinkTest, AVersionStandsBesideTheId) {
  const auto sink = open();
  Rows rows(module_);
  rows.add("1", titled("t"));
  rows.rows[0].version = Value::integer(7);
  ASSERT_TRUE(sink->write({rows.rows, {}, 0}).ok());
  ASSERT_TRUE(sink->commit().ok());
  EXPECT_NE(folder_.read("out").find(R"("id":"1","version":7,"record":)"), std::string::npos);
}

TEST_F(NdjsonSinkTest, ALineARecord) {
  const auto sink = open();
  write(*sink, "1");
  ASSERT_TRUE(sink->commit().ok());
  write(*sink, "2");
  ASSERT_TRUE(sink->commit().ok());
  EXPECT_EQ(folder_.read("out"), line("1") + line("2"));
  EXPECT_FALSE(folder_.has("out.bad"));
}

TEST_F(NdjsonSinkTest, LineEndsOfTheVendorStayInsideTheLine) {
  const auto sink = open();
  Rows rows(module_);
  std::vector<Value> fields = titled("t");
  fields[8] = Value::of_text("{\r\n\"a\": 1\n}", bytecode::Kind::kObject);
  rows.add("1", fields);
  rows.rows[0].raw = "{\n\"id\": 1}";
  ASSERT_TRUE(sink->write({rows.rows, {}, 0}).ok());
  std::string expected = line("1", "{  \"a\": 1 }");
  expected.replace(expected.size() - 2, 2, ",\"source\":{ \"id\": 1}}\n");
  EXPECT_EQ(folder_.read("out"), expected);
}

TEST_F(NdjsonSinkTest, BadRecordsGoBeside) {
  const auto sink = open();
  const BadRow bad[] = {{"no text", "title", ".t", 7, "{\"a\":1}"}, {"no id", "", "", 0, "\xFF"}};
  ASSERT_TRUE(sink->write({{}, bad, 0}).ok());
  ASSERT_TRUE(sink->commit().ok());
  EXPECT_EQ(
      folder_.read("out.bad"),
      kHead +
          std::string(
              R"(bad","reason":"no text","field":"title","path":".t","at":"things.conn:7","raw":"{\"a\":1}"})") +
          "\n" + kHead + R"(bad","reason":"no id","field":null,"path":null,"at":null,"raw_base64":"/w=="})" +
          "\n");
  EXPECT_EQ(folder_.read("out"), "");
}

TEST_F(NdjsonSinkTest, ATornLastLineIsCutOff) {
  const std::string whole = line("1");
  for (std::size_t torn = 1; torn + 1 < whole.size(); ++torn) {
    folder_.write("out", whole + whole.substr(0, torn));
    { open(); }
    ASSERT_EQ(folder_.read("out"), whole) << torn;
  }
  folder_.write("out", whole.substr(0, 30));
  { open(); }
  EXPECT_EQ(folder_.read("out"), "");
}

TEST_F(NdjsonSinkTest, AWholeLastLineWithoutItsEndIsKept) {
  std::string whole = line("1") + line("2");
  whole.pop_back();
  folder_.write("out", whole);
  const auto sink = open();
  write(*sink, "3");
  ASSERT_TRUE(sink->commit().ok());
  EXPECT_EQ(folder_.read("out"), line("1") + line("2") + line("3"));
}

TEST_F(NdjsonSinkTest, BadRecordsAreUtf8) {
  const auto sink = open();
  const BadRow bad[] = {{"found `\xC3…`", "title", ".\xFF", 0, "{}"}};
  ASSERT_TRUE(sink->write({{}, bad, 0}).ok());
  ASSERT_TRUE(sink->commit().ok());
  EXPECT_EQ(folder_.read("out.bad"),
            std::string(kHead) +
                "bad\",\"reason\":\"found "
                "`\uFFFD…`\",\"field\":\"title\",\"path\":\".\uFFFD\",\"at\":null,\"raw\":\"{}\"}\n");
}

TEST_F(NdjsonSinkTest, AForeignLastLineIsKept) {
  folder_.write("out", line("1") + "notes without an end");
  const Result<std::unique_ptr<Sink>> sink = open_ndjson_file(folder_.path("out"));
  ASSERT_FALSE(sink.ok());
  EXPECT_EQ(sink.error().code, Code::kSinkUnusable);
  EXPECT_EQ(folder_.read("out"), line("1") + "notes without an end");
}

TEST_F(NdjsonSinkTest, RollsBackToTheLastCommit) {
  const auto sink = open();
  write(*sink, "1");
  ASSERT_TRUE(sink->commit().ok());
  write(*sink, "2");
  sink->roll_back();
  write(*sink, "3");
  ASSERT_TRUE(sink->commit().ok());
  EXPECT_EQ(folder_.read("out"), line("1") + line("3"));
}

TEST_F(NdjsonSinkTest, IsNotSharedByTwoRuns) {
  const auto sink = open();
  const Result<std::unique_ptr<Sink>> second = open_ndjson_file(folder_.path("out"));
  ASSERT_FALSE(second.ok());
  EXPECT_NE(second.error().message.find("in use"), std::string::npos);
  EXPECT_EQ(open_ndjson_file(folder_.path("missing/out")).error().code, Code::kSinkUnusable);
}

TEST_F(NdjsonSinkTest, TheNameOfANewFileIsDurableBeforeItsRecords) {
  synced_folders = 0;
  const auto sink = open();
  EXPECT_EQ(synced_folders, 1);
  const BadRow bad[] = {{"no text", "title", ".t", 7, "{}"}};
  ASSERT_TRUE(sink->write({{}, bad, 0}).ok());
  EXPECT_EQ(synced_folders, 2);
}

TEST_F(NdjsonSinkTest, APipeWithANameTellsWhenItsReaderGoes) {
  ASSERT_EQ(::mkfifo(folder_.path("out").c_str(), 0600), 0);
  const int reader = ::open(folder_.path("out").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  ASSERT_GE(reader, 0);
  const auto sink = open();
  write(*sink, "1");
  ASSERT_TRUE(sink->commit().ok());
  ::close(reader);
  ::signal(SIGPIPE, SIG_IGN);
  Rows rows(module_);
  rows.add("2", titled("t"));
  const Result<WriteCounts> written = sink->write({rows.rows, {}, 0});
  ASSERT_FALSE(written.ok()) << "a pipe that fills up would hold the run for ever";
  EXPECT_EQ(written.error().code, Code::kReaderGone);
}

TEST_F(NdjsonSinkTest, AFullDiskAndAReaderThatGoesAreErrors) {
  const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
  ASSERT_GE(full, 0);
  int ends[2] = {};
  ASSERT_EQ(::pipe2(ends, O_CLOEXEC), 0);
  ::close(ends[0]);
  ::signal(SIGPIPE, SIG_IGN);
  for (const auto& [descriptor, code] :
       {std::pair(full, Code::kSinkFull), std::pair(ends[1], Code::kReaderGone)}) {
    const auto sink = make_ndjson_stream(descriptor);
    ASSERT_TRUE(sink->begin(posting_stream(module_)).ok());
    Rows rows(module_);
    rows.add("1", titled("t"));
    const Result<WriteCounts> written = sink->write({rows.rows, {}, 0});
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, code);
    EXPECT_EQ(written.error().kind, ErrorKind::kConfig);
    ::close(descriptor);
  }
}

}  // namespace
}  // namespace conn::runtime
