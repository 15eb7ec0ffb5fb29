#include "bytecode/disassemble.h"

#include <fmt/format.h>

#include <iterator>

#include "base/json_text.h"
#include "base/time.h"
#include "bytecode/config_form.h"
#include "bytecode/opcode.h"
#include "bytecode/words.h"

namespace conn::bytecode {
namespace {

constexpr std::string_view kTypeNames[] = {"bool",      "int",  "decimal",  "float",  "string", "bytes",
                                           "timestamp", "date", "duration", "url",    "json",   "secret",
                                           "enum",      "list", "dict",     "record", "rows",   "iter"};
constexpr std::string_view kInputNames[] = {
    "slot",  "last",   "config",    "page", "since",        "until",      "now",  "account", "status",
    "count", "header", "body_text", "raw",  "attempt_time", "raw_record", "step", "resume"};
constexpr std::string_view kMethodNames[] = {"get", "post", "put", "patch", "delete", "head"};
constexpr std::string_view kFormNames[] = {"none", "json", "form"};
constexpr std::string_view kCheckpointNames[] = {"newest", "window", "token"};
constexpr std::string_view kDeletesNames[] = {"unsaid", "none"};
constexpr std::string_view kResetNames[] = {"none",         "moment",  "seconds",
                                            "milliseconds", "minutes", "retry_after"};

template <class E, std::size_t N>
std::string_view word(const std::string_view (&names)[N], E value) {
  return names[static_cast<std::size_t>(value)];
}

class Disassembler {
 public:
  explicit Disassembler(const Module& module) : module_(module) {}

  std::string run() {
    print_connector();
    print_types();
    for (const Stream& stream : module_.streams) print_stream(stream);
    if (module_.probe) print_probe(*module_.probe);
    for (const Function& function : module_.functions) print_function(function);
    return std::move(out_);
  }

 private:
  template <class... Arguments>
  void line(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
    out_ += '\n';
  }

  std::string quoted(StringId id) const {
    std::string text;
    append_json_string(module_.text(id), text);
    return text;
  }

  std::string list_of(const std::vector<StringId>& ids) const {
    std::string text;
    for (const StringId id : ids) text += (text.empty() ? "" : ", ") + quoted(id);
    return text;
  }

  // Named and small types by what they are, others by their number.
  std::string type_name(TypeId id) const {
    const Type& type = module_.types[id];
    std::string name;
    switch (type.kind) {
      case TypeKind::kList: name = "[" + type_name(type.element) + "]"; break;
      case TypeKind::kDict: name = "[string: " + type_name(type.element) + "]"; break;
      case TypeKind::kEnum:
      case TypeKind::kRecord:
        name = type.name == kNone ? fmt::format("t{}", id) : module_.text(type.name);
        break;
      case TypeKind::kRows: name = fmt::format("rows({})", type.stride); break;
      default: name = word(kTypeNames, type.kind);
    }
    return type.optional ? name + "?" : name;
  }

  std::string constant(std::uint32_t id) const {
    const Constant& value = module_.constants[id];
    std::string text;
    switch (value.kind) {
      case Kind::kFalse: return "false";
      case Kind::kTrue: return "true";
      case Kind::kInt: return std::to_string(value.i);
      case Kind::kFloat: append_json_double(value.d, text); return text;
      case Kind::kNumber: return module_.text(value.text);
      case Kind::kText: return quoted(value.text);
      case Kind::kTimestamp: append_iso(value.i, text); return text;
      case Kind::kDate: append_date(value.i, text); return text;
      case Kind::kDuration: return fmt::format("{}us", value.i);
      default: return "null";
    }
  }

  void named(std::string_view what, StringId id) {
    if (id != kNone) line("  {} {}", what, quoted(id));
  }

  void print_connector() {
    line("connector {}", module_.text(module_.connector));
    named("title", module_.title);
    named("category", module_.category);
    named("version", module_.version);
    named("docs", module_.docs);
    if (module_.source_name != kNone)
      line("  source {} {}", quoted(module_.source_name), module_.source_hash);
    if (module_.base != kNone) line("  base {}", function_name(module_.base));
    if (!module_.hosts.empty()) line("  hosts {}", list_of(module_.hosts));
    if (module_.auth != kNone)
      line("  auth {} {}", module_.text(module_.auth_scheme), function_name(module_.auth));
    for (const ConfigEntry& entry : module_.config) print_config(entry);
    for (std::size_t i = 0; i < module_.limits.size(); ++i) print_limit(i, module_.limits[i]);
    line("  may reach {}; use models {}{}", list_of(module_.manifest.origins),
         list_of(module_.manifest.models),
         module_.manifest.auth.empty() ? "" : "; authenticate by " + list_of(module_.manifest.auth));
  }

  void print_config(const ConfigEntry& entry) {
    line("  config{} {}: {}{}{}{}{}", entry.app ? " app" : "", module_.text(entry.name),
         type_name(entry.type), entry.form == ConfigForm::kAny ? "" : " ", form_text(entry.form),
         entry.default_value == kNone ? "" : " = " + constant(entry.default_value),
         entry.in_query ? " in query" : "");
  }

  std::string count_of(const Limit& limit) const {
    return limit.count_config == kNone ? std::to_string(limit.count)
                                       : "config " + module_.text(module_.config[limit.count_config].name);
  }

  std::string reset_of(const Limit& limit) const {
    if (limit.reset_form == ResetForm::kNone) return "";
    const std::string form(limit.reset_form == ResetForm::kMoment
                               ? time_format(module_.formats[limit.reset_format])
                               : word(kResetNames, limit.reset_form));
    return fmt::format(" reset {} as {}", quoted(limit.reset), form);
  }

  void print_limit(std::size_t number, const Limit& limit) {
    std::string what;
    switch (limit.kind) {
      case LimitKind::kWindow: what = fmt::format("{} per {}us", count_of(limit), limit.window); break;
      case LimitKind::kAtOnce: what = count_of(limit) + " at once"; break;
      case LimitKind::kRemaining: what = "remaining " + quoted(limit.remaining) + reset_of(limit); break;
    }
    line("  limit {} {}{}{}  line {}", number, what, limit.per_connector ? " per connector" : "",
         limit.of_stream ? " of its stream" : "", limit.line);
  }

  void print_types() {
    line("\ntypes");
    for (std::size_t id = 0; id < module_.types.size(); ++id) {
      const Type& type = module_.types[id];
      std::string parts;
      for (const Field& field : type.fields) {
        parts += parts.empty() ? " {" : ", ";
        if (field.name != kNone) parts += module_.text(field.name) + ": ";
        parts += type_name(field.type);
      }
      if (!parts.empty()) parts += "}";
      if (type.kind == TypeKind::kEnum)
        parts = fmt::format(" {}{}", type.open ? "open " : "", list_of(type.members));
      line("  t{} {} {}{}", id, word(kTypeNames, type.kind), type_name(static_cast<TypeId>(id)), parts);
    }
  }

  const std::string& function_name(FunctionId id) const { return module_.text(module_.functions[id].name); }

  void print_range(const CursorRange& range) {
    if (range == CursorRange{}) return;
    line("  checkpoint {} window {}us grain {}us step_back {}us", word(kCheckpointNames, range.checkpoint),
         range.window, range.grain, range.step_back);
    if (range.until != kNone) line("  until {}", function_name(range.until));
    if (range.token != kNone) line("  token {}", function_name(range.token));
  }

  void print_exchange(const Stream& stream) {
    line("  {} {} body {}", word(kMethodNames, stream.request.method), function_name(stream.request.build),
         word(kFormNames, stream.request.form));
    if (stream.read != kNone)
      line("  read {}{}", module_.text(stream.read),
           stream.when == kNone ? "" : " when " + function_name(stream.when));
    line("  errors {}", function_name(stream.errors));
  }

  void print_probe(const Probe& probe) {
    line("\nprobe  line {}", probe.exchange.line);
    print_exchange(probe.exchange);
    if (probe.label != kNone) line("  label {}", function_name(probe.label));
    if (!probe.exchange.limits.empty()) line("  limits {}", fmt::join(probe.exchange.limits, ", "));
    const Projection& projection = module_.projections[probe.exchange.projection];
    line("  projection {} slots", projection.slots);
    print_node(projection, 0, "body", 2);
  }

  void print_stream(const Stream& stream) {
    line("\nstream {}: {}  line {}", module_.text(stream.name), type_name(stream.model), stream.line);
    print_exchange(stream);
    line("  record {}", function_name(stream.record));
    if (stream.rows != kNone) line("  rows {}", function_name(stream.rows));
    if (stream.has_cursor || stream.range.checkpoint != Checkpoint::kNewest)
      line("  cursor order {} lookback {}us{}", order_text(stream.order), stream.lookback,
           stream.uses_since ? " since" : "");
    if (stream.cursor_start)
      line("  cursor start lookback {}us{}", stream.lookback, stream.uses_since ? " since" : "");
    if (stream.cursor_from != kNone) line("  from {}", function_name(stream.cursor_from));
    print_range(stream.range);
    line("  deletes {}{}", word(kDeletesNames, stream.deletes), stream.keep_source ? ", keep source" : "");
    if (!stream.limits.empty()) line("  limits {}", fmt::join(stream.limits, ", "));
    print_pager(stream.pager);
    const Projection& projection = module_.projections[stream.projection];
    line("  projection {} slots{}{}", projection.slots, projection.or_one ? " or one" : "",
         projection.records_optional ? " optional" : "");
    print_node(projection, 0, "body", 2);
    if (stream.rows != kNone) print_node(module_.projections[stream.rows_projection], 0, "rows", 2);
  }

  void print_pager(const Pager& pager) {
    if (pager.next == kNone) return;
    line("  pages {}{}{}{}", module_.text(pager.strategy), pager.repeats ? " repeats" : "",
         pager.proves_short ? " proves short" : "",
         pager.size == kNone ? "" : fmt::format(" size in {}", pager.size));
    for (const PageRegister& page : pager.registers)
      line("    {}: {}", module_.text(page.name), type_name(page.type));
    line("    init {}, next {}", function_name(pager.init), function_name(pager.next));
    if (pager.stop != kNone)
      line("    stop {} when {}", function_name(pager.stop),
           pager.stop_text == kNone ? "" : module_.text(pager.stop_text));
  }

  void print_node(const Projection& projection, std::uint32_t number, const std::string& name,
                  std::size_t indent) {
    const ProjectionNode& node = projection.nodes[number];
    std::string what;
    if (node.slot != kNoSlot) what += fmt::format(" -> {}", node.slot);
    if (node.each != kNone) {
      what += node.rows_slot == kNoSlot ? fmt::format(" records of {}", node.stride)
                                        : fmt::format(" -> {} rows of {}", node.rows_slot, node.stride);
    }
    line("{:{}}{}{}", "", indent * 2, name, what);
    for (std::size_t i = 0; i < node.keys.size(); ++i)
      print_node(projection, node.children[i], "." + quoted(node.keys[i]), indent + 1);
    for (std::size_t i = 0; i < node.indexes.size(); ++i) {
      print_node(projection, node.items[i], fmt::format("[{}]", node.indexes[i]), indent + 1);
    }
    if (node.each != kNone) print_node(projection, node.each, "[]", indent + 1);
  }

  std::string input(const Input& input) const {
    std::string text(word(kInputNames, input.kind));
    switch (input.kind) {
      case InputKind::kSlot:
      case InputKind::kLastSlot:
      case InputKind::kPage: return fmt::format("{} {}", text, input.index);
      case InputKind::kConfig: return text + " " + module_.text(module_.config[input.index].name);
      case InputKind::kHeader: return text + " " + module_.text(input.index);
      default: return text;
    }
  }

  void print_function(const Function& function) {
    line("\nfunction {}{}", module_.text(function.name),
         function.record ? "" : " -> " + type_name(function.result));
    for (std::size_t i = 0; i < function.registers.size(); ++i) {
      line("  r{}: {}{}", i, type_name(function.registers[i]),
           i < function.inputs.size() ? " = " + input(function.inputs[i]) : "");
    }
    std::size_t site = 0;
    for (std::uint32_t i = 0; i < function.code_end - function.code_begin; ++i) {
      if (site < function.sites.size() && function.sites[site].instruction == i)
        print_site(function.sites[site++]);
      const std::size_t at = (std::size_t{function.code_begin} + i) * 2;
      line("  {:4}  {}", i, instruction(Instruction::decode(module_.code[at], module_.code[at + 1])));
    }
    for (const Handler& handler : function.handlers)
      line("  {} to {} catch at {}", handler.begin, handler.end, handler.target);
  }

  void print_site(const Site& site) {
    line("        ; line {}{}{}", site.line, site.field == kNone ? "" : " " + module_.text(site.field),
         site.path == kNone ? "" : " reads " + module_.text(site.path));
  }

  std::string operand(const OpcodeInfo& row, int i, const Instruction& code) const {
    const std::uint16_t value = i == 0 ? code.a : i == 1 ? code.b : code.c;
    switch (row.form[static_cast<std::size_t>(i)]) {
      case 'd':
      case 'W':
      case 'r': return value == kNoSlot ? "none" : fmt::format("r{}", value);
      case 'R':
        return code.x == 0   ? "none"
               : code.x == 1 ? fmt::format("r{}", value)
                             : fmt::format("r{}..r{}", value, value + code.x - 1);
      case 'k': return constant(value);
      case 't': return type_name(value);
      case 'f': return time_format(module_.formats[value]);
      case 'h': return table(module_.tables[value]);
      case 'g': return module_.text(module_.builtins[value]);
      case 's': return quoted(value);
      case 'j':
      case 'l': return fmt::format("@{}", value);
      default: return std::to_string(value);
    }
  }

  std::string time_format(const TimeFormat& format) const {
    std::string zone;
    if (format.zone != kNone) zone = " in " + module_.text(format.zone);
    if (format.zone_config != kNone)
      zone = " in config " + module_.text(module_.config[format.zone_config].name);
    return fmt::format("{}{}{}", quoted(format.pattern), zone, format.date ? " date" : "");
  }

  std::string table(const Table& table) const {
    std::string text = "{";
    for (std::size_t i = 0; i < table.keys.size(); ++i)
      text += fmt::format("{} => {}, ", quoted(table.keys[i]), constant(table.values[i]));
    if (table.miss == Table::Miss::kConstant) return text + "_ => " + constant(table.miss_value) + "}";
    return text + (table.miss == Table::Miss::kKeep ? "_ => keep}" : "_ => fail}");
  }

  std::string instruction(const Instruction& code) const {
    const OpcodeInfo& row = info(code.op);
    std::string text = fmt::format("{}{}", row.name, judges_null(code.op) && code.x != 0 ? "?" : "");
    for (int i = 0; i < 3; ++i) {
      if (row.form[static_cast<std::size_t>(i)] != '-')
        text += (text.size() == row.name.size() || text.back() == '?' ? " " : ", ") + operand(row, i, code);
    }
    return text;
  }

  const Module& module_;
  std::string out_;
};

}  // namespace

std::string disassemble(const Module& module) { return Disassembler(module).run(); }

}  // namespace conn::bytecode
