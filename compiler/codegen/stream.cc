#include "compiler/codegen/stream.h"

#include <algorithm>

#include "compiler/source/source.h"

namespace conn::compiler::codegen {

using bytecode::Field;
using bytecode::kNone;
using bytecode::Opcode;
using bytecode::TypeId;
using Wire = bytecode::TypeKind;
using checked::Expr;

namespace {

std::uint32_t line_of(const checked::Place& place) {
  return place.source == nullptr ? 1 : place.source->line_of(place.span.begin);
}

/// A value that is not null as the list of texts that it is sent as.
Reg as_list(FunctionBuilder& code, Reg value, bool is_list, TypeId list, TypeId text) {
  if (code.may_be_null(value)) {
    const Reg known = code.local(is_list ? list : text);
    code.emit(Opcode::kUnwrap, known, value);
    value = known;
  }
  if (is_list) return value;
  const Reg made = code.local(list);
  code.emit(Opcode::kListNew, made);
  code.emit(Opcode::kListPush, made, value);
  return made;
}

}  // namespace

ExpressionGenerator FunctionSet::start(const std::string& name, bool record, const checked::Place& place,
                                       bytecode::FunctionId* id) {
  pending_.push_back({std::make_unique<FunctionBuilder>(module_, &paths_, name, record), 0, id});
  code().site.line = line_of(place);
  return {module_, code(), paths_, program_};
}

void FunctionSet::give(Reg value, TypeId result) {
  code().emit(Opcode::kReturn, value);
  set_result(result);
}

std::string FunctionSet::finish() {
  for (Pending& pending : pending_) {
    if (pending.code->finish(pending.result, *pending.id) != FunctionBuilder::FinishError::kNone)
      return pending.code->name();
  }
  return {};
}

bool has_repeats(const std::vector<checked::Entry>& entries) {
  return std::any_of(entries.begin(), entries.end(),
                     [](const checked::Entry& entry) { return entry.repeat; });
}

void write_entries(ModuleBuilder& module, FunctionBuilder& code, ExpressionGenerator& expressions,
                   const std::vector<checked::Entry>& entries, Reg dictionary) {
  const bool lists = has_repeats(entries);
  const TypeId list = lists ? module.list_of(module.simple(Wire::kString)) : 0;
  for (const checked::Entry& entry : entries) {
    const Label next = code.label();
    expressions.mark(entry.place);
    expressions.apart([&] {
      if (entry.only_with_since) {
        const Reg since = code.input(bytecode::InputKind::kSince, 0, module.simple(Wire::kTimestamp, true));
        code.emit_jump(Opcode::kJumpNull, since, next);
      }
      Reg value = expressions.value(*entry.value);
      if (entry.value->type->optional) code.emit_jump(Opcode::kJumpNull, value, next);
      if (lists) value = as_list(code, value, entry.repeat, list, module.simple(Wire::kString));
      code.emit(Opcode::kDictPut, dictionary, expressions.value(*entry.key), value);
    });
    code.bind(next);
  }
}

ExpressionGenerator StreamGenerator::start(const char* what, bytecode::FunctionId* id, bool record) {
  const std::string name = stream_.read.empty() ? stream_.name : stream_.name + "." + stream_.read;
  return functions_.start(name + "." + what, record, stream_.place, id);
}

std::string StreamGenerator::generate() {
  if (stream_.records.made == nullptr) {
    functions_.paths().set_records(stream_.records.path);
  } else {
    functions_.paths().set_made_records();
  }
  build_request();
  judge_answer();
  put_records_together();
  map_record();
  page();
  bound_cursor();
  choose_read();
  std::string too_large = functions_.finish();
  if (!too_large.empty()) return too_large;
  describe();
  return {};
}

std::string StreamGenerator::generate_probe(const Expr* label) {
  build_request();
  judge_answer();
  if (label != nullptr) name_account(*label);
  std::string too_large = functions_.finish();
  if (!too_large.empty()) return too_large;
  describe_exchange();
  module_.module.probe = bytecode::Probe{made_, label_};
  return {};
}

void StreamGenerator::name_account(const Expr& label) {
  ExpressionGenerator expressions = start("label", &label_);
  expressions.mark(label.place);
  functions_.give(expressions.value(label), module_.simple(Wire::kString, true));
}

void StreamGenerator::build_request() {
  ExpressionGenerator expressions = start("request", &made_.request.build);
  FunctionBuilder& code = functions_.code();
  const checked::Request& request = stream_.request;
  const TypeId url = module_.simple(Wire::kUrl, true), path = module_.simple(Wire::kString),
               texts = module_.dict_of(module_.simple(Wire::kString, true)),
               lists = module_.dict_of(module_.list_of(module_.simple(Wire::kString))),
               query = has_repeats(request.query) ? lists : texts, json = module_.simple(Wire::kJson, true);
  const TypeId result = module_.record_of({{module_.text("url"), url},
                                           {module_.text("path"), path},
                                           {module_.text("query"), query},
                                           {module_.text("header"), texts},
                                           {module_.text("body"), json}});
  const Reg parts = code.locals({url, path, query, texts, json}), made = code.local(result);
  if (request.url != nullptr) {
    expressions.into(*request.url, parts);
  } else {
    code.emit(Opcode::kNull, parts);
  }
  if (request.path != nullptr) {
    expressions.into(*request.path, parts + 1);
  } else {
    code.emit_constant(parts + 1, module_.text_constant(""));
  }
  code.emit(Opcode::kDictNew, parts + 2);
  write_entries(module_, code, expressions, request.query, parts + 2);
  code.emit(Opcode::kDictNew, parts + 3);
  write_entries(module_, code, expressions, request.headers, parts + 3);
  if (request.form == bytecode::BodyForm::kForm) {
    const Reg form = code.local(has_repeats(request.form_entries) ? lists : texts);
    code.emit(Opcode::kDictNew, form);
    write_entries(module_, code, expressions, request.form_entries, form);
    code.emit(Opcode::kToJson, parts + 4, form);
  } else if (request.json != nullptr) {
    expressions.into(*request.json, parts + 4);
  } else {
    code.emit(Opcode::kNull, parts + 4);
  }
  code.emit(Opcode::kRecord, made, parts, {}, 5);
  functions_.give(made, result);
  made_.request.method = request.method;
  made_.request.form = request.form;
}

void StreamGenerator::put_records_together() {
  if (stream_.records.made == nullptr) return;
  ExpressionGenerator expressions = start("rows", &made_.rows);
  FunctionBuilder& code = functions_.code();
  const TypeId json = module_.simple(Wire::kJson), count = module_.simple(Wire::kInt);
  const TypeId result = module_.record_of({{module_.text("rows"), json}, {module_.text("count"), count}});
  const Reg parts = code.locals({json, count}), made = code.local(result);
  expressions.mark_field("records");
  expressions.apart([&] { expressions.into(*stream_.records.made, parts); });
  expressions.apart([&] { expressions.into(*stream_.records.count, parts + 1); });
  code.emit(Opcode::kRecord, made, parts, {}, 2);
  functions_.give(made, result);
}

void StreamGenerator::map_record() {
  ExpressionGenerator expressions = start("record", &made_.record, true);
  FunctionBuilder& code = functions_.code();
  if (stream_.where != nullptr) {
    const Label dropped = code.label(), wanted = code.label();
    expressions.mark_field("where");
    expressions.mark(stream_.where->place);
    expressions.jump_unless(*stream_.where, dropped);
    code.jump(wanted);
    code.bind(dropped);
    code.emit(Opcode::kDrop, {});
    code.bind(wanted);
  }
  Reg id, cursor;
  write_id(expressions, id);
  if (stream_.cursor != nullptr) {
    expressions.mark_field("cursor");
    expressions.mark(stream_.cursor->place);
    cursor = expressions.value(*stream_.cursor);
  }
  if (stream_.version != nullptr) {
    expressions.mark_field("version");
    expressions.mark(stream_.version->place);
    code.emit(Opcode::kVersion, expressions.value(*stream_.version));
  }
  expressions.mark_field("");
  expressions.mark(stream_.map->place);
  made_.model = module_.with_optional(module_.type(*stream_.map->type), false);
  const Reg record = code.local(made_.model);
  expressions.into(*stream_.map, record);
  if (cursor.is_none()) {
    code.emit_yield(id, record);
  } else {
    code.emit(Opcode::kYield, id, cursor, record);
  }
}

void StreamGenerator::write_id(ExpressionGenerator& expressions, Reg& id) {
  FunctionBuilder& code = functions_.code();
  expressions.mark_field("id");
  if (stream_.id.size() == 1) {
    expressions.mark(stream_.id[0]->place);
    id = expressions.value(*stream_.id[0]);
    return;
  }
  id = code.local(module_.list_of(module_.simple(Wire::kString)));
  code.emit(Opcode::kListNew, id);
  for (const Expr* part : stream_.id) {
    expressions.mark(part->place);
    code.emit(Opcode::kListPush, id, expressions.value(*part));
  }
}

void StreamGenerator::page() {
  const checked::Pager& pager = stream_.pager;
  if (pager.strategy.empty() || pager.registers.empty()) return;
  made_.pager.strategy = module_.text(pager.strategy);
  for (const checked::Register& state : pager.registers) {
    made_.pager.registers.push_back({module_.text(state.name), module_.type(*state.type)});
  }
  page_registers("pages.init", &made_.pager.init, false);
  page_registers("pages.next", &made_.pager.next, true);
  stop_paging();
  made_.pager.repeats = pager.repeats;
  made_.pager.proves_short = pager.proves_short;
  if (pager.size >= 0) made_.pager.size = static_cast<std::uint32_t>(pager.size);
}

// The first part of the condition that holds is the answer; what the vendor says stands beside it.
void StreamGenerator::stop_paging() {
  const checked::Pager& pager = stream_.pager;
  if (pager.stop.empty()) return;
  ExpressionGenerator expressions = start("pages.stop", &made_.pager.stop);
  FunctionBuilder& code = functions_.code();
  const TypeId text = module_.simple(Wire::kString, true), number = module_.simple(Wire::kInt),
               truth = module_.simple(Wire::kBool, true), known = module_.simple(Wire::kInt, true);
  const std::vector<TypeId> types = {text, number, truth, known, known};
  const TypeId result = module_.record_of({{module_.text("why"), types[0]},
                                           {module_.text("kind"), types[1]},
                                           {module_.text("more"), types[2]},
                                           {module_.text("total"), types[3]},
                                           {module_.text("total_pages"), types[4]}});
  const Reg why = code.locals(types), made = code.local(result);
  Reg word = why + 2;
  for (const Expr* said : {pager.more, pager.total, pager.total_pages}) {
    if (said != nullptr) {
      expressions.mark(said->place);
      expressions.apart([&] { expressions.into(*said, word); });
    } else {
      code.emit(Opcode::kNull, word);
    }
    word = word + 1;
  }
  const auto give = [&](bytecode::StopKind kind) {
    code.emit_constant(why + 1, module_.int_constant(static_cast<std::int64_t>(kind)));
    code.emit(Opcode::kRecord, made, why, {}, static_cast<std::uint8_t>(types.size()));
    code.emit(Opcode::kReturn, made);
  };
  for (const checked::StopPart& part : pager.stop) {
    const Label next = code.label();
    expressions.mark(part.when->place);
    expressions.apart([&] { expressions.jump_unless(*part.when, next); });
    code.emit_constant(why, module_.text_constant(part.text));
    give(part.kind);
    code.bind(next);
  }
  code.emit(Opcode::kNull, why);
  give(bytecode::StopKind::kPlain);
  functions_.set_result(result);
  made_.pager.stop_text = module_.text(pager.stop_text);
}

void StreamGenerator::page_registers(const char* what, bytecode::FunctionId* id, bool next) {
  ExpressionGenerator expressions = start(what, id);
  FunctionBuilder& code = functions_.code();
  std::vector<Field> fields;
  std::vector<TypeId> types;
  for (const bytecode::PageRegister& state : made_.pager.registers) {
    fields.push_back({state.name, state.type});
    types.push_back(state.type);
  }
  const TypeId result = module_.record_of(fields);
  const Reg first = code.locals(types), made = code.local(result);
  for (std::uint32_t i = 0; i < types.size(); ++i) {
    const checked::Register& state = stream_.pager.registers[i];
    expressions.into(next ? *state.next : *state.initial, first + i);
  }
  code.emit(Opcode::kRecord, made, first, {}, static_cast<std::uint8_t>(types.size()));
  functions_.give(made, result);
}

void StreamGenerator::bound_cursor() {
  made_.range = stream_.range;
  bound("from", stream_.from, Wire::kTimestamp, &made_.cursor_from);
  bound("until", stream_.until, Wire::kTimestamp, &made_.range.until);
  bound("token", stream_.token, Wire::kString, &made_.range.token);
}

void StreamGenerator::bound(const char* what, const Expr* value, Wire type, bytecode::FunctionId* id) {
  if (value == nullptr) return;
  ExpressionGenerator expressions = start(what, id);
  expressions.mark(value->place);
  functions_.give(expressions.value(*value), module_.simple(type, true));
}

void StreamGenerator::choose_read() {
  if (!stream_.read.empty()) made_.read = module_.text(stream_.read);
  if (stream_.when == nullptr) return;
  ExpressionGenerator expressions = start("when", &made_.when);
  expressions.mark(stream_.when->place);
  functions_.give(expressions.value(*stream_.when), module_.simple(Wire::kBool));
}

void StreamGenerator::limit_requests() {
  for (const checked::Limit& limit : stream_.limits) made_.limits.push_back(module_.limit(limit, true));
  if (stream_.only_own_limits) return;
  for (const checked::Limit& limit : program_.connector.limits)
    made_.limits.push_back(module_.limit(limit, false));
}

// What a stream has of the exchange itself, and a probe has nothing else.
void StreamGenerator::describe_exchange() {
  made_.name = module_.text(stream_.name);
  made_.doc = stream_.docs.empty() ? kNone : module_.text(stream_.docs);
  made_.line = line_of(stream_.place);
  bytecode::Projection projection = functions_.paths().projection(module_);
  projection.or_one = stream_.records.or_one;
  projection.records_optional = stream_.records.optional;
  made_.projection = static_cast<std::uint32_t>(module_.module.projections.size());
  module_.module.projections.push_back(std::move(projection));
  limit_requests();
}

void StreamGenerator::describe() {
  describe_exchange();
  if (stream_.records.made != nullptr) {
    made_.rows_projection = static_cast<std::uint32_t>(module_.module.projections.size());
    module_.module.projections.push_back(functions_.paths().made_projection(module_));
  }
  made_.has_version = stream_.version != nullptr;
  made_.order = stream_.order;
  made_.has_cursor = stream_.cursor != nullptr;
  made_.cursor_start = stream_.cursor_start;
  made_.uses_since = stream_.uses_since;
  made_.lookback = stream_.lookback;
  made_.deletes = stream_.deletes;
  made_.keep_source = stream_.keep_source;
  module_.module.streams.push_back(made_);
}

}  // namespace conn::compiler::codegen
