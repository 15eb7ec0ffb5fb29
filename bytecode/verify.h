#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "bytecode/module.h"
#include "bytecode/rules.h"
#include "bytecode/signature.h"

namespace conn::bytecode {

/// The first rule that a module breaks, and where: `` `candidates.record` at 12 ``.
struct Fault {
  Rule rule;
  std::string where;
};

/// Looks for a broken rule, in one pass over the module whose time is linear in its size. Nothing: running
/// the module cannot go wrong. Pure, safe from any thread. `module` may hold any values whose enums are in
/// range, as `read_module` gives them.
[[nodiscard]] std::optional<Fault> find_fault(const Module& module, const SignatureLookup& signatures);

/// The same as a Status: an internal error with the rule's code, its place and its text.
[[nodiscard]] Status verify(const Module& module, const SignatureLookup& signatures);

}  // namespace conn::bytecode
