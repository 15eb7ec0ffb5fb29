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

}  // namespace

// `first`, `any`, `all`, `filter`: they read the list from its start, and no further than needed.
Value Evaluator::call_with_lambda(const Expr& expr) {
  const std::string_view name = expr.function->name;
  const Value list = eval(*expr.args[0]);
  const bool has_lambda = expr.args.size() > 1 && expr.args[1]->op == Op::lambda;
  Value kept = Value::of(Value::Kind::list);
  for (std::size_t i = 0; i < size_of(list); ++i) {
    Value item = element(list, i, *expr.args[0]->type);
    const bool holds = !has_lambda || apply(*expr.args[1], item).is_true();
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

}  // namespace conn::oracle
