#include <fmt/format.h>

#include <algorithm>

#include "compiler/semantics/arguments.h"
#include "compiler/semantics/policies.h"
#include "compiler/semantics/requests.h"
#include "compiler/semantics/stop_evidence.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Pager;
using checked::Register;
using checked::Type;
using checked::TypeKind;

Scope request_scope(const SourceFile& source, const std::vector<Register>* registers,
                    std::vector<checked::TimeFormat> since_formats) {
  Scope scope;
  scope.source = &source;
  scope.roots = kRequestRoots;
  scope.clause = "a request";
  scope.optional_parts = true;
  scope.registers = registers;
  scope.since_formats = std::move(since_formats);
  return scope;
}

namespace {

Scope answer_scope(const SourceFile& source, const checked::Record* last, Roots roots) {
  Scope scope;
  scope.source = &source;
  scope.roots = roots;
  scope.clause = "a pager";
  scope.reads_json = true;
  scope.last = last;
  return scope;
}

/// Takes `a or b` apart: each side is a reason of its own.
void add_stop(ExpressionChecker& checker, const ast::Expr* written, Pager& pager) {
  const auto* binary = ast::as<ast::BinaryExpr>(written);
  if (binary != nullptr && binary->op == ast::BinaryOp::logical_or) {
    add_stop(checker, binary->left, pager);
    return add_stop(checker, binary->right, pager);
  }
  pager.stop.push_back(
      {checker.condition(written), std::string(checker.scope().source->text(written->span))});
}

void add_registers(Context& context, Resolver& resolver, const ast::PagesBody& body, const Scope& outer,
                   Pager& pager) {
  const SourceFile& source = *outer.source;
  Scope start = outer;
  start.roots = kPagerStartRoots;
  start.clause = "the start of a pager";
  start.reads_json = false;
  ExpressionChecker checker(context, resolver, start);
  for (const ast::StateVariable& variable : body.state) {
    if (pager.registers.size() >= context.limits.registers) {
      context
          .error(Code::kProgramTooLarge, source, variable.span,
                 fmt::format("a pager has at most {} registers", context.limits.registers))
          .label("one too many")
          .help("keep in them only what the next request needs");
      return;
    }
    const auto known = std::find_if(pager.registers.begin(), pager.registers.end(),
                                    [&](const Register& r) { return r.name == variable.name.text; });
    if (known != pager.registers.end()) {
      context
          .error(Code::kDuplicateDeclaration, source, variable.name.span,
                 fmt::format("the register `{}` is declared twice", variable.name.text))
          .label("declared again")
          .help("remove one of the two");
      continue;
    }
    Register made;
    made.name = variable.name.text;
    made.type = resolver.type(*variable.type, source, TypeUse::parameter);
    const TypeKind kind = made.type->kind;
    if (kind == TypeKind::list || kind == TypeKind::record || kind == TypeKind::dictionary ||
        kind == TypeKind::json || kind == TypeKind::secret || kind == TypeKind::bytes) {
      context.error(Code::kTypeNotAllowed, source, variable.type->span, "a register holds one plain value")
          .label("is kept in the state of the run")
          .help("use a text, a number, a time or a url");
      made.type = context.types.simple(TypeKind::error);
    }
    made.initial = variable.initial != nullptr ? checker.require(variable.initial, made.type)
                                               : context.broken(source, variable.span);
    pager.registers.push_back(std::move(made));
  }
}

void add_next(Context& context, const ast::PagesBody& body, ExpressionChecker& checker, Pager& pager) {
  const SourceFile& source = *checker.scope().source;
  std::vector<std::string_view> names;
  for (const Register& known : pager.registers) names.push_back(known.name);
  for (const ast::NextAssignment& assignment : body.next) {
    const auto found = std::find(names.begin(), names.end(), assignment.name.text);
    if (found == names.end()) {
      context.unknown(Code::kUnknownRegister, source, assignment.name.span,
                      fmt::format("the pager has no register `{}`", assignment.name.text),
                      assignment.name.text, names, "it has");
      checker.check(assignment.value);
      continue;
    }
    Register& target = pager.registers[static_cast<std::size_t>(found - names.begin())];
    if (target.next != nullptr) {
      context
          .error(Code::kDuplicateKey, source, assignment.name.span,
                 fmt::format("`{}` gets two next values", target.name))
          .label("written again")
          .help("all right-hand sides see the old values: write one");
      continue;
    }
    target.next = checker.require(assignment.value, target.type);
  }
  for (std::uint32_t i = 0; i < pager.registers.size(); ++i) {
    Register& kept = pager.registers[i];
    if (kept.next != nullptr) continue;
    Expr* same = context.make(Op::page, kept.type, source, body.span);
    same->index = i;
    kept.next = same;
  }
}

bool is_size(const Type& type) { return type.kind == TypeKind::integer && !type.optional; }

/// The argument `size` becomes a register, which `shrink` can set: whatever reads the one reads the other. It
/// is the first, so that its place is known before the others are made.
void keep_size(Context& context, Span span, Scope& inside, Pager& pager) {
  for (Binding& binding : inside.bindings) {
    if (binding.name != "size" || !is_size(*binding.value->type)) continue;
    Register made{"size", binding.value->type, binding.value, nullptr, true};
    Expr* kept = context.make(Op::page, made.type, *inside.source, span);
    pager.registers.push_back(std::move(made));
    binding.value = kept;
  }
}

void find_size(Pager& pager) {
  for (std::size_t i = 0; i < pager.registers.size(); ++i) {
    const Register& known = pager.registers[i];
    if (known.name == "size" && is_size(*known.type)) pager.size = static_cast<int>(i);
  }
}

/// Gives what the names of the parameters stand for in `send`. `shrinks`: a rule of the stream changes the
/// page's size.
std::vector<Binding> fill_pager(Context& context, Resolver& resolver, const ast::PagesBody& body,
                                const Scope& outer, bool shrinks, Pager& pager) {
  const SourceFile& source = *outer.source;
  Scope inside = outer;
  if (shrinks) keep_size(context, body.span, inside, pager);
  add_registers(context, resolver, body, outer, pager);
  if (shrinks) find_size(pager);
  inside.registers = &pager.registers;
  ExpressionChecker checker(context, resolver, inside);
  add_next(context, body, checker, pager);
  pager.repeats = body.repeats.has_value();
  if (body.stop != nullptr) {
    add_stop(checker, body.stop, pager);
    find_evidence(context, pager);
    std::stable_sort(pager.stop.begin(), pager.stop.end(),
                     [](const checked::StopPart& a, const checked::StopPart& b) { return a.kind < b.kind; });
    pager.stop_text = std::string(source.text(body.stop->span));
    pager.proves_short = std::any_of(pager.stop.begin(), pager.stop.end(), [](const auto& part) {
      return part.kind == bytecode::StopKind::kShortPage;
    });
  } else {
    context.error(Code::kPagingWithoutStop, source, body.span, "this paging never ends")
        .label("no `stop`")
        .help("say when the last page is read: `stop when page.token is null`");
  }
  if (body.next.empty()) {
    context.error(Code::kPagingWithoutStop, source, body.span, "this paging never moves on")
        .label("no `next`")
        .help("say how the next page is asked for: `next token = body.next`");
  }
  return inside.bindings;
}

}  // namespace

void expand_pages(const PolicyUser& user, const ast::PagesUse& written, bool shrinks, PagerExpansion& out) {
  Context& context = user.context;
  out.use = written.span;
  out.pager.place = {&user.source, written.span};
  if (written.body != nullptr) {
    out.body = written.body;
    out.source = &user.source;
    out.pager.strategy = "pages";
    fill_pager(context, user.resolver, *written.body, answer_scope(user.source, user.shape, kPagerRoots),
               shrinks, out.pager);
    return;
  }
  const ast::PolicyUse& use = *written.use;
  const std::string name = use.name.text();
  if (name == "none" && use.arguments.empty()) return;
  const auto found = context.names.pages(name);
  if (!found) {
    if (context.names.is_unsupported(name)) return;
    context.unknown(Code::kUnknownPolicy, user.source, use.name.span,
                    fmt::format("nothing declares how to page by `{}`", name), name,
                    context.names.pages_names(), "there are");
    return;
  }
  const auto& decl = static_cast<const ast::PagesDecl&>(*found.decl);
  if (decl.body == nullptr) return;
  Scope plain;
  plain.source = &user.source;
  plain.roots = kPagerStartRoots;
  plain.clause = "an argument of `pages`";
  ExpressionChecker caller(context, user.resolver, plain);
  Scope answers = answer_scope(user.source, user.shape,
                               static_cast<Roots>(kPagerRoots & ~static_cast<Roots>(Root::page)));
  answers.clause = "an argument that is read from every answer";
  ExpressionChecker per_answer(context, user.resolver, answers);
  ExpressionChecker target(context, user.resolver, answer_scope(*found.source, user.shape, kPagerRoots));
  bind_arguments(caller, per_answer, target, context, user.resolver, decl.parameters, *found.source,
                 use.arguments, use.span, name);
  for (std::size_t i = 0; i < decl.parameters.size(); ++i) {
    if (decl.parameters[i].type->kind != ast::TypeKind::per_answer)
      out.parameters.push_back(target.scope().bindings[i]);
  }
  out.body = decl.body;
  out.source = found.source;
  out.pager.strategy = name;
  out.bindings = fill_pager(context, user.resolver, *decl.body, target.scope(), shrinks, out.pager);
}

void check_pages_declaration(Context& context, Resolver& resolver, const ast::PagesDecl& decl,
                             const SourceFile& source) {
  if (decl.body == nullptr) return;
  ExpressionChecker target(context, resolver, answer_scope(source, nullptr, kPagerRoots));
  bind_parameters(target, context, resolver, decl.parameters, source);
  Pager pager;
  fill_pager(context, resolver, *decl.body, target.scope(), false, pager);
  Scope scope = request_scope(source, &pager.registers, {});
  scope.bindings = target.scope().bindings;
  ExpressionChecker sender(context, resolver, scope);
  checked::Request request;
  RequestBuilder builder(context, request);
  for (const ast::RequestPart& part : decl.body->send) builder.add_send(sender, part);
}

}  // namespace conn::compiler
