#pragma once

#include <conn/limits.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/result.h"
#include "bytecode/module.h"
#include "runtime/batch/page_batch.h"
#include "runtime/json/json_writer.h"
#include "runtime/json/page_buffer.h"
#include "runtime/json/projection_table.h"
#include "runtime/json/second_stage.h"
#include "runtime/json/structural_index.h"
#include "runtime/vm/program.h"
#include "runtime/vm/vm.h"

namespace conn::runtime {

/// Reads the answers of one stream: bytes in, mapped records out. One walk over a page validates all of it,
/// fills what the connector reads of the body, and runs the record function on every element of the records
/// list. A page is all or nothing: an answer exists only when the whole page proved valid.
///
/// Made for one run of a stream; keeps its memory, and what it learned about the vendor's key order, from
/// page to page. Not thread-safe.
class PageReader {
 public:
  /// `program` and `stream`, which is of its module, must outlive this.
  PageReader(const Program& program, const bytecode::Stream& stream, const Limits& limits = {});
  ~PageReader();

  /// Reads a page. `inputs` are the record function's inputs behind the slots of its frame, in order;
  /// `rows_inputs` those of the stream's `rows` that are no slots, where it has such a function. The page
  /// must outlive the answer, which lives until the next call. Errors: kind vendor, kAnswerNotJson where it
  /// is no JSON, kAnswerShape where a key of the body that is read comes twice, kAnswerTooLarge where the
  /// page's values need more memory or steps than `limits` give.
  Result<const PageAnswer*> read_page(const PageBuffer& page, std::span<const bytecode::Value> inputs,
                                      std::span<const bytecode::Value> rows_inputs = {});

  /// The answer to a body that is not read: no records, all slots null.
  const PageAnswer* read_nothing();

  /// An error of kind vendor, kAnswerShape, unless the records list of `answer` is there: a list, null where
  /// the connector allows it, or a single object where it allows that. Ask only when the rules for errors had
  /// nothing to say.
  Status check_records(const PageAnswer& answer) const;

  /// Where the values of the current page live; forgotten at the next page.
  Arena& arena() { return arena_; }
  /// For the other functions of the stream, on the fuel that the page has left.
  Vm& vm() { return vm_; }

 private:
  class Handler;

  void start();
  json::FaultAt walk(const PageBuffer& page);
  json::FaultAt put_together(std::span<const bytecode::Value> rows_inputs);
  json::FaultAt walk_made(std::string rows);
  void note_unmade(const Failure& failure);
  /// The table whose list the records are.
  const json::ProjectionTable& records_table() const { return made_ ? made_->table : table_; }
  Error describe(const json::FaultAt& fault) const;

  const Program& program_;
  const bytecode::Stream& stream_;
  const Limits limits_;
  json::ProjectionTable table_;
  json::SecondStage stage_;
  json::StructuralIndex index_;
  Arena arena_;
  Vm vm_;
  std::vector<bytecode::Value> body_;
  /// What reads records that are put together.
  struct Made {
    Made(const bytecode::Module& module, const bytecode::Projection& projection, const Limits& limits)
        : table(module, projection), stage(table, static_cast<unsigned>(limits.max_depth)) {}

    json::ProjectionTable table;
    json::SecondStage stage;
    json::StructuralIndex index;
    std::optional<PageBuffer> rows;
    std::vector<bytecode::Value> inputs;
    std::string failure;  ///< why this page's could not be put together; empty: they could
  };
  std::unique_ptr<Made> made_;  // null: they lie in the answer
  std::unique_ptr<Handler> handler_;
  PageAnswer answer_;
};

}  // namespace conn::runtime
