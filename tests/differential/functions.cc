#include "tests/differential/functions.h"

#include <fmt/format.h>

#include <algorithm>

#include <functional>
#include <optional>

#include "base/json_text.h"
#include "tests/differential/steps.h"

namespace conn::differential {
namespace {

using compiler::checked::Entry;
using compiler::checked::Expr;
using compiler::checked::Register;
using oracle::Value;

class Functions {
 public:
  Functions(const Subject& subject, const Facts& facts, const ReadPage& page, Tally& tally)
      : subject_(subject), tally_(tally), roots_(facts.roots()), sources_(facts.sources()) {
    roots_.calls = &tally.builtins;
    document_ = oracle::parse_json(page.body);
    roots_.body = document_.get();
    roots_.last = last_record();
    roots_.count = Value::of_integer(static_cast<std::int64_t>(page.answer.count));
    roots_.body_text = Value::of_text(std::string(page.body));
    sources_.answer.body = page.body;
    sources_.answer.frame = page.answer.body;
    sources_.answer.last = page.answer.last;
    sources_.answer.count = static_cast<std::int64_t>(page.answer.count);
  }

  std::string compare() {
    const compiler::checked::Connector& connector = subject_.program.connector;
    const bytecode::Module& module = subject_.module.module();
    compare_one("base", module.base, [&](auto& oracle) { return json_of(oracle, connector.base); });
    if (module.auth != bytecode::kNone) {
      compare_one("auth", module.auth, [&](auto& oracle) {
        return fmt::format(R"({{"header":{},"query":{}}})", entries(oracle, connector.auth.headers),
                           entries(oracle, connector.auth.query));
      });
    }
    const compiler::checked::Stream& stream = subject_.checked();
    compare_bound("from", subject_.compiled().cursor_from, stream.from);
    compare_bound("until", subject_.compiled().range.until, stream.until);
    compare_bound("token", subject_.compiled().range.token, stream.token);
    if (compare_registers("init", subject_.compiled().pager.init, &Register::initial)) {
      compare_request();
      compare_one("errors", subject_.compiled().errors, [&](auto& oracle) { return verdict(oracle); });
      if (compare_registers("next", subject_.compiled().pager.next, &Register::next)) compare_stop();
    }
    return difference_;
  }

 private:
  using Maker = std::function<std::string(oracle::Evaluator&)>;

  /// The last raw record, as the oracle reads it.
  const oracle::Node* last_record() const {
    const oracle::Node* at = document_.get();
    for (const std::string& step : subject_.checked().records.path)
      at = at != nullptr ? at->member(step) : nullptr;
    if (at == nullptr || at->kind != oracle::Node::Kind::array) return at;
    return at->items.empty() ? nullptr : at->items.back().get();
  }

  static std::string json_of(oracle::Evaluator& oracle, const Expr* expr) {
    if (expr == nullptr) return "null";
    std::string out;
    oracle::append_json(oracle.eval_deep(*expr), *expr->type, out);
    return out;
  }

  /// Entries whose value is null are not sent, nor those of `since` where there is none.
  std::string entries(oracle::Evaluator& oracle, const std::vector<Entry>& written) const {
    std::vector<std::pair<std::string, std::string>> made;
    const bool lists = std::any_of(written.begin(), written.end(), [](const Entry& e) { return e.repeat; });
    for (const Entry& entry : written) {
      if (entry.only_with_since && roots_.since.is_null()) continue;
      std::string value = json_of(oracle, entry.value);
      const std::string key = oracle.eval(*entry.key).text;
      if (value == "null") continue;
      if (lists && !entry.repeat) value = "[" + value + "]";
      std::erase_if(made, [&](const auto& old) { return old.first == key; });
      made.emplace_back(key, value);
    }
    std::string out = "{";
    for (const auto& [key, value] : made) {
      if (out.size() > 1) out += ',';
      append_json_string(key, out);
      out += ':' + value;
    }
    return out + "}";
  }

  std::string verdict(oracle::Evaluator& oracle) const {
    static const char* kNames[] = {"verb", "kind", "message", "after", "at", "up_to", "to", "number", "more"};
    const Value made = oracle.judge(subject_.checked().rules);
    const compiler::checked::Type any;
    std::string out;
    for (std::size_t i = 0; i < made.items.size(); ++i) {
      (out += out.empty() ? "{\"" : ",\"") += std::string(kNames[i]) + "\":";
      oracle::append_json(made.items[i], any, out);
    }
    return out + "}";
  }

  void compare_request() {
    const compiler::checked::Request& request = subject_.checked().request;
    compare_one("request", subject_.compiled().request.build, [&](auto& oracle) {
      const bool form = request.form == bytecode::BodyForm::kForm;
      const std::string url = json_of(oracle, request.url), path = json_of(oracle, request.path);
      return fmt::format(R"({{"url":{},"path":{},"query":{},"header":{},"body":{}}})", url, path,
                         entries(oracle, request.query), entries(oracle, request.headers),
                         form ? entries(oracle, request.form_entries) : json_of(oracle, request.json));
    });
  }

  void compare_bound(const char* what, bytecode::FunctionId function, const Expr* written) {
    if (written == nullptr) return;
    compare_one(what, function, [&](auto& oracle) { return json_of(oracle, written); });
  }

  /// The first part that holds is the reason.
  void compare_stop() {
    const compiler::checked::Pager& pager = subject_.checked().pager;
    if (pager.stop.empty()) return;
    compare_one("stop", subject_.compiled().pager.stop, [&](auto& oracle) {
      const std::string more = json_of(oracle, pager.more), total = json_of(oracle, pager.total),
                        pages = json_of(oracle, pager.total_pages);
      const auto holds = [&](const auto& part) { return oracle.eval_deep(*part.when).is_true(); };
      const auto found = std::find_if(pager.stop.begin(), pager.stop.end(), holds);
      std::string why = "null";
      if (found != pager.stop.end()) append_json_string(found->text, why = "");
      const int kind = found == pager.stop.end() ? 0 : static_cast<int>(found->kind);
      return fmt::format(R"({{"why":{},"kind":{},"more":{},"total":{},"total_pages":{}}})", why, kind, more,
                         total, pages);
    });
  }

  /// Both take the registers over; false where there are none for what comes next.
  bool compare_registers(const char* what, bytecode::FunctionId function, const Expr* Register::*written) {
    const std::vector<Register>& registers = subject_.checked().pager.registers;
    if (function == bytecode::kNone) return true;
    std::vector<Value> values;
    const bool good = compare_one(what, function, [&](auto& oracle) {
      std::string out;
      for (const Register& state : registers) {
        values.push_back(oracle.eval_deep(*(state.*written)));
        (out += out.empty() ? "{" : ",") += "\"" + state.name + "\":";
        oracle::append_json(values.back(), *state.type, out);
      }
      return out + "}";
    });
    if (!good) return false;
    roots_.page = values;
    page_.assign(result_.items, result_.items + registers.size());
    sources_.page = page_;
    return true;
  }

  /// True where both gave a value, and the same.
  bool compare_one(const std::string& what, bytecode::FunctionId function, const Maker& make) {
    if (!difference_.empty()) return false;
    ++tally_.functions;
    std::optional<std::string> expected;
    std::string reason;
    try {
      oracle::Evaluator oracle(subject_.program, roots_);
      expected = make(oracle);
    } catch (const oracle::Failure& failure) {
      reason = failure.reason;
    }
    const std::optional<std::string> given = run(function);
    const bool same = expected.has_value() == given.has_value() && (!given || same_json(*expected, *given));
    if (!same) {
      difference_ = fmt::format("{}: oracle  {}\nmachine {}", what, expected.value_or(reason),
                                given.value_or(std::string(failure_)));
    } else if (!given && !count_failure(failure_, tally_)) {
      difference_ = fmt::format("{}: a failure of no known kind: {}", what, failure_);
    }
    return difference_.empty() && given.has_value();
  }

  /// The function's result as JSON, whole and in steps; nothing where it failed.
  std::optional<std::string> run(bytecode::FunctionId id) {
    const bytecode::Module& module = subject_.module.module();
    std::vector<bytecode::Value> inputs;
    runtime::gather_inputs(module, module.functions[id], sources_, arena_, inputs);
    runtime::Vm vm(subject_.module.program(), arena_, std::int64_t{1} << 40);
    const runtime::Outcome whole = vm.run(id, inputs);
    const runtime::Outcome steps =
        run_in_steps(subject_.module.program(), id, inputs, arena_, tally_.opcodes);
    failure_ = whole.failure.reason;
    if (steps.ending != whole.ending || steps.failure.reason != whole.failure.reason) return "steps differ";
    if (whole.ending != runtime::Ending::kReturned) return std::nullopt;
    result_ = whole.result;
    std::string out, stepped;
    runtime::append_json(module, module.functions[id].result, whole.result, out);
    runtime::append_json(module, module.functions[id].result, steps.result, stepped);
    return out == stepped ? out : "steps differ";
  }

  const Subject& subject_;
  Tally& tally_;
  Arena arena_;
  oracle::Roots roots_;
  runtime::InputSources sources_;
  std::unique_ptr<oracle::Node> document_;
  std::vector<bytecode::Value> page_;
  bytecode::Value result_;
  std::string_view failure_;
  std::string difference_;
};

}  // namespace

std::string compare_functions(const Subject& subject, const Facts& facts, const ReadPage& page,
                              Tally& tally) {
  return Functions(subject, facts, page, tally).compare();
}

}  // namespace conn::differential
