#include "runtime/sync/base_url.h"

#include <fmt/format.h>

#include "runtime/sync/evaluator.h"
#include "runtime/sync/values.h"

namespace conn::runtime {
namespace {

constexpr FailureMeaning kBaseMeaning = {Code::kBaseUnusable, ErrorKind::kConfig,
                                         "the base cannot be evaluated"};

bool is_loopback(const Url& url) {
  return url.host == "localhost" || url.host == "[::1]" || url.host.rfind("127.", 0) == 0;
}

Error unusable(std::string_view base, std::string_view why) {
  return {Code::kBaseUnusable, ErrorKind::kConfig, fmt::format("the base `{}` cannot be used: {}", base, why),
          "give an absolute https URL; http is for loopback addresses, where the run allows them "
          "(--allow-loopback)",
          ""};
}

Status check_scheme(const Url& url, bool allow_loopback) {
  if (url.scheme == "https" || (allow_loopback && is_loopback(url))) return Ok{};
  return unusable(url.text(), "http is not encrypted");
}

}  // namespace

Result<OriginPolicy> make_origin_policy(const LoadedModule& loaded, const ConfigValues& config,
                                        const SyncOptions& options, const Limits& limits) {
  const bytecode::Module& module = loaded.module();
  Evaluator evaluator(loaded.program(), limits);
  InputSources sources;
  sources.run.config = config.values();
  const Result<bytecode::Value> value = evaluator.call(module.base, sources, kBaseMeaning);
  if (!value.ok()) {
    Error error = value.error();
    error.help = "correct the setting that the line inserts";
    return error;
  }
  const std::string base = plain_text(*value);
  std::vector<std::string> hosts;
  hosts.reserve(module.hosts.size());
  for (const bytecode::StringId host : module.hosts) hosts.push_back(module.text(host));
  Result<OriginPolicy> policy = OriginPolicy::make(base, options.base, std::move(hosts));
  if (!policy.ok()) return unusable(options.base.empty() ? base : options.base, policy.error().message);
  CONN_RETURN_IF_ERROR(check_scheme(policy->root(), options.allow_loopback));
  return policy;
}

}  // namespace conn::runtime
