#include "runtime/json/structural_index.h"

#include <simdjson.h>

#include <algorithm>
#include <utility>

namespace conn::runtime::json {
namespace {

static_assert(simdjson::SIMDJSON_VERSION_MAJOR == 3,
              "stage 1 is an inner interface: read its sentinels anew for another version");

constexpr std::size_t kSmallestCapacity = 64 << 10;
// Offsets have 32 bits, and the index needs a little room behind its end.
constexpr std::size_t kLargestText = 0xFFFFFF00;

Fault fault_of(simdjson::error_code code) {
  switch (code) {
    case simdjson::SUCCESS: return Fault::kNone;
    case simdjson::EMPTY: return Fault::kEmpty;
    case simdjson::UTF8_ERROR: return Fault::kNotUtf8;
    case simdjson::UNESCAPED_CHARS: return Fault::kControlCharacter;
    case simdjson::UNCLOSED_STRING: return Fault::kUnclosedString;
    case simdjson::MEMALLOC: return Fault::kNoMemory;
    case simdjson::CAPACITY: return Fault::kTooLarge;
    default: return Fault::kBadValue;
  }
}

}  // namespace

struct StructuralIndex::Implementation {
  std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;
  std::size_t capacity = 0;

  Fault reserve(std::size_t size) {
    if (size <= capacity) return Fault::kNone;
    if (size > kLargestText) return Fault::kTooLarge;
    const std::size_t wanted = std::min(std::max(size + size / 2, kSmallestCapacity), kLargestText);
    capacity = 0;
    const auto* kernel = static_cast<const simdjson::implementation*>(simdjson::get_active_implementation());
    const auto code = kernel->create_dom_parser_implementation(wanted, kMaxDepth, parser);
    if (code == simdjson::SUCCESS) capacity = wanted;
    return fault_of(code);
  }
};

StructuralIndex::StructuralIndex() : implementation_(std::make_unique<Implementation>()) {}
StructuralIndex::~StructuralIndex() = default;
StructuralIndex::StructuralIndex(StructuralIndex&&) noexcept = default;
StructuralIndex& StructuralIndex::operator=(StructuralIndex&&) noexcept = default;

Fault StructuralIndex::build(const char* text, std::size_t size) {
  if (size == 0) return Fault::kEmpty;
  if (const Fault fault = implementation_->reserve(size); fault != Fault::kNone) return fault;
  auto& parser = *implementation_->parser;
  const auto code =
      parser.stage1(reinterpret_cast<const std::uint8_t*>(text), size, simdjson::stage1_mode::regular);
  if (code != simdjson::SUCCESS) return fault_of(code);
  begin_ = parser.structural_indexes.get();
  end_ = begin_ + parser.n_structural_indexes;
  return Fault::kNone;
}

}  // namespace conn::runtime::json
