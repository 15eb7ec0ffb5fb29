#include "compiler/semantics/names.h"

#include <fmt/format.h>

namespace conn::compiler {

using ast::DeclKind;

Declared<ast::Decl> Names::find(const Table& table, std::string_view name) {
  const auto found = table.find(name);
  return found == table.end() ? Declared<ast::Decl>{} : found->second;
}

std::vector<std::string_view> Names::keys(const Table& table) {
  std::vector<std::string_view> out;
  for (const auto& [name, declared] : table) out.push_back(name);
  return out;
}

void Names::add_library(const ast::SyntaxTree& tree, Diagnostics& diagnostics) {
  for (const ast::Decl* decl : tree.declarations) add(*decl, tree.source(), "", diagnostics);
}

void Names::add_file(const ast::SyntaxTree& tree, Diagnostics& diagnostics) {
  for (const ast::Unsupported& item : tree.unsupported) {
    if (item.name) unsupported_.insert(item.name->text);
  }
  for (const ast::Decl* decl : tree.declarations) {
    add(*decl, tree.source(), "", diagnostics);
    const auto* connector = ast::as<ast::ConnectorDecl>(decl);
    if (connector == nullptr) continue;
    for (const ast::Decl* inner : connector->declarations) {
      add(*inner, tree.source(), connector->name.text(), diagnostics);
    }
  }
}

void Names::add(const ast::Decl& decl, const SourceFile& source, std::string_view connector,
                Diagnostics& diagnostics) {
  const std::string name = decl.name.text();
  switch (decl.kind) {
    case DeclKind::shape: return add_to(types_, decl, source, name, diagnostics);
    case DeclKind::model:
    case DeclKind::enumeration:
      add_to(types_, decl, source, name, diagnostics);
      if (!connector.empty() && decl.name.parts.size() == 1) {
        const std::string full = fmt::format("{}.{}", connector, name);
        types_[name].name = full;
        types_.emplace(full, Declared<ast::Decl>{&decl, &source, full});
      }
      return;
    case DeclKind::pages: return add_to(pages_, decl, source, name, diagnostics);
    case DeclKind::auth: return add_to(auth_, decl, source, name, diagnostics);
    case DeclKind::errors: return add_to(errors_, decl, source, name, diagnostics);
    case DeclKind::map: return add_map(static_cast<const ast::MapDecl&>(decl), source, diagnostics);
    case DeclKind::connector:
    case DeclKind::stream: return;
  }
}

void Names::add_to(Table& table, const ast::Decl& decl, const SourceFile& source, std::string name,
                   Diagnostics& diagnostics) {
  const auto [at, is_new] = table.emplace(name, Declared<ast::Decl>{&decl, &source, name});
  if (is_new) return;
  const Declared<ast::Decl>& first = at->second;
  diagnostics.report(make_error(Code::kDuplicateDeclaration, source, decl.name.span,
                                fmt::format("`{}` is declared twice", name))
                         .with_label("declared again")
                         .with_note("first declared here", first.decl->name.span, first.source)
                         .with_help("rename one of the two, or remove it"));
}

void Names::add_map(const ast::MapDecl& map, const SourceFile& source, Diagnostics& diagnostics) {
  if (!map.name.parts.empty()) return add_to(named_maps_, map, source, map.name.text(), diagnostics);
  const Declared<ast::MapDecl> declared{&map, &source, {}};
  const auto [at, is_new] = map_pairs_.emplace(std::pair(map.shape.text(), map.model.text()), declared);
  if (is_new) {
    maps_[map.shape.text()].push_back(declared);
    return;
  }
  diagnostics.report(make_error(Code::kDuplicateDeclaration, source, map.head,
                                fmt::format("`{}` has two maps to `{}`", map.shape.text(), map.model.text()))
                         .with_label("declared again")
                         .with_note("first declared here", at->second.decl->head, at->second.source)
                         .with_help("give this one a name, `map short: …`, and choose it by `via short`"));
}

const std::vector<Declared<ast::MapDecl>>& Names::maps_of(std::string_view shape) const {
  static const std::vector<Declared<ast::MapDecl>> none;
  const auto found = maps_.find(shape);
  return found == maps_.end() ? none : found->second;
}

}  // namespace conn::compiler
