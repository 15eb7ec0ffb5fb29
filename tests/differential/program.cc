#include "tests/differential/program.h"

#include <fmt/format.h>

#include "tests/differential/goals.h"

namespace conn::differential {
namespace {

constexpr const char* kModelTypes[] = {"string?",           "int?",  "decimal?",  "float?", "bool?",
                                       "timestamp?",        "date?", "[string]?", "[int]?", "[string: json]?",
                                       "[string: string]?", "json?", "string",    "int"};

constexpr const char* kPages = R"(
    pages {
      state at: int = 0, more: string? = null
      send query { at: page.at, more: page.more }
      next at = page.at + count, more = header("X-Next")
      stop when count < 5 or page.more is null or not (body.more ?? true) or body.last == true
        or (body.total <= page.at and count != 3)
    })";

/// Lists and texts of other languages in a request.
constexpr const char* kQuery = R"( {
      query {
        "ids[]": repeat([config.part, "x"])
        plain:   config.host
        all:     comma([config.part, config.host])
        text:    json_text({ part: config.part })
        soql:    soql"N = {config.part} AND M IN {[config.host, "x"]}"
        jql:     jql"n = {config.part}"
        graph:   graphql"{ a(n: $(config.part)) }"
      }
    })";

/// What is asked for, and the cursor that says so.
struct Reach {
  const char *request, *clauses;
};
constexpr Reach kReaches[] = {
    {R"( { query { since: since, until: "{until}", all: "{since} to {until as epoch_ms}" } })",
     "    cursor window from now - 1d until now - 1m window 1h\n"},
    {R"( { query { since: since, cursor: resume ?? "none" } })",
     "    cursor token header(\"X-Next\") from now - 1d\n"},
    {R"( { query { since: since as epoch_ms, at: "after {resume}" } })", "    cursor token body.next\n"},
};

/// The records: as they lie in the answer, or put together in one of the ways there are.
std::string random_records(Random& random) {
  if (random.percent(75)) return "body.data as [Row]";
  static constexpr const char* kMade[] = {
      "for x in body.data => { ..x } as Row",
      "for x in body.data as [Row] where x.id != 3 => { again: x.id, ..x } as Row",
      "(for x in body.data => { id: 1, ..x }) ++ body.data as [Row]",
      "for x in body.data as [Row], n in [1, 2] => { ..x, id: n } as Row",
      "for (key, list) in body, x in list as [json] => { key: key, ..x } as Row",
  };
  return random.pick(kMade);
}

/// The fields of the model and what fills them.
struct Fields {
  std::string model, map;
  int count = 0;

  void add(const std::string& type, const std::string& text) {
    model += fmt::format("    f{}: {}\n", count, type);
    map += fmt::format("    f{}: {}\n", count++, text);
  }
};

ShapeType vendor_record(Random& random) {
  ShapeType record = random_record(random, 4), id;
  id.holds = Holds::integer;
  record.names.insert(record.names.begin(), "id");
  record.inner.insert(record.inner.begin(), id);
  add_goal_fields(record);
  return record;
}

/// What is rare comes first, so that no failure keeps it from happening.
Fields random_fields(Random& random, Writer& writer, const Tally& seen) {
  Fields fields;
  for (int i = 0; i < 3; ++i) {
    const GoalField goal = rarest_goal(random, writer, seen);
    fields.add(goal.type, goal.text);
  }
  for (std::size_t i = 1 + random.below(4); i > 0; --i) {
    const std::string type = random.pick(kModelTypes);
    const bool nullable = type.ends_with('?') && random.percent(50);
    const std::string bare = type.ends_with('?') ? type.substr(0, type.size() - 1) : type;
    fields.add(type, writer.write(nullable ? type : bare, 3));
  }
  if (random.percent(10)) {
    const GoalField failure = rarest_failure(seen);
    fields.add(failure.type, failure.text);
  }
  return fields;
}

}  // namespace

GeneratedProgram random_program(Random& random, const Tally& seen) {
  GeneratedProgram program;
  program.record = vendor_record(random);
  Writer writer(random, program.record, seen);
  const Fields fields = random_fields(random, writer, seen);
  const std::string where = random.percent(30) ? "    where " + writer.write("bool", 2) + "\n" : "";
  const bool bounded = random.percent(25);
  const Reach reach = bounded ? random.pick(kReaches) : Reach{random.percent(30) ? kQuery : "", ""};
  const char* version = random.percent(30) ? "    version .id\n" : "";
  // A record whose id is an empty text is bad.
  const char* id = random.percent(10) ? "if .id == 7 then \"\" else string(.id)" : "string(.id)";
  program.source = fmt::format(
      R"(connector generated {{
  title "Generated"
  config {{ host: string, part: string }}
  base "https://{{config.host}}.generated.test"
  model vendor.Row {{
    remote_id: string
{}  }}
  shape Row {}
  map Row -> vendor.Row {{
    remote_id: {}
{}  }}
  stream rows: vendor.Row {{
    get "/rows/{{config.part}}"{}{}
    records {}
{}{}{}    deletes none
  }}
}}
)",
      fields.model, to_conn(program.record), id, fields.map, reach.request, random.percent(30) ? kPages : "",
      random_records(random), where, reach.clauses, version);
  return program;
}

}  // namespace conn::differential
