#include "tests/recordings/recording.h"

#include <fmt/format.h>

namespace conn::recordings {
namespace {

class Parser {
 public:
  Recording parse(std::string_view text, std::string& problem) {
    while (!text.empty() && problem_.empty()) {
      const std::size_t end = text.find('\n');
      ++number_;
      line(text.substr(0, end));
      text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    trim_bodies();
    if (problem_.empty() && recording_.stream.empty()) fail("a recording begins with `stream NAME`");
    if (problem_.empty() && recording_.exchanges.empty())
      fail("a recording has at least one answer, `< 200`");
    problem = problem_;
    return std::move(recording_);
  }

 private:
  void fail(std::string_view what) { problem_ = fmt::format("line {}: {}", number_, what); }

  void line(std::string_view text) {
    if (text.starts_with("> ") || text == ">") return request(text.substr(text.size() > 1 ? 2 : 1));
    if (text.starts_with("< ")) return answer(text.substr(2));
    const bool result =
        text.starts_with("= ") || text.starts_with("! ") || text.starts_with(". ") || text.starts_with("? ");
    if (result && !recording_.exchanges.empty()) {
      recording_.results.emplace_back(text);
    } else if (!recording_.exchanges.empty()) {
      recording_.exchanges.back().body.append(text).append(1, '\n');
    } else {
      head(text);
    }
  }

  // A request may stand before its answer or, in a new file, be missing.
  void request(std::string_view text) {
    if (!asked_) recording_.exchanges.emplace_back();
    asked_ = true;
    recording_.exchanges.back().request.emplace_back(text);
  }

  void answer(std::string_view text) {
    const bool header = !asked_ && !recording_.exchanges.empty() &&
                        recording_.exchanges.back().body.empty() && text.find(": ") != text.npos;
    if (header) {
      recording_.exchanges.back().headers.emplace_back(text);
      return;
    }
    if (!asked_) recording_.exchanges.emplace_back();
    asked_ = false;
    recording_.exchanges.back().status = text;
    if (text.size() != 3 || text.find_first_not_of("0123456789") != text.npos)
      fail("an answer begins with its status, `< 200`");
  }

  void head(std::string_view text) {
    recording_.head.append(text).append(1, '\n');
    if (text.empty() || text.starts_with("//")) return;
    const std::size_t space = text.find(' ');
    const std::string_view word = text.substr(0, space);
    const std::string_view rest = space == text.npos ? std::string_view() : text.substr(space + 1);
    if (word == "stream") {
      recording_.stream = rest;
      return;
    }
    const std::size_t colon = rest.find(": ");
    if ((word != "config" && word != "secret") || colon == rest.npos)
      return fail("expected `stream NAME`, `config NAME: VALUE` or `secret NAME: VALUE`");
    auto& values = word == "config" ? recording_.config : recording_.secrets;
    values[std::string(rest.substr(0, colon))] = rest.substr(colon + 2);
  }

  // Blank lines around a body only part it from what follows.
  void trim_bodies() {
    for (Exchange& exchange : recording_.exchanges) {
      std::string& body = exchange.body;
      body.erase(0, body.find_first_not_of('\n'));
      body.erase(body.find_last_not_of('\n') + 1);
    }
  }

  Recording recording_;
  std::string problem_;
  int number_ = 0;
  bool asked_ = false;  // a request stands there whose answer has not come yet
};

}  // namespace

Recording parse_recording(std::string_view text, std::string& problem) {
  return Parser().parse(text, problem);
}

std::string to_text(const Recording& recording) {
  std::string out = recording.head;
  for (const Exchange& exchange : recording.exchanges) {
    for (const std::string& line : exchange.request) out += line.empty() ? ">\n" : "> " + line + "\n";
    out += "< " + exchange.status + "\n";
    for (const std::string& line : exchange.headers) out += "< " + line + "\n";
    out += exchange.body + (exchange.body.empty() ? "\n" : "\n\n");
  }
  for (const std::string& line : recording.results) out += line + "\n";
  return out;
}

}  // namespace conn::recordings
