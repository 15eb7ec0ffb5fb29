// The types of an instruction's operands. `opcodes.def` gives the class of each; what the classes cannot say
// stands here by opcode.
#include "bytecode/verify_operands.h"

namespace conn::bytecode::verifying {
namespace {

bool is_text_kind(TypeKind kind) {
  return kind == TypeKind::kString || kind == TypeKind::kUrl || kind == TypeKind::kSecret ||
         kind == TypeKind::kEnum;
}

bool is_number_kind(TypeKind kind) {
  return kind == TypeKind::kInt || kind == TypeKind::kDecimal || kind == TypeKind::kFloat;
}

bool in_class(std::string_view name, TypeKind kind) {
  if (name == "bool") return kind == TypeKind::kBool;
  if (name == "int") return kind == TypeKind::kInt;
  if (name == "num") return is_number_kind(kind);
  if (name == "str") return is_text_kind(kind);
  if (name == "json") return kind == TypeKind::kJson;
  if (name == "time") return kind == TypeKind::kTimestamp || kind == TypeKind::kDate;
  if (name == "dur") return kind == TypeKind::kDuration;
  if (name == "list") return kind == TypeKind::kList;
  if (name == "dict") return kind == TypeKind::kDict;
  if (name == "rec") return kind == TypeKind::kRecord;
  if (name == "rows") return kind == TypeKind::kRows;
  if (name == "iter") return kind == TypeKind::kIter;
  return true;  // `*` and `same`: judged by opcode
}

bool may_read_rows(Opcode op) {
  return op == Opcode::kAsRows || op == Opcode::kEachRow || op == Opcode::kIsNull ||
         op == Opcode::kJumpNull || op == Opcode::kJumpNotNull;
}

class OperandChecker {
 public:
  OperandChecker(Context& context, const Spot& spot)
      : context_(context), types_(*context.types), spot_(spot) {}

  bool check() { return check_classes() && check_operation(); }

 private:
  bool require(bool holds, Rule rule) {
    return context_.require(holds, rule, "`{}` at {}", context_.module.text(spot_.function.name),
                            spot_.number);
  }

  TypeId id(std::uint32_t reg) const { return spot_.type_of(reg); }
  const Type& type(std::uint32_t reg) const { return types_[id(reg)]; }
  TypeId a() const { return id(spot_.code.a); }
  TypeId b() const { return id(spot_.code.b); }
  TypeId c() const { return id(spot_.code.c); }

  bool check_classes() {
    for (int i = 0; i < 3; ++i) {
      const char form = spot_.row.form[static_cast<std::size_t>(i)];
      if ((form != 'd' && form != 'r' && form != 'W') || spot_.operand(i) == kNoSlot) continue;
      if (!check_class(spot_.row.classes[i], type(spot_.operand(i)), form)) return false;
    }
    return true;
  }

  bool check_class(std::string_view name, const Type& type, char form) {
    const bool null = name.ends_with('?'), any = name.starts_with('*') || name.starts_with("same");
    if (null) name.remove_suffix(1);
    if (form == 'r' && type.kind == TypeKind::kRows &&
        !require(may_read_rows(spot_.code.op), Rule::kRowsRead))
      return false;
    if (type.kind == TypeKind::kIter && !require(name == "iter", Rule::kOperandClass)) return false;
    return require(in_class(name, type.kind), Rule::kOperandClass) &&
           require(form != 'r' || any || null || !type.optional, Rule::kNullRead);
  }

  // A value of type `from` is written to register a.
  bool gives(TypeId from, Rule rule = Rule::kSameType) {
    return require(types_.same(from, a()), rule) && require(types_.fits(from, a()), Rule::kNullWritten);
  }

  // The same, and null beside it.
  bool gives_or_null(TypeId from, Rule rule) {
    return require(types_.same(from, a()), rule) && require(types_[a()].optional, Rule::kNullWritten);
  }

  bool fits(TypeId from, TypeId to, Rule rule) {
    return require(types_.same(from, to), rule) && require(types_.fits(from, to), Rule::kNullWritten);
  }

  bool is_kind(TypeId id, TypeKind kind) { return require(types_[id].kind == kind, Rule::kOperandClass); }
  bool not_null(TypeId id) { return require(!types_[id].optional, Rule::kNullRead); }

  bool check_operation() {
    if (judges_null(spot_.code.op)) return check_read();
    if (spot_.code.op >= Opcode::kAddInt && spot_.code.op <= Opcode::kToJson) return check_arithmetic();
    if (spot_.code.op >= Opcode::kNot && spot_.code.op <= Opcode::kTable) return check_comparison();
    if (spot_.code.op >= Opcode::kListNew && spot_.code.op <= Opcode::kDictMerge) return check_building();
    if (spot_.code.op >= Opcode::kField && spot_.code.op <= Opcode::kJsonKey) return check_inside();
    if (spot_.code.op <= Opcode::kUnwrap) return check_move();
    return check_control();
  }

  bool check_move() {
    switch (spot_.code.op) {
      case Opcode::kConst:
        return require(types_.holds(a(), context_.module.constants[spot_.code.b]), Rule::kConstantType);
      case Opcode::kMove: return gives(b());
      case Opcode::kNull: return require(types_[a()].optional, Rule::kNullWritten);
      default: return require(types_.same(a(), b()), Rule::kSameType);
    }
  }

  bool check_read() {
    if (!require(spot_.code.x == 0 || types_[a()].optional, Rule::kNullWritten)) return false;
    switch (spot_.code.op) {
      case Opcode::kAsDecimal: return is_kind(a(), TypeKind::kDecimal);
      case Opcode::kAsFloat: return is_kind(a(), TypeKind::kFloat);
      case Opcode::kAsString: return require(types_.holds_any_text(a()), Rule::kOperandClass);
      case Opcode::kAsTime: return check_time(a());
      case Opcode::kAsRows: return require(types_.same(a(), b()), Rule::kSameType);
      case Opcode::kAsType: {
        const TypeId read = spot_.code.c;
        return require(types_.has_json(read), Rule::kReadableType) &&
               require(types_.same(read, a()), Rule::kSameType) &&
               require(!types_[read].optional || types_[a()].optional, Rule::kNullWritten);
      }
      default: return true;
    }
  }

  bool check_time(TypeId time) {
    const bool date = context_.module.formats[spot_.code.c].date;
    return require(types_[time].kind == (date ? TypeKind::kDate : TypeKind::kTimestamp), Rule::kTimeType);
  }

  bool check_inside() {
    switch (spot_.code.op) {
      case Opcode::kField: {
        const Type& record = types_[b()];
        return require(spot_.code.c < record.fields.size(), Rule::kOperandRange) &&
               gives(record.fields[spot_.code.c].type, Rule::kFieldType);
      }
      case Opcode::kItem:
      case Opcode::kDictGet: return gives_or_null(types_[b()].element, Rule::kElementType);
      default: return require(types_[a()].optional, Rule::kNullWritten);
    }
  }

  bool check_building() {
    switch (spot_.code.op) {
      case Opcode::kListPush: return fits(b(), types_[a()].element, Rule::kElementType);
      case Opcode::kDictPut: return fits(c(), types_[a()].element, Rule::kElementType);
      case Opcode::kListAppend:
      case Opcode::kDictMerge: return require(types_.same(a(), b()), Rule::kSameType) && not_null(a());
      case Opcode::kRecord: return check_record();
      case Opcode::kJoin: return check_join();
      default: return true;
    }
  }

  bool check_record() {
    const Type& record = types_[a()];
    if (!require(record.fields.size() == spot_.code.x, Rule::kArgumentCount)) return false;
    for (std::uint32_t i = 0; i < spot_.code.x; ++i) {
      if (!fits(id(spot_.code.b + i), record.fields[i].type, Rule::kFieldType)) return false;
    }
    return true;
  }

  static bool is_printed(TypeKind kind) {
    return is_text_kind(kind) || is_number_kind(kind) || kind == TypeKind::kBool ||
           kind == TypeKind::kTimestamp || kind == TypeKind::kDate;
  }

  bool check_join() {
    for (std::uint32_t i = 0; i < spot_.code.x; ++i) {
      const TypeId part = id(spot_.code.b + i);
      if (!require(is_printed(types_[part].kind), Rule::kOperandClass) || !not_null(part)) return false;
    }
    return require(types_.holds_any_text(a()), Rule::kOperandClass);
  }

  bool check_arithmetic() {
    switch (spot_.code.op) {
      case Opcode::kAddFloat:
      case Opcode::kSubFloat:
      case Opcode::kMulFloat:
      case Opcode::kDivFloat:
      case Opcode::kNegFloat:
      case Opcode::kIntToFloat: return is_kind(a(), TypeKind::kFloat);
      case Opcode::kIntToDecimal: return is_kind(a(), TypeKind::kDecimal);
      case Opcode::kAddTime:
      case Opcode::kSubTime: return require(types_.same(a(), b()), Rule::kSameType);
      case Opcode::kTimeBetween: return require(types_.same(b(), c()), Rule::kSameType);
      case Opcode::kParseTime:
        return require(is_text_kind(types_[b()].kind) || is_number_kind(types_[b()].kind),
                       Rule::kOperandClass) &&
               not_null(b()) && check_time(a());
      case Opcode::kToText:
        return require(is_printed(types_[b()].kind) && types_.holds_any_text(a()), Rule::kOperandClass) &&
               not_null(b());
      case Opcode::kToJson:
        return require(types_.has_json(b()), Rule::kReadableType) &&
               require(!types_[b()].optional || types_[a()].optional, Rule::kNullWritten);
      default: return true;
    }
  }

  bool is_ordered(TypeId id) {
    const TypeKind kind = types_[id].kind;
    return is_number_kind(kind) || is_text_kind(kind) || kind == TypeKind::kTimestamp ||
           kind == TypeKind::kDate || kind == TypeKind::kDuration;
  }

  bool check_comparison() {
    switch (spot_.code.op) {
      case Opcode::kEq:
      case Opcode::kNe:
      case Opcode::kLt:
      case Opcode::kLe: {
        const bool equality = spot_.code.op == Opcode::kEq || spot_.code.op == Opcode::kNe;
        const bool texts = is_text_kind(types_[b()].kind) && is_text_kind(types_[c()].kind);
        return require(texts || types_.same(b(), c()), Rule::kSameType) &&
               require(equality || is_ordered(b()), Rule::kOperandClass);
      }
      case Opcode::kEqConst: return check_constant_operand();
      case Opcode::kTable: return check_table();
      default: return true;
    }
  }

  // An enum may be compared with any text, and so may JSON.
  bool check_constant_operand() {
    const Constant& constant = context_.module.constants[spot_.code.c];
    const TypeKind kind = types_[b()].kind;
    const bool text = constant.kind == Kind::kText && (is_text_kind(kind) || kind == TypeKind::kJson);
    return require(constant.kind != Kind::kNull && (text || types_.holds(b(), constant)),
                   Rule::kConstantType);
  }

  bool check_table() {
    const Table& table = context_.module.tables[spot_.code.c];
    bool holds = table.miss != Table::Miss::kKeep || types_.holds_any_text(a());
    for (const std::uint32_t value : table.values)
      holds = holds && types_.holds(a(), context_.module.constants[value]);
    if (table.miss == Table::Miss::kConstant)
      holds = holds && types_.holds(a(), context_.module.constants[table.miss_value]);
    return require(holds, Rule::kTableType);
  }

  bool check_control() {
    switch (spot_.code.op) {
      case Opcode::kEachList:
      case Opcode::kEachRow:
      case Opcode::kEachDict:
      case Opcode::kEachJson:
      case Opcode::kEachMember: return check_each();
      case Opcode::kCall: return check_call();
      case Opcode::kReturn:
        return require(!spot_.function.record, Rule::kRecordEnd) &&
               fits(a(), spot_.function.result, Rule::kResultType);
      case Opcode::kYield: return require(spot_.function.record, Rule::kRecordEnd) && check_yield();
      case Opcode::kVersion: return require(spot_.function.record, Rule::kRecordEnd) && check_version();
      case Opcode::kDrop: return require(spot_.function.record, Rule::kRecordEnd);
      default: return true;
    }
  }

  // What an `each` writes into the registers behind its iterator.
  bool check_each() {
    const std::uint32_t first = spot_.code.a + 1u;
    const Type& list = types_[b()];
    switch (spot_.code.op) {
      case Opcode::kEachList: return fits(list.element, id(first), Rule::kElementType);
      case Opcode::kEachDict: return is_key(first) && fits(list.element, id(first + 1), Rule::kElementType);
      case Opcode::kEachJson: return is_json_element(first);
      case Opcode::kEachMember: return is_key(first) && is_json_element(first + 1);
      default: break;
    }
    for (std::uint32_t i = 0; i < list.stride; ++i) {
      if (!fits(list.fields[i].type, id(first + i), Rule::kElementType)) return false;
    }
    return true;
  }

  bool is_key(std::uint32_t reg) { return require(type(reg).kind == TypeKind::kString, Rule::kElementType); }
  bool is_json_element(std::uint32_t reg) {
    return require(type(reg).kind == TypeKind::kJson, Rule::kElementType) &&
           require(type(reg).optional, Rule::kNullWritten);
  }

  bool check_call() {
    const ParsedSignature& signature = context_.signatures[spot_.code.c];
    if (!require(signature.parameters.size() == spot_.code.x, Rule::kCallArity)) return false;
    Bindings bindings;
    bool holds = true;
    for (std::uint32_t i = 0; holds && i < spot_.code.x; ++i) {
      holds = signature.parameters[i].takes(context_.module, types_, id(spot_.code.b + i), bindings);
    }
    return require(holds && signature.result.gives(context_.module, types_, a(), bindings), Rule::kCallTypes);
  }

  bool check_version() {
    const TypeKind kind = types_[a()].kind;
    return require(spot_.use.stream->has_version &&
                       (kind == TypeKind::kInt || kind == TypeKind::kTimestamp || kind == TypeKind::kDate),
                   Rule::kYieldVersion);
  }

  bool check_yield() {
    const Stream& stream = *spot_.use.stream;
    const Type& key = types_[a()];
    const bool text = key.kind == TypeKind::kString ||
                      (key.kind == TypeKind::kList && types_[key.element].kind == TypeKind::kString &&
                       !types_[key.element].optional);
    const bool has_cursor = spot_.code.b != kNoSlot;
    return require(text && !key.optional, Rule::kYieldId) &&
           require(
               has_cursor == stream.has_cursor && (!has_cursor || types_[b()].kind == TypeKind::kTimestamp),
               Rule::kYieldCursor) &&
           require(types_.fits(c(), stream.model), Rule::kYieldRecord);
  }

  Context& context_;
  const TypeTable& types_;
  const Spot& spot_;
};

}  // namespace

bool check_operand_types(Context& context, const Spot& spot) { return OperandChecker(context, spot).check(); }

}  // namespace conn::bytecode::verifying
