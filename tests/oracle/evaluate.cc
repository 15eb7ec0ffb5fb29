#include "tests/oracle/evaluate.h"

#include <cmath>

#include "base/decimal.h"

namespace conn::oracle {

using compiler::checked::Arm;
using compiler::checked::Expr;
using compiler::checked::Op;
using compiler::checked::Record;
using compiler::checked::Type;
using compiler::checked::TypeKind;

namespace {

Value constant(const Expr& expr) {
  using bytecode::Kind;
  switch (expr.constant.kind) {
    case Kind::kNull: return {};
    case Kind::kFalse: return Value::of_boolean(false);
    case Kind::kTrue: return Value::of_boolean(true);
    case Kind::kInt: return Value::of_integer(expr.constant.i);
    case Kind::kFloat: return Value::of_float(expr.constant.d);
    case Kind::kNumber: return Value::of_text(expr.text, Value::Kind::number);
    case Kind::kTimestamp: return Value::of_integer(expr.constant.i, Value::Kind::timestamp);
    case Kind::kDate: return Value::of_integer(expr.constant.i, Value::Kind::date);
    case Kind::kDuration: return Value::of_integer(expr.constant.i, Value::Kind::duration);
    default: return Value::of_text(expr.text);
  }
}

bool has_shape(const Type& type) {
  if (type.kind == TypeKind::record) return type.record->kind == compiler::checked::RecordKind::shape;
  return type.element != nullptr && has_shape(*type.element);
}

/// What `??`, `if` and `match` choose is read whole, but for shapes.
Value chosen(Value value, const Type& type) {
  return has_shape(type) ? value : read_deep(std::move(value), type, {});
}

double as_double(const Value& value) {
  switch (value.kind) {
    case Value::Kind::integer: return static_cast<double>(value.i);
    case Value::Kind::number: return std::stod(value.text);
    default: return value.d;
  }
}

std::string number_text(const Value& value) {
  return value.kind == Value::Kind::number ? value.text : to_text(value);
}

bool is_number(const Value& value) {
  return value.kind == Value::Kind::integer || value.kind == Value::Kind::number;
}

}  // namespace

int compare_values(const Value& a, const Value& b) {
  if (a.kind == Value::Kind::floating || b.kind == Value::Kind::floating) {
    const double x = as_double(a), y = as_double(b);
    return x < y ? -1 : x > y ? 1 : 0;
  }
  if (is_number(a) && is_number(b)) {
    const auto order = compare_decimals(number_text(a), number_text(b));
    return *order < 0 ? -1 : *order > 0 ? 1 : 0;
  }
  if (a.kind == Value::Kind::boolean) return static_cast<int>(a.boolean) - static_cast<int>(b.boolean);
  if (a.kind == Value::Kind::text || a.kind == Value::Kind::bytes) {
    const int order = a.text.compare(b.text);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
  }
  return a.i < b.i ? -1 : a.i > b.i ? 1 : 0;
}

bool equal_values(const Value& a, const Value& b) {
  if (a.kind == Value::Kind::json && b.kind == Value::Kind::json) return equal_json(*a.json, *b.json);
  return compare_values(a, b) == 0;
}

Evaluator::Evaluator(const compiler::checked::Program& program, const Roots& roots)
    : roots_(roots), locals_(program.locals) {}

void Evaluator::count_call(const std::string& name) {
  if (roots_.calls != nullptr) ++(*roots_.calls)[name];
}

Value Evaluator::eval(const Expr& expr) {
  if (expr.op == Op::error) throw Failure{"the program was not accepted"};
  if (expr.op == Op::constant) return constant(expr);
  if (expr.op < Op::field) return eval_root(expr);
  if (expr.op < Op::widen) return eval_access(expr);
  if (expr.op < Op::logical_not) return eval_conversion(expr);
  if (expr.op < Op::list) return eval_operator(expr);
  return eval_building(expr);
}

Value Evaluator::eval_deep(const Expr& expr) { return read_deep(eval(expr), *expr.type, expr.formats); }

Value Evaluator::eval_root(const Expr& expr) {
  switch (expr.op) {
    case Op::subject: return Value::of_json(roots_.subject);
    case Op::body: return Value::of_json(roots_.body);
    case Op::last: return Value::of_json(roots_.last);
    case Op::config: return roots_.config.at(expr.index);
    case Op::page: return roots_.page.at(expr.index);
    case Op::since: return roots_.since;
    case Op::until: return roots_.until;
    case Op::resume: return roots_.resume;
    case Op::now: return roots_.now;
    case Op::account_id: return roots_.account_id;
    case Op::status: return roots_.status;
    case Op::count: return roots_.count;
    case Op::header: return roots_.headers.contains(expr.text) ? roots_.headers.at(expr.text) : Value();
    case Op::body_text: return roots_.body_text;
    case Op::raw: return roots_.raw;
    case Op::attempt_time: return roots_.attempt_time;
    default: return locals_.at(expr.index);
  }
}

// ---- access
// -----------------------------------------------------------------------------------------------------------------

Value Evaluator::rest(const Value& object, const Record& record) {
  auto others = std::make_shared<Node>();
  others->kind = Node::Kind::object;
  for (const auto& [key, value] : object.json->members) {
    bool named = false;
    for (const auto& field : record.fields) named |= field.name == key;
    if (!named) {
      std::string text;
      append_json(*value, text);
      others->members.emplace_back(key, parse_json(text));
    }
  }
  return Value::of_owned_json(std::move(others));
}

Value Evaluator::field(const Expr& expr) {
  const Value object = eval(*expr.args[0]);
  if (object.is_null()) {
    if (expr.safe) return {};
    throw Failure{"expected an object, found null"};
  }
  const Record& record = *expr.args[0]->type->record;
  const auto& declared = record.fields[expr.index];
  if (object.kind == Value::Kind::record) return object.items.at(expr.index);
  if (object.json->kind != Node::Kind::object) throw Failure{"expected an object"};
  if (record.rest == static_cast<int>(expr.index)) return rest(object, record);
  return read_json(object.json->member(declared.name), *declared.type, declared.formats, declared.or_one);
}

Value Evaluator::eval_access(const Expr& expr) {
  if (expr.op == Op::field) return field(expr);
  const Value object = eval(*expr.args[0]);
  if (expr.op == Op::json_member) {
    if (object.is_null() || object.json->kind != Node::Kind::object) return {};
    return Value::of_json(object.json->member(expr.text));
  }
  const Value key = eval(*expr.args[1]);
  if (object.is_null() || key.is_null()) return {};
  switch (expr.op) {
    case Op::json_key:
      return object.json->kind == Node::Kind::object ? Value::of_json(object.json->member(key.text))
                                                     : Value();
    case Op::json_item: {
      const bool inside = object.json->kind == Node::Kind::array && key.i >= 0 &&
                          key.i < static_cast<std::int64_t>(object.json->items.size());
      return inside ? Value::of_json(object.json->items[static_cast<std::size_t>(key.i)].get()) : Value();
    }
    case Op::list_item: {
      if (object.kind == Value::Kind::json) {
        if (key.i < 0 || key.i >= static_cast<std::int64_t>(object.json->items.size())) return {};
        return read_json(object.json->items[static_cast<std::size_t>(key.i)].get(), *expr.type, expr.formats,
                         false);
      }
      const bool inside = key.i >= 0 && key.i < static_cast<std::int64_t>(object.items.size());
      return inside ? object.items[static_cast<std::size_t>(key.i)] : Value();
    }
    default: break;
  }
  if (object.kind == Value::Kind::json) {
    const Node* member = object.json->member(key.text);
    return read_json(member, *expr.type, expr.formats, false);
  }
  for (const auto& [name, value] : object.entries) {
    if (name == key.text) return value;
  }
  return {};
}

// ---- conversions
// ------------------------------------------------------------------------------------------------------------

Value Evaluator::eval_conversion(const Expr& expr) {
  const Value value = eval(*expr.args[0]);
  switch (expr.op) {
    case Op::widen: return value;
    case Op::read_json:
      return read_json(value.is_null() ? nullptr : value.json, *expr.type, expr.formats, expr.or_one);
    case Op::to_json: {
      count_call("json");
      if (value.is_null()) return {};
      if (value.kind == Value::Kind::json) return value;
      std::string text;
      append_json(value, *expr.args[0]->type, text);
      return Value::of_owned_json(parse_json(text));
    }
    case Op::int_to_float: return value.is_null() ? Value() : Value::of_float(as_double(value));
    case Op::int_to_decimal:
      return value.is_null() ? Value() : Value::of_text(to_text(value), Value::Kind::number);
    case Op::parse_time:
      return value.is_null() ? Value() : parse_time(to_text(value), expr.formats, expr.type->kind);
    default: return value.is_null() ? Value() : Value::of_text(print_time(value, expr.formats.front()));
  }
}

// ---- operators
// --------------------------------------------------------------------------------------------------------------

Value Evaluator::integer_arithmetic(Op op, std::int64_t a, std::int64_t b) {
  std::int64_t out = 0;
  bool overflow = false;
  switch (op) {
    case Op::add: overflow = __builtin_add_overflow(a, b, &out); break;
    case Op::subtract: overflow = __builtin_sub_overflow(a, b, &out); break;
    case Op::multiply: overflow = __builtin_mul_overflow(a, b, &out); break;
    case Op::divide:
    case Op::remainder:
      if (b == 0) throw Failure{"division by zero"};
      overflow = op == Op::divide && a == INT64_MIN && b == -1;
      if (!overflow) out = op == Op::divide ? a / b : (b == -1 ? 0 : a % b);
      break;
    default: break;
  }
  if (overflow) throw Failure{"integer overflow"};
  return Value::of_integer(out);
}

namespace {

// `day` is how much of `count` a day is: 0000-01-01 and 9999-12-31 are 719,528 days before and 2,932,896
// behind 1970.
Value in_years(std::int64_t count, Value::Kind kind, std::int64_t day) {
  if (count < -719'528 * day || count >= 2'932'897 * day) throw Failure{"beyond the times"};
  return Value::of_integer(count, kind);
}

}  // namespace

Value Evaluator::arithmetic(const Expr& expr) {
  const Value a = eval(*expr.args[0]);
  const Value b = eval(*expr.args[1]);
  if (expr.type->kind == TypeKind::floating) {
    const double x = as_double(a), y = as_double(b);
    const double out = expr.op == Op::add        ? x + y
                       : expr.op == Op::subtract ? x - y
                       : expr.op == Op::multiply ? x * y
                                                 : x / y;
    if (!std::isfinite(out)) throw Failure{"not a finite number"};
    return Value::of_float(out);
  }
  Value out = integer_arithmetic(expr.op, a.i, b.i);
  if (expr.type->kind == TypeKind::timestamp) out = in_years(out.i, Value::Kind::timestamp, 86'400'000'000);
  if (expr.type->kind == TypeKind::duration) out.kind = Value::Kind::duration;
  if (expr.type->kind == TypeKind::date)
    out = in_years(integer_arithmetic(expr.op, a.i, b.i / 86'400'000'000).i, Value::Kind::date, 1);
  return out;
}

bool Evaluator::contains(const Expr& expr) {
  const Value subject = eval(*expr.args[0]);
  const Value list = eval(*expr.args[1]);
  if (subject.is_null() || list.is_null()) return false;
  for (const Value& item : elements(list, *expr.args[1]->type)) {
    if (!item.is_null() && equal_values(subject, item)) return !expr.negated;
  }
  return expr.negated;
}

bool Evaluator::fits(const Arm::Pattern& pattern, const Value& subject) {
  if (pattern.wildcard) return true;
  const Value low = eval(*pattern.low);
  if (low.is_null() || subject.is_null()) return low.is_null() && subject.is_null();
  if (pattern.high == nullptr) return equal_values(subject, low);
  return compare_values(subject, low) >= 0 && compare_values(subject, eval(*pattern.high)) <= 0;
}

Value Evaluator::match(const Expr& expr, const std::function<Value(const Expr&)>& result) {
  subjects_.push_back(eval(*expr.args[0]));
  struct Pop {
    std::vector<Value>& stack;
    ~Pop() { stack.pop_back(); }
  } pop{subjects_};
  for (const Arm& arm : expr.arms) {
    bool fit = false;
    for (const auto& pattern : arm.patterns) fit = fit || fits(pattern, subjects_.back());
    if (fit && (arm.guard == nullptr || eval(*arm.guard).is_true())) return result(*arm.result);
  }
  throw Failure{"no arm of `match` fits"};
}

Value Evaluator::join(const Expr& expr) {
  std::string out;
  bool null = false;
  for (const Expr* part : expr.args) {
    const Value value = eval(*part);
    null |= value.is_null();
    if (!value.is_null()) out += to_text(value);
  }
  return null ? Value() : Value::of_text(out);
}

namespace {

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// RFC 3986: all but unreserved characters percent-encoded.
std::string segment(const std::string& text) {
  static const char* kDigits = "0123456789ABCDEF";
  if (text.empty()) throw Failure{"an empty segment"};
  if (text == "." || text == "..") throw Failure{"a segment of dots"};
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_letter_or_digit(c) || c == '-' || c == '.' || c == '_' || c == '~') {
      out += c;
    } else {
      (out += '%') += kDigits[byte >> 4];
      out += kDigits[byte & 15];
    }
  }
  return out;
}

/// RFC 1123: one label of a host name.
std::string label(const std::string& text) {
  bool good = !text.empty() && text.size() < 64 && text[0] != '-' && text[text.size() - 1] != '-';
  for (const char c : text) good = good && (is_letter_or_digit(c) || c == '-');
  if (!good) throw Failure{"no label of a host name"};
  return text;
}

}  // namespace

Value Evaluator::eval_operator(const Expr& expr) {
  switch (expr.op) {
    case Op::logical_not: return Value::of_boolean(!eval(*expr.args[0]).is_true());
    case Op::negate: {
      const Value value = eval(*expr.args[0]);
      if (expr.type->kind == TypeKind::floating) return Value::of_float(-as_double(value));
      Value out = integer_arithmetic(Op::subtract, 0, value.i);
      if (value.kind == Value::Kind::duration) out.kind = value.kind;
      return out;
    }
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::remainder: return arithmetic(expr);
    case Op::equal:
    case Op::not_equal:
    case Op::less:
    case Op::less_equal:
    case Op::greater:
    case Op::greater_equal: {
      const Value a = eval(*expr.args[0]);
      const Value b = eval(*expr.args[1]);
      if (a.is_null() || b.is_null()) return Value::of_boolean(false);
      if (expr.op == Op::equal) return Value::of_boolean(equal_values(a, b));
      if (expr.op == Op::not_equal) return Value::of_boolean(!equal_values(a, b));
      const int order = compare_values(a, b);
      return Value::of_boolean(expr.op == Op::less         ? order < 0
                               : expr.op == Op::less_equal ? order <= 0
                               : expr.op == Op::greater    ? order > 0
                                                           : order >= 0);
    }
    case Op::contains: return Value::of_boolean(contains(expr));
    case Op::is_null: return Value::of_boolean(eval(*expr.args[0]).is_null() != expr.negated);
    case Op::logical_and:
      return Value::of_boolean(eval(*expr.args[0]).is_true() && eval(*expr.args[1]).is_true());
    case Op::logical_or:
      return Value::of_boolean(eval(*expr.args[0]).is_true() || eval(*expr.args[1]).is_true());
    case Op::coalesce: {
      Value left = eval(*expr.args[0]);
      return chosen(left.is_null() ? eval(*expr.args[1]) : left, *expr.type);
    }
    case Op::catch_failure: try { return eval_deep(*expr.args[0]);
      } catch (const Failure&) {
        return chosen(eval(*expr.args[1]), *expr.type);
      }
    case Op::conditional: return chosen(eval(*expr.args[eval(*expr.args[0]).is_true() ? 1 : 2]), *expr.type);
    case Op::match: return match(expr, [&](const Expr& result) { return chosen(eval(result), *expr.type); });
    case Op::encode_segment: {
      const Value value = eval(*expr.args[0]);
      return value.is_null() ? Value() : Value::of_text(segment(value.text));
    }
    case Op::host_label: {
      const Value value = eval(*expr.args[0]);
      return value.is_null() ? Value() : Value::of_text(label(value.text));
    }
    case Op::keep: return subjects_.back().is_null() ? Value() : Value::of_text(to_text(subjects_.back()));
    case Op::concatenate: {
      Value out = Value::of(Value::Kind::list);
      for (const Expr* part : expr.args) {
        for (Value& item : elements(eval(*part), *part->type)) out.items.push_back(std::move(item));
      }
      return out;
    }
    default: return join(expr);
  }
}

// ---- building
// ---------------------------------------------------------------------------------------------------------------

std::vector<Value> Evaluator::elements(const Value& list, const Type& type) {
  if (list.kind != Value::Kind::json) return list.items;
  std::vector<Value> out;
  if (list.is_null()) return out;
  for (const auto& item : list.json->items) out.push_back(read_json(item.get(), *type.element, {}, false));
  return out;
}

Value Evaluator::list(const Expr& expr) {
  Value out = Value::of(Value::Kind::list);
  for (std::size_t i = 0; i < expr.args.size(); ++i) {
    Value value = eval_deep(*expr.args[i]);
    if (i < expr.spread.size() && expr.spread[i]) {
      for (Value& item : elements(value, *expr.args[i]->type)) out.items.push_back(std::move(item));
    } else {
      out.items.push_back(std::move(value));
    }
  }
  return out;
}

namespace {
void put(Value& dictionary, const std::string& key, Value value) {
  for (auto& [name, old] : dictionary.entries) {
    if (name == key) {
      old = std::move(value);
      return;
    }
  }
  dictionary.entries.emplace_back(key, std::move(value));
}
}  // namespace

Value Evaluator::dictionary(const Expr& expr) {
  Value out = Value::of(Value::Kind::dictionary);
  for (const auto& entry : expr.entries) {
    Value value = eval_deep(*entry.value);
    if (expr.drop_nulls && entry.key != nullptr && value.is_null()) continue;
    if (entry.key != nullptr) {
      put(out, eval(*entry.key).text, std::move(value));
    } else {
      for (auto& [key, member] : value.entries) put(out, key, std::move(member));
    }
  }
  return out;
}

void Evaluator::for_source(const Expr& expr, std::size_t at, const Body& body) {
  if (at == expr.sources.size()) {
    if (expr.where == nullptr || eval(*expr.where).is_true()) body();
    return;
  }
  const auto& source = expr.sources[at];
  const Value list = eval(*source.list);
  if (source.list->type->kind != TypeKind::dictionary) {
    if (list.kind != Value::Kind::json) {
      for (std::size_t i = 0; i < list.items.size(); ++i) {
        locals_[source.locals[0]] = list.items[i];
        if (source.locals.size() > 1)
          locals_[source.locals[1]] = Value::of_integer(static_cast<std::int64_t>(i));
        for_source(expr, at + 1, body);
      }
      return;
    }
    for (std::size_t i = 0; i < list.json->items.size(); ++i) {
      locals_[source.locals[0]] =
          read_json(list.json->items[i].get(), *source.list->type->element, source.list->formats, false);
      if (source.locals.size() > 1)
        locals_[source.locals[1]] = Value::of_integer(static_cast<std::int64_t>(i));
      for_source(expr, at + 1, body);
    }
    return;
  }
  const auto visit = [&](const std::string& key, Value value) {
    locals_[source.locals[0]] = Value::of_text(key);
    if (source.locals.size() > 1) locals_[source.locals[1]] = std::move(value);
    for_source(expr, at + 1, body);
  };
  if (list.kind == Value::Kind::json) {
    for (const auto& [key, value] : list.json->members) {
      if (value->kind == Node::Kind::null && !source.list->type->element->optional) continue;
      visit(key, read_json(value.get(), *source.list->type->element, {}, false));
    }
  } else {
    for (const auto& [key, value] : list.entries) visit(key, value);
  }
}

Value Evaluator::for_each(const Expr& expr) {
  Value out = Value::of(expr.dictionary_body ? Value::Kind::dictionary : Value::Kind::list);
  for_source(expr, 0, [&] {
    if (expr.dictionary_body) {
      const std::string key = eval(*expr.args[0]).text;
      put(out, key, eval_deep(*expr.args[1]));
    } else {
      out.items.push_back(eval_deep(*expr.args[0]));
    }
  });
  return out;
}

Value Evaluator::eval_building(const Expr& expr) {
  switch (expr.op) {
    case Op::list: return list(expr);
    case Op::dictionary: return dictionary(expr);
    case Op::record: {
      Value out = Value::of(Value::Kind::record);
      for (const Expr* field : expr.args) out.items.push_back(eval_deep(*field));
      return out;
    }
    case Op::for_each: return for_each(expr);
    case Op::bind: locals_[expr.index] = eval(*expr.args[0]); return eval(*expr.args[1]);
    case Op::call: return call(expr);
    default: throw Failure{"not a value"};
  }
}

// ---- functions
// --------------------------------------------------------------------------------------------------------------

Value Evaluator::apply(const Expr& lambda, const Value& argument) {
  locals_[lambda.parameters[0]] = argument;
  return eval(*lambda.args[0]);
}

Value Evaluator::call(const Expr& expr) {
  if (expr.safe && eval(*expr.args[0]).is_null()) return {};
  if (expr.function->code == nullptr) {
    count_call(std::string(expr.function->name));
    return call_with_lambda(expr);
  }
  if (expr.args.size() > 1 && expr.args[1]->op == Op::lambda) {
    count_call(std::string(expr.function->name));
    return call_by_key(expr);
  }
  std::vector<Value> arguments;
  for (const Expr* argument : expr.args) arguments.push_back(eval_deep(*argument));
  count_call(std::string(expr.function->name));
  arena_.reset();
  return call_builtin(*expr.function, std::move(arguments), expr.args, *expr.type, arena_);
}

}  // namespace conn::oracle
