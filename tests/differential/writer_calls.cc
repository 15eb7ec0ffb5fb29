// Calls of the built-in functions, made from their signatures.
#include <algorithm>

#include "tests/differential/writer.h"

namespace conn::differential {

/// The signature's type with its variable replaced.
std::string Writer::bound(std::string_view type, const std::string& variable) {
  std::string out;
  for (const char c : type) {
    if (c == 'T' || c == 'S' || c == 'O' || c == 'N')
      out += variable;
    else
      out += c;
  }
  return out;
}

/// One of `string | int | json`.
std::string Writer::alternative(const std::string& type) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at <= type.size();) {
    const std::size_t bar = std::min(type.find(" | ", at), type.size());
    words.push_back(type.substr(at, bar - at));
    at = bar + 3;
  }
  return random_.pick(words);
}

/// The types that the variable of a signature may be.
std::vector<std::string> Writer::variables_of(const stdlib::Function& function) {
  std::string letters(function.result);
  for (const stdlib::Parameter& parameter : function.parameters) letters += parameter.type;
  if (letters.find('N') != std::string::npos) return {"decimal", "float"};
  if (letters.find('O') != std::string::npos)
    return {"string", "int", "decimal", "float", "timestamp", "date", "duration"};
  if (letters.find('S') != std::string::npos)
    return {"string", "int", "decimal", "float", "bool", "timestamp", "date"};
  if (letters.find('T') != std::string::npos) return {"string", "int", "decimal", "bool"};
  return {"string"};
}

std::string Writer::argument(const stdlib::Parameter& parameter, const std::string& variable, int depth) {
  const std::string type = alternative(bound(parameter.type, variable));
  if (type.starts_with("(")) {
    const std::string name = "p" + std::to_string(++variables_);
    lambda_types_.push_back(scalar_type(variable));
    const std::size_t before = paths_.size();
    paths_.push_back({name, &lambda_types_.back(), false});
    const std::string body = write(type.substr(type.find("=> ") + 3), depth - 1);
    paths_.resize(before);
    return name + " => " + body;
  }
  if (parameter.name == "pattern")
    return random_.pick(
        {R"p(r"a")p", R"p(r"^([A-Za-z]*),?(.*)$")p", R"p(r"(\d+)|([a-z])")p", R"p(r"x*")p", R"p(r"")p"});
  if (parameter.name == "zone")
    return random_.pick({"\"UTC\"", "\"Europe/Vienna\"", "\"America/New_York\"", "\"Asia/Kolkata\""});
  if (parameter.name == "unit")
    return random_.pick(
        {"\"minute\"", "\"hour\"", "\"day\"", "\"week\"", "\"month\"", "\"quarter\"", "\"year\""});
  if (parameter.name == "format") return random_.pick({"\"%Y-%m-%d\"", "\"MM/DD/YYYY\""});
  return write(type, depth - 1);
}

ShapeType Writer::scalar_type(const std::string& word) {
  ShapeType type;
  for (const Holds holds :
       {Holds::boolean, Holds::integer, Holds::decimal, Holds::floating, Holds::timestamp, Holds::date}) {
    type.holds = holds;
    if (to_conn(type) == word) return type;
  }
  type.holds = Holds::string;
  return type;
}

std::string Writer::call(const std::string& wanted, int depth) {
  std::vector<std::pair<const stdlib::Function*, std::string>> fitting;
  for (const stdlib::Function* function : stdlib::functions()) {
    for (const std::string& variable : variables_of(*function)) {
      if (bound(function->result, variable) == wanted) fitting.emplace_back(function, variable);
    }
  }
  if (fitting.empty() || depth <= 0) return wanted.ends_with('?') ? maybe_null(wanted) : leaf(wanted);
  auto chosen = random_.pick(fitting);
  for (const auto& other : {random_.pick(fitting), random_.pick(fitting)}) {
    if (count_of(seen_.builtins, other.first->name) < count_of(seen_.builtins, chosen.first->name))
      chosen = other;
  }
  return call_text(*chosen.first, chosen.second, depth);
}

std::string Writer::maybe_null(const std::string& wanted) {
  const std::string base = wanted.substr(0, wanted.size() - 1);
  return "(if " + leaf("bool") + " then " + leaf(base) + " else null)";
}

std::string Writer::call_text(const stdlib::Function& function, const std::string& variable, int depth) {
  std::string arguments;
  std::string subject;
  for (std::size_t i = 0; i < function.parameters.size(); ++i) {
    const stdlib::Parameter& parameter = function.parameters[i];
    if (!parameter.fallback.empty() && random_.percent(50)) break;
    const std::string text = argument(parameter, variable, depth);
    if (i == 0 && function.style == stdlib::Style::kMethod) {
      subject = "(" + text + ").";
      continue;
    }
    arguments += (arguments.empty() ? "" : ", ") + text;
  }
  return subject + std::string(function.form) + "(" + arguments + ")";
}

}  // namespace conn::differential
