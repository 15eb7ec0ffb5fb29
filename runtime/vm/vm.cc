#include "runtime/vm/vm.h"

#include <algorithm>

#include "runtime/json/scalars.h"
#include "stdlib/values.h"

namespace conn::runtime {
namespace {

using bytecode::Handler;
using bytecode::Kind;
using bytecode::kNoSlot;
using bytecode::Opcode;
using bytecode::Site;
using bytecode::Value;

const Handler* find_handler(const bytecode::Function& function, std::uint32_t instruction) {
  for (const Handler& handler : function.handlers) {
    if (handler.begin <= instruction && instruction < handler.end) return &handler;
  }
  return nullptr;
}

const Site* find_site(const bytecode::Function& function, std::uint32_t instruction) {
  const auto behind = std::upper_bound(function.sites.begin(), function.sites.end(), instruction,
                                       [](std::uint32_t at, const Site& site) { return at < site.instruction; });
  return behind == function.sites.begin() ? nullptr : &behind[-1];
}

// Whether a read gives its value as it is: of the expected kind, or a null that x allows.
[[gnu::always_inline]] inline bool fits(const Value& from, Kind kind, std::uint8_t x) {
  return from.kind == kind || (from.kind == Kind::kNull && x != 0);
}

// Mostly a token against a text without escapes: then a token of the same length that is equal has none, and a shorter one cannot be it.
[[gnu::always_inline]] inline bool equals_constant(Execution& run, const Value& value, const Value& constant) {
  const bool plain = value.kind == Kind::kToken && constant.kind == Kind::kToken && (constant.flags & Value::kPlain) != 0;
  if (!plain || value.n > constant.n) return values_equal(run, value, constant);
  if (value.n < constant.n) return false;
  std::uint32_t i = 0;
  while (i < value.n && value.p[i] == constant.p[i]) ++i;
  return i == value.n;
}

bool call(Execution& run, const Instruction& code, Registers registers) {
  const std::span<const Value> arguments(registers + code.b, code.x);
  std::size_t steps = 1;
  for (const Value& argument : arguments) steps += argument.kind >= Kind::kNumber ? argument.n / 8 : 0;
  if (!run.spend(steps)) return false;
  stdlib::CallContext context{run.arena};
  const Value result = run.program.builtin(code.c).code(context, arguments);
  if (context.failure != nullptr) return run.fail(context.failure);
  registers[code.a] = result;
  return true;
}

// The failure's text is the message in the register.
bool fail_with(Execution& run, const Value& message) {
  stdlib::CallContext context{run.arena};
  return run.fail(stdlib::plain(context, message));
}

// Copies an optional-typed value where a failing null is judged elsewhere.
bool unwrap(Execution& run, const Instruction& code, Registers registers) {
  if (registers[code.b].is_null()) return run.fail("expected a value, found null");
  registers[code.a] = registers[code.b];
  return true;
}

bool next_item(const Instruction& code, Registers registers) {
  const Value& list = registers[code.b];
  const std::int64_t at = registers[code.a].i++;
  if (at >= list.n) return false;
  registers[code.a + 1] = list.items[at];
  return true;
}

bool next_row(const Instruction& code, Registers registers) {
  const Value& rows = registers[code.b];
  const std::int64_t at = registers[code.a].i++;
  if (at >= rows.n) return false;
  const Value* row = rows.items + at * rows.extra;
  for (std::uint16_t i = 0; i < rows.extra; ++i) registers[code.a + 1 + i] = row[i];
  return true;
}

bool next_entry(const Instruction& code, Registers registers) {
  const Value& dict = registers[code.b];
  const std::int64_t at = registers[code.a].i++;
  if (at >= dict.n) return false;
  registers[code.a + 1] = dict.items[2 * at];
  registers[code.a + 2] = dict.items[2 * at + 1];
  return true;
}

}  // namespace

Outcome Vm::run(bytecode::FunctionId function, std::span<const Value> inputs) {
  const PreparedFunction& prepared = program_.function(function);
  registers_.resize(std::max(registers_.size(), prepared.source->registers.size()));
  std::copy(inputs.begin(), inputs.end(), registers_.begin());
  return run_in(prepared, registers_.data());
}

// The one long function: a switch over the opcodes. Every case moves to `next`, jumps, or leaves through `failed`.
Outcome Vm::run_in(const PreparedFunction& prepared, Value* const registers) {
  Execution run{program_, arena_, fuel_, prepared.source, FailureKind::kNone, {}};
  const Instruction* const begin = prepared.code.data();
  const Instruction* at = begin;
  Outcome outcome;
  bool good = run.spend(prepared.code.size());
  while (good) {
    const Instruction code = *at++;
    Value& a = registers[code.a];
    switch (code.op) {
      case Opcode::kConst: a = program_.constant(code.b); continue;
      case Opcode::kMove: a = registers[code.b]; continue;
      case Opcode::kNull: a = Value::null(); continue;
      case Opcode::kUnwrap: good = unwrap(run, code, registers); break;

      case Opcode::kAsBool: good = read_bool(run, code, registers); break;
      case Opcode::kAsInt: {
        const Value& from = registers[code.b];
        if (from.kind == Kind::kNumber && json::is_plain_integer(from.p, from.n)) [[likely]] {
          a = from;
          continue;
        }
        good = read_int(run, code, registers);
        break;
      }
      case Opcode::kAsDecimal:
        if (fits(registers[code.b], Kind::kNumber, code.x)) [[likely]] {
          a = registers[code.b];
          continue;
        }
        good = read_decimal(run, code, registers);
        break;
      case Opcode::kAsFloat: good = read_float(run, code, registers); break;
      case Opcode::kAsString:
        if (fits(registers[code.b], Kind::kToken, code.x)) [[likely]] {
          a = registers[code.b];
          continue;
        }
        good = read_string(run, code, registers);
        break;
      case Opcode::kAsJson: good = read_any(run, code, registers); break;
      case Opcode::kAsTime: good = read_time(run, code, registers); break;
      case Opcode::kAsObject:
        if (fits(registers[code.b], Kind::kObject, code.x)) [[likely]] {
          a = registers[code.b];
          continue;
        }
        good = read_object(run, code, registers);
        break;
      case Opcode::kAsArray: good = read_array(run, code, registers); break;
      case Opcode::kAsRows:
        if (fits(registers[code.b], Kind::kRows, code.x)) [[likely]] {
          a = registers[code.b];
          continue;
        }
        good = read_rows(run, code, registers);
        break;
      case Opcode::kAsType: good = read_type(run, code, registers); break;
      case Opcode::kAsOne: good = read_one(run, code, registers); break;

      case Opcode::kField: a = registers[code.b].items[code.c]; continue;
      case Opcode::kItem: list_item(code, registers); continue;
      case Opcode::kDictGet: good = dict_get(run, code, registers); break;
      case Opcode::kJsonGet: good = json_get(run, code, registers); break;
      case Opcode::kJsonItem: good = json_item(run, code, registers); break;
      case Opcode::kJsonKey: good = json_key(run, code, registers); break;

      case Opcode::kListNew: a = Value::of_items(Kind::kList, nullptr, 0); continue;
      case Opcode::kListPush: good = list_push(run, code, registers); break;
      case Opcode::kListAppend: good = list_append(run, code, registers); break;
      case Opcode::kDictNew: a = Value::of_items(Kind::kDict, nullptr, 0); continue;
      case Opcode::kDictPut: good = dict_put(run, code, registers); break;
      case Opcode::kDictMerge: good = dict_merge(run, code, registers); break;
      case Opcode::kRecord: good = make_record(run, code, registers); break;
      case Opcode::kJoin: good = join(run, code, registers); break;

      case Opcode::kAddInt:
      case Opcode::kSubInt:
      case Opcode::kMulInt:
      case Opcode::kDivInt:
      case Opcode::kModInt:
      case Opcode::kNegInt:
      case Opcode::kAddFloat:
      case Opcode::kSubFloat:
      case Opcode::kMulFloat:
      case Opcode::kDivFloat:
      case Opcode::kNegFloat:
      case Opcode::kAddTime:
      case Opcode::kSubTime:
      case Opcode::kTimeBetween:
      case Opcode::kAddDuration:
      case Opcode::kSubDuration:
      case Opcode::kIntToFloat:
      case Opcode::kIntToDecimal: good = arithmetic(run, code, registers); break;
      case Opcode::kPrintTime: good = print_time(run, code, registers); break;
      case Opcode::kParseTime: good = parse_time(run, code, registers); break;
      case Opcode::kToText: good = to_text(run, code, registers); break;
      case Opcode::kEncodeSegment: good = encode_segment(run, code, registers); break;
      case Opcode::kHostLabel: good = host_label(run, code, registers); break;
      case Opcode::kToJson: good = to_json(run, code, registers); break;

      case Opcode::kNot: a = Value::boolean(!registers[code.b].is_true()); continue;
      case Opcode::kEq: a = Value::boolean(values_equal(run, registers[code.b], registers[code.c])); continue;
      case Opcode::kNe: {
        const Value &b = registers[code.b], &c = registers[code.c];
        a = Value::boolean(!b.is_null() && !c.is_null() && !values_equal(run, b, c));
        continue;
      }
      case Opcode::kLt: a = Value::boolean(value_less(run, registers[code.b], registers[code.c])); continue;
      case Opcode::kLe: {
        const Value &b = registers[code.b], &c = registers[code.c];
        a = Value::boolean(!b.is_null() && !c.is_null() && !value_less(run, c, b));
        continue;
      }
      case Opcode::kIsNull: a = Value::boolean(registers[code.b].is_null()); continue;
      case Opcode::kEqConst: a = Value::boolean(equals_constant(run, registers[code.b], program_.constant(code.c))); continue;
      case Opcode::kTable: good = look_up(run, code, registers); break;

      case Opcode::kJump: at = begin + code.c; continue;
      case Opcode::kJumpIf: at = a.is_true() ? begin + code.c : at; continue;
      case Opcode::kJumpUnless: at = a.is_true() ? at : begin + code.c; continue;
      case Opcode::kJumpNull: at = a.is_null() ? begin + code.c : at; continue;
      case Opcode::kJumpNotNull: at = a.is_null() ? at : begin + code.c; continue;
      case Opcode::kEachInit: a = Value(); continue;
      case Opcode::kEachList: at = next_item(code, registers) ? at : begin + code.c; continue;
      case Opcode::kEachRow: at = next_row(code, registers) ? at : begin + code.c; continue;
      case Opcode::kEachDict: at = next_entry(code, registers) ? at : begin + code.c; continue;
      case Opcode::kEachJson: at = next_json(code, registers) ? at : begin + code.c; continue;
      case Opcode::kEachMember: at = next_member(code, registers) ? at : begin + code.c; continue;
      case Opcode::kNext:
        good = run.spend(static_cast<std::size_t>(at - begin - code.c));
        if (good) at = begin + code.c;
        break;
      case Opcode::kCall: good = call(run, code, registers); break;
      case Opcode::kFail: good = fail_with(run, a); break;
      case Opcode::kReturn:
        outcome.ending = Ending::kReturned;
        outcome.result = a;
        fuel_ = run.fuel;
        return outcome;
      case Opcode::kYield:
        outcome.ending = Ending::kYielded;
        outcome.id = a;
        if (code.b != kNoSlot) outcome.cursor = registers[code.b];
        outcome.result = registers[code.c];
        fuel_ = run.fuel;
        return outcome;
      case Opcode::kDrop:
        outcome.ending = Ending::kDropped;
        fuel_ = run.fuel;
        return outcome;
    }
    if (good) [[likely]] continue;
    const auto failed = static_cast<std::uint32_t>(at - begin - 1);
    const Handler* handler = run.failure == FailureKind::kData ? find_handler(*prepared.source, failed) : nullptr;
    if (handler == nullptr) {
      outcome.failure = {run.failure, run.reason, find_site(*prepared.source, failed)};
      break;
    }
    at = begin + handler->target;
    run.failure = FailureKind::kNone;
    good = true;
  }
  if (!outcome.failure) outcome.failure = {run.failure, run.reason, find_site(*prepared.source, 0)};
  fuel_ = run.fuel;
  return outcome;
}

}  // namespace conn::runtime
