#include "compiler/codegen/function_builder.h"

namespace conn::compiler::codegen {

using bytecode::InputKind;
using bytecode::Instruction;
using bytecode::kNone;
using bytecode::Opcode;
using bytecode::TypeId;

namespace {

bool ends_a_way(Opcode op) {
  return op == Opcode::kJump || op == Opcode::kNext || op == Opcode::kFail || op == Opcode::kReturn ||
         op == Opcode::kYield || op == Opcode::kDrop;
}

constexpr std::size_t kMaxRegisters = 65534, kMaxInstructions = 65535, kMaxProduct = std::size_t{1} << 26;

}  // namespace

FunctionBuilder::FunctionBuilder(ModuleBuilder& module, PathTree* paths, std::string name, bool record)
    : module_(module), paths_(paths), name_(std::move(name)), record_(record), blocks_(3) {}

Reg FunctionBuilder::local(TypeId type) { return locals({type}); }

Reg FunctionBuilder::locals(const std::vector<TypeId>& types) {
  Block& block = blocks_[kLocals];
  const Reg first{kLocals, static_cast<std::uint32_t>(block.types.size())};
  block.types.insert(block.types.end(), types.begin(), types.end());
  block.rows.resize(block.types.size());
  return first;
}

Reg FunctionBuilder::rows(const PathNode& list) {
  const Reg made = local(0);
  blocks_[kLocals].rows.back() = &list;
  return made;
}

Reg FunctionBuilder::input(InputKind kind, std::uint32_t index, TypeId type) {
  Block& block = blocks_[kInputs];
  for (std::uint32_t i = 0; i < inputs_.size(); ++i) {
    if (inputs_[i].kind == kind && inputs_[i].index == index) return {kInputs, i};
  }
  inputs_.push_back({kind, index});
  block.types.push_back(type);
  block.rows.push_back(nullptr);
  return {kInputs, static_cast<std::uint32_t>(inputs_.size() - 1)};
}

Reg FunctionBuilder::slot(PathNode& node, bool rows, InputKind kind) {
  const std::uint16_t number = rows ? node.list_slot() : node.value_slot();
  if (record_) return {kSlots, number};
  const Reg made = input(kind, number, module_.simple(bytecode::TypeKind::kJson, true));
  if (rows) blocks_[kInputs].rows[made.index] = &node;
  return made;
}

void FunctionBuilder::push(Code code) {
  if (!reachable_) return;
  const bool fails = bytecode::info(code.op).may_fail;
  if (fails && (sites_.empty() || !(sites_.back().second == site))) {
    sites_.emplace_back(static_cast<std::uint32_t>(code_.size()), site);
  }
  code_.push_back(code);
  if (ends_a_way(code.op)) reachable_ = false;
}

void FunctionBuilder::emit(Opcode op, Reg a, Reg b, Reg c, std::uint8_t x) {
  Code code{op, x, {}};
  const Reg regs[3] = {a, b, c};
  for (int i = 0; i < 3; ++i) {
    if (!regs[i].is_none()) code.operands[i] = reg(regs[i]);
  }
  push(code);
}

void FunctionBuilder::emit_number(Opcode op, Reg a, Reg b, std::uint32_t c, std::uint8_t x) {
  Code code{op, x, {}};
  if (!a.is_none()) code.operands[0] = reg(a);
  if (!b.is_none()) code.operands[1] = reg(b);
  code.operands[2] = number(c);
  push(code);
}

void FunctionBuilder::emit_constant(Reg a, std::uint32_t constant) {
  push({Opcode::kConst, 0, {reg(a), number(constant), {}}});
}

void FunctionBuilder::emit_call(Reg a, Reg first, std::size_t count, std::uint32_t builtin) {
  push({Opcode::kCall,
        static_cast<std::uint8_t>(count),
        {reg(a), count == 0 ? number(0) : reg(first), number(builtin)}});
}

void FunctionBuilder::emit_yield(Reg id, Reg record) {
  push({Opcode::kYield, 0, {reg(id), number(bytecode::kNoSlot), reg(record)}});
}

void FunctionBuilder::emit_jump(Opcode op, Reg condition, Label to) {
  if (!reachable_) return;
  uses_.resize(label_count_);
  ++uses_[to.id];
  Code code{op, 0, {}};
  if (!condition.is_none()) code.operands[0] = reg(condition);
  code.operands[2] = {Operand::Kind::kLabel, {}, to.id};
  push(code);
}

void FunctionBuilder::bind(Label label) {
  uses_.resize(label_count_);
  bound_.resize(label_count_, kNone);
  // A jump to the next instruction is none.
  if (!reachable_ && landed_ != code_.size() && !code_.empty() && code_.back().op == Opcode::kJump &&
      code_.back().operands[2].number == label.id) {
    code_.pop_back();
    --uses_[label.id];
    reachable_ = true;
  }
  bound_[label.id] = static_cast<std::uint32_t>(code_.size());
  if (uses_[label.id] == 0) return;
  reachable_ = true;
  landed_ = bound_[label.id];
}

FunctionBuilder::Each FunctionBuilder::begin_each(Opcode op, Reg list, std::vector<TypeId> elements,
                                                  const PathNode* rows) {
  Each each;
  each.block = static_cast<std::uint32_t>(blocks_.size());
  each.exit = label();
  each.live = reachable_;
  Block block;
  block.loop = true;
  block.rows.resize(elements.size());
  block.types = std::move(elements);
  block.frame_of = rows;
  blocks_.push_back(std::move(block));
  const Reg iterator{each.block, 0};
  emit(Opcode::kEachInit, iterator);
  each.instruction = static_cast<std::uint32_t>(code_.size());
  if (!reachable_) return each;
  uses_.resize(label_count_);
  ++uses_[each.exit.id];
  push({op, 0, {reg(iterator), reg(list), {Operand::Kind::kLabel, {}, each.exit.id}}});
  return each;
}

void FunctionBuilder::end_each(const Each& each) {
  if (each.live) emit_number(Opcode::kNext, {}, {}, each.instruction);
  bind(each.exit);
}

bool FunctionBuilder::end_try(std::uint32_t begin, Label target) {
  const auto end = static_cast<std::uint32_t>(code_.size());
  // What an inner handler catches does not come here.
  bool fails = false;
  caught_.resize(end);
  for (std::uint32_t i = begin; i < end; ++i) {
    if (caught_[i] || !bytecode::info(code_[i].op).may_fail) continue;
    fails = true;
    caught_[i] = true;
  }
  if (!fails) return false;
  uses_.resize(label_count_);
  ++uses_[target.id];
  handlers_.push_back({begin, end, target});
  return true;
}

// Numbers: slots, other inputs, locals, then for each loop its iterator and elements.
void FunctionBuilder::lay_out(std::vector<std::uint32_t>& bases, std::vector<TypeId>& types) {
  if (record_) {
    for (const auto& slot : paths_->record().frame->slots) types.push_back(paths_->slot_type(module_, slot));
  }
  bases.push_back(0);
  for (std::size_t i = 1; i < blocks_.size(); ++i) {
    const Block& block = blocks_[i];
    bases.push_back(static_cast<std::uint32_t>(types.size()));
    if (block.loop) types.push_back(module_.simple(bytecode::TypeKind::kIter));
    if (block.frame_of != nullptr) {
      for (const auto& slot : block.frame_of->element_frame->slots)
        types.push_back(paths_->slot_type(module_, slot));
    }
    for (std::size_t at = 0; at < block.types.size(); ++at) {
      const PathNode* rows = block.rows[at];
      types.push_back(rows == nullptr ? block.types[at] : paths_->rows_type(module_, *rows, i == kInputs));
    }
  }
}

bool FunctionBuilder::write_code(const std::vector<std::uint32_t>& bases) {
  for (const Code& code : code_) {
    std::uint32_t words[3] = {};
    for (int i = 0; i < 3; ++i) {
      const Operand& operand = code.operands[i];
      words[i] = operand.kind == Operand::Kind::kRegister ? bases[operand.reg.block] + operand.reg.index
                 : operand.kind == Operand::Kind::kLabel  ? bound_[operand.number]
                                                          : operand.number;
      if (words[i] > 0xFFFF) return false;
    }
    const Instruction made{code.op, code.x, static_cast<std::uint16_t>(words[0]),
                           static_cast<std::uint16_t>(words[1]), static_cast<std::uint16_t>(words[2])};
    module_.module.code.push_back(made.first_word());
    module_.module.code.push_back(made.second_word());
  }
  return true;
}

FunctionBuilder::FinishError FunctionBuilder::finish(TypeId result, bytecode::FunctionId& id) {
  bytecode::Function made;
  made.name = module_.text(name_);
  std::vector<std::uint32_t> bases;
  lay_out(bases, made.registers);
  if (made.registers.size() > kMaxRegisters || code_.size() > kMaxInstructions ||
      code_.size() * made.registers.size() > kMaxProduct) {
    return FinishError::kTooLarge;
  }
  if (record_) {
    for (std::uint32_t slot = 0; slot < bases[kInputs]; ++slot)
      made.inputs.push_back({InputKind::kSlot, slot});
  }
  made.inputs.insert(made.inputs.end(), inputs_.begin(), inputs_.end());
  made.code_begin = static_cast<std::uint32_t>(module_.module.code.size() / 2);
  if (!write_code(bases)) return FinishError::kTooLarge;
  made.code_end = static_cast<std::uint32_t>(module_.module.code.size() / 2);
  made.result = record_ ? TypeId{0} : result;
  made.record = record_;
  for (const PendingHandler& handler : handlers_)
    made.handlers.push_back({handler.begin, handler.end, bound_[handler.target.id]});
  for (const auto& [at, mark] : sites_) {
    made.sites.push_back({at, mark.line, mark.field.empty() ? kNone : module_.text(mark.field),
                          mark.path.empty() ? kNone : module_.text(mark.path)});
  }
  id = static_cast<bytecode::FunctionId>(module_.module.functions.size());
  module_.module.functions.push_back(std::move(made));
  return FinishError::kNone;
}

}  // namespace conn::compiler::codegen
