#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compiler/codegen/expressions.h"

namespace conn::compiler::codegen {

/// Functions that are written when all of their kin are known, since they share frames.
class FunctionSet {
 public:
  FunctionSet(ModuleBuilder& module, const checked::Program& program) : module_(module), program_(program) {}

  PathTree& paths() { return paths_; }
  /// A new function; `id` is filled by `finish`. Its expressions are made by what `start` returns, valid
  /// until the next start.
  ExpressionGenerator start(const std::string& name, bool record, const checked::Place& place,
                            bytecode::FunctionId* id);
  FunctionBuilder& code() { return *pending_.back().code; }
  void set_result(bytecode::TypeId result) { pending_.back().result = result; }
  /// Ends the function at hand with a value.
  void give(Reg value, bytecode::TypeId result);
  /// Writes all; the name of the one that is too large, else empty.
  std::string finish();

 private:
  struct Pending {
    std::unique_ptr<FunctionBuilder> code;
    bytecode::TypeId result = 0;
    bytecode::FunctionId* id = nullptr;
  };
  ModuleBuilder& module_;
  const checked::Program& program_;
  PathTree paths_;
  std::vector<Pending> pending_;
};

/// Whether some entry is sent several times: then the values are lists of texts.
[[nodiscard]] bool has_repeats(const std::vector<checked::Entry>& entries);

/// Fills `query`, `header` or `form` with entries: those whose value is null, or that need `since` while it
/// is null, are left out.
void write_entries(ModuleBuilder& module, FunctionBuilder& code, ExpressionGenerator& expressions,
                   const std::vector<checked::Entry>& entries, Reg dictionary);

/// Makes the functions of one stream, and the stream itself.
class StreamGenerator {
 public:
  StreamGenerator(ModuleBuilder& module, const checked::Program& program, const checked::Stream& stream)
      : module_(module), program_(program), stream_(stream), functions_(module, program) {}

  /// The name of a function that is too large, else empty: then the stream is in the module.
  std::string generate();
  /// Likewise for the probe, whose request and rules the stream is; `label` may be null.
  std::string generate_probe(const checked::Expr* label);

 private:
  ExpressionGenerator start(const char* what, bytecode::FunctionId* id, bool record = false);
  void build_request();
  void judge_answer();
  void write_rule(ExpressionGenerator& expressions, const checked::Rule& rule, Reg verdict);
  void write_verdict(ExpressionGenerator& expressions, const checked::Expr& expr, Reg verdict);
  void write_wait(ExpressionGenerator& expressions, const checked::Verdict& verdict, Reg after, Reg at);
  void write_chain(ExpressionGenerator& expressions, const checked::Expr& first, Reg verdict);
  void write_link(ExpressionGenerator& expressions, const checked::Verdict& made, Reg verdict);
  void give_verdict(Reg verdict, bool more);
  void put_records_together();
  void map_record();
  void write_id(ExpressionGenerator& expressions, Reg& id);
  void page();
  void stop_paging();
  void page_registers(const char* what, bytecode::FunctionId* id, bool next);
  void bound_cursor();
  void bound(const char* what, const checked::Expr* value, bytecode::TypeKind type, bytecode::FunctionId* id);
  void choose_read();
  void name_account(const checked::Expr& label);
  void describe();
  void describe_exchange();
  void limit_requests();

  ModuleBuilder& module_;
  const checked::Program& program_;
  const checked::Stream& stream_;
  FunctionSet functions_;
  bytecode::Stream made_{};
  std::int64_t verdicts_ = 0;                     // written so far
  bytecode::FunctionId label_ = bytecode::kNone;  // of a probe
};

}  // namespace conn::compiler::codegen
