#include "bytecode/write.h"

#include <fmt/format.h>

#include <string_view>

#include "base/hash.h"
#include "bytecode/format.h"
#include "module_generated.h"

namespace conn::bytecode {
namespace {

using flatbuffers::Offset;
using Builder = flatbuffers::FlatBufferBuilder;

// An empty vector is left out, so that it has one form.
template <class T>
Offset<flatbuffers::Vector<T>> numbers(Builder& out, const std::vector<T>& values) {
  if (values.empty()) return 0;
  return out.CreateVector(values);
}

template <class T, class V, class Make>
Offset<flatbuffers::Vector<const T*>> structs(Builder& out, const std::vector<V>& values, Make make) {
  if (values.empty()) return 0;
  std::vector<T> made;
  made.reserve(values.size());
  for (const V& value : values) made.push_back(make(value));
  return out.CreateVectorOfStructs(made);
}

template <class T, class V, class Make>
Offset<flatbuffers::Vector<Offset<T>>> tables(Builder& out, const std::vector<V>& values, Make make) {
  if (values.empty()) return 0;
  std::vector<Offset<T>> made;
  made.reserve(values.size());
  for (const V& value : values) made.push_back(make(out, value));
  return out.CreateVector(made);
}

template <class V, class M>
auto column(const std::vector<V>& rows, M V::*member) {
  std::vector<M> values;
  values.reserve(rows.size());
  for (const V& row : rows) values.push_back(row.*member);
  return values;
}

template <class E>
std::uint8_t number(E value) {
  return static_cast<std::uint8_t>(value);
}

Offset<fb::Type> write_type(Builder& out, const Type& type) {
  const auto names = numbers(out, column(type.fields, &Field::name));
  const auto types = numbers(out, column(type.fields, &Field::type));
  const auto members = numbers(out, type.members);
  return fb::CreateType(out, number(type.kind), type.optional, type.open, type.stride, type.element,
                        type.name, names, types, members);
}

Offset<fb::Constant> write_constant(Builder& out, const Constant& constant) {
  return fb::CreateConstant(out, number(constant.kind), constant.i, constant.d, constant.text);
}

Offset<fb::TimeFormat> write_format(Builder& out, const TimeFormat& format) {
  return fb::CreateTimeFormat(out, format.pattern, format.zone, format.date, format.zone_config);
}

Offset<fb::MatchTable> write_table(Builder& out, const Table& table) {
  const auto keys = numbers(out, table.keys);
  const auto values = numbers(out, table.values);
  return fb::CreateMatchTable(out, keys, values, number(table.miss), table.miss_value);
}

Offset<fb::ProjectionNode> write_node(Builder& out, const ProjectionNode& node) {
  const auto keys = numbers(out, node.keys);
  const auto children = numbers(out, node.children);
  const auto indexes = numbers(out, node.indexes);
  const auto items = numbers(out, node.items);
  return fb::CreateProjectionNode(out, node.slot, keys, children, node.each, node.rows_slot, node.stride,
                                  indexes, items);
}

Offset<fb::Projection> write_projection(Builder& out, const Projection& projection) {
  const auto nodes = tables<fb::ProjectionNode>(out, projection.nodes, write_node);
  return fb::CreateProjection(out, nodes, projection.slots, projection.records, projection.or_one,
                              projection.records_optional);
}

Offset<fb::Function> write_function(Builder& out, const Function& function) {
  const auto registers = numbers(out, function.registers);
  const auto inputs = structs<fb::Input>(
      out, function.inputs, [](const Input& input) { return fb::Input(number(input.kind), input.index); });
  const auto handlers = structs<fb::Handler>(out, function.handlers, [](const Handler& handler) {
    return fb::Handler(handler.begin, handler.end, handler.target);
  });
  const auto sites = structs<fb::Site>(out, function.sites, [](const Site& site) {
    return fb::Site(site.instruction, site.line, site.field, site.path);
  });
  return fb::CreateFunction(out, function.name, registers, inputs, function.code_begin, function.code_end,
                            function.result, function.record, handlers, sites);
}

Offset<fb::ConfigEntry> write_config(Builder& out, const ConfigEntry& entry) {
  return fb::CreateConfigEntry(out, entry.name, entry.type, entry.secret, entry.app, entry.in_query,
                               entry.default_value, entry.doc, number(entry.form));
}

Offset<fb::Pager> write_pager(Builder& out, const Pager& pager) {
  const auto names = numbers(out, column(pager.registers, &PageRegister::name));
  const auto types = numbers(out, column(pager.registers, &PageRegister::type));
  return fb::CreatePager(out, pager.strategy, names, types, pager.init, pager.next, pager.stop,
                         pager.stop_text, pager.repeats, pager.proves_short, pager.size);
}

// None where it says nothing.
Offset<fb::CursorRange> write_range(Builder& out, const CursorRange& range) {
  if (range == CursorRange{}) return 0;
  return fb::CreateCursorRange(out, number(range.checkpoint), range.until, range.window, range.grain,
                               range.step_back, range.token);
}

Offset<fb::Stream> write_stream(Builder& out, const Stream& stream) {
  const auto pager = write_pager(out, stream.pager);
  const auto limits = numbers(out, stream.limits);
  const auto range = write_range(out, stream.range);
  return fb::CreateStream(
      out, stream.name, stream.doc, stream.model, stream.line, number(stream.request.method),
      stream.request.build, number(stream.request.form), stream.errors, stream.record, stream.projection,
      pager, number(stream.order), stream.has_cursor, stream.uses_since, stream.lookback, stream.cursor_from,
      number(stream.deletes), stream.keep_source, limits, stream.rows, stream.rows_projection,
      stream.cursor_start, stream.read, stream.when, range, stream.has_version);
}

Offset<fb::Probe> write_probe(Builder& out, const std::optional<Probe>& probe) {
  if (!probe) return 0;
  const auto exchange = write_stream(out, probe->exchange);
  return fb::CreateProbe(out, exchange, probe->label);
}

Offset<fb::Limit> write_limit(Builder& out, const Limit& limit) {
  return fb::CreateLimit(out, number(limit.kind), limit.per_connector, limit.of_stream, limit.count,
                         limit.count_config, limit.window, limit.remaining, limit.reset,
                         number(limit.reset_form), limit.reset_format, limit.line);
}

Offset<flatbuffers::Vector<Offset<flatbuffers::String>>> write_strings(
    Builder& out, const std::vector<std::string>& texts) {
  if (texts.empty()) return 0;
  std::vector<Offset<flatbuffers::String>> made;
  made.reserve(texts.size());
  for (const std::string& text : texts) made.push_back(out.CreateString(text));
  return out.CreateVector(made);
}

void write_payload(Builder& out, const Module& module) {
  const auto strings = write_strings(out, module.strings);
  const auto types = tables<fb::Type>(out, module.types, write_type);
  const auto constants = tables<fb::Constant>(out, module.constants, write_constant);
  const auto formats = tables<fb::TimeFormat>(out, module.formats, write_format);
  const auto match_tables = tables<fb::MatchTable>(out, module.tables, write_table);
  const auto builtins = numbers(out, module.builtins);
  const auto projections = tables<fb::Projection>(out, module.projections, write_projection);
  const auto functions = tables<fb::Function>(out, module.functions, write_function);
  const auto code = numbers(out, module.code);
  const auto source_hash = out.CreateString(module.source_hash);
  const auto config = tables<fb::ConfigEntry>(out, module.config, write_config);
  const auto hosts = numbers(out, module.hosts);
  const auto streams = tables<fb::Stream>(out, module.streams, write_stream);
  const auto origins = numbers(out, module.manifest.origins);
  const auto models = numbers(out, module.manifest.models);
  const auto schemes = numbers(out, module.manifest.auth);
  const auto limits = tables<fb::Limit>(out, module.limits, write_limit);
  const auto probe = write_probe(out, module.probe);
  out.Finish(fb::CreateModule(out, strings, types, constants, formats, match_tables, builtins, projections,
                              functions, code, module.connector, module.title, module.category,
                              module.version, module.docs, module.source_name, source_hash, config,
                              module.base, hosts, module.auth_scheme, module.auth, streams, origins, models,
                              schemes, limits, probe));
}

void put(std::string& header, std::size_t at, std::uint64_t value, std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i) header[at + i] = static_cast<char>(value >> (8 * i));
}

std::string header_of(std::string_view payload) {
  std::string header(kHeaderSize, '\0');
  header.replace(0, sizeof kMagic, kMagic, sizeof kMagic);
  put(header, kMajorAt, kFormatMajor, 2);
  put(header, kMinorAt, kFormatMinor, 2);
  put(header, kPayloadLengthAt, payload.size(), 4);
  const Hash128 digest = hash128(payload);
  for (std::size_t i = 0; i < 8; ++i) {
    header[kDigestAt + i] = static_cast<char>(digest.high >> (56 - 8 * i));
    header[kDigestAt + 8 + i] = static_cast<char>(digest.low >> (56 - 8 * i));
  }
  return header;
}

}  // namespace

Result<std::string> write_module(const Module& module) {
  Builder out(64 * 1024);
  write_payload(out, module);
  const std::string_view payload(reinterpret_cast<const char*>(out.GetBufferPointer()), out.GetSize());
  if (payload.size() + kHeaderSize > kMaxModuleBytes) {
    return Error{Code::kModuleTooLarge, ErrorKind::kInternal,
                 fmt::format("the module has {} bytes; the limit is {}", payload.size() + kHeaderSize,
                             kMaxModuleBytes),
                 "split the connector", ""};
  }
  return header_of(payload).append(payload);
}

}  // namespace conn::bytecode
