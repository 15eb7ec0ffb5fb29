#include <conn/probe.h>

#include <utility>

#include "base/guard.h"
#include "runtime/loader/loaded_module.h"
#include "runtime/sync/exchange_driver.h"
#include "runtime/sync/run_setup.h"
#include "runtime/sync/values.h"

namespace conn {
namespace {

using runtime::RunSetup;
using runtime::StreamRun;

constexpr runtime::FailureMeaning kLabelMeaning = {Code::kAnswerShape, ErrorKind::kVendor,
                                                   "the label of the probe cannot be read"};

ProbeOutcome outcome_of(const Error& error) {
  if (error.code == Code::kCancelled) return ProbeOutcome::kCancelled;
  switch (error.kind) {
    case ErrorKind::kAuth: return ProbeOutcome::kRefused;
    case ErrorKind::kPermission: return ProbeOutcome::kForbidden;
    case ErrorKind::kRateLimit: return ProbeOutcome::kLimited;
    case ErrorKind::kNetwork: return ProbeOutcome::kUnreachable;
    default: return ProbeOutcome::kFailed;
  }
}

Error no_probe(const Module& module) {
  return {Code::kNoProbe, ErrorKind::kConfig,
          "the connector `" + module.connector() +
              "` has no probe, so there is nothing to test its credentials by",
          "add the vendor's cheapest call that needs them, such as `probe get \"/me\" => body.email`", ""};
}

// An answer that `errors` skips proves nothing.
Error skipped(const StreamRun& run) {
  return {Code::kProbeSkipped, ErrorKind::kVendor,
          "the probe tells nothing: " + run.summary().skipped.value_or(run.summary().stopped),
          "let the rule of `errors` that skips leave the probe's answer out, or ask by another call", ""};
}

// The page is all that a probe looks at.
void judge(const RunSetup& setup, const bytecode::Probe& probe, const runtime::PageCommit* page,
           StreamRun& run, ProbeReport& out) {
  out.error = run.summary().error;
  if (!out.error && page == nullptr) out.error = skipped(run);
  if (!out.error && probe.label != bytecode::kNone) {
    const Result<bytecode::Value> label = run.evaluate(probe.label, kLabelMeaning);
    if (!label.ok()) {
      out.error = label.error();
      out.error->message = setup.mask().apply(std::move(out.error->message));
    } else if (!label->is_null()) {
      out.label = setup.mask().apply(runtime::plain_text(*label));
    }
  }
  out.notes = run.summary().notes;
  out.outcome = out.error ? outcome_of(*out.error) : ProbeOutcome::kOk;
}

// Streams and their limits are none of a probe's business.
SyncOptions options_of(const SyncOptions& options) {
  SyncOptions out;
  out.max_wait = options.max_wait;
  out.base = options.base;
  out.allow_loopback = options.allow_loopback;
  out.cancellation = options.cancellation;
  return out;
}

Result<ProbeReport> send_probe(const Engine& engine, const Module& module, const bytecode::Probe& declared,
                               const Account& account, const SyncOptions& options, Observer& observer) {
  CONN_ASSIGN(const std::unique_ptr<RunSetup> setup, RunSetup::make(engine, module, account, options));
  ProbeReport out;
  out.connector = module.connector();
  const runtime::RunContext context = setup->context(engine.clock().now());
  const auto session = engine.transport().open();
  StreamRun run(context, {&declared.exchange, 1}, 0, {});
  runtime::ExchangeDriver driver(*session, engine.clock(), observer, options.cancellation, setup->mask(),
                                 out);
  const runtime::PageCommit* page = driver.drive(run);
  judge(*setup, declared, page, run, out);
  driver.finish(run);
  return out;
}

}  // namespace

Result<ProbeReport> probe(const Engine& engine, const Module& module, const Account& account,
                          const SyncOptions& options, Observer& observer) {
  const std::optional<bytecode::Probe>& declared = module.loaded().module().probe;
  if (!declared) return no_probe(module);
  return guarded(
      [&] { return send_probe(engine, module, *declared, account, options_of(options), observer); });
}

}  // namespace conn
