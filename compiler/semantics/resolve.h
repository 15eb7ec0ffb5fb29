#pragma once

#include <map>
#include <vector>

#include "compiler/semantics/context.h"

namespace conn::compiler {

/// Where a type is written; decides which types may stand there and how records in it are held.
enum class TypeUse : std::uint8_t { shape, model, config, parameter, cast };

/// Turns written types into checked ones, and declarations into records and enumerations, each once.
class Resolver {
 public:
  explicit Resolver(Context& context) : context_(&context) {}

  /// Never null; of kind error where a mistake was reported.
  const checked::Type* type(const ast::Type& written, const SourceFile& source, TypeUse use);

  /// The declared shape or model; null where a mistake was reported, or it is an enum.
  const checked::Record* record(const Declared<ast::Decl>& declared);
  const checked::Enumeration* enumeration(const Declared<ast::Decl>& declared);

  /// The shape or model of that name; reports what is wrong with it.
  const checked::Record* shape(const ast::QualifiedName& name, const SourceFile& source);
  const checked::Record* model(const ast::QualifiedName& name, const SourceFile& source);

  /// The time formats a type is written with: of `[timestamp as epoch_ms]?` those of the timestamp.
  std::vector<checked::TimeFormat> formats_of(const ast::Type& written, const SourceFile& source);

 private:
  const checked::Type* type_inside(const ast::Type& written, const SourceFile& source, TypeUse use);
  /// Whether a type with formats is one of times; reports it where it is not.
  bool holds_time(const ast::Type& written, const SourceFile& source);
  void check_wire(const std::string& wire, const ast::EnumMember& member, const SourceFile& source,
                  std::map<std::string, Span>& seen);
  const checked::Type* named(const ast::NamedType& written, const SourceFile& source, TypeUse use);
  const checked::Type* declared_type(const ast::NamedType& written, const Declared<ast::Decl>& found,
                                     const SourceFile& source, TypeUse use);
  const checked::Type* reference(const ast::ReferenceType& written, const SourceFile& source, TypeUse use);
  const checked::Type* literal_union(const ast::LiteralUnionType& written, const SourceFile& source);
  const checked::Type* anonymous(const ast::RecordType& written, const SourceFile& source, TypeUse use);
  const checked::Type* not_allowed(Span span, const SourceFile& source, std::string message,
                                   std::string help);
  void fill(checked::Record& record, const std::vector<ast::Field>& fields, const SourceFile& source,
            TypeUse use);
  const checked::Record* need(const ast::QualifiedName& name, const SourceFile& source, ast::DeclKind kind);
  const checked::Type* error_type() { return context_->types.simple(checked::TypeKind::error); }

  Context* context_;
  std::map<const ast::Decl*, const checked::Record*> records_;  // null while being filled
  std::map<const ast::Decl*, const checked::Enumeration*> enumerations_;
};

/// Compiles the written formats, each checked; reports what no format is. `date` for a `date`.
[[nodiscard]] std::vector<checked::TimeFormat> read_formats(Context& context,
                                                            const std::vector<const ast::Format*>& formats,
                                                            const SourceFile& source, bool date);

}  // namespace conn::compiler
