// A sink: the newest version of every record, by its id.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include <conn/sink.h>

class Table final : public conn::Sink {
 public:
  conn::Status begin(const conn::SinkStream&) override { return conn::Ok{}; }

  // Views in a page die with it, so what is kept is copied.
  conn::Result<conn::WriteCounts> write(const conn::SinkPage& page) override {
    for (const conn::Row& row : page.rows) pending_[std::string(row.id)] = row.json;
    return conn::WriteCounts{static_cast<std::int64_t>(page.rows.size()), 0};
  }
  // A real one ends its transaction here: on return the rows are safe, and only then the state is saved.
  conn::Status commit() override {
    pending_.merge(rows_);
    rows_ = std::exchange(pending_, {});
    return conn::Ok{};
  }
  void roll_back() override { pending_.clear(); }

  const std::map<std::string, std::string>& rows() const { return rows_; }

 private:
  std::map<std::string, std::string> pending_;
  std::map<std::string, std::string> rows_;
};
