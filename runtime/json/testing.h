#pragma once

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bytecode/module.h"
#include "runtime/json/escapes.h"
#include "runtime/json/page_buffer.h"
#include "runtime/json/second_stage.h"
#include "runtime/json/skipper.h"
#include "runtime/json/structural_index.h"

/// What several tests of JSON reading need.
namespace conn::runtime::json::testing {

/// Builds a projection by hand.
class ProjectionBuilder {
 public:
  explicit ProjectionBuilder(bytecode::Module& module) : module_(module) { projection_.nodes.emplace_back(); }

  static constexpr std::uint32_t kRoot = 0;

  std::uint32_t member(std::uint32_t parent, const std::string& key, std::uint16_t slot = bytecode::kNoSlot) {
    const auto child = add(slot);
    module_.strings.push_back(key);
    projection_.nodes[parent].keys.push_back(static_cast<std::uint32_t>(module_.strings.size() - 1));
    projection_.nodes[parent].children.push_back(child);
    return child;
  }
  std::uint32_t item(std::uint32_t parent, std::uint32_t index, std::uint16_t slot = bytecode::kNoSlot) {
    const auto child = add(slot);
    projection_.nodes[parent].indexes.push_back(index);
    projection_.nodes[parent].items.push_back(child);
    return child;
  }
  std::uint32_t rows(std::uint32_t parent, std::uint16_t rows_slot, std::uint16_t stride,
                     std::uint16_t slot = bytecode::kNoSlot) {
    const auto child = add(slot);
    auto& node = projection_.nodes[parent];
    node.each = child;
    node.rows_slot = rows_slot;
    node.stride = stride;
    return child;
  }
  std::uint32_t records(std::uint32_t parent, std::uint16_t stride) {
    const auto child = rows(parent, bytecode::kNoSlot, stride);
    projection_.records = parent;
    return child;
  }
  bytecode::Projection& projection() { return projection_; }

 private:
  std::uint32_t add(std::uint16_t slot) {
    projection_.nodes.emplace_back().slot = slot;
    return static_cast<std::uint32_t>(projection_.nodes.size() - 1);
  }

  bytecode::Module& module_;
  bytecode::Projection projection_;
};

/// `~41` is the byte 0x41, `~~` a tilde.
inline std::string decode_document(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '~') {
      out += text[i];
    } else if (text[i + 1] == '~') {
      out += text[++i];
    } else {
      out += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    }
  }
  return out;
}

/// The documents of `runtime/json/testdata/<file>`: name and bytes.
inline std::vector<std::pair<std::string, std::string>> read_documents(const std::string& file) {
  std::ifstream in("runtime/json/testdata/" + file);
  std::vector<std::pair<std::string, std::string>> documents;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    const auto bar = line.find(" |");
    const auto document = line.size() > bar + 3 ? line.substr(bar + 3) : std::string();
    documents.emplace_back(line.substr(0, bar), decode_document(document));
  }
  return documents;
}

/// Index, escapes and a walk that reads nothing.
inline FaultAt validate_text(std::string_view text) {
  const PageBuffer page{std::string(text)};
  StructuralIndex index;
  const std::size_t mark = mark_length(page.view());
  if (const Fault fault = index.build(page.data() + mark, page.size() - mark); fault != Fault::kNone)
    return {fault, 0};
  return validate(page.data() + mark, page.size() - mark, index);
}

/// A small reproducible generator.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t bound) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<std::uint32_t>((state_ >> 11) % bound);
  }

 private:
  std::uint64_t state_;
};

/// One to three random edits.
inline std::string mutate(std::string text, Random& random) {
  static constexpr char kBytes[] = "{}[]:,\"\\ntu0123456789.eE+- \t\n\r\x00\x01\x7f\xc3\xa9/fals";
  for (std::uint32_t edits = 1 + random.below(3); edits > 0 && text.size() > 2; --edits) {
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::size_t at = random.below(size);
    const char byte = kBytes[random.below(sizeof kBytes - 1)];
    switch (random.below(4)) {
      case 0: text.erase(at, 1 + random.below(3)); break;
      case 1: text.insert(at, 1, byte); break;
      case 2: text[at] = byte; break;
      default: text.insert(at, text.substr(random.below(size), 1 + random.below(12))); break;
    }
  }
  return text;
}

}  // namespace conn::runtime::json::testing
