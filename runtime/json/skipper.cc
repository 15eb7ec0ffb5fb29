#include "runtime/json/skipper.h"

#include "runtime/json/escapes.h"

namespace conn::runtime::json {
namespace {

// One bit a level: whether it is an object.
class LevelBits {
 public:
  void set(unsigned level, bool object) {
    const std::uint64_t bit = std::uint64_t{1} << (level & 63);
    words_[level >> 6] = object ? words_[level >> 6] | bit : words_[level >> 6] & ~bit;
  }
  bool get(unsigned level) const { return (words_[level >> 6] >> (level & 63) & 1) != 0; }

 private:
  std::uint64_t words_[kMaxDepth / 64 + 1];
};

}  // namespace

const std::uint32_t* Skipper::fail_scalar(const std::uint32_t* at) {
  const char first = base_[*at];
  const bool number = first == '-' || (first >= '0' && first <= '9');
  return fail(number ? Fault::kBadNumber : Fault::kBadValue, at);
}

// The labels are the states of JSON's grammar; a bit for each level says where a closing bracket leads back
// to.
const std::uint32_t* Skipper::skip_container(const std::uint32_t* at, unsigned depth) {
  const char* const base = base_;
  const unsigned outside = depth;
  LevelBits objects;
  char c = base[*at];

open:
  if (++depth > max_depth_) return fail(Fault::kTooDeep, at);
  objects.set(depth, c == '{');
  ++at;
  if (c == '[') {
    if (base[*at] != ']') goto value;
    ++at;
    goto close;
  }
  if (base[*at] == '}') {
    ++at;
    goto close;
  }

key:
  if (base[at[0]] != '"') return fail(Fault::kBadKey, at);
  if (base[at[1]] != ':') return fail(Fault::kNoColon, at + 1);
  at += 2;

value:
  c = base[*at];
  if (is_container(c)) goto open;
  if (neither_text_nor_null(base + *at, at[1] - at[0]) != 0) {
    if (scalar_kind(base + *at, token_length(base, at[0], at[1])) == bytecode::Kind::kText)
      return fail_scalar(at);
  }
  ++at;

after:
  c = base[*at++];
  if (objects.get(depth)) {
    if (c == ',') goto key;
    if (c != '}') return fail(Fault::kNoComma, at - 1);
  } else {
    if (c == ',') goto value;
    if (c != ']') return fail(Fault::kNoComma, at - 1);
  }

close:
  if (--depth != outside) goto after;
  return at;
}

FaultAt validate(const char* text, std::size_t size, const StructuralIndex& index) {
  if (const std::size_t bad = find_bad_escape(text, size); bad != kNoBadEscape)
    return {Fault::kBadEscape, bad};
  Skipper skipper(text);
  const std::uint32_t* end = skipper.skip(index.begin(), 0);
  if (end == nullptr) return skipper.fault();
  return end == index.end() ? FaultAt{} : FaultAt{Fault::kTrailing, *end};
}

}  // namespace conn::runtime::json
