#include "tests/oracle/page.h"

#include "base/json_text.h"

namespace conn::oracle {
namespace {

using compiler::checked::Expr;
using compiler::checked::Stream;

std::string row_id(Evaluator& evaluator, const Stream& stream) {
  if (stream.id.size() == 1) return to_text(evaluator.eval(*stream.id[0]));
  std::string out = "[";
  for (const Expr* part : stream.id) {
    if (out.size() > 1) out += ',';
    append_json_string(to_text(evaluator.eval(*part)), out);
  }
  return out + "]";
}

/// The list of records, or null where the answer has none; `valid` says whether that is as promised.
const Node* find_records(const Stream& stream, const Node& body, bool& valid) {
  const Node* at = &body;
  for (const std::string& step : stream.records.path)
    at = at != nullptr && at->kind == Node::Kind::object ? at->member(step) : nullptr;
  const bool null = at == nullptr || at->kind == Node::Kind::null;
  valid = null ? stream.records.optional
               : at->kind == Node::Kind::array || (stream.records.or_one && at->kind == Node::Kind::object);
  return valid && !null ? at : nullptr;
}

/// The rows that are put together, as JSON of their own; null where that fails.
std::unique_ptr<Node> make_rows(const compiler::checked::Program& program, const Stream& stream,
                                const Roots& roots, Page& page) {
  try {
    Evaluator evaluator(program, roots);
    std::string text;
    append_json(evaluator.eval(*stream.records.made), *stream.records.made->type, text);
    page.count = static_cast<std::size_t>(evaluator.eval(*stream.records.count).i);
    page.valid = true;
    return parse_json(text);
  } catch (const Failure&) {
    return nullptr;
  }
}

void read_row(Evaluator& evaluator, const Stream& stream, const Node& record, Page& page) {
  const std::size_t number = page.raw++;
  try {
    if (record.kind != Node::Kind::object) throw Failure{"expected an object"};
    if (stream.where != nullptr && !evaluator.eval(*stream.where).is_true()) {
      ++page.filtered;
      return;
    }
    Row row;
    row.id = row_id(evaluator, stream);
    if (row.id.empty()) throw Failure{"the id is empty"};
    if (stream.cursor != nullptr) {
      const Value cursor = evaluator.eval(*stream.cursor);
      if (!cursor.is_null()) row.cursor = cursor.i;
    }
    if (stream.version != nullptr) {
      const Value version = evaluator.eval(*stream.version);
      if (!version.is_null()) row.version = version.i;
    }
    append_json(evaluator.eval_deep(*stream.map), *stream.map->type, row.record);
    page.rows.push_back(std::move(row));
  } catch (const Failure& failure) {
    page.bad.push_back(number);
    page.reasons.push_back(failure.reason);
  }
}

}  // namespace

Page read_page(const compiler::checked::Program& program, const Stream& stream, std::string_view body,
               Roots roots) {
  Page page;
  const std::unique_ptr<Node> document = parse_json(body);
  if (!document) return page;
  roots.body = document.get();
  const bool lie = stream.records.made == nullptr;
  const std::unique_ptr<Node> made = lie ? nullptr : make_rows(program, stream, roots, page);
  const Node* records = lie ? find_records(stream, *document, page.valid) : made.get();
  if (records == nullptr) return page;
  std::vector<const Node*> rows;
  if (records->kind == Node::Kind::object) rows.push_back(records);
  for (const auto& item : records->items) rows.push_back(item.get());
  for (const Node* row : rows) {
    roots.subject = row;
    Evaluator evaluator(program, roots);
    read_row(evaluator, stream, *row, page);
  }
  if (lie) page.count = page.raw;
  return page;
}

}  // namespace conn::oracle
