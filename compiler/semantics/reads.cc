#include "compiler/semantics/reads.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/semantics/cursors.h"
#include "compiler/semantics/walk.h"

namespace conn::compiler {

using checked::Op;
using checked::Stream;

namespace {

/// A clause of the read stands in place of the stream's.
template <class Clause>
void take(const Clause& from, Clause& to) {
  if (from) to = from;
}

/// The clauses that count for a read: its own, and for the rest those of the stream.
void merge(const ast::StreamDecl& stream, const ast::StreamDecl& read, ast::StreamDecl& out) {
  static_cast<ast::StreamClauses&>(out) = stream;
  out.span = read.span;
  out.head = read.head;
  out.docs = stream.docs;
  out.name = stream.name;
  out.reads.clear();
  take(read.request, out.request);
  take(read.records, out.records);
  take(read.where, out.where);
  take(read.cursor, out.cursor);
  take(read.order, out.order);
  take(read.deletes, out.deletes);
  take(read.version, out.version);
  take(read.pages, out.pages);
  take(read.errors, out.errors);
  take(read.filter, out.filter);
}

/// What a read leaves for the next run.
enum class CursorKind : std::uint8_t { none, time, token };

CursorKind cursor_kind(const Stream& stream) {
  if (stream.range.checkpoint == bytecode::Checkpoint::kToken) return CursorKind::token;
  const bool time = stream.cursor != nullptr || stream.cursor_start ||
                    stream.range.checkpoint == bytecode::Checkpoint::kWindow;
  return time ? CursorKind::time : CursorKind::none;
}

std::string_view described(CursorKind kind) {
  switch (kind) {
    case CursorKind::none: return "no cursor";
    case CursorKind::time: return "a time as its cursor";
    case CursorKind::token: return "a token as its cursor";
  }
  return "";
}

/// Whether the read sends it, or is chosen by it.
bool uses(const Stream& stream, Op what) {
  return first_use(stream, what) != nullptr || has_op(stream.when, what);
}

class ReadsChecker {
 public:
  ReadsChecker(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
               const ast::StreamDecl& written, const SourceFile& source)
      : context_(context), resolver_(resolver), connector_(connector), written_(written), source_(source) {}

  void run() {
    collect_names();
    for (std::size_t i = 0; i < written_.reads.size(); ++i) {
      refuse_clauses_of_the_stream(*written_.reads[i].clauses);
      judge_condition(i);
    }
    const std::size_t errors_before = context_.diagnostics.error_count();
    std::vector<Stream>& streams = context_.program.connector.streams;
    const std::size_t begin = streams.size();
    for (const ast::StreamRead& read : written_.reads) {
      ast::StreamDecl clauses;
      merge(written_, *read.clauses, clauses);
      check_way(context_, resolver_, connector_, clauses, source_,
                {read.clauses->name.text(), read.when, names_});
    }
    if (context_.diagnostics.error_count() != errors_before || context_.incomplete) return;
    for (std::size_t i = 1; i < written_.reads.size(); ++i) compare(streams[begin], streams[begin + i], i);
    judge_use(begin);
  }

 private:
  Context::Handle error(Code code, Span span, std::string message) {
    return context_.error(code, source_, span, std::move(message));
  }
  Span name_of(std::size_t read) const { return written_.reads[read].clauses->name.span; }

  void collect_names() {
    for (std::size_t i = 0; i < written_.reads.size(); ++i) {
      const std::string& name = written_.reads[i].clauses->name.parts[0].text;
      const auto known = std::find(names_.begin(), names_.end(), name);
      if (known != names_.end()) {
        error(Code::kDuplicateDeclaration, name_of(i), fmt::format("the read `{}` is declared twice", name))
            .label("declared again")
            .note("first declared here",
                  checked::Place{&source_, name_of(static_cast<std::size_t>(known - names_.begin()))})
            .help("rename one of the two, or remove it");
      }
      names_.push_back(name);
    }
  }

  void refuse_clauses_of_the_stream(const ast::StreamDecl& read) {
    const auto refuse = [&](Span span, std::string_view word) {
      error(Code::kReadClause, span, fmt::format("`{}` belongs to the stream, not to one of its reads", word))
          .label("holds for all reads")
          .help("write it beside the reads");
    };
    if (read.id_span) refuse(*read.id_span, "id");
    if (read.via != nullptr) refuse(read.via->span, "via");
    if (read.keep_source) refuse(*read.keep_source, "keep source");
    if (read.limits != nullptr) refuse(read.limits->span, "limits");
    if (read.auth != nullptr) refuse(read.auth->span, "auth");
    for (const ast::StreamRead& inner : read.reads) refuse(inner.clauses->head, "read");
  }

  /// The first read whose condition holds is chosen: only the last one may do without.
  void judge_condition(std::size_t number) {
    const ast::StreamRead& read = written_.reads[number];
    const std::string name = read.clauses->name.text();
    const bool last = number + 1 == written_.reads.size();
    if (last && read.when != nullptr) {
      error(Code::kBadReads, read.when->span, "no read is left where this does not hold")
          .label("the last read has a condition")
          .help(fmt::format("leave `when` out: `{}` is taken where no other is", name))
          .fix({read.clauses->name.span.end, read.when->span.end}, "");
    } else if (!last && read.when == nullptr) {
      error(Code::kBadReads, name_of(number + 1),
            fmt::format("the read `{}` is never chosen", written_.reads[number + 1].clauses->name.text()))
          .label("the one before it is always taken")
          .note("has no `when`", checked::Place{&source_, read.clauses->name.span})
          .help(fmt::format("say when `{}` is the right one: `read {} when since is not null {{ … }}`", name,
                            name));
    }
  }

  void compare(const Stream& first, const Stream& other, std::size_t number) {
    const auto differ = [&](std::string message, std::string help) {
      error(Code::kReadClause, name_of(number), std::move(message))
          .label("differs")
          .note("from this one", checked::Place{&source_, name_of(0)})
          .help(std::move(help));
    };
    if (first.records.shape != other.records.shape) {
      return differ(
          fmt::format("the reads `{}` and `{}` give records of different shapes", first.read, other.read),
          "read the same shape in both: they share the stream's `id` and map");
    }
    if (cursor_kind(first) == cursor_kind(other)) return;
    const bool token = cursor_kind(first) == CursorKind::token || cursor_kind(other) == CursorKind::token;
    differ(
        fmt::format("the read `{}` has {}, `{}` has {}", first.read, described(cursor_kind(first)),
                    other.read, described(cursor_kind(other))),
        token ? "give both the token, so that each goes on where the other ended: write `cursor token …` "
                "beside "
                "the reads"
              : "give both one, so that each goes on where the other ended: `cursor start` where the records "
                "tell no time");
  }

  /// A cursor that no read uses.
  void judge_use(std::size_t begin) {
    const std::vector<Stream>& streams = context_.program.connector.streams;
    const bool token = cursor_kind(streams[begin]) == CursorKind::token;
    const Op what = token ? Op::resume : Op::since;
    const ast::Cursor* cursor = written_.cursor;
    bool used = false, client = written_.filter.has_value();
    for (std::size_t i = begin; i < streams.size(); ++i) used = used || uses(streams[i], what);
    for (const ast::StreamRead& read : written_.reads) {
      if (cursor == nullptr) cursor = read.clauses->cursor;
      client = client || read.clauses->filter;
    }
    if (used || client || cursor == nullptr) return;
    if (token) {
      error(Code::kResumeUnused, cursor->span, "the cursor changes nothing: no read sends `resume`")
          .label("every run reads everything")
          .help(
              "send it in one of them, `query { cursor: resume }`, which is read `when resume is not null`");
      return;
    }
    error(Code::kSinceUnused, cursor->span, "the cursor changes nothing: no read uses `since`")
        .label("every run reads everything")
        .help("send it, `query { updated_after: since }`, or choose a read by it: `when since is not null`");
  }

  Context& context_;
  Resolver& resolver_;
  const ast::ConnectorDecl& connector_;
  const ast::StreamDecl& written_;
  const SourceFile& source_;
  std::vector<std::string_view> names_;
};

}  // namespace

void check_reads(Context& context, Resolver& resolver, const ast::ConnectorDecl& connector,
                 const ast::StreamDecl& written, const SourceFile& source) {
  ReadsChecker(context, resolver, connector, written, source).run();
}

}  // namespace conn::compiler
