/// What surrounds the records: base, auth, requests and pagers, by the machine and by the oracle.
#pragma once

#include <string>
#include <string_view>

#include "runtime/batch/page_batch.h"
#include "tests/differential/compare.h"

namespace conn::differential {

/// An answer that was read.
struct ReadPage {
  std::string_view body;
  const runtime::PageAnswer& answer;
};

/// Asks both for the base, the credentials, the first request, and what the pager makes of the answer. Empty
/// when they agree, else what differs.
std::string compare_functions(const Subject& subject, const Facts& facts, const ReadPage& page, Tally& tally);

}  // namespace conn::differential
