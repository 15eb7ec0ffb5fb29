// Places in the vendor's JSON, and how they are read. A step of a path is judged only where the value below
// it would not show the mistake.
#include <algorithm>

#include "compiler/codegen/expressions.h"

namespace conn::compiler::codegen {

using bytecode::InputKind;
using Wire = bytecode::TypeKind;
using checked::Expr;
using checked::Op;
using checked::TypeKind;

namespace {

bool is_word(const std::string& name) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  return !name.empty() && letter(name[0]) &&
         std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

std::string step(const std::string& path, const std::string& name) {
  return path + (is_word(name) ? "." + name : ".\"" + name + "\"");
}

bool is_shape(const checked::Type& type) {
  return type.kind == TypeKind::record && type.record->kind == checked::RecordKind::shape;
}

const std::vector<checked::TimeFormat>& formats_for(const Unread& place) {
  static const std::vector<checked::TimeFormat> kIso{{"iso", "", false}}, kDate{{"date", "", true}};
  if (place.formats != nullptr && !place.formats->empty()) return *place.formats;
  return place.type->kind == TypeKind::date ? kDate : kIso;
}

}  // namespace

// Whether the expression is a place on the paths, so that finding it needs no code.
bool ExpressionGenerator::is_path(const Expr& expr) const {
  switch (expr.op) {
    case Op::subject:
    case Op::body:
    case Op::last: return true;
    case Op::widen:
    case Op::json_member:
    case Op::read_json: return is_path(*expr.args[0]);
    case Op::field: return is_shape(*expr.args[0]->type) && is_path(*expr.args[0]);
    case Op::local:
      return locals_[expr.index].unread != nullptr && locals_[expr.index].unread->node != nullptr;
    default: {
      const auto found = found_.find(&expr);
      return found != found_.end() && found->second->node != nullptr;
    }
  }
}

ExpressionGenerator::Place ExpressionGenerator::place(const Expr& expr) {
  const auto found = found_.find(&expr);
  if (found != found_.end()) return found->second;
  if (Place known = place_in(expr)) return known;
  if (!is_lazy(*expr.type)) return nullptr;
  const Reg raw = fresh(expr);
  if (expr.op == Op::field) {
    when_known(*expr.args[0], true, raw,
               [&](Reg object) { code_.emit_number(Opcode::kField, raw, object, expr.index); });
  } else {
    into(expr, raw);
  }
  return unread_in(raw, expr);
}

ExpressionGenerator::Place ExpressionGenerator::place_in(const Expr& expr) {
  switch (expr.op) {
    case Op::subject:
    case Op::body:
    case Op::last: return place_of_root(expr);
    case Op::widen: return place(*expr.args[0]);
    case Op::local: {
      const Local& local = locals_[expr.index];
      if (local.unread != nullptr) return local.unread;
      return is_lazy(*expr.type) ? unread_in(local.reg, expr) : nullptr;
    }
    case Op::field: return is_shape(*expr.args[0]->type) ? place_of_field(expr) : nullptr;
    case Op::json_member:
    case Op::json_key:
    case Op::json_item: return place_of_json(expr);
    case Op::list_item:
    case Op::dictionary_item: return place_of_item(expr);
    case Op::read_json: return place_of_reading(expr);
    default: return nullptr;
  }
}

ExpressionGenerator::Place ExpressionGenerator::unread_in(Reg raw, const Expr& expr) {
  Unread made;
  made.type = expr.type;
  made.required = !expr.type->optional;
  made.judged = expr.type->kind == TypeKind::json;
  made.raw = raw;
  return std::make_shared<const Unread>(std::move(made));
}

ExpressionGenerator::Place ExpressionGenerator::place_of_root(const Expr& expr) {
  Unread made;
  made.type = expr.type;
  made.judged = true;
  made.lenient = expr.op == Op::last;
  made.node = expr.op == Op::body ? &paths_.body() : &paths_.record();
  made.frame = expr.op == Op::last ? InputKind::kLastSlot : InputKind::kSlot;
  return std::make_shared<const Unread>(std::move(made));
}

// The member of an object, with nothing said yet about its type.
Unread ExpressionGenerator::member(const Unread& object, const std::string& name) {
  Unread made;
  made.lenient = object.lenient;
  made.path = step(object.path, name);
  if (object.node != nullptr) {
    made.node = &object.node->member(name);
    made.frame = object.frame;
    made.loop = object.loop;
    return made;
  }
  made.raw = simple_local(Wire::kJson, true);
  code_.emit_number(Opcode::kJsonGet, made.raw, object.raw, module_.text(name));
  return made;
}

ExpressionGenerator::Place ExpressionGenerator::place_of_field(const Expr& expr) {
  const Place object = place(*expr.args[0]);
  const checked::Record& record = *expr.args[0]->type->record;
  const checked::RecordField& field = record.fields[expr.index];
  if (static_cast<int>(expr.index) == record.rest) {
    Unread rest = *object;
    rest.type = field.type;
    rest.rest_of = &record;
    rest.path = step(object->path, field.name);
    rest.required = !object->lenient && (object->required || object->judged);
    return std::make_shared<const Unread>(std::move(rest));
  }
  Unread made = member(*object, field.name);
  made.type = field.type;
  made.required = !field.type->optional && !made.lenient;
  made.or_one = field.or_one;
  made.formats = &field.formats;
  if (!object->judged && !made.lenient) made.parent = object;
  made.judged = made.lenient;
  return std::make_shared<const Unread>(std::move(made));
}

// The element with that number, where the number is written and the list is on the paths.
std::optional<Unread> ExpressionGenerator::item(const Unread& list, const Expr& index) {
  constexpr std::int64_t kLargest = 1'000'000;
  const Expr& number = index.op == Op::widen ? *index.args[0] : index;
  if (list.node == nullptr || list.rest_of != nullptr || list.or_one || number.op != Op::constant ||
      number.constant.kind != bytecode::Kind::kInt || number.constant.i < 0 || number.constant.i > kLargest) {
    return std::nullopt;
  }
  Unread made;
  made.lenient = list.lenient;
  made.path = list.path + "[]";
  made.node = &list.node->item(static_cast<std::uint32_t>(number.constant.i));
  made.frame = list.frame;
  made.loop = list.loop;
  return made;
}

ExpressionGenerator::Place ExpressionGenerator::place_of_json(const Expr& expr) {
  Place object = place(*expr.args[0]);
  if (object == nullptr) object = unread_in(value(*expr.args[0]), *expr.args[0]);
  Unread made;
  std::optional<Unread> known;
  if (expr.op == Op::json_item) known = item(*object, *expr.args[1]);
  if (expr.op == Op::json_member) {
    made = member(*object, expr.text);
  } else if (known) {
    made = std::move(*known);
  } else {
    const Reg key = value(*expr.args[1]);
    made.raw = simple_local(Wire::kJson, true);
    made.path = object->path + "[]";
    code_.emit(expr.op == Op::json_key ? Opcode::kJsonKey : Opcode::kJsonItem, made.raw,
               raw_judged(*object, false), key);
  }
  made.type = expr.type;
  made.judged = true;
  made.parent = object->required ? object : object->parent;
  return std::make_shared<const Unread>(std::move(made));
}

// An element of a list or dictionary that is JSON; null where there is none.
ExpressionGenerator::Place ExpressionGenerator::place_of_item(const Expr& expr) {
  const Expr& container = *expr.args[0];
  if (!is_lazy(*container.type) && !is_path(container)) return nullptr;
  const Place object = place(container);
  const Reg judged = raw_judged(*object, false);
  Unread made;
  std::optional<Unread> known;
  if (expr.op == Op::list_item) known = item(*object, *expr.args[1]);
  if (known) {
    made = std::move(*known);
  } else {
    const Reg key = value(*expr.args[1]);
    made.raw = simple_local(Wire::kJson, true);
    made.path = object->path + "[]";
    code_.emit(expr.op == Op::list_item ? Opcode::kJsonItem : Opcode::kJsonKey, made.raw, judged, key);
  }
  made.lenient = false;
  made.formats = object->formats;
  made.type = expr.type;
  return std::make_shared<const Unread>(std::move(made));
}

ExpressionGenerator::Place ExpressionGenerator::place_of_reading(const Expr& expr) {
  Place from = place(*expr.args[0]);
  if (from == nullptr) from = unread_in(value(*expr.args[0]), *expr.args[0]);
  Unread made = *from;
  made.type = expr.type;
  made.required = !expr.type->optional || from->required;
  made.judged = from->lenient;
  made.formats = &expr.formats;
  made.or_one = expr.or_one;
  return std::make_shared<const Unread>(std::move(made));
}

Reg ExpressionGenerator::raw(const Unread& place) {
  if (place.node == nullptr) return place.raw;
  if (place.loop) return FunctionBuilder::element(*place.loop, place.node->value_slot());
  return code_.slot(*place.node, false, place.frame);
}

// The objects above, from the outermost: whether one may be null, which goes to the label.
bool ExpressionGenerator::judge_parents(const Unread& place, Label null) {
  return place.parent != nullptr && judge(*place.parent, place.required, null);
}

bool ExpressionGenerator::judge(const Unread& parent, bool child_required, Label null) {
  const bool above = parent.parent != nullptr && judge(*parent.parent, parent.required, null);
  // What is required below fails anyway where this is null or no object.
  if (parent.required && child_required) return above;
  // What was judged on the way here, come what may, needs it no second time.
  const Opcode as = parent.type->kind == TypeKind::json ? Opcode::kAsJson : Opcode::kAsObject;
  const auto key = above ? std::nullopt : key_of(parent);
  const auto known = key ? judged_.find({as, *key}) : judged_.end();
  const Reg object = known != judged_.end() ? known->second : simple_local(Wire::kJson, true);
  if (known == judged_.end()) {
    code_.site.path = parent.path;
    code_.emit(as, object, raw(parent), {}, parent.required ? 0 : 1);
    code_.site.path.clear();
    if (key) judged_.emplace(JudgedKey{as, *key}, object);
  }
  // Below a null everything is null, and read as such unless it is required.
  if (parent.required || !child_required) return above;
  code_.emit_jump(Opcode::kJumpNull, object, null);
  return true;
}

Reg ExpressionGenerator::raw_judged(const Unread& place, bool required) {
  const Reg judged = simple_local(Wire::kJson, !required);
  judged_into(place, judged);
  return judged;
}

// The JSON itself, judged by its outermost type alone.
void ExpressionGenerator::judged_into(const Unread& place, Reg judged) {
  const Label null = code_.label(), done = code_.label();
  judge_parents(place, null);
  code_.site.path = place.path;
  const TypeKind kind = place.type->kind;
  const Opcode op = kind == TypeKind::list   ? (place.or_one ? Opcode::kAsOne : Opcode::kAsArray)
                    : kind == TypeKind::json ? Opcode::kAsJson
                                             : Opcode::kAsObject;
  code_.emit(op, judged, raw(place), {}, place.required ? 0 : 1);
  code_.site.path.clear();
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, judged);
  code_.bind(done);
}

std::optional<ExpressionGenerator::ReadKey> ExpressionGenerator::key_of(const Unread& place) {
  if (place.node == nullptr || place.rest_of != nullptr || place.or_one) return std::nullopt;
  std::string how = place.required ? "!" : "?";
  for (const Unread* parent = place.parent.get(); parent != nullptr; parent = parent->parent.get()) {
    how += parent->required ? '!' : '?';
  }
  if (place.formats != nullptr) {
    for (const checked::TimeFormat& each : *place.formats) {
      const std::uint32_t id = each.nothing ? module_.text(each.pattern) : module_.format(each);
      how += (each.nothing ? "n" : "f") + std::to_string(id);
    }
  }
  return ReadKey{place.node, place.loop ? place.loop->block : 0, static_cast<int>(place.frame),
                 module_.with_optional(module_.type(*place.type), false), how};
}

void ExpressionGenerator::read(const Unread& place, Reg target) {
  if (is_lazy(*place.type)) return judged_into(place, target);
  const auto key = key_of(place);
  if (key) {
    const auto known = read_.find(*key);
    if (known != read_.end()) return move(known->second, target);
  }
  const Label null = code_.label(), done = code_.label();
  const bool may_be_null = judge_parents(place, null) || !place.required;
  code_.site.path = place.path;
  read_value(place, target);
  code_.site.path.clear();
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
  // A register that allows more than the value is of no use to those who need the value.
  if (key && code_.may_be_null(target) == may_be_null) read_.insert_or_assign(*key, target);
}

void ExpressionGenerator::read_value(const Unread& place, Reg target) {
  const TypeKind kind = place.type->kind;
  if (kind == TypeKind::list && (place.or_one || (place.formats != nullptr && !place.formats->empty()))) {
    return read_list(place, target);
  }
  if (kind == TypeKind::dictionary && place.rest_of != nullptr) return read_dictionary(place, target);
  const bool closed = kind == TypeKind::enumeration && is_closed(*place.type->enumeration);
  if (kind == TypeKind::list || kind == TypeKind::dictionary || kind == TypeKind::record || closed) {
    const bytecode::TypeId read = module_.with_optional(module_.type(*place.type), false);
    return code_.emit_number(Opcode::kAsType, target, raw(place), read, place.required ? 0 : 1);
  }
  read_scalar(place, raw(place), target);
}

void ExpressionGenerator::read_scalar(const Unread& place, Reg from, Reg target) {
  const std::uint8_t null = place.required ? 0 : 1;
  switch (place.type->kind) {
    case TypeKind::boolean: return code_.emit(Opcode::kAsBool, target, from, {}, null);
    case TypeKind::integer: return code_.emit(Opcode::kAsInt, target, from, {}, null);
    case TypeKind::decimal: return code_.emit(Opcode::kAsDecimal, target, from, {}, null);
    case TypeKind::floating: return code_.emit(Opcode::kAsFloat, target, from, {}, null);
    case TypeKind::json: return code_.emit(Opcode::kAsJson, target, from, {}, null);
    case TypeKind::timestamp:
    case TypeKind::date:
      return read_time(formats_for(place), from, target, [&](std::uint32_t format) {
        code_.emit_number(Opcode::kAsTime, target, from, format, null);
      });
    default: return code_.emit(Opcode::kAsString, target, from, {}, null);
  }
}

void ExpressionGenerator::read_list(const Unread& place, Reg target) {
  const Label null = code_.label(), done = code_.label();
  if (!place.required) code_.emit_jump(Opcode::kJumpNull, raw(place), null);
  const Reg made = code_.local(module_.with_optional(module_.type(*place.type), false));
  code_.emit(Opcode::kListNew, made);
  const std::uint32_t local = new_local();
  Unread list = place;
  list.parent = nullptr;
  each_place(list, {local}, nullptr, [&] {
    const Reg element = code_.local(module_.type(*place.type->element));
    local_value(local, element);
    code_.emit(Opcode::kListPush, made, element);
  });
  move(made, target);
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

void ExpressionGenerator::read_dictionary(const Unread& place, Reg target) {
  const Label null = code_.label(), done = code_.label();
  if (!place.required) code_.emit_jump(Opcode::kJumpNull, raw(place), null);
  const Reg made = code_.local(module_.with_optional(module_.type(*place.type), false));
  code_.emit(Opcode::kDictNew, made);
  const std::uint32_t key = new_local(), local = new_local();
  Unread dictionary = place;
  dictionary.parent = nullptr;
  each_place(dictionary, {key, local}, nullptr, [&] {
    const Reg element = code_.local(module_.type(*place.type->element));
    local_value(local, element);
    code_.emit(Opcode::kDictPut, made, locals_[key].reg, element);
  });
  move(made, target);
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

}  // namespace conn::compiler::codegen
