// Loops: comprehensions, and the functions over lambdas, each written out as one.
#include <algorithm>

#include "compiler/codegen/expressions.h"

namespace conn::compiler::codegen {

using bytecode::TypeId;
using Wire = bytecode::TypeKind;
using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

namespace {

const Expr& without_widening(const Expr& expr) {
  return expr.op == Op::widen ? without_widening(*expr.args[0]) : expr;
}

// Whether it is `[]` or `{}`.
bool is_empty_container(const Expr& expr) {
  return (expr.op == Op::list && expr.args.empty()) || (expr.op == Op::dictionary && expr.entries.empty());
}

// `for … => x`, which makes a list; else null.
const Expr* made_list(const Expr& expr) {
  const Expr& loop = without_widening(expr);
  return loop.op == Op::for_each && !loop.dictionary_body ? &loop : nullptr;
}

// Whether evaluating the expression always reads a required field of the local.
bool surely_reads(const Expr& expr, std::uint32_t local) {
  switch (expr.op) {
    case Op::field: {
      const Expr& object = *expr.args[0];
      if (object.op != Op::local || object.index != local) return surely_reads(object, local);
      return !object.type->optional && object.type->kind == TypeKind::record &&
             static_cast<int>(expr.index) != object.type->record->rest &&
             !object.type->record->fields[expr.index].type->optional;
    }
    case Op::record:
    case Op::list:
    case Op::join:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::remainder:
    case Op::equal:
    case Op::not_equal:
    case Op::less:
    case Op::less_equal:
    case Op::greater:
    case Op::greater_equal:
      return std::any_of(expr.args.begin(), expr.args.end(),
                         [&](const Expr* arg) { return surely_reads(*arg, local); });
    case Op::widen:
    case Op::negate:
    case Op::logical_not:
    case Op::logical_and:
    case Op::logical_or:
    case Op::coalesce:
    case Op::conditional:
    case Op::match:
    case Op::is_null:
    case Op::print_time:
    case Op::parse_time:
    case Op::int_to_float:
    case Op::int_to_decimal:
    case Op::contains:
    case Op::call: return !expr.args.empty() && surely_reads(*expr.args[0], local);
    default: return false;
  }
}

}  // namespace

std::uint32_t ExpressionGenerator::new_local() {
  locals_.emplace_back();
  return static_cast<std::uint32_t>(locals_.size() - 1);
}

void ExpressionGenerator::local_value(std::uint32_t local, Reg target) {
  const Local& from = locals_[local];
  if (from.unread != nullptr) {
    read(*from.unread, target);
  } else {
    move(from.reg, target);
  }
}

// `xs ?? []`, `d ?? {}` over what the vendor sent: the left side, over which nothing is done where it is
// null.
const Expr* ExpressionGenerator::optional_container(const Expr& expr) const {
  if (expr.op != Op::coalesce || !is_empty_container(without_widening(*expr.args[1]))) return nullptr;
  const Expr& left = without_widening(*expr.args[0]);
  return is_lazy(*expr.type) || is_path(left) ? &left : nullptr;
}

// Null, where the list may be null, does nothing, or goes to the label.
void ExpressionGenerator::each(const Expr& written, const Locals& locals, const Expr* reader,
                               const Body& body, std::optional<Label> null) {
  const Expr* inner = optional_container(without_widening(written));
  const Expr& list = inner != nullptr ? *inner : without_widening(written);
  const Label skip = code_.label();
  const Label none = inner == nullptr ? null.value_or(skip) : skip;
  mark(list.place);
  if (is_lazy(*list.type) || is_path(list)) {
    const Place unread = place(list);
    judge_parents(*unread, none);
    code_.site.path = unread->path;
    if (!unread->required) {
      const bool row = unread->node != nullptr && unread->type->kind == TypeKind::list &&
                       !unread->node->records && !unread->or_one;
      const Reg given = !row           ? raw(*unread)
                        : unread->loop ? FunctionBuilder::element(*unread->loop, unread->node->list_slot())
                                       : code_.slot(*unread->node, true, unread->frame);
      code_.emit_jump(Opcode::kJumpNull, given, none);
    }
    each_place(*unread, locals, reader, body);
  } else {
    each_built(list, locals, body, none);
  }
  code_.bind(skip);
}

// A list or dictionary of the vendor that is not null.
void ExpressionGenerator::each_place(const Unread& place, const Locals& locals, const Expr* reader,
                                     const Body& body) {
  if (place.type->kind == TypeKind::dictionary) return each_member(place, locals, reader, body);
  if (place.node != nullptr && !place.node->records && !place.or_one)
    return each_row(place, locals[0], reader, body);
  each_json(place, locals[0], reader, body);
}

Unread ExpressionGenerator::element_of(const Unread& list) const {
  Unread element;
  element.type = list.type->element;
  element.required = !element.type->optional && !list.lenient;
  element.lenient = list.lenient;
  element.judged = element.lenient || element.type->kind == TypeKind::json;
  element.formats = list.formats;
  element.path = list.path + "[]";
  return element;
}

void ExpressionGenerator::each_row(const Unread& place, std::uint32_t local, const Expr* reader,
                                   const Body& body) {
  const Reg given = place.loop ? FunctionBuilder::element(*place.loop, place.node->list_slot())
                               : code_.slot(*place.node, true, place.frame);
  const Reg judged = code_.rows(*place.node);
  code_.site.path = place.path;
  code_.emit(Opcode::kAsRows, judged, given);
  code_.site.path.clear();
  const auto loop = code_.begin_each(Opcode::kEachRow, judged, {}, place.node);
  Unread element = element_of(place);
  element.node = &place.node->each();
  element.loop = loop;
  {
    const Scope scope(*this);
    bind(local, std::move(element), reader);
    body();
  }
  code_.end_each(loop);
}

void ExpressionGenerator::each_json(const Unread& place, std::uint32_t local, const Expr* reader,
                                    const Body& body) {
  const Reg judged = simple_local(Wire::kJson);
  code_.site.path = place.path;
  code_.emit(place.or_one ? Opcode::kAsOne : Opcode::kAsArray, judged, raw(place));
  code_.site.path.clear();
  const auto loop = code_.begin_each(Opcode::kEachJson, judged, {module_.simple(Wire::kJson, true)});
  Unread element = element_of(place);
  element.raw = FunctionBuilder::element(loop, 0);
  {
    const Scope scope(*this);
    bind(local, std::move(element), reader);
    body();
  }
  code_.end_each(loop);
}

void ExpressionGenerator::each_member(const Unread& place, const Locals& locals, const Expr* reader,
                                      const Body& body) {
  const Reg judged = simple_local(Wire::kJson);
  code_.site.path = place.path;
  code_.emit(Opcode::kAsObject, judged, raw(place));
  code_.site.path.clear();
  const auto loop = code_.begin_each(Opcode::kEachMember, judged,
                                     {module_.simple(Wire::kString), module_.simple(Wire::kJson, true)});
  const Label next = code_.label();
  const Reg key = FunctionBuilder::element(loop, 0);
  if (place.rest_of != nullptr) skip_named(*place.rest_of, key, next);
  Unread element = element_of(place);
  element.raw = FunctionBuilder::element(loop, 1);
  // An entry that is null is as good as missing, which no entry of a dictionary need be.
  if (!element.type->optional) code_.emit_jump(Opcode::kJumpNull, element.raw, next);
  locals_[locals[0]] = {key, nullptr};
  {
    const Scope scope(*this);
    bind(locals[1], std::move(element), reader);
    body();
  }
  code_.bind(next);
  code_.end_each(loop);
}

void ExpressionGenerator::skip_named(const checked::Record& record, Reg key, Label next) {
  bytecode::Table table;
  table.miss = bytecode::Table::Miss::kConstant;
  table.miss_value = module_.bool_constant(false);
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    if (static_cast<int>(i) == record.rest) continue;
    table.keys.push_back(module_.text(record.fields[i].name));
    table.values.push_back(module_.bool_constant(true));
  }
  if (table.keys.empty()) return;
  const Reg named = simple_local(Wire::kBool);
  code_.emit_number(Opcode::kTable, named, key, module_.table(table));
  code_.emit_jump(Opcode::kJumpIf, named, next);
}

void ExpressionGenerator::each_built(const Expr& list, const Locals& locals, const Body& body, Label null) {
  Reg given = value(list);
  if (list.type->optional) {
    code_.emit_jump(Opcode::kJumpNull, given, null);
    const Reg known = code_.local(module_.with_optional(type(list), false));
    code_.emit(Opcode::kUnwrap, known, given);
    given = known;
  }
  const TypeId element = module_.type(*list.type->element);
  const bool dictionary = list.type->kind == TypeKind::dictionary;
  const auto loop = dictionary
                        ? code_.begin_each(Opcode::kEachDict, given, {module_.simple(Wire::kString), element})
                        : code_.begin_each(Opcode::kEachList, given, {element});
  for (std::uint32_t i = 0; i < locals.size(); ++i)
    locals_[locals[i]] = {FunctionBuilder::element(loop, i), nullptr};
  {
    const Scope scope(*this);
    body();
  }
  code_.end_each(loop);
}

void ExpressionGenerator::for_each(const Expr& expr, Reg target) {
  const Reg made = container(expr, target);
  code_.emit(expr.dictionary_body ? Opcode::kDictNew : Opcode::kListNew, made);
  for_sources(expr, 0, [&] {
    if (expr.dictionary_body) {
      const Reg key = value(*expr.args[0]);
      code_.emit(Opcode::kDictPut, made, key, value(*expr.args[1]));
    } else {
      code_.emit(Opcode::kListPush, made, value(*expr.args[0]));
    }
  });
  give(expr, made, target);
}

void ExpressionGenerator::for_sources(const Expr& expr, std::size_t from, const Body& body) {
  if (from < expr.sources.size()) {
    const bool last = from + 1 == expr.sources.size();
    const Expr* reader = !last                   ? expr.sources[from + 1].list
                         : expr.where != nullptr ? expr.where
                                                 : expr.args[0];
    const checked::Source& source = expr.sources[from];
    const bool counts = source.list->type->kind == TypeKind::list && source.locals.size() > 1;
    if (counts) return each_counted(source, reader, [&] { for_sources(expr, from + 1, body); });
    return each(*source.list, source.locals, reader, [&] { for_sources(expr, from + 1, body); });
  }
  const Label next = code_.label();
  if (expr.where != nullptr) jump_unless(*expr.where, next);
  body();
  code_.bind(next);
}

// `for (x, i) in xs`: a register counts the rounds.
void ExpressionGenerator::each_counted(const checked::Source& source, const Expr* reader, const Body& body) {
  const Reg next = simple_local(Wire::kInt), one = simple_local(Wire::kInt), place = simple_local(Wire::kInt);
  code_.emit_constant(next, module_.int_constant(0));
  code_.emit_constant(one, module_.int_constant(1));
  locals_[source.locals[1]] = {place, nullptr};
  each(*source.list, {source.locals[0]}, reader, [&] {
    move(next, place);
    code_.emit(Opcode::kAddInt, next, next, one);
    body();
  });
}

// A scalar is read now; of a shape, only that it is an object, unless what follows finds that out.
void ExpressionGenerator::bind(std::uint32_t local, Unread value, const Expr* reader) {
  if (!is_lazy(*value.type)) {
    const Reg now = code_.local(module_.type(*value.type));
    read(value, now);
    locals_[local] = {now, nullptr};
    return;
  }
  if (!value.lenient && (reader == nullptr || !surely_reads(*reader, local))) {
    raw_judged(value, false);
    value.judged = value.required;
  }
  locals_[local] = {{}, std::make_shared<const Unread>(std::move(value))};
}

// An element that a loop has made: of a shape it is JSON still.
void ExpressionGenerator::bind_made(std::uint32_t local, const Expr& made, const Expr* reader) {
  const Reg reg = value(made);
  if (!is_lazy(*made.type)) {
    locals_[local] = {reg, nullptr};
    return;
  }
  Unread element;
  element.type = made.type;
  element.required = !made.type->optional;
  element.raw = reg;
  bind(local, std::move(element), reader);
}

// ---- built-in functions

void ExpressionGenerator::call(const Expr& expr, Reg target) {
  if (call_over_lambda(expr, target)) return;
  const TypeKind kind = expr.args.empty() ? TypeKind::error : expr.args[0]->type->kind;
  if (expr.function->name == "string" && expr.args.size() == 1 &&
      (kind == TypeKind::integer || kind == TypeKind::decimal)) {
    return when_known(*expr.args[0], expr.safe, target,
                      [&](Reg number) { code_.emit(Opcode::kToText, target, number); });
  }
  std::vector<TypeId> types;
  types.reserve(expr.args.size());
  for (const Expr* given : expr.args) types.push_back(argument_type(*given));
  const bool safe = expr.safe && expr.args[0]->type->optional;
  if (safe) types[0] = module_.with_optional(types[0], false);
  const Reg first = code_.locals(types);
  const Label null = code_.label(), done = code_.label();
  std::optional<Scope> scope;
  if (safe) {
    const Reg given = code_.local(argument_type(*expr.args[0]));
    argument(*expr.args[0], given);
    code_.emit_jump(Opcode::kJumpNull, given, null);
    code_.emit(Opcode::kUnwrap, first, given);
    scope.emplace(*this);
  }
  for (std::uint32_t i = safe ? 1 : 0; i < expr.args.size(); ++i) argument(*expr.args[i], first + i);
  mark(expr.place);
  call_with(expr, first, target);
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

// The call itself. What it gives of shapes is built of JSON, and becomes JSON.
void ExpressionGenerator::call_with(const Expr& expr, Reg first, Reg target) {
  const bool container = expr.type->kind == TypeKind::list || expr.type->kind == TypeKind::dictionary;
  const Reg made = container && is_lazy(*expr.type) ? code_.local(built_of_json(*expr.type)) : target;
  code_.emit_call(made, first, expr.args.size(), module_.builtin(expr.function->name));
  if (!(made == target)) code_.emit(Opcode::kToJson, target, made);
}

// A list or dictionary, its elements such ones or JSON.
TypeId ExpressionGenerator::built_of_json(const Type& type) {
  if (type.kind != TypeKind::list && type.kind != TypeKind::dictionary)
    return module_.simple(Wire::kJson, true);
  const TypeId element = built_of_json(*type.element);
  return type.kind == TypeKind::list ? module_.list_of(element) : module_.dict_of(element);
}

// `sort_by`, `group_by`, …: the function is given the elements and the key of each.
void ExpressionGenerator::by_key(const Expr& expr, Reg target) {
  const Expr& list = *expr.args[0];
  const Expr& key = *expr.args[1];
  const TypeId element =
      is_lazy(*list.type) ? module_.simple(Wire::kJson, true) : module_.type(*list.type->element);
  const Reg first = code_.locals({module_.list_of(element), module_.list_of(type(*key.args[0]))});
  const Reg keys = first + 1;
  const Label done = code_.label(), null = code_.label();
  code_.emit(Opcode::kListNew, first);
  code_.emit(Opcode::kListNew, keys);
  each(
      list, key.parameters, key.args[0],
      [&] {
        code_.emit(Opcode::kListPush, keys, value(*key.args[0]));
        const Reg item = code_.local(element);
        local_value(key.parameters[0], item);
        code_.emit(Opcode::kListPush, first, item);
      },
      null);
  mark(expr.place);
  call_with(expr, first, target);
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

// Functions take lists and dictionaries that are built; of shapes, their elements stay JSON.
TypeId ExpressionGenerator::argument_type(const Expr& argument) {
  if (!is_lazy(*argument.type) || argument.type->kind == TypeKind::record) return type(argument);
  const TypeId element = module_.simple(Wire::kJson, true);
  const TypeId built =
      argument.type->kind == TypeKind::list ? module_.list_of(element) : module_.dict_of(element);
  return module_.with_optional(built, argument.type->optional);
}

void ExpressionGenerator::argument(const Expr& argument, Reg target) {
  if (!is_lazy(*argument.type) || argument.type->kind == TypeKind::record) return into(argument, target);
  const TypeId built = module_.with_optional(argument_type(argument), false);
  code_.emit_number(Opcode::kAsType, target, shallow(argument), built, argument.type->optional ? 1 : 0);
}

bool ExpressionGenerator::call_over_lambda(const Expr& expr, Reg target) {
  const std::string_view name = expr.function->name;
  if (name == "list.first") {
    first(expr, target);
  } else if (name == "list.any" || name == "list.all") {
    any_or_all(expr, target, name == "list.any");
  } else if (name == "list.filter") {
    filter(expr, target);
  } else if (expr.args.size() > 1 && expr.args[1]->op == Op::lambda) {
    by_key(expr, target);
  } else {
    return false;
  }
  return true;
}

void ExpressionGenerator::first(const Expr& expr, Reg target) {
  const Expr& wanted = *expr.args[1];
  const Label done = code_.label();
  const auto test = [&] {
    const Label next = code_.label();
    jump_unless(*wanted.args[0], next);
    local_value(wanted.parameters[0], target);
    code_.jump(done);
    code_.bind(next);
  };
  if (const Expr* loop = made_list(*expr.args[0])) {
    for_sources(*loop, 0, [&] {
      bind_made(wanted.parameters[0], *loop->args[0], wanted.args[0]);
      test();
    });
  } else {
    each(*expr.args[0], wanted.parameters, wanted.args[0], test);
  }
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

void ExpressionGenerator::any_or_all(const Expr& expr, Reg target, bool any) {
  const Expr& wanted = *expr.args[1];
  const Label done = code_.label(), null = code_.label();
  each(
      *expr.args[0], wanted.parameters, wanted.args[0],
      [&] {
        const Label next = code_.label(), decided = code_.label();
        if (any) {
          jump_unless(*wanted.args[0], next);
        } else {
          jump_unless(*wanted.args[0], decided);
          code_.jump(next);
          code_.bind(decided);
        }
        code_.emit_constant(target, module_.bool_constant(any));
        code_.jump(done);
        code_.bind(next);
      },
      null);
  code_.emit_constant(target, module_.bool_constant(!any));
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

void ExpressionGenerator::filter(const Expr& expr, Reg target) {
  const Expr& wanted = *expr.args[1];
  const TypeId element =
      is_lazy(*expr.type) ? module_.simple(Wire::kJson, true) : module_.type(*expr.type->element);
  const Reg made = container(expr, target);
  const Label done = code_.label(), null = code_.label();
  code_.emit(Opcode::kListNew, made);
  each(
      *expr.args[0], wanted.parameters, wanted.args[0],
      [&] {
        const Label next = code_.label();
        jump_unless(*wanted.args[0], next);
        const Reg item = code_.local(element);
        local_value(wanted.parameters[0], item);
        code_.emit(Opcode::kListPush, made, item);
        code_.bind(next);
      },
      null);
  give(expr, made, target);
  code_.jump(done);
  code_.bind(null);
  code_.emit(Opcode::kNull, target);
  code_.bind(done);
}

// The `xs.first(…)` at the root of a path through its element: `xs.first(…)?.a.b`.
const Expr* ExpressionGenerator::first_under(const Expr& expr) const {
  const Expr* root = &expr;
  while (root->op == Op::field && root->args[0]->type->kind == TypeKind::record &&
         root->args[0]->type->record->kind == checked::RecordKind::shape) {
    root = root->args[0];
  }
  if (root == &expr || root->op != Op::call || root->function->name != "list.first") return nullptr;
  if (made_list(*root->args[0]) != nullptr) return nullptr;
  return found_.contains(root) ? nullptr : root;
}

}  // namespace conn::compiler::codegen
