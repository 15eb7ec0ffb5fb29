#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "compiler/codegen/function_builder.h"
#include "compiler/semantics/tree.h"

namespace conn::compiler::codegen {

/// A value of the vendor that has not been read yet: where it lies, and as what it is to be read.
struct Unread {
  const checked::Type* type = nullptr;
  bool required = false;  ///< null fails when it is read
  bool judged = false;    ///< known to be an object, or JSON whose members may be missing
  bool lenient = false;   ///< of `last`: whatever is missing is null
  bool or_one = false;
  const std::vector<checked::TimeFormat>* formats = nullptr;
  std::shared_ptr<const Unread>
      parent;        ///< the object it is a field of, judged first; null: nothing to judge
  std::string path;  ///< `.emails[].type`
  const checked::Record* rest_of = nullptr;  ///< the members that this record does not name
  // Either a node of the paths, in a frame …
  PathNode* node = nullptr;
  bytecode::InputKind frame = bytecode::InputKind::kSlot;
  std::optional<FunctionBuilder::Each> loop;  ///< a row of this loop, instead of `frame`
  // … or JSON in a register.
  Reg raw;
};

/// What a local variable is: a value in a register, or one that is read where it is used.
struct Local {
  Reg reg;
  std::shared_ptr<const Unread> unread;
};

/// Makes code of expressions, inside one function. Values go straight to the register that they are for.
class ExpressionGenerator {
 public:
  ExpressionGenerator(ModuleBuilder& module, FunctionBuilder& code, PathTree& paths,
                      const checked::Program& program)
      : module_(module), code_(code), paths_(paths), program_(program), locals_(program.locals) {}

  /// The value in a register; that of the target where one is given, else any.
  Reg value(const checked::Expr& expr);
  void into(const checked::Expr& expr, Reg target);
  /// Goes to the label unless the condition is true.
  void jump_unless(const checked::Expr& condition, Label to);
  /// The arms of a `match`; `result` makes the code of one arm's result.
  using Result = std::function<void(const checked::Expr&)>;
  void match(const checked::Expr& expr, const Result& result);
  /// Says of what the code that follows is about.
  void mark(const checked::Place& place);
  void mark_field(const std::string& field) { code_.site.field = field; }
  /// What is read inside may not have been read for what follows.
  void apart(const std::function<void()>& inside) {
    const Scope scope(*this);
    inside();
  }

 private:
  using Opcode = bytecode::Opcode;
  using Place = std::shared_ptr<const Unread>;
  using ReadKey = std::tuple<const PathNode*, std::uint32_t, int, bytecode::TypeId, std::string>;
  using JudgedKey = std::pair<Opcode, ReadKey>;

  // What was read before stays known until the end of the part of the code that it was read in.
  class Scope {
   public:
    explicit Scope(ExpressionGenerator& owner) : owner_(owner), read_(owner.read_), judged_(owner.judged_) {}
    ~Scope() {
      owner_.read_ = std::move(read_);
      owner_.judged_ = std::move(judged_);
    }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

   private:
    ExpressionGenerator& owner_;
    std::map<ReadKey, Reg> read_;
    std::map<JudgedKey, Reg> judged_;
  };

  // expressions.cc
  bytecode::TypeId type(const checked::Expr& expr) { return module_.type(*expr.type); }
  Reg fresh(const checked::Expr& expr) { return code_.local(type(expr)); }
  Reg simple_local(bytecode::TypeKind kind, bool optional = false) {
    return code_.local(module_.simple(kind, optional));
  }
  std::optional<Reg> held(const checked::Expr& expr);
  Reg input(const checked::Expr& expr);
  void move(Reg from, Reg to) {
    if (!(from == to)) code_.emit(Opcode::kMove, to, from);
  }
  void constant(const checked::Expr& expr, Reg target);
  void access(const checked::Expr& expr, Reg target);
  void when_known(const checked::Expr& argument, bool safe, Reg target, const std::function<void(Reg)>& use);
  void build(const checked::Expr& expr, Reg target);
  void record(const checked::Expr& expr, Reg target);
  Reg container(const checked::Expr& expr, Reg target);
  void give(const checked::Expr& expr, Reg made, Reg target);
  void list(const checked::Expr& expr, Reg target);
  void dictionary(const checked::Expr& expr, Reg target);
  void to_json(const checked::Expr& expr, Reg target);

  // operators.cc
  void operation(const checked::Expr& expr, Reg target);
  void arithmetic(const checked::Expr& expr, Reg target);
  void compare(const checked::Expr& expr, Reg target);
  void contains(const checked::Expr& expr, Reg target);
  void logical(const checked::Expr& expr, Reg target);
  void is_null(const checked::Expr& expr, Reg target);
  void coalesce(const checked::Expr& expr, Reg target);
  void catch_failure(const checked::Expr& expr, Reg target);
  void conditional(const checked::Expr& expr, Reg target);
  void join(const checked::Expr& expr, Reg target);
  void parse_time(const checked::Expr& expr, Reg target);
  Reg shallow(const checked::Expr& expr);
  void read_time(const std::vector<checked::TimeFormat>& formats, Reg from, Reg target,
                 const std::function<void(std::uint32_t)>& attempt);
  void try_formats(const std::vector<checked::TimeFormat>& formats,
                   const std::function<void(std::uint32_t)>& attempt);

  // reading.cc
  bool is_path(const checked::Expr& expr) const;
  Place place(const checked::Expr& expr);
  Place place_in(const checked::Expr& expr);
  Place place_of_root(const checked::Expr& expr);
  Place place_of_field(const checked::Expr& expr);
  Place place_of_json(const checked::Expr& expr);
  Place place_of_item(const checked::Expr& expr);
  Place place_of_reading(const checked::Expr& expr);
  Place unread_in(Reg raw, const checked::Expr& expr);
  Unread member(const Unread& object, const std::string& name);
  std::optional<Unread> item(const Unread& list, const checked::Expr& index);
  Reg raw(const Unread& place);
  Reg raw_judged(const Unread& place, bool required);
  void judged_into(const Unread& place, Reg target);
  bool judge_parents(const Unread& place, Label null);
  bool judge(const Unread& parent, bool child_required, Label null);
  void read(const Unread& place, Reg target);
  void read_value(const Unread& place, Reg target);
  void read_scalar(const Unread& place, Reg from, Reg target);
  void read_list(const Unread& place, Reg target);
  void read_dictionary(const Unread& place, Reg target);
  std::optional<ReadKey> key_of(const Unread& place);

  // loops.cc
  using Body = std::function<void()>;
  using Locals = std::vector<std::uint32_t>;
  // `reader` surely reads the element, so that one that is no object shows anyway; null: nobody knows.
  void each(const checked::Expr& list, const Locals& locals, const checked::Expr* reader, const Body& body,
            std::optional<Label> null = {});
  void each_place(const Unread& place, const Locals& locals, const checked::Expr* reader, const Body& body);
  void each_row(const Unread& place, std::uint32_t local, const checked::Expr* reader, const Body& body);
  void each_json(const Unread& place, std::uint32_t local, const checked::Expr* reader, const Body& body);
  void each_member(const Unread& place, const Locals& locals, const checked::Expr* reader, const Body& body);
  void bind(std::uint32_t local, Unread value, const checked::Expr* reader);
  void bind_made(std::uint32_t local, const checked::Expr& made, const checked::Expr* reader);
  void each_built(const checked::Expr& list, const Locals& locals, const Body& body, Label null);
  Unread element_of(const Unread& list) const;
  const checked::Expr* optional_container(const checked::Expr& expr) const;
  std::uint32_t new_local();
  void skip_named(const checked::Record& record, Reg key, Label next);
  void for_each(const checked::Expr& expr, Reg target);
  void for_sources(const checked::Expr& expr, std::size_t from, const Body& body);
  void each_counted(const checked::Source& source, const checked::Expr* reader, const Body& body);
  void call(const checked::Expr& expr, Reg target);
  void call_with(const checked::Expr& expr, Reg first, Reg target);
  bytecode::TypeId built_of_json(const checked::Type& type);
  void by_key(const checked::Expr& expr, Reg target);
  bytecode::TypeId argument_type(const checked::Expr& argument);
  void argument(const checked::Expr& argument, Reg target);
  bool call_over_lambda(const checked::Expr& expr, Reg target);
  void first(const checked::Expr& expr, Reg target);
  void any_or_all(const checked::Expr& expr, Reg target, bool any);
  void filter(const checked::Expr& expr, Reg target);
  void local_value(std::uint32_t local, Reg target);
  const checked::Expr* first_under(const checked::Expr& expr) const;

  // match.cc
  bool table_match(const checked::Expr& expr, Reg target);
  void keep(const checked::Expr& expr, Reg target);
  void test_pattern(const checked::Arm::Pattern& pattern, const checked::Expr& subject, Reg value,
                    Label fits);

  ModuleBuilder& module_;
  FunctionBuilder& code_;
  PathTree& paths_;
  const checked::Program& program_;
  std::vector<Local> locals_;
  std::vector<std::pair<Reg, const checked::Type*>> match_subjects_;
  std::map<const checked::Expr*, Place> found_;  // calls of `first` whose element is at hand
  std::map<ReadKey, Reg> read_;                  // values
  std::map<JudgedKey, Reg> judged_;              // steps on the way to values, and as what they were judged
};

}  // namespace conn::compiler::codegen
