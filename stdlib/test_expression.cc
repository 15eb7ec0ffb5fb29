#include "stdlib/test_expression.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <vector>

#include "base/decimal.h"
#include "base/duration.h"
#include "base/json_text.h"
#include "base/time.h"
#include "stdlib/values.h"

namespace conn::stdlib {
namespace {

struct Stop {
  std::string reason;
};

bool is_integer(const Value& value) {
  return value.kind == Kind::kInt ||
         (value.kind == Kind::kNumber && value.text().find_first_of(".eE") == std::string_view::npos);
}

bool is_number(const Value& value) {
  return is_integer(value) || value.kind == Kind::kNumber || value.kind == Kind::kFloat;
}

bool fits(std::string_view type, const Value& value) {
  if (type.find('|') != std::string_view::npos || type == "json" || type.starts_with('T') || type == "S" ||
      type == "O")
    return true;
  if (type.starts_with("[string:")) return value.kind == Kind::kDict;
  if (type.starts_with("[")) {
    const std::string_view element = type.substr(1, type.size() - 2);
    return value.kind == Kind::kList && std::all_of(items(value).begin(), items(value).end(),
                                                    [&](const Value& item) { return fits(element, item); });
  }
  if (type == "timestamp") return value.kind == Kind::kTimestamp;
  if (type == "date") return value.kind == Kind::kDate;
  if (type == "duration") return value.kind == Kind::kDuration;
  if (type == "decimal") return is_integer(value) || value.kind == Kind::kNumber;
  if (type == "float") return is_number(value);
  if (type.starts_with("string") || type.starts_with("url"))
    return value.kind == Kind::kText || value.kind == Kind::kToken || value.is_null();
  if (type == "int") return is_integer(value);
  return type == "N" && is_number(value);
}

class Evaluator {
 public:
  Evaluator(std::string_view text, Forms forms) : rest_(text), forms_(forms) {}

  std::string run() {
    const Value value = expression();
    if (!rest_.empty()) throw Stop{"cannot read `" + std::string(rest_) + "`"};
    return json(value);
  }

 private:
  using Lambda = std::pair<std::string, std::string_view>;

  void blanks() {
    while (!rest_.empty() && rest_[0] == ' ') rest_.remove_prefix(1);
  }
  bool take(std::string_view word) {
    blanks();
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void need(std::string_view word) {
    if (!take(word)) throw Stop{"cannot read `" + std::string(rest_) + "`"};
  }
  std::string name() {
    blanks();
    std::string word;
    while (!rest_.empty() && (std::isalnum(static_cast<unsigned char>(rest_[0])) != 0 || rest_[0] == '_')) {
      word += rest_[0];
      rest_.remove_prefix(1);
    }
    return word;
  }

  Value expression() {
    const Value left = postfix();
    if (!take(">")) return left;
    return Value::boolean(compare(context_, left, postfix()) > 0);
  }

  Value postfix() {
    Value value = primary();
    while (!rest_.empty() && rest_[0] == '.') {
      rest_.remove_prefix(1);
      const std::string form = name();
      value = call(Style::kMethod, form, {value});
    }
    return value;
  }

  Value primary() {
    if (take("(")) {
      const Value value = expression();
      need(")");
      return value;
    }
    if (take("[")) return list();
    if (take("r\"")) return raw_text();
    if (take("\"")) return text();
    blanks();
    const bool negative = rest_.starts_with('-');
    if (negative || (!rest_.empty() && std::isdigit(static_cast<unsigned char>(rest_[0])) != 0))
      return number();
    const std::string word = name();
    if (word == "true" || word == "false") return Value::boolean(word == "true");
    if (word == "null") return Value::null();
    if (const auto local = locals_.find(word); local != locals_.end()) return local->second;
    return call(Style::kConstructor, word, {});
  }

  Value list() {
    std::vector<Value> values;
    while (!take("]")) {
      values.push_back(expression());
      take(",");
    }
    Value* made = new_values(context_, values.size());
    std::copy(values.begin(), values.end(), made);
    return list_of(made, values.size());
  }

  Value raw_text() {
    const std::string out(rest_.substr(0, rest_.find('"')));
    rest_.remove_prefix(out.size() + 1);
    return string_value(out);
  }

  Value text() {
    std::string out;
    while (!take_quote()) {
      if (rest_.starts_with("\\n")) {
        out += '\n';
        rest_.remove_prefix(2);
        continue;
      }
      if (rest_[0] == '\\') rest_.remove_prefix(1);
      out += rest_[0];
      rest_.remove_prefix(1);
    }
    return string_value(out);
  }
  bool take_quote() {
    if (rest_.empty()) throw Stop{"cannot read a text without an end"};
    if (rest_[0] != '"') return false;
    rest_.remove_prefix(1);
    return true;
  }

  Value string_value(const std::string& text) {
    if (forms_ == Forms::kPlain) return copied(context_, text);
    std::string token;
    append_json_escaped(text, token);
    if (!text.empty() && std::isalpha(static_cast<unsigned char>(text[0])) != 0) {
      static constexpr char kHex[] = "0123456789abcdef";
      token.replace(0, 1, std::string("\\u00") + kHex[(text[0] >> 4) & 15] + kHex[text[0] & 15]);
    }
    return Value::of_text(context_.arena.copy(token), Kind::kToken);
  }

  Value number() {
    std::string digits;
    while (!rest_.empty() && (std::isdigit(static_cast<unsigned char>(rest_[0])) != 0 ||
                              (rest_[0] == '-' && digits.empty()) || rest_[0] == 'e' ||
                              (rest_[0] == '.' && rest_.size() > 1 &&
                               std::isdigit(static_cast<unsigned char>(rest_[1])) != 0))) {
      digits += rest_[0];
      rest_.remove_prefix(1);
    }
    if (forms_ == Forms::kAsSent) return Value::of_text(context_.arena.copy(digits), Kind::kNumber);
    if (const auto integer = parse_plain_int64(digits)) return Value::integer(*integer);
    return Value::number(std::stod(digits));
  }

  Value call(Style style, const std::string& form, std::vector<Value> arguments) {
    need("(");
    std::optional<Lambda> lambda;
    while (!take(")")) {
      if (rest_.starts_with("x =>")) {
        lambda = skip_lambda();
      } else {
        arguments.push_back(expression());
      }
      take(",");
    }
    const Function& function = choose(style, form, arguments);
    if (function.code == nullptr) return written_out(form, arguments[0], lambda);
    if (lambda) arguments.push_back(keys(*lambda, arguments[0]));
    fill(function, arguments);
    const Value value = function.code(context_, arguments);
    if (context_.failure != nullptr) throw Stop{std::string("fails: ") + context_.failure};
    return value;
  }

  static const Function& choose(Style style, const std::string& form, const std::vector<Value>& arguments) {
    for (const Function* function : functions()) {
      if (function->style == style && function->form == form &&
          fits(function->parameters[0].type, arguments[0]) &&
          (function->name != "string.of_json" &&
           (function->name != "string" || arguments[0].kind != Kind::kArray))) {
        return *function;
      }
    }
    if (form == "string") return *find("string.of_json");
    throw Stop{"cannot find `" + form + "`"};
  }

  void fill(const Function& function, std::vector<Value>& arguments) {
    for (std::size_t i = arguments.size(); i < function.parameters.size(); ++i) {
      Evaluator fallback(function.parameters[i].fallback, Forms::kPlain);
      arguments.push_back(fallback.expression());
      if (arguments.back().kind == Kind::kText) arguments.back() = copied(context_, arguments.back().text());
    }
  }

  Lambda skip_lambda() {
    rest_.remove_prefix(4);
    std::size_t end = 0;
    for (int depth = 0; depth > 0 || rest_[end] != ')'; ++end)
      depth += rest_[end] == '(' ? 1 : rest_[end] == ')' ? -1 : 0;
    const std::string_view body = rest_.substr(0, end);
    rest_.remove_prefix(end);
    return {"x", body};
  }

  Value apply(const Lambda& lambda, const Value& value) {
    const std::string_view kept = rest_;
    locals_[lambda.first] = value;
    rest_ = lambda.second;
    const Value result = expression();
    rest_ = kept;
    return result;
  }

  /// What the code of a function over keys is given in place of the lambda.
  Value keys(const Lambda& lambda, const Value& list) {
    Value* made = new_values(context_, list.n);
    for (std::size_t i = 0; i < list.n; ++i) made[i] = apply(lambda, list.items[i]);
    return list_of(made, list.n);
  }

  Value written_out(const std::string& form, const Value& subject, const std::optional<Lambda>& lambda) {
    if (form == "json") return as_json(subject);
    std::vector<Value> wanted;
    for (const Value& item : items(subject)) {
      if (!lambda || apply(*lambda, item).is_true()) wanted.push_back(item);
    }
    if (form == "any") return Value::boolean(!wanted.empty());
    if (form == "all") return Value::boolean(wanted.size() == subject.n);
    if (form == "first") return wanted.empty() ? Value::null() : wanted[0];
    Value* made = new_values(context_, wanted.size());
    std::copy(wanted.begin(), wanted.end(), made);
    return list_of(made, wanted.size());
  }

  Value as_json(const Value& value) {
    if (value.kind == Kind::kDict) return Value::of_text(context_.arena.copy(json(value)), Kind::kObject);
    return value.kind == Kind::kList ? Value::of_text(context_.arena.copy(json(value)), Kind::kArray) : value;
  }

  std::string json(const Value& value) {
    std::string out;
    switch (value.kind) {
      case Kind::kNull: return "null";
      case Kind::kTrue:
      case Kind::kFalse: return value.is_true() ? "true" : "false";
      case Kind::kInt:
      case Kind::kNumber:
      case Kind::kFloat: return std::string(digits(context_, value));
      case Kind::kArray:
      case Kind::kObject: return std::string(value.text());
      case Kind::kList:
        for (const Value& item : items(value)) out += (out.empty() ? "" : ",") + json(item);
        return "[" + out + "]";
      case Kind::kDict:
        for (std::size_t i = 0; i < value.n; ++i) {
          out += (out.empty() ? "" : ",") + json(value.items[2 * i]) + ":" + json(value.items[2 * i + 1]);
        }
        return "{" + out + "}";
      default: append_json_string(printed(context_, value).value_or("?"), out); return out;
    }
  }

  Arena arena_;
  CallContext context_{arena_};
  std::string_view rest_;
  Forms forms_;
  std::map<std::string, Value> locals_;
};

}  // namespace

std::string evaluate(std::string_view expression, Forms forms) {
  try {
    return Evaluator(expression, forms).run();
  } catch (const Stop& stop) {
    return stop.reason;
  }
}

}  // namespace conn::stdlib
