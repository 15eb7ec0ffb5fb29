#include "tests/network/sync_fixture.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "compiler/compiler.h"

namespace conn::network {

std::string connector_text(const std::string& base, const std::string& more) {
  return fmt::format(R"(connector hostile {{
  title    "Hostile"
  category ticketing
  version  "1.0.0"

  config {{
    /// A token.
    token: secret
  }}

  base "{}"
  auth bearer(token: config.token)
  pages link_header(size: 2, size_param: "per_page")
  {}

  shape Item {{
    id:   int
    name: string
  }}

  map Item -> ticketing.Tag {{
    remote_id: string(.id)
    name:      .name
  }}

  /// Items.
  stream items: ticketing.Tag {{
    get "/items"
    records body as [Item]
    id      .id
    deletes none
  }}
}}
)",
                     base, more);
}

Status CountingSink::begin(const SinkStream&) { return Ok{}; }

Result<WriteCounts> CountingSink::write(const SinkPage& page) {
  for (const Row& row : page.rows) pending_.emplace_back(row.id);
  return WriteCounts{static_cast<std::int64_t>(page.rows.size()), 0};
}

Status CountingSink::commit() {
  ids.insert(ids.end(), pending_.begin(), pending_.end());
  pending_.clear();
  return Ok{};
}

HostileRun::HostileRun(const std::string& text) {
  const compiler::SourceFile source("hostile.conn", text);
  compiler::Compiled compiled = compiler::compile(source);
  EXPECT_TRUE(compiled.ok) << (compiled.diagnostics.empty() ? "" : compiled.diagnostics[0].message);
  module_ = std::move(compiled.module);
}

Result<RunSummary> HostileRun::sync() {
  CONN_ASSIGN(const auto module, Module::load(module_));
  EngineOptions engine_options;
  engine_options.curl.allow_loopback = allow_loopback;
  engine_options.limits.min_backoff = min_backoff;
  engine_options.limits.max_backoff = min_backoff;
  const Engine engine(engine_options);
  FixedCredentials credentials({{"token", token}});
  Account account;
  account.credentials = &credentials;
  SyncOptions options;
  options.allow_loopback = allow_loopback;
  options.base = base;
  const auto state = make_memory_state_store();
  Observer observer;
  return conn::sync(engine, *module, account, options, sink, *state, observer);
}

std::string code_of(const Result<RunSummary>& summary) {
  if (!summary.ok()) return std::string(to_string(summary.error().code));
  const StreamSummary& stream = summary->streams.at(0);
  return stream.error ? std::string(to_string(stream.error->code)) : "";
}

std::string everything(const Result<RunSummary>& summary) {
  if (!summary.ok()) return summary.error().message + "\n" + summary.error().help;
  return to_text(*summary) + to_json(*summary);
}

}  // namespace conn::network
