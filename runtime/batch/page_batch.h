#pragma once

#include <conn/sink.h>

#include <cstddef>
#include <span>
#include <vector>

#include "bytecode/value.h"
#include "runtime/json/second_stage.h"

namespace conn::runtime {

/// The records of one page. Everything in it points into the page's bytes and the reader's memory.
struct PageBatch {
  std::vector<Row> rows;  ///< in the page's order
  std::vector<BadRow> bad;
  std::size_t raw_count = 0;  ///< elements of the records list: rows, bad ones and those not wanted
  std::size_t filtered = 0;   ///< those that `where` did not want
};

/// What one answer holds. Lives until the reader's next page.
struct PageAnswer {
  PageBatch batch;
  std::span<const bytecode::Value> body;  ///< the slots of the body's frame
  std::span<const bytecode::Value>
      last;  ///< the slots of the last raw record's frame; nulls where there was none
  json::RecordsFound records = json::RecordsFound::kMissing;
  std::size_t count = 0;  ///< rows of the answer; where records are put together, those they are made of
};

}  // namespace conn::runtime
