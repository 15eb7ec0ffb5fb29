#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/codes.h"

namespace conn::bytecode {

/// The rules that the verifier holds a module to; `rules.def` says what each demands.
enum class Rule : std::uint8_t {
#define CONN_RULE(enumerator, name, code, text) enumerator,
#include "bytecode/rules.def"
#undef CONN_RULE
};

struct RuleInfo {
  Rule rule;
  std::string_view name;  ///< `loop-back`
  Code code;              ///< of the error: several rules share one
  std::string_view text;  ///< what must hold
};

/// All rules, in the order of the table. Static storage.
[[nodiscard]] std::span<const RuleInfo> all_rules();
[[nodiscard]] const RuleInfo& info(Rule rule);

}  // namespace conn::bytecode
