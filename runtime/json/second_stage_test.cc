#include "runtime/json/second_stage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <simdjson.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "runtime/json/testing.h"

namespace conn::runtime::json {
namespace {

using bytecode::Kind;
using bytecode::Value;
using ::testing::ElementsAre;
using testing::ProjectionBuilder;

std::string show(const Value& value) {
  switch (value.kind) {
    case Kind::kNull: return (value.flags & Value::kPresent) != 0 ? "null" : "missing";
    case Kind::kTrue: return "true";
    case Kind::kFalse: return "false";
    case Kind::kNumber: return "number " + std::string(value.text());
    case Kind::kToken: return "string " + std::string(value.text());
    case Kind::kObject: return "object " + std::string(value.text());
    case Kind::kArray: return "array " + std::string(value.text());
    case Kind::kRows: {
      std::string text = "rows";
      for (std::uint32_t row = 0; row < value.n; ++row) {
        text += " (";
        for (std::uint16_t i = 0; i < value.extra; ++i) {
          text += (i == 0 ? "" : ", ") + show(value.items[std::size_t{row} * value.extra + i]);
        }
        text += ")";
      }
      return text;
    }
    default: return "?";
  }
}

// One projection, its table and a walk over texts, once in each of the two ways that are compiled.
class Reader : public RecordHandler {
 public:
  explicit Reader(const std::function<void(ProjectionBuilder&)>& build) {
    ProjectionBuilder builder(module_);
    build(builder);
    table_ = std::make_unique<ProjectionTable>(module_, builder.projection());
    stage_ = std::make_unique<SecondStage>(*table_);
    base_table_ = std::make_unique<ProjectionTable>(module_, builder.projection());
    base_stage_ = std::make_unique<SecondStage>(*base_table_, kMaxDepth, false);
    frames_.resize(table_->stride() * kRecordsAtOnce);
  }

  FaultAt read(const std::string& text) {
    page_ = std::make_unique<PageBuffer>(text);
    if (const Fault fault = index_.build(page_->data(), page_->size()); fault != Fault::kNone)
      return {fault, 0};
    if (const auto bad = find_bad_escape(page_->data(), page_->size()); bad != kNoBadEscape) {
      return {Fault::kBadEscape, bad};
    }
    const FaultAt expected = walk(*base_stage_);
    const auto expected_records = records;
    const auto expected_body = body();
    const FaultAt fault = walk(*stage_);
    EXPECT_EQ(fault.fault, expected.fault);
    EXPECT_EQ(fault.offset, expected.offset);
    EXPECT_EQ(records, expected_records);
    EXPECT_EQ(body(), expected_body);
    return fault;
  }

  bool on_records(std::span<const WalkedRecord> walked) override {
    for (const WalkedRecord& record : walked) {
      std::vector<std::string> slots;
      for (const Value& value : std::span(record.frame, table_->stride())) slots.push_back(show(value));
      records.push_back(slots);
      raw.emplace_back(record.raw);
      repeated.emplace_back(record.repeated);
    }
    return true;
  }

  std::vector<std::string> body() const {
    std::vector<std::string> slots;
    for (const Value& value : body_) slots.push_back(show(value));
    return slots;
  }
  const SecondStage& stage() const { return *stage_; }

  std::vector<std::vector<std::string>> records;
  std::vector<std::string> raw, repeated;

 private:
  FaultAt walk(SecondStage& stage) {
    records.clear();
    raw.clear();
    repeated.clear();
    body_.assign(table_->slots(), Value());
    return stage.walk(page_->data(), index_, {body_.data(), frames_.data(), &arena_}, this);
  }

  bytecode::Module module_;
  std::unique_ptr<ProjectionTable> table_, base_table_;
  std::unique_ptr<SecondStage> stage_, base_stage_;
  std::unique_ptr<PageBuffer> page_;
  StructuralIndex index_;
  Arena arena_;
  std::vector<Value> body_, frames_;
};

// `.a`, `.b` of the body.
Reader two_members() {
  return Reader([](ProjectionBuilder& b) {
    b.member(b.kRoot, "a", 0);
    b.member(b.kRoot, "b", 1);
    b.projection().slots = 2;
  });
}

TEST(SecondStage, KeepsValuesOfEveryKind) {
  Reader reader = two_members();
  const auto read = [&](const std::string& value) {
    EXPECT_TRUE(reader.read(R"({"x":[1],"a":)" + value + R"(,"y":2})").ok()) << value;
    return reader.body()[0];
  };
  EXPECT_EQ(read("null"), "null");
  EXPECT_EQ(read("true"), "true");
  EXPECT_EQ(read("false"), "false");
  EXPECT_EQ(read("-12.50e3"), "number -12.50e3");
  EXPECT_EQ(read("123456789012345678901234567890 "), "number 123456789012345678901234567890");
  EXPECT_EQ(read(R"("a\"bé" )"), R"(string a\"bé)");
  EXPECT_EQ(read(R"("")"), "string ");
  EXPECT_EQ(read(R"( {"k":[1, 2]} )"), R"(object {"k":[1, 2]})");
  EXPECT_EQ(read("[ ]"), "array [ ]");
}

TEST(SecondStage, TellsNullFromMissing) {
  Reader reader = two_members();
  ASSERT_TRUE(reader.read(R"({"b":null})").ok());
  EXPECT_THAT(reader.body(), ElementsAre("missing", "null"));
  ASSERT_TRUE(reader.read("[]").ok());
  EXPECT_THAT(reader.body(), ElementsAre("missing", "missing"));
}

TEST(SecondStage, ReadsInsideObjectsAndKeepsThemToo) {
  Reader reader([](ProjectionBuilder& b) {
    const auto name = b.member(b.kRoot, "name", 0);
    b.member(name, "first", 1);
    b.member(b.member(name, "more"), "deep", 2);
    b.projection().slots = 3;
  });
  ASSERT_TRUE(reader.read(R"({"name":{"more":{"deep":7},"first":"A","other":[{}]}})").ok());
  EXPECT_THAT(reader.body(),
              ElementsAre(R"(object {"more":{"deep":7},"first":"A","other":[{}]})", "string A", "number 7"));
  ASSERT_TRUE(reader.read(R"({"name":"Ann"})").ok());
  EXPECT_THAT(reader.body(), ElementsAre("string Ann", "missing", "missing"));
  ASSERT_TRUE(reader.read(R"({"name":["Ann"]})").ok());
  EXPECT_THAT(reader.body(), ElementsAre(R"(array ["Ann"])", "missing", "missing"));
}

TEST(SecondStage, MakesRowsOfLists) {
  Reader reader([](ProjectionBuilder& b) {
    const auto email = b.rows(b.member(b.kRoot, "emails"), 0, 2);
    b.member(email, "type", 0);
    b.member(email, "address", 1);
    b.projection().nodes[b.rows(b.member(b.kRoot, "groups"), 1, 1)].slot = 0;
    b.projection().slots = 2;
  });
  ASSERT_TRUE(
      reader.read(R"({"groups":[1,null,"x"],"emails":[{"address":"a","type":"w"},{"type":null},3]})").ok());
  EXPECT_THAT(reader.body(), ElementsAre("rows (string w, string a) (null, missing) (missing, missing)",
                                         "rows (number 1) (null) (string x)"));
  ASSERT_TRUE(reader.read(R"({"groups":[],"emails":{}})").ok());
  EXPECT_THAT(reader.body(), ElementsAre("object {}", "rows"));
  ASSERT_TRUE(reader.read(R"({"groups":null})").ok());
  EXPECT_THAT(reader.body(), ElementsAre("missing", "null"));
}

TEST(SecondStage, MakesRowsInsideRows) {
  Reader reader([](ProjectionBuilder& b) {
    const auto outer = b.rows(b.member(b.kRoot, "a"), 0, 2);
    b.member(outer, "id", 0);
    b.projection().nodes[b.rows(b.member(outer, "tags"), 1, 1)].slot = 0;
    b.projection().slots = 1;
  });
  std::string text = R"({"a":[)", expected = "rows";
  for (int i = 0; i < 30; ++i) {
    text += (i == 0 ? "" : ",") + std::string(R"({"tags":[)");
    expected += " (number " + std::to_string(i) + ", rows";
    for (int tag = 0; tag < i; ++tag) {
      text += (tag == 0 ? "" : ",") + std::to_string(tag);
      expected += " (number " + std::to_string(tag) + ")";
    }
    text += R"(],"id":)" + std::to_string(i) + "}";
    expected += ")";
  }
  ASSERT_TRUE(reader.read(text + "]}").ok());
  EXPECT_EQ(reader.body()[0], expected);
}

TEST(SecondStage, AnObjectWhereRowsBelongIsSeenInARowToo) {
  Reader reader([](ProjectionBuilder& p) {
    const auto list = p.member(ProjectionBuilder::kRoot, "list");
    const auto element = p.rows(list, 0, 2);
    p.member(element, "a", 0);
    p.rows(element, 1, 1, 0);
    p.projection().slots = 1;
  });
  ASSERT_TRUE(reader.read(R"({"list":[{"a":1},[2]]})").ok());
  EXPECT_THAT(reader.body(), ElementsAre(R"(rows (number 1, object {"a":1}) (missing, rows (number 2)))"));
}

TEST(SecondStage, ReadsElementsByIndexBesideRows) {
  Reader reader([](ProjectionBuilder& b) {
    const auto list = b.member(b.kRoot, "lines", 3);
    b.item(list, 2, 1);
    b.member(b.item(list, 0, 0), "x", 4);
    b.member(b.rows(list, 2, 1), "x", 0);
    b.projection().slots = 5;
  });
  ASSERT_TRUE(reader.read(R"({"lines":[{"x":1},{"x":2},"c"]})").ok());
  EXPECT_THAT(reader.body(),
              ElementsAre(R"(object {"x":1})", "string c", "rows (number 1) (number 2) (missing)",
                          R"(array [{"x":1},{"x":2},"c"])", "number 1"));
  ASSERT_TRUE(reader.read(R"({"lines":[5]})").ok());
  EXPECT_THAT(reader.body(), ElementsAre("number 5", "missing", "rows (missing)", "array [5]", "missing"));
}

// `.data[]` are records with `.id` and `.tags[]`; `.next` is of the body.
Reader records_reader(bool or_one = false) {
  return Reader([or_one](ProjectionBuilder& b) {
    const auto record = b.records(b.member(b.kRoot, "data"), 2);
    b.member(record, "id", 0);
    b.projection().nodes[b.rows(b.member(record, "tags"), 1, 1)].slot = 0;
    b.member(b.kRoot, "next", 0);
    b.projection().slots = 1;
    b.projection().or_one = or_one;
  });
}

TEST(SecondStage, CallsBackForEveryRecord) {
  Reader reader = records_reader();
  ASSERT_TRUE(reader.read(R"({"data":[ {"id":1,"tags":["a","b"]} ,{"id":"2"}, {}, null ],"next":"n"})").ok());
  EXPECT_THAT(
      reader.records,
      ElementsAre(ElementsAre("number 1", "rows (string a) (string b)"), ElementsAre("string 2", "missing"),
                  ElementsAre("missing", "missing"), ElementsAre("missing", "missing")));
  EXPECT_THAT(reader.raw, ElementsAre(R"({"id":1,"tags":["a","b"]})", R"({"id":"2"})", "{}", "null"));
  EXPECT_THAT(reader.body(), ElementsAre("string n"));
  EXPECT_EQ(reader.stage().records_found(), RecordsFound::kList);
  EXPECT_EQ(reader.stage().record_count(), 4U);
}

TEST(SecondStage, TheBodyMayBeTheList) {
  Reader reader([](ProjectionBuilder& b) { b.member(b.records(b.kRoot, 1), "id", 0); });
  ASSERT_TRUE(reader.read(R"([{"id":1},{"id":2}])").ok());
  EXPECT_THAT(reader.records, ElementsAre(ElementsAre("number 1"), ElementsAre("number 2")));
}

TEST(SecondStage, SaysWhatStoodWhereTheListBelongs) {
  Reader reader = records_reader();
  const auto found = [&](const char* text) {
    EXPECT_TRUE(reader.read(text).ok());
    EXPECT_TRUE(reader.records.empty());
    return reader.stage().records_found();
  };
  EXPECT_EQ(found("{}"), RecordsFound::kMissing);
  EXPECT_EQ(found(R"({"data":null})"), RecordsFound::kNull);
  EXPECT_EQ(found(R"({"data":[]})"), RecordsFound::kList);
  EXPECT_EQ(found(R"({"data":{"id":1}})"), RecordsFound::kOther);
  EXPECT_EQ(found(R"({"data":"x"})"), RecordsFound::kOther);
}

TEST(SecondStage, TakesOneObjectAsAListWhereAllowed) {
  Reader reader = records_reader(true);
  ASSERT_TRUE(reader.read(R"({"data":{"id":1}})").ok());
  EXPECT_EQ(reader.stage().records_found(), RecordsFound::kOne);
  EXPECT_THAT(reader.records, ElementsAre(ElementsAre("number 1", "missing")));
  ASSERT_TRUE(reader.read(R"({"data":[{"id":1},{"id":2}]})").ok());
  EXPECT_EQ(reader.records.size(), 2U);
}

TEST(SecondStage, ARepeatedKeyMarksTheRecord) {
  Reader reader = records_reader();
  ASSERT_TRUE(
      reader.read(R"({"data":[{"id":1,"id":2},{"id":3},{"tags":[1],"i\u0064":0,"id":1},{"z":1,"z":2}]})")
          .ok());
  EXPECT_THAT(reader.repeated, ElementsAre(".id", "", ".id", ""));
}

TEST(SecondStage, ARepeatedKeyIsSeenInsideOfObjectsAndRows) {
  Reader reader([](ProjectionBuilder& b) {
    const auto record = b.records(b.kRoot, 2);
    b.member(b.member(record, "name"), "first", 0);
    b.member(b.rows(b.member(record, "two words"), 1, 1), "x", 0);
  });
  ASSERT_TRUE(reader
                  .read(R"([{"name":{"first":1},"name":{}},{"name":{"first":1,"first":1}},)"
                        R"({"two words":[{"x":1},{"x":1,"x":1}]}])")
                  .ok());
  EXPECT_THAT(reader.repeated, ElementsAre(".name", ".name.first", R"(."two words"[].x)"));
}

TEST(SecondStage, ARepeatedKeyOfTheBodyIsAFault) {
  Reader reader = records_reader();
  EXPECT_EQ(reader.read(R"({"next":1,"data":[{"id":1}],"next":2})").fault, Fault::kRepeatedKey);
  EXPECT_EQ(reader.stage().repeated_path(), ".next");
  EXPECT_TRUE(reader.read(R"({"next":1,"data":[{"id":1}],"other":1,"other":2})").ok());
}

TEST(SecondStage, SeesRepeatedKeysAmongVeryMany) {
  Reader reader([](ProjectionBuilder& b) {
    const auto record = b.records(b.kRoot, 200);
    for (std::uint16_t i = 0; i < 200; ++i) b.member(record, "k" + std::to_string(i), i);
  });
  std::string all;
  for (int i = 0; i < 200; ++i)
    all += (i == 0 ? "\"k" : ",\"k") + std::to_string(i) + "\":" + std::to_string(i);
  ASSERT_TRUE(
      reader.read("[{" + all + "},{" + all + "},{" + all + ",\"k70\":1},{" + all + ",\"k3\":1}]").ok());
  EXPECT_THAT(reader.repeated, ElementsAre("", "", ".k70", ".k3"));
  for (int i = 0; i < 200; ++i) EXPECT_EQ(reader.records[1][i], "number " + std::to_string(i));
}

TEST(SecondStage, ReadsShuffledKeysOfEveryLengthAndSpelling) {
  const std::vector<std::string> keys = {"a",
                                         "id",
                                         "first",
                                         "abcdef",
                                         "abcdefg",
                                         "abcdefgh",
                                         "fourteen_bytes",
                                         "fifteen_bytes__",
                                         "termination_date",
                                         std::string(30, 'x'),
                                         std::string(31, 'x'),
                                         std::string(80, 'x')};
  Reader reader([&](ProjectionBuilder& b) {
    const auto record = b.records(b.kRoot, static_cast<std::uint16_t>(keys.size()));
    for (std::size_t i = 0; i < keys.size(); ++i) b.member(record, keys[i], static_cast<std::uint16_t>(i));
  });
  testing::Random random(3);
  for (int round = 0; round < 20; ++round) {
    std::string text = "[";
    for (int record = 0; record < 100; ++record) {
      std::vector<std::string> members;
      for (std::size_t i = 0; i < keys.size(); ++i) {
        // Now and then the first letter as an escape.
        const std::string key =
            random.below(9) == 0 ? (keys[i][0] == 'x' ? "\\u0078" + keys[i].substr(1) : keys[i]) : keys[i];
        members.push_back('"' + key + "\" : " + std::to_string(i));
        if (random.below(3) == 0)
          members.push_back("\"unread" + std::to_string(random.below(200)) + "\":{\"id\":5}");
      }
      for (std::size_t i = members.size() - 1; i > 0; --i) {
        std::swap(members[i], members[random.below(static_cast<std::uint32_t>(i + 1))]);
      }
      text += record == 0 ? "{" : ",{";
      for (std::size_t i = 0; i < members.size(); ++i) text += (i == 0 ? "" : ",") + members[i];
      text += "}";
    }
    ASSERT_TRUE(reader.read(text + "]").ok());
    ASSERT_EQ(reader.records.size(), 100U);
    for (const auto& record : reader.records) {
      for (std::size_t i = 0; i < keys.size(); ++i)
        ASSERT_EQ(record[i], "number " + std::to_string(i)) << keys[i];
    }
    for (const auto& path : reader.repeated) EXPECT_EQ(path, "");
  }
}

// A projection with all kinds of nodes over the mutated page's shape.
Reader wide_reader() {
  return Reader([](ProjectionBuilder& b) {
    const auto record = b.records(b.member(b.kRoot, "data"), 6);
    b.member(record, "id", 0);
    b.member(b.member(record, "name", 1), "first", 2);
    b.member(b.rows(b.member(record, "emails"), 3, 1), "address", 0);
    b.item(b.member(record, "lines"), 1, 4);
    b.member(record, "missing", 5);
    b.member(b.member(b.kRoot, "meta"), "page", 0);
    b.projection().slots = 1;
  });
}

constexpr const char* kPage =
    R"({"object":"list","data":[{"id":1000000,"name":{"first":"\u660e","middle":"X.","preferred":null},"ok":true,)"
    R"("emails":[{"type":"home","address":"m\"x@mail.example","n":-0.5e3}],"lines":["585 Stra\u00dfe",false,[]]},)"
    R"({"id":2, "name" : null , "emails":[]},{"emails":[{"address":1},{"x":[]}],"lines":[1,{"a":2}],"id":-1}],)"
    R"("meta":{"page":[1,-2.5,true,[],{}]}})";

constexpr const char* kPageBackwards =
    R"({"meta":{"page":[1]},"data":[{"lines":[1],"emails":[{"n":1,"address":"a","type":"home"}],"ok":true,)"
    R"("name":{"preferred":null,"middle":"X.","first":"F"},"id":1},{"emails":[{"type":"b","address":"b"}],)"
    R"("id":2,"name":{"first":"F","preferred":null}}],"object":"list"})";

// Pages whose keys come now in one order, now in another, until they are read by hash.
void confuse(Reader& reader) {
  for (int i = 0; i < 300; ++i) ASSERT_TRUE(reader.read(i % 2 == 0 ? kPage : kPageBackwards).ok());
}

TEST(SecondStage, ProjectingAndValidatingGiveTheSameVerdict) {
  Reader reader = wide_reader();
  testing::Random random(99);
  int accepted = 0, projected = 0;
  for (int round = 0; round < 60000; ++round) {
    if (round > 30000 && round % 1000 == 0) confuse(reader);
    const std::string text = testing::mutate(kPage, random);
    const bool valid = testing::validate_text(text).ok();
    const FaultAt fault = reader.read(text);
    if (fault.fault == Fault::kRepeatedKey) continue;
    ASSERT_EQ(fault.ok(), valid) << to_string(fault.fault) << ": " << text;
    accepted += valid;
    projected += valid && !reader.records.empty();
  }
  EXPECT_GT(accepted, 5000);
  EXPECT_GT(projected, 4000);
}

TEST(SecondStage, CutAtEveryByteNothingIsValid) {
  Reader reader = wide_reader();
  for (const std::string page : {kPage, kPageBackwards, "{\"\":1}", "{\"a\":{}}"}) {
    for (std::size_t size = 0; size < page.size(); ++size)
      EXPECT_FALSE(reader.read(page.substr(0, size)).ok()) << size;
    EXPECT_TRUE(reader.read(page).ok());
    confuse(reader);
  }
}

TEST(SecondStage, JudgesBrokenAndSoundDocumentsInReadAndUnreadFields) {
  Reader reader = records_reader();
  for (const char* key : {"id", "tags", "junk"}) {
    const std::string head = std::string(R"({"data":[{")") + key + "\":";
    for (const auto& [name, text] : testing::read_documents("refused.txt")) {
      if (name == "trailing comma behind document" || name == "trailing brace")
        continue;  // sound in there, or closes it
      EXPECT_FALSE(reader.read(head + text + "}]}").ok()) << key << " " << name;
    }
    for (const auto& [name, text] : testing::read_documents("accepted.txt")) {
      if (name == "mark first") continue;
      EXPECT_TRUE(reader.read(head + text + "}]}").ok()) << key << " " << name;
    }
  }
}

TEST(SecondStage, AgreesWithTheJsonTestSuiteInAReadField) {
  const char* folder = std::getenv("CONN_VECTORS");
  if (folder == nullptr) GTEST_SKIP() << "CONN_VECTORS is not set: no JSON test suite";
  Reader reader = records_reader();
  for (const auto& file : std::filesystem::directory_iterator(std::string(folder) + "/json/test_parsing")) {
    const std::string name = file.path().filename();
    if (name[0] == 'i') continue;
    std::ifstream in(file.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    EXPECT_EQ(reader.read(R"({"data":[{"id":)" + text + "}]}").ok(), name[0] == 'y') << name;
    EXPECT_EQ(reader.read(R"({"data":[{"id":1,"junk":)" + text + "}]}").ok(), name[0] == 'y') << name;
  }
}

// The plain way through simdjson's On-Demand: what it reads at three paths is what the slots hold.
TEST(SecondStage, AgreesWithOnDemandAboutWhatStandsAtAPath) {
  Reader reader = wide_reader();
  const auto trimmed = [](std::string_view raw) {
    while (is_space(raw.back())) raw.remove_suffix(1);
    return std::string(raw);
  };
  const auto raw_of = [](const std::string& shown) {
    if (shown == "missing" || shown == "null") return std::string("null");
    const auto space = shown.find(' ');
    if (space == std::string::npos) return shown;
    return shown.starts_with("string ") ? '"' + shown.substr(7) + '"' : shown.substr(space + 1);
  };
  testing::Random random(5);
  simdjson::ondemand::parser parser;
  int compared = 0;
  for (int round = 0; round < 20000; ++round) {
    const std::string text = testing::mutate(kPage, random);
    if (!reader.read(text).ok() || reader.records.empty()) continue;
    const simdjson::padded_string padded(text);
    simdjson::ondemand::document document;
    simdjson::ondemand::array list;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS) continue;
    if (document["data"].get_array().get(list) != simdjson::SUCCESS) continue;
    std::size_t record = 0;
    for (auto element : list) {
      simdjson::ondemand::object object;
      if (element.get_object().get(object) == simdjson::SUCCESS && reader.repeated[record].empty()) {
        std::string_view raw;
        const std::string id =
            object["id"].raw_json_token().get(raw) == simdjson::SUCCESS && raw[0] != '{' && raw[0] != '['
                ? trimmed(raw)
                : "";
        const std::string ours = raw_of(reader.records[record][0]);
        if (!id.empty()) ASSERT_EQ(ours, id) << text;
        compared += !id.empty();
      }
      ++record;
    }
  }
  EXPECT_GT(compared, 3000);
}

}  // namespace
}  // namespace conn::runtime::json
