#include "tests/differential/shape.h"

#include <algorithm>

#include "base/time_format.h"

namespace conn::differential {
namespace {

constexpr const char* kNames[] = {"a",    "b",  "name", "kind",       "value",   "items",
                                  "type", "in", "x1",   "first_name", "updated", "tags"};

ShapeType scalar(Random& random) {
  static const std::vector<Holds> kScalars = {
      Holds::boolean, Holds::integer, Holds::integer,   Holds::decimal, Holds::floating, Holds::string,
      Holds::string,  Holds::string,  Holds::timestamp, Holds::date,    Holds::json,     Holds::choice};
  ShapeType type;
  type.holds = random.pick(kScalars);
  if (type.holds == Holds::timestamp && random.percent(40))
    type.format = random.pick({"epoch_seconds", "epoch_ms", "\"YYYY-MM-DD hh:mm:ss\"", "epoch_seconds(6)",
                               "epoch_us", "dotnet", "ticks(10000000)", "ticks(1000)"});
  if (type.holds == Holds::choice) type.names = {"alpha", "beta"};
  if (type.holds == Holds::date && random.percent(30)) type.format = "\"MM/DD/YYYY\"";
  type.nothing = random.percent(40);
  return type;
}

ShapeType collection(Random& random, int depth) {
  ShapeType type;
  type.holds = random.percent(75) ? Holds::list : Holds::dictionary;
  const bool records = type.holds == Holds::list && depth > 1 && random.percent(60);
  type.inner.push_back(records ? random_record(random, depth - 1) : scalar(random));
  type.inner[0].format.clear();
  if (!records && type.inner[0].holds == Holds::json) type.inner[0].holds = Holds::string;
  type.or_one = type.holds == Holds::list && random.percent(20);
  return type;
}

std::string text_json(Random& random) {
  return random.pick({R"("alpha")", R"("beta")", R"("Alpha Beta")", R"("")", R"(" padded ")",
                      R"("caf\u00e9")", R"("caf\u00e9 \ud83d\ude00")", R"("quote \" back \\ slash \/ tab\t")",
                      R"("naïve 明")", R"("12")", R"("-3.50")", R"("1e3")", R"("true")",
                      R"("2024-02-29T12:30:45Z")", R"("2024-02-29")", R"("a,b,,c")",
                      R"("https://x.test/a?b=c")", R"("\u0000nul")"});
}

std::string number_json(Random& random) {
  return random.pick({"0", "-0", "7", "42", "-13", "1234567890123", "9223372036854775807",
                      "9223372036854775808", "-9223372036854775808", "1.50", "0.1", "-2.25", "1e3", "1E-2",
                      "123456789012345678901234567890", "3.0", "1e300", "9e308"});
}

/// A time in any format, as a number where it is all digits; sometimes one that it cannot read.
std::string written_time(Random& random, const std::string& format) {
  std::string pattern = format, reason, text;
  if (pattern.starts_with('"')) pattern = pattern.substr(1, pattern.size() - 2);
  const auto compiled = TimeFormat::compile(pattern, "", reason);
  if (random.percent(10)) return R"("-")";
  if (!compiled || random.percent(10)) return R"("2024-13-01 00:00:00")";
  compiled->print(random.pick({1'709'209'845'000'000LL, 946'684'799'000'000LL, 0LL, -86'400'000'000LL}),
                  text);
  const bool number = text.find_first_not_of("-0123456789.") == std::string::npos && !text.starts_with("20");
  return number ? text : "\"" + text + "\"";
}

std::string time_json(Random& random, const std::string& format) {
  if (format == "epoch_seconds") return random.pick({"0", "1700000000", "-1", "1700000000.5"});
  if (format == "epoch_ms") return random.pick({"0", "1700000000123", "-1", "12"});
  if (!format.empty()) return written_time(random, format);
  return random.pick({R"("2024-02-29T12:30:45Z")", R"("2024-02-29T12:30:45.123456+02:00")",
                      R"("1969-12-31T23:59:59Z")", R"("2023-02-29T00:00:00Z")", R"("not a time")",
                      R"("2024-02-29T12:30:45.5-08:00")"});
}

std::string any_json(Random& random) {
  return random.pick({"null", "true", "[]", "{}", "[1, [2, {\"a\": null}]]",
                      R"({"a": {"b": [1.0, "x"]}, "c": "d"})", "5", R"("text")", "1.0e2"});
}

std::string key_json(Random& random, const std::string& key) {
  if (!random.percent(3) || key.empty()) return "\"" + key + "\"";
  static const char* kHex = "0123456789abcdef";
  std::string out = "\"\\u00";
  const auto byte = static_cast<unsigned char>(key[0]);
  out += kHex[byte >> 4];
  out += kHex[byte & 15];
  return out + key.substr(1) + "\"";
}

std::string list_json(Random& random, const ShapeType& type) {
  std::string out = "[";
  for (std::size_t n = random.below(4); n > 0; --n) {
    if (out.size() > 1) out += random.percent(20) ? " , " : ",";
    out += random_json(random, type.inner[0]);
  }
  return out + "]";
}

std::string dictionary_json(Random& random, const ShapeType& type) {
  std::string out = "{";
  std::vector<std::string> keys = {"k", "l", "cf_m", "n o"};
  for (const std::string& key : keys) {
    if (random.percent(50)) continue;
    if (out.size() > 1) out += ",";
    out += key_json(random, key) + ":" + random_json(random, type.inner[0]);
  }
  return out + "}";
}

std::string record_json(Random& random, const ShapeType& type) {
  std::vector<std::string> members;
  for (std::size_t i = 0; i < type.names.size(); ++i) {
    if (random.percent(2)) continue;
    members.push_back(key_json(random, type.names[i]) + (random.percent(10) ? " : " : ":") +
                      random_json(random, type.inner[i]));
  }
  if (random.percent(30)) members.push_back("\"unknown\":" + any_json(random));
  if (random.percent(50)) {
    for (std::size_t i = members.size(); i > 1; --i) std::swap(members[i - 1], members[random.below(i)]);
  }
  std::string out = "{";
  for (const std::string& member : members) {
    if (out.size() > 1) out += ",";
    out += member;
  }
  return out + "}";
}

std::string fitting_json(Random& random, const ShapeType& type) {
  switch (type.holds) {
    case Holds::boolean: return random.percent(50) ? "true" : "false";
    case Holds::integer:
      return random.percent(85) ? random.pick({"0", "7", "42", "-13", "1234567890123"}) : number_json(random);
    case Holds::decimal:
    case Holds::floating: return number_json(random);
    case Holds::string: return text_json(random);
    case Holds::timestamp: return time_json(random, type.format);
    case Holds::choice: return random.percent(90) ? "\"" + random.pick(type.names) + "\"" : text_json(random);
    case Holds::date:
      if (!type.format.empty()) return written_time(random, type.format);
      return random.pick({R"("2024-02-29")", R"("1999-12-31")", R"("2024-02-30")"});
    case Holds::json: return any_json(random);
    case Holds::list:
      return type.or_one && random.percent(30) ? random_json(random, type.inner[0]) : list_json(random, type);
    case Holds::dictionary: return dictionary_json(random, type);
    case Holds::record: return record_json(random, type);
  }
  return "null";
}

const char* word(Holds holds) {
  switch (holds) {
    case Holds::boolean: return "bool";
    case Holds::integer: return "int";
    case Holds::decimal: return "decimal";
    case Holds::floating: return "float";
    case Holds::string: return "string";
    case Holds::timestamp: return "timestamp";
    case Holds::date: return "date";
    default: return "json";
  }
}

}  // namespace

ShapeType random_record(Random& random, int depth) {
  ShapeType type;
  type.holds = Holds::record;
  std::vector<std::string> names(std::begin(kNames), std::end(kNames));
  const std::size_t count = 3 + random.below(5);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t at = random.below(names.size());
    type.names.push_back(names[at]);
    names.erase(names.begin() + static_cast<std::ptrdiff_t>(at));
    ShapeType field = random.percent(60) || depth <= 1 ? scalar(random)
                      : random.percent(50)             ? random_record(random, depth - 1)
                                                       : collection(random, depth);
    field.optional = field.holds != Holds::choice && random.percent(40);
    type.inner.push_back(std::move(field));
  }
  return type;
}

std::string to_conn(const ShapeType& type) {
  std::string out;
  switch (type.holds) {
    case Holds::list: out = "[" + to_conn(type.inner[0]) + "]" + (type.or_one ? " or one" : ""); break;
    case Holds::dictionary: out = "[string: " + to_conn(type.inner[0]) + "]"; break;
    case Holds::choice:
      for (const std::string& member : type.names) out += (out.empty() ? "\"" : " | \"") + member + "\"";
      return out;
    case Holds::record:
      out = "{ ";
      for (std::size_t i = 0; i < type.names.size(); ++i) {
        if (i > 0) out += ", ";
        out += (type.names[i] == "in" ? "\"in\"" : type.names[i]) + ": " + to_conn(type.inner[i]);
      }
      out += " }";
      break;
    default: out = word(type.holds);
  }
  if (type.optional) out += "?";
  if (!type.format.empty()) out += " as " + type.format;
  if (!type.format.empty() && type.optional && type.nothing) out += R"( | null_if("-"))";
  return out;
}

std::string random_json(Random& random, const ShapeType& type) {
  if (random.percent(type.optional ? 15 : 1)) return "null";
  if (random.percent(1)) return any_json(random);
  return fitting_json(random, type);
}

std::string random_page(Random& random, const ShapeType& record, const compiler::checked::Records& records,
                        std::size_t rows) {
  std::string out;
  for (const std::string& step : records.path) out += "{\"" + step + "\":";
  if (records.or_one && random.percent(20)) {
    out += record_json(random, record);
  } else {
    out += "[";
    for (std::size_t i = 0; i < rows; ++i) out += (i > 0 ? "," : "") + record_json(random, record);
    out += "]";
  }
  for (std::size_t i = 0; i < records.path.size(); ++i) out += i == 0 ? ",\"more\":null}" : "}";
  return out;
}

namespace {

Holds holds_of(compiler::checked::TypeKind kind) {
  using compiler::checked::TypeKind;
  switch (kind) {
    case TypeKind::boolean: return Holds::boolean;
    case TypeKind::integer: return Holds::integer;
    case TypeKind::decimal: return Holds::decimal;
    case TypeKind::floating: return Holds::floating;
    case TypeKind::timestamp: return Holds::timestamp;
    case TypeKind::date: return Holds::date;
    case TypeKind::json: return Holds::json;
    case TypeKind::list: return Holds::list;
    case TypeKind::dictionary: return Holds::dictionary;
    case TypeKind::record: return Holds::record;
    default: return Holds::string;
  }
}

ShapeType shape_of_type(const compiler::checked::Type& type, const std::string& format) {
  if (type.record != nullptr) {
    ShapeType record = shape_of(*type.record);
    record.optional = type.optional;
    return record;
  }
  ShapeType out;
  out.holds = holds_of(type.kind);
  out.optional = type.optional;
  if (type.kind == compiler::checked::TypeKind::enumeration) {
    out.holds = Holds::choice;
    for (const auto& member : type.enumeration->members) out.names.push_back(member.wire);
  }
  if (type.element != nullptr) {
    out.inner.push_back(shape_of_type(*type.element, format));
  } else if (out.holds == Holds::timestamp || out.holds == Holds::date) {
    out.format = format;
  }
  return out;
}

}  // namespace

ShapeType shape_of(const compiler::checked::Record& record) {
  ShapeType out;
  out.holds = Holds::record;
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    const compiler::checked::RecordField& field = record.fields[i];
    if (static_cast<int>(i) == record.rest) continue;
    out.names.push_back(field.name);
    out.inner.push_back(shape_of_type(*field.type, field.formats.empty() ? "" : field.formats[0].pattern));
    out.inner.back().or_one = field.or_one;
  }
  return out;
}

}  // namespace conn::differential
