#include "tests/oracle/json.h"

#define RAPIDJSON_HAS_STDSTRING 1
#include <rapidjson/reader.h>

#include "base/decimal.h"
#include "base/json_text.h"

namespace conn::oracle {
namespace {

constexpr unsigned kParseFlags = rapidjson::kParseNumbersAsStringsFlag |
                                 rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;

/// Builds the tree from RapidJSON's events.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder> {
 public:
  std::unique_ptr<Node> root;

  bool Null() { return add(Node::Kind::null) != nullptr; }
  bool Bool(bool value) {
    add(Node::Kind::boolean)->boolean = value;
    return true;
  }
  bool RawNumber(const char* digits, rapidjson::SizeType length, bool) {
    add(Node::Kind::number)->text.assign(digits, length);
    return true;
  }
  bool String(const char* text, rapidjson::SizeType length, bool) {
    add(Node::Kind::string)->text.assign(text, length);
    return true;
  }
  bool StartArray() { return open(Node::Kind::array); }
  bool EndArray(rapidjson::SizeType) { return close(); }
  bool StartObject() { return open(Node::Kind::object); }
  bool EndObject(rapidjson::SizeType) { return close(); }
  bool Key(const char* text, rapidjson::SizeType length, bool) {
    open_.back()->members.emplace_back(std::string(text, length), nullptr);
    return true;
  }

 private:
  Node* add(Node::Kind kind) {
    auto node = std::make_unique<Node>();
    node->kind = kind;
    Node* raw = node.get();
    if (open_.empty()) {
      root = std::move(node);
    } else if (open_.back()->kind == Node::Kind::object) {
      open_.back()->members.back().second = std::move(node);
    } else {
      open_.back()->items.push_back(std::move(node));
    }
    return raw;
  }
  bool open(Node::Kind kind) {
    open_.push_back(add(kind));
    return true;
  }
  bool close() {
    open_.pop_back();
    return true;
  }

  std::vector<Node*> open_;
};

void append_members(const Node& node, std::string& out) {
  out += '{';
  for (const auto& [key, value] : node.members) {
    if (out.back() != '{') out += ',';
    append_json_string(key, out);
    out += ':';
    append_json(*value, out);
  }
  out += '}';
}

void append_items(const Node& node, std::string& out) {
  out += '[';
  for (const auto& item : node.items) {
    if (out.back() != '[') out += ',';
    append_json(*item, out);
  }
  out += ']';
}

bool equal_items(const Node& a, const Node& b) {
  if (a.items.size() != b.items.size()) return false;
  for (std::size_t i = 0; i < a.items.size(); ++i) {
    if (!equal_json(*a.items[i], *b.items[i])) return false;
  }
  return true;
}

bool equal_members(const Node& a, const Node& b) {
  if (a.members.size() != b.members.size()) return false;
  for (const auto& [key, value] : a.members) {
    const Node* other = b.member(key);
    if (other == nullptr || !equal_json(*value, *other)) return false;
  }
  return true;
}

}  // namespace

const Node* Node::member(std::string_view name) const {
  for (auto at = members.rbegin(); at != members.rend(); ++at) {
    if (at->first == name) return at->second.get();
  }
  return nullptr;
}

std::unique_ptr<Node> parse_json(std::string_view text) {
  const std::string copy(text);
  if (copy.find('\0') != std::string::npos) return nullptr;  // RapidJSON takes it for the end
  rapidjson::StringStream stream(copy.c_str());
  rapidjson::Reader reader;
  Builder builder;
  return reader.Parse<kParseFlags>(stream, builder) ? std::move(builder.root) : nullptr;
}

void append_json(const Node& node, std::string& out) {
  switch (node.kind) {
    case Node::Kind::null: out += "null"; break;
    case Node::Kind::boolean: out += node.boolean ? "true" : "false"; break;
    case Node::Kind::number: out += node.text; break;
    case Node::Kind::string: append_json_string(node.text, out); break;
    case Node::Kind::array: append_items(node, out); break;
    case Node::Kind::object: append_members(node, out); break;
  }
}

bool equal_json(const Node& a, const Node& b) {
  if (a.kind != b.kind) return false;
  switch (a.kind) {
    case Node::Kind::null: return true;
    case Node::Kind::boolean: return a.boolean == b.boolean;
    case Node::Kind::number: return compare_decimals(a.text, b.text) == std::strong_ordering::equal;
    case Node::Kind::string: return a.text == b.text;
    case Node::Kind::array: return equal_items(a, b);
    case Node::Kind::object: return equal_members(a, b);
  }
  return false;
}

}  // namespace conn::oracle
