#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "base/decimal.h"
#include "base/time.h"
#include "base/time_format.h"
#include "tests/oracle/value.h"

namespace conn::oracle {
namespace {

using compiler::checked::TimeFormat;
using compiler::checked::Type;
using compiler::checked::TypeKind;

const char* found(const Node& node) {
  switch (node.kind) {
    case Node::Kind::null: return "null";
    case Node::Kind::boolean: return "a boolean";
    case Node::Kind::number: return "a number";
    case Node::Kind::string: return "a string";
    case Node::Kind::array: return "a list";
    case Node::Kind::object: return "an object";
  }
  return "";
}

const Node& expect(const Node& node, Node::Kind kind, const char* what) {
  if (node.kind != kind) throw Failure{std::string("expected ") + what + ", found " + found(node)};
  return node;
}

/// `3.0` and `1e3` are integers too, written in plain digits from here on.
Value read_integer(const Node& node) {
  const std::string& digits = expect(node, Node::Kind::number, "an integer").text;
  const IntFit fit = DecimalView::parse(digits)->to_int64();
  if (fit.kind != IntFit::kExact) throw Failure{"expected an integer of 64 bits, found " + digits};
  Value value = Value::of_integer(fit.value);
  if (parse_plain_int64(digits)) value.text = digits;
  return value;
}

Value read_float(const std::string& digits) {
  const double value = std::strtod(digits.c_str(), nullptr);
  if (!std::isfinite(value)) throw Failure{"expected a float, found " + digits};
  return Value::of_float(value);
}

/// `"a" | "b"` holds nothing else; an enum with a name takes every text.
Value read_member(const Node& node, const Type& type) {
  const auto& members = type.enumeration->members;
  const auto same = [&](const auto& member) { return member.wire == node.text; };
  const bool closed = type.enumeration->name.find('"') != std::string::npos;
  if (closed && std::none_of(members.begin(), members.end(), same))
    throw Failure{"expected " + type.enumeration->name + ", found " + node.text};
  return Value::of_text(node.text);
}

bool stands_for_null(const std::string& text, const std::vector<TimeFormat>& formats) {
  return std::any_of(formats.begin(), formats.end(),
                     [&](const TimeFormat& format) { return format.nothing && format.pattern == text; });
}

Value read_time(const Node& node, const std::vector<TimeFormat>& formats, TypeKind wanted) {
  if (node.kind != Node::Kind::string && node.kind != Node::Kind::number) {
    throw Failure{std::string("expected a time, found ") + found(node)};
  }
  if (node.kind == Node::Kind::string && stands_for_null(node.text, formats)) return {};
  return parse_time(node.text, formats, wanted);
}

std::shared_ptr<Node> list_of_one(const Node& node) {
  std::string text = "[";
  append_json(node, text);
  return parse_json(text + "]");
}

}  // namespace

Value read_json(const Node* node, const Type& type, const std::vector<TimeFormat>& formats, bool or_one) {
  if (node == nullptr || node->kind == Node::Kind::null) {
    if (type.optional) return {};
    throw Failure{"expected a value, found null"};
  }
  switch (type.kind) {
    case TypeKind::boolean: return Value::of_boolean(expect(*node, Node::Kind::boolean, "a boolean").boolean);
    case TypeKind::integer: return read_integer(*node);
    case TypeKind::decimal:
      return Value::of_text(expect(*node, Node::Kind::number, "a number").text, Value::Kind::number);
    case TypeKind::floating: return read_float(expect(*node, Node::Kind::number, "a number").text);
    case TypeKind::timestamp:
    case TypeKind::date: return read_time(*node, formats, type.kind);
    case TypeKind::list:
      if (or_one && node->kind != Node::Kind::array) return Value::of_owned_json(list_of_one(*node));
      return Value::of_json(&expect(*node, Node::Kind::array, "a list"));
    case TypeKind::dictionary:
    case TypeKind::record: return Value::of_json(&expect(*node, Node::Kind::object, "an object"));
    case TypeKind::json: return Value::of_json(node);
    case TypeKind::enumeration: return read_member(expect(*node, Node::Kind::string, "a string"), type);
    default: return Value::of_text(expect(*node, Node::Kind::string, "a string").text);
  }
}

Value read_deep(Value value, const Type& type, const std::vector<TimeFormat>& formats) {
  if (value.kind != Value::Kind::json || type.kind == TypeKind::json || value.is_null()) return value;
  if (type.kind == TypeKind::list && value.json->kind == Node::Kind::array) {
    Value list = Value::of(Value::Kind::list);
    for (const auto& item : value.json->items) {
      list.items.push_back(
          read_deep(read_json(item.get(), *type.element, formats, false), *type.element, formats));
    }
    return list;
  }
  if (type.kind == TypeKind::dictionary && value.json->kind == Node::Kind::object) {
    Value dictionary = Value::of(Value::Kind::dictionary);
    for (const auto& [key, member] : value.json->members) {
      if (member->kind == Node::Kind::null && !type.element->optional) continue;
      dictionary.entries.emplace_back(
          key, read_deep(read_json(member.get(), *type.element, formats, false), *type.element, formats));
    }
    return dictionary;
  }
  return value;
}

Value parse_time(const std::string& text, const std::vector<TimeFormat>& formats, TypeKind wanted) {
  constexpr std::int64_t kDay = 86'400'000'000;
  static const std::vector<TimeFormat> kIso{{"iso", "", false}};
  static const std::vector<TimeFormat> kDate{{"date", "", true}};
  const auto& tried = !formats.empty() ? formats : wanted == TypeKind::date ? kDate : kIso;
  for (const TimeFormat& format : tried) {
    if (format.nothing) continue;
    std::string reason;
    const auto compiled = conn::TimeFormat::compile(format.pattern, format.zone, reason);
    if (!compiled) throw Failure{reason};
    if (const auto micros = compiled->parse(text)) {
      if (wanted != TypeKind::date) return Value::of_integer(*micros, Value::Kind::timestamp);
      const std::int64_t day = *micros >= 0 ? *micros / kDay : -((-*micros + kDay - 1) / kDay);
      return Value::of_integer(day, Value::Kind::date);
    }
  }
  throw Failure{"expected a time as `" + tried.front().pattern + "`, found `" + text + "`"};
}

std::string print_time(const Value& time, const TimeFormat& format) {
  std::string reason, out;
  const auto compiled = conn::TimeFormat::compile(format.pattern, format.zone, reason);
  if (!compiled) throw Failure{reason};
  compiled->print(time.kind == Value::Kind::date ? time.i * 86'400'000'000 : time.i, out);
  return out;
}

}  // namespace conn::oracle
