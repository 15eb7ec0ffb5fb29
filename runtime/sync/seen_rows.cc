#include "runtime/sync/seen_rows.h"

#include <algorithm>
#include <tuple>

namespace conn::runtime {

SeenRows::Verdict SeenRows::see(std::string_view id, std::optional<std::int64_t> cursor, RecordHash hash) {
  const auto found = rows_.find(id);
  if (found != rows_.end()) {
    Entry& entry = found->second;
    const bool same = entry.hash == hash;
    entry = {cursor, hash, true};
    return same ? Verdict::kRepeat : Verdict::kFresh;
  }
  if (full()) return Verdict::kUntracked;
  rows_.emplace(std::string(id), Entry{cursor, hash, true});
  return Verdict::kFresh;
}

void SeenRows::load(std::vector<SeenRow> rows) {
  for (SeenRow& row : rows) {
    if (full() && rows_.find(row.id) == rows_.end()) continue;
    rows_[std::move(row.id)] = {row.cursor, row.hash, row.this_run};
  }
}

void SeenRows::forget_before(std::int64_t floor) {
  std::erase_if(rows_, [&](const auto& row) { return row.second.cursor && *row.second.cursor < floor; });
}

void SeenRows::forget_older_runs() {
  std::erase_if(rows_, [](const auto& row) { return !row.second.this_run; });
}

void SeenRows::end_run() {
  for (auto& row : rows_) row.second.this_run = false;
}

std::vector<SeenRow> SeenRows::sorted() const {
  std::vector<SeenRow> rows;
  rows.reserve(rows_.size());
  for (const auto& [id, entry] : rows_) rows.push_back({id, entry.cursor, entry.hash, entry.this_run});
  std::sort(rows.begin(), rows.end(), [](const SeenRow& a, const SeenRow& b) {
    return std::tie(a.cursor, a.id) < std::tie(b.cursor, b.id);
  });
  return rows;
}

}  // namespace conn::runtime
