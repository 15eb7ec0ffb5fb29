#include "compiler/semantics/config.h"

#include <fmt/format.h>

#include <map>

#include "bytecode/config_form.h"
#include "compiler/semantics/expressions.h"

namespace conn::compiler {

using bytecode::ConfigForm;
using checked::Config;
using checked::Expr;
using checked::Op;
using checked::TypeKind;

namespace {

/// What an account can be asked for: one value, or a list of such.
bool is_asked_for(const checked::Type& type) {
  switch (type.kind) {
    case TypeKind::list: {
      const checked::Type& element = *type.element;
      return element.kind != TypeKind::list && element.kind != TypeKind::secret && !element.optional &&
             is_asked_for(element);
    }
    case TypeKind::dictionary:
    case TypeKind::json:
    case TypeKind::bytes:
    case TypeKind::record: return false;
    default: return true;
  }
}

/// The form that a written type names: `zone?`, `[host_label]`.
ConfigForm form_of(const ast::Type* written) {
  for (;;) {
    switch (written->kind) {
      case ast::TypeKind::optional: written = static_cast<const ast::OptionalType*>(written)->inner; continue;
      case ast::TypeKind::list: written = static_cast<const ast::ListType*>(written)->element; continue;
      case ast::TypeKind::named:
        return config_form(static_cast<const ast::NamedType*>(written)->name.text())
            .value_or(ConfigForm::kAny);
      default: return ConfigForm::kAny;
    }
  }
}

class ConfigChecker {
 public:
  ConfigChecker(Context& context, Resolver& resolver, const SourceFile& source, bool app)
      : context_(context), resolver_(resolver), source_(source), app_(app) {}

  void add(const std::vector<ast::Field>& fields, const std::string& group) {
    for (const ast::Field& field : fields) add(field, group);
  }

 private:
  void add(const ast::Field& field, const std::string& group) {
    const std::string name = group + field.name.text;
    if (is_declared(field, name)) return;
    refuse_empty(context_, source_, field.name, "a config key");
    if (field.type->kind == ast::TypeKind::record) return add_group(field, name);
    Config made;
    made.name = name;
    made.docs = field.docs.text;
    made.app = app_;
    made.place = {&source_, field.name.span};
    made.type = type_of(field);
    made.form = form_of(field.type);
    made.secret = made.type->kind == TypeKind::secret;
    if (field.default_value != nullptr) add_default(field, made);
    context_.add_config(std::move(made));
  }

  bool is_declared(const ast::Field& field, const std::string& name) {
    const checked::Place* known = context_.config_place(name);
    if (known == nullptr) return false;
    context_
        .error(Code::kDuplicateDeclaration, source_, field.name.span,
               fmt::format("the config key `{}` is declared twice", name))
        .label("declared again")
        .note("first declared here", *known)
        .help("rename one of the two, or remove it");
    return true;
  }

  void add_group(const ast::Field& field, const std::string& name) {
    context_.add_config_group(name, {&source_, field.name.span});
    if (field.default_value != nullptr) {
      context_
          .error(Code::kTypeNotAllowed, source_, field.default_value->span,
                 "a group of settings has no default")
          .label("for the group as a whole")
          .help("give its fields defaults: `{ city: string = \"Linz\" }`");
    }
    add(static_cast<const ast::RecordType&>(*field.type).fields, name + ".");
  }

  const checked::Type* type_of(const ast::Field& field) {
    const checked::Type* type = resolver_.type(*field.type, source_, TypeUse::config);
    if (is_asked_for(*type)) return type;
    context_
        .error(Code::kTypeNotAllowed, source_, field.type->span,
               "config holds plain values, lists of them, and groups of both")
        .label(fmt::format("this is `{}`", type_name(*type)))
        .help("use one entry for each value");
    return context_.types.simple(TypeKind::error);
  }

  void add_default(const ast::Field& field, Config& made) {
    Scope plain;
    plain.source = &source_;
    plain.clause = "a default";
    ExpressionChecker checker(context_, resolver_, plain);
    const Expr* value = checker.require(field.default_value, context_.types.with_optional(made.type, false));
    if (is_broken(value)) return;
    if (value->op != Op::constant) {
      context_.error(Code::kNotConstant, source_, field.default_value->span, "a default is a plain value")
          .label("has to be computed")
          .help("write the value out");
      return;
    }
    check_form(field, made.form);
    made.fallback = value;
    made.type = value->type;
  }

  void check_form(const ast::Field& field, ConfigForm form) {
    const auto* text = ast::as<ast::StringExpr>(field.default_value);
    if (text == nullptr || bytecode::has_form(form, text->plain().value_or(""))) return;
    const bool zone = form == ConfigForm::kZone;
    context_
        .error(Code::kWrongType, source_, field.default_value->span,
               zone ? "this is no time zone" : "this is no label of a host name")
        .label(zone ? "the database of time zones does not have it" : "letters, digits and `-` make one")
        .help(zone ? "zones are named after places: `\"Europe/Vienna\"`"
                   : "write one label, `\"acme\"`, without dots");
  }

  Context& context_;
  Resolver& resolver_;
  const SourceFile& source_;
  const bool app_;
};

}  // namespace

void check_config(Context& context, Resolver& resolver, const ast::ConnectorDecl& written,
                  const SourceFile& source) {
  if (written.config != nullptr)
    ConfigChecker(context, resolver, source, false).add(written.config->fields, "");
  if (written.config_app != nullptr)
    ConfigChecker(context, resolver, source, true).add(written.config_app->fields, "");
}

void warn_unused_config(Context& context) {
  const auto& entries = context.program.connector.config;
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    if (context.used_config.count(i) > 0) continue;
    context
        .warning(Code::kConfigUnused, *entries[i].place.source, entries[i].place.span,
                 fmt::format("nothing uses the config key `{}`", entries[i].name))
        .label("never read")
        .help(fmt::format("remove it, or use it: `config.{}`", entries[i].name));
  }
}

std::optional<std::string> config_path(const ast::Expr& written) {
  const auto* member = ast::as<ast::MemberExpr>(&written);
  if (member == nullptr) return std::nullopt;
  if (const auto* root = ast::as<ast::IdentifierExpr>(member->object)) {
    if (root->name.text != "config") return std::nullopt;
    return member->name.text;
  }
  const auto outer = config_path(*member->object);
  return outer ? std::optional(*outer + "." + member->name.text) : std::nullopt;
}

std::optional<ConfigForm> config_form(std::string_view word) {
  for (const ConfigForm form : {ConfigForm::kHostLabel, ConfigForm::kZone}) {
    if (word == bytecode::form_text(form)) return form;
  }
  return std::nullopt;
}

}  // namespace conn::compiler
