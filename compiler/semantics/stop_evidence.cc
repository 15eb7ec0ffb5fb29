#include "compiler/semantics/stop_evidence.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "compiler/semantics/walk.h"

namespace conn::compiler {

using bytecode::StopKind;
using checked::Expr;
using checked::Op;
using checked::Pager;
using checked::StopPart;
using checked::Type;
using checked::TypeKind;

namespace {

// ---- what an expression is about

bool reads_answer(const Expr* value) {
  return any_node(value, [](const Expr& node) {
    return node.op == Op::body || node.op == Op::header || node.op == Op::body_text;
  });
}

bool reads_place(const Expr* value) {
  return any_node(value, [](const Expr& node) {
    return node.op == Op::page || node.op == Op::count || node.op == Op::last;
  });
}

/// What the vendor says, whatever page it is.
bool is_word_of_vendor(const Expr* value) { return reads_answer(value) && !reads_place(value); }

/// The value that is read, without its type and without what stands for it where it is null.
const Expr* bare(const Expr* value) {
  const bool otherwise =
      (value->op == Op::coalesce || value->op == Op::catch_failure) && value->args[1]->op == Op::constant;
  const bool wraps =
      value->op == Op::widen || value->op == Op::int_to_decimal || value->op == Op::int_to_float;
  return otherwise || wraps ? bare(value->args[0]) : value;
}

// ---- short pages

/// How a value goes when a page has more records; of a condition: up where it comes to hold.
enum class Trend : std::uint8_t { none, up, down, mixed };

Trend opposite(Trend trend) {
  return trend == Trend::up ? Trend::down : trend == Trend::down ? Trend::up : trend;
}

Trend together(Trend a, Trend b) {
  return a == Trend::none || a == b ? b : b == Trend::none ? a : Trend::mixed;
}

/// Follows `count` through an expression; through the registers too where they are given.
class Trends {
 public:
  explicit Trends(const std::vector<checked::Register>* registers) : registers_(registers) {}

  Trend of(const Expr& value) {
    const auto known = known_.find(&value);
    if (known != known_.end()) return known->second;
    const Trend trend = find(value);
    known_.emplace(&value, trend);
    return trend;
  }

 private:
  Trend find(const Expr& value) {
    const auto arg = [&](std::size_t i) { return of(*value.args[i]); };
    switch (value.op) {
      case Op::count: return Trend::up;
      case Op::page:
        return registers_ == nullptr ? Trend::none : Trends(nullptr).of(*(*registers_)[value.index].next);
      case Op::widen:
      case Op::int_to_float:
      case Op::int_to_decimal: return arg(0);
      case Op::negate:
      case Op::logical_not: return opposite(arg(0));
      case Op::add:
      case Op::logical_and:
      case Op::logical_or:
      case Op::coalesce: return together(arg(0), arg(1));
      case Op::subtract:
      case Op::greater:
      case Op::greater_equal: return together(arg(0), opposite(arg(1)));
      case Op::less:
      case Op::less_equal: return together(opposite(arg(0)), arg(1));
      case Op::equal: return is_empty_page(value) ? Trend::none : any_part(value);
      default: return any_part(value);
    }
  }

  /// `count == 0`: about an empty page, which is the end by itself.
  static bool is_empty_page(const Expr& value) {
    const auto is = [](const Expr* side, Op op) { return bare(side)->op == op; };
    const auto zero = [](const Expr* side) {
      const Expr* bared = bare(side);
      return bared->op == Op::constant && bared->constant.kind == bytecode::Kind::kInt &&
             bared->constant.i == 0;
    };
    return (is(value.args[0], Op::count) && zero(value.args[1])) ||
           (is(value.args[1], Op::count) && zero(value.args[0]));
  }

  Trend any_part(const Expr& value) {
    const auto parts = children_of(value);
    const bool follows =
        std::any_of(parts.begin(), parts.end(), [&](const Expr* part) { return of(*part) != Trend::none; });
    return follows ? Trend::mixed : Trend::none;
  }

  const std::vector<checked::Register>* registers_;
  std::unordered_map<const Expr*, Trend> known_;
};

bool holds_for_less(Trend trend) { return trend == Trend::down || trend == Trend::mixed; }

// ---- totals

/// The step in `old + step` of a register; null where the value is another.
const Expr* step_in(const Expr* next, std::uint32_t index) {
  if (next->op != Op::add) return nullptr;
  const auto is_old = [&](const Expr* side) {
    const Expr* bared = bare(side);
    return bared->op == Op::page && bared->index == index;
  };
  return is_old(next->args[0]) ? next->args[1] : is_old(next->args[1]) ? next->args[0] : nullptr;
}

bool steps_by_one(const Pager& pager, std::uint32_t index) {
  const Expr* step = step_in(bare(pager.registers[index].next), index);
  if (step == nullptr) return false;
  step = bare(step);
  return step->op == Op::constant && step->constant.kind == bytecode::Kind::kInt && step->constant.i == 1;
}

/// Whether the progress is counted in pages, `page.number - first`, and not in records.
bool counts_pages(const Pager& pager, const Expr* progress) {
  return !any_node(progress, [&](const Expr& node) {
    return node.op == Op::count || node.op == Op::multiply || node.op == Op::divide ||
           (node.op == Op::page && !steps_by_one(pager, node.index));
  });
}

struct Total {
  const Expr* value = nullptr;  ///< null: none
  bool pages = false;
};

/// The vendor's number in `progress >= number`, in whatever direction it is written.
Total total_in(const Pager& pager, const Expr* condition) {
  if (condition->op == Op::logical_and) {
    const Total left = total_in(pager, condition->args[0]);
    return left.value != nullptr ? left : total_in(pager, condition->args[1]);
  }
  const bool mirrored = condition->op == Op::less || condition->op == Op::less_equal;
  if (!mirrored && condition->op != Op::greater && condition->op != Op::greater_equal &&
      condition->op != Op::equal)
    return {};
  const Expr *progress = condition->args[mirrored ? 1 : 0], *number = bare(condition->args[mirrored ? 0 : 1]);
  if (condition->op == Op::equal && is_word_of_vendor(progress)) {
    number = bare(condition->args[0]);
    progress = condition->args[1];
  }
  if (number->type->kind != TypeKind::integer || !is_word_of_vendor(number)) return {};
  if (!reads_place(progress) || reads_answer(progress) || has_op(progress, Op::last)) return {};
  return {number, counts_pages(pager, progress)};
}

// ---- more

struct Word {
  const Expr* value = nullptr;  ///< a bool of the answer; null: none
  bool ends = false;            ///< true says that this is the end, not that there is more
};

Word word_in(const Expr* condition, bool holds) {
  condition = bare(condition);
  const auto truth = [](const Expr* side) -> std::optional<bool> {
    const Expr* bared = bare(side);
    if (bared->op != Op::constant) return std::nullopt;
    if (bared->constant.kind == bytecode::Kind::kTrue) return true;
    if (bared->constant.kind == bytecode::Kind::kFalse) return false;
    return std::nullopt;
  };
  switch (condition->op) {
    case Op::logical_not: return word_in(condition->args[0], !holds);
    case Op::logical_and: {
      const Word left = word_in(condition->args[0], holds);
      return left.value != nullptr ? left : word_in(condition->args[1], holds);
    }
    case Op::equal:
    case Op::not_equal: {
      const bool same = condition->op == Op::equal;
      for (const int side : {0, 1}) {
        const auto constant = truth(condition->args[static_cast<std::size_t>(1 - side)]);
        if (constant)
          return word_in(condition->args[static_cast<std::size_t>(side)], (*constant == same) == holds);
      }
      return {};
    }
    case Op::read_json:
      if (condition->type->kind != TypeKind::boolean || !is_word_of_vendor(condition)) return {};
      return {condition, holds};
    default: return {};
  }
}

/// Builds what the vendor says out of the parts of the condition.
class Evidence {
 public:
  Evidence(Context& context, Pager& pager) : context_(context), pager_(pager) {}

  void take(StopPart& part) {
    const Word word = word_in(part.when, true);
    if (word.value != nullptr)
      add(pager_.more, word.ends ? inverted(word.value) : word.value, TypeKind::boolean);
    const Total total = total_in(pager_, part.when);
    if (total.value != nullptr)
      add(total.pages ? pager_.total_pages : pager_.total, total.value, TypeKind::integer);
    part.kind = kind_of(part, word, total);
    if (part.kind == StopKind::kShortPage) part.text = told_by(part.when);
  }

 private:
  StopKind kind_of(const StopPart& part, const Word& word, const Total& total) {
    if (total.value != nullptr) return StopKind::kTotal;
    if (word.value != nullptr && !has_op(part.when, Op::count)) return StopKind::kPlain;
    if (holds_for_less(direct_.of(*part.when))) return StopKind::kShortPage;
    return holds_for_less(Trends(&pager_.registers).of(*part.when)) ? StopKind::kShortState
                                                                    : StopKind::kPlain;
  }

  /// As written: of an `and` the side that is about the number of records.
  std::string told_by(const Expr* condition) {
    if (condition->op == Op::logical_and) {
      for (const Expr* side : condition->args) {
        if (holds_for_less(direct_.of(*side))) return told_by(side);
      }
    }
    return std::string(condition->place.source->text(condition->place.span));
  }

  /// The first of several that is not null counts; one that fails is none: the condition itself says so.
  void add(const Expr*& known, const Expr* value, TypeKind kind) {
    const Type* type = context_.types.simple(kind, true);
    Expr* caught = make(Op::catch_failure, type, *value);
    caught->args = {widened(value, type), null_of(type, *value)};
    if (known == nullptr) {
      known = caught;
      return;
    }
    Expr* either = make(Op::coalesce, type, *value);
    either->args = {known, caught};
    known = either;
  }

  const Expr* inverted(const Expr* value) {
    const Type* type = context_.types.simple(TypeKind::boolean, true);
    Expr* absent = make(Op::is_null, context_.types.simple(TypeKind::boolean), *value);
    absent->args = {value};
    Expr* no = make(Op::constant, context_.types.simple(TypeKind::boolean), *value);
    no->constant.kind = bytecode::Kind::kFalse;
    Expr* denied = make(Op::equal, context_.types.simple(TypeKind::boolean), *value);
    denied->args = {value, no};
    Expr* chosen = make(Op::conditional, type, *value);
    chosen->args = {absent, null_of(type, *value), widened(denied, type)};
    return chosen;
  }

  const Expr* widened(const Expr* value, const Type* type) {
    if (value->type == type) return value;
    Expr* made = make(Op::widen, type, *value);
    made->args = {value};
    return made;
  }

  const Expr* null_of(const Type* type, const Expr& at) { return make(Op::constant, type, at); }

  Expr* make(Op op, const Type* type, const Expr& at) {
    return context_.make(op, type, *at.place.source, at.place.span);
  }

  Context& context_;
  Pager& pager_;
  Trends direct_{nullptr};
};

}  // namespace

bool counts(const Pager& pager, std::uint32_t index) {
  return any_node(pager.registers[index].next,
                  [&](const Expr& node) { return step_in(&node, index) != nullptr; });
}

void find_evidence(Context& context, Pager& pager) {
  const auto broken = [](const Expr* value) { return value == nullptr || has_op(value, Op::error); };
  for (const checked::Register& state : pager.registers) {
    if (broken(state.next)) return;
  }
  Evidence evidence(context, pager);
  for (StopPart& part : pager.stop) {
    if (!broken(part.when)) evidence.take(part);
  }
}

}  // namespace conn::compiler
