/// From ANTLR's contexts to the tree. Only files of the parser include this.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostics.h"
#include "compiler/syntax/ast.h"
#include "compiler/syntax/token_stream.h"
#include "grammar/generated/ConnParser.h"

namespace conn::compiler {

/// Contexts that recovery left incomplete give what they have: an absent value is an `ErrorExpr`, an element
/// without a name is left out.
class TreeBuilder {
 public:
  using P = grammar::ConnParser;

  TreeBuilder(const SourceFile& source, TokenStream& tokens, ast::SyntaxTree& tree, Diagnostics& diagnostics)
      : source_(source), tokens_(tokens), tree_(tree), diagnostics_(diagnostics) {}

  void file(P::FileContext* context);

 private:
  /// Members of one block that may stand once.
  using Seen = std::map<std::string, Span, std::less<>>;

  /// Counts the levels of the tree while it is built.
  class Level {
   public:
    Level(TreeBuilder& builder, std::uint32_t levels = 1) : builder_(builder), levels_(levels) {
      builder_.depth_ += levels_;
    }
    ~Level() { builder_.depth_ -= levels_; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;

   private:
    TreeBuilder& builder_;
    std::uint32_t levels_;
  };

  // build_tree.cc: declarations
  const ast::Decl* declaration(P::DeclarationContext* context);
  const ast::Decl* shape(P::ShapeDeclContext* context);
  const ast::Decl* model(P::ModelDeclContext* context);
  const ast::Decl* enumeration(P::EnumDeclContext* context);
  const ast::Decl* map(P::MapDeclContext* context);
  const ast::Decl* pages_decl(P::PagesDeclContext* context);
  const ast::Decl* auth_decl(P::AuthDeclContext* context);
  const ast::Decl* errors_decl(P::ErrorsDeclContext* context);
  template <class T>
  T* begin_decl(antlr4::ParserRuleContext* context, P::QnameContext* name, antlr4::ParserRuleContext* body);

  // build_connector.cc
  const ast::Decl* connector(P::ConnectorDeclContext* context);
  void connector_member(ast::ConnectorDecl& out, P::ConnectorMemberContext* context, Seen& seen);
  bool connector_text(ast::ConnectorDecl& out, P::ConnectorMemberContext* context, Seen& seen);
  const ast::Probe* probe(P::ProbeContext* context);
  const ast::HostsClause* hosts(P::HostListContext* context);

  // build_stream.cc
  const ast::Decl* stream(P::StreamDeclContext* context);
  void stream_member(ast::StreamDecl& out, P::StreamMemberContext* context, Seen& seen);
  void stream_read(ast::StreamDecl& out, P::ReadDeclContext* context);
  bool stream_policy(ast::StreamDecl& out, P::StreamMemberContext* context, Seen& seen);
  void stream_key(ast::StreamDecl& out, P::StreamKeyContext* context, Seen& seen);
  void stream_records(ast::StreamDecl& out, P::RecordsContext* context, Seen& seen);
  const ast::Cursor* cursor(ast::StreamDecl& out, P::CursorContext* context, Seen& seen);
  const ast::Deletes* deletes(P::DeletesContext* context);
  const ast::Request* request(P::RequestContext* context);

  // build_policy.cc
  const ast::PolicyUse* policy_use(P::PolicyUseContext* context);
  const ast::PagesUse* pages_use(P::PagesUseContext* context);
  const ast::PagesBody* pages_body(P::PagesBlockContext* context);
  void pages_member(ast::PagesBody& out, P::PagesMemberContext* context, Seen& seen);
  const ast::ErrorsBlock* errors_use(P::ErrorsUseContext* context);
  const ast::LimitsBlock* limits_use(P::LimitsUseContext* context);
  bool limit(ast::LimitMember& out, P::LimitContext* context);
  std::vector<ast::Arm> verdict_arms(P::VerdictBlockContext* context);
  const ast::Expr* verdict(P::VerdictContext* context);
  ast::VerdictExpr* verdict_link(P::VerdictLinkContext* context);
  void send_parts(std::vector<ast::RequestPart>& out, P::SendBodyContext* context);
  void part(std::vector<ast::RequestPart>& out, P::PartContext* context);

  // build_type.cc
  std::vector<ast::Field> fields(P::FieldBlockContext* context);
  std::vector<ast::Parameter> parameters(P::ParamsContext* context);
  const ast::Type* type(P::TypeContext* context);
  ast::Type* base_type(P::BaseTypeContext* context);
  ast::Type* named(P::QnameContext* name, Span span);
  ast::Type* list(antlr4::ParserRuleContext* context, const std::vector<P::TypeContext*>& types, bool or_one);
  ast::Type* optional(ast::Type* inner, antlr4::tree::TerminalNode* mark);
  const ast::Format* format(P::FormatContext* context);
  const ast::Expr* zone(P::ZoneContext* context);
  const ast::Expr* cast(P::CastContext* context);
  void cast_name(ast::AsExpr& out, P::AsNameContext* context);

  // build_expr.cc
  const ast::Expr* expr(P::ExprContext* context);
  const ast::Expr* expr_of_kind(P::ExprContext* context);
  const ast::Expr* plain(P::PlainContext* context);
  const ast::Expr* with_suffix(const ast::Expr* object, P::SuffixContext* suffix);
  const ast::Expr* binary(P::BinaryContext* context);
  const ast::Expr* conditional(P::ConditionalContext* context);
  const ast::Expr* lambda(P::LambdaContext* context);
  ast::ForExpr* for_each(antlr4::ParserRuleContext* context, P::ForHeadContext* head);
  const ast::Expr* primary(P::PrimaryContext* context);
  const ast::Expr* literal(P::LiteralContext* context);
  const ast::Expr* constant(P::ConstantContext* context);
  const ast::Expr* number(Span span);
  const ast::Expr* duration(Span span);
  const ast::Expr* list_value(P::ListContext* context);
  const ast::ObjectExpr* object(P::ObjectContext* context);
  void entry(std::vector<ast::ObjectEntry>& out, P::EntryContext* context);
  std::vector<ast::Argument> arguments(P::ArgsContext* context);
  std::vector<ast::Arm> arms(P::ArmBlockContext* context);
  std::vector<ast::Pattern> patterns(P::PatternsContext* context);

  // build_string.cc
  const ast::StringExpr* string(P::StringContext* context);
  /// A text that may not hold values; reports one that does, and gives null.
  const ast::StringExpr* plain_string(P::StringContext* context, std::string_view what);
  std::string decode_escape(Span span);
  void graphql(ast::StringExpr& out);
  const ast::Expr* named_value(Span span);

  // build_common.cc
  [[nodiscard]] Span span(antlr4::ParserRuleContext* context) const;
  [[nodiscard]] static Span span(antlr4::tree::TerminalNode* node) { return span_of(*node->getSymbol()); }
  [[nodiscard]] std::string_view text(Span span) const { return source_.text(span); }
  /// Whether recovery left the name whole.
  static bool is_whole(P::IdentContext* context) {
    return context != nullptr && context->exception == nullptr;
  }
  static bool is_whole(P::QnameContext* context) {
    return context != nullptr && context->exception == nullptr && is_whole(context->ident());
  }
  ast::Name name(Span span);
  ast::Name name(antlr4::tree::TerminalNode* node) { return name(span(node)); }
  ast::Name name(antlr4::ParserRuleContext* ident) { return name(span(ident)); }
  ast::Name quoted_name(P::StringContext* context);
  ast::QualifiedName qualified(P::QnameContext* context);
  /// The doc comment in front of the token where something begins.
  ast::DocComment docs_before(antlr4::ParserRuleContext* context);
  const ast::Expr* broken(Span span) { return tree_.make<ast::ErrorExpr>(span); }
  /// False, with a report, when a member of this word stood in the block already.
  bool once(Seen& seen, std::string_view word, Span at);
  bool once(Seen& seen, antlr4::ParserRuleContext* member);
  /// Reports commas without an element before them in a list of values.
  void check_commas(antlr4::ParserRuleContext* list);
  void too_deep(Span at);

  const SourceFile& source_;
  TokenStream& tokens_;
  ast::SyntaxTree& tree_;
  Diagnostics& diagnostics_;
  std::uint32_t depth_ = 0;
  bool too_deep_ = false;
};

template <class T>
T* TreeBuilder::begin_decl(antlr4::ParserRuleContext* context, P::QnameContext* name,
                           antlr4::ParserRuleContext* body) {
  T* out = tree_.make<T>(span(context));
  out->docs = docs_before(context);
  out->name = qualified(name);
  out->head = out->span;
  if (body != nullptr && body->getStart() != nullptr) {
    const std::size_t at = body->getStart()->getTokenIndex();
    if (at > context->getStart()->getTokenIndex()) out->head.end = span_of(*tokens_.get(at - 1)).end;
  }
  return out;
}

}  // namespace conn::compiler
