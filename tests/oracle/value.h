#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "compiler/semantics/tree.h"
#include "tests/oracle/json.h"

namespace conn::oracle {

/// A value of the oracle: plain and owned, slow and obvious. Vendor data that is read lazily stays a `Node`.
struct Value {
  enum class Kind {
    null,
    boolean,
    integer,
    floating,
    number,
    text,
    bytes,
    timestamp,
    date,
    duration,
    json,
    list,
    record,
    dictionary
  };
  Kind kind = Kind::null;
  bool boolean = false;
  std::int64_t i = 0;  ///< integer, timestamp (µs), date (days), duration (µs)
  double d = 0;
  std::string text;  ///< text, bytes, number (its digits; `int` values that were read keep theirs too)
  const Node* json = nullptr;
  std::vector<Value> items;                            ///< of a list, a record (in the order of its fields)
  std::vector<std::pair<std::string, Value>> entries;  ///< of a dictionary
  std::shared_ptr<Node> owned;                         ///< json that was made here

  bool is_null() const {
    return kind == Kind::null || (kind == Kind::json && (json == nullptr || json->kind == Node::Kind::null));
  }
  bool is_true() const { return kind == Kind::boolean && boolean; }

  static Value of(Kind kind) {
    Value v;
    v.kind = kind;
    return v;
  }
  static Value of_boolean(bool b) {
    Value v = of(Kind::boolean);
    v.boolean = b;
    return v;
  }
  static Value of_integer(std::int64_t i, Kind kind = Kind::integer) {
    Value v = of(kind);
    v.i = i;
    return v;
  }
  static Value of_float(double d) {
    Value v = of(Kind::floating);
    v.d = d;
    return v;
  }
  static Value of_text(std::string text, Kind kind = Kind::text) {
    Value v = of(kind);
    v.text = std::move(text);
    return v;
  }
  static Value of_json(const Node* node) {
    Value v = of(Kind::json);
    v.json = node;
    return v;
  }
  static Value of_owned_json(std::shared_ptr<Node> node) {
    Value v = of(Kind::json);
    v.json = node.get();
    v.owned = std::move(node);
    return v;
  }
};

/// Why an expression has no value: thrown inside the oracle, which is no library.
struct Failure {
  std::string reason;
};

/// Reads vendor JSON as a declared type, as the checked tree says: scalars strictly, lists and shapes lazily.
/// `node` may be null: missing. Throws `Failure`.
Value read_json(const Node* node, const compiler::checked::Type& type,
                const std::vector<compiler::checked::TimeFormat>& formats, bool or_one);

/// Reads everything below too: what a list or dictionary of the vendor holds when it leaves as a value of its
/// type.
Value read_deep(Value value, const compiler::checked::Type& type,
                const std::vector<compiler::checked::TimeFormat>& formats);

/// A time by the first format that fits; throws `Failure`.
Value parse_time(const std::string& text, const std::vector<compiler::checked::TimeFormat>& formats,
                 compiler::checked::TypeKind wanted);

/// The time as text.
std::string print_time(const Value& time, const compiler::checked::TimeFormat& format);

/// The value as JSON text, in the stored form of its type.
void append_json(const Value& value, const compiler::checked::Type& type, std::string& out);

/// The value as it stands inside an interpolation.
std::string to_text(const Value& value);

}  // namespace conn::oracle
