#include "compiler/semantics/limits.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

using bytecode::LimitKind;
using bytecode::ResetForm;
using checked::Expr;
using checked::Limit;
using checked::Op;
using checked::TypeKind;

namespace {

/// Formats of a reset that are a length of time; all others are moments.
struct ResetWord {
  std::string_view word;
  ResetForm form;
};
constexpr ResetWord kResetWords[] = {{"seconds", ResetForm::kSeconds},
                                     {"milliseconds", ResetForm::kMilliseconds},
                                     {"minutes", ResetForm::kMinutes},
                                     {"retry_after", ResetForm::kRetryAfter}};

class LimitsChecker {
 public:
  LimitsChecker(Context& context, Resolver& resolver, const SourceFile& source)
      : context_(context), resolver_(resolver), source_(source) {}

  std::vector<Limit> run(const ast::LimitsBlock& written) {
    for (const ast::LimitMember& member : written.members) add(member);
    for (const Limit& limit : limits_) judge_beside(limit);
    return std::move(limits_);
  }

 private:
  Context::Handle error(Code code, Span span, std::string message) {
    return context_.error(code, source_, span, std::move(message));
  }

  ExpressionChecker checker(Root root) {
    Scope scope;
    scope.source = &source_;
    scope.roots = static_cast<Roots>(root);
    scope.clause = "`limits`";
    return ExpressionChecker(context_, resolver_, std::move(scope));
  }

  void add(const ast::LimitMember& member) {
    if (member.form == ast::LimitForm::reset) return add_reset(member);
    skips_reset_ = false;
    Limit made;
    made.place = {&source_, member.span};
    bool ok = scope(member, made);
    if (member.form == ast::LimitForm::remaining) {
      made.kind = LimitKind::kRemaining;
      ok = header(*member.value, "remaining", made.remaining) && ok;
    } else {
      made.kind = member.form == ast::LimitForm::window ? LimitKind::kWindow : LimitKind::kAtOnce;
      ok = count(*member.value, made) && ok;
      ok = (member.window == nullptr || window(*member.window, made)) && ok;
    }
    const bool remaining = made.kind == LimitKind::kRemaining;
    ok = ok && is_new(made);
    if (ok) limits_.push_back(std::move(made));
    awaits_reset_ = ok && remaining;
    skips_reset_ = !ok && remaining;
  }

  bool scope(const ast::LimitMember& member, Limit& out) {
    if (!member.scope || member.scope->text == "account") return true;
    out.per_connector = member.scope->text == "connector";
    if (out.per_connector) return true;
    context_.unknown(Code::kBadWord, source_, member.scope->span,
                     fmt::format("`per` does not know `{}`", member.scope->text), member.scope->text,
                     {"account", "connector"}, "a limit is counted per");
    return false;
  }

  bool count(const ast::Expr& written, Limit& out) {
    const auto* integer = context_.types.simple(TypeKind::integer);
    const Expr* value = checker(Root::config).check(&written, integer);
    if (is_broken(value)) return false;
    const bool whole = value->type->kind == TypeKind::integer;
    if (whole && value->op == Op::config) {
      out.count_config = static_cast<int>(value->index);
      return true;
    }
    if (!whole || value->op != Op::constant) {
      error(Code::kBadLimit, written.span, "a limit counts whole requests")
          .label(whole ? "has to be computed" : fmt::format("this is `{}`", type_name(*value->type)))
          .help("write a whole number, or a setting of type `int`: `50 per 10s`, `config.rate per 1m`");
      return false;
    }
    out.count = value->constant.i;
    if (out.count >= 1 && out.count <= bytecode::kMaxLimitCount) return true;
    error(Code::kBadLimit, written.span,
          out.count < 1 ? "this limit lets nothing through" : "this limit is none")
        .label(out.count < 1 ? "at least 1" : "at most 1,000,000,000")
        .help("write what the vendor's documentation allows");
    return false;
  }

  bool window(const ast::Expr& written, Limit& out) {
    const Expr* value = checker(Root::config).check(&written, context_.types.simple(TypeKind::duration));
    if (is_broken(value)) return false;
    if (value->type->kind != TypeKind::duration || value->op != Op::constant) {
      error(Code::kBadLimit, written.span, "the window of a limit is a plain duration")
          .label(value->op == Op::constant ? fmt::format("this is `{}`", type_name(*value->type))
                                           : "not known before the run")
          .help("write `50 per 10s`, `1000 per 1d`");
      return false;
    }
    out.window = value->constant.i;
    if (out.window >= bytecode::kMinLimitWindow && out.window <= bytecode::kMaxLimitWindow) return true;
    error(Code::kBadLimit, written.span,
          out.window < bytecode::kMinLimitWindow ? "this window is too short" : "this window is too long")
        .label("1 ms to 366 days")
        .help("write `50 per 10s`, `1000 per 1d`");
    return false;
  }

  bool header(const ast::Expr& written, std::string_view word, std::string& name) {
    const Expr* value = checker(Root::header).check(&written);
    if (is_broken(value)) return false;
    name = value->text;
    if (value->op == Op::header) return true;
    error(Code::kBadLimit, written.span, fmt::format("`{}` reads a header", word))
        .label("no header")
        .help(fmt::format("write `{} header(\"X-RateLimit-{}\"){}`", word,
                          word == "reset" ? "Reset" : "Remaining",
                          word == "reset" ? " as epoch_seconds" : ""));
    return false;
  }

  /// A `reset` says when that is whole again which the `remaining` in front of it counts down.
  void add_reset(const ast::LimitMember& member) {
    if (skips_reset_) return;
    if (!awaits_reset_) {
      error(Code::kMissingClause, member.span, "this `reset` stands behind no `remaining`")
          .label("when is what whole again?")
          .help("put it behind the `remaining` that it is about");
      return;
    }
    awaits_reset_ = false;
    Limit& limit = limits_.back();
    const auto* cast = ast::as<ast::AsExpr>(member.value);
    const ast::Expr& read = cast == nullptr ? *member.value : *cast->operand;
    std::string name;
    if (!header(read, "reset", name)) return;
    if (cast == nullptr || cast->formats.empty()) {
      error(Code::kNoUnit, member.value->span, "a time in a header without its unit")
          .label("in which unit?")
          .help(
              "say how it is written: `as epoch_seconds`, `as epoch_ms`, `as seconds`, `as iso`, "
              "`as retry_after`");
      return;
    }
    if (reset_format(*cast, limit)) limit.reset = std::move(name);
  }

  bool reset_format(const ast::AsExpr& cast, Limit& out) {
    if (cast.formats.size() > 1) {
      error(Code::kBadLimit, cast.span, "a reset is written in one way")
          .label("several formats")
          .help("keep the one that the vendor sends");
      return false;
    }
    const std::string word = cast.formats[0]->name ? cast.formats[0]->name->text : "";
    const auto* length = std::find_if(std::begin(kResetWords), std::end(kResetWords),
                                      [&](const ResetWord& row) { return row.word == word; });
    if (length != std::end(kResetWords)) {
      out.reset_form = length->form;
      return true;
    }
    const auto formats = read_formats(context_, cast.formats, source_, false);
    if (formats.empty()) return false;
    out.reset_form = ResetForm::kMoment;
    out.reset_format = formats[0];
    return true;
  }

  /// Of two limits of one kind over one window nobody could say which is meant.
  bool is_new(const Limit& limit) {
    const auto same = std::find_if(limits_.begin(), limits_.end(), [&](const Limit& other) {
      return other.kind == limit.kind && other.per_connector == limit.per_connector &&
             other.window == limit.window && other.remaining == limit.remaining;
    });
    if (same == limits_.end()) return true;
    error(Code::kIdleLimit, limit.place.span, "the same is limited twice")
        .label("given again")
        .note("first given here", same->place)
        .help("keep the one that the vendor's documentation says");
    return false;
  }

  /// `50 per 1m` beside `40 per 1h` never has a turn.
  void judge_beside(const Limit& limit) {
    if (limit.kind != LimitKind::kWindow || limit.count == 0) return;
    const auto tighter = std::find_if(limits_.begin(), limits_.end(), [&](const Limit& other) {
      return &other != &limit && other.kind == LimitKind::kWindow && other.count != 0 &&
             other.count <= limit.count && other.window >= limit.window &&
             (other.per_connector || !limit.per_connector);
    });
    if (tighter == limits_.end()) return;
    context_.warning(Code::kIdleLimit, source_, limit.place.span, "another limit is always reached first")
        .label("never has a turn")
        .note("as few in as long a time", tighter->place)
        .help("remove it, or compare both with the vendor's documentation");
  }

  Context& context_;
  Resolver& resolver_;
  const SourceFile& source_;
  std::vector<Limit> limits_;
  bool awaits_reset_ = false;  // the last limit is a `remaining` that has no `reset` yet
  bool skips_reset_ = false;   // the `remaining` before was reported: its `reset` is no further mistake
};

}  // namespace

std::vector<Limit> check_limits(Context& context, Resolver& resolver, const ast::LimitsBlock& written,
                                const SourceFile& source) {
  return LimitsChecker(context, resolver, source).run(written);
}

}  // namespace conn::compiler
