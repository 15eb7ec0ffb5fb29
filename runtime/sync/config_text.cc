#include "runtime/sync/config_text.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "base/duration.h"
#include "base/text.h"
#include "base/time.h"
#include "bytecode/config_form.h"
#include "runtime/http/url.h"
#include "runtime/loader/type_text.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::TypeKind;
using bytecode::Value;

std::optional<Value> of_integer(std::optional<std::int64_t> number, Kind kind) {
  if (!number) return std::nullopt;
  return Value::integer(*number, kind);
}

std::optional<Value> keep(std::string_view text, Kind kind, Arena& arena) {
  const std::string_view kept = arena.copy(text);
  if (kept.data() == nullptr) return std::nullopt;
  return Value::of_text(kept, kind);
}

bool is_member(const bytecode::Module& module, const bytecode::Type& type, std::string_view text) {
  return std::any_of(type.members.begin(), type.members.end(),
                     [&](bytecode::StringId member) { return module.text(member) == text; });
}

std::string form_described(bytecode::ConfigForm form) {
  switch (form) {
    case bytecode::ConfigForm::kHostLabel:
      return "one label of a host name, letters, digits and `-`, such as `acme`";
    case bytecode::ConfigForm::kZone: return "the name of a time zone such as `Europe/Vienna` or `UTC`";
    default: return "text in UTF-8";
  }
}

// The elements of `a,b`, blanks around them left out; an empty text is an empty list.
std::optional<Value> read_list(const bytecode::Module& module, bytecode::TypeId element,
                               bytecode::ConfigForm form, std::string_view text, Arena& arena) {
  std::vector<Value> items;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    const std::optional<Value> item =
        read_config_text(module, element, form, trim(text.substr(at, end - at)), arena);
    if (!item) return std::nullopt;
    items.push_back(*item);
    at = end + 1;
  }
  auto* kept = arena.allocate_array<Value>(std::max<std::size_t>(items.size(), 1));
  if (kept == nullptr) return std::nullopt;
  std::copy(items.begin(), items.end(), kept);
  return Value::of_items(Kind::kList, kept, static_cast<std::uint32_t>(items.size()));
}

}  // namespace

std::optional<Value> read_config_text(const bytecode::Module& module, bytecode::TypeId type_id,
                                      bytecode::ConfigForm form, std::string_view text, Arena& arena) {
  const bytecode::Type& type = module.types[type_id];
  switch (type.kind) {
    case TypeKind::kBool:
      if (text == "true" || text == "false") return Value::boolean(text == "true");
      return std::nullopt;
    case TypeKind::kInt: return of_integer(parse_plain_int64(text), Kind::kInt);
    case TypeKind::kDecimal:
    case TypeKind::kFloat: return is_json_number(text) ? keep(text, Kind::kNumber, arena) : std::nullopt;
    case TypeKind::kTimestamp: return of_integer(parse_iso_or_date(text), Kind::kTimestamp);
    case TypeKind::kDate: return of_integer(parse_date(text), Kind::kDate);
    case TypeKind::kDuration: return of_integer(parse_duration(text), Kind::kDuration);
    case TypeKind::kUrl: return parse_url(text).ok() ? keep(text, Kind::kText, arena) : std::nullopt;
    case TypeKind::kEnum:
      return type.open || is_member(module, type, text) ? keep(text, Kind::kText, arena) : std::nullopt;
    case TypeKind::kString:
    case TypeKind::kSecret: {
      const bool good = is_valid_utf8(text) && bytecode::has_form(form, text);
      return good ? keep(text, Kind::kText, arena) : std::nullopt;
    }
    case TypeKind::kBytes: return keep(text, Kind::kBytes, arena);
    case TypeKind::kList: return read_list(module, type.element, form, text, arena);
    default: return std::nullopt;
  }
}

std::string config_text_form(const bytecode::Module& module, bytecode::TypeId type,
                             bytecode::ConfigForm form) {
  switch (module.types[type].kind) {
    case TypeKind::kBool: return "`true` or `false`";
    case TypeKind::kInt: return "a whole number such as `42`";
    case TypeKind::kDecimal:
    case TypeKind::kFloat: return "a number such as `1.5`";
    case TypeKind::kTimestamp: return "a time such as `2024-01-31T00:00:00Z`, or a day";
    case TypeKind::kDate: return "a day such as `2024-01-31`";
    case TypeKind::kDuration: return "a duration such as `15m` or `30d`";
    case TypeKind::kUrl: return "an absolute URL such as `https://api.example.com`";
    case TypeKind::kEnum: return "one of " + type_text(module, type);
    case TypeKind::kString:
    case TypeKind::kSecret: return form_described(form);
    case TypeKind::kList:
      return "a list with commas, each " + config_text_form(module, module.types[type].element, form);
    default: return "a " + type_text(module, type) + ", which cannot be given as text";
  }
}

}  // namespace conn::runtime
