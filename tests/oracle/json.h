/// The oracle's own JSON reader, over RapidJSON: another reader than the runtime's, so that the two can
/// disagree.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conn::oracle {

/// A JSON value as a tree; numbers keep their digits, objects their order and every key that comes twice.
struct Node {
  enum class Kind { null, boolean, number, string, array, object };
  Kind kind = Kind::null;
  bool boolean = false;
  std::string text;  ///< of a number: its digits; of a string: decoded
  std::vector<std::unique_ptr<Node>> items;
  std::vector<std::pair<std::string, std::unique_ptr<Node>>> members;

  /// The last member of that name, or null.
  const Node* member(std::string_view name) const;
};

/// The document, or null where it is not valid JSON.
std::unique_ptr<Node> parse_json(std::string_view text);

/// The value as compact JSON text, for comparison.
void append_json(const Node& node, std::string& out);

/// Whether both are equal as JSON: order of keys free, numbers by their digits or, where these differ, by
/// value.
bool equal_json(const Node& a, const Node& b);

}  // namespace conn::oracle
