#include "runtime/sync/answer_judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "base/utf8.h"
#include "runtime/http/headers.h"

namespace conn::runtime {
namespace {

using bytecode::InputKind;
using bytecode::Verb;

constexpr FailureMeaning kRulesMeaning = {Code::kRulesFailed, ErrorKind::kVendor,
                                          "the rules for errors cannot be evaluated"};

bool is_success(int status) { return status >= 200 && status <= 299; }

Judged failed(Error error) {
  Judged judged;
  judged.error = std::move(error);
  return judged;
}

Judged decided(Judged::What what, Verdict verdict) {
  Judged judged;
  judged.what = what;
  judged.verdict = std::move(verdict);
  return judged;
}

// What stands there instead of JSON, where it is easy to tell.
std::string looks_like(std::string_view body, const std::vector<HttpHeader>& headers) {
  const std::string type = ascii_lower(find_header(headers, "content-type").value_or(""));
  const std::string start = ascii_lower(trim(body.substr(0, 64)));
  if (type.find("html") != std::string::npos || start.rfind("<!doctype html", 0) == 0 ||
      start.rfind("<html", 0) == 0) {
    return "; it is a page of HTML";
  }
  if (start.rfind("<?xml", 0) == 0) return "; it is XML";
  return type.empty() || type.find("json") != std::string::npos
             ? ""
             : fmt::format("; its type is `{}`", utf8_front(type, 80));
}

constexpr std::size_t kMostVariants = 8;

// No module may lead on without an end.
constexpr std::int64_t kLongestChain = 64;

std::size_t occurrences(const std::vector<HttpHeader>& headers, std::string_view name) {
  return static_cast<std::size_t>(
      std::count_if(headers.begin(), headers.end(),
                    [&](const HttpHeader& header) { return equals_ignore_case(header.name, name); }));
}

std::size_t most_repeated(const std::vector<HttpHeader>& headers) {
  std::size_t most = 0;
  for (const HttpHeader& header : headers) most = std::max(most, occurrences(headers, header.name));
  return std::min(most, kMostVariants);
}

// Of each header that came several times only the value with that number, or the last one.
std::vector<HttpHeader> with_single_values(const std::vector<HttpHeader>& headers, std::size_t number) {
  std::vector<HttpHeader> out;
  std::map<std::string, std::size_t> met;
  for (const HttpHeader& header : headers) {
    const std::size_t wanted = std::min(number, occurrences(headers, header.name) - 1);
    if (met[ascii_lower(header.name)]++ == wanted) out.push_back(header);
  }
  return out;
}

void take_longer(const AskedPause& from, AskedPause& to) {
  if (from.after) to.after = std::max(to.after.value_or(INT64_MIN), *from.after);
  if (from.at) to.at = std::max(to.at.value_or(INT64_MIN), *from.at);
}

}  // namespace

AnswerJudge::AnswerJudge(const Program& program, const bytecode::Stream& stream, const Limits& limits,
                         Evaluator& evaluator)
    : program_(program), stream_(stream), evaluator_(evaluator), reader_(program, stream, limits) {}

AnswerFacts AnswerJudge::facts() const {
  AnswerFacts facts;
  facts.status = response_.status;
  facts.headers = &response_.headers;
  facts.body = body_->view();
  if (page_ == nullptr) return facts;
  facts.frame = page_->body;
  facts.last = page_->last;
  facts.count = static_cast<std::int64_t>(page_->count);
  return facts;
}

Judged AnswerJudge::judge(HttpResponse response, InputSources sources, const std::string& what,
                          const UsedUp& used_up) {
  response_ = std::move(response);
  page_ = nullptr;
  body_.emplace(std::move(response_.body));
  std::optional<Error> unread = read_body(sources);
  if (unread && unread->code == Code::kAnswerTooLarge) return failed(std::move(*unread));
  sources.answer = facts();
  Result<Verdict> ruled = apply_rules(sources, used_up);
  if (!ruled.ok()) return failed(std::move(ruled).error());
  Verdict verdict = std::move(ruled).value();
  switch (verdict.verb) {
    case Verb::kEmpty:
      page_ = reader_.read_nothing();
      return decided(Judged::What::kEmpty, std::move(verdict));
    case Verb::kSkip: return decided(Judged::What::kSkip, std::move(verdict));
    case Verb::kRetry: return decided(Judged::What::kRetry, std::move(verdict));
    case Verb::kRestart: return decided(Judged::What::kRestart, std::move(verdict));
    case Verb::kShrink: return decided(Judged::What::kShrink, std::move(verdict));
    case Verb::kUse: return decided(Judged::What::kUse, std::move(verdict));
    case Verb::kFail: return failed(failed_answer(verdict.kind, verdict.message, status(), what));
    case Verb::kOk: break;
    case Verb::kNone:
      if (!is_success(status())) return failed(failed_answer("vendor", "", status(), what));
      if (status() == 204) {
        page_ = reader_.read_nothing();
        return decided(Judged::What::kEmpty, {});
      }
  }
  Judged judged = judge_unnamed(std::move(unread), what);
  judged.verdict = std::move(verdict);
  return judged;
}

Result<Verdict> AnswerJudge::apply_rules(InputSources sources, const UsedUp& used_up) {
  if (stream_.errors == bytecode::kNone) return Verdict{};
  for (;; ++sources.answer.step) {
    CONN_ASSIGN(const bytecode::Value record, evaluator_.call(stream_.errors, sources, kRulesMeaning));
    Verdict verdict = read_verdict(record);
    if (verdict.more && sources.answer.step < kLongestChain && used_up(verdict)) continue;
    if (verdict.verb == Verb::kRetry || verdict.verb == Verb::kRestart) take_longest_pause(sources, verdict);
    return verdict;
  }
}

// A header that came several times is read as all its values in one text, which is no time and no number. For
// the pause before another try each of them is looked at alone, and the longest counts.
void AnswerJudge::take_longest_pause(const InputSources& sources, Verdict& verdict) {
  InputSources single = sources;
  const std::size_t variants = most_repeated(response_.headers);
  for (std::size_t i = 0; variants > 1 && i < variants; ++i) {
    const std::vector<HttpHeader> headers = with_single_values(response_.headers, i);
    single.answer.headers = &headers;
    const Result<bytecode::Value> other = evaluator_.call(stream_.errors, single, kRulesMeaning);
    if (!other.ok()) continue;
    const Verdict alone = read_verdict(*other);
    if (alone.verb == verdict.verb) take_longer(alone.pause, verdict.pause);
  }
}

// The inputs that the reader of the page does not fill itself.
bool AnswerJudge::gather_rest(bytecode::FunctionId function, const InputSources& sources,
                              std::vector<bytecode::Value>& out) {
  bytecode::Function rest = {};
  for (const bytecode::Input& input : program_.module().functions[function].inputs) {
    if (input.kind != InputKind::kSlot) rest.inputs.push_back(input);
  }
  return gather_inputs(program_.module(), rest, sources, inputs_arena_, out);
}

// A body that cannot be read is no fault of its own: the rules come first, and most failing answers are no
// JSON.
std::optional<Error> AnswerJudge::read_body(const InputSources& sources) {
  inputs_arena_.reset();
  InputSources all = sources;
  all.answer.status = status();
  all.answer.headers = &response_.headers;
  all.answer.body = body_->view();
  if ((stream_.record != bytecode::kNone && !gather_rest(stream_.record, all, inputs_)) ||
      (stream_.rows != bytecode::kNone && !gather_rest(stream_.rows, all, rows_inputs_))) {
    return Error{Code::kAnswerTooLarge, ErrorKind::kVendor,
                 "the settings that records read need more memory than a page may use", "", ""};
  }
  Result<const PageAnswer*> page = reader_.read_page(*body_, inputs_, rows_inputs_);
  if (page.ok()) {
    page_ = *page;
    return std::nullopt;
  }
  Error error = std::move(page).error();
  page_ = reader_.read_nothing();
  return error;
}

Judged AnswerJudge::judge_unnamed(std::optional<Error> unread, const std::string& what) const {
  if (!unread) {
    Status records = reader_.check_records(*page_);
    if (records.ok()) return decided(Judged::What::kPage, {});
    unread = std::move(records).error();
  }
  const std::string more =
      unread->code == Code::kAnswerNotJson ? looks_like(body_->view(), response_.headers) : "";
  unread->message = fmt::format("{} was answered with {}, but {}{}", what, status(), unread->message, more);
  if (unread->help.empty())
    unread->help =
        "compare the answer with the connector's `records`; where it tells an error, add a rule to `errors`";
  return failed(std::move(*unread));
}

}  // namespace conn::runtime
