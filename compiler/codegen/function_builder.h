#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/opcode.h"
#include "compiler/codegen/module_builder.h"
#include "compiler/codegen/path_tree.h"

namespace conn::compiler::codegen {

/// A register before its number is known: how many slots a frame has is known only when the whole stream has
/// been read.
struct Reg {
  std::uint32_t block = 0xFFFFFFFF;
  std::uint32_t index = 0;

  [[nodiscard]] bool is_none() const { return block == 0xFFFFFFFF; }
  [[nodiscard]] Reg operator+(std::uint32_t by) const { return {block, index + by}; }
  friend bool operator==(const Reg&, const Reg&) = default;
  friend auto operator<=>(const Reg&, const Reg&) = default;
};

/// A place to jump to.
struct Label {
  std::uint32_t id = 0xFFFFFFFF;
};

/// What failures are about.
struct SiteMark {
  std::uint32_t line = 0;
  std::string field, path;
  friend bool operator==(const SiteMark&, const SiteMark&) = default;
};

/// Writes one function. Instructions behind a jump, a failure or an end are left out until something can come
/// there again.
class FunctionBuilder {
 public:
  enum class FinishError { kNone, kTooLarge };

  FunctionBuilder(ModuleBuilder& module, PathTree* paths, std::string name, bool record);

  /// Registers.
  Reg local(bytecode::TypeId type);
  /// Several in a row; the first.
  Reg locals(const std::vector<bytecode::TypeId>& types);
  /// One for the rows of a list, judged: not null.
  Reg rows(const PathNode& list);
  /// Whether a local may be null by its type.
  [[nodiscard]] bool may_be_null(Reg local) const {
    return module_.is_optional(blocks_[local.block].types[local.index]);
  }
  Reg input(bytecode::InputKind kind, std::uint32_t index, bytecode::TypeId type);
  /// A slot of the frame that the node lies in: the record's own (record functions), the body's, or of the
  /// last row.
  Reg slot(PathNode& node, bool rows, bytecode::InputKind kind);

  /// Code. Operands are registers, or numbers where the opcode's form says so.
  void emit(bytecode::Opcode op, Reg a, Reg b = {}, Reg c = {}, std::uint8_t x = 0);
  void emit_number(bytecode::Opcode op, Reg a, Reg b, std::uint32_t c, std::uint8_t x = 0);
  void emit_constant(Reg a, std::uint32_t constant);
  void emit_yield(Reg id, Reg record);  ///< without a cursor
  void emit_call(Reg a, Reg first, std::size_t count, std::uint32_t builtin);
  Label label() { return {label_count_++}; }
  void jump(Label to) { emit_jump(bytecode::Opcode::kJump, {}, to); }
  void emit_jump(bytecode::Opcode op, Reg condition, Label to);
  void bind(Label label);
  [[nodiscard]] bool reachable() const { return reachable_; }

  /// Loops. `begin_each` gives the first element register; `paths` rows take as many as the list's frame has.
  struct Each {
    std::uint32_t block = 0, instruction = 0;
    Label exit;
    bool live = false;
  };
  Each begin_each(bytecode::Opcode op, Reg list, std::vector<bytecode::TypeId> elements,
                  const PathNode* rows = nullptr);
  [[nodiscard]] static Reg element(const Each& each, std::uint32_t index) { return {each.block, index + 1}; }
  void end_each(const Each& each);

  /// Failures. Code emitted between `begin_try` and `end_try` that fails goes on at the label; `end_try` says
  /// whether any can.
  [[nodiscard]] std::uint32_t begin_try() const { return static_cast<std::uint32_t>(code_.size()); }
  bool end_try(std::uint32_t begin, Label target);
  SiteMark site;

  /// Writes the function to the module, once nothing will be added to the paths.
  FinishError finish(bytecode::TypeId result, bytecode::FunctionId& id);
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  struct Operand {
    enum class Kind : std::uint8_t { kNumber, kRegister, kLabel } kind = Kind::kNumber;
    Reg reg;
    std::uint32_t number = 0;
  };
  struct Code {
    bytecode::Opcode op;
    std::uint8_t x = 0;
    Operand operands[3];
  };
  struct Block {
    std::vector<bytecode::TypeId> types;  // of locals and inputs; of a loop: its elements
    std::vector<const PathNode*> rows;    // beside types: where not null, the rows of that list
    const PathNode* frame_of = nullptr;   // of a loop over rows: the list
    bool loop = false;
  };
  struct PendingHandler {
    std::uint32_t begin, end;
    Label target;
  };
  static Operand reg(Reg reg) { return {Operand::Kind::kRegister, reg, 0}; }
  static Operand number(std::uint32_t number) { return {Operand::Kind::kNumber, {}, number}; }

  void push(Code code);
  void lay_out(std::vector<std::uint32_t>& bases, std::vector<bytecode::TypeId>& types);
  bool write_code(const std::vector<std::uint32_t>& bases);

  static constexpr std::uint32_t kSlots = 0, kInputs = 1, kLocals = 2;

  ModuleBuilder& module_;
  PathTree* paths_;
  std::string name_;
  bool record_;
  std::vector<Block> blocks_;
  std::vector<bytecode::Input> inputs_;
  std::vector<Code> code_;
  std::vector<std::uint32_t> bound_, uses_;  // by label: the instruction, and how many jumps go there
  std::uint32_t label_count_ = 0;
  std::vector<PendingHandler> handlers_;
  std::vector<bool> caught_;  // by instruction
  std::vector<std::pair<std::uint32_t, SiteMark>> sites_;
  bool reachable_ = true;
  std::uint32_t landed_ = 0xFFFFFFFF;  // the last instruction that a label in use was bound to
};

}  // namespace conn::compiler::codegen
