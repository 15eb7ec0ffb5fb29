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
struct VerbWord {
  std::string_view word;
  Verb verb;
};
constexpr VerbWord kVerbs[] = {
    {"ok", Verb::kOk},       {"empty", Verb::kEmpty},     {"skip", Verb::kSkip},     {"fail", Verb::kFail},
    {"retry", Verb::kRetry}, {"restart", Verb::kRestart}, {"shrink", Verb::kShrink}, {"use", Verb::kUse}};

// More are no plan for an answer that anybody could follow.
constexpr std::size_t kLongestChain = 8;

template <class Table>
bool is_one_of(const Table& table, std::string_view word) {
  return std::find(std::begin(table), std::end(table), word) != std::end(table);
}

Verb verb_of(std::string_view word) {
  const auto* found = std::find_if(std::begin(kVerbs), std::end(kVerbs),
                                   [word](const VerbWord& verb) { return verb.word == word; });
  return found == std::end(kVerbs) ? Verb::kNone : found->verb;
}

bool ends_stream(Verb verb) { return verb == Verb::kFail || verb == Verb::kSkip; }
bool waits(Verb verb) { return verb == Verb::kRetry || verb == Verb::kRestart; }

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

bool ExpressionChecker::is_verb(const ast::Name& word) {
  if (verb_of(word.text) != Verb::kNone) return true;
  if (word.text == "renew") {
    error(Code::kNotInThisVersion, word.span, "`renew` is not in this version")
        .label("not yet")
        .help("a credential that the vendor refuses is `fail unauthorized`: the account needs a new one");
    return false;
  }
  std::vector<std::string_view> words;
  for (const VerbWord& verb : kVerbs) words.push_back(verb.word);
  context_.unknown(Code::kUnknownVerdict, *scope_.source, word.span,
                   fmt::format("`{}` is no verdict", word.text), word.text, words, "verdicts");
  return false;
}

/// `after` and `at` are waits; what ends the stream is followed once, and what never ends has no end behind
/// which another verdict could stand.
bool ExpressionChecker::clauses_fit(const ast::VerdictExpr& written, Verb verb) {
  const std::string& word = written.word.text;
  if (const ast::Expr* wait = written.after != nullptr ? written.after : written.at;
      wait != nullptr && !waits(verb)) {
    error(Code::kVerdictClause, wait->span, fmt::format("`{}` does not wait", word))
        .label("not for this verdict")
        .help("`after` and `at` belong to `retry` and `restart`");
    return false;
  }
  if (ends_stream(verb) && written.up_to != nullptr) {
    error(Code::kVerdictClause, written.up_to->span,
          fmt::format("`{}` ends the stream: it is followed once", word))
        .label("nothing to count")
        .help("leave `up to` out");
    return false;
  }
  if (written.then == nullptr) return true;
  if (ends_stream(verb)) {
    error(Code::kVerdictClause, written.then->span,
          fmt::format("`{}` ends the stream: `then` never has a turn", word))
        .label("never reached")
        .help(fmt::format("end the chain with `{}`", word));
    return false;
  }
  if ((verb == Verb::kOk || verb == Verb::kEmpty) && written.up_to == nullptr) {
    error(Code::kVerdictClause, written.then->span,
          fmt::format("`{}` is never used up: `then` never has a turn", word))
        .label("never reached")
        .help(fmt::format("say how often it holds: `{} up to 3 then …`", word));
    return false;
  }
  return true;
}

bool ExpressionChecker::failure_of(const ast::VerdictExpr& written, checked::Verdict& out) {
  out.kind = written.kind ? written.kind->text : "vendor";
  if (is_one_of(kFailures, out.kind)) return true;
  context_.unknown(Code::kUnknownVerdict, *scope_.source, written.kind->span,
                   fmt::format("`{}` is no kind of failure", out.kind), out.kind,
                   {std::begin(kFailures), std::end(kFailures)}, "kinds");
  return false;
}

bool ExpressionChecker::size_of(const ast::VerdictExpr& written, checked::Verdict& out) {
  if (written.to == nullptr) return false;
  out.to = require(written.to, simple(TypeKind::integer));
  if (is_broken(out.to)) return false;
  if (out.to->op != Op::constant || out.to->constant.i >= 1) return true;
  error(Code::kShrinkImpossible, written.to->span, "a page holds one record at least")
      .label("too small")
      .help("write a number from 1");
  return false;
}

bool ExpressionChecker::read_of(const ast::VerdictExpr& written, checked::Verdict& out) {
  if (!written.kind) return false;
  if (scope_.reads == nullptr) return true;
  const auto found = std::find(scope_.reads->begin(), scope_.reads->end(), written.kind->text);
  out.read = static_cast<std::uint32_t>(found - scope_.reads->begin());
  if (found != scope_.reads->end()) return true;
  if (scope_.reads->empty()) {
    error(Code::kBadReads, written.kind->span, "this stream has no reads")
        .label("nothing to change over to")
        .help(fmt::format("declare them in the stream: `read {} {{ … }}`", written.kind->text));
    return false;
  }
  context_.unknown(Code::kBadReads, *scope_.source, written.kind->span,
                   fmt::format("there is no read `{}`", written.kind->text), written.kind->text,
                   *scope_.reads, "the stream reads");
  return false;
}

const Expr* ExpressionChecker::verdict(const ast::VerdictExpr& written) {
  std::size_t links = 0;
  Span all = written.span;
  for (const ast::VerdictExpr* link = &written; link != nullptr; link = link->then) {
    ++links;
    all.end = link->span.end;
  }
  if (links <= kLongestChain) return verdict_link(written);
  error(Code::kVerdictClause, all, fmt::format("a chain of {} verdicts", links))
      .label("too long")
      .help(fmt::format("at most {} stand behind one another", kLongestChain));
  return broken(written.span);
}

const Expr* ExpressionChecker::verdict_link(const ast::VerdictExpr& written) {
  if (!is_verb(written.word)) return broken(written.span);
  Expr* made = make(Op::verdict, simple(TypeKind::verdict), written.span);
  checked::Verdict& out = made->verdict;
  out.verb = verb_of(written.word.text);
  bool ok = clauses_fit(written, out.verb) && wait_of(written, out);
  if (out.verb == Verb::kFail) ok = failure_of(written, out) && ok;
  if (out.verb == Verb::kShrink) ok = size_of(written, out) && ok;
  if (out.verb == Verb::kUse) ok = read_of(written, out) && ok;
  if (!written.arguments.empty()) {
    out.message = message_of(written.arguments[0]);
    ok = ok && !is_broken(out.message);
  }
  if (written.arguments.size() > 1) {
    error(Code::kUnknownArgument, written.arguments[1].span,
          fmt::format("`{}` takes one message", written.word.text))
        .label("too much")
        .help("put all into one text: `\"{a}: {b}\"`");
    ok = false;
  }
  if (written.then != nullptr) {
    out.then = verdict_link(*written.then);
    ok = ok && !is_broken(out.then);
  }
  return ok ? made : broken(written.span);
}

}  // namespace conn::compiler
