#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/semantics/types.h"
#include "stdlib/function.h"

namespace conn::compiler {

/// A type in the signature of a built-in function, read from its text.
struct SignatureType {
  enum class Form : std::uint8_t { word, variable, list, dictionary, function, one_of };
  Form form = Form::word;
  checked::TypeKind word = checked::TypeKind::error;
  char variable = 0;
  bool optional = false;
  std::vector<SignatureType> parts;  ///< element; a function's parameters, then its result; the alternatives
};

/// What the letters of one call stand for.
using Variables = std::map<char, const checked::Type*>;

/// Nothing for a text that is no type: a mistake in the library.
[[nodiscard]] std::optional<SignatureType> read_signature(std::string_view text);

/// How well a value of this type fits a parameter, whether null or not. `converts` where the language
/// converts by itself.
enum class Fit : std::uint8_t { none, converts, exact };
[[nodiscard]] Fit fit(const SignatureType& parameter, const checked::Type& value, const Variables& variables);

/// Takes the letters of the parameter from the value, which fits exactly.
void bind_variables(const SignatureType& parameter, const checked::Type& value, TypeTable& types,
                    Variables& variables);

/// The type with its letters filled in; null where one is not known yet, and for `one_of`.
[[nodiscard]] const checked::Type* instantiate(const SignatureType& type, TypeTable& types,
                                               const Variables& variables);

}  // namespace conn::compiler
