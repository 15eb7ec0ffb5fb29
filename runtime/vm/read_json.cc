// Reading JSON values against a declared type. x = 1: null gives null; x = 0: null fails. Json values come as
// the walk kept them or as `to_json` made them: scalars in any form, objects and arrays as text.
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

#include "base/civil.h"
#include "base/decimal.h"
#include "base/json_text.h"
#include "base/utf8.h"
#include "runtime/json/json_writer.h"
#include "runtime/json/scalars.h"
#include "runtime/vm/execution.h"
#include "stdlib/values.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;

constexpr std::size_t kShortText = 64;

// What is no value of the expected kind: null where it is allowed, else a failure.
[[gnu::noinline]] bool judge_null(Execution& run, const Instruction& code, Registers registers,
                                  std::string_view expected) {
  const Value& from = registers[code.b];
  if (!from.is_null() || code.x == 0) return fail_expected(run, expected, from);
  registers[code.a] = Value::null();
  return true;
}

bool read_kinds(Execution& run, const Instruction& code, Registers registers, Kind one, Kind other,
                std::string_view expected) {
  const Value& from = registers[code.b];
  if (from.kind != one && from.kind != other) return judge_null(run, code, registers, expected);
  registers[code.a] = from;
  return true;
}

// A number that is not written as plain digits within 64 bits: `1.0` and `1e3` are integers too.
[[gnu::noinline]] bool read_odd_int(Execution& run, const Instruction& code, Registers registers) {
  const auto view = DecimalView::parse(registers[code.b].text());
  const IntFit fit = view ? view->to_int64() : IntFit{IntFit::kFraction, 0};
  if (fit.kind == IntFit::kFraction) return run.fail("expected an integer, found a number with a fraction");
  if (fit.kind == IntFit::kOverflow)
    return run.fail("expected an integer, found a number that does not fit 64 bits");
  registers[code.a] = Value::integer(fit.value);
  return true;
}

bool fail_time(Execution& run, const PreparedFormat& format, std::string_view found) {
  const std::string_view shown = utf8_front(found, 40);
  std::string reason = "expected a ";
  reason.append(format.date ? "date" : "time")
      .append(" written as `")
      .append(format.pattern)
      .append("`, found `");
  reason.append(shown).append(shown.size() < found.size() ? "…`" : "`");
  const std::string_view kept = run.arena.copy(reason);
  return kept.data() == nullptr ? run.fail_memory() : run.fail(kept);
}

Value time_value(const PreparedFormat& format, std::int64_t micros) {
  return format.date ? Value::integer(floor_div(micros, kMicrosPerDay), Kind::kDate)
                     : Value::integer(micros, Kind::kTimestamp);
}

bool parse_text(Execution& run, const PreparedFormat& format, std::string_view text, Value& to) {
  const auto micros = format.format.parse(text);
  if (!micros) return fail_time(run, format, text);
  put(to, time_value(format, *micros));
  return true;
}

// What the fast way does not read.
[[gnu::noinline]] bool parse_slowly(Execution& run, const PreparedFormat& format, const Value& from,
                                    Value& to) {
  if (from.kind == Kind::kInt || from.kind == Kind::kFloat) {
    stdlib::CallContext context{run.arena};
    return parse_text(run, format, stdlib::digits(context, from), to);
  }
  std::int64_t micros = 0;
  if (from.kind == Kind::kToken && format.escaped.parse(from.p, from.n, micros)) {
    put(to, time_value(format, micros));
    return true;
  }
  if (from.kind != Kind::kToken || !has_json_escapes(from.text()))
    return parse_text(run, format, from.text(), to);
  char plain[2 * kShortText] = {};
  if (from.n > kShortText) return fail_time(run, format, from.text());
  const auto size = static_cast<std::uint32_t>(unescape_json(from.text(), plain));
  if (format.fixed.parse(plain, size, micros)) {
    put(to, time_value(format, micros));
    return true;
  }
  return parse_text(run, format, {plain, size}, to);
}

// Text or number `from`, read by the format. The fast way takes no text with an escape for another.
bool parse_value(Execution& run, const PreparedFormat& format, const Value& from, Value& to) {
  std::int64_t micros = 0;
  const bool read = from.kind == Kind::kInt     ? format.fixed.scale(from.i, micros)
                    : from.kind == Kind::kFloat ? false
                                                : format.fixed.parse(from.p, from.n, micros);
  if (!read) return parse_slowly(run, format, from, to);
  put(to, time_value(format, micros));
  return true;
}

}  // namespace

std::string_view describe(const Value& value) {
  switch (value.kind) {
    case Kind::kNull: return "null";
    case Kind::kFalse:
    case Kind::kTrue: return "a boolean";
    case Kind::kInt:
    case Kind::kFloat:
    case Kind::kNumber: return "a number";
    case Kind::kToken:
    case Kind::kText: return "a string";
    case Kind::kBytes: return "bytes";
    case Kind::kTimestamp: return "a timestamp";
    case Kind::kDate: return "a date";
    case Kind::kDuration: return "a duration";
    case Kind::kObject:
    case Kind::kRecord:
    case Kind::kDict: return "an object";
    case Kind::kArray:
    case Kind::kList:
    case Kind::kRows: return "a list";
  }
  return "something else";
}

[[gnu::cold]] bool fail_expected(Execution& run, std::string_view expected, const Value& found) {
  const std::string_view kept =
      run.arena.copy(std::string("expected ").append(expected).append(", found ").append(describe(found)));
  return kept.data() == nullptr ? run.fail_memory() : run.fail(kept);
}

bool read_bool(Execution& run, const Instruction& code, Registers registers) {
  return read_kinds(run, code, registers, Kind::kTrue, Kind::kFalse, "a boolean");
}

bool read_int(Execution& run, const Instruction& code, Registers registers) {
  const Value& from = registers[code.b];
  if (from.kind == Kind::kNumber && !json::is_plain_integer(from.p, from.n) &&
      !parse_plain_int64(from.text())) {
    return read_odd_int(run, code, registers);
  }
  return read_kinds(run, code, registers, Kind::kNumber, Kind::kInt, "an integer");
}

bool read_decimal(Execution& run, const Instruction& code, Registers registers) {
  return read_kinds(run, code, registers, Kind::kNumber, Kind::kInt, "a number");
}

bool read_float(Execution& run, const Instruction& code, Registers registers) {
  const Value& from = registers[code.b];
  if (from.kind == Kind::kInt) {
    registers[code.a] = Value::number(static_cast<double>(from.i));
    return true;
  }
  if (from.kind != Kind::kNumber)
    return read_kinds(run, code, registers, Kind::kFloat, Kind::kFloat, "a number");
  double number = 0;
  const auto [end, error] = std::from_chars(from.p, from.p + from.n, number);
  // Too small to be told from zero counts as zero.
  if (error == std::errc::result_out_of_range &&
      DecimalView::parse(from.text())->to_int64().kind != IntFit::kOverflow)
    number = 0;
  else if (error != std::errc() || !std::isfinite(number))
    return run.fail("expected a float, found a number beyond its range");
  registers[code.a] = Value::number(number);
  return true;
}

bool read_string(Execution& run, const Instruction& code, Registers registers) {
  return read_kinds(run, code, registers, Kind::kToken, Kind::kText, "a string");
}

bool read_any(Execution& run, const Instruction& code, Registers registers) {
  if (registers[code.b].is_null()) return judge_null(run, code, registers, "a value");
  registers[code.a] = registers[code.b];
  return true;
}

bool read_time(Execution& run, const Instruction& code, Registers registers) {
  const Value& from = registers[code.b];
  const bool written = from.kind == Kind::kToken || from.kind == Kind::kText || from.kind == Kind::kNumber ||
                       from.kind == Kind::kInt || from.kind == Kind::kFloat;
  const PreparedFormat& format = run.program.format(code.c);
  if (written) return parse_value(run, format, from, registers[code.a]);
  return judge_null(run, code, registers, format.date ? "a date" : "a timestamp");
}

bool read_object(Execution& run, const Instruction& code, Registers registers) {
  return read_kinds(run, code, registers, Kind::kObject, Kind::kObject, "an object");
}

bool read_array(Execution& run, const Instruction& code, Registers registers) {
  return read_kinds(run, code, registers, Kind::kArray, Kind::kArray, "a list");
}

bool read_rows(Execution& run, const Instruction& code, Registers registers) {
  return read_kinds(run, code, registers, Kind::kRows, Kind::kRows, "a list");
}

// A list as it is; anything else as the text of a list with it alone.
bool read_one(Execution& run, const Instruction& code, Registers registers) {
  const Value& from = registers[code.b];
  if (from.kind == Kind::kArray) {
    registers[code.a] = from;
    return true;
  }
  if (from.is_null()) return judge_null(run, code, registers, "a list");
  JsonWriter writer(run.program.layouts());
  if (!writer.write_raw("[") || !writer.write(from, run.function->registers[code.b]) ||
      !writer.write_raw("]")) {
    return run.fail_memory();
  }
  const std::string_view list = run.arena.copy(writer.text());
  if (list.data() == nullptr) return run.fail_memory();
  registers[code.a] = Value::of_text(list, Kind::kArray);
  return run.spend(list.size() / 8);
}

bool parse_time(Execution& run, const Instruction& code, Registers registers) {
  return parse_value(run, run.program.format(code.c), registers[code.b], registers[code.a]);
}

}  // namespace conn::runtime
