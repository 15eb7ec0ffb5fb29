#include "compiler/semantics/made_records.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/semantics/walk.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

namespace {

/// Without what only says of which type the value is.
const Expr* bare(const Expr* value) {
  const bool wraps = value->op == Op::read_json || value->op == Op::to_json || value->op == Op::widen;
  return wraps ? bare(value->args[0]) : value;
}

/// The `for` whose elements are the records, as it is written; null where it is another expression.
const ast::ForExpr* written_loop(const ast::Expr& written) {
  const auto* as = ast::as<ast::AsExpr>(&written);
  return ast::as<ast::ForExpr>(as != nullptr ? as->operand : &written);
}

/// Counts what records are made of: the elements of the outermost lists.
class RowCounter {
 public:
  RowCounter(Context& context, const SourceFile& source, Span span)
      : context_(context), source_(source), span_(span) {}

  const Expr* count(const Expr* made) {
    const Expr* value = bare(made);
    if (value->op == Op::for_each) return length(value->sources[0].list);
    if (value->op != Op::concatenate) return length(made);
    Expr* sum = context_.make(Op::add, integer(), source_, span_);
    sum->args = {count(value->args[0]), count(value->args[1])};
    return sum;
  }

 private:
  const Type* integer() { return context_.types.simple(TypeKind::integer); }

  const Expr* length(const Expr* list) {
    const bool dictionary = list->type->kind == TypeKind::dictionary;
    Expr* call = context_.make(Op::call, integer(), source_, span_);
    call->function = stdlib::find(dictionary ? "dictionary.count" : "list.count");
    call->args = {list};
    return call;
  }

  Context& context_;
  const SourceFile& source_;
  Span span_;
};

checked::Records refuse(Context& context, const SourceFile& source, Span span, std::string message,
                        std::string label, std::string help) {
  context.error(Code::kBadRecords, source, span, std::move(message))
      .label(std::move(label))
      .help(std::move(help));
  return {};
}

}  // namespace

checked::Records MadeRow::check(Context& context, Resolver& resolver, const ast::Expr& written,
                                const SourceFile& source) {
  Scope scope;
  scope.source = &source;
  scope.roots = kRowsRoots;
  scope.clause = "`records`";
  scope.reads_json = true;
  const Expr* value = ExpressionChecker(context, resolver, std::move(scope)).check(&written);
  if (is_broken(value)) return {};
  const Type* type = value->type;
  if (type->kind != TypeKind::list) {
    return refuse(context, source, written.span,
                  fmt::format("records are a list of a shape, not `{}`", type_name(*type)), "not a list",
                  "write `records for x in body.items => { … } as [Item]`");
  }
  const Type* element = type->element;
  const bool shape = element->kind == TypeKind::record &&
                     element->record->kind == checked::RecordKind::shape && !element->optional;
  if (!shape || type->optional) {
    return refuse(context, source, written.span, "nothing says what a record looks like", "which shape?",
                  "say it of each, `for x in body.items => { … } as Item`, or of all: `(…) as [Item]`");
  }
  checked::Records out;
  out.place = {&source, written.span};
  out.shape = element->record;
  out.made = value;
  out.count = RowCounter(context, source, written.span).count(value);
  Expr* subject = context.make(Op::subject, context.types.record(out.shape), source, written.span);
  subject_ = subject;
  const Expr* loop = bare(value);
  const ast::ForExpr* names = written_loop(written);
  if (names != nullptr && loop->op == Op::for_each && !loop->dictionary_body)
    offer_names(context, *names, *loop, *out.shape, source);
  return out;
}

/// Every name becomes a field of what carries the record.
void MadeRow::offer_names(Context& context, const ast::ForExpr& written, const Expr& loop,
                          const checked::Record& shape, const SourceFile& source) {
  checked::Record& carrier = context.program.records.emplace_back();
  carrier.kind = checked::RecordKind::shape;
  carrier.place = {&source, written.span};
  carrier.fields.push_back({"row", context.types.record(&shape), {}, "", carrier.place, false});
  const Type* type = context.types.record(&carrier);
  Expr* whole = context.make(Op::subject, type, source, written.span);
  for (std::size_t i = 0; i < written.sources.size(); ++i) {
    const ast::ForSource& from = written.sources[i];
    const checked::Source& checked = loop.sources[i];
    const Type* element = checked.list->type->element;
    const bool dictionary = checked.list->type->kind == TypeKind::dictionary;
    for (std::size_t k = 0; k < from.variables.size() && k < checked.locals.size(); ++k) {
      const Type* plain = dictionary == (k == 0)
                              ? context.types.simple(dictionary ? TypeKind::string : TypeKind::integer)
                              : element;
      const std::string& name = from.variables[k].text;
      const bool taken = std::any_of(carrier.fields.begin(), carrier.fields.end(),
                                     [&](const checked::RecordField& field) { return field.name == name; });
      if (name == "_" || taken) continue;
      Expr* local = context.make(Op::local, plain, source, from.variables[k].span);
      local->index = checked.locals[k];
      Expr* field = context.make(Op::field, plain, source, from.variables[k].span);
      field->index = static_cast<std::uint32_t>(carrier.fields.size());
      field->args = {whole};
      carrier.fields.push_back({name, plain, {}, "", field->place, false});
      names_.push_back({name, field, field->place});
      locals_.push_back(local);
    }
  }
  whole_ = whole;
  carrier_ = &carrier;
  loop_ = &loop;
}

bool MadeRow::is_name(const Expr& node, std::uint32_t field) const {
  return node.op == Op::field && node.index == field && node.args[0]->op == Op::subject &&
         node.args[0]->type->record == carrier_;
}

/// `reader` has the name as one of its parts.
void MadeRow::note(const Expr& reader, Use& use) const {
  use.any = true;
  const Type& type = *carrier_->fields[use.field].type;
  const checked::Record* shape = type.kind == TypeKind::record ? type.record : nullptr;
  if (reader.op == Op::json_member) {
    use.members.insert(reader.text);
  } else if (reader.op == Op::field && shape != nullptr && !type.optional &&
             static_cast<int>(reader.index) != shape->rest) {
    use.members.insert(shape->fields[reader.index].name);
  } else {
    use.whole = true;
  }
}

MadeRow::Use MadeRow::use_of(const checked::Stream& stream, std::uint32_t field) const {
  Use use;
  use.field = field;
  std::vector<const Expr*> roots{stream.where, stream.cursor, stream.version, stream.map};
  roots.insert(roots.end(), stream.id.begin(), stream.id.end());
  for (const Expr* root : roots) {
    if (root != nullptr && is_name(*root, field)) use.any = use.whole = true;
    static_cast<void>(any_node(root, [&](const Expr& node) {
      for (const Expr* part : children_of(node)) {
        if (is_name(*part, field)) note(node, use);
      }
      return false;
    }));
  }
  return use;
}

void MadeRow::settle(Context& context, checked::Stream& stream) {
  if (carrier_ == nullptr) return;
  std::vector<Use> used;
  for (std::uint32_t field = 1; field < carrier_->fields.size(); ++field) {
    Use use = use_of(stream, field);
    if (use.any) used.push_back(std::move(use));
  }
  if (used.empty()) return;
  subject_->op = Op::field;
  subject_->args = {whole_};
  stream.records.made = carrying(context, used);
}

namespace {

/// Makes JSON of values inside the loop.
class JsonMaker {
 public:
  JsonMaker(Context& context, const checked::Place& place)
      : context_(context), source_(*place.source), span_(place.span) {}

  const Expr* as_json(const Expr* value) {
    if (value->type->kind == TypeKind::json) return value;
    Expr* made = make(Op::to_json, json(value->type->optional));
    made->args = {value};
    made->safe = value->type->optional;
    return made;
  }

  checked::DictionaryEntry named(const std::string& name, const Expr* value) {
    Expr* key = make(Op::constant, context_.types.simple(TypeKind::string));
    key->constant.kind = bytecode::Kind::kText;
    key->text = name;
    return {key, as_json(value)};
  }

  const Expr* object(std::vector<checked::DictionaryEntry> entries) {
    Expr* made = make(Op::dictionary, context_.types.dictionary(json(true)));
    made->entries = std::move(entries);
    return made;
  }

  /// An object of these members of the value, null where it has them not.
  const Expr* part(const Expr* value, const std::set<std::string>& members) {
    std::vector<checked::DictionaryEntry> entries;
    for (const std::string& name : members) {
      Expr* member = make(Op::json_member, json(true));
      member->text = name;
      member->args = {as_json(value)};
      entries.push_back(named(name, member));
    }
    return object(std::move(entries));
  }

  Expr* make(Op op, const Type* type) { return context_.make(op, type, source_, span_); }
  const Type* json(bool optional = false) { return context_.types.simple(TypeKind::json, optional); }

 private:
  Context& context_;
  const SourceFile& source_;
  Span span_;
};

}  // namespace

/// The loop again, with what it carries beside each record.
const Expr* MadeRow::carrying(Context& context, const std::vector<Use>& used) const {
  JsonMaker json(context, loop_->place);
  std::vector<checked::DictionaryEntry> entries{json.named("row", loop_->args[0])};
  for (const Use& use : used) {
    const Expr* local = locals_[use.field - 1];
    const Expr* value = use.whole ? local : json.part(local, use.members);
    entries.push_back(json.named(carrier_->fields[use.field].name, value));
  }
  Expr* loop = json.make(Op::for_each, context.types.list(json.json()));
  loop->sources = loop_->sources;
  loop->where = loop_->where;
  loop->args = {json.as_json(json.object(std::move(entries)))};
  return json.as_json(loop);
}

}  // namespace conn::compiler
