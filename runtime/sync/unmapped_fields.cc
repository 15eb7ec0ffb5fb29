#include "runtime/sync/unmapped_fields.h"

#include <optional>

#include "base/json_text.h"
#include "runtime/json/projection_table.h"
#include "runtime/json/raw_value.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::kNone;
using bytecode::kNoSlot;
using bytecode::ProjectionNode;
using bytecode::Value;

std::string plain(std::string_view token) {
  std::string out;
  unescape_json(token, out);
  return out;
}

// The text of a value as it stands in the answer.
std::string_view json_of(const Value& value) {
  switch (value.kind) {
    case Kind::kNull: return "null";
    case Kind::kTrue: return "true";
    case Kind::kFalse: return "false";
    case Kind::kToken: return {value.text().data() - 1, value.text().size() + 2};
    default: return value.text();
  }
}

std::optional<std::uint32_t> child_of(const bytecode::Module& module, const ProjectionNode& node,
                                      std::string_view key_token) {
  for (std::size_t i = 0; i < node.keys.size(); ++i) {
    if (json::token_equals(key_token, module.text(node.keys[i]))) return node.children[i];
  }
  return std::nullopt;
}

std::optional<std::uint32_t> child_at(const ProjectionNode& node, std::uint32_t index) {
  for (std::size_t i = 0; i < node.indexes.size(); ++i) {
    if (node.indexes[i] == index) return node.items[i];
  }
  return std::nullopt;
}

}  // namespace

void UnmappedFields::add_page(std::string_view body) {
  if (projection_.records == kNone || projection_.nodes.empty()) return;
  find_records(0, json::read_value(body));
}

// Children have greater numbers than their parent, so the walk ends.
void UnmappedFields::find_records(std::uint32_t index, const Value& value) {
  const ProjectionNode& node = projection_.nodes[index];
  if (index == projection_.records) {
    if (value.kind == Kind::kObject && projection_.or_one) add_record(value);
    if (value.kind != Kind::kArray) return;
    json::RawCursor cursor(value.text());
    while (const auto element = cursor.next_element()) add_record(*element);
    return;
  }
  if (value.kind == Kind::kObject) {
    json::RawCursor cursor(value.text());
    while (const auto member = cursor.next_member()) {
      if (const auto child = child_of(module_, node, member->key.text())) find_records(*child, member->value);
    }
  }
}

void UnmappedFields::add_record(const Value& record) {
  ++record_;
  look(projection_.nodes[projection_.records].each, record, {});
}

void UnmappedFields::look(std::uint32_t index, const Value& value, const std::string& path) {
  const ProjectionNode& node = projection_.nodes[index];
  // Where parts are read too, the whole is mostly read for nothing but to see whether it is null.
  const bool whole = node.slot != kNoSlot;
  if (whole && node.keys.empty() && node.each == kNone && node.indexes.empty()) return;
  if (value.kind == Kind::kObject) return look_in_object(node, value.text(), path);
  if (value.kind == Kind::kArray) look_in_array(node, value.text(), path);
}

void UnmappedFields::look_in_object(const ProjectionNode& node, std::string_view object,
                                    const std::string& path) {
  json::RawCursor cursor(object);
  while (const auto member = cursor.next_member()) {
    const std::string_view key = member->key.text();
    const std::string inner = json::path_of_member(path, plain(key));
    if (const auto child = child_of(module_, node, key)) {
      look(*child, member->value, inner);
    } else {
      note(inner, member->value);
    }
  }
}

void UnmappedFields::look_in_array(const ProjectionNode& node, std::string_view array,
                                   const std::string& path) {
  json::RawCursor cursor(array);
  for (std::uint32_t i = 0;; ++i) {
    const auto element = cursor.next_element();
    if (!element) return;
    const std::string inner = path + "[]";
    if (const auto item = child_at(node, i)) {
      look(*item, *element, inner);
    } else if (node.each != kNone) {
      look(node.each, *element, inner);
    } else {
      note(inner, *element);
    }
  }
}

void UnmappedFields::note(const std::string& path, const Value& value) {
  const auto [at, fresh] = known_.try_emplace(path, Known{fields_.size(), 0});
  if (fresh) fields_.push_back({path, 0, std::string(json_of(value))});
  UnmappedField& field = fields_[at->second.index];
  if (at->second.record != record_) ++field.records;
  at->second.record = record_;
  if (field.example == "null" && !value.is_null()) field.example = json_of(value);
}

}  // namespace conn::runtime
