#include "runtime/vm/vm.h"

#include <algorithm>

#include "runtime/json/scalars.h"
#include "runtime/vm/fused.h"
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
  const auto behind =
      std::upper_bound(function.sites.begin(), function.sites.end(), instruction,
                       [](std::uint32_t at, const Site& site) { return at < site.instruction; });
  return behind == function.sites.begin() ? nullptr : &behind[-1];
}

// An instruction that was not taken by the short way, as it stands in the module.
[[gnu::noinline]] bool read_slowly(Execution& run, const Instruction& code, Registers registers) {
  switch (code.op) {
    case Opcode::kAsBool: return read_bool(run, code, registers);
    case Opcode::kAsDecimal: return read_decimal(run, code, registers);
    case Opcode::kAsString: return read_string(run, code, registers);
    case Opcode::kAsJson: return read_any(run, code, registers);
    case Opcode::kAsObject: return read_object(run, code, registers);
    case Opcode::kAsArray: return read_array(run, code, registers);
    case Opcode::kAsRows: return read_rows(run, code, registers);
    default: return run.fail("expected a value, found null");  // unwrap
  }
}

// Mostly a token against a text without escapes: then a token of the same length that is equal has none, and
// a shorter one cannot be it.
[[gnu::always_inline]] inline bool equals_constant(Execution& run, const Value& value,
                                                   const Value& constant) {
  const bool plain =
      value.kind == Kind::kToken && constant.kind == Kind::kToken && (constant.flags & Value::kPlain) != 0;
  if (!plain || value.n > constant.n) return values_equal(run, value, constant);
  return value.n == constant.n && same_bytes(value.p, constant.p, value.n);
}

// A string or number of the vendor as text; false where it is something else.
[[gnu::always_inline]] inline bool token_as_text(const Value& from, Value& to) {
  if (from.kind == Kind::kToken) {
    to = from;
  } else if (from.kind == Kind::kNumber) {
    put(to, Value::of_text(from.text(), Kind::kText, Value::kPlain));
  } else {
    return false;
  }
  return true;
}

bool call(Execution& run, const Instruction& code, Registers registers) {
  const std::span<const Value> arguments(registers + code.b, code.x);
  std::size_t steps = 1;
  for (const Value& argument : arguments) steps += argument.kind >= Kind::kNumber ? argument.n / 8 : 0;
  if (!run.spend(steps)) return false;
  stdlib::CallContext context{run.arena};
  const Value result = run.program.builtin(code.c).code(context, arguments);
  if (context.failure != nullptr) return run.fail(context.failure);
  put(registers[code.a], result);
  return true;
}

// The failure's text is the message in the register.
bool fail_with(Execution& run, const Value& message) {
  stdlib::CallContext context{run.arena};
  return run.fail(stdlib::plain(context, message));
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

// The short way through a loop that looks for a row by a text. Gives how far to go on from behind the `each`:
// behind the whole test with the row that fits, to the loop's end, or nowhere: the usual way with a row that
// holds something else than a token.
std::ptrdiff_t find_row(Execution& run, const Instruction* each, const Instruction* begin,
                        Registers registers) {
  const Value& rows = registers[each->b];
  const Value& wanted = run.program.constant(each[2].c);
  const std::size_t slot = each[1].b - each->a - 1U;
  Value& iterator = registers[each->a];
  const auto steps = each[3].c - (each - begin) + 1;  // of a round through the loop
  const bool inside = slot < rows.extra;              // else the text is none of the row's
  while (inside && iterator.i < rows.n) {
    const Value& text = rows.items[iterator.i * rows.extra + static_cast<std::int64_t>(slot)];
    if (text.kind != Kind::kToken) break;
    const bool equal = equals_constant(run, text, wanted);
    if (!equal && iterator.i + 1 < rows.n) {
      ++iterator.i;
      run.fuel -= steps;
      continue;
    }
    next_row(*each, registers);
    registers[each[1].a] = text;
    put(registers[each[2].a], Value::boolean(equal));
    return equal ? 3 : begin + each->c - (each + 1);
  }
  return next_row(*each, registers) ? 0 : begin + each->c - (each + 1);
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

// The one long function: a switch over the opcodes. Every case moves to `next`, jumps, or leaves through
// `failed`.
Outcome Vm::run_in(const PreparedFunction& prepared, Value* const registers) {
  Execution run{program_, arena_, fuel_, prepared.source, FailureKind::kNone, {}};
  const Instruction* const begin = prepared.fast.data();
  const Instruction* at = begin;
  Outcome outcome;
  bool good = run.spend(prepared.code.size());
  while (good) {
    const Instruction& code = *at++;
    Value& a = registers[code.a];
    switch (static_cast<Step>(code.op)) {
      case Step::kConst: a = program_.constant(code.b); continue;
      case Step::kNull: a = Value::null(); continue;
      // These are always fused.
      case Step::kMove:
      case Step::kUnwrap:
      case Step::kAsBool:
      case Step::kAsDecimal:
      case Step::kAsString:
      case Step::kAsJson:
      case Step::kAsObject:
      case Step::kAsArray:
      case Step::kAsRows: good = run.fail("an instruction that was not prepared"); break;
      case Step::kTake:
        // Mostly several in a row: no way through the switch for each.
        for (const Instruction* take = &code;; take = at++) {
          const Value& from = registers[take->b];
          if ((kTakes[take->c].kinds & kind_bit(from.kind)) == 0) [[unlikely]] {
            good = read_slowly(run, prepared.code[static_cast<std::size_t>(take - begin)], registers);
            break;
          }
          registers[take->a] = from;
          if (at->op != kTakeOp) break;
        }
        break;
      case Step::kAsInt: {
        const Value& from = registers[code.b];
        if (from.kind == Kind::kNumber && json::is_plain_integer(from.p, from.n)) [[likely]] {
          a = from;
          continue;
        }
        good = read_int(run, code, registers);
        break;
      }
      case Step::kAsFloat: good = read_float(run, code, registers); break;
      case Step::kAsTime: good = read_time(run, code, registers); break;
      case Step::kAsType: good = read_type(run, code, registers); break;
      case Step::kAsOne: good = read_one(run, code, registers); break;

      case Step::kField: a = registers[code.b].items[code.c]; continue;
      case Step::kItem: list_item(code, registers); continue;
      case Step::kDictGet: good = dict_get(run, code, registers); break;
      case Step::kJsonGet: good = json_get(run, code, registers); break;
      case Step::kJsonItem: good = json_item(run, code, registers); break;
      case Step::kJsonKey: good = json_key(run, code, registers); break;

      case Step::kListNew: put(a, Value::of_items(Kind::kList, nullptr, 0)); continue;
      case Step::kListPush: good = list_push(run, code, registers); break;
      case Step::kListAppend: good = list_append(run, code, registers); break;
      case Step::kDictNew: put(a, Value::of_items(Kind::kDict, nullptr, 0)); continue;
      case Step::kDictPut: good = dict_put(run, code, registers); break;
      case Step::kDictMerge: good = dict_merge(run, code, registers); break;
      case Step::kRecord: good = make_record(run, code, registers); break;
      case Step::kJoin: good = join(run, code, registers); break;

      case Step::kAddInt:
      case Step::kSubInt:
      case Step::kMulInt:
      case Step::kDivInt:
      case Step::kModInt:
      case Step::kNegInt:
      case Step::kAddFloat:
      case Step::kSubFloat:
      case Step::kMulFloat:
      case Step::kDivFloat:
      case Step::kNegFloat:
      case Step::kAddTime:
      case Step::kSubTime:
      case Step::kTimeBetween:
      case Step::kAddDuration:
      case Step::kSubDuration:
      case Step::kIntToFloat:
      case Step::kIntToDecimal: good = arithmetic(run, code, registers); break;
      case Step::kPrintTime: good = print_time(run, code, registers); break;
      case Step::kParseTime: good = parse_time(run, code, registers); break;
      case Step::kToText: good = token_as_text(registers[code.b], a) || to_text(run, code, registers); break;
      case Step::kEncodeSegment: good = encode_segment(run, code, registers); break;
      case Step::kHostLabel: good = host_label(run, code, registers); break;
      case Step::kToJson: good = to_json(run, code, registers); break;

      case Step::kNot: put(a, Value::boolean(!registers[code.b].is_true())); continue;
      case Step::kEq:
        put(a, Value::boolean(values_equal(run, registers[code.b], registers[code.c])));
        continue;
      case Step::kNe: {
        const Value &b = registers[code.b], &c = registers[code.c];
        put(a, Value::boolean(!b.is_null() && !c.is_null() && !values_equal(run, b, c)));
        continue;
      }
      case Step::kLt: put(a, Value::boolean(value_less(run, registers[code.b], registers[code.c]))); continue;
      case Step::kLe: {
        const Value &b = registers[code.b], &c = registers[code.c];
        put(a, Value::boolean(!b.is_null() && !c.is_null() && !value_less(run, c, b)));
        continue;
      }
      case Step::kIsNull: put(a, Value::boolean(registers[code.b].is_null())); continue;
      case Step::kEqConst:
        put(a, Value::boolean(equals_constant(run, registers[code.b], program_.constant(code.c))));
        continue;
      case Step::kTable: good = look_up(run, code, registers); break;

      case Step::kJump: at = begin + code.c; continue;
      case Step::kJumpIf: at = a.is_true() ? begin + code.c : at; continue;
      case Step::kJumpUnless: at = a.is_true() ? at : begin + code.c; continue;
      case Step::kJumpNull: at = a.is_null() ? begin + code.c : at; continue;
      case Step::kJumpNotNull: at = a.is_null() ? at : begin + code.c; continue;
      case Step::kEachInit: a = Value(); continue;
      case Step::kEachList: at = next_item(code, registers) ? at : begin + code.c; continue;
      case Step::kEachRow: at = next_row(code, registers) ? at : begin + code.c; continue;
      case Step::kFindRow: at += find_row(run, &code, begin, registers); continue;
      case Step::kEachDict: at = next_entry(code, registers) ? at : begin + code.c; continue;
      case Step::kEachJson: at = next_json(code, registers) ? at : begin + code.c; continue;
      case Step::kEachMember: at = next_member(code, registers) ? at : begin + code.c; continue;
      case Step::kNext:
        good = run.spend(static_cast<std::size_t>(at - begin - code.c));
        if (good) at = begin + code.c;
        break;
      case Step::kCall: good = call(run, code, registers); break;
      case Step::kFail: good = fail_with(run, a); break;
      case Step::kReturn:
        outcome.ending = Ending::kReturned;
        outcome.result = a;
        fuel_ = run.fuel;
        return outcome;
      case Step::kYield:
        outcome.ending = Ending::kYielded;
        outcome.id = a;
        if (code.b != kNoSlot) outcome.cursor = registers[code.b];
        outcome.result = registers[code.c];
        fuel_ = run.fuel;
        return outcome;
      case Step::kVersion: outcome.version = a; continue;
      case Step::kDrop:
        outcome.ending = Ending::kDropped;
        fuel_ = run.fuel;
        return outcome;
      default: __builtin_unreachable();  // verified code has no other
    }
    if (good) [[likely]]
      continue;
    const auto failed = static_cast<std::uint32_t>(at - begin - 1);
    const Handler* handler =
        run.failure == FailureKind::kData ? find_handler(*prepared.source, failed) : nullptr;
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
