// One refused module for each rule of the verifier: the sample with one thing changed.
#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <set>

#include "bytecode/verify.h"
#include "tests/bytecode/sample.h"

namespace conn::bytecode {
namespace {

using namespace sample;

struct Case {
  Rule rule;
  const char* what;
  std::function<void(Module&)> change;
};

constexpr const char* kRecord = "candidates.record";
constexpr const char* kBuild = "candidates.request";
constexpr const char* kErrors = "candidates.errors";

// Changes the first instruction with that opcode.
std::function<void(Module&)> edit(const char* name, Opcode op,
                                  std::function<void(Module&, Instruction&)> change) {
  return [=](Module& module) {
    const Function& changed = function(module, name);
    const std::uint32_t number = find(module, changed, op);
    Instruction code = at(module, changed, number);
    change(module, code);
    put(module, function(module, name), number, code);
  };
}

// Gives operand a of the first instruction with that opcode another register, of that type.
std::function<void(Module&)> retype(const char* name, Opcode op, std::uint16_t Instruction::*operand,
                                    TypeKind kind, bool optional) {
  return edit(name, op, [=](Module& module, Instruction& code) {
    code.*operand = add_register(module, name, type(module, kind, optional));
  });
}

std::uint32_t date_format(Module& module) {
  module.formats.push_back({text(module, "date"), kNone, true});
  return static_cast<std::uint32_t>(module.formats.size() - 1);
}

Stream& stream(Module& module) { return module.streams[0]; }
ProjectionNode& node(Module& module, std::size_t number) { return module.projections[0].nodes[number]; }
Type& rows_type(Module& module) {
  return *std::find_if(module.types.begin(), module.types.end(),
                       [](const Type& type) { return type.kind == TypeKind::kRows; });
}
Type& record_type(Module& module, const char* first_field) {
  return *std::find_if(module.types.begin(), module.types.end(), [&](const Type& type) {
    return type.kind == TypeKind::kRecord && module.text(type.fields[0].name) == first_field;
  });
}
Type& enum_type(Module& module) {
  return *std::find_if(module.types.begin(), module.types.end(),
                       [](const Type& type) { return type.kind == TypeKind::kEnum; });
}
void add_type(Module& module, Type type) { module.types.push_back(std::move(type)); }
Type of_kind(TypeKind kind) {
  Type type{};
  type.kind = kind;
  return type;
}

const std::vector<Case>& cases() {
  static const std::vector<Case> kCases = {
      {Rule::kStringIndex, "a stream's name", [](Module& m) { stream(m).name = 9999; }},
      {Rule::kStringIndex, "a key of a projection", [](Module& m) { node(m, 0).keys[0] = 9999; }},
      {Rule::kTypeIndex, "a register", [](Module& m) { function(m, kBuild).registers[0] = 9999; }},
      {Rule::kTypeIndex, "a model", [](Module& m) { stream(m).model = 9999; }},
      {Rule::kConstantIndex, "a value of a table", [](Module& m) { m.tables[0].values[0] = 9999; }},
      {Rule::kFunctionIndex, "a stream's errors", [](Module& m) { stream(m).errors = 9999; }},
      {Rule::kProjectionIndex, "a stream's", [](Module& m) { stream(m).projection = 1; }},
      {Rule::kStringsDistinct, "a text twice", [](Module& m) { m.strings.push_back(m.strings[0]); }},

      {Rule::kTypeOrder, "a list of itself", [](Module& m) {
         Type list = of_kind(TypeKind::kList);
         list.element = static_cast<TypeId>(m.types.size());
         add_type(m, list);
       }},
      {Rule::kTypeDepth, "65 lists in one another", [](Module& m) {
         for (TypeId inner = type(m, TypeKind::kInt), i = 0; i < 65; ++i) inner = type(m, TypeKind::kList, true, inner);
       }},
      {Rule::kTypesDistinct, "a bool twice", [](Module& m) { add_type(m, m.types[0]); }},
      {Rule::kTypeParts, "members of a bool", [](Module& m) {
         Type odd = of_kind(TypeKind::kBool);
         odd.members = {0};
         add_type(m, odd);
       }},
      {Rule::kTypeParts, "an iterator that may be null", [](Module& m) {
         Type odd = of_kind(TypeKind::kIter);
         odd.optional = true;
         add_type(m, odd);
       }},
      {Rule::kTypeInner, "a list of iterators", [](Module& m) { (void)type(m, TypeKind::kList, false, type(m, TypeKind::kIter)); }},
      {Rule::kFieldNames, "a field twice", [](Module& m) { record_type(m, "value").fields[1].name = record_type(m, "value").fields[0].name; }},
      {Rule::kMemberNames, "a member twice", [](Module& m) { enum_type(m).members[1] = enum_type(m).members[0]; }},
      {Rule::kRowsType, "another stride", [](Module& m) { rows_type(m).stride = 1; }},
      {Rule::kRowsType, "a slot of type int", [](Module& m) {
         Type rows = of_kind(TypeKind::kRows);
         rows.stride = 1;
         rows.fields = {{kNone, type(m, TypeKind::kInt)}};
         add_type(m, rows);
       }},

      {Rule::kConstantKind, "an object", [](Module& m) { m.constants[0].kind = Kind::kObject; }},
      {Rule::kConstantParts, "a text without text", [](Module& m) { m.constants[0].text = kNone; }},
      {Rule::kConstantParts, "a null with a number", [](Module& m) { (void)constant(m, {Kind::kNull, 1}); }},
      {Rule::kConstantNumber, "digits that are none", [](Module& m) { (void)constant(m, {Kind::kNumber, 0, 0, text(m, "01")}); }},
      {Rule::kConstantNumber, "infinity", [](Module& m) { (void)constant(m, {Kind::kFloat, 0, std::numeric_limits<double>::infinity()}); }},
      {Rule::kTimeFormatKnown, "an unknown zone", [](Module& m) { m.formats[0].zone = text(m, "Mars/Base"); }},
      {Rule::kTimeFormatZone, "a setting that is not there", [](Module& m) { m.formats[0].zone_config = 99; }},
      {Rule::kTimeFormatZone, "a name and a setting", [](Module& m) {
         m.formats[0].zone = text(m, "UTC");
         m.formats[0].zone_config = 0;
       }},
      {Rule::kTableKeys, "a key twice", [](Module& m) { m.tables[0].keys[1] = m.tables[0].keys[0]; }},
      {Rule::kTableKeys, "a value too few", [](Module& m) { m.tables[0].values.pop_back(); }},
      {Rule::kTableMiss, "a constant nobody uses", [](Module& m) { m.tables[0].miss_value = 0; }},

      {Rule::kProjectionTree, "a child before its parent", [](Module& m) { node(m, 7).children[0] = 3; }},
      {Rule::kProjectionTree, "two parents", [](Module& m) { node(m, 7).children[0] = 9; }},
      {Rule::kProjectionTree, "no nodes", [](Module& m) { m.projections.push_back({}); }},
      {Rule::kProjectionKeys, "a key twice", [](Module& m) { node(m, 3).keys[1] = node(m, 3).keys[0]; }},
      {Rule::kProjectionSlot, "beyond its frame", [](Module& m) { node(m, 8).slot = 2; }},
      {Rule::kProjectionSlot, "filled twice", [](Module& m) { node(m, 5).slot = 0; }},
      {Rule::kProjectionFilled, "nothing in a slot", [](Module& m) { m.projections[0].slots = 2; }},
      {Rule::kProjectionFilled, "far more slots than nodes", [](Module& m) { node(m, 6).stride = 60000; }},
      {Rule::kProjectionRows, "rows without elements", [](Module& m) { node(m, 5).stride = 1; }},
      {Rule::kProjectionRecords, "not the named list", [](Module& m) { m.projections[0].records = 6; }},

      {Rule::kCodeRanges, "a hole", [](Module& m) { m.functions[0].code_begin = 1; }},
      {Rule::kCodeRanges, "an empty function", [](Module& m) { m.functions[0].code_end = 0; }},
      {Rule::kCodeRanges, "code behind the last", [](Module& m) { m.code.insert(m.code.end(), {116, 0}); }},
      {Rule::kFunctionSize, "65,535 registers", [](Module& m) { function(m, kBuild).registers.resize(65535); }},
      {Rule::kInputCount, "more inputs than registers", [](Module& m) {
         function(m, "candidates.pages.stop").inputs.resize(8);
       }},
      {Rule::kInputCount, "an iterator", [](Module& m) { function(m, kBuild).registers[0] = type(m, TypeKind::kIter); }},
      {Rule::kSiteOrder, "backward", [](Module& m) { function(m, kRecord).sites[1].instruction = 0; }},
      {Rule::kSiteOrder, "line 0", [](Module& m) { function(m, kRecord).sites[1].line = 0; }},
      {Rule::kSiteMissing, "none", [](Module& m) { function(m, kBuild).sites.clear(); }},
      {Rule::kFunctionUse, "one for two uses", [](Module& m) { stream(m).pager.next = stream(m).pager.init; }},
      {Rule::kFunctionUse, "one for nothing", [](Module& m) { stream(m).cursor_from = kNone; }},

      {Rule::kOpcodeKnown, "number 4", edit(kBuild, Opcode::kMove, [](Module&, Instruction& i) { i.op = static_cast<Opcode>(4); })},
      {Rule::kOperandZero, "c of a move", edit(kBuild, Opcode::kMove, [](Module&, Instruction& i) { i.c = 1; })},
      {Rule::kOperandZero, "x of a move", edit(kBuild, Opcode::kMove, [](Module&, Instruction& i) { i.x = 1; })},
      {Rule::kRegisterRange, "register 999", edit(kBuild, Opcode::kMove, [](Module&, Instruction& i) { i.a = 999; })},
      {Rule::kRegisterRange, "fields of a record", edit(kBuild, Opcode::kRecord, [](Module&, Instruction& i) { i.b = 900; })},
      {Rule::kRegisterRange, "elements of an each", edit(kRecord, Opcode::kEachInit, [](Module& m, Instruction& i) {
         i.a = add_register(m, kRecord, type(m, TypeKind::kIter));
         Function& changed = function(m, kRecord);
         const auto each = find(m, changed, Opcode::kEachRow);
         Instruction code = at(m, changed, each);
         code.a = i.a;
         put(m, changed, each, code);
       })},
      {Rule::kOperandRange, "constant 999", edit(kBuild, Opcode::kConst, [](Module&, Instruction& i) { i.b = 999; })},
      {Rule::kOperandRange, "field 9", edit(kRecord, Opcode::kField, [](Module&, Instruction& i) { i.c = 9; })},
      {Rule::kOperandRange, "time format 1", edit(kBuild, Opcode::kPrintTime, [](Module&, Instruction& i) { i.c = 1; })},
      {Rule::kOperandRange, "match table 1", edit(kRecord, Opcode::kTable, [](Module&, Instruction& i) { i.c = 1; })},
      {Rule::kOperandRange, "built-in 1", edit(kRecord, Opcode::kCall, [](Module&, Instruction& i) { i.c = 1; })},
      {Rule::kNullFlag, "2", edit(kErrors, Opcode::kAsString, [](Module&, Instruction& i) { i.x = 2; })},
      {Rule::kArgumentCount, "a record of 4 of 5", edit(kBuild, Opcode::kRecord, [](Module&, Instruction& i) { i.x = 4; })},
      {Rule::kArgumentCount, "a join of nothing", edit("base", Opcode::kJoin, [](Module&, Instruction& i) { i.x = 0; })},

      {Rule::kJumpForward, "to itself", edit(kBuild, Opcode::kJumpNull, [](Module&, Instruction& i) { i.c = 5; })},
      {Rule::kJumpForward, "out of the function", edit(kBuild, Opcode::kJumpNull, [](Module&, Instruction& i) { i.c = 500; })},
      {Rule::kFallsOff, "no return", edit("base", Opcode::kReturn, [](Module&, Instruction& i) { i = {Opcode::kMove, 0, i.a, i.a, 0}; })},
      {Rule::kReachable, "behind a return", [](Module& m) { insert(m, "base", 3, {Opcode::kReturn, 0, 0, 0, 0}); }},
      {Rule::kWrittenFirst, "never", retype(kBuild, Opcode::kUnwrap, &Instruction::b, TypeKind::kTimestamp, true)},
      {Rule::kWrittenFirst, "on one of two ways", edit(kErrors, Opcode::kConst, [](Module& m, Instruction&) {
         Function& changed = function(m, kErrors);
         const auto first = find(m, changed, Opcode::kConst, find(m, changed, Opcode::kJumpUnless));
         Instruction verb = at(m, changed, first);
         verb.a = add_register(m, kErrors, type(m, TypeKind::kInt));
         put(m, changed, first, verb);
       })},
      {Rule::kLoopEntry, "no iterator", edit(kRecord, Opcode::kEachInit, [](Module& m, Instruction& i) {
         i.a = add_register(m, kRecord, type(m, TypeKind::kIter));
       })},
      {Rule::kLoopNesting, "an inner loop that ends outside", [](Module& m) {
         const Function& changed = function(m, kRecord);
         const auto outer = find(m, changed, Opcode::kEachRow);
         const auto exit = at(m, changed, outer).c;
         const auto iterator = add_register(m, kRecord, type(m, TypeKind::kIter));
         const auto json = add_register(m, kRecord, type(m, TypeKind::kJson, true));
         const auto list = add_register(m, kRecord, type(m, TypeKind::kJson));
         const auto raw = static_cast<std::uint16_t>(at(m, changed, find(m, changed, Opcode::kAsString, outer)).b);
         (void)json;
         insert(m, kRecord, outer + 1u, {Opcode::kEachJson, 0, iterator, list, static_cast<std::uint16_t>(exit + 2)});
         insert(m, kRecord, outer + 1u, {Opcode::kEachInit, 0, iterator, 0, 0});
         insert(m, kRecord, outer + 1u, {Opcode::kAsJson, 0, list, raw, 0});
       }},
      {Rule::kLoopBack, "to no each", edit(kRecord, Opcode::kNext, [](Module&, Instruction& i) { i.c = 0; })},
      {Rule::kLoopBack, "to an each that is over", [](Module& m) {
         const auto first = find(m, function(m, kRecord), Opcode::kNext);
         const auto second = find(m, function(m, kRecord), Opcode::kNext, first + 1);
         put(m, function(m, kRecord), second, at(m, function(m, kRecord), first));
       }},
      {Rule::kLoopLocked, "the list", [](Module& m) {
         const auto push = find(m, function(m, kRecord), Opcode::kField);
         const auto each = find(m, function(m, kRecord), Opcode::kEachList);
         const Instruction code = at(m, function(m, kRecord), each);
         insert(m, kRecord, push, {Opcode::kListPush, 0, code.b, static_cast<std::uint16_t>(code.a + 1), 0});
       }},
      {Rule::kHandlerNesting, "two that cross", [](Module& m) { function(m, kRecord).handlers = {{0, 2, 3}, {1, 3, 3}}; }},
      {Rule::kHandlerNesting, "outer before inner", [](Module& m) { function(m, kRecord).handlers = {{0, 2, 3}, {1, 2, 3}}; }},
      {Rule::kHandlerTarget, "inside what it covers", [](Module& m) { function(m, kRecord).handlers[0].target = 1; }},
      {Rule::kHandlerTarget, "outside the function", [](Module& m) { function(m, kRecord).handlers[0].target = 500; }},

      {Rule::kOperandClass, "a string as bool", edit(kErrors, Opcode::kJumpUnless, [](Module&, Instruction& i) { i.a = 1; })},
      {Rule::kOperandClass, "an int from a string's read", retype(kErrors, Opcode::kAsString, &Instruction::a, TypeKind::kInt, true)},
      {Rule::kNullRead, "an optional printed", edit(kBuild, Opcode::kPrintTime, [](Module&, Instruction& i) { i.b = 0; })},
      {Rule::kNullWritten, "into a string", [](Module& m) {
         function(m, "candidates.pages.init").registers[0] = type(m, TypeKind::kUrl);
       }},
      {Rule::kNullWritten, "a null read of a string", edit(kRecord, Opcode::kAsString, [](Module&, Instruction& i) { i.x = 1; })},
      {Rule::kSameType, "a move of another type", retype(kBuild, Opcode::kMove, &Instruction::a, TypeKind::kString, true)},
      {Rule::kSameType, "an int compared with a text", edit(kErrors, Opcode::kLe, [](Module&, Instruction& i) { i.c = 3; })},
      {Rule::kConstantType, "a text as int", edit(kErrors, Opcode::kConst, [](Module&, Instruction& i) { i.b = 0; })},
      {Rule::kElementType, "a text in a list of records", edit(kRecord, Opcode::kListPush, [](Module& m, Instruction& i) {
         i.b = at(m, function(m, kRecord), 0).a;
       })},
      {Rule::kElementType, "another type behind the iterator", [](Module& m) {
         const auto each = at(m, function(m, kRecord), find(m, function(m, kRecord), Opcode::kEachRow));
         function(m, kRecord).registers[each.a + 1u] = type(m, TypeKind::kString, true);
       }},
      {Rule::kFieldType, "fields in another order", edit(kErrors, Opcode::kRecord, [](Module&, Instruction& i) { i.b = 1; })},
      {Rule::kReadableType, "a secret as JSON", edit("auth", Opcode::kToText, [](Module& m, Instruction& i) {
         i = {Opcode::kToJson, 0, add_register(m, "auth", type(m, TypeKind::kJson)), i.b, 0};
       })},
      {Rule::kTimeType, "a date format", [](Module& m) {
         m.formats.push_back({text(m, "date"), kNone, true});
         edit(kRecord, Opcode::kAsTime, [](Module&, Instruction& i) { i.c = 1; })(m);
       }},
      {Rule::kTableType, "a number for a text", [](Module& m) { m.tables[0].values[0] = constant(m, {Kind::kInt, 1}); }},
      {Rule::kRowsRead, "moved", edit(kRecord, Opcode::kAsRows, [](Module&, Instruction& i) { i.op = Opcode::kMove; })},

      {Rule::kBuiltinKnown, "an unknown one", [](Module& m) { m.builtins[0] = text(m, "string.shout"); }},
      {Rule::kBuiltinKnown, "one over a lambda", [](Module& m) { m.builtins.push_back(text(m, "bad.type")); }},
      {Rule::kCallArity, "no argument", edit(kRecord, Opcode::kCall, [](Module&, Instruction& i) { i.x = 0; })},
      {Rule::kCallTypes, "a timestamp to lower", edit(kRecord, Opcode::kCall, [](Module& m, Instruction& i) {
         i.b = at(m, function(m, kRecord), find(m, function(m, kRecord), Opcode::kAsTime)).a;
       })},
      {Rule::kCallTypes, "no list to join", [](Module& m) {
         m.builtins[0] = text(m, "list.join");
         edit(kRecord, Opcode::kCall, [](Module&, Instruction& i) {
           i.b = 0;
           i.x = 2;
         })(m);
       }},

      {Rule::kInputAllowed, "the status in a request", [](Module& m) { function(m, kBuild).inputs[0].kind = InputKind::kStatus; }},
      {Rule::kInputIndex, "config entry 9", [](Module& m) { function(m, "base").inputs[0].index = 9; }},
      {Rule::kInputIndex, "an index of the status", [](Module& m) { function(m, kErrors).inputs[1].index = 1; }},
      {Rule::kInputType, "a config entry of another type", [](Module& m) { function(m, "base").inputs[0].index = 0; }},
      {Rule::kInputType, "rows of another frame", [](Module& m) {
         std::swap(node(m, 6).rows_slot, node(m, 5).slot);
       }},
      {Rule::kRecordInputs, "a slot left out", [](Module& m) { function(m, kRecord).inputs.pop_back(); }},
      {Rule::kRecordInputs, "in another order", [](Module& m) { function(m, kRecord).inputs[0].index = 1; }},
      {Rule::kHeaderName, "a capital", [](Module& m) { function(m, "candidates.pages.next").inputs[0].index = text(m, "Link"); }},
      {Rule::kHeaderName, "a line end", [](Module& m) { function(m, "candidates.pages.next").inputs[0].index = text(m, "a\r\nb"); }},
      {Rule::kResultType, "stop gives no reason", [](Module& m) { function(m, "candidates.pages.stop").result = type(m, TypeKind::kInt); }},
      {Rule::kResultType, "another type returned", edit("base", Opcode::kReturn, [](Module& m, Instruction& i) {
         i.a = add_register(m, "base", type(m, TypeKind::kInt));
         insert(m, "base", 0, {Opcode::kConst, 0, i.a, static_cast<std::uint16_t>(constant(m, {Kind::kInt, 1})), 0});
       })},
      {Rule::kRecordEnd, "a request that drops", edit(kBuild, Opcode::kReturn, [](Module&, Instruction& i) { i = {Opcode::kDrop, 0, 0, 0, 0}; })},
      {Rule::kRecordEnd, "a record function that does not say so", [](Module& m) { function(m, kRecord).record = false; }},
      {Rule::kYieldId, "a timestamp", edit(kRecord, Opcode::kYield, [](Module&, Instruction& i) { i.a = i.b; })},
      {Rule::kYieldCursor, "none", edit(kRecord, Opcode::kYield, [](Module&, Instruction& i) { i.b = kNoSlot; })},
      {Rule::kYieldCursor, "a text", edit(kRecord, Opcode::kYield, [](Module&, Instruction& i) { i.b = i.a; })},
      {Rule::kYieldVersion, "where the stream has none", edit(kRecord, Opcode::kYield, [](Module&, Instruction& i) {
         i = {Opcode::kVersion, 0, i.b, 0, 0};
       })},
      {Rule::kYieldRecord, "a text", edit(kRecord, Opcode::kYield, [](Module&, Instruction& i) { i.c = i.a; })},

      {Rule::kStreamName, "empty", [](Module& m) { stream(m).name = text(m, ""); }},
      {Rule::kStreamModel, "no record", [](Module& m) { stream(m).model = type(m, TypeKind::kInt); }},
      {Rule::kStreamParts, "no errors", [](Module& m) { stream(m).errors = kNone; }},
      {Rule::kStreamParts, "no records", [](Module& m) {
         m.projections[0].nodes.resize(1);
         node(m, 0) = {};
         node(m, 0).slot = 0;
         m.projections[0].records = kNone;
       }},
      {Rule::kStreamParts, "rows that nothing reads", [](Module& m) { stream(m).rows = stream(m).record; }},
      {Rule::kStreamParts, "rows that nothing makes", [](Module& m) { stream(m).rows_projection = 0; }},
      {Rule::kStreamParts, "rows beside the records of the answer", [](Module& m) {
         stream(m).rows = stream(m).record;
         stream(m).rows_projection = stream(m).projection;
       }},
      {Rule::kStreamCursor, "negative lookback", [](Module& m) { stream(m).lookback = -1; }},
      {Rule::kStreamCursor, "lookback without a cursor", [](Module& m) { stream(m).has_cursor = false; }},
      {Rule::kStreamCursor, "two kinds of cursor", [](Module& m) { stream(m).cursor_start = true; }},
      {Rule::kStreamCursor, "an order without times", [](Module& m) {
         stream(m).has_cursor = false;
         stream(m).cursor_start = true;
         stream(m).order = Order::kAscending;
       }},
      {Rule::kStreamReads, "a condition without a read", [](Module& m) {
         stream(m).when = stream(m).cursor_from;
         stream(m).cursor_from = kNone;
       }},
      {Rule::kStreamReads, "a condition of the last one", [](Module& m) {
         stream(m).read = text(m, "all");
         stream(m).when = stream(m).cursor_from;
         stream(m).cursor_from = kNone;
       }},
      {Rule::kFunctionIndex, "an end that is not there", [](Module& m) { stream(m).range.until = 999; }},
      {Rule::kStreamRange, "a window of no length", [](Module& m) { stream(m).range.window = 5; }},
      {Rule::kStreamRange, "a window longer than a century", [](Module& m) { stream(m).range.window = kMaxReadWindow + 1; }},
      {Rule::kStreamRange, "a grain of nothing", [](Module& m) { stream(m).range.grain = 0; }},
      {Rule::kStreamRange, "a step forward", [](Module& m) { stream(m).range.step_back = -1; }},
      {Rule::kStreamCursor, "windows beside the times of rows", [](Module& m) { stream(m).range.checkpoint = Checkpoint::kWindow; }},
      {Rule::kStreamRange, "a token that nothing makes", [](Module& m) {
         stream(m).has_cursor = false;
         stream(m).lookback = 0;
         stream(m).range.checkpoint = Checkpoint::kToken;
       }},
      {Rule::kStreamRange, "a start that looks back at windows", [](Module& m) {
         stream(m).has_cursor = false;
         stream(m).cursor_start = true;
         stream(m).range.window = kMinReadWindow;
       }},
      {Rule::kPagerParts, "no init", [](Module& m) { stream(m).pager.init = kNone; }},
      {Rule::kPagerRegisters, "of bytes", [](Module& m) { stream(m).pager.registers[0].type = type(m, TypeKind::kBytes); }},
      {Rule::kPagerSize, "a register that is not there", [](Module& m) { stream(m).pager.size = 1; }},
      {Rule::kPagerSize, "a url", [](Module& m) { stream(m).pager.size = 0; }},
      {Rule::kFunctionIndex, "a probe's label", [](Module& m) { m.probe = Probe{stream(m), 9999}; }},
      {Rule::kProbeParts, "records", [](Module& m) { m.probe = Probe{stream(m), kNone}; }},
      {Rule::kProbeParts, "no request", [](Module& m) {
         m.probe.emplace();
         m.probe->exchange.name = stream(m).name;
         m.probe->exchange.line = 1;
       }},
      {Rule::kLimitIndex, "a limit that is not there", [](Module& m) { stream(m).limits[0] = 9; }},
      {Rule::kLimitUse, "one twice", [](Module& m) { stream(m).limits[1] = 1; }},
      {Rule::kLimitUse, "one of no stream", [](Module& m) { stream(m).limits.pop_back(); }},
      {Rule::kLimitUse, "the own limit of two streams", [](Module& m) {
         m.streams.push_back(stream(m));
         m.streams[1].name = text(m, "others");
       }},
      {Rule::kLimitParts, "no line", [](Module& m) { m.limits[0].line = 0; }},
      {Rule::kLimitParts, "a window without a length", [](Module& m) { m.limits[0].window = 0; }},
      {Rule::kLimitParts, "a window with a header", [](Module& m) { m.limits[0].remaining = text(m, "x-left"); }},
      {Rule::kLimitParts, "no count", [](Module& m) { m.limits[1].count = 0; }},
      {Rule::kLimitParts, "two counts", [](Module& m) { m.limits[0].count = 5; }},
      {Rule::kLimitParts, "at once in a window", [](Module& m) { m.limits[1].window = 10'000'000; }},
      {Rule::kLimitParts, "no header", [](Module& m) { m.limits[2].remaining = kNone; }},
      {Rule::kLimitParts, "a reset without a form", [](Module& m) { m.limits[2].reset_form = ResetForm::kNone; }},
      {Rule::kLimitParts, "a moment without a format", [](Module& m) { m.limits[2].reset_format = kNone; }},
      {Rule::kLimitParts, "seconds with a format", [](Module& m) { m.limits[2].reset_form = ResetForm::kSeconds; }},
      {Rule::kLimitRange, "a negative count", [](Module& m) { m.limits[1].count = -4; }},
      {Rule::kLimitRange, "a count beyond", [](Module& m) { m.limits[1].count = kMaxLimitCount + 1; }},
      {Rule::kLimitRange, "a window too short", [](Module& m) { m.limits[0].window = 999; }},
      {Rule::kLimitRange, "a window too long", [](Module& m) { m.limits[0].window = kMaxLimitWindow + 1; }},
      {Rule::kLimitConfig, "a config entry that is not there", [](Module& m) { m.limits[0].count_config = 9; }},
      {Rule::kLimitConfig, "a text", [](Module& m) { m.limits[0].count_config = 1; }},
      {Rule::kLimitHeader, "a capital", [](Module& m) { m.limits[2].remaining = text(m, "X-Left"); }},
      {Rule::kLimitHeader, "no text", [](Module& m) { m.limits[2].reset = 9999; }},
      {Rule::kLimitFormat, "a format that is not there", [](Module& m) { m.limits[2].reset_format = 99; }},
      {Rule::kLimitFormat, "a date", [](Module& m) { m.limits[2].reset_format = date_format(m); }},
      {Rule::kConnectorName, "a path", [](Module& m) { m.connector = text(m, "../sample"); }},
      {Rule::kSourceName, "a folder", [](Module& m) { m.source_name = text(m, "/home/me/sample.conn"); }},
      {Rule::kSourceName, "a short hash", [](Module& m) { m.source_hash = "00"; }},
      {Rule::kConfigName, "twice", [](Module& m) { m.config[1].name = m.config[0].name; }},
      {Rule::kConfigType, "a secret that is none", [](Module& m) { m.config[0].secret = false; }},
      {Rule::kConfigDefault, "a bool for a string", [](Module& m) { m.config[1].default_value = constant(m, {Kind::kTrue}); }},
      {Rule::kConnectorParts, "no base", [](Module& m) { m.base = kNone; }},
      {Rule::kConnectorParts, "no streams", [](Module& m) { m.streams.clear(); }},
      {Rule::kManifestOrder, "backward", [](Module& m) { std::swap(m.manifest.origins[0], m.manifest.origins[1]); }},
      {Rule::kManifestOrigins, "a host left out", [](Module& m) { m.manifest.origins.erase(m.manifest.origins.begin()); }},
      {Rule::kManifestModels, "a model too many", [](Module& m) { m.manifest.models.push_back(text(m, "ats.Job")); }},
      {Rule::kManifestAuth, "none", [](Module& m) { m.manifest.auth.clear(); }},
  };
  return kCases;
}

TEST(Refused, TheSampleItselfBreaksNoRule) {
  const auto fault = find_fault(make(), signatures());
  ASSERT_FALSE(fault.has_value()) << info(fault->rule).name << " at " << fault->where;
}

TEST(Refused, EachChangeBreaksItsRule) {
  for (const Case& one : cases()) {
    Module module = make();
    one.change(module);
    const auto fault = find_fault(module, signatures());
    ASSERT_TRUE(fault.has_value()) << info(one.rule).name << ": " << one.what << " was accepted";
    EXPECT_EQ(info(fault->rule).name, info(one.rule).name) << one.what << ", refused at " << fault->where;
  }
}

TEST(Refused, EveryRuleHasAChange) {
  std::set<Rule> seen;
  for (const Case& one : cases()) seen.insert(one.rule);
  for (const RuleInfo& rule : all_rules())
    EXPECT_TRUE(seen.contains(rule.rule)) << rule.name << " has no refused module";
}

TEST(Refused, TheErrorNamesRuleAndPlace) {
  Module module = make();
  stream(module).errors = 9999;
  const Status status = verify(module, signatures());
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, Code::kBadIndex);
  EXPECT_EQ(status.error().kind, ErrorKind::kInternal);
  EXPECT_EQ(status.error().message,
            "the module is refused by rule `function-index` at stream `candidates`: every function that is "
            "named stands in the "
            "table of functions");
}

}  // namespace
}  // namespace conn::bytecode
