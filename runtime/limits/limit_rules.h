#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <conn/transport.h>

#include "base/time_format.h"
#include "bytecode/module.h"
#include "bytecode/value.h"
#include "runtime/limits/remaining_gate.h"

namespace conn::runtime {

/// One limit as it holds for one stream of one account.
struct LimitRule {
  std::string key;   ///< connector, account, stream and what is counted: equal keys count together
  std::string text;  ///< for people: `50 per 10s`
  bytecode::LimitKind kind = bytecode::LimitKind::kWindow;
  std::int64_t count = 0, window = 0;
  std::string remaining, reset;  ///< headers, of kRemaining
  bytecode::ResetForm reset_form = bytecode::ResetForm::kNone;
  TimeFormat reset_format;
};

struct LimitRules {
  std::vector<LimitRule> limits;
  /// The scope that waits as a whole when the vendor asks one request to: the account where some limit is
  /// counted for it, else all accounts, else the stream. Empty without limits.
  std::string pause_key;
};

/// The limits of the stream. `config` holds the account's settings; one that is null leaves its limit out.
LimitRules make_limit_rules(const bytecode::Module& module, const bytecode::Stream& stream,
                            std::span<const bytecode::Value> config, std::string_view account);

/// What the headers of an answer say of a kRemaining limit. What is absent, repeated, negative or unreadable
/// is not given, and neither is a reset that is past. `vendor_now` is the answer's `Date`, else our time.
std::optional<LimitReport> read_report(const LimitRule& rule, const std::vector<HttpHeader>& headers,
                                       std::int64_t vendor_now);

/// A setting as a number; nothing where it is null or beyond 64 bits.
std::optional<std::int64_t> whole_number(const bytecode::Value& value);

}  // namespace conn::runtime
