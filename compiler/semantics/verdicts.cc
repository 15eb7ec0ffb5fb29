#include <fmt/format.h>

#include <algorithm>

#include "compiler/semantics/expressions.h"

namespace conn::compiler {

using bytecode::Verb;
using checked::Expr;
using checked::Op;
using checked::TypeKind;

namespace {

constexpr std::string_view kFailures[] = {"unauthorized", "forbidden", "not_found",    "invalid_request",
                                          "conflict",     "rejected",  "rate_limited", "vendor"};
constexpr std::string_view kVerbs[] = {"ok", "empty", "skip", "fail", "retry"};
constexpr std::string_view kLater[] = {"restart", "shrink", "renew", "use"};

template <class Table>
bool is_one_of(const Table& table, std::string_view word) {
  return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

Verb verb_of(std::string_view word) {
  if (word == "ok") return Verb::kOk;
  if (word == "empty") return Verb::kEmpty;
  if (word == "skip") return Verb::kSkip;
  return word == "retry" ? Verb::kRetry : Verb::kFail;
}

}  // namespace

/// A message never spoils the verdict: what cannot be read is left out.
const Expr* ExpressionChecker::message_of(const ast::Argument& written) {
  const bool optional_parts = scope_.optional_parts;
  scope_.optional_parts = true;
  const Expr* value = check(written.value, simple(TypeKind::string, true));
  scope_.optional_parts = optional_parts;
  if (is_broken(value)) return value;
  if (value->type->kind == TypeKind::secret) {
    error(Code::kSecretExposed, written.value->span, "a secret in a message")
        .label("messages are logged and shown")
        .help("leave it out");
    return broken(written.value->span);
  }
  value = coerce(value, simple(TypeKind::string, true));
  return is_broken(value) ? value : or_null(value);
}

/// `after`, `at` and `up to`; false when something was reported. A time that cannot be read is as good as
/// none.
bool ExpressionChecker::wait_of(const ast::VerdictExpr& written, checked::Verdict& out) {
  bool ok = true;
  for (const ast::Expr* wait : {written.after, written.at}) {
    if (wait == nullptr) continue;
    const bool after = wait == written.after;
    const TypeKind wanted = after ? TypeKind::duration : TypeKind::timestamp;
    in_wait_ = after && wait->kind == ast::ExprKind::as;
    const Expr* value = check(wait, simple(wanted, true));
    in_wait_ = false;
    if (!is_broken(value) && value->type->kind != wanted && value->type->kind != TypeKind::null) {
      error(Code::kWrongType, wait->span,
            fmt::format("`{}` needs a {}, but this is `{}`", after ? "after" : "at",
                        after ? "duration" : "timestamp", type_name(*value->type)))
          .label("in which unit?")
          .help(after ? "say how it is written: `header(\"Retry-After\") as retry_after`, or `5s`"
                      : "say how it is written: `header(\"X-RateLimit-Reset\") as epoch_seconds`");
      value = broken(wait->span);
    }
    ok = ok && !is_broken(value);
    if (!is_broken(value)) (after ? out.after : out.at) = or_null(coerce(value, simple(wanted, true)));
  }
  if (written.up_to != nullptr) {
    out.up_to = require(written.up_to, simple(TypeKind::integer));
    ok = ok && !is_broken(out.up_to);
  }
  return ok;
}

const Expr* ExpressionChecker::verdict(const ast::VerdictExpr& written) {
  const std::string& word = written.word.text;
  if (!is_one_of(kVerbs, word)) {
    if (is_one_of(kLater, word)) {
      error(Code::kNotInThisVersion, written.word.span, fmt::format("`{}` is not in this version", word))
          .label("not yet")
          .help("there are `ok`, `empty`, `skip`, `fail` and `retry`");
    } else {
      context_.unknown(Code::kUnknownVerdict, *scope_.source, written.word.span,
                       fmt::format("`{}` is no verdict", word), word, {std::begin(kVerbs), std::end(kVerbs)},
                       "verdicts");
    }
    return broken(written.span);
  }
  Expr* made = make(Op::verdict, simple(TypeKind::verdict), written.span);
  made->verdict.verb = verb_of(word);
  bool ok = wait_of(written, made->verdict);
  if (made->verdict.verb == Verb::kFail) {
    made->verdict.kind = written.kind ? written.kind->text : "vendor";
    if (!is_one_of(kFailures, made->verdict.kind)) {
      context_.unknown(Code::kUnknownVerdict, *scope_.source, written.kind->span,
                       fmt::format("`{}` is no kind of failure", made->verdict.kind), made->verdict.kind,
                       {std::begin(kFailures), std::end(kFailures)}, "kinds");
      ok = false;
    }
  }
  if (!written.arguments.empty()) {
    made->verdict.message = message_of(written.arguments[0]);
    ok = ok && !is_broken(made->verdict.message);
  }
  if (written.arguments.size() > 1) {
    error(Code::kUnknownArgument, written.arguments[1].span, fmt::format("`{}` takes one message", word))
        .label("too much")
        .help("put all into one text: `\"{a}: {b}\"`");
    ok = false;
  }
  if (written.then != nullptr) {
    error(Code::kNotInThisVersion, written.then->span, "`then` is not in this version")
        .label("not yet")
        .help("when a retry is used up, the stream fails");
    ok = false;
  }
  return ok ? made : broken(written.span);
}

}  // namespace conn::compiler
