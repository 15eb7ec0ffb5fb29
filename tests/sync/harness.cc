#include "tests/sync/harness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "compiler/compiler.h"
#include "compiler/diagnostics/render.h"

namespace conn::testing {
namespace {

std::shared_ptr<const Module> compile_named(std::string_view name, std::string_view text) {
  const compiler::SourceFile source{name, std::string(text)};
  const compiler::Compiled compiled = compiler::compile(source);
  for (const compiler::Diagnostic& diagnostic : compiled.diagnostics) {
    const bool failed =
        diagnostic.severity == compiler::Severity::error || diagnostic.severity == compiler::Severity::bug;
    if (failed) ADD_FAILURE() << name << ": " << diagnostic.message;
  }
  Result<std::shared_ptr<const Module>> module = Module::load(compiled.module);
  if (!module.ok()) {
    ADD_FAILURE() << name << ": " << module.error().message;
    std::abort();
  }
  return std::move(module).value();
}

}  // namespace

std::shared_ptr<const Module> compile(std::string_view text) { return compile_named("things.conn", text); }

std::shared_ptr<const Module> compile_definition(const std::string& name) {
  const std::ifstream file("definitions/" + name + "/" + name + ".conn");
  std::ostringstream text;
  text << file.rdbuf();
  return compile_named(name + ".conn", text.str());
}

Status MemorySink::begin(const SinkStream& stream) {
  stream_ = stream;
  return Ok{};
}

Result<WriteCounts> MemorySink::write(const SinkPage& page) {
  for (const Row& row : page.rows) {
    pending_.push_back({stream_.stream, std::string(row.id), std::string(row.json), false, "", ""});
  }
  for (const BadRow& row : page.bad) {
    pending_.push_back(
        {stream_.stream, "", std::string(row.raw), true, std::string(row.reason), std::to_string(row.line)});
  }
  return WriteCounts{static_cast<std::int64_t>(page.rows.size()), 0};
}

Status MemorySink::commit() {
  lines.insert(lines.end(), pending_.begin(), pending_.end());
  pending_.clear();
  return Ok{};
}

void MemorySink::roll_back() { pending_.clear(); }

std::string MemorySink::ids() const {
  std::string out;
  for (const Line& line : lines) {
    if (!line.bad) out += (out.empty() ? "" : " ") + line.id;
  }
  return out;
}

void NotingObserver::on_request(std::string_view, std::string_view method, std::string_view url,
                                int attempt) {
  requests.push_back(std::string(method) + " " + std::string(url) + " " + std::to_string(attempt));
}
void NotingObserver::on_wait(std::string_view, std::int64_t microseconds, std::string_view reason) {
  waits.push_back(std::to_string(microseconds) + " " + std::string(reason));
}
void NotingObserver::on_bad_record(std::string_view, const BadRow& row, std::string_view at) {
  bad.push_back(std::string(row.reason) + " at " + std::string(at));
}

Harness::Harness(std::shared_ptr<const Module> module, vendor::Vendor& vendor)
    : transport(vendor, clock), module_(std::move(module)) {
  const auto& config = module_->config();
  const bool secret =
      std::any_of(config.begin(), config.end(), [](const ConfigInfo& entry) { return entry.secret; });
  if (secret) account.credentials = &credentials;
}

EngineOptions Harness::engine_options() {
  EngineOptions made;
  made.clock = &clock;
  made.transport = &transport;
  made.limits = limits;
  return made;
}

Preview Harness::preview() {
  const Engine engine(engine_options());
  Result<Preview> seen = conn::preview(engine, *module_, account, options, observer);
  EXPECT_TRUE(seen.ok()) << seen.error().message;
  return seen.ok() ? std::move(seen).value() : Preview{};
}

Result<ProbeReport> Harness::probe() {
  const Engine engine(engine_options());
  return conn::probe(engine, *module_, account, options, observer);
}

Result<RunSummary> Harness::try_run() {
  const Engine engine(engine_options());
  return sync(engine, *module_, account, options, *sink, *state, observer);
}

RunSummary Harness::run() {
  Result<RunSummary> summary = try_run();
  EXPECT_TRUE(summary.ok()) << summary.error().message;
  return summary.ok() ? std::move(summary).value() : RunSummary{};
}

Error Harness::refused() {
  const Result<RunSummary> summary = try_run();
  EXPECT_FALSE(summary.ok());
  return summary.ok() ? Error{} : summary.error();
}

std::string page_of(const std::vector<std::string>& records, std::size_t size, std::size_t page,
                    std::string_view url) {
  std::string out = "{\"data\":[";
  const std::size_t begin = std::min((page - 1) * size, records.size()),
                    end = std::min(begin + size, records.size());
  for (std::size_t i = begin; i < end; ++i) out += (i == begin ? "" : ",") + records[i];
  out += "],\"next\":";
  out += end < records.size() ? "\"" + std::string(url) + "?page=" + std::to_string(page + 1) + "\"" : "null";
  return out + "}";
}

}  // namespace conn::testing
