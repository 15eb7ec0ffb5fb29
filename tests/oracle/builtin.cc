#include "base/json_text.h"
#include "tests/oracle/evaluate.h"

namespace conn::oracle {
namespace {

using bytecode::Kind;
using compiler::checked::Expr;
using compiler::checked::Type;
using compiler::checked::TypeKind;

bytecode::Value to_items(const std::vector<Value>& items, Kind kind, const Type& type, Arena& arena);

bytecode::Value json_slice(const Node& node, Arena& arena) {
  std::string text;
  append_json(node, text);
  const std::string_view kept = arena.copy(text);
  switch (node.kind) {
    case Node::Kind::null: return bytecode::Value::null();
    case Node::Kind::boolean: return bytecode::Value::boolean(node.boolean);
    case Node::Kind::number: return bytecode::Value::of_text(kept, Kind::kNumber);
    case Node::Kind::string: return bytecode::Value::of_text(kept.substr(1, kept.size() - 2), Kind::kToken);
    case Node::Kind::array: return bytecode::Value::of_text(kept, Kind::kArray);
    case Node::Kind::object: return bytecode::Value::of_text(kept, Kind::kObject);
  }
  return bytecode::Value::null();
}

bytecode::Value to_machine(const Value& value, const Type& type, Arena& arena) {
  switch (value.kind) {
    case Value::Kind::null: return bytecode::Value::null();
    case Value::Kind::boolean: return bytecode::Value::boolean(value.boolean);
    case Value::Kind::integer:
      return value.text.empty() ? bytecode::Value::integer(value.i)
                                : bytecode::Value::of_text(arena.copy(value.text), Kind::kNumber);
    case Value::Kind::floating: return bytecode::Value::number(value.d);
    case Value::Kind::number: return bytecode::Value::of_text(arena.copy(value.text), Kind::kNumber);
    case Value::Kind::text: return bytecode::Value::of_text(arena.copy(value.text));
    case Value::Kind::bytes: return bytecode::Value::of_text(arena.copy(value.text), Kind::kBytes);
    case Value::Kind::timestamp: return bytecode::Value::integer(value.i, Kind::kTimestamp);
    case Value::Kind::date: return bytecode::Value::integer(value.i, Kind::kDate);
    case Value::Kind::duration: return bytecode::Value::integer(value.i, Kind::kDuration);
    case Value::Kind::json:
      return value.json == nullptr ? bytecode::Value::null() : json_slice(*value.json, arena);
    case Value::Kind::list: return to_items(value.items, Kind::kList, *type.element, arena);
    case Value::Kind::record: break;
    case Value::Kind::dictionary: {
      std::vector<Value> flat;
      for (const auto& [key, member] : value.entries) {
        flat.push_back(Value::of_text(key));
        flat.push_back(member);
      }
      bytecode::Value out = to_items(flat, Kind::kDict, *type.element, arena);
      out.n /= 2;
      return out;
    }
  }
  throw Failure{"a record cannot be an argument"};
}

bytecode::Value to_items(const std::vector<Value>& items, Kind kind, const Type& type, Arena& arena) {
  auto* out = arena.allocate_array<bytecode::Value>(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) out[i] = to_machine(items[i], type, arena);
  return bytecode::Value::of_items(kind, out, static_cast<std::uint32_t>(items.size()));
}

std::string decoded(const bytecode::Value& value) {
  std::string out;
  if (value.kind == Kind::kToken)
    unescape_json(value.text(), out);
  else
    out = value.text();
  return out;
}

std::string json_text(const bytecode::Value& value) {
  std::string out;
  switch (value.kind) {
    case Kind::kFalse: return "false";
    case Kind::kTrue: return "true";
    case Kind::kInt: return std::to_string(value.i);
    case Kind::kFloat: append_json_double(value.d, out); return out;
    case Kind::kNumber:
    case Kind::kObject:
    case Kind::kArray: return std::string(value.text());
    case Kind::kToken: return '"' + std::string(value.text()) + '"';
    case Kind::kText: append_json_string(value.text(), out); return out;
    default: return "null";
  }
}

Value from_machine(const bytecode::Value& value, const Type& type) {
  if (value.is_null()) return {};
  if (type.kind == TypeKind::json) return Value::of_owned_json(parse_json(json_text(value)));
  switch (value.kind) {
    case Kind::kFalse:
    case Kind::kTrue: return Value::of_boolean(value.is_true());
    case Kind::kInt: return Value::of_integer(value.i);
    case Kind::kFloat: return Value::of_float(value.d);
    case Kind::kNumber: {
      if (type.kind != TypeKind::integer)
        return Value::of_text(std::string(value.text()), Value::Kind::number);
      Value out = Value::of_integer(std::stoll(std::string(value.text())));
      out.text = value.text();
      return out;
    }
    case Kind::kTimestamp: return Value::of_integer(value.i, Value::Kind::timestamp);
    case Kind::kDate: return Value::of_integer(value.i, Value::Kind::date);
    case Kind::kDuration: return Value::of_integer(value.i, Value::Kind::duration);
    case Kind::kBytes: return Value::of_text(std::string(value.text()), Value::Kind::bytes);
    case Kind::kList: {
      Value out = Value::of(Value::Kind::list);
      for (std::uint32_t i = 0; i < value.n; ++i)
        out.items.push_back(from_machine(value.items[i], *type.element));
      return out;
    }
    case Kind::kDict: {
      Value out = Value::of(Value::Kind::dictionary);
      for (std::uint32_t i = 0; i < value.n; ++i) {
        out.entries.emplace_back(decoded(value.items[2 * i]),
                                 from_machine(value.items[2 * i + 1], *type.element));
      }
      return out;
    }
    default: return Value::of_text(decoded(value));
  }
}

}  // namespace

Value call_builtin(const stdlib::Function& function, std::vector<Value> arguments,
                   const std::vector<const Expr*>& expressions, const Type& result, Arena& arena) {
  std::vector<bytecode::Value> machine;
  for (std::size_t i = 0; i < arguments.size(); ++i)
    machine.push_back(to_machine(arguments[i], *expressions[i]->type, arena));
  stdlib::CallContext context{arena};
  const bytecode::Value out = function.code(context, machine);
  if (context.failure != nullptr) throw Failure{context.failure};
  return from_machine(out, result);
}

}  // namespace conn::oracle
