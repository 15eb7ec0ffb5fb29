#include "runtime/sync/seen_rows.h"

#include <algorithm>

namespace conn::runtime {

SeenRows::Verdict SeenRows::see(std::string_view id, std::optional<std::int64_t> cursor, RecordHash hash,
                                std::optional<std::int64_t> version) {
  if (!on_) return Verdict::kFresh;
  const auto found = index_.find(id);
  if (found != index_.end()) {
    SeenRow& row = *found->second;
    row.this_run = true;
    if (version && row.version && *version < *row.version) return Verdict::kRepeat;
    const bool same = row.hash == hash;
    row.cursor = cursor;
    row.hash = hash;
    row.version = version;
    return same ? Verdict::kRepeat : Verdict::kFresh;
  }
  if (full()) return Verdict::kUntracked;
  remember({std::string(id), cursor, hash, true, version});
  return Verdict::kFresh;
}

void SeenRows::remember(SeenRow row) {
  rows_.push_back(std::move(row));
  index_.emplace(rows_.back().id, &rows_.back());
}

void SeenRows::load(std::vector<SeenRow> rows) {
  if (!on_) return;
  for (SeenRow& row : rows) {
    const auto found = index_.find(row.id);
    if (found != index_.end()) {
      found->second->cursor = row.cursor;
      found->second->hash = row.hash;
      found->second->version = row.version;
      found->second->this_run = row.this_run;
    } else if (!full()) {
      remember(std::move(row));
    }
  }
}

template <class Condition>
void SeenRows::forget_if(Condition condition) {
  if (std::none_of(rows_.begin(), rows_.end(), condition)) return;
  index_.clear();
  std::erase_if(rows_, condition);
  for (SeenRow& row : rows_) index_.emplace(row.id, &row);
}

void SeenRows::forget_before(std::int64_t floor) {
  forget_if([&](const SeenRow& row) { return row.cursor && *row.cursor < floor; });
}

void SeenRows::forget_undated() {
  forget_if([](const SeenRow& row) { return !row.cursor && !row.this_run; });
}

void SeenRows::forget_older_runs() {
  forget_if([](const SeenRow& row) { return !row.this_run; });
}

void SeenRows::end_run() {
  for (SeenRow& row : rows_) row.this_run = false;
}

}  // namespace conn::runtime
