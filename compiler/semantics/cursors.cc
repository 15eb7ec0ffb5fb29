#include "compiler/semantics/cursors.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/time_format.h"
#include "compiler/semantics/requests.h"
#include "compiler/semantics/walk.h"

namespace conn::compiler {

using bytecode::Checkpoint;
using checked::Expr;
using checked::Op;
using checked::Stream;
using checked::Type;
using checked::TypeKind;

namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kDay = bytecode::kMaxTimeGrain;

/// The word of `cursor window`, `cursor start`; "" where the cursor is a field or a token.
std::string_view kind_word(const ast::Cursor& cursor) {
  const auto* word = ast::as<ast::IdentifierExpr>(cursor.field);
  if (word == nullptr || cursor.token) return "";
  for (const std::string_view known : {"window", "start", "token", "etag"}) {
    if (word->name.text == known) return known;
  }
  return "";
}

class CursorChecker {
 public:
  CursorChecker(const CursorSite& site, Stream& stream)
      : context_(site.context),
        site_(site),
        cursor_(*site.written.cursor),
        source_(site.source),
        stream_(stream) {}

  const Expr* run() {
    const std::string_view word = kind_word(cursor_);
    const Expr* field = nullptr;
    if (cursor_.token) {
      token();
    } else if (word.empty()) {
      field = rows_time();
    } else if (word == "window") {
      stream_.range.checkpoint = Checkpoint::kWindow;
    } else if (word == "start") {
      stream_.cursor_start = true;
    } else {
      return other_word(word);
    }
    clauses(word);
    return field;
  }

 private:
  Context::Handle error(Code code, Span span, std::string message) {
    return context_.error(code, source_, span, std::move(message));
  }
  const Type* simple(TypeKind kind, bool optional = false) { return context_.types.simple(kind, optional); }

  const Expr* other_word(std::string_view word) {
    const Span span = cursor_.field->span;
    if (word == "token") {
      error(Code::kMissingClause, span, "`cursor token` without the token")
          .label("which one?")
          .help("say where the answer holds it: `cursor token body.after_cursor`");
    } else {
      error(Code::kNotInThisVersion, span, fmt::format("`cursor {}` is not in this version", word))
          .label("not yet")
          .help("choose a time of the records, `cursor window`, `cursor start` or `cursor token`");
    }
    return context_.broken(source_, span);
  }

  const Expr* rows_time() {
    ExpressionChecker checker(context_, site_.resolver, site_.record);
    const Span span = cursor_.field->span;
    const Expr* field = checker.check(cursor_.field, simple(TypeKind::timestamp, true));
    if (!is_broken(field) && field->type->kind == TypeKind::date) {
      error(Code::kWrongType, span, "a cursor is a moment, but this is a day")
          .label("this is `date`")
          .help("declare the field as a time: `timestamp as date`");
      field = context_.broken(source_, span);
    }
    const Expr* value = checker.coerce(field, simple(TypeKind::timestamp, true));
    if (is_broken(value)) return value;
    stream_.cursor = value;
    return field;
  }

  void token() {
    stream_.range.checkpoint = Checkpoint::kToken;
    Scope scope;
    scope.source = &source_;
    scope.roots = kTokenRoots;
    scope.clause = "the token of a cursor";
    scope.reads_json = true;
    ExpressionChecker checker(context_, site_.resolver, std::move(scope));
    const Expr* value = checker.require(cursor_.field, simple(TypeKind::string, true));
    if (!is_broken(value)) stream_.token = value;
  }

  void clauses(std::string_view word) {
    const bool token = cursor_.token, start = word == "start";
    const std::string kind = token ? "token" : std::string(word);
    if (token || start) {
      refuse(cursor_.until, "until", kind, "it reads whatever there is");
      refuse(cursor_.window, "window", kind, "it reads whatever there is");
    }
    if (token) {
      refuse(cursor_.lookback, "lookback", kind, "only the vendor knows what lies in front of a token");
      if (cursor_.exclusive) unfit(*cursor_.exclusive, "exclusive", kind, "the vendor's token is no time");
    }
    order(kind);
    lookback();
    from();
    until();
    window();
  }

  void unfit(Span span, std::string_view clause, std::string_view kind, std::string_view why) {
    error(Code::kCursorClause, span, fmt::format("`{}` has no meaning for `cursor {}`", clause, kind))
        .label(std::string(why))
        .help("leave it out");
  }

  void refuse(const ast::Expr* clause, std::string_view name, std::string_view kind, std::string_view why) {
    if (clause != nullptr) unfit(clause->span, name, kind, why);
  }

  void order(const std::string& kind) {
    if (kind.empty() || !site_.written.order || stream_.order == bytecode::Order::kUnsorted) return;
    if (cursor_.token && stream_.order == bytecode::Order::kAscending) return;
    stream_.order = bytecode::Order::kUnsorted;
    unfit(site_.written.order->span, "order " + site_.written.order->text, kind,
          cursor_.token ? "a token has `order ascending`: all that came before it is read"
                        : "the rows carry no time");
  }

  /// A plain length of time; nothing where there is none, or it is reported.
  std::optional<std::int64_t> length(const ast::Expr* written, std::string_view name, std::string_view help) {
    if (written == nullptr) return std::nullopt;
    Scope plain;
    plain.source = &source_;
    const std::string clause = fmt::format("`{}`", name);
    plain.clause = clause;
    const Expr* value =
        ExpressionChecker(context_, site_.resolver, plain).require(written, simple(TypeKind::duration));
    if (is_broken(value)) return std::nullopt;
    if (value->op == Op::constant) return value->constant.i;
    error(Code::kNotConstant, written->span, fmt::format("`{}` is a plain duration", name))
        .label("not known before the run")
        .help(std::string(help));
    return std::nullopt;
  }

  void lookback() {
    if (cursor_.token) return;
    stream_.lookback = length(cursor_.lookback, "lookback", "write `lookback 5m`").value_or(0);
  }

  void window() {
    if (cursor_.window == nullptr || cursor_.token || stream_.cursor_start) return;
    const Span span = cursor_.window->span;
    const auto given = length(cursor_.window, "window", "write `window 30d`");
    if (!given) return;
    if (*given < bytecode::kMinReadWindow || *given > bytecode::kMaxReadWindow) {
      error(Code::kCursorClause, span, "a window is between a second and 36,600 days long")
          .label(*given < bytecode::kMinReadWindow ? "too short" : "too long")
          .help("choose how much the vendor gives at once: `window 30d`");
      return;
    }
    stream_.range.window = *given;
    if (cursor_.from != nullptr) return;
    error(Code::kMissingClause, span, "`window` without `from`")
        .label("where does the first window begin?")
        .help("say how far back the first run reads: `from now - 365d`, or `from config.start`");
  }

  const Expr* moment(const ast::Expr* written, std::string_view clause) {
    if (written == nullptr) return nullptr;
    Scope scope;
    scope.source = &source_;
    scope.roots = kFromRoots;
    scope.clause = clause;
    const Expr* value = ExpressionChecker(context_, site_.resolver, scope)
                            .require(written, simple(TypeKind::timestamp, true));
    return is_broken(value) ? nullptr : value;
  }

  void from() { stream_.from = moment(cursor_.from, "`from`"); }

  void until() {
    if (cursor_.token || stream_.cursor_start) return;
    stream_.until = moment(cursor_.until, "`until`");
    stream_.bounded = cursor_.until != nullptr || cursor_.window != nullptr ||
                      stream_.range.checkpoint == Checkpoint::kWindow;
  }

  Context& context_;
  const CursorSite& site_;
  const ast::Cursor& cursor_;
  const SourceFile& source_;
  Stream& stream_;
};

/// The expressions that are sent, and those that pages begin with.
std::vector<const Expr*> sent_by(const Stream& stream) {
  std::vector<const Expr*> roots = expressions_of(stream.request);
  for (const checked::Register& known : stream.pager.registers) roots.push_back(known.initial);
  return roots;
}

/// The coarsest step with which a request prints the root; 0 where it prints it nowhere.
std::int64_t printed_step(const Stream& stream, Op root) {
  std::int64_t step = 0;
  for (const Expr* sent : sent_by(stream)) {
    static_cast<void>(any_node(sent, [&](const Expr& node) {
      if (node.op == Op::print_time && has_op(&node, root)) step = std::max(step, coarsest(node.formats));
      return false;
    }));
  }
  return step;
}

/// RFC 3339 has no smallest unit, and a vendor may refuse or cut what is finer than a second.
std::int64_t plain_step(std::int64_t step) { return step <= 1 ? kSecond : step; }

}  // namespace

std::int64_t coarsest(const std::vector<checked::TimeFormat>& formats) {
  std::int64_t step = 1;
  for (const checked::TimeFormat& written : formats) {
    std::string reason;
    const auto format = TimeFormat::compile(written.pattern, written.zone, reason);
    if (format) step = std::max(step, format->resolution());
  }
  return step;
}

const Expr* check_cursor(const CursorSite& site, Stream& stream) { return CursorChecker(site, stream).run(); }

void settle_bounds(const ast::Cursor& cursor, Stream& stream) {
  bytecode::CursorRange& range = stream.range;
  const std::int64_t since = printed_step(stream, Op::since), until = printed_step(stream, Op::until);
  if (stream.bounded) range.grain = std::min(std::max({kSecond, since, until}), kDay);
  if (cursor.exclusive && range.checkpoint != Checkpoint::kToken) {
    range.step_back = std::min(since == 0 ? kSecond : plain_step(since), kDay);
  }
}

const Expr* first_use(const Stream& stream, Op root) {
  const Expr* found = nullptr;
  for (const Expr* sent : sent_by(stream)) {
    const bool hit = any_node(sent, [&](const Expr& node) {
      if (node.op == root) found = &node;
      return found != nullptr;
    });
    if (hit) return found;
  }
  return nullptr;
}

}  // namespace conn::compiler
