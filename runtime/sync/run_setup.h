#pragma once

#include <conn/account.h>
#include <conn/engine.h>
#include <conn/module.h>
#include <conn/sync.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "runtime/http/origin_policy.h"
#include "runtime/sync/config_values.h"
#include "runtime/sync/secret_mask.h"
#include "runtime/sync/stream_run.h"

namespace conn::runtime {

/// Everything that is judged before a run's first request, and what its streams share. Keeps references to
/// what it is made of.
class RunSetup {
 public:
  /// Errors, all of kind config: options and account that cannot be, unknown streams, settings, secrets, an
  /// impossible base.
  static Result<std::unique_ptr<RunSetup>> make(const Engine& engine, const Module& module,
                                                const Account& account, const SyncOptions& options);

  /// Positions of the streams that are asked for, in file order.
  const std::vector<std::size_t>& streams() const { return streams_; }
  SecretMask& mask() { return mask_; }
  const SecretMask& mask() const { return mask_; }
  /// The module, in the zones that the settings name. Lives as long as this.
  const LoadedModule& loaded() const { return zoned_ ? *zoned_ : module_.loaded(); }
  /// What a stream's run is given; lives no longer than this.
  RunContext context(std::int64_t started);
  /// `greenhouse.conn`; may be empty.
  std::string source_name() const;

 private:
  RunSetup(const Engine& engine, const Module& module, const Account& account, const SyncOptions& options)
      : engine_(engine), module_(module), account_(account), options_(options) {}
  Status prepare();

  const Engine& engine_;
  const Module& module_;
  const Account& account_;
  const SyncOptions& options_;
  std::vector<std::size_t> streams_;
  std::unique_ptr<ConfigValues> config_;
  std::unique_ptr<const LoadedModule> zoned_;  // null: no setting names a zone
  SecretMask mask_;
  std::optional<OriginPolicy> policy_;
};

}  // namespace conn::runtime
