#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostics.h"
#include "compiler/syntax/ast.h"

namespace conn::compiler {

/// A declaration and the file it stands in. `decl` is null where nothing was found.
template <class T>
struct Declared {
  const T* decl = nullptr;
  const SourceFile* source = nullptr;
  std::string name;  ///< the full name: `ats.Candidate`, `greenhouse.Note` for a model inside the connector
  explicit operator bool() const { return decl != nullptr; }
};

/// What the files of a compilation declare, by kind and name. Trees must outlive it.
class Names {
 public:
  /// Takes in the top-level declarations of a library file: visible everywhere.
  void add_library(const ast::SyntaxTree& tree, Diagnostics& diagnostics);
  /// Takes in the file being checked, what its connector declares included.
  void add_file(const ast::SyntaxTree& tree, Diagnostics& diagnostics);

  /// A shape, model or enum. A model of the connector is found by both its names.
  [[nodiscard]] Declared<ast::Decl> type(std::string_view name) const { return find(types_, name); }
  [[nodiscard]] Declared<ast::Decl> pages(std::string_view name) const { return find(pages_, name); }
  [[nodiscard]] Declared<ast::Decl> auth(std::string_view name) const { return find(auth_, name); }
  [[nodiscard]] Declared<ast::Decl> errors(std::string_view name) const { return find(errors_, name); }
  [[nodiscard]] Declared<ast::Decl> named_map(std::string_view name) const { return find(named_maps_, name); }
  /// The maps without a name that begin at this shape, in order of declaration, each model once.
  [[nodiscard]] const std::vector<Declared<ast::MapDecl>>& maps_of(std::string_view shape) const;
  [[nodiscard]] bool has_maps() const { return !maps_.empty() || !named_maps_.empty(); }

  [[nodiscard]] std::vector<std::string_view> type_names() const { return keys(types_); }
  [[nodiscard]] std::vector<std::string_view> pages_names() const { return keys(pages_); }
  [[nodiscard]] std::vector<std::string_view> auth_names() const { return keys(auth_); }
  [[nodiscard]] std::vector<std::string_view> errors_names() const { return keys(errors_); }
  [[nodiscard]] std::vector<std::string_view> map_names() const { return keys(named_maps_); }

  /// The file declares this with a word of another version: not finding it has been explained.
  [[nodiscard]] bool is_unsupported(std::string_view name) const {
    return unsupported_.count(std::string(name)) > 0;
  }

 private:
  using Table = std::map<std::string, Declared<ast::Decl>, std::less<>>;
  static Declared<ast::Decl> find(const Table& table, std::string_view name);
  static std::vector<std::string_view> keys(const Table& table);

  void add(const ast::Decl& decl, const SourceFile& source, std::string_view connector,
           Diagnostics& diagnostics);
  void add_to(Table& table, const ast::Decl& decl, const SourceFile& source, std::string name,
              Diagnostics& diagnostics);
  void add_map(const ast::MapDecl& map, const SourceFile& source, Diagnostics& diagnostics);

  Table types_, pages_, auth_, errors_, named_maps_;
  std::map<std::string, std::vector<Declared<ast::MapDecl>>, std::less<>> maps_;     // by shape
  std::map<std::pair<std::string, std::string>, Declared<ast::MapDecl>> map_pairs_;  // by shape and model
  std::set<std::string> unsupported_;
};

}  // namespace conn::compiler
