#pragma once

#include <fmt/format.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "bytecode/module.h"
#include "bytecode/type_pattern.h"
#include "bytecode/type_table.h"
#include "bytecode/verify.h"

namespace conn::bytecode::verifying {

/// A built-in function's signature, taken apart once a module.
struct ParsedSignature {
  std::vector<TypePattern> parameters;
  TypePattern result;
};

/// What the parts of the verifier share: the module, the first fault, and what has been proven so far.
struct Context {
  const Module& module;
  std::optional<Fault> fault;
  std::optional<TypeTable> types;           ///< once the types are proven
  std::vector<ParsedSignature> signatures;  ///< of `module.builtins`

  /// Whether the rule holds; where it does not, remembers it with the place, unless another came before.
  template <class... Arguments>
  bool require(bool holds, Rule rule, fmt::format_string<Arguments...> where, Arguments&&... arguments) {
    if (!holds && !fault) fault = Fault{rule, fmt::format(where, std::forward<Arguments>(arguments)...)};
    return holds;
  }

  bool is_text(StringId id) const { return id < module.strings.size(); }
  bool is_text_or_none(StringId id) const { return id == kNone || is_text(id); }
  bool is_type(TypeId id) const { return id < module.types.size(); }
};

/// What a slot of a frame holds.
struct Slot {
  enum class Holds : std::uint8_t { kNothing, kValue, kRows } holds = Holds::kNothing;
  std::uint32_t node = kNone;  ///< the list's node, for kRows
};

/// The frames of a projection: 0 is the body's, then one for each node with elements (its number + 1).
using Frames = std::vector<std::vector<Slot>>;

/// What a function is for.
enum class Role : std::uint8_t {
  kBase,
  kAuth,
  kBuild,
  kErrors,
  kRecord,
  kRows,
  kPageInit,
  kPageNext,
  kPageStop,
  kCursorFrom,
  kReadWhen,
  kLabel,
  kCursorUntil,
  kCursorToken
};

/// The one use of a function.
struct Use {
  Role role;
  const Stream* stream = nullptr;  ///< null for the connector's own functions
};

// Each returns false once a fault is recorded.
bool check_indexes(Context& context);
bool check_types(Context& context);
bool check_constants(Context& context);
bool check_projections(Context& context, std::vector<Frames>& frames);
bool check_layout(Context& context, const Function& function, std::uint32_t code_begin);
bool check_connector(Context& context);
bool check_streams(Context& context);
bool check_manifest(Context& context);
bool check_limits(Context& context);
/// Says which function is used for what: one entry for each function of the module.
bool collect_uses(Context& context, std::vector<Use>& uses);
bool check_role(Context& context, const Function& function, const Use& use,
                const std::vector<Frames>& frames);
bool check_code(Context& context, const Function& function, const Use& use);
/// Whether the bare name of a header: visible characters of a token, in lower case.
bool is_header_name(std::string_view text);

}  // namespace conn::bytecode::verifying
