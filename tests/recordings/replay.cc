#include "tests/recordings/replay.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

#include <conn/preview.h>

#include "tests/sync/harness.h"

namespace conn::recordings {
namespace {

vendor::Answer answer_of(const Exchange& exchange) {
  vendor::Answer answer;
  answer.status = std::stoi(exchange.status);
  answer.body = exchange.body;
  for (const std::string& header : exchange.headers) {
    const std::size_t colon = header.find(": ");
    answer.headers.push_back({header.substr(0, colon), header.substr(colon + 2)});
  }
  return answer;
}

// As a recording shows it. `User-Agent` changes with the version and is no part of a definition.
std::vector<std::string> lines_of(const HttpRequest& request) {
  std::vector<std::string> out = {request.method + " " + request.url};
  for (const HttpHeader& header : request.headers) {
    if (header.name != "User-Agent") out.push_back(header.name + ": " + header.value);
  }
  if (!request.body.empty()) {
    out.emplace_back();
    out.push_back(request.body);
  }
  return out;
}

std::vector<std::string> results_of(const testing::MemorySink& sink, const StreamSummary& summary) {
  std::vector<std::string> out;
  for (const auto& line : sink.lines) out.push_back(line.bad ? "! " + line.reason : "= " + line.json);
  out.push_back(
      fmt::format(". {}", summary.error == std::nullopt ? summary.stopped : summary.error->message));
  return out;
}

// A definition against a recording's answers, from the first one on. The requests behind the last meet a 410.
class Stage {
 public:
  Stage(std::shared_ptr<const Module> module, const Recording& recording)
      : vendor_([this, &recording](const vendor::Request&) {
          if (next_ < recording.exchanges.size()) return answer_of(recording.exchanges[next_++]);
          return vendor::json_answer(410, "{}");
        }),
        harness(std::move(module), vendor_) {
    harness.account.config = recording.config;
    harness.credentials = FixedCredentials({recording.secrets.begin(), recording.secrets.end()});
    harness.options.streams = {recording.stream};
  }

 private:
  std::size_t next_ = 0;
  vendor::FunctionVendor vendor_;

 public:
  testing::Harness harness;
};

// What a preview of the first page says of fields that nothing maps.
std::vector<std::string> unmapped_of(testing::Harness& harness) {
  const Preview seen = harness.preview();
  std::vector<std::string> out;
  for (const UnmappedField& field : seen.unmapped)
    out.push_back(fmt::format("? {} in {} of {}", field.path, field.records, seen.records));
  return out;
}

}  // namespace

Recording replay(const std::string& definition, const Recording& recording) {
  const auto module = testing::compile_definition(definition);
  Stage stage(module, recording);
  testing::Harness& harness = stage.harness;
  const RunSummary summary = harness.run();
  Recording out = recording;
  const std::vector<HttpRequest> sent = harness.transport.sent();
  for (std::size_t i = 0; i < out.exchanges.size(); ++i) {
    out.exchanges[i].request = i < sent.size() ? lines_of(sent[i]) : std::vector<std::string>{"not asked"};
  }
  out.results.clear();
  for (std::size_t i = out.exchanges.size(); i < sent.size(); ++i) {
    out.results.push_back("! one request too many: " + lines_of(sent[i]).front());
  }
  for (const std::string& wait : harness.observer.waits) out.results.push_back(". waited, in µs: " + wait);
  if (summary.streams.empty()) return out;
  const auto results = results_of(harness.memory, summary.streams.at(0));
  out.results.insert(out.results.end(), results.begin(), results.end());
  Stage first_page(module, recording);
  const auto unmapped = unmapped_of(first_page.harness);
  out.results.insert(out.results.end(), unmapped.begin(), unmapped.end());
  return out;
}

}  // namespace conn::recordings
