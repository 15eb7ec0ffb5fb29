#include "tests/differential/compare.h"

#include <fmt/format.h>

#include "bytecode/opcode.h"
#include "runtime/batch/page_reader.h"
#include "tests/oracle/page.h"

namespace conn::differential {
namespace {

using runtime::PageAnswer;

/// The reason without what differs from record to record.
std::string kind_of(std::string_view reason) {
  std::string out;
  bool quoted = false;
  for (const char c : reason) {
    if (c == '`') quoted = !quoted;
    if (!quoted && (c < '0' || c > '9')) out += c;
  }
  return out;
}

/// What both saw must be equal as JSON: escapes and the spelling of numbers are free.
bool same_json(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const auto x = oracle::parse_json(a), y = oracle::parse_json(b);
  return x && y && oracle::equal_json(*x, *y);
}

std::string compare_row(const oracle::Row& expected, const Row& row, const runtime::LoadedModule& module,
                        bytecode::TypeId type) {
  std::string record;
  runtime::append_json(module.module(), type, row.record, record);
  if (expected.id != row.id) return fmt::format("id: oracle {}, machine {}", expected.id, row.id);
  const bool cursor_equal =
      expected.cursor ? !row.cursor.is_null() && *expected.cursor == row.cursor.i : row.cursor.is_null();
  if (!cursor_equal) return "the cursors differ";
  if (!same_json(expected.record, record))
    return fmt::format("oracle  {}\nmachine {}", expected.record, record);
  return {};
}

std::string compare_rows(const oracle::Page& expected, const PageAnswer& answer,
                         const runtime::LoadedModule& module, bytecode::TypeId type) {
  const auto& batch = answer.batch;
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
    if (std::string difference = compare_row(expected.rows[i], batch.rows[i], module, type);
        !difference.empty())
      return difference;
  }
  return {};
}

}  // namespace

void count_code(const bytecode::Module& module, Tally& tally) {
  for (std::size_t word = 0; word + 1 < module.code.size(); word += 2) {
    const auto op = static_cast<bytecode::Opcode>(module.code[word] & 0xFF);
    ++tally.opcodes[std::string(bytecode::info(op).name)];
    if (op == bytecode::Opcode::kCall)
      ++tally.builtins[module.text(module.builtins[module.code[word + 1] >> 16])];
  }
}

std::string compare_page(const compiler::checked::Program& program, std::size_t index,
                         const runtime::LoadedModule& module, const std::string& body, Tally& tally) {
  const oracle::Page expected = oracle::read_page(program, program.connector.streams[index], body, {});
  const bytecode::Stream& stream = module.module().streams[index];
  runtime::PageReader reader(module.program(), stream);
  const runtime::PageBuffer page{std::string(body)};
  const auto answer = reader.read_page(page, {});
  const bool valid = answer.ok() && reader.check_records(**answer).ok();
  if (valid != expected.valid)
    return fmt::format("oracle: valid {}, machine: {}", expected.valid,
                       answer.ok() ? "other" : answer.error().message);
  ++tally.pages;
  if (!valid) return {};
  tally.rows += expected.rows.size();
  tally.filtered += expected.filtered;
  tally.bad += expected.bad.size();
  for (const BadRow& bad : (*answer)->batch.bad) ++tally.failures[kind_of(bad.reason)];
  return compare_rows(expected, **answer, module, stream.model);
}

}  // namespace conn::differential
