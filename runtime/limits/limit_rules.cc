#include "runtime/limits/limit_rules.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/decimal.h"
#include "base/duration.h"
#include "base/text.h"
#include "base/time.h"
#include "runtime/http/headers.h"

namespace conn::runtime {
namespace {

using bytecode::kNone;
using bytecode::Limit;
using bytecode::LimitKind;
using bytecode::Module;
using bytecode::ResetForm;

// Account and stream are empty where all are counted together; no name is. The lengths keep apart what a name
// may hold.
std::string scope_key(const Module& module, std::string_view account, std::string_view stream) {
  return fmt::format("{} {}:{} {}:{} ", module.text(module.connector), account.size(), account, stream.size(),
                     stream);
}

std::string duration_text(std::int64_t micros) {
  std::string text;
  append_duration(micros, text);
  return text;
}

std::string text_of(const LimitRule& rule, bool per_connector) {
  std::string text;
  switch (rule.kind) {
    case LimitKind::kWindow: text = fmt::format("{} per {}", rule.count, duration_text(rule.window)); break;
    case LimitKind::kAtOnce: text = fmt::format("{} at once", rule.count); break;
    case LimitKind::kRemaining: text = fmt::format("remaining header(\"{}\")", rule.remaining); break;
  }
  return per_connector ? text + " per connector" : text;
}

LimitRule make_rule(const Module& module, const Limit& limit, std::int64_t count, const std::string& scope) {
  LimitRule rule;
  rule.kind = limit.kind;
  rule.count = count;
  rule.window = limit.window;
  if (limit.remaining != kNone) rule.remaining = module.text(limit.remaining);
  if (limit.reset != kNone) rule.reset = module.text(limit.reset);
  rule.reset_form = limit.reset_form;
  if (limit.reset_format != kNone) {
    const bytecode::TimeFormat& format = module.formats[limit.reset_format];
    std::string unused;
    rule.reset_format = TimeFormat::compile(module.text(format.pattern),
                                            format.zone == kNone ? "" : module.text(format.zone), unused)
                            .value_or(TimeFormat());
  }
  rule.key = fmt::format("{}{} {} {}", scope, static_cast<int>(rule.kind), rule.window, rule.remaining);
  rule.text = text_of(rule, limit.per_connector);
  return rule;
}

// A number of seconds, also `1.5`, as µs; rounded up.
std::optional<std::int64_t> length_of(std::string_view text, std::int64_t unit) {
  const auto number = DecimalView::parse(text);
  if (!number || number->is_negative()) return std::nullopt;
  const IntFit millionths = number->to_int64(6);
  std::int64_t scaled = 0;
  if (millionths.kind == IntFit::kOverflow || __builtin_mul_overflow(millionths.value, unit, &scaled))
    return std::nullopt;
  return scaled / 1'000'000 + (scaled % 1'000'000 != 0 || millionths.kind == IntFit::kFraction ? 1 : 0);
}

std::optional<std::int64_t> until(std::optional<std::int64_t> moment, std::int64_t vendor_now) {
  std::int64_t left = 0;
  if (!moment || __builtin_sub_overflow(*moment, vendor_now, &left)) return std::nullopt;
  return left;
}

std::optional<std::int64_t> reset_in(const LimitRule& rule, std::string_view text, std::int64_t vendor_now) {
  constexpr std::int64_t kSecond = 1'000'000;
  switch (rule.reset_form) {
    case ResetForm::kNone: return std::nullopt;
    case ResetForm::kMoment: return until(rule.reset_format.parse(text), vendor_now);
    case ResetForm::kSeconds: return length_of(text, kSecond);
    case ResetForm::kMilliseconds: return length_of(text, kSecond / 1000);
    case ResetForm::kMinutes: return length_of(text, 60 * kSecond);
    case ResetForm::kRetryAfter:
      if (const auto seconds = length_of(text, kSecond)) return seconds;
      return until(parse_http_date(text), vendor_now);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::int64_t> whole_number(const bytecode::Value& value) {
  if (value.is_null()) return std::nullopt;
  return value.kind == bytecode::Kind::kNumber ? parse_plain_int64(value.text()) : value.i;
}

LimitRules make_limit_rules(const Module& module, const bytecode::Stream& stream,
                            std::span<const bytecode::Value> config, std::string_view account) {
  LimitRules rules;
  bool of_account = false, of_connector = false;
  const std::string own = module.text(stream.name);
  for (const std::uint32_t index : stream.limits) {
    const Limit& limit = module.limits[index];
    std::optional<std::int64_t> count = limit.count;
    if (limit.count_config != kNone) count = whole_number(config[limit.count_config]);
    if (!count) continue;
    const std::string scope =
        scope_key(module, limit.per_connector ? "" : account, limit.of_stream ? own : "");
    rules.limits.push_back(make_rule(module, limit, *count, scope));
    of_account = of_account || (!limit.of_stream && !limit.per_connector);
    of_connector = of_connector || (!limit.of_stream && limit.per_connector);
  }
  if (rules.limits.empty()) return rules;
  rules.pause_key = (of_account     ? scope_key(module, account, "")
                     : of_connector ? scope_key(module, "", "")
                                    : scope_key(module, account, own)) +
                    "pause";
  return rules;
}

std::optional<LimitReport> read_report(const LimitRule& rule, const std::vector<HttpHeader>& headers,
                                       std::int64_t vendor_now) {
  if (rule.kind != LimitKind::kRemaining) return std::nullopt;
  const std::optional<std::string> remaining = find_header(headers, rule.remaining);
  const auto left = remaining ? parse_plain_int64(trim(*remaining)) : std::nullopt;
  if (!left || *left < 0) return std::nullopt;
  LimitReport report{std::min(*left, bytecode::kMaxLimitCount), std::nullopt};
  if (rule.reset.empty()) return report;
  const std::optional<std::string> reset = find_header(headers, rule.reset);
  if (!reset) return report;
  report.reset_in = reset_in(rule, trim(*reset), vendor_now);
  if (report.reset_in && *report.reset_in <= 0) report.reset_in.reset();
  return report;
}

}  // namespace conn::runtime
