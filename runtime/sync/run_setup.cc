#include "runtime/sync/run_setup.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "base/zone.h"
#include "runtime/limits/limit_rules.h"
#include "runtime/loader/loaded_module.h"
#include "runtime/sync/base_url.h"
#include "runtime/sync/values.h"

namespace conn::runtime {
namespace {

Error option_error(std::string message, std::string help) {
  return {Code::kOptionImpossible, ErrorKind::kConfig, std::move(message), std::move(help), ""};
}

Status check_options(const SyncOptions& options) {
  if (options.limit && *options.limit < 1)
    return option_error(fmt::format("a limit of {} records reads nothing", *options.limit),
                        "give at least 1");
  if (options.limit && options.again)
    return option_error(
        "reading again and a limit exclude each other: what lies behind the limit would never be read",
        "leave one of them out");
  if (options.max_wait < 0)
    return option_error("the longest wait is negative", "give a duration such as `5m`");
  return Ok{};
}

// It is part of every key, in tables and in JSON.
Status check_account(const Account& account) {
  if (!account.name.empty() && is_valid_utf8(account.name)) return Ok{};
  return option_error(
      account.name.empty() ? "the account has no name" : "the account's name is no UTF-8 text",
      "give it a name, or leave it out for `default`");
}

// A setting that gives the count of a limit.
Status check_limits(const bytecode::Module& module, const ConfigValues& config) {
  for (const bytecode::Limit& limit : module.limits) {
    if (limit.count_config == bytecode::kNone) continue;
    const bytecode::Value& value = config.values()[limit.count_config];
    const std::optional<std::int64_t> count = whole_number(value);
    if (value.is_null() || (count && *count >= 1 && *count <= bytecode::kMaxLimitCount)) continue;
    return Error{Code::kConfigType, ErrorKind::kConfig,
                 fmt::format("the setting `{}` is the count of a limit, and out of range",
                             module.text(module.config[limit.count_config].name)),
                 "give a number between 1 and 1,000,000,000", ""};
  }
  return Ok{};
}

// The module as it is with the zones that the settings name; null where they name none.
Result<std::unique_ptr<const LoadedModule>> in_zones(const LoadedModule& loaded, const ConfigValues& config) {
  const bytecode::Module& module = loaded.module();
  std::vector<std::optional<std::string>> zones;
  bool any = false;
  for (const bytecode::TimeFormat& format : module.formats) {
    std::optional<std::string>& zone = zones.emplace_back();
    if (format.zone != bytecode::kNone) zone = module.text(format.zone);
    if (format.zone_config == bytecode::kNone) continue;
    any = true;
    const bytecode::Value& name = config.values()[format.zone_config];
    if (name.is_null()) continue;
    zone = plain_text(name);
    if (Zone::find(*zone)) continue;
    return Error{Code::kZoneUnknown, ErrorKind::kConfig,
                 fmt::format("the setting `{}` is the name of a time zone, and `{}` is none",
                             module.text(module.config[format.zone_config].name), *zone),
                 "zones are named after places: `Europe/Vienna`, `America/New_York`, or `UTC`", ""};
  }
  if (!any) return std::unique_ptr<const LoadedModule>();
  return loaded.in_zones(zones);
}

Error unknown_stream(const Module& module, const std::string& name) {
  std::string names;
  for (const StreamInfo& stream : module.streams())
    names += fmt::format("{}`{}`", names.empty() ? "" : ", ", stream.name);
  return {Code::kUnknownStream, ErrorKind::kConfig,
          fmt::format("`{}` has no stream `{}`", module.connector(), name),
          fmt::format("its streams: {}", names), ""};
}

// Positions of the streams that are asked for, in file order.
Result<std::vector<std::size_t>> choose_streams(const Module& module, const std::vector<std::string>& names) {
  const auto has = [](const auto& list, const std::string& name) {
    return std::find(list.begin(), list.end(), name) != list.end();
  };
  std::vector<std::string> known;
  for (const StreamInfo& stream : module.streams()) known.push_back(stream.name);
  for (const std::string& name : names) {
    if (!has(known, name)) return unknown_stream(module, name);
  }
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (names.empty() || has(names, known[i])) chosen.push_back(i);
  }
  return chosen;
}

}  // namespace

Result<std::unique_ptr<RunSetup>> RunSetup::make(const Engine& engine, const Module& module,
                                                 const Account& account, const SyncOptions& options) {
  std::unique_ptr<RunSetup> setup(new RunSetup(engine, module, account, options));
  CONN_RETURN_IF_ERROR(setup->prepare());
  return setup;
}

Status RunSetup::prepare() {
  CONN_RETURN_IF_ERROR(check_options(options_));
  CONN_RETURN_IF_ERROR(check_account(account_));
  CONN_ASSIGN(streams_, choose_streams(module_, options_.streams));
  CONN_ASSIGN(config_, ConfigValues::make(module_.loaded().module(), account_));
  CONN_RETURN_IF_ERROR(check_limits(module_.loaded().module(), *config_));
  CONN_ASSIGN(zoned_, in_zones(module_.loaded(), *config_));
  for (const std::string_view secret : config_->secrets()) mask_.add(secret);
  CONN_ASSIGN(OriginPolicy policy,
              make_origin_policy(module_.loaded(), *config_, options_, engine_.limits()));
  policy_ = std::move(policy);
  return Ok{};
}

RunContext RunSetup::context(std::int64_t started) {
  return {loaded(), *config_,      *policy_, engine_.limits(),  engine_.clock(),      engine_.limiter(),
          mask_,    account_.name, started,  options_.max_wait, options_.bad_records, options_.limit};
}

std::string RunSetup::source_name() const {
  const bytecode::Module& module = module_.loaded().module();
  return module.source_name == bytecode::kNone ? std::string() : module.text(module.source_name);
}

}  // namespace conn::runtime
