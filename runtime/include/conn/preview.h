#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <conn/account.h>
#include <conn/engine.h>
#include <conn/exchange.h>
#include <conn/export.h>
#include <conn/module.h>
#include <conn/observer.h>
#include <conn/sync.h>

#include "base/result.h"

namespace conn {

/// One record of a page: what it became and what it was.
struct PreviewRecord {
  std::string id;
  std::string mapped;  ///< JSON on one line
  std::string source;  ///< the vendor's JSON, as sent
};

/// One record that did not fit.
struct PreviewBadRecord {
  std::string reason;
  std::string field;  ///< of the model, or the clause; may be empty
  std::string path;   ///< what was read; may be empty
  std::string at;     ///< `greenhouse.conn:18`; may be empty
  std::string source;
};

/// One field of the vendor's records that the connector never reads.
struct UnmappedField {
  std::string path;          ///< `.emails[].primary`, from the record
  std::int64_t records = 0;  ///< how many records of the page have it
  std::string example;       ///< a value as JSON, as sent; one that is not null where there is one
};

/// What reading the first page of a stream showed. Every text in it has `[secret]` in place of secrets.
struct Preview : Exchange {
  std::string connector, stream, model;
  std::int64_t records = 0;   ///< in the answer
  std::int64_t filtered = 0;  ///< left out by `where`
  std::vector<PreviewRecord> mapped;
  std::vector<PreviewBadRecord> bad;
  std::vector<UnmappedField> unmapped;  ///< in the order in which they came first
  std::vector<std::string> notes;
  std::optional<Error> error;  ///< why there is no page
};

/// Reads the first page of one stream as `sync` would and tells what it saw: for `conn try`, and for hosts
/// that show a person what a connector does. Nothing is written anywhere; no state is read. `options.streams`
/// names exactly one stream; `limit` and `bad_records` do not count.
///
/// Errors, before anything is sent: those of `sync`; kOptionImpossible unless one stream is named.
CONN_EXPORT Result<Preview> preview(const Engine& engine, const Module& module, const Account& account,
                                    const SyncOptions& options, Observer& observer);

/// For people: request, answer, at most `most` records beside their sources, bad records, unmapped fields.
CONN_EXPORT std::string to_text(const Preview& preview, std::size_t most = 3);

/// For machines: one JSON object, `"format": 1`, no newline.
CONN_EXPORT std::string to_json(const Preview& preview);

}  // namespace conn
