#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostics.h"
#include "compiler/semantics/names.h"
#include "compiler/semantics/scope.h"
#include "compiler/semantics/tree.h"
#include "compiler/semantics/types.h"

namespace conn::compiler {

/// What bounds the work on one file, so that no text makes the checker slow or large.
struct CheckLimits {
  std::uint32_t nodes_per_stream =
      20'000;  ///< nodes of the checked tree that one stream, map or policy may expand to
  std::uint32_t nodes_per_file = 100'000;  ///< all of them together
  std::uint32_t registers = 32;            ///< of one pager
  std::uint32_t depth = 600;               ///< expressions inside expressions, through policies and maps
  std::uint32_t loops = 32;                ///< `for` and functions over lambdas inside each other
  std::uint32_t catches = 60;              ///< `catch` inside the left side of `catch`
  std::uint32_t type_depth = 64;           ///< models, lists and dictionaries inside each other
  std::uint32_t types = 20'000;            ///< different types that the expressions of a file have
  std::uint32_t selected = 1'000'000;  ///< bytes of names that the `...Shape` of a file are written out to
};

/// `let name = value` of the connector: the value stands wherever the name does.
struct ConnectorLet {
  std::string name;
  const checked::Expr* value = nullptr;
  checked::Place place;
  Roots needs = kNoRoots;  ///< what the value reads
  bool used = false;
};

/// What all parts of the checker share while one file is checked. Not thread-safe.
class Context {
 public:
  Context(checked::Program& program, Diagnostics& diagnostics, Names& names, const CheckLimits& limits)
      : program(program), diagnostics(diagnostics), names(names), limits(limits), types(program) {}
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  checked::Program& program;
  Diagnostics& diagnostics;
  Names& names;
  const CheckLimits& limits;
  TypeTable types;

  /// Config entries that some expression reads, by index.
  std::set<std::uint32_t> used_config;
  std::vector<ConnectorLet> lets;
  /// Stands for the shape of `last` where no row of the answer is a record.
  const checked::Record no_last{};
  /// Origins a literal address may have, as patterns; empty until the base is known.
  std::vector<std::string> origins;
  /// Expressions being checked inside each other now.
  std::uint32_t depth = 0;
  /// Nodes made since `begin_budget`.
  std::uint32_t nodes = 0;
  /// Nodes made at all.
  std::uint32_t all_nodes = 0;
  /// Bytes of names that `...Shape` of texts of GraphQL were written out to.
  std::uint32_t selected = 0;
  bool over_budget = false;
  /// Parts of the file could not be read: what seems to be missing may stand there.
  bool incomplete = false;
  /// Maps that are being expanded inside each other.
  std::vector<const ast::MapDecl*> open_maps;

  /// The number of the record's field of that name, or -1.
  [[nodiscard]] int field_index(const checked::Record& record, const std::string& name);
  /// The number of the config entry of that name, or -1.
  [[nodiscard]] int config_index(const std::string& name) const;
  void add_config(checked::Config entry);
  /// A group of entries, whose names begin with `name` and a dot.
  void add_config_group(const std::string& name, const checked::Place& place);
  [[nodiscard]] bool is_config_group(const std::string& name) const { return config_groups_.count(name) > 0; }
  /// Where the entry or group of that name is declared; null where there is none.
  [[nodiscard]] const checked::Place* config_place(const std::string& name) const;

  checked::Expr* make(checked::Op op, const checked::Type* type, const SourceFile& source, Span span);
  /// A node that follows a reported mistake.
  checked::Expr* broken(const SourceFile& source, Span span);
  std::uint32_t new_local() { return program.locals++; }
  void begin_budget();

  /// Reports an error and returns it for label, notes, help and fix; it is filed when the handle goes away.
  class Handle {
   public:
    Handle(Diagnostics& sink, Diagnostic diagnostic) : sink_(&sink), diagnostic_(std::move(diagnostic)) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { sink_->report(std::move(diagnostic_)); }
    Handle& label(std::string text) { return diagnostic_.with_label(std::move(text)), *this; }
    Handle& help(std::string text) { return diagnostic_.with_help(std::move(text)), *this; }
    Handle& note(std::string text) { return diagnostic_.with_note(std::move(text)), *this; }
    Handle& note(std::string text, const checked::Place& place) {
      if (place.source == nullptr) return note(std::move(text));
      return diagnostic_.with_note(std::move(text), place.span, place.source), *this;
    }
    Handle& fix(Span span, std::string text) { return diagnostic_.with_fix(span, std::move(text)), *this; }

   private:
    Diagnostics* sink_;
    Diagnostic diagnostic_;
  };
  [[nodiscard]] Handle error(Code code, const SourceFile& source, Span span, std::string message) {
    return Handle(diagnostics, make_error(code, source, span, std::move(message)));
  }
  [[nodiscard]] Handle warning(Code code, const SourceFile& source, Span span, std::string message) {
    return Handle(diagnostics, make_warning(code, source, span, std::move(message)));
  }
  /// Something is unknown: the message, the place, and what it may have been.
  void unknown(Code code, const SourceFile& source, Span span, std::string message, std::string_view written,
               const std::vector<std::string_view>& candidates, std::string_view what);

 private:
  std::map<const checked::Record*, std::map<std::string, int>> fields_;
  std::map<std::string, int> config_;
  std::map<std::string, checked::Place> config_groups_;
  checked::Expr* spare_ = nullptr;  // the last broken node
};

/// Reports the name of `what` where it is the empty text, `"": …`.
void refuse_empty(Context& context, const SourceFile& source, const ast::Name& name, std::string_view what);

/// Writes `a`, `b` or `c`; at most `most` of them, then "…".
[[nodiscard]] std::string list_names(const std::vector<std::string_view>& names, std::size_t most = 8);

}  // namespace conn::compiler
