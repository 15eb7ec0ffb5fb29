#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/time_format.h"
#include "compiler/semantics/config.h"
#include "compiler/semantics/resolve.h"

namespace conn::compiler {
namespace {

constexpr std::string_view kWords[] = {"iso",       "date",   "epoch_seconds", "epoch_ms", "epoch_us",
                                       "http_date", "dotnet", "ticks",         "null_if"};

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
  if (format.arguments.empty() && spec == "ticks") {
    context.error(Code::kUnknownFormat, source, format.span, "`ticks` needs how many make a second")
        .label("of which length?")
        .help("write `ticks(10_000_000)`: whole ticks since the year 1");
    return std::nullopt;
  }
  if (format.arguments.empty()) return spec;
  const auto* digits = ast::as<ast::NumberExpr>(format.arguments[0].value);
  if (digits == nullptr || !digits->is_integer() || format.arguments.size() > 1 || format.arguments[0].name) {
    context.error(Code::kUnknownFormat, source, format.span, fmt::format("`{}` takes one number", spec))
        .label(spec == "ticks" ? "how many make a second is meant" : "the digits of the fraction are meant")
        .help(spec == "ticks" ? "write `ticks(10_000_000)`" : "write `epoch_seconds(6)`");
    return std::nullopt;
  }
  std::string number = digits->text;
  std::erase(number, '_');
  return fmt::format("{}({})", spec, number);
}

/// What `null_if("-")` names; nothing where it is another format, or reported.
std::optional<std::string> null_text(Context& context, const ast::Format& format, const SourceFile& source,
                                     bool& reported) {
  if (!format.name || format.name->text != "null_if") return std::nullopt;
  const bool one = format.arguments.size() == 1 && !format.arguments[0].name && format.zone == nullptr;
  const auto* text = one ? ast::as<ast::StringExpr>(format.arguments[0].value) : nullptr;
  if (text != nullptr && text->plain()) return *text->plain();
  reported = true;
  context.error(Code::kUnknownFormat, source, format.span, "`null_if` takes one plain text")
      .label("which text stands for nothing?")
      .help("write `null_if(\"-\")`");
  return std::nullopt;
}

/// The entry of `in config.zone`; -1 where the zone is another, or reported.
int zone_entry(Context& context, const ast::Format& format, const SourceFile& source, bool& reported) {
  const auto path = format.zone == nullptr ? std::nullopt : config_path(*format.zone);
  if (!path) return -1;
  const auto& entries = context.program.connector.config;
  const int index = context.config_index(*path);
  reported = true;
  if (index < 0) {
    std::vector<std::string_view> names;
    for (const checked::Config& entry : entries) names.push_back(entry.name);
    context.unknown(Code::kUnknownConfigKey, source, ast::as<ast::MemberExpr>(format.zone)->name.span,
                    fmt::format("`config` declares no `{}`", *path), *path, names, "it declares");
    return -1;
  }
  const checked::Type& type = *entries[static_cast<std::size_t>(index)].type;
  context.used_config.insert(static_cast<std::uint32_t>(index));
  if (type.kind != checked::TypeKind::string) {
    context.error(Code::kWrongType, source, format.zone->span, "the name of a zone is a text")
        .label(fmt::format("this is `{}`", type_name(type)))
        .help(fmt::format("declare it so: `{}: zone`", *path));
    return -1;
  }
  reported = false;
  return index;
}

std::optional<std::string> zone_of(Context& context, const ast::Format& format, const SourceFile& source) {
  if (format.zone == nullptr) return "";
  const auto* text = ast::as<ast::StringExpr>(format.zone);
  if (text != nullptr && text->plain()) return *text->plain();
  context
      .error(Code::kNotConstant, source, format.zone->span,
             "the zone of a format is a plain text or a setting")
      .label("neither a text nor a setting")
      .help(
          "write the name of the zone, `in \"Europe/Vienna\"`, or take it from a setting, `in config.zone`");
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
    bool reported = false;
    if (const auto text = null_text(context, *format, source, reported)) {
      out.push_back({.pattern = *text, .zone = "", .nothing = true});
      continue;
    }
    const int entry = zone_entry(context, *format, source, reported);
    if (reported) continue;
    const auto spec = spec_of(context, *format, source),
               zone = entry >= 0 ? std::optional<std::string>("") : zone_of(context, *format, source);
    if (!spec || !zone) continue;
    std::string reason;
    const bool no_zone = format->zone != nullptr && entry < 0 && zone->empty();
    if (no_zone) reason = "an empty text";
    if (!no_zone && TimeFormat::compile(*spec, *zone, reason)) {
      out.push_back({.pattern = *spec, .zone = *zone, .date = date, .zone_config = entry});
    } else {
      report_unknown(context, *format, *spec, reason, source);
    }
  }
  // What prints is the first one, so texts that stand for null come last.
  std::stable_partition(out.begin(), out.end(), [](const auto& format) { return !format.nothing; });
  if (!out.empty() && out[0].nothing) {
    out.insert(out.begin(), {.pattern = date ? "date" : "iso", .zone = "", .date = date});
  }
  return out;
}

}  // namespace conn::compiler
