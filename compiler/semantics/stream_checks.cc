#include "compiler/semantics/stream_checks.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/semantics/bounds.h"
#include "compiler/semantics/cursors.h"
#include "compiler/semantics/requests.h"
#include "compiler/semantics/stop_evidence.h"
#include "compiler/semantics/walk.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Stream;
using checked::TypeKind;

namespace {

constexpr std::int64_t kDay = std::int64_t{86'400} * 1'000'000;

/// The value that a text is made of: `.id` of `string(.id)`.
const Expr* inside_text(const Expr* value) {
  const bool wraps =
      value->args.size() == 1 && (value->op == Op::join || value->op == Op::widen ||
                                  (value->op == Op::call && value->function->form == "string"));
  return wraps ? inside_text(value->args[0]) : value;
}

bool same_value(const Expr* a, const Expr* b) {
  a = inside_text(a);
  b = inside_text(b);
  if (a->op != b->op || a->args.size() != b->args.size() || a->index != b->index || a->text != b->text)
    return false;
  if (a->constant.i != b->constant.i || a->constant.kind != b->constant.kind || a->function != b->function)
    return false;
  for (std::size_t i = 0; i < a->args.size(); ++i) {
    if (!same_value(a->args[i], b->args[i])) return false;
  }
  return true;
}

/// Puts a clause in front of the line of `records`; "" where nothing else is on that line than `records`
/// begins.
std::string as_clause(const StreamFacts& facts, std::string_view clause, Span& at) {
  if (facts.written.records == nullptr) return "";
  const SourceFile& source = facts.source;
  const Span line = source.line_span(source.line_of(facts.written.records->span.begin));
  const std::string_view text = source.text(line);
  const std::size_t word = text.find_first_not_of(" \t");
  if (word == std::string_view::npos || !text.substr(word).starts_with("records ")) return "";
  at = {line.begin, line.begin};
  return fmt::format("{}{}\n", text.substr(0, word), clause);
}

/// The only field of the records that has the name.
const checked::RecordField* field_named(const Stream& stream, std::string_view name) {
  if (stream.records.shape == nullptr) return nullptr;
  for (const checked::RecordField& field : stream.records.shape->fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

/// The field that says when a record changed, where there is one such time and no other name for it.
const checked::RecordField* changed_field(const Stream& stream) {
  const checked::RecordField* found = nullptr;
  for (const std::string_view name :
       {"updated_at", "updatedAt", "updated", "modified_at", "modifiedAt", "last_modified", "lastModified"}) {
    const checked::RecordField* field = field_named(stream, name);
    if (field == nullptr || field->type->kind != TypeKind::timestamp) continue;
    if (found != nullptr) return nullptr;
    found = field;
  }
  return found;
}

const Expr* mapped_id(const Stream& stream) {
  if (stream.map == nullptr || stream.map->op != Op::record) return nullptr;
  const auto& fields = stream.map->type->record->fields;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].name == "remote_id" && fields[i].type->kind == TypeKind::string &&
        !fields[i].type->optional)
      return stream.map->args[i];
  }
  return nullptr;
}

void judge_id(const StreamFacts& facts, Stream& stream) {
  const Expr* mapped = mapped_id(stream);
  Context& context = facts.context;
  if (facts.written.id.empty()) {
    if (mapped != nullptr) {
      stream.id.push_back(mapped);
    } else if (stream.map != nullptr && !context.incomplete) {
      auto handle = context.error(Code::kNoId, facts.source, facts.written.head,
                                  fmt::format("the records of `{}` have no id", stream.name));
      handle.label("no `id`, and no `remote_id` in the model")
          .help("add `id .id`: a record that comes again replaces the older one by its id");
      const checked::RecordField* field = field_named(stream, "id");
      const bool names = field != nullptr && (is_text(field->type->kind) || is_number(field->type->kind)) &&
                         !field->type->optional;
      Span at;
      const std::string clause = names ? as_clause(facts, "id .id", at) : "";
      if (!clause.empty()) handle.fix(at, clause);
    }
    return;
  }
  if (stream.id.size() != 1 || mapped == nullptr || same_value(stream.id[0], mapped)) return;
  auto handle = context.error(Code::kIdsDiffer, facts.source, facts.written.id[0]->span,
                              "the `id` and the map's `remote_id` are different");
  handle.label("the stream's id")
      .note("the map's `remote_id`", mapped->place)
      .help("leave `id` out: it is the `remote_id` then");
  if (facts.written.id_span) handle.fix(*facts.written.id_span, "");
}

void judge_since(const StreamFacts& facts, Stream& stream) {
  const Expr* since = first_use(stream, Op::since);
  Context& context = facts.context;
  stream.uses_since = since != nullptr;
  if (since != nullptr && facts.written.cursor == nullptr && !facts.broken) {
    auto handle = context.error(Code::kSinceWithoutCursor, *since->place.source, since->place.span,
                                "`since` is never set: the stream has no cursor");
    handle.label("always null")
        .help("add `cursor .updated_at`: the newest time seen becomes `since` of the next run");
    const checked::RecordField* field = changed_field(stream);
    Span at;
    const std::string clause =
        field == nullptr ? "" : as_clause(facts, fmt::format("cursor .{}", field->name), at);
    if (!clause.empty() && since->place.source == &facts.source) handle.fix(at, clause);
  }
  const bool client = facts.written.filter && facts.written.filter->text == "client";
  const bool asks = stream.cursor != nullptr || stream.cursor_start ||
                    stream.range.checkpoint == bytecode::Checkpoint::kWindow;
  if (since == nullptr && asks && !client && !facts.is_read && !facts.broken) {
    context
        .error(Code::kSinceUnused, facts.source, facts.written.cursor->span,
               "the cursor changes nothing: no request uses `since`")
        .label("every run reads everything")
        .help(
            "send it, `query { updated_after: since }`, or say `filter client` where the vendor has no such "
            "filter");
  }
}

void judge_until(const StreamFacts& facts, const Stream& stream) {
  if (facts.broken) return;
  const Expr* until = first_use(stream, Op::until);
  if (until != nullptr && !stream.bounded) {
    facts.context
        .error(Code::kUntilWithoutBound, *until->place.source, until->place.span,
               "`until` is never set: the stream's cursor has no such bound")
        .label("always null")
        .help("say how far a run reads: `cursor … until now`; the pager's end is `stop when`");
  }
  if (until != nullptr || !stream.bounded) return;
  const ast::Cursor& cursor = *facts.written.cursor;
  const ast::Expr* clause = cursor.window != nullptr ? cursor.window : cursor.until;
  const std::string_view what =
      cursor.window != nullptr ? "every window would read all that follows it" : "the bound changes nothing";
  facts.context
      .error(Code::kUntilUnused, facts.source, (clause != nullptr ? clause : cursor.field)->span,
             "no request sends `until`")
      .label(std::string(what))
      .help("send it beside `since`: `query { updated_before: until }`");
}

void judge_resume(const StreamFacts& facts, const Stream& stream) {
  if (facts.broken) return;
  const Expr* resume = first_use(stream, Op::resume);
  if (resume == nullptr && has_op(stream.when, Op::resume)) resume = stream.when;
  const bool token = stream.range.checkpoint == bytecode::Checkpoint::kToken;
  if (resume != nullptr && !token) {
    facts.context
        .error(Code::kResumeUnset, *resume->place.source, resume->place.span,
               "`resume` is never set: the stream's cursor is no token of the vendor's")
        .label("always null")
        .help("say where the answer holds it: `cursor token body.after_cursor`");
  } else if (resume == nullptr && token && !facts.is_read) {
    facts.context
        .error(Code::kResumeUnused, facts.source, facts.written.cursor->span,
               "the cursor changes nothing: no request sends `resume`")
        .label("every run reads everything")
        .help(
            "send it, `query { cursor: resume }`, or let the pager begin with it, `state at: string? = "
            "resume`");
  }
}

/// The fix that makes later runs begin so much earlier.
void look_back(const StreamFacts& facts, Context::Handle& handle, std::string_view length) {
  const ast::Cursor& cursor = *facts.written.cursor;
  if (cursor.lookback != nullptr) {
    handle.fix(cursor.lookback->span, std::string(length));
  } else {
    handle.fix({cursor.span.end, cursor.span.end}, fmt::format(" lookback {}", length));
  }
}

void judge_cursor_format(const StreamFacts& facts, const Stream& stream) {
  if (facts.cursor_field == nullptr || is_broken(facts.cursor_field)) return;
  const auto formats = formats_of(*facts.cursor_field);
  if (formats.empty() || coarsest({formats[0]}) < kDay) return;
  const ast::Cursor& cursor = *facts.written.cursor;
  if (cursor.exclusive && !facts.broken) {
    auto handle = facts.context.error(Code::kCursorClause, facts.source, *cursor.exclusive,
                                      "`exclusive` beside a cursor as coarse as a day");
    handle.label("a day cannot be told from the moment that ends it")
        .help("look back over the day instead: `lookback 1d`");
    if (cursor.lookback == nullptr) handle.fix(*cursor.exclusive, "lookback 1d");
    return;
  }
  if (stream.lookback >= kDay) return;
  auto handle = facts.context.warning(Code::kDateOnlyCursor, facts.source, facts.cursor_field->place.span,
                                      "this cursor is as coarse as a day");
  handle.label("what changes later on the same day has an equal cursor")
      .help("look back over the day: `lookback 1d`");
  look_back(facts, handle, "1d");
}

void judge_bound(const StreamFacts& facts, const Stream& stream) {
  if (stream.cursor == nullptr || stream.lookback > 0 || facts.written.cursor->exclusive) return;
  const Expr* since = exclusive_since(stream.request);
  if (since == nullptr) return;
  auto handle = facts.context.warning(Code::kExclusiveBound, *since->place.source, since->place.span,
                                      "what changed at the very moment of `since` is left out");
  handle.label("the vendor is asked for what is newer, and for nothing as new")
      .help("ask from `since` on, `>=` or `gte`; where the vendor cannot, say so: `exclusive`");
  const std::uint32_t end = facts.written.cursor->span.end;
  handle.fix({end, end}, " exclusive");
}

void judge_registers(const StreamFacts& facts, const Stream& stream) {
  const auto& registers = stream.pager.registers;
  if (registers.empty() || facts.broken || facts.written.request == nullptr) return;
  const auto reads = [](const Expr* root, std::uint32_t index) {
    return any_node(root, [index](const Expr& node) { return node.op == Op::page && node.index == index; });
  };
  const auto sent = expressions_of(stream.request);
  std::vector<bool> used(registers.size(), false);
  for (std::uint32_t i = 0; i < registers.size(); ++i) {
    used[i] = std::any_of(sent.begin(), sent.end(), [&](const Expr* root) { return reads(root, i); });
  }
  const auto moves = [&](std::uint32_t i) { return !registers[i].given_size; };
  std::uint32_t first = 0;
  while (first + 1 < registers.size() && !moves(first)) ++first;
  bool sends_place = false;
  for (std::uint32_t i = 0; i < registers.size(); ++i) sends_place = sends_place || (used[i] && moves(i));
  if (!sends_place) {
    const std::string& name = registers[first].name;
    facts.context
        .error(Code::kRegisterUnused, facts.source, facts.pager.use,
               fmt::format("no request sends `page.{}`: every request asks for the same page", name))
        .label("never sent")
        .help(
            fmt::format("put it into the request of `{}`: `query {{ cursor: page.{} }}`", stream.name, name));
    return;
  }
  for (std::uint32_t i = 0; i < registers.size(); ++i) {
    bool read = used[i] || !moves(i) ||
                std::any_of(stream.pager.stop.begin(), stream.pager.stop.end(),
                            [&](const checked::StopPart& part) { return reads(part.when, i); });
    for (std::uint32_t other = 0; other < registers.size(); ++other)
      read = read || (other != i && reads(registers[other].next, i));
    if (read) continue;
    facts.context
        .warning(Code::kRegisterUnused, facts.source, facts.pager.use,
                 fmt::format("nothing reads `page.{}`", registers[i].name))
        .label("never read")
        .help("remove the register");
  }
}

// Where a record changes, it leaves its place in a list by time, and all behind it move one forward: one of
// them over the border of the page that comes next, which is asked for by its number. In ascending order
// `since` then passes it.
void judge_moving_pages(const StreamFacts& facts, const Stream& stream) {
  if (stream.order != bytecode::Order::kAscending || stream.cursor == nullptr || facts.broken) return;
  const checked::Pager& pager = stream.pager;
  const auto sent = expressions_of(stream.request);
  const auto is_sent = [&](std::uint32_t index) {
    return std::any_of(sent.begin(), sent.end(), [&](const Expr* root) {
      return any_node(root, [&](const Expr& node) { return node.op == Op::page && node.index == index; });
    });
  };
  bool counted = false;
  for (std::uint32_t i = 0; i < pager.registers.size(); ++i) {
    if (!is_sent(i)) continue;
    if (has_op(pager.registers[i].next, Op::last)) return;  // goes on behind a record, wherever that is now
    counted = counted || counts(pager, i);
  }
  if (!counted) return;
  facts.context
      .warning(Code::kMovingPages, facts.source, facts.written.order->span,
               "a record that changes while the list is read moves another one over the border of two pages")
      .label("`since` then passes the one that was skipped, for ever")
      .help(
          "go on by time, `pages after_time(time: last.updated_at)`; or ask in an order that no change "
          "touches, "
          "by id or by creation, and say `order unsorted`");
}

const Expr* first_shrink(const Stream& stream) {
  const Expr* found = nullptr;
  for (const checked::Rule& rule : stream.rules) {
    const bool hit = any_node(rule.verdict, [&](const Expr& node) {
      if (node.op == Op::verdict && node.verdict.verb == bytecode::Verb::kShrink) found = &node;
      return found != nullptr;
    });
    if (hit) return found;
  }
  return nullptr;
}

bool is_count(const checked::Type& type) {
  return type.kind == TypeKind::integer || type.kind == TypeKind::decimal || type.kind == TypeKind::floating;
}

struct Refusal {
  std::string label, help;
};

/// Why a smaller page cannot be asked for in the middle of the list; nothing where it can.
std::optional<Refusal> why_not_smaller(const Stream& stream) {
  const checked::Pager& pager = stream.pager;
  if (pager.size < 0) {
    return Refusal{"the pages have no size",
                   "page by a strategy with `size: int` that sends it: `query { limit: page.size }`"};
  }
  const auto reads = [](const Expr* root, std::uint32_t index) {
    return any_node(root, [index](const Expr& node) { return node.op == Op::page && node.index == index; });
  };
  const auto sent = expressions_of(stream.request);
  for (std::uint32_t i = 0; i < pager.registers.size(); ++i) {
    const bool is_size = static_cast<int>(i) == pager.size;
    const bool is_sent =
        std::any_of(sent.begin(), sent.end(), [&](const Expr* root) { return reads(root, i); });
    const std::string& name = pager.registers[i].name;
    if (is_size && !is_sent)
      return Refusal{"no request sends `page.size`", "send it: `query { limit: page.size }`"};
    if (stream.request.url != nullptr && reads(stream.request.url, i)) {
      return Refusal{fmt::format("`page.{}` is the vendor's own URL, which holds its size", name),
                     "let a rule fail there, and ask for smaller pages from the beginning"};
    }
    if (!is_size && is_sent && is_count(*pager.registers[i].type)) {
      return Refusal{
          fmt::format("`page.{}` counts: it means another place in pages of another size", name),
          "page by a cursor or by the last record's key, or ask for smaller pages from the beginning"};
    }
  }
  return std::nullopt;
}

void judge_shrink(const StreamFacts& facts, const Stream& stream) {
  const Expr* shrink = first_shrink(stream);
  if (shrink == nullptr || facts.broken) return;
  const auto refusal = why_not_smaller(stream);
  if (!refusal) return;
  facts.context
      .error(Code::kShrinkImpossible, *shrink->place.source, shrink->place.span,
             fmt::format("`shrink` has no effect in the stream `{}`", stream.name))
      .label(refusal->label)
      .help(refusal->help);
}

}  // namespace

void judge_stream(const StreamFacts& facts, Stream& stream) {
  judge_id(facts, stream);
  judge_since(facts, stream);
  judge_until(facts, stream);
  judge_resume(facts, stream);
  judge_cursor_format(facts, stream);
  judge_bound(facts, stream);
  judge_registers(facts, stream);
  judge_moving_pages(facts, stream);
  judge_shrink(facts, stream);
}

}  // namespace conn::compiler
