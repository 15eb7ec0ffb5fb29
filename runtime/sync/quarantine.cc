#include "runtime/sync/quarantine.h"

#include <fmt/format.h>

#include "runtime/sync/evaluator.h"

namespace conn::runtime {

void Quarantine::keep_first(const BadRow& row) {
  if (!first_.empty()) return;
  first_ = fmt::format("{}{}{}", row.field, row.field.empty() ? "" : ": ", row.reason);
  first_line_ = row.line;
}

Error Quarantine::failure(const bytecode::Module& module, bool stored) const {
  return {Code::kTooManyBadRecords, ErrorKind::kMapping,
          fmt::format("{} of {} records are bad; the first one: {}", bad_, records_, first_),
          stored ? "the vendor has changed, or a shape promises too much; all of them are in quarantine, "
                   "with their reasons"
                 : "the vendor has changed, or a shape promises too much; their page was not written, not to "
                   "quarantine either",
          place_text(module, first_line_)};
}

}  // namespace conn::runtime
