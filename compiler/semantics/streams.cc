#include "compiler/semantics/streams.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/time_format.h"
#include "compiler/semantics/cursors.h"
#include "compiler/semantics/limits.h"
#include "compiler/semantics/made_records.h"
#include "compiler/semantics/maps.h"
#include "compiler/semantics/reads.h"
#include "compiler/semantics/records.h"
#include "compiler/semantics/requests.h"
#include "compiler/semantics/stream_checks.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

namespace {

/// Checks the clauses of one stream in the order in which they depend on each other.
class StreamChecker {
 public:
  StreamChecker(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
                const ast::StreamDecl& written, const SourceFile& source, const ReadPlace& read)
      : context_(context),
        resolver_(resolver),
        connector_(connector),
        written_(written),
        source_(source),
        read_(read) {}

  void run() {
    context_.begin_budget();
    const std::size_t errors_before = context_.diagnostics.error_count();
    stream_.name = written_.name.text();
    stream_.docs = written_.docs.text;
    stream_.place = {&source_, written_.name.span};
    stream_.keep_source = written_.keep_source.has_value();
    stream_.read = read_.name;
    if (read_.when != nullptr) stream_.when = read_condition();
    refuse_later_clauses();
    if (written_.model) stream_.model = resolver_.model(*written_.model, source_);
    need(written_.model.has_value(), "a model",
         fmt::format("say what its records become: `stream {}: ats.Candidate`", stream_.name));
    records();
    cursor();
    record_clauses();
    pager();
    request();
    if (written_.cursor != nullptr) settle_bounds(*written_.cursor, stream_);
    errors();
    limits();
    const bool broken = context_.incomplete || context_.diagnostics.error_count() != errors_before;
    const StreamFacts facts{context_, connector_,    written_, source_,
                            pager_,   cursor_field_, broken,   !read_.name.empty()};
    judge_stream(facts, stream_);
    context_.program.connector.streams.push_back(std::move(stream_));
  }

 private:
  const Expr* read_condition() {
    Scope scope;
    scope.source = &source_;
    scope.roots = kReadRoots;
    scope.clause = "`when`";
    return or_nothing(ExpressionChecker(context_, resolver_, std::move(scope)).condition(read_.when));
  }

  Context::Handle error(Code code, Span span, std::string message) {
    return context_.error(code, source_, span, std::move(message));
  }
  const Type* simple(TypeKind kind, bool optional = false) { return context_.types.simple(kind, optional); }

  void need(bool given, std::string_view what, std::string help) {
    if (given || context_.incomplete) return;
    error(Code::kMissingClause, written_.head,
          fmt::format("the stream `{}` has no {}", stream_.name, what.substr(what.find(' ') + 1)))
        .label(fmt::format("without {}", what))
        .help(std::move(help));
  }

  void later(Span span, std::string_view what) {
    error(Code::kNotInThisVersion, span, fmt::format("{} is not in this version", what))
        .label("not yet")
        .help("leave it out");
  }

  void refuse_later_clauses() {
    if (written_.auth != nullptr) later(written_.auth->span, "`auth` on a stream");
    if (written_.filter && written_.filter->text != "client") {
      context_.unknown(Code::kBadWord, source_, written_.filter->span,
                       fmt::format("`filter` does not know `{}`", written_.filter->text),
                       written_.filter->text, {"client"}, "it knows");
    }
    deletes();
  }

  void deletes() {
    if (written_.deletes == nullptr) return;
    const ast::Name& word = written_.deletes->word;
    const std::vector<std::string_view> words{"none", "flagged", "from", "by_absence"};
    if (word.text == "none") {
      stream_.deletes = bytecode::DeletesKind::kNone;
    } else if (std::find(words.begin(), words.end(), word.text) != words.end()) {
      later(written_.deletes->span, fmt::format("`deletes {}`", word.text));
    } else {
      context_.unknown(Code::kBadWord, source_, word.span,
                       fmt::format("`deletes` does not know `{}`", word.text), word.text, words, "it knows");
    }
  }

  void records() {
    need(written_.records != nullptr, "`records`",
         "say where the records lie: `records body.items as [Item]`");
    if (written_.records != nullptr) {
      stream_.records = lie_in_answer(*written_.records)
                            ? check_records(context_, resolver_, *written_.records, source_)
                            : row_.check(context_, resolver_, *written_.records, source_);
    }
    if (row_.subject() != nullptr) {
      subject_ = row_.subject();
    } else if (stream_.records.shape == nullptr) {
      subject_ = context_.broken(source_, written_.head);
    } else {
      subject_ =
          context_.make(Op::subject, context_.types.record(stream_.records.shape), source_, written_.head);
    }
  }

  /// The shape of `last`.
  const checked::Record* last_shape() const {
    return stream_.records.made != nullptr ? &context_.no_last : stream_.records.shape;
  }

  Scope record_scope(std::string_view clause) {
    Scope scope;
    scope.source = &source_;
    scope.roots = kRecordRoots;
    scope.clause = clause;
    scope.subject = subject_;
    scope.bindings = row_.names();
    return scope;
  }
  ExpressionChecker record_checker(std::string_view clause) {
    return ExpressionChecker(context_, resolver_, record_scope(clause));
  }

  void cursor() {
    order();
    if (written_.cursor == nullptr || written_.cursor->field == nullptr) return;
    cursor_field_ = check_cursor({context_, resolver_, written_, source_, record_scope("`cursor`")}, stream_);
  }

  void order() {
    if (!written_.order) return;
    const std::string& word = written_.order->text;
    if (word == "ascending") {
      stream_.order = bytecode::Order::kAscending;
    } else if (word == "descending") {
      stream_.order = bytecode::Order::kDescending;
    } else if (word != "unsorted") {
      context_.unknown(Code::kBadWord, source_, written_.order->span,
                       fmt::format("`order` does not know `{}`", word), word,
                       {"unsorted", "ascending", "descending"}, "it knows");
    }
    if (stream_.order == bytecode::Order::kUnsorted || written_.cursor != nullptr || context_.incomplete)
      return;
    error(Code::kMissingClause, written_.order->span, fmt::format("`order {}` without a `cursor`", word))
        .label("it says how the cursor's times are sorted")
        .help("add `cursor` with the field that changes with a record, or leave `order` out");
    stream_.order = bytecode::Order::kUnsorted;
  }

  void record_clauses() {
    if (written_.where != nullptr)
      stream_.where = or_nothing(record_checker("`where`").condition(written_.where));
    if (written_.version != nullptr) version();
    for (const ast::Expr* part : written_.id) id_part(*part);
    map();
    row_.settle(context_, stream_);
  }

  void version() {
    const Expr* value = record_checker("`version`").check(written_.version);
    if (is_broken(value)) return;
    const TypeKind kind = value->type->kind;
    if (kind == TypeKind::integer || kind == TypeKind::timestamp || kind == TypeKind::date) {
      stream_.version = value;
      return;
    }
    auto handle =
        error(Code::kWrongType, written_.version->span,
              fmt::format("a version is a whole number or a time, not `{}`", type_name(*value->type)));
    handle.label(fmt::format("this is `{}`", type_name(*value->type)));
    if (is_text(kind) || is_number(kind)) {
      handle.help("texts do not count: \"10\" stands before \"9\"; read the number with `int(…)`");
      if (kind == TypeKind::string && !value->type->optional)
        handle.fix(written_.version->span, fmt::format("int({})", source_.text(written_.version->span)));
    } else {
      handle.help("choose a number or a time that grows with each change of the record");
    }
  }

  const Expr* or_nothing(const Expr* value) { return is_broken(value) ? nullptr : value; }

  void id_part(const ast::Expr& part) {
    ExpressionChecker checker = record_checker("`id`");
    const Expr* value = checker.check(&part);
    if (is_broken(value)) return;
    const TypeKind kind = value->type->kind;
    if (kind == TypeKind::secret || !(is_text(kind) || is_number(kind))) {
      error(Code::kWrongType, part.span,
            fmt::format("an id is a text or a number, not `{}`", type_name(*value->type)))
          .label(fmt::format("this is `{}`", type_name(*value->type)))
          .help("choose the field that names the record at the vendor");
      return;
    }
    value = checker.coerce(checker.to_text(value), simple(TypeKind::string));
    if (!is_broken(value)) stream_.id.push_back(value);
  }

  // A map that the stream does not name gets no arguments.
  bool needs_nothing(const Declared<ast::MapDecl>& map) {
    for (const ast::Parameter& parameter : map.decl->parameters) {
      if (parameter.default_value != nullptr || parameter.type->kind == ast::TypeKind::optional) continue;
      error(Code::kMissingArgument, written_.model->span,
            fmt::format("the map of `{}` needs `{}`", stream_.records.shape->name, parameter.name.text))
          .label("not given")
          .note("declared here", checked::Place{map.source, parameter.span})
          .help(fmt::format("add `via map({}: …)` to the stream", parameter.name.text));
      return false;
    }
    return true;
  }

  void map() {
    if (stream_.model == nullptr || is_broken(subject_)) return;
    ExpressionChecker caller = record_checker("an argument of the map");
    Declared<ast::MapDecl> found;
    std::vector<ast::Argument> arguments;
    Span span = written_.model->span;
    if (written_.via != nullptr && written_.via->name.text() == "map") {
      span = written_.via->span;
      arguments = written_.via->arguments;
      found = find_map(context_, *stream_.records.shape, stream_.model, source_, span);
    } else if (written_.via != nullptr) {
      const std::string name = written_.via->name.text();
      const auto named = context_.names.named_map(name);
      span = written_.via->span;
      if (!named) {
        context_.unknown(Code::kNoMap, source_, written_.via->name.span,
                         fmt::format("there is no map `{}`", name), name, context_.names.map_names(),
                         "there are");
        return;
      }
      found = {static_cast<const ast::MapDecl*>(named.decl), named.source, named.name};
      arguments = written_.via->arguments;
    } else if (!context_.incomplete || context_.names.has_maps()) {
      found = find_map(context_, *stream_.records.shape, stream_.model, source_, span);
      if (found && !needs_nothing(found)) return;
    }
    if (!found) return;
    const Expr* value = expand_map(context_, resolver_, caller, found, subject_, arguments, span);
    if (is_broken(value)) return;
    if (value->type->record != stream_.model) {
      error(Code::kWrongType, span,
            fmt::format("this map makes `{}`, the stream is of `{}`", type_name(*value->type),
                        stream_.model->name))
          .label("another model")
          .help("choose a map to the stream's model");
      return;
    }
    stream_.map = value;
  }

  bool says_shrink_anywhere() const {
    const ast::ErrorsBlock* own = written_.errors;
    if (own != nullptr && says_shrink(context_, *own)) return true;
    const bool only = own != nullptr && own->only;
    return !only && connector_.errors != nullptr && says_shrink(context_, *connector_.errors);
  }

  void pager() {
    const ast::PagesUse* use = written_.pages != nullptr ? written_.pages : connector_.pages;
    if (use == nullptr) return;
    expand_pages({context_, resolver_, source_, last_shape()}, *use, says_shrink_anywhere(), pager_);
    stream_.pager = pager_.pager;
  }

  std::vector<checked::TimeFormat> since_formats() const {
    return cursor_field_ == nullptr ? std::vector<checked::TimeFormat>{} : formats_of(*cursor_field_);
  }

  void request() {
    need(written_.request != nullptr, "a request", "say what is read: `get \"/items\"`");
    RequestBuilder builder(context_, stream_.request);
    Scope sent = request_scope(source_, &pager_.pager.registers, since_formats());
    sent.page_parameters = pager_.parameters;
    ExpressionChecker own(context_, resolver_, std::move(sent));
    if (written_.request != nullptr) builder.add_request(own, *written_.request);
    if (pager_.body != nullptr) {
      Scope scope = request_scope(*pager_.source, &pager_.pager.registers, since_formats());
      scope.bindings = pager_.bindings;
      ExpressionChecker sender(context_, resolver_, std::move(scope));
      for (const ast::RequestPart& part : pager_.body->send) builder.add_send(sender, part);
    }
    builder.add_defaults(resolver_, connector_, source_);
  }

  void errors() {
    const PolicyUser user{context_, resolver_, source_, stream_.records.shape, &read_.all};
    if (written_.errors != nullptr && expand_errors(user, *written_.errors, "stream", stream_.rules)) return;
    add_inherited_errors(user, connector_.errors, stream_.rules);
  }

  void limits() {
    if (written_.limits == nullptr) return;
    stream_.limits = check_limits(context_, resolver_, *written_.limits, source_);
    stream_.only_own_limits = written_.limits->only.has_value();
  }

  Context& context_;
  Resolver& resolver_;
  const ast::ConnectorDecl& connector_;
  const ast::StreamDecl& written_;
  const SourceFile& source_;
  const ReadPlace& read_;
  checked::Stream stream_;
  PagerExpansion pager_;
  MadeRow row_;  // where the records are put together
  const Expr* subject_ = nullptr;
  const Expr* cursor_field_ = nullptr;  // as written, before it became `timestamp?`
};

}  // namespace

void check_way(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
               const ast::StreamDecl& written, const SourceFile& source, const ReadPlace& read) {
  StreamChecker(context, resolver, connector, written, source, read).run();
}

void check_stream(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
                  const ast::StreamDecl& written, const SourceFile& source) {
  if (written.reads.empty()) {
    check_way(context, resolver, connector, written, source, {"", nullptr, {}});
  } else {
    check_reads(context, resolver, connector, written, source);
  }
}

}  // namespace conn::compiler
