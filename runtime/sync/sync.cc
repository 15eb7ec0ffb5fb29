#include <conn/sync.h>

#include <optional>

#include "base/guard.h"
#include "base/zone.h"
#include "runtime/loader/loaded_module.h"
#include "runtime/loader/type_text.h"
#include "runtime/sync/reads.h"
#include "runtime/sync/run_setup.h"
#include "runtime/sync/stream_driver.h"
#include "runtime/sync/stream_run.h"

namespace conn {
namespace {

using runtime::RunContext;
using runtime::RunSetup;
using runtime::StreamRun;

// What stays known of a stream that is read again: how the vendor pages.
runtime::StreamState forgotten(runtime::StreamState state) {
  runtime::StreamState kept;
  kept.short_pages = std::move(state.short_pages);
  return kept;
}

const Cancellation& never() {
  static const Cancellation cancellation;
  return cancellation;
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
    CONN_ASSIGN(setup_, RunSetup::make(engine_, module_, account_, options_));
    RunSummary summary = start_summary();
    RunContext context = setup_->context(summary.started);
    context.sink_knows_rows = sink_.knows_rows();
    session_ = engine_.transport().open();
    for (const std::size_t stream : setup_->streams()) {
      if (cancellation().cancelled()) break;
      observer_.on_stream_start(module_.streams()[stream].name);
      summary.streams.push_back(run_stream(context, module_.streams()[stream].name));
      observer_.on_stream_end(summary.streams.back());
    }
    summary.cancelled = cancellation().cancelled();
    summary.finished = engine_.clock().now();
    return summary;
  }

 private:
  const bytecode::Module& program_module() const { return setup_->loaded().module(); }
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

  StreamSummary run_stream(const RunContext& context, const std::string& name) {
    std::unique_ptr<StreamRun> run;
    Status driven = guarded([&] { return drive(context, name, run); });
    if (driven.ok()) return run->summary();
    StreamSummary failed = run ? run->summary() : StreamSummary{};
    if (run) roll_back();
    failed.stream = name;
    failed.stopped.clear();
    failed.error = std::move(driven).error();
    failed.error->message = setup_->mask().apply(std::move(failed.error->message));
    return failed;
  }

  // `run` is left to be asked for its summary, also where something throws.
  Status drive(const RunContext& context, const std::string& name, std::unique_ptr<StreamRun>& run) {
    const std::span<const bytecode::Stream> reads = runtime::reads_of(program_module(), name);
    CONN_ASSIGN(runtime::StreamState state, load_state(name));
    CONN_RETURN_IF_ERROR(sink_.begin(sink_stream(reads.front())));
    CONN_ASSIGN(const std::size_t read, runtime::choose_read(context, reads, state));
    runtime::StreamDriver driver(*session_, engine_.clock(), sink_, store_, key_, observer_, cancellation(),
                                 setup_->source_name());
    run = std::make_unique<StreamRun>(context, reads, read, std::move(state));
    driver.drive(*run);
    while (run->next_read()) {
      Result<runtime::StreamState> left = runtime::read_stream_state(run->state_text(), name);
      if (!left.ok()) {
        run->on_state_lost(std::move(left).error());
        break;
      }
      run = std::make_unique<StreamRun>(*run, *run->next_read(), std::move(left).value());
      driver.drive(*run);
    }
    return Ok{};
  }

  // What an exception left half done must not be committed by the next stream.
  void roll_back() {
    static_cast<void>(guarded([&]() -> Status {
      sink_.roll_back();
      return Ok{};
    }));
  }

  Result<runtime::StreamState> load_state(const std::string& stream) {
    CONN_ASSIGN(const std::optional<std::string> text, store_.load(key_, stream));
    if (!text) return runtime::StreamState{};
    CONN_ASSIGN(runtime::StreamState state, runtime::read_stream_state(*text, stream));
    return options_.again ? forgotten(std::move(state)) : std::move(state);
  }

  SinkStream sink_stream(const bytecode::Stream& stream) const {
    const bytecode::Module& module = program_module();
    return {module_.connector(),
            account_.name,
            module.text(stream.name),
            runtime::type_text(module, stream.model),
            setup_->source_name(),
            &module,
            stream.model,
            options_.again,
            stream.has_version};
  }

  const Engine& engine_;
  const Module& module_;
  const Account& account_;
  const SyncOptions& options_;
  Sink& sink_;
  StateStore& store_;
  Observer& observer_;
  StateKey key_;
  std::unique_ptr<RunSetup> setup_;
  std::unique_ptr<Transport::Session> session_;
};

}  // namespace

Result<RunSummary> sync(const Engine& engine, const Module& module, const Account& account,
                        const SyncOptions& options, Sink& sink, StateStore& state, Observer& observer) {
  return guarded([&] { return Run(engine, module, account, options, sink, state, observer)(); });
}

}  // namespace conn
