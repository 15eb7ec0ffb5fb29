#pragma once

#include <conn/limits.h>
#include <conn/sync.h>

#include "base/result.h"
#include "runtime/http/origin_policy.h"
#include "runtime/loader/loaded_module.h"
#include "runtime/sync/config_values.h"

namespace conn::runtime {

/// Where the requests of a run may go: the module's base, made of the account's settings, the base given in
/// its place, the hosts. Errors, of kind config: kBaseUnusable, and what the base's function reports
/// (kRequestFailed).
Result<OriginPolicy> make_origin_policy(const LoadedModule& loaded, const ConfigValues& config,
                                        const SyncOptions& options, const Limits& limits);

}  // namespace conn::runtime
