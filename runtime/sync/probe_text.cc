#include <conn/probe.h>

#include <fmt/format.h>

#include "base/json_text.h"
#include "base/printable.h"
#include "runtime/sync/exchange_text.h"
#include "runtime/sync/object_writer.h"

namespace conn {
namespace {

constexpr std::int64_t kProbeFormat = 1;
constexpr std::size_t kLabelShown = 200;

const char* verdict_of(ProbeOutcome outcome) {
  switch (outcome) {
    case ProbeOutcome::kOk: return "the vendor accepts the credential";
    case ProbeOutcome::kRefused: return "the vendor refuses the credential";
    case ProbeOutcome::kForbidden: return "the credential lacks the permission that the probe needs";
    case ProbeOutcome::kLimited: return "not known: the vendor asks to wait";
    case ProbeOutcome::kUnreachable: return "not known: no answer came";
    case ProbeOutcome::kFailed: return "not known: the probe failed";
    case ProbeOutcome::kCancelled: break;
  }
  return "not known: cancelled";
}

void append_notes(const std::vector<std::string>& notes, std::string& out) {
  out += '[';
  for (const std::string& note : notes) {
    if (&note != &notes.front()) out += ',';
    append_json_string(note, out);
  }
  out += ']';
}

}  // namespace

const char* to_string(ProbeOutcome outcome) {
  switch (outcome) {
    case ProbeOutcome::kOk: return "ok";
    case ProbeOutcome::kRefused: return "refused";
    case ProbeOutcome::kForbidden: return "forbidden";
    case ProbeOutcome::kLimited: return "limited";
    case ProbeOutcome::kUnreachable: return "unreachable";
    case ProbeOutcome::kFailed: return "failed";
    case ProbeOutcome::kCancelled: break;
  }
  return "cancelled";
}

std::string to_text(const ProbeReport& report) {
  std::string out = fmt::format("{}: the probe\n", report.connector);
  runtime::append_exchange_text(report, report.error.has_value(), out);
  out += fmt::format("verdict: {}\n", verdict_of(report.outcome));
  if (report.label) out += fmt::format("account: {}\n", runtime::cut(printable(*report.label), kLabelShown));
  if (report.error) runtime::append_error_text(*report.error, out);
  for (const std::string& note : report.notes) out += fmt::format("note: {}\n", printable(note));
  return out;
}

std::string to_json(const ProbeReport& report) {
  std::string out;
  runtime::ObjectWriter object(out);
  object.number("format", kProbeFormat);
  object.text("connector", report.connector);
  object.text("outcome", to_string(report.outcome));
  if (report.label) {
    object.text("account", *report.label);
  } else {
    object.key("account") += "null";
  }
  object.number("requests", report.requests);
  runtime::append_request_json(report, object.key("request"));
  runtime::append_answer_json(report, object.key("answer"));
  append_notes(report.notes, object.key("notes"));
  runtime::append_error(report.error, object.key("error"));
  object.end();
  return out;
}

}  // namespace conn
