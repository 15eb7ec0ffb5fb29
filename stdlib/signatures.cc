#include "stdlib/signatures.h"

#include "stdlib/function.h"

namespace conn::stdlib {

namespace {

/// What the code of a function is given: in place of a lambda to a key, the list of the keys.
std::string_view given(std::string_view type) {
  if (type == "(T) => O") return "[O]";
  if (type == "(T) => S") return "[S]";
  return type == "(T) => string" ? "[string]" : type;
}

}  // namespace

std::optional<bytecode::Signature> signature(std::string_view name) {
  const Function* function = find(name);
  if (function == nullptr || function->code == nullptr) return std::nullopt;
  bytecode::Signature out;
  for (const Parameter& parameter : function->parameters) out.parameters.push_back(given(parameter.type));
  out.result = function->result;
  return out;
}

}  // namespace conn::stdlib
