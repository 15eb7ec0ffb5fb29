// The second stage gives the verdict of simdjson's DOM, and a walk that fills slots the verdict of one that
// does not.
#include <simdjson.h>

#include <vector>

#include "runtime/json/testing.h"
#include "tests/fuzz/check.h"

namespace {

using namespace conn;
namespace json = runtime::json;

/// Reads `{"data": [{"id", "emails": [{"value"}]}], "next"}`.
class Reader final : public json::RecordHandler {
 public:
  Reader()
      : table_(module_, projection(module_)),
        stage_(table_),
        frames_(table_.stride() * json::kRecordsAtOnce) {}

  bool read(std::string_view text) {
    const runtime::PageBuffer page{std::string(text)};
    const std::size_t mark = json::mark_length(page.view());
    const char* start = page.data() + mark;
    const std::size_t size = page.size() - mark;
    if (index_.build(start, size) != json::Fault::kNone) return false;
    if (json::find_bad_escape(start, size) != json::kNoBadEscape) return false;
    Arena arena(1 << 24);
    std::vector<bytecode::Value> body(table_.slots());
    return stage_.walk(start, index_, {body.data(), frames_.data(), &arena}, this).ok();
  }

  bool on_records(std::span<const json::WalkedRecord> records) override {
    for (const json::WalkedRecord& record : records) {
      for (const char byte : record.raw) sum_ = sum_ * 31 + static_cast<unsigned char>(byte);
    }
    return true;
  }

 private:
  static bytecode::Projection projection(bytecode::Module& module) {
    json::testing::ProjectionBuilder builder(module);
    using Builder = json::testing::ProjectionBuilder;
    builder.projection().slots = 1;
    builder.member(Builder::kRoot, "next", 0);
    const auto element = builder.records(builder.member(Builder::kRoot, "data"), 2);
    builder.member(element, "id", 0);
    builder.member(builder.rows(builder.member(element, "emails"), 1, 1), "value", 0);
    return builder.projection();
  }

  bytecode::Module module_;
  json::ProjectionTable table_;
  json::SecondStage stage_;
  json::StructuralIndex index_;
  std::vector<bytecode::Value> frames_;
  volatile unsigned sum_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Reader reader;
  static simdjson::dom::parser parser;
  const std::string text(fuzz::text_of(data, size));
  const json::FaultAt plain = json::testing::validate_text(text);
  // A byte order mark is ours to skip: not every version of simdjson does.
  const auto theirs = parser.parse(text.substr(json::mark_length(text))).error();
  // Numbers beyond a double are JSON for us, not for the DOM.
  if (plain.ok()) {
    fuzz::demand(theirs == simdjson::SUCCESS || theirs == simdjson::NUMBER_ERROR,
                 "accepted, the DOM refuses");
  } else {
    fuzz::demand(theirs != simdjson::SUCCESS, "refused, the DOM accepts");
  }
  const bool walked = reader.read(text);
  fuzz::demand(!walked || plain.ok(), "the walk accepts what is no JSON");
  return 0;
}
