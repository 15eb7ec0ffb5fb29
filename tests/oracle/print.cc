#include <fmt/format.h>

#include "base/duration.h"
#include "base/json_text.h"
#include "base/time.h"
#include "tests/oracle/value.h"

namespace conn::oracle {
namespace {

using compiler::checked::Type;

void append_record(const Value& value, const Type& type, std::string& out) {
  out += '{';
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (i > 0) out += ',';
    append_json_string(type.record->fields[i].name, out);
    out += ':';
    append_json(value.items[i], *type.record->fields[i].type, out);
  }
  out += '}';
}

void append_list(const Value& value, const Type& type, std::string& out) {
  out += '[';
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (i > 0) out += ',';
    append_json(value.items[i], *type.element, out);
  }
  out += ']';
}

void append_dictionary(const Value& value, const Type& type, std::string& out) {
  out += '{';
  for (std::size_t i = 0; i < value.entries.size(); ++i) {
    if (i > 0) out += ',';
    append_json_string(value.entries[i].first, out);
    out += ':';
    append_json(value.entries[i].second, *type.element, out);
  }
  out += '}';
}

}  // namespace

void append_json(const Value& value, const Type& type, std::string& out) {
  switch (value.kind) {
    case Value::Kind::null: out += "null"; break;
    case Value::Kind::boolean: out += value.boolean ? "true" : "false"; break;
    case Value::Kind::integer:
    case Value::Kind::number: out += to_text(value); break;
    case Value::Kind::floating: append_json_double(value.d, out); break;
    case Value::Kind::text:
    case Value::Kind::bytes:
    case Value::Kind::timestamp:
    case Value::Kind::date:
    case Value::Kind::duration: append_json_string(to_text(value), out); break;
    case Value::Kind::json:
      if (value.is_null())
        out += "null";
      else
        append_json(*value.json, out);
      break;
    case Value::Kind::list: append_list(value, type, out); break;
    case Value::Kind::record: append_record(value, type, out); break;
    case Value::Kind::dictionary: append_dictionary(value, type, out); break;
  }
}

std::string to_text(const Value& value) {
  std::string out;
  switch (value.kind) {
    case Value::Kind::boolean: return value.boolean ? "true" : "false";
    case Value::Kind::integer: return value.text.empty() ? std::to_string(value.i) : value.text;
    case Value::Kind::floating: append_json_double(value.d, out); return out;
    case Value::Kind::timestamp: append_iso(value.i, out); return out;
    case Value::Kind::date: append_date(value.i, out); return out;
    case Value::Kind::duration: append_duration(value.i, out); return out;
    default: return value.text;
  }
}

}  // namespace conn::oracle
