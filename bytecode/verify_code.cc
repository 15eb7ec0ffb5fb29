// One pass over a function's code. Jumps go forward and the one way back is `next`, so that what is known at
// an instruction is complete when the pass comes to it: the intersection of what is written on the ways that
// lead there.
#include <algorithm>
#include <cstdint>

#include "bytecode/verify_operands.h"

namespace conn::bytecode::verifying {
namespace {

constexpr std::size_t kMaxLoopDepth = 32;
constexpr std::size_t kMaxHandlerDepth = 64;

// A set of registers.
class Written {
 public:
  explicit Written(std::size_t registers = 0) : words_((registers + 63) / 64) {}
  bool has(std::uint32_t reg) const { return (words_[reg / 64] >> (reg % 64) & 1) != 0; }
  void add(std::uint32_t reg) { words_[reg / 64] |= std::uint64_t{1} << (reg % 64); }
  void meet(const Written& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  }
  bool includes(const Written& other) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if ((other.words_[i] & ~words_[i]) != 0) return false;
    }
    return true;
  }

 private:
  std::vector<std::uint64_t> words_;
};

struct Loop {
  std::uint32_t each, exit;
  std::uint16_t iterator, list;
  Written at_entry;
};

class CodeChecker {
 public:
  CodeChecker(Context& context, const Function& function, const Use& use)
      : context_(context),
        function_(function),
        use_(use),
        count_(function.code_end - function.code_begin),
        now_(function.registers.size()),
        arriving_(count_),
        handler_of_(count_, kNone),
        locks_(function.registers.size()) {
    for (std::uint32_t i = 0; i < function.inputs.size(); ++i) now_.add(i);
  }

  bool check() {
    if (!check_handlers()) return false;
    for (std::uint32_t i = 0; i < count_; ++i) {
      if (!check_instruction(i)) return false;
    }
    return require(!reachable_, Rule::kFallsOff, count_ - 1);
  }

 private:
  bool require(bool holds, Rule rule, std::uint32_t number) {
    return context_.require(holds, rule, "`{}` at {}", context_.module.text(function_.name), number);
  }

  Instruction decode(std::uint32_t number) const {
    const std::size_t word = (std::size_t{function_.code_begin} + number) * 2;
    return Instruction::decode(context_.module.code[word], context_.module.code[word + 1]);
  }

  // Sorted by end, of equal ends the inner first: so that a stack shows whether they nest.
  bool check_handlers() {
    std::vector<Handler> open;
    for (std::size_t i = 0; i < function_.handlers.size(); ++i) {
      const Handler& handler = function_.handlers[i];
      if (!require(handler.begin < handler.end && handler.end <= handler.target && handler.target < count_,
                   Rule::kHandlerTarget, handler.begin)) {
        return false;
      }
      bool nested = open.empty() || open.back().end < handler.end ||
                    (open.back().end == handler.end && handler.begin < open.back().begin);
      while (nested && !open.empty() && open.back().begin >= handler.begin) open.pop_back();
      nested = nested && (open.empty() || open.back().end <= handler.begin);
      if (!require(nested, Rule::kHandlerNesting, handler.begin)) return false;
      open.push_back(handler);
    }
    return paint_handlers();
  }

  // The innermost handler of every instruction: outer ones come later in the list, so they paint first.
  bool paint_handlers() {
    std::vector<std::uint8_t> depth(count_);
    for (std::size_t i = function_.handlers.size(); i-- > 0;) {
      const Handler& handler = function_.handlers[i];
      if (!require(depth[handler.begin] < kMaxHandlerDepth, Rule::kHandlerNesting, handler.begin))
        return false;
      for (std::uint32_t at = handler.begin; at < handler.end; ++at) {
        handler_of_[at] = handler.target;
        ++depth[at];
      }
    }
    return true;
  }

  bool check_instruction(std::uint32_t number) {
    const bool entered_by_jump = take_arrivals(number);
    if (!require(reachable_, Rule::kReachable, number)) return false;
    while (!loops_.empty() && loops_.back().exit == number) close_loop();
    const Instruction code = decode(number);
    const OpcodeInfo* row = find_opcode(static_cast<std::uint8_t>(code.op));
    if (!require(row != nullptr, Rule::kOpcodeKnown, number)) return false;
    const Spot spot{function_, use_, number, code, *row};
    return check_ranges(context_, spot) && check_reads(spot) && check_operand_types(context_, spot) &&
           check_failure(spot) && check_writes(spot) && check_flow(spot, entered_by_jump);
  }

  bool take_arrivals(std::uint32_t number) {
    if (!arriving_[number]) return false;
    if (reachable_) {
      now_.meet(*arriving_[number]);
    } else {
      now_ = std::move(*arriving_[number]);
    }
    arriving_[number].reset();
    reachable_ = true;
    return true;
  }

  void arrive(std::uint32_t target) {
    if (arriving_[target]) {
      arriving_[target]->meet(now_);
    } else {
      arriving_[target] = now_;
    }
  }

  bool check_reads(const Spot& spot) {
    for (int i = 0; i < 3; ++i) {
      const char form = spot.row.form[static_cast<std::size_t>(i)];
      const std::uint32_t first = spot.operand(i);
      if (form != 'r' && form != 'R' && form != 'W') continue;
      if (form == 'r' && first == kNoSlot) continue;
      const std::uint32_t count = form == 'R' ? spot.code.x : 1;
      for (std::uint32_t reg = first; reg < first + count; ++reg) {
        if (!require(now_.has(reg), Rule::kWrittenFirst, spot.number)) return false;
      }
    }
    return true;
  }

  bool check_failure(const Spot& spot) {
    if (!spot.row.may_fail) return true;
    if (!require(!function_.sites.empty() && function_.sites[0].instruction <= spot.number,
                 Rule::kSiteMissing, spot.number))
      return false;
    if (handler_of_[spot.number] != kNone) arrive(handler_of_[spot.number]);
    return true;
  }

  static bool changes_first(Opcode op) {
    return op == Opcode::kListPush || op == Opcode::kListAppend || op == Opcode::kDictPut ||
           op == Opcode::kDictMerge;
  }

  bool check_writes(const Spot& spot) {
    const bool writes = spot.row.form[0] == 'd';
    if (writes || changes_first(spot.code.op)) {
      if (!require(locks_[spot.code.a] == 0, Rule::kLoopLocked, spot.number)) return false;
    }
    if (writes) now_.add(spot.code.a);
    return true;
  }

  bool check_flow(const Spot& spot, bool entered_by_jump) {
    switch (spot.code.op) {
      case Opcode::kJump: return jump(spot) && end_way();
      case Opcode::kJumpIf:
      case Opcode::kJumpUnless:
      case Opcode::kJumpNull:
      case Opcode::kJumpNotNull: return jump(spot);
      case Opcode::kEachInit: return check_each_follows(spot);
      case Opcode::kEachList:
      case Opcode::kEachRow:
      case Opcode::kEachDict:
      case Opcode::kEachJson:
      case Opcode::kEachMember: return open_loop(spot, entered_by_jump);
      case Opcode::kNext: return go_back(spot) && end_way();
      case Opcode::kFail:
      case Opcode::kReturn:
      case Opcode::kYield:
      case Opcode::kDrop: return end_way();
      default: return true;
    }
  }

  bool end_way() {
    reachable_ = false;
    return true;
  }

  bool jump(const Spot& spot) {
    if (!require(spot.code.c > spot.number && spot.code.c < count_, Rule::kJumpForward, spot.number))
      return false;
    arrive(spot.code.c);
    return true;
  }

  static bool is_each(Opcode op) { return op >= Opcode::kEachList && op <= Opcode::kEachMember; }

  bool check_each_follows(const Spot& spot) {
    if (!require(spot.number + 1 < count_, Rule::kLoopEntry, spot.number)) return false;
    const Instruction next = decode(spot.number + 1);
    return require(is_each(next.op) && next.a == spot.code.a, Rule::kLoopEntry, spot.number);
  }

  bool open_loop(const Spot& spot, bool entered_by_jump) {
    const Instruction before = spot.number == 0 ? Instruction{} : decode(spot.number - 1);
    if (!require(
            !entered_by_jump && spot.number != 0 && before.op == Opcode::kEachInit && before.a == spot.code.a,
            Rule::kLoopEntry, spot.number)) {
      return false;
    }
    if (!jump(spot)) return false;
    if (!require(loops_.size() < kMaxLoopDepth && (loops_.empty() || spot.code.c < loops_.back().exit),
                 Rule::kLoopNesting, spot.number)) {
      return false;
    }
    loops_.push_back({spot.number, spot.code.c, spot.code.a, spot.code.b, now_});
    ++locks_[spot.code.a];
    ++locks_[spot.code.b];
    for (std::uint32_t i = 1; i <= element_count(context_, spot); ++i) {
      if (!require(locks_[spot.code.a + i] == 0, Rule::kLoopLocked, spot.number)) return false;
      now_.add(spot.code.a + i);
    }
    return true;
  }

  void close_loop() {
    --locks_[loops_.back().iterator];
    --locks_[loops_.back().list];
    loops_.pop_back();
  }

  bool go_back(const Spot& spot) {
    const auto loop = std::find_if(loops_.begin(), loops_.end(),
                                   [&](const Loop& open) { return open.each == spot.code.c; });
    return require(loop != loops_.end() && now_.includes(loop->at_entry), Rule::kLoopBack, spot.number);
  }

  Context& context_;
  const Function& function_;
  const Use& use_;
  const std::uint32_t count_;
  Written now_;
  bool reachable_ = true;
  std::vector<std::optional<Written>> arriving_;
  std::vector<std::uint32_t> handler_of_;
  std::vector<std::uint8_t> locks_;  // how many open loops run over the register
  std::vector<Loop> loops_;
};

}  // namespace

bool check_code(Context& context, const Function& function, const Use& use) {
  return CodeChecker(context, function, use).check();
}

}  // namespace conn::bytecode::verifying
