#pragma once

#include <string>
#include <utility>
#include <vector>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

/// A page strategy where it is used: its registers and what they do, and the parts it sends, to be checked by
/// `sender`.
struct PagerExpansion {
  checked::Pager pager;
  const ast::PagesBody* body = nullptr;  ///< null: one page
  std::vector<Binding> bindings;
  std::vector<Binding> parameters;     ///< those that the request of the stream may read as `page.x`
  const SourceFile* source = nullptr;  ///< of the body
  Span use;                            ///< where the stream says it
};

/// What of the stream a policy sees.
struct PolicyUser {
  Context& context;
  Resolver& resolver;
  const SourceFile& source;
  const checked::Record* shape = nullptr;                ///< of `last`
  const std::vector<std::string_view>* reads = nullptr;  ///< names of the stream's reads, for `use`
};

/// Expands `pages …`; `last` of its expressions is a record of `user.shape`. `shrinks`: a rule of the stream
/// changes the page's size, which is a register then.
void expand_pages(const PolicyUser& user, const ast::PagesUse& written, bool shrinks, PagerExpansion& out);

/// Checks `auth scheme(…)`.
[[nodiscard]] checked::Auth expand_auth(const PolicyUser& user, const ast::PolicyUse& written);

/// Appends the rules of a block, and of the set it takes in, to `out`. Returns whether it says `only`.
bool expand_errors(const PolicyUser& user, const ast::ErrorsBlock& written, const std::string& origin,
                   std::vector<checked::Rule>& out);
/// Whether a rule of the block, or of the set it takes in, says `shrink`.
[[nodiscard]] bool says_shrink(const Context& context, const ast::ErrorsBlock& written);
/// Appends the rules that stand behind all others.
void add_standard_errors(const PolicyUser& user, std::vector<checked::Rule>& out);
/// Appends the rules of the connector, where it has some, and then the standard ones unless it says `only`.
void add_inherited_errors(const PolicyUser& user, const ast::ErrorsBlock* of_connector,
                          std::vector<checked::Rule>& out);

/// Checks a declared policy by itself, whether anything uses it or not.
void check_pages_declaration(Context& context, Resolver& resolver, const ast::PagesDecl& decl,
                             const SourceFile& source);
void check_auth_declaration(Context& context, Resolver& resolver, const ast::AuthDecl& decl,
                            const SourceFile& source);
void check_errors_declaration(Context& context, Resolver& resolver, const ast::ErrorsDecl& decl,
                              const SourceFile& source);

/// The scope of a request's expressions.
[[nodiscard]] Scope request_scope(const SourceFile& source, const std::vector<checked::Register>* registers,
                                  std::vector<checked::TimeFormat> since_formats);

}  // namespace conn::compiler
