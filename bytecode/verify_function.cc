// What a function looks like apart from its code: size, inputs, sites, its one use and what that offers.
#include <algorithm>
#include <unordered_set>

#include "bytecode/opcode.h"
#include "bytecode/verify_context.h"

namespace conn::bytecode::verifying {
namespace {

constexpr std::size_t kMaxRegisters = 65534;
constexpr std::size_t kMaxInstructions = 65535;
constexpr std::size_t kMaxProduct = std::size_t{1} << 26;

const std::string& name_of(const Context& context, const Function& function) {
  return context.module.text(function.name);
}

bool check_sites(Context& context, const Function& function) {
  std::uint32_t next = 0;
  for (const Site& site : function.sites) {
    if (!context.require(site.instruction >= next &&
                             site.instruction < function.code_end - function.code_begin && site.line != 0,
                         Rule::kSiteOrder, "`{}`", name_of(context, function))) {
      return false;
    }
    next = site.instruction + 1;
  }
  return true;
}

// Bits of `InputKind`.
constexpr std::uint32_t bits(std::initializer_list<InputKind> kinds) {
  std::uint32_t set = 0;
  for (const InputKind kind : kinds) set |= 1u << static_cast<int>(kind);
  return set;
}

constexpr std::uint32_t kRun = bits({InputKind::kConfig, InputKind::kAccountId, InputKind::kNow});
constexpr std::uint32_t kBounds = bits({InputKind::kSince, InputKind::kUntil, InputKind::kResume});
constexpr std::uint32_t kWindow = kBounds | bits({InputKind::kPage});
constexpr std::uint32_t kAnswer =
    bits({InputKind::kSlot, InputKind::kStatus, InputKind::kHeader, InputKind::kBodyText, InputKind::kRaw});

std::uint32_t offered(Role role) {
  switch (role) {
    case Role::kBase: return bits({InputKind::kConfig, InputKind::kAccountId});
    case Role::kAuth: return kRun | bits({InputKind::kAttemptTime});
    case Role::kBuild: return kRun | kWindow;
    case Role::kErrors: return kRun | kWindow | kAnswer | bits({InputKind::kStep});
    case Role::kRows: return kRun | kWindow | kAnswer;
    case Role::kRecord: return kRun | kWindow | bits({InputKind::kSlot, InputKind::kRawRecord});
    case Role::kPageInit: return kRun | kBounds;
    case Role::kPageNext:
    case Role::kPageStop:
    case Role::kCursorToken:
      return kRun | kWindow | kAnswer | bits({InputKind::kLastSlot, InputKind::kCount});
    case Role::kCursorFrom:
    case Role::kCursorUntil: return kRun;
    case Role::kReadWhen: return kRun | bits({InputKind::kSince, InputKind::kResume});
    case Role::kLabel: return kRun | kAnswer;
  }
  return 0;
}

// Checks the inputs of one function against what its use offers.
class InputChecker {
 public:
  InputChecker(Context& context, const Function& function, const Use& use, const std::vector<Frames>& frames)
      : context_(context), function_(function), use_(use) {
    if (use.stream != nullptr && use.stream->projection != kNone) {
      const std::uint32_t made = use.stream->rows_projection;
      const std::uint32_t records = made == kNone ? use.stream->projection : made;
      frames_ = &frames[use.stream->projection];
      record_frames_ = &frames[records];
      list_ = context.module.projections[records].records;
    }
  }

  bool check() {
    if (!check_record_inputs()) return false;
    for (std::size_t i = 0; i < function_.inputs.size(); ++i) {
      if (!check_input(function_.inputs[i], function_.registers[i], i)) return false;
    }
    return true;
  }

 private:
  const std::vector<Slot>& record_frame() const { return (*record_frames_)[list_ + 1]; }

  bool check_record_inputs() {
    if (use_.role != Role::kRecord) return true;
    const std::size_t stride = record_frame().size();
    bool holds = function_.inputs.size() >= stride;
    for (std::size_t i = 0; holds && i < function_.inputs.size(); ++i) {
      const Input& input = function_.inputs[i];
      holds =
          i < stride ? input.kind == InputKind::kSlot && input.index == i : input.kind != InputKind::kSlot;
    }
    return context_.require(holds, Rule::kRecordInputs, "`{}`", name_of(context_, function_));
  }

  bool check_input(const Input& input, TypeId type, std::size_t number) {
    const std::string& name = name_of(context_, function_);
    const bool allowed = (offered(use_.role) & bits({input.kind})) != 0;
    if (!context_.require(allowed, Rule::kInputAllowed, "input {} of `{}`", number, name)) return false;
    if (input.kind == InputKind::kHeader) {
      if (!context_.require(context_.is_text(input.index), Rule::kInputIndex, "input {} of `{}`", number,
                            name) ||
          !context_.require(is_header_name(context_.module.text(input.index)), Rule::kHeaderName,
                            "input {} of `{}`", number, name)) {
        return false;
      }
    }
    return context_.require(input.index < count_of(input.kind), Rule::kInputIndex, "input {} of `{}`", number,
                            name) &&
           context_.require(has_type_of(input, type), Rule::kInputType, "input {} of `{}`", number, name);
  }

  std::size_t count_of(InputKind kind) const {
    switch (kind) {
      case InputKind::kSlot:
        if (frames_ == nullptr) return 0;
        return use_.role == Role::kRecord ? record_frame().size() : (*frames_)[0].size();
      case InputKind::kLastSlot: return frames_ == nullptr ? 0 : record_frame().size();
      case InputKind::kConfig: return context_.module.config.size();
      case InputKind::kPage: return use_.stream == nullptr ? 0 : use_.stream->pager.registers.size();
      case InputKind::kHeader: return context_.module.strings.size();
      default: return 1;
    }
  }

  bool has_type_of(const Input& input, TypeId id) {
    const Type& type = context_.module.types[id];
    const auto is = [&](TypeKind kind, bool optional) {
      return type.kind == kind && type.optional == optional;
    };
    switch (input.kind) {
      case InputKind::kSlot:
        return use_.role == Role::kRecord ? slot_has_type(*record_frames_, record_frame()[input.index], id)
                                          : slot_has_type(*frames_, (*frames_)[0][input.index], id);
      case InputKind::kLastSlot: return slot_has_type(*record_frames_, record_frame()[input.index], id);
      case InputKind::kConfig: return id == context_.module.config[input.index].type;
      case InputKind::kPage: return id == use_.stream->pager.registers[input.index].type;
      case InputKind::kSince:
      case InputKind::kUntil: return is(TypeKind::kTimestamp, true);
      case InputKind::kResume: return is(TypeKind::kString, true);
      case InputKind::kNow:
      case InputKind::kAttemptTime: return is(TypeKind::kTimestamp, false);
      case InputKind::kStatus:
      case InputKind::kStep:
      case InputKind::kCount: return is(TypeKind::kInt, false);
      case InputKind::kHeader: return is(TypeKind::kString, true);
      case InputKind::kAccountId:
      case InputKind::kBodyText: return is(TypeKind::kString, false);
      case InputKind::kRaw: return is(TypeKind::kBytes, false);
      case InputKind::kRawRecord: return is(TypeKind::kJson, false);
    }
    return false;
  }

  // The types of nested rows are compared once for each pair.
  bool slot_has_type(const Frames& frames, const Slot& slot, TypeId id) {
    const Type& type = context_.module.types[id];
    if (slot.holds == Slot::Holds::kValue) return type.kind == TypeKind::kJson && type.optional;
    if (type.kind != TypeKind::kRows || !type.optional) return false;
    if (!proven_.insert(std::uint64_t{slot.node} << 16 | id).second) return true;
    const std::vector<Slot>& frame = frames[slot.node + 1];
    if (frame.size() != type.fields.size()) return false;
    for (std::size_t i = 0; i < frame.size(); ++i) {
      if (!slot_has_type(frames, frame[i], type.fields[i].type)) return false;
    }
    return true;
  }

  Context& context_;
  const Function& function_;
  const Use& use_;
  const Frames* frames_ = nullptr;         // of the answer
  const Frames* record_frames_ = nullptr;  // of the projection that has the records
  std::uint32_t list_ = 0;                 // their node
  std::unordered_set<std::uint64_t> proven_;
};

bool result_is(const Context& context, const Function& function, std::string_view type) {
  const auto pattern = TypePattern::parse(type);
  return pattern.has_value() && pattern->equals(context.module, function.result);
}

// The pager's functions give a record of its registers.
bool result_is_registers(const Context& context, const Function& function, const Pager& pager) {
  const Type& type = context.module.types[function.result];
  return type.kind == TypeKind::kRecord && !type.optional &&
         std::equal(type.fields.begin(), type.fields.end(), pager.registers.begin(), pager.registers.end(),
                    [](const Field& field, const PageRegister& page) {
                      return field.name == page.name && field.type == page.type;
                    });
}

bool has_result_of(const Context& context, const Function& function, const Use& use) {
  switch (use.role) {
    case Role::kBase: return result_is(context, function, "string");
    case Role::kAuth:
      return result_is(context, function, "{header: [string: string?], query: [string: string?]}");
    case Role::kBuild:
      return result_is(context, function,
                       "{url: url?, path: string, query: [string: string?], header: [string: string?], "
                       "body: json?}") ||
             result_is(context, function,
                       "{url: url?, path: string, query: [string: [string]], header: [string: string?], "
                       "body: json?}");
    case Role::kErrors:
      return result_is(
          context, function,
          "{verb: int, kind: string?, message: string?, after: duration?, at: timestamp?, up_to: int?, to: "
          "int?, number: int, more: bool}");
    case Role::kRecord: return true;
    case Role::kRows: return result_is(context, function, "{rows: json, count: int}");
    case Role::kPageInit:
    case Role::kPageNext: return result_is_registers(context, function, use.stream->pager);
    case Role::kPageStop:
      return result_is(context, function,
                       "{why: string?, kind: int, more: bool?, total: int?, total_pages: int?}");
    case Role::kCursorFrom:
    case Role::kCursorUntil: return result_is(context, function, "timestamp?");
    case Role::kCursorToken: return result_is(context, function, "string?");
    case Role::kReadWhen: return result_is(context, function, "bool");
    case Role::kLabel: return result_is(context, function, "string?");
  }
  return false;
}

}  // namespace

bool is_header_name(std::string_view text) {
  static constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || kMarks.find(c) != std::string_view::npos;
  });
}

bool check_layout(Context& context, const Function& function, std::uint32_t code_begin) {
  const std::string& name = name_of(context, function);
  const std::size_t words = context.module.code.size();
  if (!context.require(function.code_begin == code_begin && function.code_end > code_begin &&
                           function.code_end <= words / 2,
                       Rule::kCodeRanges, "`{}`", name)) {
    return false;
  }
  const std::size_t instructions = function.code_end - function.code_begin,
                    registers = function.registers.size();
  if (!context.require(instructions <= kMaxInstructions && registers <= kMaxRegisters &&
                           instructions * registers <= kMaxProduct,
                       Rule::kFunctionSize, "`{}`", name)) {
    return false;
  }
  bool inputs = function.inputs.size() <= registers;
  for (std::size_t i = 0; inputs && i < function.inputs.size(); ++i) {
    inputs = context.module.types[function.registers[i]].kind != TypeKind::kIter;
  }
  return context.require(inputs, Rule::kInputCount, "`{}`", name) && check_sites(context, function);
}

bool collect_uses(Context& context, std::vector<Use>& uses) {
  const Module& module = context.module;
  std::vector<bool> used(module.functions.size());
  uses.resize(module.functions.size());
  const auto use = [&](FunctionId id, Role role, const Stream* stream) {
    if (id == kNone) return true;
    if (!context.require(!used[id], Rule::kFunctionUse, "`{}`", name_of(context, module.functions[id])))
      return false;
    used[id] = true;
    uses[id] = {role, stream};
    return true;
  };
  bool ok = use(module.base, Role::kBase, nullptr) && use(module.auth, Role::kAuth, nullptr);
  for (const Stream& stream : module.streams) {
    ok = ok && use(stream.request.build, Role::kBuild, &stream) &&
         use(stream.errors, Role::kErrors, &stream) && use(stream.record, Role::kRecord, &stream) &&
         use(stream.rows, Role::kRows, &stream) && use(stream.pager.init, Role::kPageInit, &stream) &&
         use(stream.pager.next, Role::kPageNext, &stream) &&
         use(stream.pager.stop, Role::kPageStop, &stream) &&
         use(stream.cursor_from, Role::kCursorFrom, &stream) && use(stream.when, Role::kReadWhen, &stream) &&
         use(stream.range.until, Role::kCursorUntil, &stream) &&
         use(stream.range.token, Role::kCursorToken, &stream);
  }
  if (module.probe) {
    const Stream& exchange = module.probe->exchange;
    ok = ok && use(exchange.request.build, Role::kBuild, &exchange) &&
         use(exchange.errors, Role::kErrors, &exchange) && use(module.probe->label, Role::kLabel, &exchange);
  }
  for (std::size_t i = 0; ok && i < used.size(); ++i) {
    ok = context.require(used[i], Rule::kFunctionUse, "`{}`", name_of(context, module.functions[i]));
  }
  return ok;
}

bool check_role(Context& context, const Function& function, const Use& use,
                const std::vector<Frames>& frames) {
  return context.require(function.record == (use.role == Role::kRecord), Rule::kRecordEnd, "`{}`",
                         name_of(context, function)) &&
         context.require(has_result_of(context, function, use), Rule::kResultType, "`{}`",
                         name_of(context, function)) &&
         InputChecker(context, function, use, frames).check();
}

}  // namespace conn::bytecode::verifying
