#pragma once

#include <string>
#include <string_view>

#include "runtime/sync/secret_mask.h"

namespace conn::runtime {

/// What `mask` makes of valid JSON, which stays valid: a number that holds a secret becomes a text.
[[nodiscard]] std::string mask_json(const SecretMask& mask, std::string_view json);

}  // namespace conn::runtime
