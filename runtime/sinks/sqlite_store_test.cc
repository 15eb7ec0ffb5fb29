#include <gtest/gtest.h>

#include <conn/sqlite.h>

#include <filesystem>

#include "runtime/sinks/sqlite_database.h"
#include "runtime/sinks/sqlite_schema.h"
#include "runtime/sinks/testing.h"
#include "runtime/stores/testing.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;
using testing::posting_module;
using testing::posting_stream;
using testing::Rows;
using testing::TemporaryFolder;
using testing::titled;

constexpr std::int64_t kNow = 1'735'689'600'000'000;

TEST(SqliteFile, IsMadeForItsUserAlone) {
  TemporaryFolder folder;
  const auto store = open_sqlite(folder.path("new.db"));
  ASSERT_TRUE(store.ok());
  for (const auto& entry : std::filesystem::directory_iterator(folder.path(""))) {
    EXPECT_EQ(entry.status().permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)
        << entry.path();
  }
}

class SqliteStoreTest : public ::testing::Test {
 protected:
  std::unique_ptr<SqliteStore> open() {
    Result<std::unique_ptr<SqliteStore>> store = open_sqlite(path_);
    EXPECT_TRUE(store.ok()) << store.error().message;
    return std::move(store).value();
  }
  Error error_of() {
    Result<std::unique_ptr<SqliteStore>> store = open_sqlite(path_);
    EXPECT_FALSE(store.ok());
    return store.ok() ? Error{} : store.error();
  }
  /// All rows of a query, columns with `|` between, `~` for NULL, a line a row.
  std::string query(const std::string& sql) {
    Result<SqliteDatabase> database = SqliteDatabase::open(path_);
    Result<SqliteStatement> statement = database->prepare(sql);
    if (!statement.ok()) return statement.error().message;
    std::string out;
    while (*database->step(*statement)) {
      for (int i = 0; i < sqlite3_column_count(statement->get()); ++i) {
        if (i != 0) out += '|';
        out +=
            sqlite3_column_type(statement->get(), i) == SQLITE_NULL ? "~" : std::string(statement->text(i));
      }
      out += '\n';
    }
    return out;
  }
  WriteCounts write(Sink& sink, const Rows& rows) {
    Result<WriteCounts> counts = sink.write({rows.rows, {}, kNow});
    EXPECT_TRUE(counts.ok()) << counts.error().message;
    return counts.ok() ? *counts : WriteCounts{};
  }

  TemporaryFolder folder_;
  std::string path_ = folder_.path("out.db");
  bytecode::Module module_ = posting_module();
};

TEST_F(SqliteStoreTest, AColumnAFieldInItsOwnForm) {
  const auto store = open();
  ASSERT_TRUE(store->sink().begin(posting_stream(module_)).ok());
  Value tags[] = {Value::of_text("a"), Value::of_text("b")};
  Rows rows(module_);
  const std::string token = R"("caf\u00e9")";
  rows.add("7",
           {Value::of_text(std::string_view(token).substr(1, token.size() - 2), Kind::kToken),
            Value::boolean(true), Value::of_text("12", Kind::kNumber), Value::of_text("1.50", Kind::kNumber),
            Value::number(0.5), Value::integer(kNow, Kind::kTimestamp), Value::integer(20'089, Kind::kDate),
            Value::of_items(Kind::kList, tags, 2), Value::of_text(R"({"k": 1})", Kind::kObject)});
  rows.rows[0].cursor = Value::integer(kNow, Kind::kTimestamp);
  write(store->sink(), rows);
  ASSERT_TRUE(store->sink().commit().ok());
  EXPECT_EQ(query("SELECT * FROM ats_job_posting"),
            "caf\xC3\xA9|1|12|1.50|0.5|2025-01-01T00:00:00Z|2025-01-01|[\"a\",\"b\"]|{\"k\": "
            "1}|default|things|postings|7|"
            "2025-01-01T00:00:00Z|00000000000000010000000000000002|2025-01-01T00:00:00Z|~\n");
  EXPECT_EQ(query("SELECT typeof(open), typeof(places), typeof(salary), typeof(score) FROM ats_job_posting"),
            "integer|integer|text|real\n");
}

TEST_F(SqliteStoreTest, ARecordStandsOnceForEachAccount) {
  const auto store = open();
  for (const std::string account : {"a", "b"}) {
    ASSERT_TRUE(store->sink().begin(posting_stream(module_, account)).ok());
    Rows rows(module_);
    rows.add("1", titled("one"));
    EXPECT_EQ(write(store->sink(), rows).upserts, 1);
  }
  ASSERT_TRUE(store->sink().commit().ok());
  EXPECT_EQ(query("SELECT _account, title FROM ats_job_posting ORDER BY 1"), "a|one\nb|one\n");
}

TEST_F(SqliteStoreTest, TheSameRecordIsNotWrittenAgain) {
  const auto store = open();
  ASSERT_TRUE(store->sink().begin(posting_stream(module_)).ok());
  Rows first(module_), second(module_);
  first.add("1", titled("one"), {1, 1});
  first.add("2", titled("two"), {2, 2});
  second.add("1", titled("one"), {1, 1});
  second.add("2", titled("zwei"), {3, 3});
  EXPECT_EQ(write(store->sink(), first).upserts, 2);
  const WriteCounts counts = write(store->sink(), second);
  EXPECT_EQ(counts.upserts, 1);
  EXPECT_EQ(counts.unchanged, 1);
  ASSERT_TRUE(store->sink().commit().ok());
  EXPECT_EQ(query("SELECT title FROM ats_job_posting ORDER BY _id"), "one\nzwei\n");
}

TEST_F(SqliteStoreTest, OfTwoVersionsTheGreaterStays) {
  const auto store = open();
  ASSERT_TRUE(store->sink().begin(posting_stream(module_)).ok());
  Rows before(module_);
  before.add("0", titled("of a table without versions"), {9, 9});
  EXPECT_EQ(write(store->sink(), before).upserts, 1);
  SinkStream stream = posting_stream(module_);
  stream.versions = true;
  ASSERT_TRUE(store->sink().begin(stream).ok());
  const auto put = [&](const char* title, std::uint64_t hash, std::optional<std::int64_t> version) {
    Rows rows(module_);
    rows.add("1", titled(title), {hash, hash});
    if (version) rows.rows[0].version = Value::integer(*version);
    return write(store->sink(), rows).upserts;
  };
  EXPECT_EQ(put("two", 2, 2), 1);
  EXPECT_EQ(put("one", 1, 1), 0) << "an older form that comes late";
  EXPECT_EQ(put("two", 2, 4), 0) << "the same, but newer";
  EXPECT_EQ(put("three", 3, 3), 0) << "between the two";
  EXPECT_EQ(put("four", 4, 4), 1) << "the same version: the later one counts";
  EXPECT_EQ(put("unknown", 5, std::nullopt), 1);
  EXPECT_EQ(put("six", 6, 1), 1) << "nothing is known to be newer";
  ASSERT_TRUE(store->sink().commit().ok());
  EXPECT_EQ(query("SELECT _id, title, _version FROM ats_job_posting ORDER BY _id"),
            "0|of a table without versions|~\n1|six|1\n");
}

TEST_F(SqliteStoreTest, RowsBadRowsAndStateAreOneStep) {
  const StateKey key{"things", "default", "1"};
  const auto store = open();
  EXPECT_TRUE(store->sink().commits_with(store->state()));
  EXPECT_FALSE(store->sink().commits_with(*make_memory_state_store()));
  ASSERT_TRUE(store->sink().begin(posting_stream(module_)).ok());
  Rows rows(module_);
  rows.add("1", titled("one"));
  const BadRow bad{"expected text", "title", ".title", 12, "{\"x\":\xFF}"};
  ASSERT_TRUE(store->sink().write({rows.rows, {&bad, 1}, kNow}).ok());
  ASSERT_TRUE(store->state().save(key, "postings", "{}").ok());
  EXPECT_EQ(query("SELECT count(*) FROM ats_job_posting"), "0\n") << "nothing is seen before the commit";
  EXPECT_EQ(query("SELECT count(*) FROM _conn_state"), "0\n");
  store->sink().roll_back();
  EXPECT_FALSE(store->state().load(key, "postings")->has_value());
  ASSERT_TRUE(store->sink().write({rows.rows, {&bad, 1}, kNow}).ok());
  ASSERT_TRUE(store->state().save(key, "postings", "{}").ok());
  ASSERT_TRUE(store->sink().commit().ok());
  EXPECT_EQ(query("SELECT reason, field, path, at, hex(raw) FROM _conn_bad"),
            "expected text|title|.title|things.conn:12|7B2278223AFF7D\n");
  EXPECT_EQ(query("SELECT _stream, format, version, state FROM _conn_state"), "postings|1|1|{}\n");
  EXPECT_EQ(store->state().load(key, "postings")->value(), "{}");
}

TEST_F(SqliteStoreTest, ABadRecordStandsOnce) {
  const auto store = open();
  ASSERT_TRUE(store->sink().begin(posting_stream(module_)).ok());
  const BadRow bad[] = {
      {"a", "title", "", 1, "{}"}, {"a", "title", "", 1, "{}"}, {"b", "title", "", 1, "{}"}};
  ASSERT_TRUE(store->sink().write({{}, bad, kNow}).ok());
  ASSERT_TRUE(store->sink().commit().ok());
  EXPECT_EQ(query("SELECT reason FROM _conn_bad ORDER BY 1"), "a\nb\n");
}

TEST_F(SqliteStoreTest, AStreamThatIsReadAgainForgetsItsBadRecordsWithTheFirstPage) {
  const auto store = open();
  SinkStream stream = posting_stream(module_), other = stream;
  other.stream = "others";
  const BadRow bad{"a", "title", "", 1, "{}"};
  for (const SinkStream& each : {stream, other}) {
    ASSERT_TRUE(store->sink().begin(each).ok());
    ASSERT_TRUE(store->sink().write({{}, {&bad, 1}, kNow}).ok());
  }
  ASSERT_TRUE(store->sink().commit().ok());
  stream.again = true;
  ASSERT_TRUE(store->sink().begin(stream).ok());
  store->sink().roll_back();
  EXPECT_EQ(query("SELECT count(*) FROM _conn_bad"), "2\n") << "the run failed";
  ASSERT_TRUE(store->sink().begin(stream).ok());
  ASSERT_TRUE(store->sink().commit().ok());
  EXPECT_EQ(query("SELECT _stream FROM _conn_bad"), "others\n");
}

TEST_F(SqliteStoreTest, AGrownModelGetsItsColumns) {
  {
    const auto store = open();
    ASSERT_TRUE(store->sink().begin(posting_stream(module_)).ok());
    Rows rows(module_);
    rows.add("1", titled("one"));
    write(store->sink(), rows);
    ASSERT_TRUE(store->sink().commit().ok());
  }
  const bytecode::Module grown = posting_module(true);
  const auto store = open();
  ASSERT_TRUE(store->sink().begin(posting_stream(grown)).ok());
  Rows rows(grown);
  std::vector<Value> fields = titled("two", 10);
  fields[9] = Value::of_text("second");
  rows.add("2", fields);
  write(store->sink(), rows);
  ASSERT_TRUE(store->sink().commit().ok());
  EXPECT_EQ(query("SELECT title, \"order\" FROM ats_job_posting ORDER BY _id"), "one|~\ntwo|second\n");
  ASSERT_TRUE(store->sink().begin(posting_stream(module_)).ok()) << "an older model writes on";
}

TEST_F(SqliteStoreTest, AFieldOfAnotherTypeIsNotWrittenIntoItsOldColumn) {
  ASSERT_TRUE(open()->sink().begin(posting_stream(module_)).ok());
  for (const auto& [field, kind] :
       {std::pair(2U, bytecode::TypeKind::kString), std::pair(3U, bytecode::TypeKind::kFloat)}) {
    bytecode::Module changed = posting_module();
    changed.types[changed.types.back().fields[field].type].kind = kind;
    const Status begun = open()->sink().begin(posting_stream(changed));
    ASSERT_FALSE(begun.ok());
    EXPECT_EQ(begun.error().code, Code::kDatabaseUnusable);
    EXPECT_NE(begun.error().message.find(changed.text(changed.types.back().fields[field].name)),
              std::string::npos)
        << begun.error().message;
  }
}

TEST_F(SqliteStoreTest, OfTwoRunsOfOneStreamOneEnds) {
  const StateKey key{"things", "default", "1"};
  const auto slow = open(), fast = open();
  for (const auto* store : {&slow, &fast}) {
    ASSERT_TRUE((*store)->sink().begin(posting_stream(module_)).ok());
    EXPECT_FALSE((*store)->state().load(key, "postings")->has_value());
  }
  const auto write_page = [&](SqliteStore& store, const char* title, std::uint64_t hash, const char* state) {
    Rows rows(module_);
    rows.add("1", titled(title), {0, hash});
    write(store.sink(), rows);
    return store.state().save(key, "postings", state);
  };
  ASSERT_TRUE(write_page(*fast, "new", 2, R"({"since":2})").ok());
  ASSERT_TRUE(fast->sink().commit().ok());
  const Status saved = write_page(*slow, "read before", 1, R"({"since":1})");
  ASSERT_FALSE(saved.ok());
  EXPECT_EQ(saved.error().code, Code::kStateUnusable);
  slow->sink().roll_back();
  EXPECT_EQ(query("SELECT title FROM ats_job_posting"), "new\n");
  ASSERT_TRUE(write_page(*fast, "newer", 3, R"({"since":3})").ok());
  ASSERT_TRUE(fast->sink().commit().ok());
  EXPECT_EQ(slow->state().load(key, "postings")->value(), R"({"since":3})");
  ASSERT_TRUE(write_page(*slow, "read behind", 4, R"({"since":4})").ok());
}

TEST_F(SqliteStoreTest, StateAloneIsDurableAtOnce) {
  const StateKey key{"things", "default", "1"};
  ASSERT_TRUE(open()->state().save(key, "a", R"({"x":1})").ok());
  EXPECT_EQ(open()->state().load(key, "a")->value(), R"({"x":1})");
}

TEST_F(SqliteStoreTest, RefusesWhatItCannotUse) {
  folder_.write("out.db", "this is no database, and long enough to be looked at as one: ................");
  EXPECT_EQ(error_of().code, Code::kDatabaseFailed);
  path_ = folder_.path("missing/out.db");
  EXPECT_EQ(error_of().code, Code::kDatabaseUnusable);
  path_ = folder_.path("newer.db");
  { open(); }
  query("UPDATE _conn_schema SET version = 2");
  EXPECT_EQ(error_of().code, Code::kDatabaseNewer);
}

TEST_F(SqliteStoreTest, RefusesAStrangeTableAndANewerState) {
  query("CREATE TABLE ats_job_posting (title TEXT)");
  const auto store = open();
  const Status begun = store->sink().begin(posting_stream(module_));
  ASSERT_FALSE(begun.ok());
  EXPECT_EQ(begun.error().code, Code::kDatabaseUnusable);
  ASSERT_TRUE(store->state().save({"c", "a", "v"}, "s", "{}").ok());
  query("UPDATE _conn_state SET format = 9");
  EXPECT_EQ(store->state().load({"c", "a", "v"}, "s").error().code, Code::kStateNewer);
}

TEST_F(SqliteStoreTest, AFullDatabaseKeepsTheLastCommittedPage) {
  Result<SqliteDatabase> limited = SqliteDatabase::open(path_);
  ASSERT_TRUE(prepare_sqlite(*limited).ok());
  const std::string table = sqlite_table_name("ats.JobPosting");
  ASSERT_TRUE(
      prepare_sqlite_table(*limited, table, sqlite_columns(module_, posting_stream(module_).type)).ok());
  ASSERT_TRUE(limited->execute("PRAGMA max_page_count = 16").ok());
  const std::string large(200'000, 'x');
  const Status full = limited->execute("INSERT INTO _conn_state VALUES ('a','b','c',1,'v','" + large + "')");
  ASSERT_FALSE(full.ok());
  EXPECT_EQ(full.error().code, Code::kDatabaseFailed);
  EXPECT_NE(full.error().message.find("full"), std::string::npos);
  EXPECT_EQ(query("SELECT count(*) FROM _conn_state"), "0\n");
}

TEST(SqliteSchema, NamesTables) {
  EXPECT_EQ(sqlite_table_name("ats.Candidate"), "ats_candidate");
  EXPECT_EQ(sqlite_table_name("ats.JobPosting"), "ats_job_posting");
  EXPECT_EQ(sqlite_table_name("vendor.Thing2Do"), "vendor_thing2_do");
  EXPECT_EQ(quote_identifier("a\"b"), "\"a\"\"b\"");
}

}  // namespace
}  // namespace conn::runtime
