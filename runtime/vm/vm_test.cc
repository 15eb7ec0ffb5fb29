#include "runtime/vm/vm.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "runtime/json/raw_value.h"
#include "runtime/vm/testing.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::Opcode;
using bytecode::TypeId;
using bytecode::TypeKind;
using bytecode::Value;
using testing::FunctionBuilder;
using testing::ModuleBuilder;

// A module with one function, made by the test, and what it gives for some JSON inputs.
class Machine {
 public:
  // Types by name, so that tests read like the table of opcodes.
  TypeId json, json_must, text, text_null, integer, flag, decimal, number, time, date, duration, list, dict,
      iterator;

  Machine() : function_(std::make_unique<FunctionBuilder>(module_, "test")) {
    json = module_.type(TypeKind::kJson, true);
    json_must = module_.type(TypeKind::kJson);
    text = module_.type(TypeKind::kString);
    text_null = module_.type(TypeKind::kString, true);
    integer = module_.type(TypeKind::kInt, true);
    flag = module_.type(TypeKind::kBool, true);
    decimal = module_.type(TypeKind::kDecimal, true);
    number = module_.type(TypeKind::kFloat, true);
    time = module_.type(TypeKind::kTimestamp, true);
    date = module_.type(TypeKind::kDate, true);
    duration = module_.type(TypeKind::kDuration, true);
    list = module_.type(TypeKind::kList, true, json);
    dict = module_.type(TypeKind::kDict, true, json);
    iterator = module_.type(TypeKind::kIter);
  }

  ModuleBuilder& module() { return module_; }
  FunctionBuilder& code() { return *function_; }
  std::uint16_t input(TypeId type) { return function_->input(type, {}); }
  std::uint16_t reg(TypeId type) { return function_->reg(type); }

  // Emits one operation on a fresh register and returns it.
  void give(Opcode op, TypeId type, std::uint16_t b = 0, std::uint16_t c = 0, std::uint8_t x = 0) {
    const auto made = reg(type);
    function_->emit(op, made, b, c, x);
    give_register(made);
  }
  void give_register(std::uint16_t made) {
    result_type_ = function_->function().registers[made];
    function_->emit(Opcode::kReturn, made);
  }

  // Runs on inputs written in JSON; a text in `<` `>` is a plain string, one in `@` a timestamp of
  // microseconds.
  Outcome run(const std::vector<std::string>& inputs, std::int64_t fuel = 1'000'000) {
    if (program_ == nullptr) {
      function_->finish();
      auto made = Program::prepare(module_.module);
      EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().message);
      program_ = std::move(made).value();
    }
    std::vector<Value> values;
    for (const std::string& input : inputs) values.push_back(value_of(input));
    vm_ = std::make_unique<Vm>(*program_, arena_, fuel);
    return vm_->run(0, values);
  }

  // The result as JSON, or the failure behind `fails: `.
  std::string show(const std::vector<std::string>& inputs) {
    const Outcome outcome = run(inputs);
    if (outcome.ending == Ending::kFailed) return "fails: " + std::string(outcome.failure.reason);
    JsonWriter writer(program_->layouts());
    EXPECT_TRUE(writer.write(outcome.result, result_type_));
    return std::string(writer.text());
  }

 private:
  Value value_of(const std::string& input) {
    const std::string& kept =
        *kept_.insert(kept_.end(), std::make_unique<std::string>(input + std::string(64, '\0')))->get();
    if (kept[0] == '<') return Value::of_text({kept.data() + 1, input.size() - 2});
    if (kept[0] == '@') return Value::integer(std::stoll(input.substr(1)), Kind::kTimestamp);
    return json::read_value(std::string_view(kept.data(), input.size()));
  }

  ModuleBuilder module_;
  std::unique_ptr<FunctionBuilder> function_;
  std::unique_ptr<const Program> program_;
  Arena arena_;
  std::unique_ptr<Vm> vm_;
  std::vector<std::unique_ptr<std::string>> kept_;
  TypeId result_type_ = 0;
};

// One operation on one JSON input.
std::string read(Opcode op, TypeId Machine::*type, const std::string& input, std::uint8_t x = 0) {
  Machine machine;
  const auto given = machine.input(machine.json);
  machine.give(op, machine.*type, given, 0, x);
  return machine.show({input});
}

TEST(VmReads, TakesValuesOfTheExpectedType) {
  EXPECT_EQ(read(Opcode::kAsBool, &Machine::flag, "true"), "true");
  EXPECT_EQ(read(Opcode::kAsInt, &Machine::integer, "-12"), "-12");
  EXPECT_EQ(read(Opcode::kAsDecimal, &Machine::decimal, "1.50"), "1.50");
  EXPECT_EQ(read(Opcode::kAsFloat, &Machine::number, "1.50"), "1.5");
  EXPECT_EQ(read(Opcode::kAsString, &Machine::text, R"("a\"b")"), R"("a\"b")");
  EXPECT_EQ(read(Opcode::kAsJson, &Machine::json, R"({"a":[1]})"), R"({"a":[1]})");
  EXPECT_EQ(read(Opcode::kAsObject, &Machine::json, "{}"), "{}");
  EXPECT_EQ(read(Opcode::kAsArray, &Machine::json, "[1]"), "[1]");
}

TEST(VmReads, SaysWhatWasExpectedAndWhatWasFound) {
  EXPECT_EQ(read(Opcode::kAsString, &Machine::text, "1"), "fails: expected a string, found a number");
  EXPECT_EQ(read(Opcode::kAsInt, &Machine::integer, R"("1")"), "fails: expected an integer, found a string");
  EXPECT_EQ(read(Opcode::kAsBool, &Machine::flag, "[]"), "fails: expected a boolean, found a list");
  EXPECT_EQ(read(Opcode::kAsObject, &Machine::json, "true"), "fails: expected an object, found a boolean");
  EXPECT_EQ(read(Opcode::kAsArray, &Machine::json, "{}"), "fails: expected a list, found an object");
  EXPECT_EQ(read(Opcode::kAsDecimal, &Machine::decimal, "null"), "fails: expected a number, found null");
}

TEST(VmReads, NullIsJudgedByX) {
  for (const Opcode op :
       {Opcode::kAsBool, Opcode::kAsInt, Opcode::kAsDecimal, Opcode::kAsFloat, Opcode::kAsString,
        Opcode::kAsJson, Opcode::kAsObject, Opcode::kAsArray, Opcode::kAsOne}) {
    EXPECT_EQ(read(op, &Machine::json, "null", 1), "null") << static_cast<int>(op);
    EXPECT_TRUE(read(op, &Machine::json, "null", 0).starts_with("fails: expected ")) << static_cast<int>(op);
  }
}

TEST(VmReads, IntegersHaveNoFractionAndFit64Bits) {
  const auto as_int = [](const char* text) { return read(Opcode::kAsInt, &Machine::integer, text); };
  EXPECT_EQ(as_int("9223372036854775807"), "9223372036854775807");
  EXPECT_EQ(as_int("-9223372036854775808"), "-9223372036854775808");
  EXPECT_EQ(as_int("1.0"), "1");
  EXPECT_EQ(as_int("1e3"), "1000");
  EXPECT_EQ(as_int("9223372036854775808"),
            "fails: expected an integer, found a number that does not fit 64 bits");
  EXPECT_EQ(as_int("1.5"), "fails: expected an integer, found a number with a fraction");
  EXPECT_EQ(read(Opcode::kAsFloat, &Machine::number, "1e999"),
            "fails: expected a float, found a number beyond its range");
  EXPECT_EQ(read(Opcode::kAsFloat, &Machine::number, "1e-999"), "0");
}

TEST(VmReads, OneOrManyGivesAList) {
  EXPECT_EQ(read(Opcode::kAsOne, &Machine::json, R"({"a":1})"), R"([{"a":1}])");
  EXPECT_EQ(read(Opcode::kAsOne, &Machine::json, R"("x\n")"), R"(["x\n"])");
  EXPECT_EQ(read(Opcode::kAsOne, &Machine::json, "[1,2]"), "[1,2]");
}

std::string read_time(const std::string& pattern, const std::string& input, bool date = false) {
  Machine machine;
  const auto given = machine.input(machine.json);
  const auto format = machine.module().format(pattern);
  machine.module().module.formats[format].date = date;
  machine.give(Opcode::kAsTime, date ? machine.date : machine.time, given, format, 1);
  return machine.show({input});
}

TEST(VmReads, TimesByTheirFormat) {
  EXPECT_EQ(read_time("iso", R"("2024-02-29T12:30:00+02:00")"), R"("2024-02-29T10:30:00Z")");
  EXPECT_EQ(read_time("iso", R"("2024-02-29T12:30:00.25Z")"), R"("2024-02-29T12:30:00.250Z")");
  EXPECT_EQ(read_time("MM/DD/YYYY", R"("05\/26\/1968")"), R"("1968-05-26T00:00:00Z")");
  EXPECT_EQ(read_time("date", R"("2024-02-29")", true), R"("2024-02-29")");
  EXPECT_EQ(read_time("epoch_ms", "1425327695633"), R"("2015-03-02T20:21:35.633Z")");
  EXPECT_EQ(read_time("iso", "null"), "null");
  EXPECT_EQ(read_time("date", R"("2023-02-29")", true),
            "fails: expected a date written as `date`, found `2023-02-29`");
  EXPECT_EQ(read_time("iso", "{}"), "fails: expected a timestamp, found an object");
}

TEST(VmReads, WholeTypes) {
  Machine machine;
  const auto given = machine.input(machine.json);
  auto& m = machine.module();
  const TypeId strings = m.type(TypeKind::kList, false, machine.text);
  const TypeId record = m.record_type("", {{"a", machine.integer}, {"b", strings}});
  machine.give(Opcode::kAsType, record, given, record);
  EXPECT_EQ(machine.show({R"({"b":["x","y"],"z":1})"}), R"({"a":null,"b":["x","y"]})");
  EXPECT_EQ(machine.show({R"({"a":1,"b":[]})"}), R"({"a":1,"b":[]})");
  EXPECT_EQ(machine.show({R"({"a":"1","b":[]})"}), "fails: `a`: expected an integer, found a string");
  EXPECT_EQ(machine.show({R"({"a":1,"b":[1]})"}), "fails: `b`: expected a string, found a number");
  EXPECT_EQ(machine.show({R"({"a":1})"}), "fails: `b`: expected a list, found null");
}

std::string compute(Opcode op, TypeId Machine::*type, const std::string& a, const std::string& b) {
  Machine machine;
  const auto left = machine.input(machine.*type), right = machine.input(machine.*type);
  machine.give(op, machine.*type, left, right);
  return machine.show({a, b});
}

TEST(VmNumbers, IntegersFailOnOverflowAndZero) {
  EXPECT_EQ(compute(Opcode::kAddInt, &Machine::integer, "2", "3"), "5");
  EXPECT_EQ(compute(Opcode::kSubInt, &Machine::integer, "2", "3"), "-1");
  EXPECT_EQ(compute(Opcode::kMulInt, &Machine::integer, "2", "-3"), "-6");
  EXPECT_EQ(compute(Opcode::kDivInt, &Machine::integer, "-7", "2"), "-3");
  EXPECT_EQ(compute(Opcode::kModInt, &Machine::integer, "-7", "2"), "-1");
  EXPECT_EQ(compute(Opcode::kAddInt, &Machine::integer, "9223372036854775807", "1"),
            "fails: the result does not fit 64 bits");
  EXPECT_EQ(compute(Opcode::kMulInt, &Machine::integer, "9223372036854775807", "2"),
            "fails: the result does not fit 64 bits");
  EXPECT_EQ(compute(Opcode::kDivInt, &Machine::integer, "-9223372036854775808", "-1"),
            "fails: the result does not fit 64 bits");
  EXPECT_EQ(compute(Opcode::kModInt, &Machine::integer, "-9223372036854775808", "-1"), "0");
  EXPECT_EQ(compute(Opcode::kDivInt, &Machine::integer, "1", "0"), "fails: division by zero");
  EXPECT_EQ(compute(Opcode::kModInt, &Machine::integer, "1", "0"), "fails: division by zero");
}

TEST(VmNumbers, FloatsFailWhereNotFinite) {
  EXPECT_EQ(compute(Opcode::kAddFloat, &Machine::number, "0.5", "0.25"), "0.75");
  EXPECT_EQ(compute(Opcode::kMulFloat, &Machine::number, "1e308", "10"),
            "fails: the result is not a finite number");
  EXPECT_EQ(compute(Opcode::kDivFloat, &Machine::number, "1", "0"), "fails: division by zero");
}

std::string compare(Opcode op, const std::string& a, const std::string& b) {
  Machine machine;
  const auto left = machine.input(machine.json), right = machine.input(machine.json);
  machine.give(op, machine.flag, left, right);
  return machine.show({a, b});
}

TEST(VmComparison, ByValueAndNeverNull) {
  EXPECT_EQ(compare(Opcode::kEq, "1.0", "1"), "true");
  EXPECT_EQ(compare(Opcode::kEq, R"("a\/b")", R"("a/b")"), "true");
  EXPECT_EQ(compare(Opcode::kEq, R"("\n")", "<\\n>"), "false");
  EXPECT_EQ(compare(Opcode::kNe, R"("a")", R"("b")"), "true");
  EXPECT_EQ(compare(Opcode::kLt, "12345678901234567890", "12345678901234567891"), "true");
  EXPECT_EQ(compare(Opcode::kLe, "2", "2.0"), "true");
  EXPECT_EQ(compare(Opcode::kLt, R"("a")", R"("b")"), "true");
  for (const Opcode op : {Opcode::kEq, Opcode::kNe, Opcode::kLt, Opcode::kLe}) {
    EXPECT_EQ(compare(op, "null", "1"), "false");
    EXPECT_EQ(compare(op, "1", "null"), "false");
    EXPECT_EQ(compare(op, "null", "null"), "false");
  }
}

TEST(VmComparison, AgainstAConstantInEverySpelling) {
  const auto equal = [](const std::string& constant, const std::string& input) {
    Machine machine;
    const auto given = machine.input(machine.text_null);
    machine.give(Opcode::kEqConst, machine.flag, given, machine.module().constant(constant));
    return machine.show({input});
  };
  EXPECT_EQ(equal("work", R"("work")"), "true");
  EXPECT_EQ(equal("work", R"("w\u006frk")"), "true");
  EXPECT_EQ(equal("work", "<work>"), "true");
  EXPECT_EQ(equal("work", R"("worx")"), "false");
  EXPECT_EQ(equal("work", R"("works")"), "false");
  EXPECT_EQ(equal("work", "null"), "false");
  EXPECT_EQ(equal("a\\n", R"("a\n")"), "false");
  EXPECT_EQ(equal("a\n", R"("a\n")"), "true");
}

TEST(VmTables, FindTextsInEverySpelling) {
  const auto look_up = [](const std::string& input, bytecode::Table::Miss miss) {
    Machine machine;
    const auto given = machine.input(machine.text_null);
    auto& m = machine.module();
    const auto table =
        m.table({{"F", "FEMALE"}, {"something longer", "LONG"}, {"a\"b", "QUOTE"}}, m.constant("OTHER"));
    m.module.tables[table].miss = miss;
    machine.give(Opcode::kTable, miss == bytecode::Table::Miss::kFail ? machine.text : machine.text_null,
                 given, table);
    return machine.show({input});
  };
  using Miss = bytecode::Table::Miss;
  EXPECT_EQ(look_up(R"("F")", Miss::kConstant), R"("FEMALE")");
  EXPECT_EQ(look_up(R"("\u0046")", Miss::kConstant), R"("FEMALE")");
  EXPECT_EQ(look_up("<something longer>", Miss::kConstant), R"("LONG")");
  EXPECT_EQ(look_up(R"("a\"b")", Miss::kConstant), R"("QUOTE")");
  EXPECT_EQ(look_up(R"("")", Miss::kConstant), R"("OTHER")");
  EXPECT_EQ(look_up(R"("x\ty")", Miss::kKeep), R"("x\ty")");
  EXPECT_EQ(look_up(R"("x")", Miss::kFail), "fails: no arm of `match` fits");
  EXPECT_EQ(look_up("null", Miss::kConstant), "null");
  EXPECT_EQ(look_up("null", Miss::kFail), "fails: no arm of `match` fits null");
}

TEST(VmTexts, JoinKeepsTokensAndEscapesPlainTexts) {
  Machine machine;
  const auto given = machine.input(machine.text), second = machine.input(machine.text),
             third = machine.input(machine.json);
  static_cast<void>(second);
  static_cast<void>(third);
  machine.give(Opcode::kJoin, machine.text, given, 0, 3);
  EXPECT_EQ(machine.show({R"("caf\u00e9")", "<\"q\">", "12"}), R"("caf\u00e9\"q\"12")");
  EXPECT_EQ(machine.show({"<a>", "<b>", "true"}), R"("abtrue")");
  EXPECT_EQ(machine.show({R"("")", "<>", "@0"}), R"("1970-01-01T00:00:00Z")");
}

TEST(VmJson, MembersElementsAndTheirAbsence) {
  const auto get = [](const std::string& input) {
    Machine machine;
    const auto given = machine.input(machine.json);
    machine.give(Opcode::kJsonGet, machine.json, given,
                 static_cast<std::uint16_t>(machine.module().text("name")));
    return machine.show({input});
  };
  EXPECT_EQ(get(R"({ "x" : [1,"}"] , "n\u0061me" : {"name":2} })"), R"({"name":2})");
  EXPECT_EQ(get(R"({"x":1})"), "null");
  EXPECT_EQ(get("[1]"), "null");
  EXPECT_EQ(get("null"), "null");
  const auto item = [](const std::string& input, const std::string& index) {
    Machine machine;
    const auto given = machine.input(machine.json), at = machine.input(machine.integer);
    machine.give(Opcode::kJsonItem, machine.json, given, at);
    return machine.show({input, index});
  };
  EXPECT_EQ(item(R"([ "a" , {"b":[]} , -1.5e3 ])", "1"), R"({"b":[]})");
  EXPECT_EQ(item(R"([ "a" , {"b":[]} , -1.5e3 ])", "2"), "-1.5e3");
  EXPECT_EQ(item("[1]", "1"), "null");
  EXPECT_EQ(item("[1]", "-1"), "null");
  EXPECT_EQ(item("{}", "0"), "null");
}

// `for x in list => x`, and the like over members.
TEST(VmLoops, WalkJsonAndBuildContainers) {
  Machine machine;
  const auto given = machine.input(machine.json);
  const auto made = machine.reg(machine.list), each = machine.reg(machine.iterator),
             item = machine.reg(machine.json);
  auto& f = machine.code();
  f.emit(Opcode::kListNew, made);
  f.emit(Opcode::kEachInit, each);
  const auto loop = f.here();
  const auto done = f.jump(Opcode::kEachJson, each, given);
  f.emit(Opcode::kListPush, made, item);
  f.emit(Opcode::kNext, 0, 0, loop);
  f.land(done);
  machine.give_register(made);
  EXPECT_EQ(machine.show({R"([1, [2], {"a":3}, "x", null, 6, 7, 8, 9])"}),
            R"([1,[2],{"a":3},"x",null,6,7,8,9])");
  EXPECT_EQ(machine.show({"[ ]"}), "[]");
  EXPECT_EQ(machine.show({"{}"}), "[]");
}

TEST(VmLoops, MembersGoIntoADictionaryOnce) {
  Machine machine;
  const auto given = machine.input(machine.json);
  const auto made = machine.reg(machine.dict), each = machine.reg(machine.iterator),
             key = machine.reg(machine.text);
  const auto item = machine.reg(machine.json);
  auto& f = machine.code();
  f.emit(Opcode::kDictNew, made);
  f.emit(Opcode::kEachInit, each);
  const auto loop = f.here();
  const auto done = f.jump(Opcode::kEachMember, each, given);
  f.emit(Opcode::kDictPut, made, key, item);
  f.emit(Opcode::kNext, 0, 0, loop);
  f.land(done);
  machine.give_register(made);
  EXPECT_EQ(machine.show({R"({"a":1,"b":2,"\u0061":3,"c":4,"d":5,"e":6})"}),
            R"({"a":3,"b":2,"c":4,"d":5,"e":6})");
}

TEST(VmLoops, SpendFuel) {
  Machine machine;
  const auto given = machine.input(machine.json);
  const auto each = machine.reg(machine.iterator);
  machine.reg(machine.json);
  auto& f = machine.code();
  f.emit(Opcode::kEachInit, each);
  const auto loop = f.here();
  const auto done = f.jump(Opcode::kEachJson, each, given);
  f.emit(Opcode::kNext, 0, 0, loop);
  f.land(done);
  machine.give_register(given);
  std::string many = "[0";
  for (int i = 0; i < 1000; ++i) many += ",0";
  EXPECT_EQ(machine.run({many + "]"}, 5000).ending, Ending::kReturned);
  const Outcome spent = machine.run({many + "]"}, 1000);
  EXPECT_EQ(spent.ending, Ending::kFailed);
  EXPECT_EQ(spent.failure.kind, FailureKind::kFuel);
}

TEST(VmFailures, GoToTheFirstHandlerThatCoversThem) {
  Machine machine;
  const auto given = machine.input(machine.json), made = machine.reg(machine.text);
  auto& f = machine.code();
  f.emit(Opcode::kAsString, made, given);
  f.emit(Opcode::kReturn, made);
  f.emit(Opcode::kConst, made, machine.module().constant("caught"));
  f.function().handlers.push_back({0, 1, 2});
  machine.give_register(made);
  EXPECT_EQ(machine.show({R"("x")"}), R"("x")");
  EXPECT_EQ(machine.show({"1"}), R"("caught")");
}

TEST(VmFailures, NameTheLastSiteBeforeThem) {
  Machine machine;
  const auto given = machine.input(machine.json), made = machine.reg(machine.text);
  auto& f = machine.code();
  f.function().sites = {{0, 3},
                        {1, 7, machine.module().text("first_name"), machine.module().text(".name.first")}};
  f.emit(Opcode::kIsNull, machine.reg(machine.flag), given);
  f.emit(Opcode::kAsString, made, given);
  machine.give_register(made);
  const Outcome outcome = machine.run({"1"});
  ASSERT_EQ(outcome.ending, Ending::kFailed);
  ASSERT_NE(outcome.failure.site, nullptr);
  EXPECT_EQ(outcome.failure.site->line, 7U);
}

TEST(VmFailures, MemoryThatRunsOutIsNotCaught) {
  Machine machine;
  const auto given = machine.input(machine.text), made = machine.reg(machine.text);
  auto& f = machine.code();
  const auto each = machine.reg(machine.iterator);
  machine.reg(machine.json);
  const auto list = machine.input(machine.json);
  static_cast<void>(each);
  static_cast<void>(list);
  // Doubles the text until the arena is spent.
  const auto parts = machine.reg(machine.text);
  machine.reg(machine.text);
  f.emit(Opcode::kMove, made, given);
  for (int i = 0; i < 40; ++i) {
    f.emit(Opcode::kMove, parts, made);
    f.emit(Opcode::kMove, static_cast<std::uint16_t>(parts + 1), made);
    f.emit(Opcode::kJoin, made, parts, 0, 2);
  }
  f.emit(Opcode::kReturn, made);
  f.function().handlers.push_back({0, f.here(), f.here()});
  machine.give_register(given);
  const Outcome outcome = machine.run({"<0123456789>"}, 1'000'000'000'000);
  EXPECT_EQ(outcome.ending, Ending::kFailed);
  EXPECT_EQ(outcome.failure.kind, FailureKind::kMemory);
}

// A loop over `rows` that gives the slot `found` of the first row for which register `read` is "work"; null
// where there is none. The row's slots stand behind `each`.
void emit_search(Machine& machine, std::uint16_t rows, std::uint16_t each, std::uint16_t read,
                 std::uint16_t found) {
  const auto label = machine.reg(machine.text), equal = machine.reg(machine.flag);
  auto& f = machine.code();
  f.emit(Opcode::kEachInit, each);
  const auto loop = f.here();
  const auto done = f.jump(Opcode::kEachRow, each, rows);
  f.emit(Opcode::kAsString, label, read);
  f.emit(Opcode::kEqConst, equal, label, machine.module().constant("work"));
  const auto next = f.jump(Opcode::kJumpUnless, equal);
  f.emit(Opcode::kReturn, found);
  f.land(next);
  f.emit(Opcode::kNext, 0, 0, loop);
  f.land(done);
  const auto none = machine.reg(machine.json);
  f.emit(Opcode::kNull, none);
  machine.give_register(none);
  f.finish();
}

// Whatever is fused gives what the single instructions give: the loop that looks for a row.
TEST(VmFusion, FindsTheRowAsTheLoopWould) {
  Machine machine;
  const auto rows_type = machine.module().rows_type({machine.json, machine.json}, false);
  const auto rows = machine.input(rows_type);
  const auto each = machine.reg(machine.iterator), label = machine.reg(machine.json),
             content = machine.reg(machine.json);
  emit_search(machine, rows, each, label, content);
  const auto program = Program::prepare(machine.module().module);
  ASSERT_TRUE(program.ok());
  EXPECT_NE(program.value()->function(0).fast[1].op, Opcode::kEachRow);
  const auto find = [&](std::vector<std::string> cells) {
    Arena arena;
    for (auto& cell : cells) cell.append(64, '\0');
    std::vector<Value> values;
    for (const auto& cell : cells) values.push_back(json::read_value(cell));
    Value list = Value::of_items(Kind::kRows, values.data(), static_cast<std::uint32_t>(values.size() / 2));
    list.extra = 2;
    Vm vm(*program.value(), arena, 1000);
    const Outcome outcome = vm.run(0, std::vector<Value>{list});
    if (outcome.ending == Ending::kFailed) return "fails: " + std::string(outcome.failure.reason);
    return outcome.result.is_null() ? std::string("null") : std::string(outcome.result.text());
  };
  EXPECT_EQ(find({R"("home")", "1", R"("work")", "2", R"("work")", "3"}), "2");
  EXPECT_EQ(find({R"("home")", "1", R"("w\u006frk")", "2"}), "2");
  EXPECT_EQ(find({R"("home")", "1", R"("other")", "2"}), "null");
  EXPECT_EQ(find({}), "null");
  EXPECT_EQ(find({R"("home")", "1", "7", "2", R"("work")", "3"}), "fails: expected a string, found a number");
}

// Who reads another register than one of the row's takes the long way.
TEST(VmFusion, LeavesALoopAloneThatComparesNoSlotOfTheRow) {
  Machine machine;
  const auto rows = machine.input(machine.module().rows_type({machine.json}, false));
  const auto each = machine.reg(machine.iterator), label = machine.reg(machine.json),
             other = machine.reg(machine.json), work = machine.reg(machine.text);
  machine.code().emit(Opcode::kConst, work, machine.module().constant("work"));
  machine.code().emit(Opcode::kToJson, other, work);
  emit_search(machine, rows, each, other, label);
  const auto program = Program::prepare(machine.module().module);
  ASSERT_TRUE(program.ok());
  Arena arena;
  const std::string cell = "\"home\"" + std::string(64, '\0');
  std::vector<Value> values{json::read_value(cell)};
  Value list = Value::of_items(Kind::kRows, values.data(), 1);
  list.extra = 1;
  Vm vm(*program.value(), arena, 1000);
  const Outcome outcome = vm.run(0, std::vector<Value>{list});
  ASSERT_EQ(outcome.ending, Ending::kReturned);
  EXPECT_EQ(outcome.result.text(), "home");
}

}  // namespace
}  // namespace conn::runtime
