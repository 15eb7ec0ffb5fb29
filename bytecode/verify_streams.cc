// The connector's own data, its streams and its manifest.
#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "bytecode/verify_context.h"

namespace conn::bytecode::verifying {
namespace {

bool is_plain(const Type& type) {
  return type.kind != TypeKind::kList && type.kind != TypeKind::kDict && type.kind != TypeKind::kRecord &&
         type.kind != TypeKind::kRows && type.kind != TypeKind::kIter;
}

bool is_int(const Type& type) { return type.kind == TypeKind::kInt && !type.optional; }

// A value that an account is asked for, or a list of such.
bool is_asked_for(const Module& module, const Type& type) {
  if (type.kind != TypeKind::kList) return is_plain(type) && type.kind != TypeKind::kBytes;
  const Type& element = module.types[type.element];
  return is_plain(element) && element.kind != TypeKind::kBytes && element.kind != TypeKind::kSecret &&
         element.kind != TypeKind::kJson && !element.optional;
}

// Names that are given and differ from one another.
class Names {
 public:
  explicit Names(const Module& module) : module_(module) {}
  bool add(StringId name) { return !module_.text(name).empty() && seen_.insert(name).second; }

 private:
  const Module& module_;
  std::unordered_set<StringId> seen_;
};

bool is_connector_name(std::string_view name) {
  return !name.empty() && name[0] >= 'a' && name[0] <= 'z' &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

bool is_source(const Module& module) {
  const auto hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
  if (module.source_name == kNone) return false;
  const std::string& name = module.text(module.source_name);
  return !name.empty() && name.find('/') == std::string::npos && module.source_hash.size() == 32 &&
         std::all_of(module.source_hash.begin(), module.source_hash.end(), hex);
}

bool check_config(Context& context) {
  const Module& module = context.module;
  Names names(module);
  for (const ConfigEntry& entry : module.config) {
    const std::string& name = module.text(entry.name);
    const Type& type = module.types[entry.type];
    const bool holds = entry.default_value == kNone ||
                       context.types->holds(entry.type, module.constants[entry.default_value]);
    if (!context.require(names.add(entry.name), Rule::kConfigName, "config entry `{}`", name) ||
        !context.require(is_asked_for(module, type) && (type.kind == TypeKind::kSecret) == entry.secret &&
                             (entry.secret || !entry.in_query),
                         Rule::kConfigType, "config entry `{}`", name) ||
        !context.require(holds, Rule::kConfigDefault, "config entry `{}`", name)) {
      return false;
    }
  }
  return true;
}

// The records lie in the answer, or are made, and then nothing but them is.
bool has_records(const Module& module, const Stream& stream) {
  if (stream.projection == kNone || (stream.rows == kNone) != (stream.rows_projection == kNone)) return false;
  const Projection& answer = module.projections[stream.projection];
  if (stream.rows == kNone) return answer.records != kNone;
  const Projection& made = module.projections[stream.rows_projection];
  return answer.records == kNone && !answer.or_one && !answer.records_optional && made.records == 0 &&
         made.slots == 0 && !made.or_one && !made.records_optional;
}

bool has_cursor_parts(const Stream& stream) {
  const Checkpoint checkpoint = stream.range.checkpoint;
  const int kinds = (stream.has_cursor ? 1 : 0) + (stream.cursor_start ? 1 : 0) +
                    (checkpoint != Checkpoint::kNewest ? 1 : 0);
  const bool order = stream.has_cursor || stream.order == Order::kUnsorted ||
                     (checkpoint == Checkpoint::kToken && stream.order == Order::kAscending);
  if (kinds > 1 || !order) return false;
  if (kinds == 1) return stream.lookback >= 0;
  return !stream.uses_since && stream.lookback == 0 && stream.cursor_from == kNone &&
         stream.range == CursorRange{};
}

bool has_range(const Stream& stream) {
  const CursorRange& range = stream.range;
  const bool token = range.checkpoint == Checkpoint::kToken;
  const bool bounded = range.until != kNone || range.window != 0;
  return (range.token != kNone) == token && !((token || stream.cursor_start) && bounded) &&
         !(token && (stream.lookback != 0 || range.step_back != 0)) &&
         (range.window == 0 || (range.window >= kMinReadWindow && range.window <= kMaxReadWindow &&
                                stream.cursor_from != kNone)) &&
         range.grain >= 1 && range.grain <= kMaxTimeGrain && range.step_back >= 0 &&
         range.step_back <= kMaxTimeGrain;
}

bool check_parts(Context& context, const Stream& stream) {
  const Module& module = context.module;
  const std::string& name = module.text(stream.name);
  const Type& model = module.types[stream.model];
  const bool parts = stream.request.build != kNone && stream.errors != kNone && stream.record != kNone &&
                     has_records(module, stream);
  return context.require(model.kind == TypeKind::kRecord && !model.optional && model.name != kNone,
                         Rule::kStreamModel, "stream `{}`", name) &&
         context.require(parts && stream.line != 0, Rule::kStreamParts, "stream `{}`", name) &&
         context.require(has_cursor_parts(stream), Rule::kStreamCursor, "stream `{}`", name) &&
         context.require(has_range(stream), Rule::kStreamRange, "stream `{}`", name);
}

bool check_pager(Context& context, const Stream& stream) {
  const Pager& pager = stream.pager;
  const std::string& name = context.module.text(stream.name);
  const bool pages = pager.next != kNone;
  const bool parts = (pager.init != kNone) == pages && pager.registers.empty() != pages &&
                     (pages || pager.stop == kNone) && (pager.strategy != kNone) == pages;
  if (!context.require(parts, Rule::kPagerParts, "stream `{}`", name)) return false;
  Names names(context.module);
  for (const PageRegister& page : pager.registers) {
    const Type& type = context.module.types[page.type];
    if (!context.require(names.add(page.name) && is_plain(type) && context.types->has_json(page.type),
                         Rule::kPagerRegisters, "stream `{}`", name)) {
      return false;
    }
  }
  const bool size = pager.size == kNone || (pager.size < pager.registers.size() &&
                                            is_int(context.module.types[pager.registers[pager.size].type]));
  return context.require(size, Rule::kPagerSize, "stream `{}`", name);
}

enum class CursorKind : std::uint8_t { kNone, kTime, kToken };

// What the state of a stream holds for its next run.
CursorKind cursor_kind(const Stream& stream) {
  if (stream.range.checkpoint == Checkpoint::kToken) return CursorKind::kToken;
  const bool time =
      stream.has_cursor || stream.cursor_start || stream.range.checkpoint == Checkpoint::kWindow;
  return time ? CursorKind::kTime : CursorKind::kNone;
}

// The ways to fill the stream that begins at `first`: each has a name, all but the last a condition, and all
// give the same.
bool check_reads(Context& context, std::size_t first) {
  const std::vector<Stream>& streams = context.module.streams;
  const Stream& stream = streams[first];
  Names names(context.module);
  bool holds = stream.read != kNone || stream.when == kNone;
  for (std::size_t i = first; holds && stream.read != kNone; ++i) {
    const Stream& way = streams[i];
    const bool last = i + 1 == streams.size() || streams[i + 1].name != stream.name;
    holds = way.read != kNone && names.add(way.read) && way.model == stream.model &&
            way.keep_source == stream.keep_source && (way.when == kNone) == last &&
            cursor_kind(way) == cursor_kind(stream);
    if (last) break;
  }
  return context.require(holds, Rule::kStreamReads, "stream `{}`", context.module.text(stream.name));
}

bool has_only_an_exchange(const Module& module, const Stream& probe) {
  const bool exchange = probe.request.build != kNone && probe.errors != kNone && probe.projection != kNone &&
                        module.projections[probe.projection].records == kNone && probe.line != 0;
  const bool records = probe.model != 0 || probe.record != kNone || probe.rows != kNone ||
                       probe.rows_projection != kNone || probe.deletes != DeletesKind::kUnsaid ||
                       probe.keep_source;
  const bool cursor = probe.has_cursor || probe.uses_since || probe.lookback != 0 ||
                      probe.cursor_from != kNone || probe.order != Order::kUnsorted || probe.cursor_start ||
                      probe.has_version || probe.range != CursorRange{} || probe.read != kNone ||
                      probe.when != kNone;
  const Pager& pager = probe.pager;
  const bool pages = pager.strategy != kNone || !pager.registers.empty() || pager.init != kNone ||
                     pager.next != kNone || pager.stop != kNone || pager.stop_text != kNone ||
                     pager.repeats || pager.proves_short || pager.size != kNone;
  return exchange && !records && !cursor && !pages;
}

bool is_sorted(const Module& module, const std::vector<StringId>& ids) {
  return std::adjacent_find(ids.begin(), ids.end(), [&](StringId a, StringId b) {
           return module.text(a) >= module.text(b);
         }) == ids.end();
}

bool has(const std::vector<StringId>& ids, StringId id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

bool check_connector(Context& context) {
  const Module& module = context.module;
  return context.require(is_connector_name(module.text(module.connector)), Rule::kConnectorName,
                         "the connector") &&
         context.require(is_source(module), Rule::kSourceName, "the connector") &&
         context.require(module.base != kNone && !module.streams.empty() &&
                             (module.auth == kNone) == (module.auth_scheme == kNone),
                         Rule::kConnectorParts, "the connector") &&
         check_config(context);
}

bool check_streams(Context& context) {
  Names names(context.module);
  const std::vector<Stream>& streams = context.module.streams;
  for (std::size_t i = 0; i < streams.size(); ++i) {
    const Stream& stream = streams[i];
    const bool first = i == 0 || streams[i - 1].read == kNone || streams[i - 1].name != stream.name;
    if (first && !context.require(names.add(stream.name), Rule::kStreamName, "stream `{}`",
                                  context.module.text(stream.name)))
      return false;
    if (!check_parts(context, stream) || !check_pager(context, stream) ||
        (first && !check_reads(context, i))) {
      return false;
    }
  }
  return !context.module.probe ||
         context.require(has_only_an_exchange(context.module, context.module.probe->exchange),
                         Rule::kProbeParts, "the probe");
}

bool check_manifest(Context& context) {
  const Module& module = context.module;
  const Manifest& manifest = module.manifest;
  if (!context.require(is_sorted(module, manifest.origins) && is_sorted(module, manifest.models) &&
                           is_sorted(module, manifest.auth),
                       Rule::kManifestOrder, "the manifest")) {
    return false;
  }
  const bool hosts = std::all_of(module.hosts.begin(), module.hosts.end(),
                                 [&](StringId host) { return has(manifest.origins, host); });
  std::unordered_set<StringId> models;
  for (const Stream& stream : module.streams) models.insert(module.types[stream.model].name);
  const bool named =
      std::all_of(models.begin(), models.end(), [&](StringId model) { return has(manifest.models, model); });
  const bool schemes = module.auth_scheme == kNone
                           ? manifest.auth.empty()
                           : manifest.auth == std::vector<StringId>{module.auth_scheme};
  return context.require(hosts && !manifest.origins.empty(), Rule::kManifestOrigins, "the manifest") &&
         context.require(named && models.size() == manifest.models.size(), Rule::kManifestModels,
                         "the manifest") &&
         context.require(schemes, Rule::kManifestAuth, "the manifest");
}

}  // namespace conn::bytecode::verifying
