#include <algorithm>

#include "tests/oracle/evaluate.h"

namespace conn::oracle {
namespace {

using compiler::checked::Expr;
using compiler::checked::Op;
using compiler::checked::Type;

std::size_t size_of(const Value& list) {
  return list.kind == Value::Kind::json ? list.json->items.size() : list.items.size();
}

Value element(const Value& list, std::size_t at, const Type& type) {
  return list.kind == Value::Kind::json ? read_json(list.json->items[at].get(), *type.element, {}, false)
                                        : list.items[at];
}

// `for … => x`, whatever the checker put around it; else null.
const Expr* made_list(const Expr& expr) {
  if (expr.op == Op::widen) return made_list(*expr.args[0]);
  return expr.op == Op::for_each && !expr.dictionary_body ? &expr : nullptr;
}

bool has_lambda(const Expr& call) { return call.args.size() > 1 && call.args[1]->op == Op::lambda; }

struct Found {
  Value value;
};

}  // namespace

// The first of a list that a `for` makes: what stands behind it is not made.
Value Evaluator::first_made(const Expr& call, const Expr& loop) {
  try {
    for_source(loop, 0, [&] {
      Value item = eval_deep(*loop.args[0]);
      if (!has_lambda(call) || apply(*call.args[1], item).is_true()) throw Found{std::move(item)};
    });
  } catch (Found& found) {
    return std::move(found.value);
  }
  return {};
}

// `first`, `any`, `all`, `filter`: they read the list from its start, and no further than needed.
Value Evaluator::call_with_lambda(const Expr& expr) {
  const std::string_view name = expr.function->name;
  const Expr* loop = made_list(*expr.args[0]);
  if (name == "list.first" && loop != nullptr) return first_made(expr, *loop);
  const Value list = eval(*expr.args[0]);
  Value kept = Value::of(Value::Kind::list);
  for (std::size_t i = 0; i < size_of(list); ++i) {
    Value item = element(list, i, *expr.args[0]->type);
    const bool holds = !has_lambda(expr) || apply(*expr.args[1], item).is_true();
    if (name == "list.all" && !holds) return Value::of_boolean(false);
    if (!holds) continue;
    if (name == "list.first") return item;
    if (name == "list.any") return Value::of_boolean(true);
    kept.items.push_back(std::move(item));
  }
  if (name == "list.first") return {};
  if (name == "list.filter") return kept;
  return Value::of_boolean(name == "list.all");
}

// `sort_by`, `distinct_by`, `index`, `group_by`: every key is computed before anything is done.
Value Evaluator::call_by_key(const Expr& expr) {
  const std::string_view name = expr.function->name;
  const Value list = eval(*expr.args[0]);
  if (list.is_null()) return {};
  std::vector<std::pair<Value, Value>> keyed;
  for (std::size_t i = 0; i < size_of(list); ++i) {
    Value item = element(list, i, *expr.args[0]->type);
    Value key = apply(*expr.args[1], item);
    keyed.emplace_back(std::move(key), std::move(item));
  }
  if (name == "list.sort_by") {
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return compare_values(a.first, b.first) < 0; });
  }
  const bool dictionary = name == "list.index" || name == "list.group_by";
  Value out = Value::of(dictionary ? Value::Kind::dictionary : Value::Kind::list);
  for (std::size_t i = 0; i < keyed.size(); ++i) {
    auto& [key, item] = keyed[i];
    const auto before = std::find_if(
        keyed.begin(), keyed.begin() + static_cast<std::ptrdiff_t>(i),
        [&, wanted = &key](const auto& other) { return compare_values(other.first, *wanted) == 0; });
    const bool first = before == keyed.begin() + static_cast<std::ptrdiff_t>(i);
    if (!dictionary) {
      if (first || name == "list.sort_by") out.items.push_back(item);
      continue;
    }
    if (first) out.entries.emplace_back(key.text, name == "list.index" ? item : Value::of(Value::Kind::list));
    for (auto& [text, value] : out.entries) {
      if (text != key.text) continue;
      if (name == "list.index")
        value = item;
      else
        value.items.push_back(item);
    }
  }
  return out;
}

}  // namespace conn::oracle
