#include "compiler/semantics/check.h"

#include <fmt/format.h>

#include "compiler/semantics/connector.h"
#include "compiler/semantics/maps.h"
#include "compiler/semantics/nesting.h"
#include "compiler/semantics/policies.h"
#include "compiler/semantics/resolve.h"

namespace conn::compiler {
namespace {

using ast::DeclKind;

/// Checks what a declaration says by itself. Streams belong to their connector.
void check_declaration(Context& context, Resolver& resolver, const ast::Decl& decl,
                       const SourceFile& source) {
  context.begin_budget();
  const Declared<ast::Decl> found = context.names.type(decl.name.text());
  const bool known = found.decl == &decl;
  switch (decl.kind) {
    case DeclKind::shape:
    case DeclKind::model:
      if (known) resolver.record(found);
      return;
    case DeclKind::enumeration:
      if (known) resolver.enumeration(found);
      return;
    case DeclKind::map: {
      const auto& map = static_cast<const ast::MapDecl&>(decl);
      return check_map(context, resolver, {&map, &source, map.name.text()});
    }
    case DeclKind::pages:
      return check_pages_declaration(context, resolver, static_cast<const ast::PagesDecl&>(decl), source);
    case DeclKind::auth:
      return check_auth_declaration(context, resolver, static_cast<const ast::AuthDecl&>(decl), source);
    case DeclKind::errors:
      return check_errors_declaration(context, resolver, static_cast<const ast::ErrorsDecl&>(decl), source);
    case DeclKind::connector:
    case DeclKind::stream: return;
  }
}

void check_file(Context& context, Resolver& resolver, const ast::SyntaxTree& file) {
  const SourceFile& source = file.source();
  const ast::ConnectorDecl* connector = nullptr;
  for (const ast::Decl* decl : file.declarations) {
    const auto* next = ast::as<ast::ConnectorDecl>(decl);
    if (next == nullptr) continue;
    if (connector == nullptr) {
      connector = next;
      continue;
    }
    context.error(Code::kDuplicateDeclaration, source, next->name.span, "a file describes one connector")
        .label("a second one")
        .note("the first one", checked::Place{&source, connector->name.span})
        .help("put it into a file of its own");
  }
  // The connector first: its config is what declared policies may read.
  if (connector != nullptr) check_connector(context, resolver, *connector, source);
  for (const ast::Decl* decl : file.declarations) check_declaration(context, resolver, *decl, source);
  if (connector == nullptr) return;
  for (const ast::Decl* decl : connector->declarations) check_declaration(context, resolver, *decl, source);
}

/// A file of the library may be checked as any other, where it lies or as a copy.
bool is_same_file(const SourceFile& library, const SourceFile& file) {
  return std::string_view(file.name()).ends_with(library.name()) || library.text() == file.text();
}

}  // namespace

std::unique_ptr<checked::Program> check(const ast::SyntaxTree& file,
                                        const std::vector<const ast::SyntaxTree*>& library,
                                        const CheckLimits& limits, Diagnostics& diagnostics) {
  auto program = std::make_unique<checked::Program>();
  program->source = &file.source();
  Names names;
  for (const ast::SyntaxTree* tree : library) {
    if (!is_same_file(tree->source(), file.source())) names.add_library(*tree, diagnostics);
  }
  names.add_file(file, diagnostics);
  Context context(*program, diagnostics, names, limits);
  context.incomplete = file.has_errors || !file.unsupported.empty();
  Resolver resolver(context);
  check_file(context, resolver, file);
  check_nesting(context);
  return program;
}

}  // namespace conn::compiler
