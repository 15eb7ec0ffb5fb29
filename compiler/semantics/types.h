#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "compiler/semantics/tree.h"

namespace conn::compiler {

/// Makes the types of one `Program`, each once. Not thread-safe; the program must outlive it.
class TypeTable {
 public:
  explicit TypeTable(checked::Program& program) : program_(&program) {}

  const checked::Type* simple(checked::TypeKind kind, bool optional = false);
  const checked::Type* list(const checked::Type* element, bool optional = false);
  const checked::Type* dictionary(const checked::Type* element, bool optional = false);
  const checked::Type* record(const checked::Record* record, bool optional = false);
  const checked::Type* enumeration(const checked::Enumeration* enumeration, bool optional = false);
  const checked::Type* reference(std::string target, bool optional = false);
  const checked::Type* function(const checked::Type* result);
  /// The type with or without `?`. `null` and error types stay as they are.
  const checked::Type* with_optional(const checked::Type* type, bool optional);

 private:
  using Key = std::tuple<checked::TypeKind, bool, const checked::Type*, const checked::Record*,
                         const checked::Enumeration*, std::string>;
  const checked::Type* intern(Key key);

  checked::Program* program_;
  std::map<Key, const checked::Type*> known_;
};

/// As an author writes it: `[ats.EmailAddress]?`, `int`, `ref ats.Job`; `{…}` for a record without a name.
[[nodiscard]] std::string type_name(const checked::Type& type);

/// The word of a type without parts: `int`; "" for kinds with parts.
[[nodiscard]] std::string_view type_word(checked::TypeKind kind);

/// The kind that an author's word names: `timestamp`.
[[nodiscard]] std::optional<checked::TypeKind> type_of_word(std::string_view word);

/// All words of `type_of_word`, for suggestions.
[[nodiscard]] const std::vector<std::string_view>& type_words();

/// Held as text: string, url, secret, enum, ref.
[[nodiscard]] bool is_text(checked::TypeKind kind);
/// int, decimal, float.
[[nodiscard]] bool is_number(checked::TypeKind kind);
/// timestamp, date.
[[nodiscard]] bool is_time(checked::TypeKind kind);

}  // namespace conn::compiler
