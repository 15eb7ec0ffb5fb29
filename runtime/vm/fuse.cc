#include <algorithm>

#include "runtime/vm/fused.h"

namespace conn::runtime {
namespace {

using bytecode::Instruction;
using bytecode::Kind;
using bytecode::Opcode;
using bytecode::Value;

void fuse_take(Instruction& code) {
  const auto fits = [&](const Take& take) { return take.op == code.op; };
  const auto first = std::find_if(kTakes.begin(), kTakes.end(), fits);
  if (first == kTakes.end()) return;
  const bool reads = bytecode::judges_null(code.op);
  code.c = static_cast<std::uint16_t>(first - kTakes.begin() + (reads && code.x != 0 ? 1 : 0));
  code.op = kTakeOp;
}

bool is_plain_token(const Value& constant) {
  return constant.kind == Kind::kToken && (constant.flags & Value::kPlain) != 0;
}

// each_row i, rows → end; as_string t, i+…; eq_const e, t, plain text; jump_unless e → next.
bool finds_row(std::span<const Instruction> code, std::size_t at, std::span<const Value> constants) {
  if (code[at].op != Opcode::kEachRow || at + 3 >= code.size()) return false;
  const Instruction &each = code[at], &read = code[at + 1], &equal = code[at + 2], &jump = code[at + 3];
  if (read.op != Opcode::kAsString || read.b <= each.a) return false;
  if (equal.op != Opcode::kEqConst || equal.b != read.a || !is_plain_token(constants[equal.c])) return false;
  if (jump.op != Opcode::kJumpUnless || jump.a != equal.a) return false;
  const Instruction& next = code[jump.c];
  return next.op == Opcode::kNext && next.c == at;
}

}  // namespace

std::vector<Instruction> fuse(std::span<const Instruction> code, std::span<const Value> constants) {
  std::vector<Instruction> made(code.begin(), code.end());
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (finds_row(code, i, constants)) {
      made[i].op = kFindRowOp;
    } else {
      fuse_take(made[i]);
    }
  }
  return made;
}

}  // namespace conn::runtime
