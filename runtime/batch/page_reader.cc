#include "runtime/batch/page_reader.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/decimal.h"
#include "base/hash.h"
#include "base/json_text.h"
#include "runtime/json/escapes.h"
#include "stdlib/values.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::kNone;
using bytecode::Value;
using json::Fault;
using json::FaultAt;

const bytecode::Projection& projection_of(const bytecode::Module& module, const bytecode::Stream& stream) {
  static const bytecode::Projection kNothing{};
  return stream.projection == kNone ? kNothing : module.projections[stream.projection];
}

// A probe has none, and no records that would call it.
const PreparedFunction& record_function(const Program& program, const bytecode::Stream& stream) {
  static const bytecode::Function kNoFunction{};
  static const PreparedFunction kNothing{&kNoFunction, {}, {}, true};
  return stream.record == kNone ? kNothing : program.function(stream.record);
}

}  // namespace

// Runs the record function on each record and collects what comes of it.
class PageReader::Handler : public json::RecordHandler {
 public:
  Handler(PageReader& reader)
      : reader_(reader),
        function_(record_function(reader.program_, reader.stream_)),
        writer_(reader.program_.layouts()) {
    stride_ = reader.records_table().stride();
    registers_.resize(std::max<std::size_t>(function_.source->registers.size(), stride_));
    frames_.resize(stride_ * json::kRecordsAtOnce);
    nothing_.resize(stride_);
  }

  void start(std::span<const Value> inputs) {
    inputs_ = inputs;
    batch() = {std::move(batch().rows), std::move(batch().bad), 0, 0};
    batch().rows.clear();
    batch().bad.clear();
    ends_.clear();
    writer_.clear();
    fatal_ = {};
    last_ = nothing_.data();
    std::fill(registers_.begin(), registers_.end(), Value());
    std::copy(inputs.begin(), inputs.end(), registers_.begin() + stride_);
  }

  // Text moved while the buffer grew: point into it only now.
  void finish() {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < ends_.size(); ++i) {
      batch().rows[i].json = writer_.text().substr(begin, ends_[i] - begin);
      begin = ends_[i];
    }
  }

  bool on_records(std::span<const json::WalkedRecord> records) override {
    last_ = records.back().frame;
    return std::all_of(records.begin(), records.end(), [this](const auto& record) { return add(record); });
  }

  Value* frames() { return frames_.data(); }
  /// The last record's frame; nulls where there was none.
  std::span<const Value> last() const { return {last_, stride_}; }
  const Failure& fatal() const { return fatal_; }

 private:
  PageBatch& batch() { return reader_.answer_.batch; }

  bool add(const json::WalkedRecord& record) {
    ++batch().raw_count;
    if (!record.repeated.empty()) return add_repeated(record);
    if (record.raw.size() > static_cast<std::size_t>(reader_.limits_.max_record)) {
      return add_bad("the record is larger than the limit of a record", {}, {}, reader_.stream_.line,
                     record.raw);
    }
    std::copy_n(record.frame, stride_, registers_.begin());
    if (!function_.keeps_inputs) std::copy(inputs_.begin(), inputs_.end(), registers_.begin() + stride_);
    const Outcome outcome = reader_.vm_.run_in(function_, registers_.data());
    switch (outcome.ending) {
      case Ending::kYielded: return add_row(outcome, record.raw);
      case Ending::kDropped: ++batch().filtered; return true;
      default: return add_failed(outcome.failure, record.raw);
    }
  }

  bool add_row(const Outcome& outcome, std::string_view raw) {
    Row row;
    if (!make_id(outcome.id, row.id)) return false;
    // All records without an id would be one.
    if (row.id.empty()) return add_bad("the id is empty", "id", {}, reader_.stream_.line, raw);
    const std::size_t begin = writer_.size();
    if (!writer_.write(outcome.result, reader_.stream_.model)) return false;
    const Hash128 hash = hash128(writer_.text().substr(begin));
    row.record = outcome.result;
    row.cursor = outcome.cursor;
    row.version = whole_version(outcome.version);
    row.hash = {hash.high, hash.low};
    if (reader_.stream_.keep_source) row.raw = raw;
    batch().rows.push_back(row);
    ends_.push_back(writer_.size());
    return true;
  }

  // A whole number may stand as its digits still; times are their microseconds or days.
  static Value whole_version(const Value& from) {
    if (from.is_null()) return from;
    if (from.kind != Kind::kNumber) return Value::integer(from.i);
    const auto digits = DecimalView::parse(from.text());
    return digits ? Value::integer(digits->to_int64().value) : Value::null();
  }

  // Plain text of an id; a list of texts becomes the JSON of that list.
  bool make_id(const Value& from, std::string_view& id) {
    if ((from.flags & Value::kPlain) != 0) {
      id = from.text();
      return true;
    }
    stdlib::CallContext context{reader_.arena_};
    if (from.kind == Kind::kList) {
      std::string text = "[";
      for (std::uint32_t i = 0; i < from.n; ++i) {
        if (i != 0) text += ',';
        append_json_string(stdlib::plain(context, from.items[i]), text);
      }
      id = reader_.arena_.copy(text + "]");
    } else {
      id = stdlib::plain(context, from);
    }
    return context.failure == nullptr && id.data() != nullptr;
  }

  bool add_repeated(const json::WalkedRecord& record) {
    const std::string_view path = reader_.arena_.copy(record.repeated);
    return path.data() != nullptr &&
           add_bad("the key comes twice in the record", {}, path, reader_.stream_.line, record.raw);
  }

  bool add_failed(const Failure& failure, std::string_view raw) {
    if (failure.kind != FailureKind::kData) {
      fatal_ = failure;
      return false;
    }
    const bytecode::Site* site = failure.site;
    if (site == nullptr) return add_bad(failure.reason, {}, {}, reader_.stream_.line, raw);
    return add_bad(failure.reason, text_of(site->field), text_of(site->path), site->line, raw);
  }

  std::string_view text_of(bytecode::StringId id) const {
    return id == kNone ? std::string_view() : reader_.program_.module().text(id);
  }

  bool add_bad(std::string_view reason, std::string_view field, std::string_view path, std::uint32_t line,
               std::string_view raw) {
    batch().bad.push_back({reason, field, path, line, raw});
    return true;
  }

  PageReader& reader_;
  const PreparedFunction& function_;
  std::size_t stride_ = 0;
  std::span<const Value> inputs_;
  std::vector<Value> registers_;  // the first `stride_` are a copy of the record's frame
  std::vector<Value> frames_, nothing_;
  const Value* last_ = nullptr;
  JsonWriter writer_;
  std::vector<std::size_t> ends_;  // of each row's text
  Failure fatal_;
};

PageReader::PageReader(const Program& program, const bytecode::Stream& stream, const Limits& limits)
    : program_(program),
      stream_(stream),
      limits_(limits),
      table_(program.module(), projection_of(program.module(), stream)),
      stage_(table_, static_cast<unsigned>(limits.max_depth)),
      arena_(static_cast<std::size_t>(limits.page_memory)),
      vm_(program, arena_, limits.fuel),
      body_(table_.slots()),
      made_(stream.rows == kNone
                ? nullptr
                : std::make_unique<Made>(program.module(),
                                         program.module().projections[stream.rows_projection], limits)),
      handler_(std::make_unique<Handler>(*this)) {}

PageReader::~PageReader() = default;

void PageReader::start() {
  arena_.reset();
  vm_.refuel(limits_.fuel);
  std::fill(body_.begin(), body_.end(), Value());
  answer_.body = body_;
  answer_.records = json::RecordsFound::kMissing;
  answer_.count = 0;
  if (made_) made_->failure.clear();
}

const PageAnswer* PageReader::read_nothing() {
  start();
  handler_->start({});
  answer_.last = handler_->last();
  return &answer_;
}

Result<const PageAnswer*> PageReader::read_page(const PageBuffer& page, std::span<const Value> inputs,
                                                std::span<const Value> rows_inputs) {
  start();
  handler_->start(inputs);
  FaultAt fault = walk(page);
  if (fault.ok() && made_) fault = put_together(rows_inputs);
  if (!fault.ok()) return describe(fault);
  handler_->finish();
  answer_.last = handler_->last();
  answer_.records = stage_.records_found();
  if (!made_) answer_.count = answer_.batch.raw_count;
  return &answer_;
}

// An answer that the rules for errors will name may hold nothing to put together: why is kept until somebody
// asks for the records.
FaultAt PageReader::put_together(std::span<const Value> rows_inputs) {
  std::vector<Value>& inputs = made_->inputs;
  inputs.clear();
  for (const bytecode::Input& input : program_.module().functions[stream_.rows].inputs) {
    const bool slot = input.kind == bytecode::InputKind::kSlot;
    inputs.push_back(slot ? body_[input.index] : rows_inputs.front());
    if (!slot) rows_inputs = rows_inputs.subspan(1);
  }
  const Outcome outcome = vm_.run(stream_.rows, inputs);
  if (outcome.ending != Ending::kReturned) {
    if (outcome.failure.kind != FailureKind::kData) return {Fault::kNoMemory, 0};
    note_unmade(outcome.failure);
    return {};
  }
  const Value& rows = outcome.result.items[0];
  answer_.count = static_cast<std::size_t>(outcome.result.items[1].i);
  return walk_made(rows.kind == Kind::kObject ? "[" + std::string(rows.text()) + "]"
                                              : std::string(rows.text()));
}

FaultAt PageReader::walk_made(std::string rows) {
  made_->rows.emplace(std::move(rows));
  if (const Fault fault = made_->index.build(made_->rows->data(), made_->rows->size()); fault != Fault::kNone)
    return {fault, 0};
  return made_->stage.walk(made_->rows->data(), made_->index, {body_.data(), handler_->frames(), &arena_},
                           handler_.get());
}

void PageReader::note_unmade(const Failure& failure) {
  std::string& text = made_->failure;
  text = "the records cannot be put together: " + std::string(failure.reason);
  if (failure.site == nullptr) return;
  const bytecode::Module& module = program_.module();
  if (failure.site->path != kNone) text += " at `body" + module.text(failure.site->path) + "`";
  text += " (line " + std::to_string(failure.site->line) + ")";
}

FaultAt PageReader::walk(const PageBuffer& page) {
  const std::size_t mark = json::mark_length(page.view());
  const char* text = page.data() + mark;
  const std::size_t size = page.size() - mark;
  if (const Fault fault = index_.build(text, size); fault != Fault::kNone) return {fault, 0};
  if (const std::size_t bad = json::find_bad_escape(text, size); bad != json::kNoBadEscape)
    return {Fault::kBadEscape, bad};
  return stage_.walk(text, index_, {body_.data(), handler_->frames(), &arena_}, handler_.get());
}

Error PageReader::describe(const FaultAt& fault) const {
  Error error{Code::kAnswerNotJson, ErrorKind::kVendor, {}, {}, {}};
  switch (fault.fault) {
    case Fault::kNoMemory:
      error.code = Code::kAnswerTooLarge;
      error.message = handler_->fatal() ? std::string(handler_->fatal().reason)
                                        : "the values of this page need more memory than a page may use";
      error.help = "ask the vendor for smaller pages";
      return error;
    case Fault::kRepeatedKey:
      error.code = Code::kAnswerShape;
      error.message = "the answer has the key `" + stage_.repeated_path() + "` twice";
      return error;
    case Fault::kEmpty: error.message = "the answer is empty where JSON was expected"; return error;
    default:
      error.message = "the answer is not valid JSON: " + std::string(json::to_string(fault.fault)) +
                      ", at byte " + std::to_string(fault.offset);
      return error;
  }
}

Status PageReader::check_records(const PageAnswer& answer) const {
  using json::RecordsFound;
  if (made_) {
    if (made_->failure.empty()) return Ok{};
    return Error{Code::kAnswerShape, ErrorKind::kVendor, made_->failure, {}, {}};
  }
  const bytecode::Projection& projection = projection_of(program_.module(), stream_);
  const bool absent = answer.records == RecordsFound::kMissing || answer.records == RecordsFound::kNull;
  const bool good = answer.records == RecordsFound::kList || answer.records == RecordsFound::kOne ||
                    (absent && projection.records_optional);
  if (good || projection.records == kNone) return Ok{};
  const std::string path = "body" + table_.records()->path;
  const char* found = answer.records == RecordsFound::kMissing ? "nothing"
                      : answer.records == RecordsFound::kNull  ? "null"
                                                               : "no list";
  return Error{Code::kAnswerShape,
               ErrorKind::kVendor,
               "expected the list of records at `" + path + "`, found " + found,
               {},
               {}};
}

}  // namespace conn::runtime
