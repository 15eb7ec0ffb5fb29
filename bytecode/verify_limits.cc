// The limits of a connector, and which stream is held to which.
#include <algorithm>

#include "bytecode/verify_context.h"

namespace conn::bytecode::verifying {
namespace {

bool has_parts(const Limit& limit) {
  const bool counts = limit.kind != LimitKind::kRemaining;
  const bool from_config = limit.count_config != kNone;
  return limit.line != 0 && (limit.kind == LimitKind::kWindow) == (limit.window != 0) &&
         (counts ? from_config == (limit.count == 0) : limit.count == 0 && !from_config) &&
         counts == (limit.remaining == kNone) &&
         (limit.reset == kNone) == (limit.reset_form == ResetForm::kNone) &&
         (!counts || limit.reset == kNone) &&
         (limit.reset_format != kNone) == (limit.reset_form == ResetForm::kMoment);
}

bool in_range(const Limit& limit) {
  const bool count = limit.count == 0 || (limit.count > 0 && limit.count <= kMaxLimitCount);
  const bool window =
      limit.window == 0 || (limit.window >= kMinLimitWindow && limit.window <= kMaxLimitWindow);
  return count && window;
}

bool is_count(const Module& module, std::uint32_t config) {
  return config < module.config.size() && module.types[module.config[config].type].kind == TypeKind::kInt;
}

bool is_header(const Context& context, StringId id) {
  return id == kNone || (context.is_text(id) && is_header_name(context.module.text(id)));
}

bool is_moment(const Module& module, std::uint32_t format) {
  return format < module.formats.size() && !module.formats[format].date;
}

bool check_limit(Context& context, const Limit& limit, std::size_t number) {
  const Module& module = context.module;
  return context.require(has_parts(limit), Rule::kLimitParts, "limit {}", number) &&
         context.require(in_range(limit), Rule::kLimitRange, "limit {}", number) &&
         context.require(limit.count_config == kNone || is_count(module, limit.count_config),
                         Rule::kLimitConfig, "limit {}", number) &&
         context.require(is_header(context, limit.remaining) && is_header(context, limit.reset),
                         Rule::kLimitHeader, "limit {}", number) &&
         context.require(limit.reset_format == kNone || is_moment(module, limit.reset_format),
                         Rule::kLimitFormat, "limit {}", number);
}

// How many streams name each limit; nothing where one names it twice, or one that is not there.
bool count_uses_of(Context& context, const Stream& stream, std::vector<std::size_t>& uses) {
  const std::string& name = context.module.text(stream.name);
  std::vector<bool> seen(uses.size());
  for (const std::uint32_t limit : stream.limits) {
    if (!context.require(limit < uses.size(), Rule::kLimitIndex, "stream `{}`", name) ||
        !context.require(!seen[limit], Rule::kLimitUse, "stream `{}`", name)) {
      return false;
    }
    seen[limit] = true;
    ++uses[limit];
  }
  return true;
}

// A limit that only the probe names is one that every stream has replaced by its own.
bool count_uses(Context& context, std::vector<std::size_t>& uses) {
  const Module& module = context.module;
  return std::all_of(module.streams.begin(), module.streams.end(),
                     [&](const Stream& stream) { return count_uses_of(context, stream, uses); }) &&
         (!module.probe || count_uses_of(context, module.probe->exchange, uses));
}

}  // namespace

bool check_limits(Context& context) {
  const std::vector<Limit>& limits = context.module.limits;
  for (std::size_t i = 0; i < limits.size(); ++i) {
    if (!check_limit(context, limits[i], i)) return false;
  }
  std::vector<std::size_t> uses(limits.size());
  if (!count_uses(context, uses)) return false;
  for (std::size_t i = 0; i < limits.size(); ++i) {
    const bool used = limits[i].of_stream ? uses[i] == 1 : uses[i] >= 1;
    if (!context.require(used, Rule::kLimitUse, "limit {}", i)) return false;
  }
  return true;
}

}  // namespace conn::bytecode::verifying
