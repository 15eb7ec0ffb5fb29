#include <fmt/format.h>

#include <optional>

#include "base/time_format.h"
#include "compiler/semantics/resolve.h"

namespace conn::compiler {
namespace {

constexpr std::string_view kWords[] = {"iso",      "date",      "epoch_seconds", "epoch_ms",
                                       "epoch_us", "http_date", "dotnet"};

/// `epoch_seconds(6)`, or the pattern; nothing where it is reported.
std::optional<std::string> spec_of(Context& context, const ast::Format& format, const SourceFile& source) {
  if (format.pattern != nullptr) {
    if (const auto plain = format.pattern->plain()) return *plain;
    context.error(Code::kNotConstant, source, format.pattern->span, "the pattern of a time is a plain text")
        .label("not known before the run")
        .help("write the pattern out: \"YYYY-MM-DD\"");
    return std::nullopt;
  }
  if (!format.name || format.name->text.empty()) return std::nullopt;
  std::string spec = format.name->text;
  if (format.arguments.empty()) return spec;
  const auto* digits = ast::as<ast::NumberExpr>(format.arguments[0].value);
  if (digits == nullptr || !digits->is_integer() || format.arguments.size() > 1 || format.arguments[0].name) {
    context.error(Code::kUnknownFormat, source, format.span, fmt::format("`{}` takes one number", spec))
        .label("the digits of the fraction are meant")
        .help("write `epoch_seconds(6)`");
    return std::nullopt;
  }
  return fmt::format("{}({})", spec, digits->text);
}

std::optional<std::string> zone_of(Context& context, const ast::Format& format, const SourceFile& source) {
  if (format.zone == nullptr) return "";
  const auto* text = ast::as<ast::StringExpr>(format.zone);
  if (text != nullptr && text->plain()) return *text->plain();
  context.error(Code::kNotConstant, source, format.zone->span, "the zone of a format is a plain text")
      .label("not known before the run")
      .help("write the name of the zone: `in \"Europe/Vienna\"`");
  return std::nullopt;
}

void report_unknown(Context& context, const ast::Format& format, const std::string& spec,
                    const std::string& reason, const SourceFile& source) {
  std::string unused;
  if (format.zone != nullptr && TimeFormat::compile(spec, "", unused)) {
    context.error(Code::kUnknownFormat, source, format.zone->span, "this is no time zone")
        .label(reason)
        .help("zones are named after places: `in \"Europe/Vienna\"`");
    return;
  }
  const std::vector<std::string_view> words(std::begin(kWords), std::end(kWords));
  if (format.name) {
    context.unknown(Code::kUnknownFormat, source, format.name->span,
                    fmt::format("`{}` is no format of times", spec), format.name->text, words, "formats");
  } else {
    context
        .error(Code::kUnknownFormat, source, format.span, fmt::format("\"{}\" is no format of times", spec))
        .label(reason)
        .help("patterns look like \"YYYY-MM-DD hh:mm:ss\" or \"%Y-%m-%d\"");
  }
}

}  // namespace

std::vector<checked::TimeFormat> read_formats(Context& context,
                                              const std::vector<const ast::Format*>& formats,
                                              const SourceFile& source, bool date) {
  std::vector<checked::TimeFormat> out;
  for (const ast::Format* format : formats) {
    const auto spec = spec_of(context, *format, source), zone = zone_of(context, *format, source);
    if (!spec || !zone) continue;
    std::string reason;
    const bool no_zone = format->zone != nullptr && zone->empty();
    if (no_zone) reason = "an empty text";
    if (!no_zone && TimeFormat::compile(*spec, *zone, reason)) {
      out.push_back({*spec, *zone, date});
    } else {
      report_unknown(context, *format, *spec, reason, source);
    }
  }
  return out;
}

}  // namespace conn::compiler
