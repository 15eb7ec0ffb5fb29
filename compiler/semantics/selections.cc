#include "compiler/semantics/selections.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "compiler/source/source.h"

namespace conn::compiler {

using checked::Record;
using checked::TypeKind;

namespace {

bool begins_name(char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool in_name(char c) { return begins_name(c) || (c >= '0' && c <= '9'); }

bool is_graphql_name(std::string_view text) {
  return !text.empty() && begins_name(text[0]) && std::all_of(text.begin(), text.end(), in_name);
}

struct Token {
  enum class Kind : std::uint8_t { name, spread, other, end } kind = Kind::end;
  std::size_t begin = 0, end = 0;
};

/// The tokens of a GraphQL text that matter here; a string, and any other character, is `other`.
class Tokens {
 public:
  Tokens(std::string_view text, bool escapes) : text_(text), escapes_(escapes) {}

  Token next() {
    skip_ignored();
    if (at_ == text_.size()) return {Token::Kind::end, at_, at_};
    const std::size_t begin = at_;
    const Token::Kind kind = read();
    return {kind, begin, at_};
  }
  [[nodiscard]] std::string_view text(const Token& token) const {
    return text_.substr(token.begin, token.end - token.begin);
  }

 private:
  void skip_ignored() {
    while (at_ < text_.size() && std::string_view(" \t\r\n,#").find(text_[at_]) != std::string_view::npos) {
      if (text_[at_] == '#') at_ = std::min(text_.find('\n', at_), text_.size());
      if (at_ < text_.size()) ++at_;
    }
  }

  Token::Kind read() {
    if (begins_name(text_[at_])) {
      while (at_ < text_.size() && in_name(text_[at_])) ++at_;
      return Token::Kind::name;
    }
    if (text_.substr(at_).starts_with("...")) return at_ += 3, Token::Kind::spread;
    if (text_[at_++] == '"') skip_string();
    return Token::Kind::other;
  }

  /// To the closing quote, or to the end of the line.
  void skip_string() {
    for (; at_ < text_.size() && text_[at_] != '\n'; ++at_) {
      if (text_[at_] == '"') return ++at_, void();
      if (escapes_ && text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
    }
  }

  std::string_view text_;
  bool escapes_;
  std::size_t at_ = 0;
};

/// The names of `fragment name on`.
void find_fragments(std::string_view text, bool escapes, std::set<std::string>& out) {
  Tokens tokens(text, escapes);
  std::string_view before, last;
  for (Token token = tokens.next(); token.kind != Token::Kind::end; token = tokens.next()) {
    const std::string_view word = token.kind == Token::Kind::name ? tokens.text(token) : std::string_view();
    if (before == "fragment" && word == "on" && !last.empty()) out.emplace(last);
    before = last;
    last = word;
  }
}

/// What a list of lists holds in the end.
const checked::Type& inside_lists(const checked::Type& type) {
  const checked::Type* at = &type;
  while (at->kind == TypeKind::list) at = at->element;
  return *at;
}

std::string described(const Record& record) {
  return record.name.empty() ? "a record" : fmt::format("`{}`", record.name);
}

}  // namespace

Selections::Selections(Context& context, Resolver& resolver, const SourceFile& source,
                       const ast::StringExpr& text)
    // In one line every quote inside is written with a backslash, which is no escape of GraphQL's.
    : context_(context), resolver_(resolver), source_(source), escapes_(text.form == ast::StringForm::block) {
  for (const ast::StringPart& part : text.parts) {
    if (part.value == nullptr) find_fragments(part.text, escapes_, fragments_);
  }
}

std::optional<std::string> Selections::expand(const ast::StringPart& part) {
  std::string out;
  bool good = true;
  std::size_t copied = 0;
  Tokens tokens(part.text, escapes_);
  const auto span_of = [&](std::size_t begin, std::size_t end) {
    return Span{part.span.begin + static_cast<std::uint32_t>(begin),
                part.span.begin + static_cast<std::uint32_t>(end)};
  };
  for (Token token = tokens.next(); token.kind != Token::Kind::end;) {
    const Token spread = token;
    token = tokens.next();
    if (spread.kind != Token::Kind::spread || token.kind != Token::Kind::name) continue;
    const std::string word(tokens.text(token));
    if (word == "on" || fragments_.count(word) > 0) continue;
    const ast::Name name{word, span_of(token.begin, token.end)};
    const std::size_t end = token.end;
    token = tokens.next();
    out.append(part.text, copied, spread.begin - copied);
    copied = end;
    const ast::QualifiedName shape{{name}, name.span};
    if (tokens.text(token) == "@") {
      refuse_directive(shape, span_of(token.begin, token.end));
      good = false;
    } else {
      good = select(shape, out) && good;
    }
  }
  if (!good) return std::nullopt;
  return out.append(part.text, copied);
}

bool Selections::select(const ast::QualifiedName& name, std::string& out) {
  place_ = name.span;
  const Record* record = shape(name);
  return record != nullptr && append_fields(*record, out);
}

const Record* Selections::shape(const ast::QualifiedName& name) {
  const std::string written = name.text();
  if (context_.names.type(written) || context_.names.is_unsupported(written)) {
    return resolver_.shape(name, source_);
  }
  std::vector<std::string_view> known(fragments_.begin(), fragments_.end());
  for (const std::string_view type : context_.names.type_names()) {
    if (context_.names.type(type).decl->kind == ast::DeclKind::shape) known.push_back(type);
  }
  context_.unknown(Code::kUnknownType, source_, name.span,
                   fmt::format("`{}` is no shape, and no fragment of this text", written), written, known,
                   "there are");
  return nullptr;
}

bool Selections::append_fields(const Record& record, std::string& out) {
  if (record.fields.empty()) {
    return refuse(fmt::format("{} declares no fields, and GraphQL selects at least one", described(record)),
                  "declare the fields that are read", record.place);
  }
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    if (i > 0) out += ' ';
    if (!append_field(record, i, out)) return false;
  }
  return true;
}

bool Selections::append_field(const Record& record, std::size_t index, std::string& out) {
  const checked::RecordField& field = record.fields[index];
  if (static_cast<int>(index) == record.rest) {
    return refuse(fmt::format("`..{}` selects nothing: GraphQL answers what is asked for", field.name),
                  "declare the fields that are read, and leave the rest out", field.place);
  }
  if (!is_graphql_name(field.name)) {
    return refuse(fmt::format("`\"{}\"` is no name in GraphQL", field.name),
                  "GraphQL's names have letters, digits and `_`; write an alias by hand, and declare that",
                  field.place);
  }
  const checked::Type& type = inside_lists(*field.type);
  if (type.kind == TypeKind::error) return false;
  out += field.name;
  context_.selected += static_cast<std::uint32_t>(field.name.size()) + 1;
  if (!fits()) return false;
  if (type.kind != TypeKind::record) return true;
  out += " { ";
  if (!append_fields(*type.record, out)) return false;
  out += " }";
  return true;
}

bool Selections::fits() {
  if (context_.selected <= context_.limits.selected) return true;
  context_
      .error(Code::kProgramTooLarge, source_, place_,
             fmt::format("the selections of the file are longer than {} bytes", context_.limits.selected))
      .label("the limit is reached here")
      .help("shapes inside shapes are written out each time: declare what is read, and no more");
  return false;
}

bool Selections::refuse(const std::string& message, const std::string& help, const checked::Place& declared) {
  context_.error(Code::kNoSelection, source_, place_, message)
      .label("cannot be written out")
      .note("declared here", declared)
      .help(help);
  return false;
}

void Selections::refuse_directive(const ast::QualifiedName& name, Span directive) {
  context_.error(Code::kNoSelection, source_, directive, "a directive behind the fields of a shape")
      .label("would belong to the last field only")
      .help(fmt::format("put it around them: `... @… {{ ...{} }}`", name.text()));
}

}  // namespace conn::compiler
