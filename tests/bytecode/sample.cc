#include "tests/bytecode/sample.h"

#include <algorithm>
#include <optional>

namespace conn::bytecode::sample {
namespace {

// Writes one function at the end of a module. Registers are named by the numbers that `reg` gives.
class Assembler {
 public:
  Assembler(Module& module, std::string_view name) : module_(module) {
    function_.name = text(module, name);
    function_.code_begin = static_cast<std::uint32_t>(module.code.size() / 2);
  }

  std::uint16_t input(TypeId type, InputKind kind, std::uint32_t index = 0) {
    function_.inputs.push_back({kind, index});
    return reg(type);
  }
  std::uint16_t reg(TypeId type) {
    function_.registers.push_back(type);
    return static_cast<std::uint16_t>(function_.registers.size() - 1);
  }
  std::uint32_t op(Opcode op, std::uint32_t a = 0, std::uint32_t b = 0, std::uint32_t c = 0,
                   std::uint8_t x = 0) {
    const Instruction code{op, x, static_cast<std::uint16_t>(a), static_cast<std::uint16_t>(b),
                           static_cast<std::uint16_t>(c)};
    module_.code.push_back(code.first_word());
    module_.code.push_back(code.second_word());
    return here() - 1;
  }
  std::uint32_t here() const {
    return static_cast<std::uint32_t>(module_.code.size() / 2) - function_.code_begin;
  }
  /// Makes the jump at `from` go here.
  void land(std::uint32_t from) {
    Instruction code = at(module_, function_, from);
    code.c = static_cast<std::uint16_t>(here());
    put(module_, function_, from, code);
  }
  void site(std::uint32_t line, std::string_view field = {}) {
    function_.sites.push_back({here(), line, field.empty() ? kNone : text(module_, field), kNone});
  }
  void handler(std::uint32_t begin, std::uint32_t end, std::uint32_t target) {
    function_.handlers.push_back({begin, end, target});
  }

  FunctionId finish(TypeId result, bool record = false) {
    function_.code_end = static_cast<std::uint32_t>(module_.code.size() / 2);
    function_.result = result;
    function_.record = record;
    module_.functions.push_back(std::move(function_));
    return static_cast<FunctionId>(module_.functions.size() - 1);
  }

 private:
  Module& module_;
  Function function_;
};

struct Types {
  TypeId string, strings_by_name, request, verdict, model, state, rows, strings, row_json;
};

TypeId add(Module& module, Type type) {
  module.types.push_back(std::move(type));
  return static_cast<TypeId>(module.types.size() - 1);
}

TypeId record(Module& module, std::vector<std::pair<std::string_view, TypeId>> fields,
              std::string_view name = {}) {
  Type type{};
  type.kind = TypeKind::kRecord;
  if (!name.empty()) type.name = text(module, name);
  for (const auto& [field, id] : fields) type.fields.push_back({text(module, field), id});
  return add(module, std::move(type));
}

TypeId open_enum(Module& module) {
  Type type{};
  type.kind = TypeKind::kEnum;
  type.open = true;
  type.optional = true;
  type.name = text(module, "ats.AddressType");
  type.members = {text(module, "WORK"), text(module, "HOME")};
  return add(module, std::move(type));
}

TypeId rows_of(Module& module, TypeId slot, std::uint16_t stride) {
  Type type{};
  type.kind = TypeKind::kRows;
  type.optional = true;
  type.stride = stride;
  type.fields.assign(stride, {kNone, slot});
  return add(module, std::move(type));
}

FunctionId base(Module& module) {
  Assembler code(module, "base");
  const auto region = code.input(type(module, TypeKind::kString), InputKind::kConfig, 1);
  const auto first = code.reg(type(module, TypeKind::kString)),
             second = code.reg(type(module, TypeKind::kString)),
             result = code.reg(type(module, TypeKind::kString));
  code.site(3);
  code.op(Opcode::kConst, first,
          constant(module, {Kind::kText, 0, 0, text(module, "https://api.example.com/")}));
  code.op(Opcode::kMove, second, region);
  code.op(Opcode::kJoin, result, first, 0, 2);
  code.op(Opcode::kReturn, result);
  return code.finish(type(module, TypeKind::kString));
}

FunctionId auth(Module& module, TypeId map) {
  Assembler code(module, "auth");
  const auto token = code.input(type(module, TypeKind::kSecret), InputKind::kConfig, 0);
  const auto headers = code.reg(map), query = code.reg(map), key = code.reg(type(module, TypeKind::kString));
  const TypeId placed = record(module, {{"header", map}, {"query", map}});
  const auto value = code.reg(type(module, TypeKind::kString)), result = code.reg(placed);
  code.site(5);
  code.op(Opcode::kDictNew, headers);
  code.op(Opcode::kDictNew, query);
  code.op(Opcode::kConst, key, constant(module, {Kind::kText, 0, 0, text(module, "Authorization")}));
  code.op(Opcode::kToText, value, token);
  code.op(Opcode::kDictPut, headers, key, value);
  code.op(Opcode::kRecord, result, headers, 0, 2);
  code.op(Opcode::kReturn, result);
  return code.finish(placed);
}

FunctionId build(Module& module, TypeId map) {
  const TypeId string = type(module, TypeKind::kString), url = type(module, TypeKind::kUrl, true),
               json = type(module, TypeKind::kJson, true), time = type(module, TypeKind::kTimestamp, true);
  const TypeId request =
      record(module, {{"url", url}, {"path", string}, {"query", map}, {"header", map}, {"body", json}});
  Assembler code(module, "candidates.request");
  const auto since = code.input(time, InputKind::kSince), page = code.input(url, InputKind::kPage, 0);
  const auto at = code.reg(url), path = code.reg(string), query = code.reg(map), headers = code.reg(map),
             body = code.reg(json);
  const auto known = code.reg(type(module, TypeKind::kTimestamp)), printed = code.reg(string),
             key = code.reg(string), result = code.reg(request);
  code.site(12);
  code.op(Opcode::kMove, at, page);
  code.op(Opcode::kConst, path, constant(module, {Kind::kText, 0, 0, text(module, "/candidates")}));
  code.op(Opcode::kDictNew, query);
  code.op(Opcode::kDictNew, headers);
  code.op(Opcode::kNull, body);
  const auto skip = code.op(Opcode::kJumpNull, since);
  code.op(Opcode::kUnwrap, known, since);
  code.op(Opcode::kPrintTime, printed, known, 0);
  code.op(Opcode::kConst, key, constant(module, {Kind::kText, 0, 0, text(module, "updated_after")}));
  code.op(Opcode::kDictPut, query, key, printed);
  code.land(skip);
  code.op(Opcode::kRecord, result, at, 0, 5);
  code.op(Opcode::kReturn, result);
  return code.finish(request);
}

FunctionId errors(Module& module) {
  const TypeId integer = type(module, TypeKind::kInt), string = type(module, TypeKind::kString, true);
  const TypeId verdict = record(module, {{"verb", integer},
                                         {"kind", string},
                                         {"message", string},
                                         {"after", type(module, TypeKind::kDuration, true)},
                                         {"at", type(module, TypeKind::kTimestamp, true)},
                                         {"up_to", type(module, TypeKind::kInt, true)},
                                         {"to", type(module, TypeKind::kInt, true)},
                                         {"number", integer},
                                         {"more", type(module, TypeKind::kBool)}});
  Assembler code(module, "candidates.errors");
  const auto message = code.input(type(module, TypeKind::kJson, true), InputKind::kSlot, 0);
  const auto status = code.input(integer, InputKind::kStatus);
  const auto verb = code.reg(integer), kind = code.reg(string), text_of = code.reg(string),
             after = code.reg(type(module, TypeKind::kDuration, true)),
             when = code.reg(type(module, TypeKind::kTimestamp, true)),
             up_to = code.reg(type(module, TypeKind::kInt, true)),
             to = code.reg(type(module, TypeKind::kInt, true)), number = code.reg(integer),
             more = code.reg(type(module, TypeKind::kBool));
  const auto limit = code.reg(integer), failed = code.reg(type(module, TypeKind::kBool)),
             result = code.reg(verdict);
  code.site(8);
  code.op(Opcode::kNull, kind);
  code.op(Opcode::kNull, after);
  code.op(Opcode::kNull, when);
  code.op(Opcode::kNull, up_to);
  code.op(Opcode::kNull, to);
  code.op(Opcode::kConst, number, constant(module, {Kind::kInt, 0}));
  code.op(Opcode::kConst, more, constant(module, {Kind::kFalse}));
  code.op(Opcode::kAsString, text_of, message, 0, 1);
  code.op(Opcode::kConst, limit, constant(module, {Kind::kInt, 400}));
  code.op(Opcode::kLe, failed, limit, status);
  const auto good = code.op(Opcode::kJumpUnless, failed);
  code.op(Opcode::kConst, verb, constant(module, {Kind::kInt, 3}));
  const auto done = code.op(Opcode::kJump);
  code.land(good);
  code.op(Opcode::kConst, verb, constant(module, {Kind::kInt, 5}));
  code.land(done);
  code.op(Opcode::kRecord, result, verb, 0, 9);
  code.op(Opcode::kReturn, result);
  return code.finish(verdict);
}

// id, updated_at, emails: list of { value, type }; a loop over rows, one over the list it makes, a handler, a
// table and a call.
FunctionId record_function(Module& module, TypeId rows, TypeId model, TypeId email, TypeId emails,
                           TypeId address_type) {
  const TypeId json = type(module, TypeKind::kJson, true), string = type(module, TypeKind::kString),
               time = type(module, TypeKind::kTimestamp, true), iter = type(module, TypeKind::kIter);
  Type judged = module.types[rows];
  judged.optional = false;
  Assembler code(module, "candidates.record");
  const auto id_slot = code.input(json, InputKind::kSlot, 0),
             time_slot = code.input(json, InputKind::kSlot, 1),
             list_slot = code.input(rows, InputKind::kSlot, 2);
  const auto list = code.reg(add(module, judged)), walk = code.reg(iter), value_slot = code.reg(json),
             type_slot = code.reg(json);
  const auto id = code.reg(string), updated = code.reg(time), made = code.reg(emails),
             note = code.reg(string);
  const auto value = code.reg(string), kind = code.reg(address_type), one = code.reg(email),
             kind_text = code.reg(type(module, TypeKind::kString, true));
  const auto again = code.reg(iter), each = code.reg(email), last = code.reg(string),
             result = code.reg(model);
  code.site(20, "remote_id");
  code.op(Opcode::kAsString, id, id_slot);
  code.site(21, "updated_at");
  const auto begin = code.op(Opcode::kAsTime, updated, time_slot, 0);
  const auto over = code.op(Opcode::kJump);
  const auto caught = code.here();
  code.op(Opcode::kNull, updated);
  code.land(over);
  code.handler(begin, begin + 1, caught);
  code.site(22, "emails");
  code.op(Opcode::kListNew, made);
  code.op(Opcode::kAsRows, list, list_slot);
  code.op(Opcode::kEachInit, walk);
  const auto loop = code.op(Opcode::kEachRow, walk, list);
  code.op(Opcode::kAsString, value, value_slot);
  code.op(Opcode::kCall, value, value, 0, 1);
  code.op(Opcode::kAsString, kind_text, type_slot, 0, 1);
  code.op(Opcode::kTable, kind, kind_text, 0);
  code.op(Opcode::kRecord, one, value, 0, 2);
  code.op(Opcode::kListPush, made, one);
  code.op(Opcode::kNext, 0, 0, loop);
  code.land(loop);
  code.op(Opcode::kConst, note, constant(module, {Kind::kText, 0, 0, text(module, "")}));
  code.op(Opcode::kEachInit, again);
  const auto second = code.op(Opcode::kEachList, again, made);
  code.op(Opcode::kField, last, each, 0);
  code.op(Opcode::kNext, 0, 0, second);
  code.land(second);
  code.op(Opcode::kRecord, result, id, 0, 4);
  code.op(Opcode::kYield, id, updated, result);
  return code.finish(0, true);
}

FunctionId page_init(Module& module, TypeId state, TypeId url) {
  Assembler code(module, "candidates.pages.init");
  const auto at = code.reg(url), result = code.reg(state);
  code.site(15);
  code.op(Opcode::kNull, at);
  code.op(Opcode::kRecord, result, at, 0, 1);
  code.op(Opcode::kReturn, result);
  return code.finish(state);
}

FunctionId page_next(Module& module, TypeId state, TypeId url) {
  Assembler code(module, "candidates.pages.next");
  const auto link =
      code.input(type(module, TypeKind::kString, true), InputKind::kHeader, text(module, "link"));
  const auto last = code.input(type(module, TypeKind::kJson, true), InputKind::kLastSlot, 0);
  const auto at = code.reg(url), result = code.reg(state), known = code.reg(type(module, TypeKind::kString)),
             none = code.reg(type(module, TypeKind::kBool));
  code.site(16);
  code.op(Opcode::kNull, at);
  code.op(Opcode::kIsNull, none, last);
  const auto stay = code.op(Opcode::kJumpNull, link);
  code.op(Opcode::kUnwrap, known, link);
  code.op(Opcode::kToText, at, known);
  code.land(stay);
  code.op(Opcode::kRecord, result, at, 0, 1);
  code.op(Opcode::kReturn, result);
  return code.finish(state);
}

FunctionId page_stop(Module& module, TypeId url) {
  Assembler code(module, "candidates.pages.stop");
  const auto at = code.input(url, InputKind::kPage, 0);
  const TypeId text_or_null = type(module, TypeKind::kString, true), number = type(module, TypeKind::kInt),
               truth_or_null = type(module, TypeKind::kBool, true),
               number_or_null = type(module, TypeKind::kInt, true);
  const TypeId reason = record(module, {{"why", text_or_null},
                                        {"kind", number},
                                        {"more", truth_or_null},
                                        {"total", number_or_null},
                                        {"total_pages", number_or_null}});
  const auto why = code.reg(text_or_null), kind = code.reg(number), more = code.reg(truth_or_null),
             total = code.reg(number_or_null), total_pages = code.reg(number_or_null),
             result = code.reg(reason);
  code.op(Opcode::kConst, kind, constant(module, {Kind::kInt}));
  for (const auto unsaid : {why, more, total, total_pages}) code.op(Opcode::kNull, unsaid);
  code.site(17);
  const auto done = code.op(Opcode::kJumpNull, at);
  code.op(Opcode::kRecord, result, why, 0, 5);
  code.op(Opcode::kReturn, result);
  code.land(done);
  code.op(Opcode::kConst, why, constant(module, {Kind::kText, 0, 0, text(module, "page.at is null")}));
  code.op(Opcode::kRecord, result, why, 0, 5);
  code.op(Opcode::kReturn, result);
  return code.finish(reason);
}

FunctionId cursor_from(Module& module) {
  const TypeId time = type(module, TypeKind::kTimestamp), dur = type(module, TypeKind::kDuration);
  Assembler code(module, "candidates.from");
  const auto now = code.input(time, InputKind::kNow);
  const auto month = code.reg(dur), start = code.reg(time);
  code.site(13);
  code.op(Opcode::kConst, month, constant(module, {Kind::kDuration, 2'592'000'000'000}));
  code.op(Opcode::kSubTime, start, now, month);
  code.op(Opcode::kReturn, start);
  return code.finish(type(module, TypeKind::kTimestamp, true));
}

std::vector<Limit> limits(Module& module) {
  Limit window, at_once, remaining;
  window.count_config = 2;
  window.window = 10'000'000;
  window.line = 7;
  at_once.kind = LimitKind::kAtOnce;
  at_once.count = 4;
  at_once.per_connector = at_once.of_stream = true;
  at_once.line = 14;
  remaining.kind = LimitKind::kRemaining;
  remaining.remaining = text(module, "x-left");
  remaining.reset = text(module, "x-reset");
  remaining.reset_form = ResetForm::kMoment;
  remaining.reset_format = 0;
  remaining.line = 8;
  return {window, at_once, remaining};
}

Projection projection(Module& module) {
  Projection made;
  made.slots = 1;
  made.records = 2;
  made.nodes.resize(9);
  made.nodes[0].keys = {text(module, "message"), text(module, "data")};
  made.nodes[0].children = {1, 2};
  made.nodes[1].slot = 0;
  made.nodes[2].each = 3;
  made.nodes[2].stride = 3;
  made.nodes[3].keys = {text(module, "id"), text(module, "updated_at"), text(module, "emails")};
  made.nodes[3].children = {4, 5, 6};
  made.nodes[4].slot = 0;
  made.nodes[5].slot = 1;
  made.nodes[6].rows_slot = 2;
  made.nodes[6].each = 7;
  made.nodes[6].stride = 2;
  made.nodes[7].keys = {text(module, "value")};
  made.nodes[7].children = {8};
  made.nodes[8].slot = 0;
  made.nodes.emplace_back();
  made.nodes[7].keys.push_back(text(module, "type"));
  made.nodes[7].children.push_back(9);
  made.nodes[9].slot = 1;
  return made;
}

void describe(Module& module) {
  module.connector = text(module, "sample");
  module.title = text(module, "Sample");
  module.source_name = text(module, "sample.conn");
  module.source_hash = "0123456789abcdef0123456789abcdef";
  ConfigEntry token, region;
  token.name = text(module, "token");
  token.type = type(module, TypeKind::kSecret);
  token.secret = true;
  region.name = text(module, "region");
  region.type = type(module, TypeKind::kString);
  region.default_value = constant(module, {Kind::kText, 0, 0, text(module, "eu")});
  ConfigEntry rate{};
  rate.name = text(module, "rate");
  rate.type = type(module, TypeKind::kInt, true);
  region.form = bytecode::ConfigForm::kHostLabel;
  module.config = {token, region, rate};
  module.hosts = {text(module, "auth.example.com")};
  module.auth_scheme = text(module, "bearer");
  module.manifest.origins = {text(module, "auth.example.com"), text(module, "https://api.example.com")};
  module.manifest.models = {text(module, "ats.Candidate")};
  module.manifest.auth = {module.auth_scheme};
  module.builtins = {text(module, "string.lower")};
  module.formats = {{text(module, "iso"), kNone, false}};
  Table table;
  table.keys = {text(module, "work"), text(module, "home")};
  table.values = {constant(module, {Kind::kText, 0, 0, text(module, "WORK")}),
                  constant(module, {Kind::kText, 0, 0, text(module, "HOME")})};
  table.miss = Table::Miss::kKeep;
  module.tables = {table};
}

}  // namespace

Module make() {
  Module module;
  describe(module);
  const TypeId string = type(module, TypeKind::kString), url = type(module, TypeKind::kUrl, true);
  const TypeId json = type(module, TypeKind::kJson, true), time = type(module, TypeKind::kTimestamp, true);
  const TypeId map = type(module, TypeKind::kDict, false, type(module, TypeKind::kString, true));
  const TypeId rows = rows_of(module, json, 2), address_type = open_enum(module);
  const TypeId email = record(module, {{"value", string}, {"type", address_type}});
  const TypeId emails = type(module, TypeKind::kList, false, email);
  const TypeId model =
      record(module, {{"remote_id", string}, {"updated_at", time}, {"emails", emails}, {"note", string}},
             "ats.Candidate");
  const TypeId state = record(module, {{"at", url}});
  module.projections = {projection(module)};
  module.base = base(module);
  module.auth = auth(module, map);
  Stream stream{};
  stream.name = text(module, "candidates");
  stream.model = model;
  stream.line = 11;
  stream.projection = 0;
  stream.request = {Method::kGet, build(module, map), BodyForm::kNone};
  stream.errors = errors(module);
  stream.record = record_function(module, rows, model, email, emails, address_type);
  stream.pager.strategy = text(module, "link_header");
  stream.pager.registers = {{text(module, "at"), url}};
  stream.pager.init = page_init(module, state, url);
  stream.pager.next = page_next(module, state, url);
  stream.pager.stop = page_stop(module, url);
  stream.pager.stop_text = text(module, "page.at is null");
  stream.has_cursor = true;
  stream.uses_since = true;
  stream.lookback = 300'000'000;
  stream.cursor_from = cursor_from(module);
  module.limits = limits(module);
  stream.limits = {1, 0, 2};
  module.streams = {stream};
  return module;
}

SignatureLookup signatures() {
  return [](std::string_view name) -> std::optional<Signature> {
    if (name == "string.lower") return Signature{{"string"}, "string"};
    if (name == "list.join") return Signature{{"[T]", "string"}, "string"};
    if (name == "bad.type") return Signature{{"(T) => bool"}, "T?"};
    return std::nullopt;
  };
}

Function& function(Module& module, std::string_view name) {
  return *std::find_if(module.functions.begin(), module.functions.end(),
                       [&](const Function& f) { return module.text(f.name) == name; });
}

StringId text(Module& module, std::string_view text) {
  const auto found = std::find(module.strings.begin(), module.strings.end(), text);
  if (found != module.strings.end()) return static_cast<StringId>(found - module.strings.begin());
  module.strings.emplace_back(text);
  return static_cast<StringId>(module.strings.size() - 1);
}

TypeId type(Module& module, TypeKind kind, bool optional, TypeId element) {
  for (std::size_t id = 0; id < module.types.size(); ++id) {
    const Type& known = module.types[id];
    if (known.kind == kind && known.optional == optional && known.element == element && known.fields.empty())
      return static_cast<TypeId>(id);
  }
  Type made{};
  made.kind = kind;
  made.optional = optional;
  made.element = element;
  return add(module, std::move(made));
}

std::uint32_t constant(Module& module, Constant constant) {
  module.constants.push_back(constant);
  return static_cast<std::uint32_t>(module.constants.size() - 1);
}

Instruction at(const Module& module, const Function& function, std::uint32_t number) {
  const std::size_t word = (std::size_t{function.code_begin} + number) * 2;
  return Instruction::decode(module.code[word], module.code[word + 1]);
}

void put(Module& module, const Function& function, std::uint32_t number, Instruction code) {
  const std::size_t word = (std::size_t{function.code_begin} + number) * 2;
  module.code[word] = code.first_word();
  module.code[word + 1] = code.second_word();
}

std::uint32_t find(const Module& module, const Function& function, Opcode op, std::uint32_t from) {
  while (at(module, function, from).op != op) ++from;
  return from;
}

void insert(Module& module, std::string_view name, std::uint32_t number, Instruction code) {
  Function& changed = function(module, name);
  const auto moved = [&](std::uint32_t old) { return old < number ? old : old + 1; };
  for (std::uint32_t i = 0; i < changed.code_end - changed.code_begin; ++i) {
    Instruction old = at(module, changed, i);
    const char form = info(old.op).form[2];
    if (form == 'j' || form == 'l')
      old.c = static_cast<std::uint16_t>(old.c == number ? number : moved(old.c));
    put(module, changed, i, old);
  }
  for (Handler& handler : changed.handlers)
    handler = {moved(handler.begin), moved(handler.end), moved(handler.target)};
  for (Site& site : changed.sites) site.instruction = moved(site.instruction);
  const auto word = module.code.begin() + (std::ptrdiff_t{changed.code_begin} + number) * 2;
  const std::uint32_t words[] = {code.first_word(), code.second_word()};
  module.code.insert(word, words, words + 2);
  const std::uint32_t begin = changed.code_begin;
  for (Function& other : module.functions) {
    if (other.code_begin > begin) ++other.code_begin;
    if (other.code_end > begin) ++other.code_end;
  }
}

std::uint16_t add_register(Module& module, std::string_view name, TypeId type) {
  Function& changed = function(module, name);
  changed.registers.push_back(type);
  return static_cast<std::uint16_t>(changed.registers.size() - 1);
}

}  // namespace conn::bytecode::sample
