#include "runtime/sync/verdict.h"

#include <fmt/format.h>

#include "base/decimal.h"
#include "runtime/sync/values.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Value;

// The fields of the record, in its order.
enum VerdictField { kVerb, kKind, kMessage, kAfter, kAt, kUpTo, kTo, kNumber, kMore, kFieldCount };

std::optional<std::int64_t> integer_of(const Value& value) {
  if (value.kind == Kind::kNumber) return parse_plain_int64(value.text());
  if (value.is_null()) return std::nullopt;
  return value.i;
}

struct Meaning {
  const char* kind;
  Code code;
  ErrorKind error;
  const char* help;
};

constexpr Meaning kMeanings[] = {
    {"unauthorized", Code::kUnauthorized, ErrorKind::kAuth,
     "check that the secret is complete, not expired and not revoked"},
    {"forbidden", Code::kForbidden, ErrorKind::kPermission,
     "give the credentials the permission that this stream needs"},
    {"rate_limited", Code::kRateLimited, ErrorKind::kRateLimit,
     "run again later: what was written stays, and is not written twice"},
};

}  // namespace

Verdict read_verdict(const Value& record) {
  Verdict verdict;
  if (record.kind != Kind::kRecord || record.n < kFieldCount) return verdict;
  const Value* fields = record.items;
  verdict.verb = static_cast<bytecode::Verb>(
      integer_of(fields[kVerb]).value_or(static_cast<std::int64_t>(bytecode::Verb::kNone)));
  verdict.kind = plain_text(fields[kKind]);
  verdict.message = plain_text(fields[kMessage]);
  verdict.pause.after = integer_of(fields[kAfter]);
  verdict.pause.at = integer_of(fields[kAt]);
  verdict.up_to = integer_of(fields[kUpTo]);
  verdict.to = integer_of(fields[kTo]);
  verdict.number = integer_of(fields[kNumber]).value_or(0);
  verdict.more = fields[kMore].is_true();
  return verdict;
}

Error failed_answer(const std::string& kind, const std::string& message, int status,
                    const std::string& what) {
  std::string text = fmt::format("{} was answered with {}", what, status);
  if (!message.empty()) text += ": " + message;
  for (const Meaning& meaning : kMeanings) {
    if (kind == meaning.kind) return {meaning.code, meaning.error, std::move(text), meaning.help, ""};
  }
  return {
      Code::kVendorRefused, ErrorKind::kVendor, std::move(text),
      "look at the status and what the vendor says; add a rule to `errors` if the connector should know it",
      ""};
}

}  // namespace conn::runtime
