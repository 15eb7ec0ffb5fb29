// Numbers, times and durations. Overflow, division by zero and results that are no finite number fail.
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

#include "base/civil.h"
#include "base/time.h"
#include "runtime/json/scalars.h"
#include "runtime/vm/execution.h"
#include "stdlib/values.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Opcode;
using bytecode::Value;

constexpr std::string_view kIntOverflow = "the result does not fit 64 bits";
constexpr std::string_view kTimeOverflow = "the result is beyond the times that can be held";
constexpr std::string_view kFloatOverflow = "the result is not a finite number";

double as_double(const Value& value) {
  if (value.kind == Kind::kFloat) return value.d;
  if (value.kind == Kind::kInt) return static_cast<double>(value.i);
  double number = 0;
  const auto [end, error] = std::from_chars(value.p, value.p + value.n, number);
  // Out of range: too large, as digits close to zero leave the zero alone.
  if (error == std::errc::result_out_of_range)
    number = std::strtod(std::string(value.text()).c_str(), nullptr);
  return number;
}

bool read_integer(const Value& from, std::int64_t& to) {
  if (from.kind == Kind::kInt) {
    to = from.i;
    return true;
  }
  if (from.kind == Kind::kNumber && json::read_plain_integer(from.p, from.n, to)) return true;
  const auto number = stdlib::integer(from);
  to = number.value_or(0);
  return number.has_value();
}

// Why the operation fails; nothing where it does not.
std::string_view compute(Opcode op, std::int64_t b, std::int64_t c, std::int64_t& result) {
  bool overflow = false;
  switch (op) {
    case Opcode::kAddInt: overflow = __builtin_add_overflow(b, c, &result); break;
    case Opcode::kSubInt: overflow = __builtin_sub_overflow(b, c, &result); break;
    case Opcode::kMulInt: overflow = __builtin_mul_overflow(b, c, &result); break;
    case Opcode::kNegInt: overflow = __builtin_sub_overflow(std::int64_t{0}, b, &result); break;
    default:
      if (c == 0) return "division by zero";
      if (op == Opcode::kModInt) {
        result = c == -1 ? 0 : b % c;
        break;
      }
      overflow = b == INT64_MIN && c == -1;
      result = overflow ? 0 : b / c;
  }
  return overflow ? kIntOverflow : std::string_view();
}

bool compute_ints(Execution& run, const Instruction& code, Registers registers) {
  std::int64_t b = 0, c = 0, result = 0;
  if (!read_integer(registers[code.b], b) ||
      (code.op != Opcode::kNegInt && !read_integer(registers[code.c], c)))
    return run.fail("a number does not fit 64 bits");
  const std::string_view reason = compute(code.op, b, c, result);
  if (!reason.empty()) return run.fail(reason);
  put(registers[code.a], Value::integer(result));
  return true;
}

bool compute_floats(Execution& run, const Instruction& code, Registers registers) {
  const double b = as_double(registers[code.b]), c = as_double(registers[code.c]);
  if (code.op == Opcode::kDivFloat && c == 0) return run.fail("division by zero");
  double result = 0;
  switch (code.op) {
    case Opcode::kAddFloat: result = b + c; break;
    case Opcode::kSubFloat: result = b - c; break;
    case Opcode::kMulFloat: result = b * c; break;
    default: result = b / c; break;
  }
  if (!std::isfinite(result)) return run.fail(kFloatOverflow);
  registers[code.a] = Value::number(result);
  return true;
}

// The years 0 to 9999: what is beyond them no format writes so that it can be read again.
bool can_be_written(std::int64_t time, Kind kind) {
  if (kind == Kind::kDate) return time >= kFirstMoment / kMicrosPerDay && time <= kLastMoment / kMicrosPerDay;
  return time >= kFirstMoment && time <= kLastMoment;
}

// Times keep their unit: a date moves by whole days.
bool shift_time(Execution& run, const Instruction& code, Registers registers) {
  const Value& time = registers[code.b];
  std::int64_t by = registers[code.c].i;
  if (time.kind == Kind::kDate) {
    if (by % kMicrosPerDay != 0) return run.fail("a date moves by whole days only");
    by /= kMicrosPerDay;
  }
  std::int64_t result = 0;
  const bool overflow = code.op == Opcode::kAddTime ? __builtin_add_overflow(time.i, by, &result)
                                                    : __builtin_sub_overflow(time.i, by, &result);
  if (overflow || !can_be_written(result, time.kind)) return run.fail(kTimeOverflow);
  registers[code.a] = Value::integer(result, time.kind);
  return true;
}

std::optional<std::int64_t> micros_of(const Value& time) {
  if (time.kind != Kind::kDate) return time.i;
  std::int64_t micros = 0;
  return __builtin_mul_overflow(time.i, kMicrosPerDay, &micros) ? std::nullopt : std::optional(micros);
}

bool time_between(Execution& run, const Instruction& code, Registers registers) {
  const auto b = micros_of(registers[code.b]), c = micros_of(registers[code.c]);
  std::int64_t result = 0;
  if (!b || !c || __builtin_sub_overflow(*b, *c, &result)) return run.fail(kTimeOverflow);
  registers[code.a] = Value::integer(result, Kind::kDuration);
  return true;
}

bool compute_durations(Execution& run, const Instruction& code, Registers registers) {
  std::int64_t result = 0;
  const std::int64_t b = registers[code.b].i, c = registers[code.c].i;
  const bool overflow = code.op == Opcode::kAddDuration ? __builtin_add_overflow(b, c, &result)
                                                        : __builtin_sub_overflow(b, c, &result);
  if (overflow) return run.fail(kTimeOverflow);
  registers[code.a] = Value::integer(result, Kind::kDuration);
  return true;
}

}  // namespace

bool arithmetic(Execution& run, const Instruction& code, Registers registers) {
  switch (code.op) {
    case Opcode::kAddFloat:
    case Opcode::kSubFloat:
    case Opcode::kMulFloat:
    case Opcode::kDivFloat: return compute_floats(run, code, registers);
    case Opcode::kNegFloat: registers[code.a] = Value::number(-as_double(registers[code.b])); return true;
    case Opcode::kAddTime:
    case Opcode::kSubTime: return shift_time(run, code, registers);
    case Opcode::kTimeBetween: return time_between(run, code, registers);
    case Opcode::kAddDuration:
    case Opcode::kSubDuration: return compute_durations(run, code, registers);
    case Opcode::kIntToFloat: registers[code.a] = Value::number(as_double(registers[code.b])); return true;
    case Opcode::kIntToDecimal: registers[code.a] = registers[code.b]; return true;
    default: return compute_ints(run, code, registers);
  }
}

bool print_time(Execution& run, const Instruction& code, Registers registers) {
  const auto micros = micros_of(registers[code.b]);
  if (!micros) return run.fail(kTimeOverflow);
  std::string text;
  run.program.format(code.c).format.print(*micros, text);
  const std::string_view kept = run.arena.copy(text);
  if (kept.data() == nullptr) return run.fail_memory();
  registers[code.a] = Value::of_text(kept);
  return true;
}

}  // namespace conn::runtime
