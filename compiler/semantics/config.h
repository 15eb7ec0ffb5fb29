#pragma once

#include <optional>
#include <string>

#include "compiler/semantics/resolve.h"

namespace conn::compiler {

/// Checks `config { … }` and `config app { … }` into the connector's entries. A group, `place: { city: string
/// }`, gives an entry for each of its fields: `place.city`.
void check_config(Context& context, Resolver& resolver, const ast::ConnectorDecl& written,
                  const SourceFile& source);

/// Warns of entries that nothing reads. Call it when everything else has been checked.
void warn_unused_config(Context& context);

/// What is named by `config.place.city`: `place.city`; nothing where the expression is no such chain.
[[nodiscard]] std::optional<std::string> config_path(const ast::Expr& written);

/// The form that a word stands for where the type of an entry is due: `zone`, `host_label`.
[[nodiscard]] std::optional<bytecode::ConfigForm> config_form(std::string_view word);

}  // namespace conn::compiler
