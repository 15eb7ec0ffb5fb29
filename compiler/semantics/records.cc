#include "compiler/semantics/records.h"

#include <fmt/format.h>

#include <algorithm>

namespace conn::compiler {
namespace {

/// The members from `body` on; false where the expression is no path.
bool read_path(const ast::Expr* written, std::vector<std::string>& path) {
  if (const auto* name = ast::as<ast::IdentifierExpr>(written)) return name->name.text == "body";
  if (const auto* member = ast::as<ast::MemberExpr>(written)) {
    if (!read_path(member->object, path)) return false;
    path.push_back(member->name.text);
    return true;
  }
  const auto* index = ast::as<ast::IndexExpr>(written);
  const auto* key = index == nullptr ? nullptr : ast::as<ast::StringExpr>(index->index);
  if (key == nullptr || !key->plain() || !read_path(index->object, path)) return false;
  path.push_back(*key->plain());
  return true;
}

checked::Records fail(Context& context, const SourceFile& source, Span span, std::string message,
                      std::string label) {
  context.error(Code::kBadRecords, source, span, std::move(message))
      .label(std::move(label))
      .help("write `records body.items as [Item]`");
  return {};
}

bool is_path(const ast::Expr& written) {
  std::vector<std::string> unused;
  return read_path(&written, unused);
}

}  // namespace

bool lie_in_answer(const ast::Expr& written) {
  const auto* as = ast::as<ast::AsExpr>(&written);
  const ast::Expr& path = as != nullptr && as->operand != nullptr ? *as->operand : written;
  return written.kind == ast::ExprKind::error || path.kind == ast::ExprKind::error || is_path(path);
}

checked::Records check_records(Context& context, Resolver& resolver, const ast::Expr& written,
                               const SourceFile& source) {
  if (written.kind == ast::ExprKind::error) return {};
  const auto* as = ast::as<ast::AsExpr>(&written);
  if (as == nullptr || as->type == nullptr)
    return fail(context, source, written.span, "nothing says what a record looks like", "which shape?");
  checked::Records out;
  out.place = {&source, written.span};
  read_path(as->operand, out.path);
  const ast::Type* type = as->type;
  if (const auto* optional = ast::as<ast::OptionalType>(type)) {
    out.optional = true;
    type = optional->inner;
  }
  const auto* list = ast::as<ast::ListType>(type);
  if (type->kind == ast::TypeKind::error) return {};
  if (list == nullptr)
    return fail(context, source, type->span, "records are a list of a shape", "not a list");
  out.or_one = list->or_one;
  const checked::Type* element = resolver.type(*list->element, source, TypeUse::shape);
  if (element->kind == checked::TypeKind::error) return {};
  if (element->kind != checked::TypeKind::record || element->optional) {
    return fail(context, source, list->element->span,
                fmt::format("a record is of a shape, not `{}`", type_name(*element)), "not a shape");
  }
  out.shape = element->record;
  return out;
}

}  // namespace conn::compiler
