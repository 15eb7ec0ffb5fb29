#include "tests/differential/tally.h"

#include <fmt/format.h>

#include "bytecode/opcode.h"
#include "stdlib/function.h"

namespace conn::differential {
namespace {

/// The checker sees to it that some arm of a `match` fits; the instruction stands behind the last arm and is
/// never reached.
constexpr std::string_view kNeverReached = "fail";

constexpr int kDepths = 4;

void append(std::string_view title, const Counts& counts, std::string& out) {
  out += fmt::format("{}:\n", title);
  for (const auto& [name, count] : counts) out += fmt::format("  {:>9} {}\n", count, name);
}

}  // namespace

const std::vector<std::string_view>& failure_kinds() {
  static const std::vector<std::string_view> kinds = {
      // What a longer one begins with comes behind it.
      "expected a boolean",
      "expected a date as",
      "expected a date written as",
      "expected a date",
      "expected a float, found a number beyond its range",
      "expected a list",
      "expected a number",
      "expected a string",
      "expected a time as",
      "expected a time written as",
      "expected a timestamp",
      "expected a value",
      "expected an integer, found a number that does not fit 64 bits",
      "expected an integer, found a number with a fraction",
      "expected an integer",
      "expected an object",
      "expected one label of a host name",
      "the text is no member of the enum",
      "the id is empty",
      "an empty text is no segment",
      "`.` and `..` are no segment",
      "division by zero",
      "the result does not fit 64 bits",
      "the result is beyond the times",
      "the result is not a finite number",

      "not a number",
      "not an integer",
      "not true or false",
      "not a time in this format",
      "not a date in this format",
      "not a format of times",
      "not a Link header",
      "not a url",
      "not an http or https url",
      "the integer is outside 64 bits",
      "the duration is too long",
      "the number is outside the range of a float",
      "the text would be longer than 1 MiB",
      "the number has too many digits",
      "not base64",
      "not hexadecimal",
      "not percent-encoded",
      "the bytes are no UTF-8 text",
      "not a time zone",
      "a list is no text",
      "an object is no text"};
  return kinds;
}

bool count_failure(std::string_view reason, Tally& tally) {
  // An element of a list or dictionary is named in front.
  if (reason.starts_with('`') && reason.find("`: ") != std::string_view::npos)
    reason = reason.substr(reason.rfind("`: ") + 3);
  for (const std::string_view kind : failure_kinds()) {
    if (!reason.starts_with(kind)) continue;
    ++tally.failures[std::string(kind)];
    return true;
  }
  return false;
}

std::size_t count_of(const Counts& counts, std::string_view name) {
  const auto found = counts.find(name);
  return found == counts.end() ? 0 : found->second;
}

bool stands_in_maps(const stdlib::Function& function) { return function.result != "secret"; }

std::string rare(const Tally& tally, std::size_t often) {
  std::string out;
  const auto demand = [&](const Counts& counts, std::string_view name) {
    if (const std::size_t count = count_of(counts, name); count < often)
      out += fmt::format("{} {}, ", count, name);
  };
  for (const bytecode::OpcodeInfo& row : bytecode::all_opcodes()) {
    if (row.name != kNeverReached) demand(tally.opcodes, row.name);
  }
  for (const stdlib::Function* function : stdlib::functions()) {
    if (stands_in_maps(*function)) demand(tally.builtins, function->name);
  }
  for (const std::string_view kind : failure_kinds()) demand(tally.failures, kind);
  for (int depth = 1; depth <= kDepths; ++depth) demand(tally.depths, std::to_string(depth));
  return out;
}

std::string to_text(const Tally& tally) {
  std::string out =
      fmt::format("{} pages, {} rows, {} bad, {} filtered; {} functions of requests and pagers\n",
                  tally.pages, tally.rows, tally.bad, tally.filtered, tally.functions);
  append("instructions executed", tally.opcodes, out);
  append("built-in functions called", tally.builtins, out);
  append("failures", tally.failures, out);
  append("depths of places read", tally.depths, out);
  return out;
}

}  // namespace conn::differential
