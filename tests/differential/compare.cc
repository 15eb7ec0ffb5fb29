#include "tests/differential/compare.h"

#include <fmt/format.h>

#include <algorithm>

#include "runtime/batch/page_reader.h"
#include "tests/differential/functions.h"
#include "tests/differential/steps.h"
#include "tests/oracle/page.h"

namespace conn::differential {
namespace {

using runtime::PageAnswer;

std::string compare_row(const oracle::Row& expected, const Row& row, const Subject& subject) {
  std::string record;
  runtime::append_json(subject.module.module(), subject.compiled().model, row.record, record);
  if (expected.id != row.id) return fmt::format("id: oracle {}, machine {}", expected.id, row.id);
  const bool cursor_equal =
      expected.cursor ? !row.cursor.is_null() && *expected.cursor == row.cursor.i : row.cursor.is_null();
  if (!cursor_equal) return "the cursors differ";
  const bool version_equal =
      expected.version ? !row.version.is_null() && *expected.version == row.version.i : row.version.is_null();
  if (!version_equal) return "the versions differ";
  if (!same_json(expected.record, record))
    return fmt::format("oracle  {}\nmachine {}", expected.record, record);
  return {};
}

std::string compare_rows(const oracle::Page& expected, const PageAnswer& answer, const Subject& subject) {
  const auto& batch = answer.batch;
  if (expected.count != answer.count)
    return fmt::format("count: oracle {}, machine {}", expected.count, answer.count);
  if (expected.raw != batch.raw_count || expected.filtered != batch.filtered ||
      expected.rows.size() != batch.rows.size() || expected.bad.size() != batch.bad.size()) {
    std::string reasons;
    for (const std::string& reason : expected.reasons) reasons += "\n  oracle: " + reason;
    for (const BadRow& bad : batch.bad)
      reasons += fmt::format("\n  machine: {} ({} {})", bad.reason, bad.field, bad.path);
    return fmt::format("oracle: {} raw, {} rows, {} filtered, {} bad; machine: {}, {}, {}, {}{}",
                       expected.raw, expected.rows.size(), expected.filtered, expected.bad.size(),
                       batch.raw_count, batch.rows.size(), batch.filtered, batch.bad.size(), reasons);
  }
  for (std::size_t i = 0; i < batch.rows.size(); ++i) {
    if (std::string difference = compare_row(expected.rows[i], batch.rows[i], subject); !difference.empty())
      return difference;
  }
  return {};
}

/// The places that the stream reads, by how deep they lie below the record or the body.
void count_depths(const bytecode::Projection& projection, std::uint32_t at, std::size_t depth, Tally& tally) {
  const bytecode::ProjectionNode& node = projection.nodes[at];
  if (node.slot != bytecode::kNoSlot || node.rows_slot != bytecode::kNoSlot)
    ++tally.depths[std::to_string(depth)];
  for (const std::uint32_t child : node.children) count_depths(projection, child, depth + 1, tally);
  if (node.each != bytecode::kNone)
    count_depths(projection, node.each, projection.records == at ? 0 : depth + 1, tally);
}

/// The last record once more, one instruction at a time: it must end as it did in the page.
std::string compare_steps(const Subject& subject, const PageAnswer& answer,
                          std::span<const bytecode::Value> inputs, Tally& tally) {
  if (answer.batch.raw_count == 0) return {};
  std::vector<bytecode::Value> values(answer.last.begin(), answer.last.end());
  values.insert(values.end(), inputs.begin(), inputs.end());
  Arena arena;
  const runtime::Outcome outcome =
      run_in_steps(subject.module.program(), subject.compiled().record, values, arena, tally.opcodes);
  const runtime::PageBatch& batch = answer.batch;
  if (outcome.ending == runtime::Ending::kDropped) return batch.filtered > 0 ? "" : "steps: dropped";
  if (outcome.ending == runtime::Ending::kFailed) {
    const bool known = !batch.bad.empty() && batch.bad.back().reason == outcome.failure.reason;
    return known ? "" : fmt::format("steps: {}", outcome.failure.reason);
  }
  // The function ends well; that there is no id is the page's finding.
  if (outcome.id.n == 0) return batch.bad.empty() ? "steps: the id is empty" : "";
  std::string whole, stepped;
  const auto& module = subject.module.module();
  if (!batch.rows.empty())
    runtime::append_json(module, subject.compiled().model, batch.rows.back().record, whole);
  runtime::append_json(module, subject.compiled().model, outcome.result, stepped);
  return whole == stepped ? "" : fmt::format("whole {}\nsteps {}", whole, stepped);
}

/// The function's inputs that the page does not fill; none of no function.
std::vector<bytecode::Value> inputs_of(bytecode::FunctionId function, const Subject& subject,
                                       const Facts& facts, Arena& arena) {
  if (function == bytecode::kNone) return {};
  const bytecode::Module& module = subject.module.module();
  bytecode::Function behind = module.functions[function];
  std::erase_if(behind.inputs, [](const auto& input) { return input.kind == bytecode::InputKind::kSlot; });
  std::vector<bytecode::Value> out;
  runtime::gather_inputs(module, behind, facts.sources(), arena, out);
  return out;
}

std::string count(const Subject& subject, const oracle::Page& expected, const PageAnswer& answer,
                  Tally& tally) {
  tally.rows += expected.rows.size();
  tally.filtered += expected.filtered;
  tally.bad += expected.bad.size();
  count_depths(subject.module.module().projections[subject.compiled().projection], 0, 0, tally);
  const std::uint32_t rows = subject.compiled().rows_projection;
  if (rows != bytecode::kNone) count_depths(subject.module.module().projections[rows], 0, 0, tally);
  for (const BadRow& bad : answer.batch.bad) {
    if (!count_failure(bad.reason, tally)) return fmt::format("a failure of no known kind: {}", bad.reason);
  }
  return {};
}

}  // namespace

bool same_json(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const auto x = oracle::parse_json(a), y = oracle::parse_json(b);
  return x && y && oracle::equal_json(*x, *y);
}

std::string compare_page(const Subject& subject, const Facts& facts, const std::string& body, Tally& tally) {
  oracle::Roots roots = facts.roots();
  roots.calls = &tally.builtins;
  const oracle::Page expected = oracle::read_page(subject.program, subject.checked(), body, roots);
  runtime::PageReader reader(subject.module.program(), subject.compiled());
  const runtime::PageBuffer page{std::string(body)};
  Arena arena;
  const std::vector<bytecode::Value> inputs = inputs_of(subject.compiled().record, subject, facts, arena);
  const auto answer =
      reader.read_page(page, inputs, inputs_of(subject.compiled().rows, subject, facts, arena));
  const bool valid = answer.ok() && reader.check_records(**answer).ok();
  if (valid != expected.valid)
    return fmt::format("oracle: valid {}, machine: {}", expected.valid,
                       answer.ok() ? "other" : answer.error().message);
  ++tally.pages;
  if (!valid) return {};
  std::string difference = count(subject, expected, **answer, tally);
  if (difference.empty()) difference = compare_rows(expected, **answer, subject);
  if (difference.empty()) difference = compare_steps(subject, **answer, inputs, tally);
  if (difference.empty()) difference = compare_functions(subject, facts, {page.view(), **answer}, tally);
  return difference;
}

}  // namespace conn::differential
