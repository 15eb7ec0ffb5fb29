#include "tests/differential/facts.h"

#include "base/text.h"

namespace conn::differential {
namespace {

using bytecode::Kind;
using compiler::checked::Type;
using compiler::checked::TypeKind;
using oracle::Value;

constexpr std::int64_t kNow = 1'735'689'600'000'000;
constexpr const char* kAccount = "default";
constexpr const char* kToken = "t+/= \"1\"";

Value value_of(const Type& type, Random& random) {
  if (type.optional && random.percent(30)) return {};
  switch (type.kind) {
    case TypeKind::boolean: return Value::of_boolean(random.percent(50));
    case TypeKind::integer: return Value::of_integer(random.pick({0, 1, 100, -3}));
    case TypeKind::decimal: return Value::of_text(random.pick({"1.50", "7"}), Value::Kind::number);
    case TypeKind::floating: return Value::of_float(random.pick({0.5, -2.0}));
    case TypeKind::timestamp: return Value::of_integer(kNow - 1, Value::Kind::timestamp);
    case TypeKind::date: return Value::of_integer(19'782, Value::Kind::date);
    case TypeKind::duration: return Value::of_integer(90'000'000, Value::Kind::duration);
    case TypeKind::enumeration: return Value::of_text(type.enumeration->members[0].wire);
    case TypeKind::url: return Value::of_text("https://api.example.com/x");
    default:
      return Value::of_text(
          random.pick({"alpha", "x-1", "octocat", "a b/é", "", "..", "-x", "q?#&", "UPPER"}));
  }
}

}  // namespace

bytecode::Value to_machine(const Value& value, Arena& arena) {
  switch (value.kind) {
    case Value::Kind::null: return bytecode::Value::null();
    case Value::Kind::boolean: return bytecode::Value::boolean(value.boolean);
    case Value::Kind::integer: return bytecode::Value::integer(value.i);
    case Value::Kind::floating: return bytecode::Value::number(value.d);
    case Value::Kind::number: return bytecode::Value::of_text(arena.copy(value.text), Kind::kNumber);
    case Value::Kind::timestamp: return bytecode::Value::integer(value.i, Kind::kTimestamp);
    case Value::Kind::date: return bytecode::Value::integer(value.i, Kind::kDate);
    case Value::Kind::duration: return bytecode::Value::integer(value.i, Kind::kDuration);
    default: return bytecode::Value::of_text(arena.copy(value.text));
  }
}

Facts::Facts(const compiler::checked::Connector& connector, Random& random) {
  for (const compiler::checked::Config& entry : connector.config) {
    roots_.config.push_back(value_of(*entry.type, random));
    config_.push_back(to_machine(roots_.config.back(), arena_));
  }
  sources_.run.config = config_;
  sources_.run.now = kNow;
  sources_.run.account = kAccount;
  sources_.attempt_time = kNow + 1;
  roots_.now = Value::of_integer(kNow, Value::Kind::timestamp);
  roots_.attempt_time = Value::of_integer(kNow + 1, Value::Kind::timestamp);
  roots_.account_id = Value::of_text(kAccount);
  if (random.percent(60)) {
    sources_.run.since = kNow - 86'400'000'000;
    roots_.since = Value::of_integer(*sources_.run.since, Value::Kind::timestamp);
  }
  if (random.percent(60)) {
    sources_.run.until = kNow - 1;
    roots_.until = Value::of_integer(*sources_.run.until, Value::Kind::timestamp);
  }
  if (random.percent(60)) {
    sources_.run.resume = kToken;
    roots_.resume = Value::of_text(kToken);
  }
  add_answer(random);
}

void Facts::add_answer(Random& random) {
  const int status = random.pick({200, 200, 201, 401, 403, 404, 429, 500, 503});
  sources_.answer.status = status;
  roots_.status = Value::of_integer(status);
  sources_.answer.step = random.pick({0, 0, 1, 2});
  roots_.step = Value::of_integer(sources_.answer.step);
  const auto add = [&](const char* name, const char* value) {
    if (random.percent(50)) return;
    headers_.push_back({name, value});
    roots_.headers[ascii_lower(name)] = Value::of_text(value);
  };
  add("Link",
      random.pick({"<https://api.example.com/rows?page=2>; rel=\"next\"", "</rows>; rel=prev", "none"}));
  add("Retry-After", random.pick({"30", "Wed, 01 Jan 2025 00:01:00 GMT", "soon", "-5"}));
  add("X-RateLimit-Reset", random.pick({"1735689700", "never"}));
  add("X-RateLimit-Remaining", random.pick({"0", "17"}));
  add("X-Next", random.pick({"a1", ""}));
  sources_.answer.headers = &headers_;
}

}  // namespace conn::differential
