// Indexes, types, constants, time formats and match tables.
#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_set>

#include "base/decimal.h"
#include "base/time_format.h"
#include "bytecode/verify_context.h"

namespace conn::bytecode::verifying {
namespace {

constexpr std::uint16_t kMaxTypeDepth = 64;

bool texts(Context& context, const std::vector<StringId>& ids, const char* where) {
  return context.require(
      std::all_of(ids.begin(), ids.end(), [&](StringId id) { return context.is_text(id); }),
      Rule::kStringIndex, "{}", where);
}

bool optional_texts(Context& context, std::initializer_list<StringId> ids, const char* where) {
  return context.require(
      std::all_of(ids.begin(), ids.end(), [&](StringId id) { return context.is_text_or_none(id); }),
      Rule::kStringIndex, "{}", where);
}

bool strings_distinct(Context& context) {
  std::unordered_set<std::string_view> seen;
  for (std::size_t i = 0; i < context.module.strings.size(); ++i) {
    if (!context.require(seen.insert(context.module.strings[i]).second, Rule::kStringsDistinct, "string {}",
                         i))
      return false;
  }
  return true;
}

bool type_indexes(Context& context) {
  for (const Type& type : context.module.types) {
    if (!optional_texts(context, {type.name}, "a type's name") ||
        !texts(context, type.members, "an enum's members"))
      return false;
    for (const Field& field : type.fields) {
      if (!context.require(context.is_type(field.type), Rule::kTypeIndex, "a field's type")) return false;
      if (type.kind == TypeKind::kRows) continue;
      if (!context.require(context.is_text(field.name), Rule::kStringIndex, "a field's name")) return false;
    }
    if (!context.require(type.element == 0 || context.is_type(type.element), Rule::kTypeIndex,
                         "an element's type"))
      return false;
  }
  return true;
}

bool table_indexes(Context& context) {
  const Module& module = context.module;
  const auto constant = [&](std::uint32_t id) { return id < module.constants.size(); };
  for (const Constant& value : module.constants) {
    if (!optional_texts(context, {value.text}, "a constant's text")) return false;
  }
  for (const TimeFormat& format : module.formats) {
    if (!texts(context, {format.pattern}, "a time format") ||
        !optional_texts(context, {format.zone}, "a time format's zone"))
      return false;
  }
  for (const Table& table : module.tables) {
    if (!texts(context, table.keys, "a match table's keys")) return false;
    if (!context.require(std::all_of(table.values.begin(), table.values.end(), constant) &&
                             (table.miss_value == kNone || constant(table.miss_value)),
                         Rule::kConstantIndex, "a match table")) {
      return false;
    }
  }
  for (const Projection& projection : module.projections) {
    for (const ProjectionNode& node : projection.nodes) {
      if (!texts(context, node.keys, "a projection's keys")) return false;
    }
  }
  return true;
}

bool function_indexes(Context& context) {
  for (const Function& function : context.module.functions) {
    if (!texts(context, {function.name}, "a function's name")) return false;
    for (const TypeId type : function.registers) {
      if (!context.require(context.is_type(type), Rule::kTypeIndex, "the registers of `{}`",
                           context.module.text(function.name)))
        return false;
    }
    if (!context.require(function.record || context.is_type(function.result), Rule::kTypeIndex,
                         "the result of `{}`", context.module.text(function.name))) {
      return false;
    }
    for (const Site& site : function.sites) {
      if (!optional_texts(context, {site.field, site.path}, "a site")) return false;
    }
  }
  return true;
}

bool stream_indexes(Context& context, const Stream& stream) {
  const Module& module = context.module;
  const auto function = [&](FunctionId id) { return id == kNone || id < module.functions.size(); };
  const auto projection = [&](std::uint32_t id) { return id == kNone || id < module.projections.size(); };
  if (!texts(context, {stream.name}, "a stream's name") ||
      !optional_texts(context, {stream.doc, stream.pager.strategy, stream.pager.stop_text, stream.read},
                      "a stream's texts")) {
    return false;
  }
  for (const PageRegister& page : stream.pager.registers) {
    if (!texts(context, {page.name}, "a pager's register") ||
        !context.require(context.is_type(page.type), Rule::kTypeIndex, "a pager's register")) {
      return false;
    }
  }
  const std::string& name = module.text(stream.name);
  return context.require(context.is_type(stream.model), Rule::kTypeIndex, "the model of `{}`", name) &&
         context.require(projection(stream.projection) && projection(stream.rows_projection),
                         Rule::kProjectionIndex, "the projection of `{}`", name) &&
         context.require(
             function(stream.request.build) && function(stream.errors) && function(stream.record) &&
                 function(stream.rows) && function(stream.pager.init) && function(stream.pager.next) &&
                 function(stream.pager.stop) && function(stream.cursor_from) && function(stream.when) &&
                 function(stream.range.until) && function(stream.range.token),
             Rule::kFunctionIndex, "stream `{}`", name);
}

bool connector_indexes(Context& context) {
  const Module& module = context.module;
  const auto function = [&](FunctionId id) { return id == kNone || id < module.functions.size(); };
  if (!texts(context, {module.connector}, "the connector's name") ||
      !texts(context, module.builtins, "the built-in functions") ||
      !texts(context, module.hosts, "the hosts") ||
      !optional_texts(context,
                      {module.title, module.category, module.version, module.docs, module.source_name,
                       module.auth_scheme},
                      "the connector's texts") ||
      !context.require(function(module.base) && function(module.auth), Rule::kFunctionIndex,
                       "the connector")) {
    return false;
  }
  for (const ConfigEntry& entry : module.config) {
    if (!texts(context, {entry.name}, "a config entry") ||
        !optional_texts(context, {entry.doc}, "a config entry") ||
        !context.require(context.is_type(entry.type), Rule::kTypeIndex, "a config entry") ||
        !context.require(entry.default_value == kNone || entry.default_value < module.constants.size(),
                         Rule::kConstantIndex, "a config entry")) {
      return false;
    }
  }
  for (const Stream& stream : module.streams) {
    if (!stream_indexes(context, stream)) return false;
  }
  if (module.probe && (!stream_indexes(context, module.probe->exchange) ||
                       !context.require(function(module.probe->label), Rule::kFunctionIndex, "the probe"))) {
    return false;
  }
  return texts(context, module.manifest.origins, "the manifest") &&
         texts(context, module.manifest.models, "the manifest") &&
         texts(context, module.manifest.auth, "the manifest");
}

template <class Ids>
bool distinct_texts(const Context& context, const Ids& ids) {
  std::unordered_set<StringId> seen;
  return std::all_of(ids.begin(), ids.end(),
                     [&](StringId id) { return !context.module.text(id).empty() && seen.insert(id).second; });
}

bool names_of_fields(const Context& context, const Type& type) {
  std::vector<StringId> names;
  names.reserve(type.fields.size());
  for (const Field& field : type.fields) names.push_back(field.name);
  return distinct_texts(context, names);
}

// The parts that the kind does not have are empty.
bool has_parts_of_kind(const Type& type) {
  const bool record = type.kind == TypeKind::kRecord, rows = type.kind == TypeKind::kRows,
             iter = type.kind == TypeKind::kIter;
  const bool enumeration = type.kind == TypeKind::kEnum;
  const bool container = type.kind == TypeKind::kList || type.kind == TypeKind::kDict;
  return (container || type.element == 0) && (record || rows || type.fields.empty()) &&
         (rows || type.stride == 0) && (record || enumeration || type.name == kNone) &&
         (enumeration || (type.members.empty() && !type.open)) && (!iter || !type.optional);
}

bool is_slot_type(const Type& type) {
  return type.optional && (type.kind == TypeKind::kJson || type.kind == TypeKind::kRows);
}

bool check_rows(Context& context, const Type& type, std::size_t id) {
  const auto& types = context.module.types;
  const bool holds = type.stride == type.fields.size() &&
                     std::all_of(type.fields.begin(), type.fields.end(), [&](const Field& field) {
                       return field.name == kNone && is_slot_type(types[field.type]);
                     });
  return context.require(holds, Rule::kRowsType, "type {}", id);
}

bool is_inner(const Type& type) { return type.kind != TypeKind::kRows && type.kind != TypeKind::kIter; }

bool check_type(Context& context, std::size_t id, std::vector<std::uint16_t>& depths) {
  const auto& types = context.module.types;
  const Type& type = types[id];
  if (!context.require(has_parts_of_kind(type), Rule::kTypeParts, "type {}", id)) return false;
  const bool container = type.kind == TypeKind::kList || type.kind == TypeKind::kDict;
  std::uint16_t depth = 0;
  bool ordered = !container || type.element < id, inner = true;
  if (container && ordered) {
    depth = depths[type.element];
    inner = is_inner(types[type.element]);
  }
  for (const Field& field : type.fields) {
    ordered = ordered && field.type < id;
    if (!ordered) break;
    depth = std::max(depth, depths[field.type]);
    inner = inner && (type.kind == TypeKind::kRows || is_inner(types[field.type]));
  }
  depths.push_back(static_cast<std::uint16_t>(depth + 1));
  return context.require(ordered, Rule::kTypeOrder, "type {}", id) &&
         context.require(depths.back() <= kMaxTypeDepth, Rule::kTypeDepth, "type {}", id) &&
         context.require(inner, Rule::kTypeInner, "type {}", id) &&
         context.require(type.kind == TypeKind::kRows || names_of_fields(context, type), Rule::kFieldNames,
                         "type {}", id) &&
         context.require(distinct_texts(context, type.members), Rule::kMemberNames, "type {}", id) &&
         (type.kind != TypeKind::kRows || check_rows(context, type, id));
}

bool is_constant_kind(Kind kind) {
  return kind <= Kind::kNumber || kind == Kind::kText || kind == Kind::kTimestamp || kind == Kind::kDate ||
         kind == Kind::kDuration;
}

bool check_constant(Context& context, std::size_t id) {
  const Constant& value = context.module.constants[id];
  if (!context.require(is_constant_kind(value.kind), Rule::kConstantKind, "constant {}", id)) return false;
  const bool text = value.kind == Kind::kText || value.kind == Kind::kNumber;
  const bool integer = value.kind == Kind::kInt || value.kind >= Kind::kTimestamp;
  if (!context.require(text == (value.text != kNone) && (integer || value.i == 0) &&
                           (value.kind == Kind::kFloat || (value.d == 0 && !std::signbit(value.d))),
                       Rule::kConstantParts, "constant {}", id)) {
    return false;
  }
  const bool number = value.kind != Kind::kNumber || is_json_number(context.module.text(value.text));
  return context.require(number && std::isfinite(value.d), Rule::kConstantNumber, "constant {}", id);
}

// A setting that names the zone is a text, and there is no other zone beside it.
bool has_zone_entry(const Module& module, const TimeFormat& format) {
  if (format.zone_config == kNone) return true;
  if (format.zone != kNone || format.zone_config >= module.config.size()) return false;
  return module.types[module.config[format.zone_config].type].kind == TypeKind::kString;
}

bool check_format(Context& context, std::size_t id) {
  const TimeFormat& format = context.module.formats[id];
  std::string reason;
  const std::string_view zone = format.zone == kNone ? std::string_view() : context.module.text(format.zone);
  const bool known = (format.zone == kNone || !zone.empty()) &&
                     conn::TimeFormat::compile(context.module.text(format.pattern), zone, reason).has_value();
  return context.require(known, Rule::kTimeFormatKnown, "time format {}", id) &&
         context.require(has_zone_entry(context.module, format), Rule::kTimeFormatZone, "time format {}", id);
}

bool check_table(Context& context, std::size_t id) {
  const Table& table = context.module.tables[id];
  std::unordered_set<StringId> seen(table.keys.begin(), table.keys.end());
  return context.require(table.keys.size() == table.values.size() && seen.size() == table.keys.size(),
                         Rule::kTableKeys, "match table {}", id) &&
         context.require((table.miss == Table::Miss::kConstant) == (table.miss_value != kNone),
                         Rule::kTableMiss, "match table {}", id);
}

}  // namespace

bool check_indexes(Context& context) {
  return type_indexes(context) && table_indexes(context) && function_indexes(context) &&
         connector_indexes(context) && strings_distinct(context);
}

bool check_types(Context& context) {
  std::vector<std::uint16_t> depths;
  for (std::size_t id = 0; id < context.module.types.size(); ++id) {
    if (!check_type(context, id, depths)) return false;
  }
  context.types.emplace(context.module);
  return context.require(!context.types->has_twins(), Rule::kTypesDistinct, "the types");
}

bool check_constants(Context& context) {
  const Module& module = context.module;
  for (std::size_t id = 0; id < module.constants.size(); ++id) {
    if (!check_constant(context, id)) return false;
  }
  for (std::size_t id = 0; id < module.formats.size(); ++id) {
    if (!check_format(context, id)) return false;
  }
  for (std::size_t id = 0; id < module.tables.size(); ++id) {
    if (!check_table(context, id)) return false;
  }
  return true;
}

}  // namespace conn::bytecode::verifying
