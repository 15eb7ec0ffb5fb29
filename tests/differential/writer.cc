#include "tests/differential/writer.h"

namespace conn::differential {
namespace {

std::string type_word(const ShapeType& type) {
  ShapeType bare = type;
  bare.optional = bare.or_one = false;
  bare.format.clear();
  return to_conn(bare);
}

}  // namespace

std::string Writer::write(const std::string& type, int depth) {
  if (type.ends_with('?')) return optional(type.substr(0, type.size() - 1), depth);
  if (depth <= 0) return leaf(type);
  switch (random_.below(11)) {
    case 0:
      return "(if " + write("bool", depth - 1) + " then " + write(type, depth - 1) + " else " +
             write(type, depth - 1) + ")";
    case 1: return "(" + optional(type, depth - 1) + " ?? " + write(type, depth - 1) + ")";
    case 2: return "(" + write(type, depth - 1) + " catch " + leaf(type) + ")";
    case 3: return match(type, depth);
    case 4:
    case 5: return special(type, depth);
    case 6:
    case 7:
    case 8: return call(type, depth);
    default: return leaf(type);
  }
}

void Writer::add_members(const std::string& prefix, const ShapeType& record, bool optional, int level) {
  for (std::size_t i = 0; i < record.names.size(); ++i) {
    const ShapeType& field = record.inner[i];
    const bool maybe = optional || field.optional;
    const std::string text = prefix + (optional ? "?." : ".") + record.names[i];
    if (field.holds == Holds::record && level < 4)
      add_members(text, field, maybe, level + 1);
    else
      paths_.push_back({text, &field, maybe});
  }
}

std::vector<Path> Writer::find(const std::string& type, bool optional) const {
  std::vector<Path> out;
  for (const Path& path : paths_) {
    if (path.optional == optional && type_word(*path.type) == type) out.push_back(path);
  }
  return out;
}

std::string Writer::optional(const std::string& type, int depth) {
  const auto paths = find(type, true);
  if (!paths.empty() && random_.percent(70)) return random_.pick(paths).text;
  if (depth > 0 && random_.percent(30)) return list_item(type, depth);
  if (depth > 0 && random_.percent(30))
    return "(if " + write("bool", depth - 1) + " then " + write(type, depth - 1) + " else null)";
  return call(type + "?", depth);
}

std::string Writer::list_item(const std::string& type, int depth) {
  if (random_.percent(40)) return built_dictionary(type, depth) + "[" + write("string", 0) + "]";
  return "(" + write("[" + type + "]", depth - 1) + ")[" + write("int", 0) + "]";
}

std::string Writer::leaf(const std::string& type) {
  if (type.ends_with('?')) return maybe_null(type);
  const auto paths = find(type, false);
  if (!paths.empty() && random_.percent(75)) return random_.pick(paths).text;
  if (type == "bool") return random_.percent(50) ? "true" : "false";
  if (type == "int") return random_.pick({"0", "1", "42", "(-7)", "9223372036854775807"});
  if (type == "decimal") return random_.pick({"decimal(\"1.50\")", "decimal(7)", "decimal(\"-0.001\")"});
  if (type == "float") return random_.pick({"float(3)", "float(\"2.5\")"});
  if (type == "string")
    return random_.pick(
        {"\"alpha\"", "\"\"", "\"Beta \\\"q\\\"\"", "\"k\"", "\"12\"", "\"a,b\"", "\"2024-02-29\""});
  if (type == "timestamp")
    return random_.pick({"timestamp(\"2024-02-29T12:30:45Z\")", "timestamp(\"1969-12-31T23:59:59.5Z\")"});
  if (type == "date") return "date(\"2024-02-29\")";
  if (type == "duration") return random_.pick({"5m", "1d", "250ms", "0s"});
  if (type == "url") return "url(\"https://x.test/a\")";
  if (type == "json") return random_.pick({"json(\"x\")", "json(5)", "json(true)"});
  if (type.starts_with("[string: "))
    return "(for d in [\"k\"] => d: " + leaf(type.substr(9, type.size() - 10)) + ")";
  if (type.starts_with("[")) return "[" + leaf(element(type)) + ", " + leaf(element(type)) + "]";
  return "null";
}

std::string Writer::element(const std::string& type) { return type.substr(1, type.size() - 2); }

std::string Writer::match(const std::string& type, int depth) {
  if (random_.percent(50)) {
    return "(match " + write("int", depth - 1) + " { 0 => " + leaf(type) + ", 1..99 => " +
           write(type, depth - 1) + ", _ => " + leaf(type) + " })";
  }
  return "(match " + write(random_.percent(50) ? "string" : "string?", depth - 1) +
         " { \"alpha\", \"k\" => " + leaf(type) + ", \"12\" if " + write("bool", depth - 1) + " => " +
         leaf(type) + ", _ => " + write(type, depth - 1) + " })";
}

std::string Writer::binary(const std::string& type, std::initializer_list<const char*> operators, int depth) {
  const std::vector<std::string> words(operators.begin(), operators.end());
  return "(" + write(type, depth - 1) + " " + random_.pick(words) + " " + write(type, depth - 1) + ")";
}

std::string Writer::truth(int depth) {
  static const std::vector<std::string> kOrdered = {"int",       "decimal", "float",   "string",
                                                    "timestamp", "date",    "duration"};
  switch (random_.below(7)) {
    case 0: return binary("bool", {"and", "or"}, depth);
    case 1: return "(not " + write("bool", depth - 1) + ")";
    case 2:
      return "(" + write(random_.pick(kOrdered) + "?", depth - 1) +
             random_.pick({" is null)", " is not null)"});
    case 3:
      return "(" + write("string", depth - 1) + random_.pick({" in ", " not in "}) +
             write("[string]", depth - 1) + ")";
    case 4: return "(" + optional("int", depth - 1) + random_.pick({" == ", " != "}) + write("int", 0) + ")";
    case 5: return "(" + write("string", depth - 1) + " == \"alpha\")";
    default: return binary(random_.pick(kOrdered), {"==", "!=", "<", "<=", ">", ">="}, depth);
  }
}

std::string Writer::special(const std::string& type, int depth) {
  if (type == "bool") return truth(depth);
  if (type == "int")
    return random_.percent(15) ? "(-" + write("int", depth - 1) + ")"
                               : binary("int", {"+", "-", "*", "/", "%"}, depth);
  if (type == "float")
    return random_.percent(15) ? "(-" + write("float", depth - 1) + ")"
                               : binary("float", {"+", "-", "*", "/"}, depth);
  if (type == "duration") {
    return random_.percent(30)
               ? "(" + write("timestamp", depth - 1) + " - " + write("timestamp", depth - 1) + ")"
               : binary("duration", {"+", "-"}, depth);
  }
  if (type == "timestamp")
    return "(" + write("timestamp", depth - 1) + random_.pick({" + ", " - "}) + write("duration", depth - 1) +
           ")";
  if (type == "string") return text(depth);
  if (type == "json") return json(depth);
  if (type.starts_with("[string: ")) return dictionary(type, depth);
  if (type.starts_with("[")) return list(type, depth);
  return leaf(type);
}

std::string Writer::text(int depth) {
  static const std::vector<std::string> kParts = {"string", "int", "decimal", "float", "timestamp", "date"};
  if (random_.percent(30)) {
    return "(" + write("timestamp", depth - 1) + " as " + random_.pick({"iso", "epoch_ms", "\"%d/%m/%Y\""}) +
           ")";
  }
  return "\"<{" + write(random_.pick(kParts), depth - 1) + "}-{" + write(random_.pick(kParts), depth - 1) +
         "}>\"";
}

std::string Writer::json(int depth) {
  const auto all = find("json", false);
  if (all.empty() || random_.percent(30)) return "json(" + write("string", depth - 1) + ")";
  const std::string path = random_.pick(all).text;
  const std::string inner = random_.percent(50) ? path + "[\"a\"]" : path + "[0]";
  return "(" + inner + " ?? json(0))";
}

/// `for` over a list in scope, its variable usable inside.
std::string Writer::list(const std::string& type, int depth) {
  std::vector<Path> lists;
  for (const Path& path : paths_) {
    if (path.type->holds == Holds::list) lists.push_back(path);
  }
  if (lists.empty() || random_.percent(20)) {
    return random_.percent(50)
               ? "(" + write(type, depth - 1) + " ++ " + write(type, depth - 1) + ")"
               : "[" + write(element(type), depth - 1) + ", .." + write(type, depth - 1) + "]";
  }
  const Path source = random_.pick(lists);
  const std::string variable = "v" + std::to_string(++variables_);
  const std::string over = source.optional ? "(" + source.text + " ?? [])" : source.text;
  const std::size_t before = paths_.size();
  bind(variable, source.type->inner[0]);
  const bool counted = random_.percent(25);
  if (counted) paths_.push_back({variable + "_at", &counter_, false});
  const std::string where = random_.percent(30) ? " where " + write("bool", depth - 1) : "";
  const std::string body = write(element(type), depth - 1);
  paths_.resize(before);
  const std::string names = counted ? "(" + variable + ", " + variable + "_at)" : variable;
  return "(for " + names + " in " + over + where + " => " + body + ")";
}

void Writer::bind(const std::string& variable, const ShapeType& type) {
  if (type.holds == Holds::record)
    add_members(variable, type, type.optional, 3);
  else
    paths_.push_back({variable, &type, type.optional});
}

std::string Writer::dictionary(const std::string& type, int depth) {
  const std::string inner = type.substr(9, type.size() - 10);
  return built_dictionary(inner, depth);
}

std::string Writer::built_dictionary(const std::string& inner, int depth) {
  const std::string variable = "k" + std::to_string(++variables_);
  return "(for " + variable + " in " + write("[string]", depth - 1) + " => " + variable + ": " +
         write(inner, depth - 1) + ")";
}

}  // namespace conn::differential
