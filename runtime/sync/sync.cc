#include <conn/sync.h>

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "base/zone.h"
#include "runtime/http/origin_policy.h"
#include "runtime/loader/loaded_module.h"
#include "runtime/loader/type_text.h"
#include "runtime/sync/base_url.h"
#include "runtime/sync/config_values.h"
#include "runtime/sync/secret_mask.h"
#include "runtime/sync/stream_driver.h"
#include "runtime/sync/stream_run.h"

namespace conn {
namespace {

using runtime::ConfigValues;
using runtime::OriginPolicy;
using runtime::RunContext;
using runtime::SecretMask;
using runtime::StreamRun;

const Cancellation& never() {
  static const Cancellation cancellation;
  return cancellation;
}

Error option_error(std::string message, std::string help) {
  return {Code::kOptionImpossible, ErrorKind::kConfig, std::move(message), std::move(help), ""};
}

Status check_options(const SyncOptions& options) {
  if (options.limit && *options.limit < 1)
    return option_error(fmt::format("a limit of {} records reads nothing", *options.limit),
                        "give at least 1");
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

/// One run over all streams that were asked for.
class Run {
 public:
  Run(const Engine& engine, const Module& module, const Account& account, const SyncOptions& options,
      Sink& sink, StateStore& store, Observer& observer)
      : engine_(engine),
        module_(module),
        account_(account),
        options_(options),
        sink_(sink),
        store_(store),
        observer_(observer),
        key_{module.connector(), account.name, module.version()} {}

  Result<RunSummary> operator()() {
    CONN_RETURN_IF_ERROR(check_options(options_));
    CONN_RETURN_IF_ERROR(check_account(account_));
    CONN_ASSIGN(const std::vector<std::size_t> chosen, choose_streams(module_, options_.streams));
    CONN_ASSIGN(config_, ConfigValues::make(program_module(), account_));
    for (const std::string_view secret : config_->secrets()) mask_.add(secret);
    CONN_ASSIGN(const OriginPolicy policy,
                runtime::make_origin_policy(module_.loaded(), *config_, options_, engine_.limits()));
    RunSummary summary = start_summary();
    const RunContext context{module_.loaded(),     *config_,        policy,
                             engine_.limits(),     engine_.clock(), mask_,
                             account_.name,        summary.started, options_.max_wait,
                             options_.bad_records, options_.limit};
    session_ = engine_.transport().open();
    for (const std::size_t stream : chosen) {
      if (cancellation().cancelled()) break;
      observer_.on_stream_start(module_.streams()[stream].name);
      summary.streams.push_back(run_stream(context, program_module().streams[stream]));
      observer_.on_stream_end(summary.streams.back());
    }
    summary.cancelled = cancellation().cancelled();
    summary.finished = engine_.clock().now();
    return summary;
  }

 private:
  const bytecode::Module& program_module() const { return module_.loaded().module(); }
  const Cancellation& cancellation() const {
    return options_.cancellation == nullptr ? never() : *options_.cancellation;
  }

  RunSummary start_summary() const {
    RunSummary summary;
    summary.connector = module_.connector();
    summary.version = module_.version();
    summary.account = account_.name;
    summary.started = engine_.clock().now();
    if (module_.loaded().uses_zones()) summary.tzdata = Zone::database_version();
    return summary;
  }

  StreamSummary run_stream(const RunContext& context, const bytecode::Stream& stream) {
    StreamSummary failed;
    failed.stream = program_module().text(stream.name);
    Result<runtime::StreamState> state = load_state(failed.stream);
    Status begun = state.ok() ? sink_.begin(sink_stream(stream)) : Status(state.error());
    if (!begun.ok()) {
      failed.error = std::move(begun).error();
      return failed;
    }
    StreamRun run(context, stream, std::move(state).value());
    runtime::StreamDriver driver(*session_, engine_.clock(), sink_, store_, key_, observer_, cancellation(),
                                 source_name());
    driver.drive(run);
    return run.summary();
  }

  Result<runtime::StreamState> load_state(const std::string& stream) {
    CONN_ASSIGN(const std::optional<std::string> text, store_.load(key_, stream));
    if (!text) return runtime::StreamState{};
    return runtime::read_stream_state(*text, stream);
  }

  std::string source_name() const {
    const bytecode::StringId id = program_module().source_name;
    return id == bytecode::kNone ? std::string() : program_module().text(id);
  }

  SinkStream sink_stream(const bytecode::Stream& stream) const {
    const bytecode::Module& module = program_module();
    return {module_.connector(),
            account_.name,
            module.text(stream.name),
            runtime::type_text(module, stream.model),
            source_name(),
            &module,
            stream.model};
  }

  const Engine& engine_;
  const Module& module_;
  const Account& account_;
  const SyncOptions& options_;
  Sink& sink_;
  StateStore& store_;
  Observer& observer_;
  StateKey key_;
  std::unique_ptr<ConfigValues> config_;
  SecretMask mask_;
  std::unique_ptr<Transport::Session> session_;
};

}  // namespace

Result<RunSummary> sync(const Engine& engine, const Module& module, const Account& account,
                        const SyncOptions& options, Sink& sink, StateStore& state, Observer& observer) {
  return Run(engine, module, account, options, sink, state, observer)();
}

}  // namespace conn
