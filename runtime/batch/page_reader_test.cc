#include "runtime/batch/page_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "runtime/json/testing.h"
#include "runtime/vm/testing.h"

namespace conn::runtime {
namespace {

using bytecode::InputKind;
using bytecode::kNoSlot;
using bytecode::Opcode;
using bytecode::TypeId;
using bytecode::TypeKind;
using bytecode::Value;
using json::testing::ProjectionBuilder;
using ::testing::ElementsAre;
using testing::FunctionBuilder;
using ::testing::HasSubstr;
using testing::ModuleBuilder;

struct Options {
  bool optional = false, or_one = false, keep_source = false;
  std::int64_t max_record = 8 << 20;
  std::int64_t fuel = 1'000'000;
  bool text_id = false;
};

// `.data[]`: id `.id` (an int, or a string), record `{id, name}`; dropped where `.off`; `.next` is of the
// body.
class Reader {
 public:
  explicit Reader(const Options& options = {}) {
    const TypeId json = builder_.type(TypeKind::kJson, true), text = builder_.type(TypeKind::kString);
    const TypeId integer = builder_.type(TypeKind::kInt), flag = builder_.type(TypeKind::kBool, true);
    const TypeId record = builder_.record_type("Person", {{"id", text}, {"name", text}});
    FunctionBuilder f(builder_, "people.record");
    for (std::uint16_t slot = 0; slot < 3; ++slot) f.input(json, {InputKind::kSlot, slot});
    const auto number = f.reg(integer), id = f.reg(text), name = f.reg(text), off = f.reg(flag),
               made = f.reg(record);
    f.function().sites = {{0, 10, builder_.text("id"), builder_.text(".id")},
                          {2, 11, builder_.text("name"), builder_.text(".name")}};
    if (options.text_id) {
      f.emit(Opcode::kAsString, id, 0);
    } else {
      f.emit(Opcode::kAsInt, number, 0);
      f.emit(Opcode::kToText, id, number);
    }
    f.emit(Opcode::kAsString, name, 1);
    f.emit(Opcode::kAsBool, off, 2, 0, 1);
    const auto drop = f.jump(Opcode::kJumpIf, off);
    f.emit(Opcode::kRecord, made, id, 0, 2);
    f.emit(Opcode::kYield, id, kNoSlot, made);
    f.land(drop);
    f.emit(Opcode::kDrop);
    bytecode::Stream stream;
    stream.line = 5;
    stream.record = f.finish();
    stream.model = record;
    stream.projection = 0;
    stream.keep_source = options.keep_source;
    ProjectionBuilder p(builder_.module);
    const auto element = p.records(p.member(p.kRoot, "data"), 3);
    p.member(element, "id", 0);
    p.member(element, "name", 1);
    p.member(element, "off", 2);
    p.member(p.kRoot, "next", 0);
    p.projection().slots = 1;
    p.projection().or_one = options.or_one;
    p.projection().records_optional = options.optional;
    builder_.module.projections.push_back(p.projection());
    builder_.module.streams.push_back(stream);
    auto program = Program::prepare(builder_.module);
    EXPECT_TRUE(program.ok());
    program_ = std::move(program).value();
    Limits limits;
    limits.max_record = options.max_record;
    limits.fuel = options.fuel;
    reader_ = std::make_unique<PageReader>(*program_, builder_.module.streams[0], limits);
  }

  Result<const PageAnswer*> read(const std::string& text) {
    page_ = std::make_unique<PageBuffer>(text);
    return reader_->read_page(*page_, {});
  }
  const PageReader& reader() const { return *reader_; }
  PageReader& reader() { return *reader_; }

  static std::vector<std::string> rows(const PageAnswer& answer) {
    std::vector<std::string> all;
    for (const Row& row : answer.batch.rows) all.emplace_back(row.json);
    return all;
  }

 private:
  ModuleBuilder builder_;
  std::unique_ptr<const Program> program_;
  std::unique_ptr<PageReader> reader_;
  std::unique_ptr<PageBuffer> page_;
};

TEST(PageReader, GivesRowsBadRowsAndWhatWasFiltered) {
  Reader reader(Options{.keep_source = true});
  const auto read = reader.read(
      R"({"next":"n2","data":[{"id":1,"name":"a\u00e9"},{"id":"x","name":"b"},{"id":3},{"id":4,"name":"c","off":true},)"
      R"({"id":5,"name":"d","id":6}]})");
  ASSERT_TRUE(read.ok());
  const PageAnswer& answer = **read;
  EXPECT_EQ(answer.batch.raw_count, 5U);
  EXPECT_EQ(answer.batch.filtered, 1U);
  EXPECT_THAT(Reader::rows(answer), ElementsAre(R"({"id":"1","name":"a\u00e9"})"));
  EXPECT_EQ(answer.batch.rows[0].id, "1");
  EXPECT_EQ(answer.batch.rows[0].raw, R"({"id":1,"name":"a\u00e9"})");
  ASSERT_EQ(answer.batch.bad.size(), 3U);
  EXPECT_EQ(answer.batch.bad[0].reason, "expected an integer, found a string");
  EXPECT_EQ(answer.batch.bad[0].field, "id");
  EXPECT_EQ(answer.batch.bad[0].line, 10U);
  EXPECT_EQ(answer.batch.bad[0].raw, R"({"id":"x","name":"b"})");
  EXPECT_EQ(answer.batch.bad[1].reason, "expected a string, found null");
  EXPECT_EQ(answer.batch.bad[1].path, ".name");
  EXPECT_EQ(answer.batch.bad[2].reason, "the key comes twice in the record");
  EXPECT_EQ(answer.batch.bad[2].path, ".id");
  EXPECT_EQ(answer.body[0].text(), "n2");
  EXPECT_EQ(answer.last[0].text(), "6");
}

TEST(PageReader, ARecordWithoutAnIdIsBad) {
  Reader reader(Options{.text_id = true});
  const auto read = reader.read(R"({"data":[{"id":"","name":"a"},{"id":"b","name":"b"}]})");
  ASSERT_TRUE(read.ok());
  EXPECT_THAT(Reader::rows(**read), ElementsAre(R"({"id":"b","name":"b"})"));
  ASSERT_EQ((*read)->batch.bad.size(), 1U);
  EXPECT_EQ((*read)->batch.bad[0].reason, "the id is empty");
  EXPECT_EQ((*read)->batch.bad[0].field, "id");
}

TEST(PageReader, EqualRecordsHaveEqualHashes) {
  Reader reader;
  const auto read =
      reader.read(R"({"data":[{"id":1,"name":"a","z":1},{"name":"a","id":1},{"id":1,"name":"b"}]})");
  ASSERT_TRUE(read.ok());
  const auto& rows = (*read)->batch.rows;
  EXPECT_EQ(rows[0].hash, rows[1].hash);
  EXPECT_FALSE(rows[0].hash == rows[2].hash);
}

TEST(PageReader, IsAllOrNothing) {
  Reader reader;
  const std::string page = R"({"data":[{"id":1,"name":"a"},{"id":2,"name":"b"}],"next":null})";
  for (std::size_t size = 0; size < page.size(); ++size) {
    const auto read = reader.read(page.substr(0, size));
    ASSERT_FALSE(read.ok()) << size;
    EXPECT_EQ(read.error().code, Code::kAnswerNotJson);
    EXPECT_EQ(read.error().kind, ErrorKind::kVendor);
  }
  EXPECT_TRUE(reader.read(page).ok());
  EXPECT_TRUE(reader.read("\xEF\xBB\xBF" + page).ok());
  const auto broken = reader.read(R"({"data":[{"id":1,"name":"a"}],"x":[1,]})");
  ASSERT_FALSE(broken.ok());
  EXPECT_EQ(broken.error().message, "the answer is not valid JSON: expected a value, at byte 37");
}

TEST(PageReader, AKeyOfTheBodyThatComesTwiceIsTheVendorsError) {
  Reader reader;
  const auto read = reader.read(R"({"next":1,"next":2,"data":[]})");
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().code, Code::kAnswerShape);
  EXPECT_THAT(read.error().message, HasSubstr("`.next`"));
}

TEST(PageReader, JudgesTheListOfRecordsOnlyWhenAsked) {
  const auto judge = [](const Options& options, const char* text) {
    Reader reader(options);
    const auto read = reader.read(text);
    EXPECT_TRUE(read.ok());
    const Status status = reader.reader().check_records(**read);
    return status.ok() ? std::string("good") : status.error().message;
  };
  EXPECT_EQ(judge({}, R"({"data":[]})"), "good");
  EXPECT_EQ(judge({}, "{}"), "expected the list of records at `body.data`, found nothing");
  EXPECT_EQ(judge({}, R"({"data":null})"), "expected the list of records at `body.data`, found null");
  EXPECT_EQ(judge({}, R"({"data":{"id":1,"name":"a"}})"),
            "expected the list of records at `body.data`, found no list");
  EXPECT_EQ(judge(Options{.optional = true}, R"({"data":null})"), "good");
  EXPECT_EQ(judge(Options{.or_one = true}, R"({"data":{"id":1,"name":"a"}})"), "good");
}

TEST(PageReader, ALargeRecordIsBad) {
  Reader reader(Options{.max_record = 40});
  const auto read = reader.read(
      R"({"data":[{"id":1,"name":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},{"id":2,"name":"b"}]})");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ((*read)->batch.rows.size(), 1U);
  ASSERT_EQ((*read)->batch.bad.size(), 1U);
  EXPECT_EQ((*read)->batch.bad[0].reason, "the record is larger than the limit of a record");
}

TEST(PageReader, FuelIsOfAPage) {
  Reader reader(Options{.fuel = 100});
  std::string page = R"({"data":[{"id":1,"name":"a"})";
  for (int i = 0; i < 50; ++i) page += R"(,{"id":1,"name":"a"})";
  const auto read = reader.read(page + "]}");
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().code, Code::kAnswerTooLarge);
  EXPECT_TRUE(reader.read(R"({"data":[{"id":1,"name":"a"}]})").ok());
}

TEST(PageReader, NothingHasNullsAndNoRecords) {
  Reader reader;
  ASSERT_TRUE(reader.read(R"({"next":1,"data":[{"id":1,"name":"a"}]})").ok());
  const PageAnswer* nothing = reader.reader().read_nothing();
  EXPECT_TRUE(nothing->batch.rows.empty());
  EXPECT_EQ(nothing->batch.raw_count, 0U);
  EXPECT_TRUE(nothing->body[0].is_null());
  EXPECT_TRUE(nothing->last[0].is_null());
}

}  // namespace
}  // namespace conn::runtime
