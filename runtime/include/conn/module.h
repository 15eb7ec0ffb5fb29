#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <conn/export.h>
#include <conn/limits.h>

#include "base/result.h"

namespace conn {

namespace runtime {
class LoadedModule;
}

/// One setting that a connector asks for.
struct ConfigInfo {
  std::string name;
  std::string type;  ///< as written in Conn: `string`, `int?`, `"eu" | "us"`
  std::string doc;
  bool secret = false;    ///< comes through the `CredentialStore`
  bool required = false;  ///< neither optional nor with a default
};

/// One stream of a connector.
struct StreamInfo {
  std::string name;
  std::string model;  ///< `ats.Candidate`
  std::string doc;
};

/// A compiled connector: read, verified, prepared. Immutable; share it among threads and accounts.
class CONN_EXPORT Module {
 public:
  /// Takes the bytes of a module. Errors: kind internal with a V code where the bytes are no module, are of
  /// another version, break a rule of the verifier or exceed `limits.max_module`. The bytes may be freed
  /// afterwards.
  static Result<std::shared_ptr<const Module>> load(std::string_view bytes, const Limits& limits = {});

  ~Module();
  Module(const Module&) = delete;
  Module& operator=(const Module&) = delete;

  const std::string& connector() const { return connector_; }  ///< `greenhouse`
  const std::string& title() const { return title_; }
  const std::string& version() const { return version_; }              ///< as declared; may be empty
  const std::vector<StreamInfo>& streams() const { return streams_; }  ///< in file order
  bool has_probe() const { return has_probe_; }  ///< whether credentials can be tested: see `probe`
  const std::vector<ConfigInfo>& config() const { return config_; }
  const std::vector<std::string>& origins() const {
    return origins_;
  }  ///< where requests may go, as declared

  /// What the runtime makes of it; of no use to a host.
  const runtime::LoadedModule& loaded() const { return *loaded_; }

 private:
  Module();

  std::string connector_, title_, version_;
  std::vector<StreamInfo> streams_;
  std::vector<ConfigInfo> config_;
  std::vector<std::string> origins_;
  bool has_probe_ = false;
  std::unique_ptr<const runtime::LoadedModule> loaded_;
};

}  // namespace conn
