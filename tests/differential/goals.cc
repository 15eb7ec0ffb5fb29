#include "tests/differential/goals.h"

#include <algorithm>
#include <iterator>

#include "bytecode/opcode.h"

namespace conn::differential {
namespace {

#define CONN_TIME "timestamp(\"2024-02-29T12:30:45Z\")"

struct Goal {
  std::string_view name;  ///< of an opcode, or a kind of failure
  const char *type, *text;
};

constexpr Goal kInstructions[] = {
    {"as_bool", "bool?", ".g_bool"},
    {"as_int", "int?", ".g_maybe"},
    {"as_decimal", "decimal?", ".g_decimal"},
    {"as_float", "float?", ".g_float"},
    {"as_string", "string?", ".g_text"},
    {"as_json", "json?", ".g_json"},
    {"as_time", "timestamp?", ".g_time"},
    {"as_object", "[string: string]?", "(for (k, v) in .g_map => k: v)"},
    {"as_array", "string?", ".g_list[0]"},
    {"as_rows", "[int]?", "(for v in .g_rows => v.n)"},
    {"as_type", "[string]?", ".g_list"},
    {"as_one", "[string]?", "(for v in .g_one => v)"},
    {"field", "int?", "({ a: .id, b: .g_text }).a"},
    {"item", "int?", "[.id, 1][1]"},
    {"dict_get", "string?", "(for x in [\"k\"] => x: .g_text)[\"k\"]"},
    {"json_get", "json?", ".g_json[.id - .id].a"},
    {"json_item", "json?", ".g_json[1]"},
    {"json_key", "string?", ".g_map[\"k\"]"},
    {"list_new", "[int]?", "[.id]"},
    {"list_push", "[int]?", "[.id, 2]"},
    {"list_append", "[string]?", "[..[\"a\"], \"b\"]"},
    {"dict_put", "[string: int]?", "(for x in [\"k\", \"l\", \"k\"] => x: .id)"},
    {"dict_merge", "[string: string]?", "{ a: \"x\", ..(for x in [\"k\", \"a\"] => x: x) }"},
    {"join", "string?", "\"{.id}-{.g_text}\""},
    {"add_int", "int?", "(.id + 3)"},
    {"sub_int", "int?", "(.id - 3)"},
    {"mul_int", "int?", "(.id * 3)"},
    {"div_int", "int?", "(.id / 3)"},
    {"mod_int", "int?", "(.id % 3)"},
    {"neg_int", "int?", "(-.id)"},
    {"add_float", "float?", "(float(.id) + float(3))"},
    {"sub_float", "float?", "(float(.id) - float(3))"},
    {"mul_float", "float?", "(float(.id) * float(3))"},
    {"div_float", "float?", "(float(.id) / float(3))"},
    {"neg_float", "float?", "(-float(.id))"},
    {"add_time", "timestamp?", "(" CONN_TIME " + 5m)"},
    {"sub_time", "timestamp?", "(" CONN_TIME " - 5m)"},
    {"time_between", "timestamp?", "(" CONN_TIME " + (" CONN_TIME " - timestamp(\"2023-01-01T00:00:00Z\")))"},
    {"add_duration", "timestamp?", "(" CONN_TIME " + (5m + 1h))"},
    {"sub_duration", "timestamp?", "(" CONN_TIME " + (5m - 1h))"},
    {"int_to_float", "float?", ".id"},
    {"int_to_decimal", "decimal?", ".id"},
    {"print_time", "string?", "(" CONN_TIME " as \"%d/%m/%Y\")"},
    {"parse_time", "timestamp?", "(\"29.02.2024\" as \"DD.MM.YYYY\")"},
    {"to_text", "string?", "string(.id)"},
    {"to_json", "json?", "json(.id)"},
    {"not", "bool?", "(not (.id == 1))"},
    {"eq", "bool?", "(.id == (.id + 0))"},
    {"ne", "bool?", "(.id != (.id + 1))"},
    {"lt", "bool?", "(.id < (.id + 1))"},
    {"le", "bool?", "(.id >= (.id * 2))"},
    {"is_null", "bool?", "(.g_maybe is null)"},
    {"eq_const", "bool?", "(.id == 7)"},
    {"table", "string?", "match .g_text { \"alpha\" => \"x\", \"12\" => \"y\", _ => \"z\" }"},
    {"jump_if", "bool?", "(.id == 7 or .id == 42)"},
    {"jump_unless", "bool?", "(.id == 7 and .g_bool)"},
    {"jump_null", "int?", "(.g_maybe ?? 1)"},
    {"jump_not_null", "int?", "(if .g_maybe is null then 1 else 2)"},
    {"each_list", "[int]?", "(for x in [1, 2] => x + .id)"},
    {"each_row", "[int]?", "(for v in .g_rows => v.n)"},
    {"each_dict", "[string: string]?", "(for (k, v) in (for x in [\"a\", \"b\"] => x: x) => v: k)"},
    {"each_json", "[string]?", "(for v in .g_one => v)"},
    {"each_member", "[string: string]?", "(for (k, v) in .g_map => k: v)"},
    {"next", "[int]?", "(for x in [1, 2] => x)"},
    {"unwrap", "int?", "(.g_maybe ?? 1)"},
};

constexpr Goal kFailures[] = {
    {"division by zero", "int?", "(1 / (.id - .id))"},
    {"the result does not fit 64 bits", "int?", "(9223372036854775807 + 1)"},
    {"the result is beyond the times", "timestamp?", "(" CONN_TIME " + 106751990d)"},
    {"the result is not a finite number", "float?", "(float(\"1e300\") * float(\"1e300\"))"},
    {"not a number", "decimal?", "decimal(\"x\")"},
    {"not an integer", "int?", "int(\"1.5\")"},
    {"not true or false", "bool?", "bool(\"x\")"},
    {"not a time in this format", "timestamp?", "timestamp(\"x\")"},
    {"not a date in this format", "date?", "date(\"x\")"},
    {"not a format of times", "timestamp?", "timestamp(\"x\", \"zz\")"},
    {"not a Link header", "[string: url]?", "\"none\".links()"},
    {"not a url", "url?", "url(\"a b\")"},
    {"not an http or https url", "url?", "url(\"ftp://x.test/a\")"},
    {"the integer is outside 64 bits", "int?", "int(decimal(\"1e30\"))"},
    {"the duration is too long", "timestamp?", "(" CONN_TIME " + days(9223372036854775807))"},
    {"the number is outside the range of a float", "float?", "float(\"1e999\")"},
    {"the text would be longer than 1 MiB", "string?", "\"ab\".repeat(9000000)"},
    {"the number has too many digits", "string?", "decimal(\"1e2000\").fixed(2)"},
    {"not a time zone", "int?", CONN_TIME ".year(\"x{.id}\")"},
    {"not base64", "string?", "\"?\".base64_decode()"},
    {"not hexadecimal", "string?", "\"x\".hex_decode()"},
    {"not percent-encoded", "string?", "\"%\".url_decode()"},
    {"the bytes are no UTF-8 text", "string?", "\"ff\".hex_decode()"},
    {"a list is no text", "string?", "string(json([.id]))"},
    {"an object is no text", "string?", "string(json({ a: .id }))"},
    {"the text is no member of the enum", "int?", "match .g_kind { \"alpha\" => 1, \"beta\" => 2 }"},
    {"expected a boolean", "bool?", ".g_bool"},
    {"expected a date as", "[date]?", ".g_dates"},
    {"expected a date written as", "date?", ".g_date"},
    {"expected a date", "date?", ".g_date"},
    {"expected a float, found a number beyond its range", "float?", ".g_float"},
    {"expected a list", "[string]?", "(for v in .g_list => v)"},
    {"expected a number", "decimal?", ".g_decimal"},
    {"expected a string", "string?", ".g_text"},
    {"expected a time as", "[timestamp]?", ".g_times"},
    {"expected a time written as", "timestamp?", ".g_time"},
    {"expected a timestamp", "timestamp?", ".g_time"},
    {"expected a value", "json?", ".g_json"},
    {"expected an integer", "int?", ".g_maybe"},
    {"expected an object", "[string: string]?", "(for (k, v) in .g_map => k: v)"},
};

void add(ShapeType& record, const char* name, Holds holds, bool optional = false) {
  ShapeType type;
  type.holds = holds;
  type.optional = optional;
  if (holds == Holds::choice) type.names = {"alpha", "beta"};
  if (holds == Holds::list || holds == Holds::dictionary) type.inner.emplace_back();
  record.names.emplace_back(name);
  record.inner.push_back(std::move(type));
}

template <std::size_t N>
const Goal& rarest(const Goal (&goals)[N], const Counts& counts) {
  return *std::min_element(std::begin(goals), std::end(goals), [&](const Goal& a, const Goal& b) {
    return count_of(counts, a.name) < count_of(counts, b.name);
  });
}

/// Models hold no length of time: it moves a moment.
GoalField call_field(const std::string& result, std::string text) {
  if (result == "duration") return {"timestamp?", "(" CONN_TIME " + " + text + ")"};
  return {result.ends_with('?') ? result : result + "?", std::move(text)};
}

}  // namespace

void add_goal_fields(ShapeType& record) {
  add(record, "g_bool", Holds::boolean);
  add(record, "g_maybe", Holds::integer, true);
  add(record, "g_decimal", Holds::decimal);
  add(record, "g_float", Holds::floating);
  add(record, "g_text", Holds::string);
  add(record, "g_kind", Holds::choice);
  add(record, "g_time", Holds::timestamp);
  add(record, "g_date", Holds::date);
  add(record, "g_json", Holds::json);
  add(record, "g_list", Holds::list);
  add(record, "g_one", Holds::list);
  record.inner.back().or_one = true;
  add(record, "g_map", Holds::dictionary);
  for (const auto& [name, holds] : {std::pair{"g_dates", Holds::date}, {"g_times", Holds::timestamp}}) {
    add(record, name, Holds::list);
    record.inner.back().inner[0].holds = holds;
  }
  add(record, "g_rows", Holds::list);
  ShapeType& row = record.inner.back().inner[0];
  row.holds = Holds::record;
  add(row, "n", Holds::integer);
}

GoalField rarest_goal(Random& random, Writer& writer, const Tally& seen) {
  const Goal& goal = rarest(kInstructions, seen.opcodes);
  std::vector<const stdlib::Function*> functions;
  std::copy_if(stdlib::functions().begin(), stdlib::functions().end(), std::back_inserter(functions),
               [](const stdlib::Function* each) { return stands_in_maps(*each); });
  const stdlib::Function* function =
      *std::min_element(functions.begin(), functions.end(), [&](const auto* a, const auto* b) {
        return count_of(seen.builtins, a->name) < count_of(seen.builtins, b->name);
      });
  if (count_of(seen.opcodes, goal.name) < count_of(seen.builtins, function->name))
    return {goal.type, goal.text};
  const std::string variable = random.pick(Writer::variables_of(*function));
  return call_field(Writer::bound(function->result, variable), writer.call_text(*function, variable, 1));
}

GoalField rarest_failure(const Tally& seen) {
  const Goal& goal = rarest(kFailures, seen.failures);
  return {goal.type, goal.text};
}

}  // namespace conn::differential
