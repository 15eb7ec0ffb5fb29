#pragma once

#include <string>
#include <vector>

namespace conn::bench {

/// Whether two lines say the same. `wrapped`: the second one has the record as its member `record`.
bool equal_as_json(const std::string& expected, const std::string& line, bool wrapped);

/// The mapping by programs of others, each a whole process that reads a file of pages and writes a file of
/// records: Node.js, jq, DuckDB with one thread. Prints a row for each, and which of them are not installed.
/// False where one gives other records than `expected`.
bool run_peers(const std::vector<std::string>& pages, const std::vector<std::string>& expected);

}  // namespace conn::bench
