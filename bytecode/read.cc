#include "bytecode/read.h"

#include <fmt/format.h>

#include <cstring>

#include "base/hash.h"
#include "base/text.h"
#include "bytecode/write.h"
#include "module_generated.h"

namespace conn::bytecode {
namespace {

constexpr const char* kRebuild = "build the module again with `conn build`";

Error refuse(Code code, std::string message, const char* help = kRebuild) {
  return {code, ErrorKind::kInternal, std::move(message), help, ""};
}

std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < size; ++i)
    value |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
  return value;
}

std::string digest_bytes(std::string_view payload) {
  const Hash128 digest = hash128(payload);
  std::string bytes(16, '\0');
  for (std::size_t i = 0; i < 8; ++i) {
    bytes[i] = static_cast<char>(digest.high >> (56 - 8 * i));
    bytes[8 + i] = static_cast<char>(digest.low >> (56 - 8 * i));
  }
  return bytes;
}

// The payload, once everything around it holds.
Result<std::string_view> open_envelope(std::string_view bytes, const ReadLimits& limits) {
  if (bytes.size() > limits.max_bytes) {
    return refuse(Code::kModuleTooLarge,
                  fmt::format("the module has {} bytes; the limit is {}", bytes.size(), limits.max_bytes));
  }
  if (!bytes.starts_with(std::string_view(kMagic, sizeof kMagic))) {
    return refuse(Code::kNotAModule, "this is not a compiled connector: it does not begin with `CONN`",
                  "give a file made by `conn build`, or a source whose name ends in `.conn`");
  }
  if (bytes.size() < kHeaderSize) {
    return refuse(Code::kModuleLength,
                  fmt::format("the module ends inside its header, after {} bytes", bytes.size()));
  }
  const auto major = number_at(bytes, kMajorAt, 2), minor = number_at(bytes, kMinorAt, 2);
  if (major != kFormatMajor || minor > kFormatMinor) {
    return refuse(Code::kModuleFormat,
                  fmt::format("the module has format {}.{}; this program reads {}.0 to {}.{}", major, minor,
                              kFormatMajor, kFormatMajor, kFormatMinor));
  }
  if (number_at(bytes, kReservedAt, 2) != 0) {
    return refuse(Code::kModuleReserved, "reserved bits of the module's header are set");
  }
  const auto payload_size = number_at(bytes, kPayloadLengthAt, 4),
             signature_size = number_at(bytes, kSignatureLengthAt, 2);
  if (kHeaderSize + payload_size + signature_size != bytes.size()) {
    return refuse(Code::kModuleLength,
                  fmt::format("the module has {} bytes; its header says {}", bytes.size(),
                              kHeaderSize + payload_size + signature_size));
  }
  if (signature_size != 0) {
    return refuse(Code::kModuleSigned, "the module carries a signature, which this version cannot check");
  }
  const std::string_view payload = bytes.substr(kHeaderSize);
  if (bytes.substr(kDigestAt, 16) != digest_bytes(payload)) {
    return refuse(Code::kModuleDigest, "the module is damaged: its digest does not match");
  }
  return payload;
}

// Decodes the payload after FlatBuffers' verifier has proved its offsets. Remembers the first thing that is
// out of range.
class Decoder {
 public:
  const std::string& fault() const { return fault_; }

  void decode(const fb::Module& in, Module& out) {
    decode_strings(in, out.strings);
    each(in.types(), out.types, [&](const fb::Type& from) { return type(from); });
    each(in.constants(), out.constants, [&](const fb::Constant& from) { return constant(from); });
    each(in.formats(), out.formats, [](const fb::TimeFormat& from) {
      return TimeFormat{from.pattern(), from.zone(), from.date(), from.zone_config()};
    });
    each(in.tables(), out.tables, [&](const fb::MatchTable& from) { return table(from); });
    out.builtins = numbers(in.builtins());
    each(in.projections(), out.projections, [&](const fb::Projection& from) { return projection(from); });
    each(in.functions(), out.functions, [&](const fb::Function& from) { return function(from); });
    out.code = numbers(in.code());
    decode_connector(in, out);
    each(in.streams(), out.streams, [&](const fb::Stream& from) { return stream(from); });
    out.manifest = {numbers(in.origins()), numbers(in.models()), numbers(in.auth_schemes())};
    each(in.limits(), out.limits, [&](const fb::Limit& from) { return limit(from); });
    if (in.probe() != nullptr) out.probe = probe(*in.probe());
  }

 private:
  void fail(std::string what) {
    if (fault_.empty()) fault_ = std::move(what);
  }

  template <class E>
  E enumerator(std::uint32_t value, E last, const char* what) {
    if (value <= static_cast<std::uint32_t>(last)) return static_cast<E>(value);
    fail(fmt::format("{} is no {}", value, what));
    return E{};
  }

  template <class From, class To, class Make>
  void each(const flatbuffers::Vector<flatbuffers::Offset<From>>* from, std::vector<To>& to, Make make) {
    if (from == nullptr) return;
    to.reserve(from->size());
    for (const From* item : *from) to.push_back(make(*item));
  }

  template <class T>
  static std::vector<T> numbers(const flatbuffers::Vector<T>* from) {
    if (from == nullptr) return {};
    std::vector<T> values;
    values.reserve(from->size());
    for (flatbuffers::uoffset_t i = 0; i < from->size(); ++i) values.push_back(from->Get(i));
    return values;
  }

  std::string text(const flatbuffers::String* from) {
    if (from == nullptr) return {};
    std::string value(from->c_str(), from->size());
    if (!is_valid_utf8(value)) fail("a text is not UTF-8");
    return value;
  }

  void decode_strings(const fb::Module& in, std::vector<std::string>& out) {
    if (in.strings() == nullptr) return;
    out.reserve(in.strings()->size());
    for (const flatbuffers::String* from : *in.strings()) out.push_back(text(from));
  }

  // Two vectors that are the columns of one table.
  template <class Row>
  std::vector<Row> rows(const flatbuffers::Vector<std::uint32_t>* names,
                        const flatbuffers::Vector<std::uint16_t>* types) {
    const std::size_t count = names == nullptr ? 0 : names->size();
    if (count != (types == nullptr ? 0 : types->size())) {
      fail("names and types differ in number");
      return {};
    }
    std::vector<Row> made;
    made.reserve(count);
    for (flatbuffers::uoffset_t i = 0; i < count; ++i) made.push_back({names->Get(i), types->Get(i)});
    return made;
  }

  Type type(const fb::Type& from) {
    Type to;
    to.kind = enumerator(from.kind(), TypeKind::kIter, "kind of type");
    to.optional = from.optional();
    to.open = from.open();
    to.stride = from.stride();
    to.element = from.element();
    to.name = from.name();
    to.fields = rows<Field>(from.field_names(), from.field_types());
    to.members = numbers(from.members());
    return to;
  }

  Constant constant(const fb::Constant& from) {
    return {enumerator(from.kind(), Kind::kRows, "kind of constant"), from.i(), from.d(), from.text()};
  }

  Table table(const fb::MatchTable& from) {
    return {numbers(from.keys()), numbers(from.values()),
            enumerator(from.miss(), Table::Miss::kFail, "way to miss"), from.miss_value()};
  }

  Projection projection(const fb::Projection& from) {
    Projection to;
    each(from.nodes(), to.nodes, [](const fb::ProjectionNode& node) {
      return ProjectionNode{
          node.slot(),      numbers(node.keys()), numbers(node.children()), node.each(),
          node.rows_slot(), node.stride(),        numbers(node.indexes()),  numbers(node.items())};
    });
    to.slots = from.slots();
    to.records = from.records();
    to.or_one = from.or_one();
    to.records_optional = from.records_optional();
    return to;
  }

  Function function(const fb::Function& from) {
    Function to;
    to.name = from.name();
    to.registers = numbers(from.registers());
    to.code_begin = from.code_begin();
    to.code_end = from.code_end();
    to.result = from.result();
    to.record = from.record();
    if (from.inputs() != nullptr) {
      for (const fb::Input* input : *from.inputs()) {
        to.inputs.push_back({enumerator(input->kind(), InputKind::kResume, "kind of input"), input->index()});
      }
    }
    if (from.handlers() != nullptr) {
      for (const fb::Handler* handler : *from.handlers()) {
        to.handlers.push_back({handler->begin(), handler->end(), handler->target()});
      }
    }
    if (from.sites() != nullptr) {
      for (const fb::Site* site : *from.sites()) {
        to.sites.push_back({site->instruction(), site->line(), site->field(), site->path()});
      }
    }
    return to;
  }

  void decode_connector(const fb::Module& in, Module& out) {
    out.connector = in.connector();
    out.title = in.title();
    out.category = in.category();
    out.version = in.version();
    out.docs = in.docs();
    out.source_name = in.source_name();
    out.source_hash = text(in.source_hash());
    each(in.config(), out.config, [&](const fb::ConfigEntry& from) {
      return ConfigEntry{
          from.name(),     from.type(),
          from.secret(),   from.app(),
          from.in_query(), from.default_value(),
          from.doc(),      enumerator(from.form(), ConfigForm::kZone, "form of a config entry")};
    });
    out.base = in.base();
    out.hosts = numbers(in.hosts());
    out.auth_scheme = in.auth_scheme();
    out.auth = in.auth();
  }

  Pager pager(const fb::Pager* from) {
    if (from == nullptr) {
      fail("a stream has no pager");
      return {};
    }
    return {from->strategy(), rows<PageRegister>(from->register_names(), from->register_types()),
            from->init(),     from->next(),
            from->stop(),     from->stop_text(),
            from->repeats(),  from->proves_short(),
            from->size()};
  }

  CursorRange range(const fb::CursorRange* from) {
    if (from == nullptr) return {};
    return {enumerator(from->checkpoint(), Checkpoint::kToken, "checkpoint"),
            from->until(),
            from->window(),
            from->grain(),
            from->step_back(),
            from->token()};
  }

  Stream stream(const fb::Stream& from) {
    Stream to;
    to.name = from.name();
    to.doc = from.doc();
    to.model = from.model();
    to.line = from.line();
    to.request = {enumerator(from.method(), Method::kHead, "method"), from.build(),
                  enumerator(from.form(), BodyForm::kForm, "form of a body")};
    to.errors = from.errors();
    to.record = from.record();
    to.projection = from.projection();
    to.pager = pager(from.pager());
    to.order = enumerator(from.order(), Order::kDescending, "order");
    to.has_cursor = from.has_cursor();
    to.uses_since = from.uses_since();
    to.lookback = from.lookback();
    to.cursor_from = from.cursor_from();
    to.deletes = enumerator(from.deletes(), DeletesKind::kNone, "way to delete");
    to.keep_source = from.keep_source();
    to.limits = numbers(from.limits());
    to.rows = from.rows();
    to.rows_projection = from.rows_projection();
    to.cursor_start = from.cursor_start();
    to.read = from.read();
    to.when = from.when();
    to.range = range(from.range());
    to.has_version = from.has_version();
    return to;
  }

  Probe probe(const fb::Probe& from) {
    if (from.exchange() != nullptr) return {stream(*from.exchange()), from.label()};
    fail("a probe has no exchange");
    return {};
  }

  Limit limit(const fb::Limit& from) {
    Limit to;
    to.kind = enumerator(from.kind(), LimitKind::kRemaining, "kind of limit");
    to.per_connector = from.per_connector();
    to.of_stream = from.of_stream();
    to.count = from.count();
    to.count_config = from.count_config();
    to.window = from.window();
    to.remaining = from.remaining();
    to.reset = from.reset();
    to.reset_form = enumerator(from.reset_form(), ResetForm::kRetryAfter, "form of a reset");
    to.reset_format = from.reset_format();
    to.line = from.line();
    return to;
  }

  std::string fault_;
};

// FlatBuffers reads numbers in place, so the payload must be aligned as its verifier assumes.
std::vector<std::uint64_t> aligned_copy(std::string_view payload) {
  std::vector<std::uint64_t> words((payload.size() + 7) / 8);
  if (!payload.empty()) std::memcpy(words.data(), payload.data(), payload.size());
  return words;
}

}  // namespace

Result<Module> read_module(std::string_view bytes, const ReadLimits& limits) {
  CONN_ASSIGN(const std::string_view payload, open_envelope(bytes, limits));
  const std::vector<std::uint64_t> words = aligned_copy(payload);
  const auto* data = reinterpret_cast<const std::uint8_t*>(words.data());
  constexpr flatbuffers::uoffset_t kDepth = 8;
  flatbuffers::Verifier verifier(data, payload.size(), kDepth,
                                 static_cast<flatbuffers::uoffset_t>(payload.size()));
  if (!verifier.VerifyBuffer<fb::Module>(nullptr)) {
    return refuse(Code::kModulePayload, "the module's payload is malformed: its offsets do not hold");
  }
  Module module;
  Decoder decoder;
  decoder.decode(*flatbuffers::GetRoot<fb::Module>(data), module);
  if (!decoder.fault().empty()) {
    return refuse(Code::kModulePayload, "the module's payload is malformed: " + decoder.fault());
  }
  // One module has one form: this refuses shared and overlapping parts, unknown fields, padding that is not
  // zero, bytes behind the end.
  const Result<std::string> canonical = write_module(module);
  if (!canonical.ok() || canonical.value() != bytes) {
    return refuse(Code::kModuleCanonical, "the module is not written in its one canonical form");
  }
  return module;
}

}  // namespace conn::bytecode
