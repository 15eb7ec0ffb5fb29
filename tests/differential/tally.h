/// What happened over many pages; the tests demand that everything happened often enough to mean something.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace conn::stdlib {
struct Function;
}

namespace conn::differential {

using Counts = std::map<std::string, std::size_t, std::less<>>;

struct Tally {
  std::size_t pages = 0, rows = 0, bad = 0, filtered = 0, functions = 0;
  Counts opcodes;   ///< instructions executed, on the last record of each page and outside of records
  Counts builtins;  ///< calls that the oracle made
  Counts failures;  ///< of records and functions, by the kinds of `failure_kinds`
  Counts depths;    ///< of the places read, below the record or the body, once a page
};

/// A kind of failure by the beginning of its reason: `expected a date, found null` is `expected a date`.
/// Reasons that no text of a program and no page can cause are none: they would be bugs of the compiler.
[[nodiscard]] const std::vector<std::string_view>& failure_kinds();

/// Counts a failure of the machine; false where its kind is not in the list.
bool count_failure(std::string_view reason, Tally& tally);

[[nodiscard]] std::size_t count_of(const Counts& counts, std::string_view name);

/// Whether a map may call the function: not what makes secrets.
[[nodiscard]] bool stands_in_maps(const stdlib::Function& function);

/// All that happened less than `often`, by name with its count; "" where the run means something.
[[nodiscard]] std::string rare(const Tally& tally, std::size_t often);

/// The tally as text, one line a name.
[[nodiscard]] std::string to_text(const Tally& tally);

}  // namespace conn::differential
