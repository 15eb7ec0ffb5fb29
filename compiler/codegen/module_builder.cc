#include "compiler/codegen/module_builder.h"

#include <fmt/format.h>

#include "compiler/source/source.h"

namespace conn::compiler::codegen {

using bytecode::Constant;
using bytecode::Kind;
using bytecode::kNone;
using bytecode::StringId;
using bytecode::TypeId;
using Wire = bytecode::TypeKind;
using checked::TypeKind;

namespace {

std::string key_of(const bytecode::Type& type) {
  std::string key = fmt::format("{} {} {} {} {} {};", static_cast<int>(type.kind), type.optional, type.open,
                                type.stride, type.element, type.name);
  for (const bytecode::Field& field : type.fields) key += fmt::format("{} {},", field.name, field.type);
  for (const StringId member : type.members) key += fmt::format("{},", member);
  return key;
}

Wire scalar_of(TypeKind kind) {
  switch (kind) {
    case TypeKind::boolean: return Wire::kBool;
    case TypeKind::integer: return Wire::kInt;
    case TypeKind::decimal: return Wire::kDecimal;
    case TypeKind::floating: return Wire::kFloat;
    case TypeKind::bytes: return Wire::kBytes;
    case TypeKind::timestamp: return Wire::kTimestamp;
    case TypeKind::date: return Wire::kDate;
    case TypeKind::duration: return Wire::kDuration;
    case TypeKind::url: return Wire::kUrl;
    case TypeKind::json: return Wire::kJson;
    case TypeKind::secret: return Wire::kSecret;
    default: return Wire::kString;
  }
}

}  // namespace

bool is_lazy(const checked::Type& type) {
  if (type.kind == TypeKind::record) return type.record->kind == checked::RecordKind::shape;
  const bool container = type.kind == TypeKind::list || type.kind == TypeKind::dictionary;
  return container && type.element != nullptr && is_lazy(*type.element);
}

bool is_closed(const checked::Enumeration& enumeration) {
  return enumeration.name.find('"') != std::string::npos;
}

StringId ModuleBuilder::text(std::string_view text) {
  const auto [place, added] = texts_.emplace(std::string(text), static_cast<StringId>(module.strings.size()));
  if (added) module.strings.emplace_back(text);
  return place->second;
}

TypeId ModuleBuilder::add(bytecode::Type type) {
  const auto [place, added] = types_.emplace(key_of(type), static_cast<TypeId>(module.types.size()));
  if (added) module.types.push_back(std::move(type));
  return place->second;
}

TypeId ModuleBuilder::simple(Wire kind, bool optional) {
  bytecode::Type type{};
  type.kind = kind;
  type.optional = optional;
  return add(std::move(type));
}

TypeId ModuleBuilder::list_of(TypeId element) {
  bytecode::Type type{};
  type.kind = Wire::kList;
  type.element = element;
  return add(std::move(type));
}

TypeId ModuleBuilder::dict_of(TypeId element) {
  bytecode::Type type{};
  type.kind = Wire::kDict;
  type.element = element;
  return add(std::move(type));
}

TypeId ModuleBuilder::record_of(const std::vector<bytecode::Field>& fields, StringId name) {
  bytecode::Type type{};
  type.kind = Wire::kRecord;
  type.name = name;
  type.fields = fields;
  return add(std::move(type));
}

TypeId ModuleBuilder::rows_of(const std::vector<TypeId>& slots, bool optional) {
  bytecode::Type type{};
  type.kind = Wire::kRows;
  type.optional = optional;
  type.stride = static_cast<std::uint16_t>(slots.size());
  for (const TypeId slot : slots) type.fields.push_back({kNone, slot});
  return add(std::move(type));
}

TypeId ModuleBuilder::with_optional(TypeId id, bool optional) {
  bytecode::Type type = module.types[id];
  type.optional = optional;
  return add(std::move(type));
}

TypeId ModuleBuilder::record_type(const checked::Type& type) {
  std::vector<bytecode::Field> fields;
  fields.reserve(type.record->fields.size());
  for (const checked::RecordField& field : type.record->fields) {
    fields.push_back({text(field.name), this->type(*field.type)});
  }
  return record_of(fields, type.record->name.empty() ? kNone : text(type.record->name));
}

TypeId ModuleBuilder::enum_type(const checked::Type& type) {
  bytecode::Type made{};
  made.kind = Wire::kEnum;
  made.open = !is_closed(*type.enumeration);
  made.name = text(type.enumeration->name);
  for (const checked::EnumerationMember& member : type.enumeration->members)
    made.members.push_back(text(member.wire));
  return add(std::move(made));
}

TypeId ModuleBuilder::type(const checked::Type& type) {
  if (is_lazy(type)) return simple(Wire::kJson, type.optional);
  switch (type.kind) {
    case TypeKind::list: return with_optional(list_of(this->type(*type.element)), type.optional);
    case TypeKind::dictionary: return with_optional(dict_of(this->type(*type.element)), type.optional);
    case TypeKind::record: return with_optional(record_type(type), type.optional);
    case TypeKind::enumeration: return with_optional(enum_type(type), type.optional);
    default: return simple(scalar_of(type.kind), type.optional);
  }
}

std::uint32_t ModuleBuilder::constant(const Constant& constant) {
  const std::string key =
      fmt::format("{} {} {:a} {}", static_cast<int>(constant.kind), constant.i, constant.d, constant.text);
  const auto [place, added] = constants_.emplace(key, static_cast<std::uint32_t>(module.constants.size()));
  if (added) module.constants.push_back(constant);
  return place->second;
}

std::uint32_t ModuleBuilder::text_constant(std::string_view value) {
  return constant({Kind::kText, 0, 0, text(value)});
}

std::uint32_t ModuleBuilder::int_constant(std::int64_t value) { return constant({Kind::kInt, value}); }

std::uint32_t ModuleBuilder::bool_constant(bool value) {
  return constant({value ? Kind::kTrue : Kind::kFalse});
}

std::uint32_t ModuleBuilder::constant_of(const checked::Expr& expr) {
  Constant made{expr.constant.kind};
  const bool decimal = expr.type->kind == TypeKind::decimal, floating = expr.type->kind == TypeKind::floating;
  if (made.kind == Kind::kInt && decimal)
    return constant({Kind::kNumber, 0, 0, text(std::to_string(expr.constant.i))});
  if (made.kind == Kind::kInt && floating)
    return constant({Kind::kFloat, 0, static_cast<double>(expr.constant.i)});
  if (made.kind == Kind::kText || made.kind == Kind::kNumber) {
    made.text = text(expr.text);
  } else if (made.kind == Kind::kFloat) {
    made.d = expr.constant.d;
  } else if (made.kind == Kind::kInt || made.kind >= Kind::kTimestamp) {
    made.i = expr.constant.i;
  }
  return constant(made);
}

std::uint32_t ModuleBuilder::format(const checked::TimeFormat& format) {
  const std::string key =
      fmt::format("{}\n{}\n{} {}", format.pattern, format.zone, format.date, format.zone_config);
  const auto [place, added] = formats_.emplace(key, static_cast<std::uint32_t>(module.formats.size()));
  if (added) {
    module.formats.push_back(
        {text(format.pattern), format.zone.empty() ? kNone : text(format.zone), format.date,
         format.zone_config < 0 ? kNone : static_cast<std::uint32_t>(format.zone_config)});
  }
  return place->second;
}

std::uint32_t ModuleBuilder::table(const bytecode::Table& table) {
  std::string key = fmt::format("{} {}", static_cast<int>(table.miss), table.miss_value);
  for (std::size_t i = 0; i < table.keys.size(); ++i)
    key += fmt::format(",{} {}", table.keys[i], table.values[i]);
  const auto [place, added] = tables_.emplace(key, static_cast<std::uint32_t>(module.tables.size()));
  if (added) module.tables.push_back(table);
  return place->second;
}

std::uint32_t ModuleBuilder::limit(const checked::Limit& limit, bool of_stream) {
  const auto [place, added] = limits_.emplace(&limit, static_cast<std::uint32_t>(module.limits.size()));
  if (!added) return place->second;
  bytecode::Limit made{};
  made.kind = limit.kind;
  made.per_connector = limit.per_connector;
  made.of_stream = of_stream;
  made.count = limit.count;
  if (limit.count_config >= 0) made.count_config = static_cast<std::uint32_t>(limit.count_config);
  made.window = limit.window;
  if (!limit.remaining.empty()) made.remaining = text(limit.remaining);
  if (!limit.reset.empty()) made.reset = text(limit.reset);
  made.reset_form = limit.reset_form;
  if (limit.reset_form == bytecode::ResetForm::kMoment) made.reset_format = format(limit.reset_format);
  made.line = limit.place.source->line_of(limit.place.span.begin);
  module.limits.push_back(made);
  return place->second;
}

std::uint32_t ModuleBuilder::builtin(std::string_view name) {
  const StringId id = text(name);
  for (std::uint32_t i = 0; i < module.builtins.size(); ++i) {
    if (module.builtins[i] == id) return i;
  }
  module.builtins.push_back(id);
  return static_cast<std::uint32_t>(module.builtins.size() - 1);
}

}  // namespace conn::compiler::codegen
