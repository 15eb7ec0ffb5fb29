#include "stdlib/signatures.h"

#include "stdlib/function.h"

namespace conn::stdlib {

std::optional<bytecode::Signature> signature(std::string_view name) {
  const Function* function = find(name);
  if (function == nullptr || function->code == nullptr) return std::nullopt;
  bytecode::Signature out;
  for (const Parameter& parameter : function->parameters) out.parameters.push_back(parameter.type);
  out.result = function->result;
  return out;
}

}  // namespace conn::stdlib
