// Reading a JSON value against a whole type, with all that lies in it.
#include <string>

#include "base/time.h"
#include "runtime/json/fault.h"
#include "runtime/json/raw_value.h"
#include "runtime/vm/execution.h"
#include "stdlib/values.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Opcode;
using bytecode::Type;
using bytecode::TypeId;
using bytecode::TypeKind;
using bytecode::Value;

class TypeReader {
 public:
  explicit TypeReader(Execution& run) : run_(run) {}

  bool read(const Value& from, TypeId id, unsigned depth, Value& to) {
    const Type& type = run_.program.type(id);
    if (depth > json::kMaxDepth) return run_.fail("the value is nested too deeply");
    if (!run_.spend(1)) return false;
    if (from.is_null() && type.optional) {
      to = Value::null();
      return true;
    }
    switch (type.kind) {
      case TypeKind::kList: return read_list(from, type, depth, to);
      case TypeKind::kDict: return read_dict(from, type, depth, to);
      case TypeKind::kRecord: return read_record(from, type, depth, to);
      case TypeKind::kEnum: return read_enum(from, type, to);
      default: return read_scalar(from, type, to);
    }
  }

 private:
  bool read_scalar(const Value& from, const Type& type, Value& to) {
    Value registers[2] = {{}, from};
    const Instruction code{Opcode::kAsJson, 0, 0, 1, 0};
    if (!read_by_kind(type.kind, code, registers)) return false;
    to = registers[0];
    return true;
  }

  bool read_by_kind(TypeKind kind, const Instruction& code, Registers registers) {
    switch (kind) {
      case TypeKind::kBool: return read_bool(run_, code, registers);
      case TypeKind::kInt: return read_int(run_, code, registers);
      case TypeKind::kDecimal: return read_decimal(run_, code, registers);
      case TypeKind::kFloat: return read_float(run_, code, registers);
      case TypeKind::kTimestamp: return read_moment(registers, "iso", Kind::kTimestamp);
      case TypeKind::kDate: return read_moment(registers, "date", Kind::kDate);
      case TypeKind::kJson: return read_any(run_, code, registers);
      default: return read_string(run_, code, registers);
    }
  }

  // Times without a format of their own: RFC 3339, and days.
  bool read_moment(Registers registers, std::string_view name, Kind kind) {
    const Value& from = registers[1];
    const std::string_view expected = kind == Kind::kDate ? "a date as `YYYY-MM-DD`" : "a time as RFC 3339";
    if (from.kind != Kind::kToken && from.kind != Kind::kText) return fail_expected(run_, expected, from);
    stdlib::CallContext context{run_.arena};
    const std::string_view text = stdlib::plain(context, from);
    const auto moment = name == "date" ? parse_date(text) : parse_iso(text);
    if (!moment)
      return run_.fail(kind == Kind::kDate ? "expected a date as `YYYY-MM-DD`"
                                           : "expected a time as RFC 3339");
    registers[0] = Value::integer(*moment, kind);
    return true;
  }

  bool read_enum(const Value& from, const Type& type, Value& to) {
    if (!read_scalar(from, type, to)) return false;
    if (type.open) return true;
    for (const auto member : type.members) {
      const std::string& name = run_.program.module().text(member);
      if (to.kind == Kind::kToken ? json::token_equals(to.text(), name) : to.text() == name) return true;
    }
    return run_.fail("the text is no member of the enum");
  }

  bool read_list(const Value& from, const Type& type, unsigned depth, Value& to) {
    if (from.kind != Kind::kArray) return fail_expected(run_, "a list", from);
    Value registers[2] = {Value::of_items(Kind::kList, nullptr, 0), {}};
    json::RawCursor cursor(from.text());
    while (const auto element = cursor.next_element()) {
      if (!read(*element, type.element, depth + 1, registers[1])) return false;
      if (!list_push(run_, {Opcode::kListPush, 0, 0, 1, 0}, registers)) return false;
    }
    to = registers[0];
    return true;
  }

  bool read_dict(const Value& from, const Type& type, unsigned depth, Value& to) {
    if (from.kind != Kind::kObject) return fail_expected(run_, "an object", from);
    Value registers[3] = {Value::of_items(Kind::kDict, nullptr, 0), {}, {}};
    json::RawCursor cursor(from.text());
    const bool nulls = run_.program.type(type.element).optional;
    while (const auto member = cursor.next_member()) {
      // An entry that is null is as good as missing, which no entry of a dictionary need be.
      if (member->value.is_null() && !nulls) {
        if (!run_.spend(1)) return false;
        continue;
      }
      registers[1] = member->key;
      if (!read(member->value, type.element, depth + 1, registers[2])) return false;
      if (!dict_put(run_, {Opcode::kDictPut, 0, 0, 1, 2}, registers)) return false;
    }
    to = registers[0];
    return true;
  }

  bool read_record(const Value& from, const Type& type, unsigned depth, Value& to) {
    if (from.kind != Kind::kObject) return fail_expected(run_, "an object", from);
    auto* items = run_.arena.allocate_array<Value>(type.fields.size());
    if (items == nullptr) return run_.fail_memory();
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
      const std::string& name = run_.program.module().text(type.fields[i].name);
      if (!run_.spend(from.n / 16)) return false;
      Value field;
      if (!read(json::find_member(from.text(), name), type.fields[i].type, depth + 1, field))
        return in_field(name);
      items[i] = field;
    }
    to = Value::of_items(Kind::kRecord, items, static_cast<std::uint32_t>(type.fields.size()));
    return true;
  }

  // The failure's text names the members that led to it.
  bool in_field(const std::string& name) {
    if (run_.failure != FailureKind::kData) return false;
    const std::string_view kept = run_.arena.copy("`" + name + "`: " + std::string(run_.reason));
    if (kept.data() == nullptr) return run_.fail_memory();
    run_.reason = kept;
    return false;
  }

  Execution& run_;
};

}  // namespace

bool read_type(Execution& run, const Instruction& code, Registers registers) {
  const Value from = registers[code.b];
  if (from.is_null() && code.x == 1) {
    registers[code.a] = Value::null();
    return true;
  }
  return TypeReader(run).read(from, code.c, 0, registers[code.a]);
}

}  // namespace conn::runtime
