/// One page of a stream as the oracle sees it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/oracle/evaluate.h"

namespace conn::oracle {

struct Row {
  std::string id;                      ///< text; a JSON list of texts where the stream has several
  std::optional<std::int64_t> cursor;  ///< µs
  std::optional<std::int64_t> version;
  std::string record;  ///< JSON in the stored form of the model
};

struct Page {
  bool valid = false;  ///< the body is JSON and holds the list of records
  std::vector<Row> rows;
  std::vector<std::size_t> bad;      ///< numbers of the raw rows that are bad
  std::vector<std::string> reasons;  ///< one for each bad row
  std::size_t raw = 0, filtered = 0;
  std::size_t count = 0;  ///< rows of the answer that the records are made of
};

/// Maps every record of the answer. `roots.subject` and `roots.body` are set here.
Page read_page(const compiler::checked::Program& program, const compiler::checked::Stream& stream,
               std::string_view body, Roots roots);

}  // namespace conn::oracle
