#include "compiler/codegen/codegen.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/hash.h"
#include "bytecode/verify.h"
#include "compiler/codegen/stream.h"
#include "compiler/source/source.h"
#include "stdlib/signatures.h"

namespace conn::compiler {

using namespace codegen;
using bytecode::kNone;
using bytecode::Opcode;
using bytecode::StringId;
using bytecode::TypeId;
using Wire = bytecode::TypeKind;
using checked::Expr;
using checked::Op;

namespace {

constexpr std::size_t kMaxParts = 255;  // the operand that counts them has eight bits

const Expr& without_widening(const Expr& expr) {
  return expr.op == Op::widen ? without_widening(*expr.args[0]) : expr;
}

// `https://{config.region}.example.com`: the origin of an address as it is written.
std::string written_origin(const Expr& base, const checked::Connector& connector) {
  std::string text;
  const auto add = [&](const auto& self, const Expr& part) -> void {
    if (part.op == Op::constant) {
      text += part.text;
    } else if (part.op == Op::config) {
      text += "{config." + connector.config[part.index].name + "}";
    } else {
      for (const Expr* inner : part.args) self(self, *inner);
    }
  };
  add(add, base);
  const std::size_t host = text.find("://");
  return text.substr(0, host == std::string::npos ? text.find('/') : text.find('/', host + 3));
}

std::string file_name(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

class ConnectorGenerator {
 public:
  ConnectorGenerator(const checked::Program& program, Diagnostics& diagnostics)
      : program_(program),
        connector_(program.connector),
        diagnostics_(diagnostics),
        functions_(module_, program) {}

  std::optional<bytecode::Module> generate() {
    if (const Expr* wide = widest()) return too_wide(*wide);
    describe();
    add_config();
    write_base();
    write_auth();
    if (const std::string large = functions_.finish(); !large.empty())
      return too_large(large, connector_.place);
    for (const checked::Stream& stream : connector_.streams) {
      const std::string large = StreamGenerator(module_, program_, stream).generate();
      if (!large.empty()) return too_large(large, stream.place);
    }
    if (connector_.probe) {
      const checked::Stream& exchange = connector_.probe->exchange;
      const std::string large =
          StreamGenerator(module_, program_, exchange).generate_probe(connector_.probe->label);
      if (!large.empty()) return too_large(large, exchange.place);
    }
    list_in_manifest();
    return proven();
  }

 private:
  StringId text_or_none(const std::string& text) { return text.empty() ? kNone : module_.text(text); }

  void describe() {
    bytecode::Module& module = module_.module;
    module.connector = module_.text(connector_.name);
    module.title = text_or_none(connector_.title);
    module.category = text_or_none(connector_.category);
    module.version = text_or_none(connector_.version);
    module.docs = text_or_none(connector_.docs_url);
    module.source_name = module_.text(file_name(program_.source->name()));
    module.source_hash = hash128(program_.source->text()).hex();
    for (const std::string& host : connector_.hosts) module.hosts.push_back(module_.text(host));
  }

  void add_config() {
    for (const checked::Config& entry : connector_.config) {
      bytecode::ConfigEntry made{};
      made.name = module_.text(entry.name);
      made.type = module_.type(*entry.type);
      made.secret = entry.type->kind == checked::TypeKind::secret;
      made.app = entry.app;
      made.form = entry.form;
      made.in_query = entry.in_query && made.secret;
      made.doc = text_or_none(entry.docs);
      if (entry.fallback != nullptr) {
        const Expr& value = without_widening(*entry.fallback);
        const bool null = value.constant.kind == bytecode::Kind::kNull;
        made.default_value = null ? module_.constant({}) : module_.constant_of(value);
      }
      module_.module.config.push_back(made);
    }
  }

  void write_base() {
    ExpressionGenerator expressions = functions_.start("base", false, connector_.place, &module_.module.base);
    functions_.give(expressions.value(*connector_.base), module_.simple(Wire::kString));
  }

  void write_auth() {
    const checked::Auth& auth = connector_.auth;
    if (auth.scheme.empty()) return;
    module_.module.auth_scheme = module_.text(auth.scheme);
    ExpressionGenerator expressions = functions_.start("auth", false, connector_.place, &module_.module.auth);
    FunctionBuilder& code = functions_.code();
    const TypeId texts = module_.dict_of(module_.simple(Wire::kString, true));
    const TypeId result =
        module_.record_of({{module_.text("header"), texts}, {module_.text("query"), texts}});
    const Reg parts = code.locals({texts, texts, result});
    code.emit(Opcode::kDictNew, parts);
    write_entries(module_, code, expressions, auth.headers, parts);
    code.emit(Opcode::kDictNew, parts + 1);
    write_entries(module_, code, expressions, auth.query, parts + 1);
    code.emit(Opcode::kRecord, parts + 2, parts, {}, 2);
    functions_.give(parts + 2, result);
  }

  void sort(std::vector<StringId>& ids) {
    std::sort(ids.begin(), ids.end(),
              [&](StringId a, StringId b) { return module_.module.text(a) < module_.module.text(b); });
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  }

  void list_in_manifest() {
    bytecode::Module& module = module_.module;
    module.manifest.origins = module.hosts;
    module.manifest.origins.push_back(module_.text(written_origin(*connector_.base, connector_)));
    for (const bytecode::Stream& stream : module.streams)
      module.manifest.models.push_back(module.types[stream.model].name);
    if (module.auth_scheme != kNone) module.manifest.auth.push_back(module.auth_scheme);
    sort(module.manifest.origins);
    sort(module.manifest.models);
  }

  /// A record or a text of more parts than one instruction can name; null where there is none.
  const Expr* widest() const {
    for (const Expr& expr : program_.expressions) {
      if ((expr.op == Op::record || expr.op == Op::join) && expr.args.size() > kMaxParts) return &expr;
    }
    return nullptr;
  }

  std::nullopt_t too_wide(const Expr& expr) {
    const bool record = expr.op == Op::record;
    diagnostics_.report(
        make_error(Code::kOperationTooLarge, *expr.place.source, expr.place.span,
                   fmt::format("{} has more than {} {}", record ? "this object" : "this text", kMaxParts,
                               record ? "fields" : "parts"))
            .with_label("too large")
            .with_help(record ? "leave out fields that nobody needs, or put them into one of type `json`"
                              : "join fewer values, or put texts together step by step"));
    return std::nullopt;
  }

  std::nullopt_t too_large(const std::string& function, const checked::Place& place) {
    diagnostics_.report(
        make_error(Code::kOperationTooLarge, *place.source, place.span,
                   fmt::format("`{}` needs more instructions or values than a function may have", function))
            .with_label("too large")
            .with_help("split the map, or leave out fields that nobody needs"));
    return std::nullopt;
  }

  std::optional<bytecode::Module> proven() {
    const Status status = bytecode::verify(module_.module, stdlib::signature);
    if (status.ok()) return std::move(module_.module);
    Diagnostic bug =
        make_error(Code::kCodeRefused, *program_.source, connector_.place.span, status.error().message);
    bug.severity = Severity::bug;
    diagnostics_.report(std::move(bug)
                            .with_label("this connector")
                            .with_help("the compiler is at fault: please report it with this file"));
    return std::nullopt;
  }

  const checked::Program& program_;
  const checked::Connector& connector_;
  Diagnostics& diagnostics_;
  ModuleBuilder module_;
  FunctionSet functions_;
};

}  // namespace

std::optional<bytecode::Module> generate(const checked::Program& program, Diagnostics& diagnostics) {
  return ConnectorGenerator(program, diagnostics).generate();
}

}  // namespace conn::compiler
