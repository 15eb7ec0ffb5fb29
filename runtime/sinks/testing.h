#pragma once

#include <conn/sink.h>

#include <deque>
#include <string>
#include <vector>

#include "bytecode/module.h"
#include "runtime/json/json_writer.h"

namespace conn::runtime::testing {

inline bool holds_text(bytecode::Kind kind) {
  using bytecode::Kind;
  return kind == Kind::kNumber || kind == Kind::kToken || kind == Kind::kText || kind == Kind::kObject ||
         kind == Kind::kArray;
}

/// A module with one model: `ats.JobPosting` of every kind of field.
inline bytecode::Module posting_module(bool grown = false) {
  using bytecode::Type;
  using bytecode::TypeKind;
  bytecode::Module module;
  const auto text = [&](const char* name) {
    module.strings.push_back(name);
    return static_cast<bytecode::StringId>(module.strings.size() - 1);
  };
  const auto type_of = [](TypeKind kind) {
    Type type;
    type.kind = kind;
    return type;
  };
  Type model = type_of(TypeKind::kRecord);
  const auto field = [&](const char* name, TypeKind kind) {
    Type type = type_of(kind);
    type.optional = true;
    module.types.push_back(type);
    model.fields.push_back({text(name), static_cast<bytecode::TypeId>(module.types.size() - 1)});
  };
  module.types.push_back(type_of(TypeKind::kString));
  field("title", TypeKind::kString);
  field("open", TypeKind::kBool);
  field("places", TypeKind::kInt);
  field("salary", TypeKind::kDecimal);
  field("score", TypeKind::kFloat);
  field("opened_at", TypeKind::kTimestamp);
  field("day", TypeKind::kDate);
  field("tags", TypeKind::kList);
  field("custom", TypeKind::kJson);
  if (grown) field("order", TypeKind::kString);
  model.name = text("ats.JobPosting");
  module.types.push_back(model);
  return module;
}

inline SinkStream posting_stream(const bytecode::Module& module, const std::string& account = "default") {
  return {"things",
          account,
          "postings",
          "ats.JobPosting",
          "things.conn",
          &module,
          static_cast<bytecode::TypeId>(module.types.size() - 1)};
}

/// Rows and the values they hold.
class Rows {
 public:
  explicit Rows(const bytecode::Module& module) : module_(module) {}

  void add(std::string_view id, std::vector<bytecode::Value> fields, RecordHash hash = {1, 2}) {
    for (bytecode::Value& field : fields) field = padded(field);
    values_.push_back(std::move(fields));
    Row row;
    row.id = id;
    row.record = bytecode::Value::of_items(bytecode::Kind::kRecord, values_.back().data(),
                                           static_cast<std::uint32_t>(values_.back().size()));
    row.hash = hash;
    json_.emplace_back();
    append_json(module_, static_cast<bytecode::TypeId>(module_.types.size() - 1), row.record, json_.back());
    row.json = json_.back();
    rows.push_back(row);
  }

  std::vector<Row> rows;

 private:
  /// The value with texts that are readable beyond their end, as those of a page are.
  bytecode::Value padded(bytecode::Value value) {
    if (value.kind == bytecode::Kind::kList) {
      for (std::uint32_t i = 0; i < value.n; ++i) value.items[i] = padded(value.items[i]);
    }
    if (!holds_text(value.kind)) return value;
    texts_.push_back('"' + std::string(value.text()) + '"' +
                     std::string(32, '\0'));  // a token's quotes stand around it
    value.p = texts_.back().data() + 1;
    return value;
  }

  const bytecode::Module& module_;
  std::deque<std::string> texts_;
  std::deque<std::vector<bytecode::Value>> values_;
  std::deque<std::string> json_;
};

/// A record whose fields are all null but the title.
inline std::vector<bytecode::Value> titled(std::string_view title, std::size_t fields = 9) {
  std::vector<bytecode::Value> values(fields);
  values[0] = bytecode::Value::of_text(title);
  return values;
}

}  // namespace conn::runtime::testing
