#include <conn/preview.h>

#include <memory>
#include <utility>

#include "base/guard.h"
#include "runtime/json/skipper.h"
#include "runtime/loader/loaded_module.h"
#include "runtime/sync/exchange_driver.h"
#include "runtime/sync/masked_json.h"
#include "runtime/sync/reads.h"
#include "runtime/sync/run_setup.h"
#include "runtime/sync/unmapped_fields.h"

namespace conn {
namespace {

using runtime::RunSetup;
using runtime::StreamRun;

// Drives one stream until its first page would be written.
class PreviewRun {
 public:
  PreviewRun(const Engine& engine, const Module& module, RunSetup& setup, const SyncOptions& options,
             Observer& observer)
      : engine_(engine),
        module_(setup.loaded().module()),
        setup_(setup),
        options_(options),
        observer_(observer),
        context_(setup.context(engine.clock().now())) {
    context_.limit.reset();
    context_.bad_records = {0, 100};  // bad records are what a preview is for
    const StreamInfo& info = module.streams()[setup.streams().at(0)];
    for (const bytecode::Stream& read : runtime::reads_of(module_, info.name)) {
      reads_.push_back(read);
      reads_.back().keep_source = true;
    }
    out_.connector = module.connector();
    out_.stream = info.name;
    out_.model = info.model;
  }

  Preview operator()() {
    const Result<std::size_t> read = runtime::choose_read(context_, reads_, {});
    if (!read.ok()) {
      out_.error = read.error();
      return std::move(out_);
    }
    const auto session = engine_.transport().open();
    runtime::ExchangeDriver driver(*session, engine_.clock(), observer_, options_.cancellation, setup_.mask(),
                                   out_);
    auto run = std::make_unique<StreamRun>(context_, reads_, *read, runtime::StreamState{});
    stream_ = &reads_[*read];
    const runtime::PageCommit* page = driver.drive(*run);
    while (run->next_read()) {
      stream_ = &reads_[*run->next_read()];
      run = std::make_unique<StreamRun>(*run, *run->next_read(), runtime::StreamState{});
      page = driver.drive(*run);
    }
    if (page != nullptr) take(*page);
    driver.finish(*run);
    finish(run->summary());
    return std::move(out_);
  }

 private:
  void take(const runtime::PageCommit& commit) {
    const auto text = [&](std::string_view from) { return setup_.mask().apply(std::string(from)); };
    const auto json = [&](std::string_view from) { return runtime::mask_json(setup_.mask(), from); };
    for (const Row& row : commit.page.rows)
      out_.mapped.push_back({text(row.id), json(row.json), json(row.raw)});
    for (const BadRow& row : commit.page.bad) {
      std::string at = row.line == 0 ? "" : setup_.source_name() + ":" + std::to_string(row.line);
      out_.bad.push_back(
          {text(row.reason), std::string(row.field), text(row.path), std::move(at), json(row.raw)});
    }
    if (stream_->projection != bytecode::kNone && out_.answer) find_unmapped(commit.page);
  }

  /// The records as they were put together, as one list.
  static std::string rows_of(const SinkPage& page) {
    std::string rows;
    const auto add = [&](std::string_view raw) { (rows += rows.empty() ? "[" : ",") += raw; };
    for (const Row& row : page.rows) add(row.raw);
    for (const BadRow& row : page.bad) add(row.raw);
    return rows.empty() ? rows : rows + "]";
  }

  void find_unmapped(const SinkPage& page) {
    const bool made = stream_->rows != bytecode::kNone;
    const std::string rows = made ? rows_of(page) : "";
    const std::string_view body = made ? std::string_view(rows) : out_.answer->body;
    if (body.empty()) return;
    runtime::UnmappedFields fields(
        module_, module_.projections[made ? stream_->rows_projection : stream_->projection]);
    fields.add_page(body.substr(runtime::json::mark_length(body)));
    for (UnmappedField field : fields.fields()) {
      field.path = setup_.mask().apply(std::move(field.path));
      field.example = runtime::mask_json(setup_.mask(), field.example);
      out_.unmapped.push_back(std::move(field));
    }
  }

  void finish(const StreamSummary& summary) {
    out_.records = summary.records;
    out_.filtered = summary.filtered;
    out_.notes = summary.notes;
    if (summary.skipped) out_.notes.push_back("skipped: " + *summary.skipped);
    out_.error = summary.error;
  }

  const Engine& engine_;
  const bytecode::Module& module_;
  RunSetup& setup_;
  const SyncOptions& options_;
  Observer& observer_;
  runtime::RunContext context_;
  std::vector<bytecode::Stream> reads_;  // copies that keep their sources
  const bytecode::Stream* stream_ = nullptr;
  Preview out_;
};

}  // namespace

Result<Preview> preview(const Engine& engine, const Module& module, const Account& account,
                        const SyncOptions& options, Observer& observer) {
  if (options.streams.size() != 1) {
    return Error{Code::kOptionImpossible, ErrorKind::kConfig, "a preview reads one stream",
                 "name exactly one", ""};
  }
  return guarded([&]() -> Result<Preview> {
    CONN_ASSIGN(const std::unique_ptr<RunSetup> setup, RunSetup::make(engine, module, account, options));
    return PreviewRun(engine, module, *setup, options, observer)();
  });
}

}  // namespace conn
