// Equality and order. Null is equal to nothing and before nothing; numbers compare by value, texts by code
// point.
#include <compare>

#include "runtime/json/raw_value.h"
#include "runtime/vm/execution.h"
#include "stdlib/values.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;

bool is_text(const Value& value) { return value.kind == Kind::kToken || value.kind == Kind::kText; }
bool is_number(const Value& value) {
  return value.kind == Kind::kNumber || value.kind == Kind::kInt || value.kind == Kind::kFloat;
}

bool texts_equal(const Value& a, const Value& b) {
  if (a.kind == Kind::kToken && b.kind == Kind::kToken) return json::tokens_equal(a.text(), b.text());
  if (a.kind == Kind::kToken) return json::token_equals(a.text(), b.text());
  if (b.kind == Kind::kToken) return json::token_equals(b.text(), a.text());
  return a.text() == b.text();
}

bool numbers_equal(Execution& run, const Value& a, const Value& b) {
  if (a.kind == Kind::kNumber && b.kind == Kind::kNumber && a.text() == b.text()) return true;
  stdlib::CallContext context{run.arena};
  return stdlib::compare(context, a, b) == std::strong_ordering::equal;
}

// Items of lists, records and dictionaries, one by one.
bool items_equal(Execution& run, const Value& a, const Value& b) {
  const std::size_t width = a.kind == Kind::kDict ? 2 : 1;
  if (a.n != b.n || !run.spend(a.n)) return false;
  for (std::size_t i = 0; i < a.n * width; ++i) {
    const bool nulls = a.items[i].is_null() && b.items[i].is_null();
    if (!nulls && !values_equal(run, a.items[i], b.items[i])) return false;
  }
  return true;
}

}  // namespace

bool values_equal(Execution& run, const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return false;
  if (is_text(a)) return is_text(b) && texts_equal(a, b);
  if (is_number(a)) return is_number(b) && numbers_equal(run, a, b);
  if (a.kind != b.kind) return false;
  switch (a.kind) {
    case Kind::kTimestamp:
    case Kind::kDate:
    case Kind::kDuration: return a.i == b.i;
    case Kind::kList:
    case Kind::kRecord:
    case Kind::kDict: return items_equal(run, a, b);
    case Kind::kFalse:
    case Kind::kTrue: return true;
    default: return a.text() == b.text();
  }
}

bool value_less(Execution& run, const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return false;
  stdlib::CallContext context{run.arena};
  return stdlib::compare(context, a, b) == std::strong_ordering::less;
}

}  // namespace conn::runtime
