#pragma once

#include <optional>
#include <string_view>

#include "bytecode/signature.h"

namespace conn::stdlib {

/// The signature of the function with that unique name where it exists and has code: what the verifier asks
/// for, at the compiler's door and at the loader's alike. Safe from any thread.
std::optional<bytecode::Signature> signature(std::string_view name);

}  // namespace conn::stdlib
