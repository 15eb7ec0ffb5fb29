#include "compiler/codegen/expressions.h"

#include <fmt/format.h>

#include "compiler/source/source.h"

namespace conn::compiler::codegen {

using bytecode::InputKind;
using bytecode::TypeId;
using Wire = bytecode::TypeKind;
using checked::Expr;
using checked::Op;
using checked::TypeKind;

void ExpressionGenerator::mark(const checked::Place& place) {
  if (place.source == program_.source) code_.site.line = place.source->line_of(place.span.begin);
}

// Inputs and locals are where they are.
std::optional<Reg> ExpressionGenerator::held(const Expr& expr) {
  switch (expr.op) {
    case Op::config:
    case Op::page:
    case Op::since:
    case Op::until:
    case Op::resume:
    case Op::now:
    case Op::account_id:
    case Op::status:
    case Op::count:
    case Op::header:
    case Op::body_text:
    case Op::raw:
    case Op::attempt_time: return input(expr);
    case Op::widen: return held(*expr.args[0]);
    case Op::local:
      if (locals_[expr.index].unread == nullptr) return locals_[expr.index].reg;
      return std::nullopt;
    default: return std::nullopt;
  }
}

Reg ExpressionGenerator::input(const Expr& expr) {
  const TypeId time = module_.simple(Wire::kTimestamp), time_or_null = module_.simple(Wire::kTimestamp, true);
  switch (expr.op) {
    case Op::config: return code_.input(InputKind::kConfig, expr.index, type(expr));
    case Op::page: return code_.input(InputKind::kPage, expr.index, type(expr));
    case Op::since: return code_.input(InputKind::kSince, 0, time_or_null);
    case Op::until: return code_.input(InputKind::kUntil, 0, time_or_null);
    case Op::resume: return code_.input(InputKind::kResume, 0, module_.simple(Wire::kString, true));
    case Op::now: return code_.input(InputKind::kNow, 0, time);
    case Op::attempt_time: return code_.input(InputKind::kAttemptTime, 0, time);
    case Op::account_id: return code_.input(InputKind::kAccountId, 0, module_.simple(Wire::kString));
    case Op::status: return code_.input(InputKind::kStatus, 0, module_.simple(Wire::kInt));
    case Op::count: return code_.input(InputKind::kCount, 0, module_.simple(Wire::kInt));
    case Op::header:
      return code_.input(InputKind::kHeader, module_.text(expr.text), module_.simple(Wire::kString, true));
    case Op::body_text: return code_.input(InputKind::kBodyText, 0, module_.simple(Wire::kString));
    default: return code_.input(InputKind::kRaw, 0, module_.simple(Wire::kBytes));
  }
}

Reg ExpressionGenerator::value(const Expr& expr) {
  if (const auto reg = held(expr)) return *reg;
  if (expr.op == Op::widen) return value(*expr.args[0]);
  mark(expr.place);
  if (is_path(expr) && !is_lazy(*expr.type)) {
    const auto key = key_of(*place(expr));
    const auto known = key ? read_.find(*key) : read_.end();
    if (known != read_.end()) return known->second;
  }
  const Reg target = fresh(expr);
  into(expr, target);
  return target;
}

void ExpressionGenerator::into(const Expr& expr, Reg target) {
  if (const auto reg = held(expr)) return move(*reg, target);
  mark(expr.place);
  switch (expr.op) {
    case Op::constant: return constant(expr, target);
    case Op::widen: return into(*expr.args[0], target);
    case Op::bind: {
      const Expr& bound = *expr.args[0];
      const Place unread = place(bound);
      if (unread != nullptr && bound.type->optional) {
        // Bound only where it was found not to be null: then it and all above it are objects.
        Unread known = *unread;
        known.required = known.judged = true;
        known.parent = nullptr;
        locals_[expr.index] = {{}, std::make_shared<const Unread>(std::move(known))};
      } else if (unread != nullptr) {
        bind(expr.index, *unread, expr.args[1]);
      } else {
        locals_[expr.index] = {value(bound), nullptr};
      }
      return into(*expr.args[1], target);
    }
    case Op::subject:
    case Op::body:
    case Op::last:
    case Op::local:
    case Op::field:
    case Op::json_member:
    case Op::json_key:
    case Op::json_item:
    case Op::list_item:
    case Op::dictionary_item:
    case Op::read_json: return access(expr, target);
    case Op::list:
    case Op::dictionary:
    case Op::record:
    case Op::concatenate:
    case Op::to_json: return build(expr, target);
    case Op::for_each: return for_each(expr, target);
    case Op::call: return call(expr, target);
    case Op::match:
      if (table_match(expr, target)) return;
      return match(expr, [&](const Expr& result) { into(result, target); });
    case Op::keep: return keep(expr, target);
    default: return operation(expr, target);
  }
}

void ExpressionGenerator::constant(const Expr& expr, Reg target) {
  if (expr.constant.kind == bytecode::Kind::kNull) return code_.emit(Opcode::kNull, target);
  if (expr.type->kind != TypeKind::json) return code_.emit_constant(target, module_.constant_of(expr));
  const bytecode::Kind kind = expr.constant.kind;
  const Wire plain = kind == bytecode::Kind::kText     ? Wire::kString
                     : kind == bytecode::Kind::kInt    ? Wire::kInt
                     : kind == bytecode::Kind::kFloat  ? Wire::kFloat
                     : kind == bytecode::Kind::kNumber ? Wire::kDecimal
                                                       : Wire::kBool;
  const Reg scalar = simple_local(plain);
  code_.emit_constant(scalar, module_.constant_of(expr));
  code_.emit(Opcode::kToJson, target, scalar);
}

void ExpressionGenerator::access(const Expr& expr, Reg target) {
  if (const Expr* found = expr.op == Op::field ? first_under(expr) : nullptr) {
    // The element is read where the loop stands on it.
    const Label done = code_.label();
    each(*found->args[0], found->args[1]->parameters, found->args[1]->args[0], [&] {
      const Label next = code_.label();
      jump_unless(*found->args[1]->args[0], next);
      found_[found] = locals_[found->args[1]->parameters[0]].unread;
      into(expr, target);
      found_.erase(found);
      code_.jump(done);
      code_.bind(next);
    });
    code_.emit(Opcode::kNull, target);
    return code_.bind(done);
  }
  if (const Place unread = place(expr)) return read(*unread, target);
  if (expr.op == Op::field) {
    return when_known(*expr.args[0], true, target,
                      [&](Reg known) { code_.emit_number(Opcode::kField, target, known, expr.index); });
  }
  const Reg object = value(*expr.args[0]);
  switch (expr.op) {
    case Op::list_item: return code_.emit(Opcode::kItem, target, object, value(*expr.args[1]));
    default: return code_.emit(Opcode::kDictGet, target, object, value(*expr.args[1]));
  }
}

// Null gives null where the operation says so, and nothing else is evaluated.
void ExpressionGenerator::when_known(const Expr& argument, bool safe, Reg target,
                                     const std::function<void(Reg)>& use) {
  const Reg given = value(argument);
  if (!safe || !argument.type->optional) return use(given);
  const Label null = code_.label(), done = code_.label();
  code_.emit_jump(Opcode::kJumpNull, given, null);
  {
    const Scope scope(*this);
    const Reg known = code_.local(module_.with_optional(type(argument), false));
    code_.emit(Opcode::kUnwrap, known, given);
    use(known);
  }
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

void ExpressionGenerator::build(const Expr& expr, Reg target) {
  switch (expr.op) {
    case Op::record: return record(expr, target);
    case Op::to_json: return to_json(expr, target);
    case Op::dictionary: return dictionary(expr, target);
    default: return list(expr, target);
  }
}

void ExpressionGenerator::record(const Expr& expr, Reg target) {
  const checked::Record& record = *expr.type->record;
  std::vector<TypeId> types;
  types.reserve(record.fields.size());
  for (const checked::RecordField& field : record.fields) types.push_back(module_.type(*field.type));
  const Reg first = code_.locals(types);
  const bool model = record.kind == checked::RecordKind::model;
  const std::string outer = code_.site.field;
  for (std::uint32_t i = 0; i < expr.args.size(); ++i) {
    const std::string& name = record.fields[i].name;
    if (model) code_.site.field = outer.empty() ? name : fmt::format("{}.{}", outer, name);
    into(*expr.args[i], first + i);
  }
  code_.site.field = outer;
  mark(expr.place);
  code_.emit(Opcode::kRecord, target, expr.args.empty() ? target : first, {},
             static_cast<std::uint8_t>(expr.args.size()));
}

// Where a list or dictionary is put together: the target, unless that may be null or is to be JSON, as lists
// of shapes are.
Reg ExpressionGenerator::container(const Expr& expr, Reg target) {
  if (!is_lazy(*expr.type)) {
    return code_.may_be_null(target) ? code_.local(module_.with_optional(type(expr), false)) : target;
  }
  const TypeId element = module_.simple(Wire::kJson, true);
  return code_.local(expr.type->kind == TypeKind::dictionary ? module_.dict_of(element)
                                                             : module_.list_of(element));
}

void ExpressionGenerator::give(const Expr& expr, Reg made, Reg target) {
  if (!is_lazy(*expr.type)) return move(made, target);
  code_.emit(Opcode::kToJson, target, made);
}

void ExpressionGenerator::list(const Expr& expr, Reg target) {
  const Reg made = container(expr, target);
  code_.emit(Opcode::kListNew, made);
  for (std::size_t i = 0; i < expr.args.size(); ++i) {
    const bool whole = expr.op == Op::concatenate || (i < expr.spread.size() && expr.spread[i]);
    if (!whole) {
      code_.emit(Opcode::kListPush, made, value(*expr.args[i]));
      continue;
    }
    Reg more;
    if (is_lazy(*expr.type)) {
      const TypeId json = module_.list_of(module_.simple(Wire::kJson, true));
      more = code_.local(json);
      code_.emit_number(Opcode::kAsType, more, value(*expr.args[i]), json);
    } else {
      more = value(*expr.args[i]);
    }
    code_.emit(Opcode::kListAppend, made, more);
  }
  give(expr, made, target);
}

void ExpressionGenerator::dictionary(const Expr& expr, Reg target) {
  const Reg made = container(expr, target);
  code_.emit(Opcode::kDictNew, made);
  for (const checked::DictionaryEntry& entry : expr.entries) {
    if (entry.key == nullptr) {
      code_.emit(Opcode::kDictMerge, made, value(*entry.value));
      continue;
    }
    const Reg key = value(*entry.key), held = value(*entry.value);
    const Label next = code_.label();
    if (expr.drop_nulls && entry.value->type->optional) code_.emit_jump(Opcode::kJumpNull, held, next);
    code_.emit(Opcode::kDictPut, made, key, held);
    code_.bind(next);
  }
  give(expr, made, target);
}

void ExpressionGenerator::to_json(const Expr& expr, Reg target) {
  const Expr& argument = *expr.args[0];
  const TypeKind kind = argument.type->kind;
  const bool container = kind == TypeKind::list || kind == TypeKind::dictionary || kind == TypeKind::record;
  if (container && (is_lazy(*argument.type) || is_path(argument))) {
    if (const Place unread = place(argument); unread->rest_of == nullptr) return judged_into(*unread, target);
  }
  when_known(argument, expr.safe, target, [&](Reg known) { code_.emit(Opcode::kToJson, target, known); });
}

}  // namespace conn::compiler::codegen
