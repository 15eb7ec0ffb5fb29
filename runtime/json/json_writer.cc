#include "runtime/json/json_writer.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

#include "base/civil.h"
#include "base/duration.h"
#include "base/encoding.h"
#include "base/json_text.h"
#include "base/time.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::TypeId;
using bytecode::TypeKind;
using bytecode::Value;

constexpr std::size_t kStep = 32;        // copies go in steps of that, past the end on both sides
constexpr std::size_t kSmallPiece = 64;  // up to here a piece needs no check of its own
constexpr std::size_t kValueRoom = kSmallPiece + kStep;
constexpr std::size_t kFirstCapacity = 16 << 10;

constexpr char kNull[kStep] = "null", kTrue[kStep] = "true", kFalse[kStep] = "false";

constexpr std::uint32_t bit_of(Kind kind) { return std::uint32_t{1} << static_cast<unsigned>(kind); }
constexpr std::uint32_t kVerbatim = bit_of(Kind::kNull) | bit_of(Kind::kNumber) | bit_of(Kind::kToken);

constexpr auto kNeedsEscape = [] {
  std::array<bool, 256> table{};
  for (int c = 0; c < 32; ++c) table[c] = true;
  table['"'] = table['\\'] = true;
  return table;
}();

// Text is readable 32 bytes beyond its end, and so is the room behind `to`.
[[gnu::always_inline]] inline char* copy(char* to, const char* from, std::size_t size) {
  std::memcpy(to, from, kStep);
  for (std::size_t done = kStep; done < size; done += kStep) std::memcpy(to + done, from + done, kStep);
  return to + size;
}

constexpr auto kTwoDigits = [] {
  std::array<char, 200> digits{};
  for (int i = 0; i < 100; ++i) {
    digits[2 * i] = static_cast<char>('0' + i / 10);
    digits[2 * i + 1] = static_cast<char>('0' + i % 10);
  }
  return digits;
}();

[[gnu::always_inline]] inline void write_two(char* to, std::uint32_t value) {
  std::memcpy(to, &kTwoDigits[2 * value], 2);
}

// RFC 3339. Whole seconds of the years 1 to 9999 here, the rest by `write_iso`.
char* write_timestamp(std::int64_t micros, char* to) {
  constexpr std::int64_t kBegin = -62135596800, kEnd = 253402300800;
  const std::int64_t second = micros / kMicrosPerSecond;
  if (second < kBegin || second >= kEnd || second * kMicrosPerSecond != micros) return write_iso(micros, to);
  // Days from 0000-03-01 on, in eras of 400 years; unsigned 32-bit throughout.
  const auto shifted_seconds = static_cast<std::uint64_t>(second + std::int64_t{719468} * 86400);
  const auto shifted = static_cast<std::uint32_t>(shifted_seconds / 86400);
  const auto clock = static_cast<std::uint32_t>(shifted_seconds - std::uint64_t{shifted} * 86400);
  const std::uint32_t era = shifted / 146097, of_era = shifted - era * 146097;
  const std::uint32_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const std::uint32_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::uint32_t from_march = (5 * of_year + 2) / 153, day = of_year - (153 * from_march + 2) / 5 + 1;
  const std::uint32_t month = from_march < 10 ? from_march + 3 : from_march - 9;
  const std::uint32_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  std::memcpy(to, "0000-00-00T00:00:00Z", 20);
  write_two(to, year / 100);
  write_two(to + 2, year % 100);
  write_two(to + 5, month);
  write_two(to + 8, day);
  write_two(to + 11, clock / 3600);
  write_two(to + 14, clock / 60 % 60);
  write_two(to + 17, clock % 60);
  return to + 20;
}

}  // namespace

JsonLayouts::JsonLayouts(const bytecode::Module& module) : layouts_(module.types.size()) {
  for (std::size_t i = 0; i < module.types.size(); ++i) {
    const bytecode::Type& type = module.types[i];
    Layout& layout = layouts_[i];
    layout.element = type.element;
    layout.bound = 2 * kValueRoom;
    if (type.kind != TypeKind::kRecord) continue;
    for (const bytecode::Field& field : type.fields) {
      std::string key(1, layout.members.empty() ? '{' : ',');
      append_json_string(module.text(field.name), key);
      key += ':';
      layout.members.push_back(
          {static_cast<std::uint32_t>(keys_.size()), static_cast<std::uint32_t>(key.size()), field.type});
      layout.bound += key.size() + kValueRoom;
      keys_ += key;
    }
  }
  keys_.append(kStep, '\0');
}

void JsonWriter::Free::operator()(char* data) const { std::free(data); }

[[gnu::always_inline]] inline bool JsonWriter::reserve(std::size_t bytes) {
  return static_cast<std::size_t>(end_ - at_) >= bytes || grow(bytes);
}

[[gnu::noinline]] bool JsonWriter::grow(std::size_t bytes) {
  const std::size_t used = size();
  if (bytes > limit_ || used > limit_ - bytes) return false;
  const std::size_t capacity = std::min(std::max({used + bytes, used * 2, kFirstCapacity}), limit_);
  auto* data = static_cast<char*>(std::realloc(begin_.get(), capacity));
  if (data == nullptr) return false;
  static_cast<void>(begin_.release());
  begin_.reset(data);
  at_ = data + used;
  end_ = data + capacity;
  return true;
}

bool JsonWriter::write(const Value& from, TypeId type) {
  bound_ = 2 * kValueRoom;
  return reserve(bound_) && value(from, type);
}

bool JsonWriter::write_raw(std::string_view text) {
  if (!reserve(text.size() + kStep)) return false;
  if (!text.empty()) std::memcpy(at_, text.data(), text.size());
  at_ += text.size();
  return true;
}

// A piece of text whose room, where it is small, was reserved before.
[[gnu::always_inline]] inline bool JsonWriter::piece(const char* from, std::size_t size) {
  if (size > kSmallPiece && !reserve(size + kStep + bound_)) [[unlikely]]
    return false;
  at_ = copy(at_, from, size);
  return true;
}

// A text that is known to need no escapes.
[[gnu::always_inline]] inline bool JsonWriter::plain(const Value& from) {
  *at_++ = '"';
  if (!piece(from.p, from.n)) return false;
  *at_++ = '"';
  return true;
}

[[gnu::always_inline]] inline bool JsonWriter::value(const Value& from, TypeId type) {
  // What is copied as it stands and null come in no order that could be foreseen: one way for all.
  if ((kVerbatim >> static_cast<unsigned>(from.kind) & 1) != 0) [[likely]] {
    const std::uint32_t quote = from.kind == Kind::kToken;
    const bool null = from.kind == Kind::kNull;
    return piece(null ? kNull : from.p - quote, null ? 4 : std::size_t{from.n} + 2 * quote);
  }
  switch (from.kind) {
    case Kind::kTimestamp:
      *at_++ = '"';
      at_ = write_timestamp(from.i, at_);
      *at_++ = '"';
      return true;
    case Kind::kText: return (from.flags & Value::kPlain) != 0 ? plain(from) : escaped(from.text());
    case Kind::kRecord: return record(from, layouts_->layout(type));
    case Kind::kList: return list(from, layouts_->layout(type).element);
    case Kind::kDict: return dict(from, layouts_->layout(type).element);
    case Kind::kObject:
    case Kind::kArray: return container(from);
    case Kind::kFalse: return piece(kFalse, 5);
    case Kind::kTrue: return piece(kTrue, 4);
    default: return other(from);
  }
}

[[gnu::noinline]] bool JsonWriter::record(const Value& from, const JsonLayouts::Layout& layout) {
  const std::size_t outer = bound_;
  bound_ = outer + layout.bound;
  if (!reserve(bound_)) return false;
  const char* const keys = layouts_->keys();
  const Value* item = from.items;
  for (const JsonLayouts::Member& member : layout.members) {
    at_ = copy(at_, keys + member.key, member.length);
    if (!value(*item++, member.type)) return false;
  }
  if (layout.members.empty()) *at_++ = '{';
  *at_++ = '}';
  bound_ = outer;
  return true;
}

[[gnu::noinline]] bool JsonWriter::list(const Value& from, TypeId element) {
  *at_++ = '[';
  for (std::uint32_t i = 0; i < from.n; ++i) {
    if (!reserve(bound_ + kValueRoom)) return false;
    if (i != 0) *at_++ = ',';
    if (!value(from.items[i], element)) return false;
  }
  if (!reserve(bound_ + kValueRoom)) return false;
  *at_++ = ']';
  return true;
}

[[gnu::noinline]] bool JsonWriter::dict(const Value& from, TypeId element) {
  *at_++ = '{';
  for (std::uint32_t i = 0; i < from.n; ++i) {
    if (!reserve(bound_ + 2 * kValueRoom)) return false;
    if (i != 0) *at_++ = ',';
    if (!value(from.items[2 * std::size_t{i}], 0)) return false;
    if (!reserve(bound_ + 2 * kValueRoom)) return false;
    *at_++ = ':';
    if (!value(from.items[2 * std::size_t{i} + 1], element)) return false;
  }
  if (!reserve(bound_ + kValueRoom)) return false;
  *at_++ = '}';
  return true;
}

[[gnu::noinline]] bool JsonWriter::escaped(std::string_view text) {
  if (!reserve(text.size() * 6 + kStep + 2 + bound_)) return false;
  *at_++ = '"';
  const auto bad = [](char c) { return kNeedsEscape[static_cast<unsigned char>(c)]; };
  const auto first = std::find_if(text.begin(), text.end(), bad);
  if (first == text.end()) {
    if (!text.empty()) at_ = copy(at_, text.data(), text.size());
  } else {
    std::string out;
    append_json_escaped(text, out);
    std::memcpy(at_, out.data(), out.size());
    at_ += out.size();
  }
  *at_++ = '"';
  return true;
}

[[gnu::noinline]] bool JsonWriter::container(const Value& from) {
  const std::size_t begin = size();
  if (!piece(from.p, from.n)) return false;
  put_on_one_line({begin_.get() + begin, at_});
  return true;
}

// The kinds that are rare in records.
[[gnu::noinline]] bool JsonWriter::other(const Value& from) {
  std::string text;
  switch (from.kind) {
    case Kind::kInt: append_json_int(from.i, text); break;
    case Kind::kFloat: append_json_double(from.d, text); break;
    case Kind::kDate:
      text += '"';
      append_date(from.i, text);
      text += '"';
      break;
    case Kind::kDuration:
      text += '"';
      append_duration(from.i, text);
      text += '"';
      break;
    case Kind::kBytes: append_json_string(base64_encode(from.text()), text); break;
    default: text = "null"; break;  // rows and iterators are never part of a record
  }
  return reserve(text.size() + kStep + bound_) && write_raw(text) && reserve(bound_);
}

void put_on_one_line(std::span<char> json) {
  std::replace_if(
      json.begin(), json.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
}

void append_json(const bytecode::Module& module, TypeId type, const Value& value, std::string& out) {
  const JsonLayouts layouts(module);
  JsonWriter writer(layouts);
  writer.write(value, type);
  out += writer.text();
}

}  // namespace conn::runtime
