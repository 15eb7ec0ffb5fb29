#include "compiler/syntax/dump.h"

#include <fmt/format.h>

namespace conn::compiler {
namespace {

using namespace ast;

class Dumper {
 public:
  std::string run(const SyntaxTree& tree) {
    for (const Decl* decl : tree.declarations) declaration(*decl);
    for (const Unsupported& part : tree.unsupported) {
      line("(unsupported {}{})", part.word.text, part.name ? " " + part.name->text : "");
    }
    return std::move(out_);
  }

 private:
  template <class... Args>
  void line(fmt::format_string<Args...> format, Args&&... args) {
    out_.append(indent_, ' ');
    fmt::format_to(std::back_inserter(out_), format, std::forward<Args>(args)...);
    out_ += '\n';
  }

  void docs(const DocComment& docs) {
    if (docs.text.empty()) return;
    std::string text = docs.text;
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 3)
      text.replace(at, 1, " / ");
    line("(docs \"{}\")", text);
  }

  void clause(std::string_view word, const Expr* value) {
    if (value != nullptr) line("({} {})", word, dump(*value));
  }
  void clause(std::string_view word, const std::optional<Name>& name) {
    if (name) line("({} {})", word, name->text);
  }
  void flag(std::string_view word, const std::optional<Span>& given) {
    if (given) line("({})", word);
  }

  void declaration(const Decl& decl);
  void fields(const std::vector<Field>& fields);
  void parameters(const std::vector<Parameter>& parameters);
  void parts(std::string_view word, const std::vector<RequestPart>& parts);
  void policy(std::string_view word, const PolicyUse* use);
  void errors(const ErrorsBlock* block);
  void limits(const LimitsBlock* block);
  void probe(const Probe& probe);
  void pages(const PagesUse* use);
  void pages_body(const PagesBody& body);
  void connector(const ConnectorDecl& decl);
  void stream(const StreamDecl& decl);
  void request(const Request& request);
  void cursor(const Cursor& cursor);

  std::string out_;
  std::size_t indent_ = 0;
};

std::string argument_text(const std::vector<Argument>& arguments) {
  std::string out;
  for (const Argument& argument : arguments) {
    out += argument.name ? fmt::format(" {}: {}", argument.name->text, dump(*argument.value))
                         : fmt::format(" {}", dump(*argument.value));
  }
  return out;
}

void Dumper::fields(const std::vector<Field>& fields) {
  for (const Field& field : fields) {
    const std::string name = field.name.quoted ? fmt::format("\"{}\"", field.name.text) : field.name.text;
    line("(field {}{} {}{}{})", field.rest ? ".." : "", name, dump(*field.type),
         field.default_value != nullptr ? " = " + dump(*field.default_value) : "",
         field.docs.text.empty() ? "" : " docs");
  }
}

void Dumper::parameters(const std::vector<Parameter>& parameters) {
  for (const Parameter& parameter : parameters) {
    line("(parameter {} {}{})", parameter.name.text, dump(*parameter.type),
         parameter.default_value != nullptr ? " = " + dump(*parameter.default_value) : "");
  }
}

void Dumper::parts(std::string_view word, const std::vector<RequestPart>& parts) {
  for (const RequestPart& part : parts) line("({} {} {})", word, part.word.text, dump(*part.value));
}

void Dumper::policy(std::string_view word, const PolicyUse* use) {
  if (use != nullptr) line("({} {}{})", word, use->name.text(), argument_text(use->arguments));
}

void Dumper::errors(const ErrorsBlock* block) {
  if (block == nullptr) return;
  line("(errors{}{}", block->only ? " only" : "", block->use != nullptr ? " " + block->use->name.text() : "");
  indent_ += 2;
  for (const Arm& arm : block->arms) {
    MatchExpr shown;
    NullExpr subject;
    shown.subject = &subject;
    shown.arms.push_back(arm);
    const std::string text = dump(shown);  // "(match null ARM)"
    line("{}", text.substr(12, text.size() - 13));
  }
  indent_ -= 2;
  line(")");
}

void Dumper::limits(const LimitsBlock* block) {
  static constexpr std::string_view kForms[] = {"window", "at-once", "remaining", "reset"};
  if (block == nullptr) return;
  line("(limits{}", block->only ? " only" : "");
  indent_ += 2;
  for (const LimitMember& limit : block->members) {
    line("({} {}{}{})", kForms[static_cast<std::size_t>(limit.form)], dump(*limit.value),
         limit.window != nullptr ? " " + dump(*limit.window) : "",
         limit.scope ? " per " + limit.scope->text : "");
  }
  indent_ -= 2;
  line(")");
}

void Dumper::pages_body(const PagesBody& body) {
  for (const StateVariable& v : body.state)
    line("(state {} {} = {})", v.name.text, dump(*v.type), dump(*v.initial));
  parts("send", body.send);
  for (const NextAssignment& next : body.next) line("(next {} = {})", next.name.text, dump(*next.value));
  clause("stop", body.stop);
  flag("repeats", body.repeats);
}

void Dumper::pages(const PagesUse* use) {
  if (use == nullptr) return;
  policy("pages", use->use);
  if (use->body == nullptr) return;
  line("(pages");
  indent_ += 2;
  pages_body(*use->body);
  indent_ -= 2;
  line(")");
}

void Dumper::request(const Request& request) {
  line("(request {} {}", request.method.text, dump(*request.path));
  indent_ += 2;
  parts("part", request.parts);
  policy("auth", request.auth);
  indent_ -= 2;
  line(")");
}

void Dumper::cursor(const Cursor& cursor) {
  line("(cursor {}{}", cursor.token ? "token " : "", dump(*cursor.field));
  indent_ += 2;
  clause("from", cursor.from);
  clause("until", cursor.until);
  clause("lookback", cursor.lookback);
  clause("window", cursor.window);
  flag("exclusive", cursor.exclusive);
  indent_ -= 2;
  line(")");
}

void Dumper::stream(const StreamDecl& decl) {
  if (decl.model) line("(model {})", decl.model->text());
  if (decl.request != nullptr) request(*decl.request);
  clause("records", decl.records);
  clause("where", decl.where);
  for (const Expr* id : decl.id) clause("id", id);
  if (decl.cursor != nullptr) cursor(*decl.cursor);
  clause("order", decl.order);
  if (decl.deletes != nullptr) {
    line("(deletes {}{}{})", decl.deletes->word.text,
         decl.deletes->flagged != nullptr ? " " + dump(*decl.deletes->flagged) : "",
         decl.deletes->from ? " " + decl.deletes->from->text : "");
  }
  clause("version", decl.version);
  policy("auth", decl.auth);
  pages(decl.pages);
  errors(decl.errors);
  limits(decl.limits);
  policy("via", decl.via);
  clause("filter", decl.filter);
  flag("keep-source", decl.keep_source);
  for (const StreamRead& read : decl.reads) {
    line("(read {}{}", read.clauses->name.text(),
         read.when != nullptr ? fmt::format(" (when {})", dump(*read.when)) : "");
    indent_ += 2;
    stream(*read.clauses);
    indent_ -= 2;
    line(")");
  }
}

void Dumper::probe(const Probe& probe) {
  line("(probe");
  indent_ += 2;
  docs(probe.docs);
  request(*probe.request);
  clause("label", probe.label);
  indent_ -= 2;
  line(")");
}

void Dumper::connector(const ConnectorDecl& decl) {
  clause("title", decl.title);
  clause("category", decl.category);
  clause("version", decl.version);
  clause("docs-url", decl.docs_url);
  for (const auto& [word, block] :
       {std::pair{"config", decl.config}, std::pair{"config-app", decl.config_app}}) {
    if (block == nullptr) continue;
    line("({}", word);
    indent_ += 2;
    fields(block->fields);
    indent_ -= 2;
    line(")");
  }
  clause("base", decl.base);
  if (decl.hosts != nullptr) {
    for (const HostEntry& host : decl.hosts->hosts) {
      line("(host {}{}{})", dump(*host.pattern), host.send_auth ? " send-auth" : "",
           host.download_only ? " download-only" : "");
    }
  }
  policy("auth", decl.auth);
  errors(decl.errors);
  limits(decl.limits);
  pages(decl.pages);
  clause("headers", decl.headers);
  clause("query", decl.query);
  for (const NamedValue& let : decl.lets) line("(let {} {})", let.name.text, dump(*let.value));
  if (decl.probe != nullptr) probe(*decl.probe);
  for (const Decl* inner : decl.declarations) declaration(*inner);
}

void Dumper::declaration(const Decl& decl) {
  static constexpr std::string_view kWords[] = {"connector", "shape", "model",  "enum",  "map",
                                                "pages",     "auth",  "errors", "stream"};
  const auto* map = as<MapDecl>(&decl);
  std::string head(kWords[static_cast<std::size_t>(decl.kind)]);
  if (!decl.name.parts.empty()) head += " " + decl.name.text();
  if (map != nullptr) head += fmt::format(" {} -> {}", map->shape.text(), map->model.text());
  line("({}", head);
  indent_ += 2;
  docs(decl.docs);
  if (const auto* d = as<ConnectorDecl>(&decl)) connector(*d);
  if (const auto* d = as<ShapeDecl>(&decl)) fields(d->fields);
  if (const auto* d = as<ModelDecl>(&decl)) fields(d->fields);
  if (const auto* d = as<EnumDecl>(&decl)) {
    for (const EnumMember& member : d->members) {
      line("({}{})", member.name.text, member.wire != nullptr ? " = " + dump(*member.wire) : "");
    }
  }
  if (map != nullptr) {
    parameters(map->parameters);
    for (const ObjectEntry& entry : map->body->entries) {
      ObjectExpr one;
      one.entries.push_back(entry);
      const std::string text = dump(one);
      line("{}", text.substr(1, text.size() - 2));
    }
  }
  if (const auto* d = as<PagesDecl>(&decl)) {
    parameters(d->parameters);
    pages_body(*d->body);
  }
  if (const auto* d = as<AuthDecl>(&decl)) {
    parameters(d->parameters);
    parts("send", d->send);
  }
  if (const auto* d = as<ErrorsDecl>(&decl)) {
    parameters(d->parameters);
    errors(d->body);
  }
  if (const auto* d = as<StreamDecl>(&decl)) stream(*d);
  indent_ -= 2;
  line(")");
}

}  // namespace

std::string dump(const SyntaxTree& tree) { return Dumper().run(tree); }

}  // namespace conn::compiler
