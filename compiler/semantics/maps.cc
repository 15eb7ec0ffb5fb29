#include "compiler/semantics/maps.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/semantics/arguments.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

namespace {

Scope map_scope(const SourceFile& source, const Expr* subject) {
  Scope scope;
  scope.source = &source;
  scope.roots = kMapRoots;
  scope.clause = "a map";
  scope.subject = subject;
  return scope;
}

/// Whether the map is being expanded already; then it uses itself, which is reported.
bool is_cycle(Context& context, const Declared<ast::MapDecl>& map, const SourceFile& source, Span span) {
  const auto& open = context.open_maps;
  if (std::find(open.begin(), open.end(), map.decl) == open.end()) return false;
  context
      .error(Code::kTypeCycle, source, span,
             fmt::format("the map of `{}` would use itself", map.decl->shape.text()))
      .label("leads back to where it began")
      .note("this map", checked::Place{map.source, map.decl->head})
      .help("a map has no end that way: use `json(…)` for the inner records");
  return true;
}

const Expr* body_of(Context& context, Resolver& resolver, const Declared<ast::MapDecl>& map,
                    ExpressionChecker& inside) {
  const checked::Record* model = resolver.model(map.decl->model, *map.source);
  if (model == nullptr || map.decl->body == nullptr) return context.broken(*map.source, map.decl->head);
  context.open_maps.push_back(map.decl);
  const Expr* out = inside.record_of(*map.decl->body, *model);
  context.open_maps.pop_back();
  return out;
}

/// `mapped`, or null where the subject is null.
const Expr* null_for_null(Context& context, const Expr* subject, const Expr* mapped) {
  const SourceFile& source = *mapped->place.source;
  const Span span = mapped->place.span;
  const Type* type = context.types.with_optional(mapped->type, true);
  Expr* missing = context.make(Op::is_null, context.types.simple(TypeKind::boolean), source, span);
  missing->args = {subject};
  Expr* wide = context.make(Op::widen, type, source, span);
  wide->args = {mapped};
  Expr* made = context.make(Op::conditional, type, source, span);
  made->args = {missing, context.make(Op::constant, type, source, span), wide};
  return made;
}

std::vector<Declared<ast::MapDecl>> maps_of(Context& context, const checked::Record& shape,
                                            const checked::Record* model) {
  std::vector<Declared<ast::MapDecl>> out;
  for (const Declared<ast::MapDecl>& map : context.names.maps_of(shape.name)) {
    const auto found = model == nullptr ? Declared<ast::Decl>{} : context.names.type(map.decl->model.text());
    if (model == nullptr || (found && found.name == model->name)) out.push_back(map);
  }
  return out;
}

}  // namespace

Declared<ast::MapDecl> find_map(Context& context, const checked::Record& shape, const checked::Record* model,
                                const SourceFile& source, Span span) {
  const auto found = maps_of(context, shape, model);
  if (found.size() == 1) return found[0];
  if (!found.empty() && model != nullptr) return found[0];  // the second one has been reported
  const std::string to = model == nullptr ? "a model" : fmt::format("`{}`", model->name);
  auto handle = context.error(Code::kNoMap, source, span,
                              shape.name.empty() ? "only a shape with a name has a map"
                              : found.empty()    ? fmt::format("nothing maps `{}` to {}", shape.name, to)
                                                 : fmt::format("`{}` has more than one map", shape.name));
  handle.label(found.empty() ? "no map" : "which one?");
  if (shape.name.empty()) {
    handle.help("declare the shape with a name, and a map for it");
  } else if (found.empty()) {
    handle.help(
        fmt::format("declare it: `map {} -> {} {{ … }}`", shape.name, model == nullptr ? "…" : model->name));
  } else {
    handle.help("give the maps names, `map short: …`, and call the one that is meant: `short(e)`");
  }
  return {};
}

const Expr* expand_map(Context& context, Resolver& resolver, ExpressionChecker& caller,
                       const Declared<ast::MapDecl>& map, const Expr* subject,
                       const std::vector<ast::Argument>& arguments, Span span) {
  const SourceFile& source = *caller.scope().source;
  if (is_cycle(context, map, source, span)) return context.broken(source, span);
  const checked::Record* shape = resolver.shape(map.decl->shape, *map.source);
  if (shape == nullptr) return context.broken(source, span);
  if (subject->type->record != shape) {
    context
        .error(Code::kWrongType, source, span,
               fmt::format("this map is for `{}`, not for `{}`", shape->name, type_name(*subject->type)))
        .label("another shape")
        .note("the map", checked::Place{map.source, map.decl->head})
        .help("choose the map of this shape");
    return context.broken(source, span);
  }
  const bool inlined = subject->op != Op::subject;
  Expr* local = nullptr;
  if (inlined) {
    local = context.make(Op::local, context.types.with_optional(subject->type, false), source, span);
    local->index = context.new_local();
  }
  ExpressionChecker inside(context, resolver, map_scope(*map.source, inlined ? local : subject));
  const std::string name = map.decl->name.parts.empty() ? "map" : map.decl->name.text();
  const bool ok = bind_arguments(caller, caller, inside, context, resolver, map.decl->parameters, *map.source,
                                 arguments, span, name);
  const Expr* body = body_of(context, resolver, map, inside);
  if (!ok || is_broken(body)) return context.broken(source, span);
  if (!inlined) return body;
  Expr* made = context.make(Op::bind, body->type, source, span);
  made->index = local->index;
  made->args = {subject, body};
  return subject->type->optional ? null_for_null(context, subject, made) : made;
}

void check_map(Context& context, Resolver& resolver, const Declared<ast::MapDecl>& map) {
  const checked::Record* shape = resolver.shape(map.decl->shape, *map.source);
  const Expr* subject =
      shape == nullptr ? context.broken(*map.source, map.decl->head)
                       : context.make(Op::subject, context.types.record(shape), *map.source, map.decl->head);
  ExpressionChecker inside(context, resolver, map_scope(*map.source, subject));
  bind_parameters(inside, context, resolver, map.decl->parameters, *map.source);
  body_of(context, resolver, map, inside);
}

}  // namespace conn::compiler
