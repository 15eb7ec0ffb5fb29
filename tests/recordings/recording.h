#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace conn::recordings {

/// One request and its answer, as a recording holds them.
struct Exchange {
  std::vector<std::string>
      request;         ///< `GET https://…`, then its headers, then its body: the lines behind `> `
  std::string status;  ///< `200`
  std::vector<std::string> headers;  ///< of the answer: `Content-Type: application/json`
  std::string body;                  ///< of the answer, as written
};

/// A file that shows what a stream of a definition asks, what the vendor answers, and what comes of it:
///
///     stream tickets
///     config site: acme
///     secret token: canary
///
///     > GET https://acme.example.com/tickets
///     > Authorization: Basic …
///     < 200
///     < Content-Type: application/json
///     {"tickets": [ … ]}
///
///     = {"remote_id":"1", … }
///     ! why a record is bad
///     . how the run ended
///     ? a field of the first page that nothing maps, and how many records have it
///
/// Lines that begin with `//` are comments at the top. What begins with `>`, `=`, `!`, `.` or `?` is made of
/// the run by `--update`; the rest is written by hand.
struct Recording {
  std::string head;  ///< the lines before the first exchange
  std::string stream;
  std::map<std::string, std::string> config, secrets;
  std::vector<Exchange> exchanges;
  std::vector<std::string> results;  ///< the lines that begin with `=`, `!`, `.` or `?`
};

/// Nothing in `problem` where the text is a recording; else what is wrong with it, with its line.
Recording parse_recording(std::string_view text, std::string& problem);

/// The text again.
std::string to_text(const Recording& recording);

}  // namespace conn::recordings
