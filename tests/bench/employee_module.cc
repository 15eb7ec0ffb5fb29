#include "tests/bench/employee_module.h"

#include "runtime/json/testing.h"
#include "runtime/vm/testing.h"

namespace conn::bench {
namespace {

using bytecode::InputKind;
using bytecode::kNoSlot;
using bytecode::Opcode;
using bytecode::TypeId;
using bytecode::TypeKind;
using runtime::json::testing::ProjectionBuilder;
using runtime::testing::FunctionBuilder;
using runtime::testing::ModuleBuilder;

enum Slot : std::uint16_t {
  kId,
  kNumber,
  kName,
  kFirst,
  kLast,
  kPreferred,
  kGender,
  kBirth,
  kActive,
  kEmails,
  kPhones,
  kAddresses,
  kEmployment,
  kStatus,
  kType,
  kHire,
  kStart,
  kTermination,
  kJob,
  kTitle,
  kLevel,
  kDepartment,
  kDepartmentName,
  kManager,
  kManagerId,
  kCompensation,
  kSalary,
  kAmount,
  kCurrency,
  kPeriod,
  kCustomFields,
  kGroups,
  kAvatar,
  kCreated,
  kUpdated,
  kSlots
};
enum AddressSlot : std::uint16_t {
  kLabel,
  kLine1,
  kLine2,
  kCity,
  kRegion,
  kState,
  kZip,
  kCountry,
  kIso2,
  kAddressSlots
};

bytecode::Projection make_projection(bytecode::Module& module) {
  ProjectionBuilder b(module);
  const auto record = b.records(b.member(b.kRoot, "data"), kSlots);
  b.member(record, "id", kId);
  b.member(record, "employeeNumber", kNumber);
  const auto name = b.member(record, "name", kName);
  b.member(name, "first", kFirst);
  b.member(name, "last", kLast);
  b.member(name, "preferred", kPreferred);
  b.member(record, "gender", kGender);
  b.member(record, "birthDate", kBirth);
  b.member(record, "isActive", kActive);
  const auto email = b.rows(b.member(record, "emails"), kEmails, 2);
  b.member(email, "type", 0);
  b.member(email, "address", 1);
  const auto phone = b.rows(b.member(record, "phones"), kPhones, 2);
  b.member(phone, "type", 0);
  b.member(phone, "number", 1);
  const auto address = b.rows(b.member(record, "addresses"), kAddresses, kAddressSlots);
  b.member(address, "type", kLabel);
  const auto lines = b.member(address, "lines");
  b.item(lines, 0, kLine1);
  b.item(lines, 1, kLine2);
  b.member(address, "city", kCity);
  b.member(b.member(address, "region", kRegion), "code", kState);
  b.member(address, "postalCode", kZip);
  b.member(b.member(address, "country", kCountry), "iso2", kIso2);
  const auto employment = b.member(record, "employment", kEmployment);
  b.member(employment, "status", kStatus);
  b.member(employment, "type", kType);
  b.member(employment, "hireDate", kHire);
  b.member(employment, "startDate", kStart);
  b.member(employment, "terminationDate", kTermination);
  const auto job = b.member(employment, "job", kJob);
  b.member(job, "title", kTitle);
  b.member(job, "level", kLevel);
  b.member(b.member(job, "department", kDepartment), "name", kDepartmentName);
  b.member(b.member(employment, "manager", kManager), "id", kManagerId);
  const auto salary = b.member(b.member(record, "compensation", kCompensation), "salary", kSalary);
  b.member(salary, "amount", kAmount);
  b.member(salary, "currency", kCurrency);
  b.member(salary, "period", kPeriod);
  const auto custom = b.rows(b.member(record, "customFields"), kCustomFields, 2);
  b.member(custom, "id", 0);
  b.member(custom, "value", 1);
  b.rows(b.member(record, "groups"), kGroups, 1, 0);
  b.member(record, "avatarUrl", kAvatar);
  b.member(record, "createdAt", kCreated);
  b.member(record, "updatedAt", kUpdated);
  return b.projection();
}

class EmployeeFunction {
 public:
  explicit EmployeeFunction(ModuleBuilder& m) : m_(m), f_(m, "employees.record") {}

  bytecode::FunctionId build() {
    make_types();
    for (std::uint16_t slot = 0; slot < kSlots; ++slot) f_.input(slot_type(slot), {InputKind::kSlot, slot});
    make_fields();
    return f_.finish();
  }
  TypeId record() const { return record_; }

 private:
  void make_types() {
    json_ = m_.type(TypeKind::kJson, true);
    boolean_ = m_.type(TypeKind::kBool, true);
    flag_ = m_.type(TypeKind::kBool);
    string_ = m_.type(TypeKind::kString, true);
    text_ = m_.type(TypeKind::kString);
    integer_ = m_.type(TypeKind::kInt, true);
    int_ = m_.type(TypeKind::kInt);
    decimal_ = m_.type(TypeKind::kDecimal, true);
    time_ = m_.type(TypeKind::kTimestamp, true);
    iterator_ = m_.type(TypeKind::kIter);
    strings_ = m_.type(TypeKind::kList, false, text_);
    pair_rows_ = m_.rows_type({json_, json_}, true);
    address_rows_ = m_.rows_type(std::vector<TypeId>(kAddressSlots, json_), true);
    one_rows_ = m_.rows_type({json_}, true);
    location_ = m_.record_type("",
                               {{"street_1", string_},
                                {"street_2", string_},
                                {"city", string_},
                                {"state", string_},
                                {"zip_code", string_},
                                {"country", string_}},
                               true);
    job_ = m_.record_type("", {{"title", string_}, {"level", integer_}, {"department", string_}});
    pay_ = m_.record_type("", {{"amount", decimal_}, {"currency", string_}, {"period", string_}});
    stamps_ = m_.record_type("", {{"created_at", time_}, {"updated_at", time_}, {"avatar", string_}});
    record_ = m_.record_type("bench.Employee", {{"remote_id", text_},
                                                {"employee_number", string_},
                                                {"first_name", text_},
                                                {"last_name", text_},
                                                {"display_full_name", text_},
                                                {"preferred_name", string_},
                                                {"gender", string_},
                                                {"date_of_birth", time_},
                                                {"is_active", boolean_},
                                                {"work_email", string_},
                                                {"personal_email", string_},
                                                {"mobile_phone_number", string_},
                                                {"home_location", location_},
                                                {"employment_status", string_},
                                                {"employment_type", string_},
                                                {"hire_date", time_},
                                                {"start_date", time_},
                                                {"termination_date", time_},
                                                {"job", job_},
                                                {"manager", string_},
                                                {"compensation", pay_},
                                                {"tshirt_size", string_},
                                                {"groups", strings_},
                                                {"remote_timestamps", stamps_}});
  }

  TypeId slot_type(std::uint16_t slot) const {
    switch (slot) {
      case kEmails:
      case kPhones:
      case kCustomFields: return pair_rows_;
      case kAddresses: return address_rows_;
      case kGroups: return one_rows_;
      default: return json_;
    }
  }

  void guard(std::uint16_t slot) { f_.emit(Opcode::kAsObject, f_.reg(json_), slot, 0, 1); }

  // The first row whose `.type` (slot 0) is `wanted`: its `value` slot as a string.
  void first_of(std::uint16_t rows_slot, const std::string& wanted, std::uint16_t value, std::uint16_t to) {
    const auto rows = f_.reg(pair_rows_), best = f_.reg(json_), label = f_.reg(string_),
               equal = f_.reg(flag_);
    const auto iterator = f_.reg(iterator_);
    f_.reg(json_);
    f_.reg(json_);
    f_.emit(Opcode::kAsRows, rows, rows_slot, 0, 1);
    f_.emit(Opcode::kNull, best);
    const auto absent = f_.jump(Opcode::kJumpNull, rows);
    f_.emit(Opcode::kEachInit, iterator);
    const auto each = f_.here();
    const auto done = f_.jump(Opcode::kEachRow, iterator, rows);
    f_.emit(Opcode::kAsString, label, static_cast<std::uint16_t>(iterator + 1), 0, 1);
    f_.emit(Opcode::kEqConst, equal, label, m_.constant(wanted));
    const auto other = f_.jump(Opcode::kJumpUnless, equal);
    f_.emit(Opcode::kMove, best, static_cast<std::uint16_t>(iterator + 1 + value));
    const auto found = f_.jump(Opcode::kJump);
    f_.land(other);
    f_.emit(Opcode::kNext, 0, 0, each);
    f_.land(done);
    f_.land(found);
    f_.land(absent);
    f_.emit(Opcode::kAsString, to, best, 0, 1);
  }

  void location(std::uint16_t to) {
    const auto rows = f_.reg(address_rows_), label = f_.reg(string_), equal = f_.reg(flag_),
               iterator = f_.reg(iterator_);
    for (int i = 0; i < kAddressSlots; ++i) f_.reg(json_);
    const auto row = static_cast<std::uint16_t>(iterator + 1);
    std::uint16_t parts[6];
    for (auto& part : parts) part = f_.reg(string_);
    f_.emit(Opcode::kNull, to);
    f_.emit(Opcode::kAsRows, rows, kAddresses, 0, 1);
    const auto absent = f_.jump(Opcode::kJumpNull, rows);
    f_.emit(Opcode::kEachInit, iterator);
    const auto each = f_.here();
    const auto done = f_.jump(Opcode::kEachRow, iterator, rows);
    f_.emit(Opcode::kAsString, label, static_cast<std::uint16_t>(row + kLabel), 0, 1);
    f_.emit(Opcode::kEqConst, equal, label, m_.constant("home"));
    const auto other = f_.jump(Opcode::kJumpUnless, equal);
    guard(static_cast<std::uint16_t>(row + kRegion));
    guard(static_cast<std::uint16_t>(row + kCountry));
    const std::uint16_t slots[6] = {kLine1, kLine2, kCity, kState, kZip, kIso2};
    for (int i = 0; i < 6; ++i)
      f_.emit(Opcode::kAsString, parts[i], static_cast<std::uint16_t>(row + slots[i]), 0, 1);
    f_.emit(Opcode::kRecord, to, parts[0], 0, 6);
    const auto found = f_.jump(Opcode::kJump);
    f_.land(other);
    f_.emit(Opcode::kNext, 0, 0, each);
    f_.land(done);
    f_.land(found);
    f_.land(absent);
  }

  void text_of(std::uint16_t slot, std::uint16_t to) {
    const auto number = f_.reg(integer_);
    f_.emit(Opcode::kAsInt, number, slot, 0, 1);
    f_.emit(Opcode::kNull, to);
    const auto absent = f_.jump(Opcode::kJumpNull, number);
    f_.emit(Opcode::kToText, to, number);
    f_.land(absent);
  }

  void match(std::uint16_t slot, std::uint16_t to,
             const std::vector<std::pair<std::string, std::string>>& rows, std::uint16_t miss) {
    const auto text = f_.reg(string_);
    f_.emit(Opcode::kAsString, text, slot, 0, 1);
    f_.emit(Opcode::kTable, to, text, m_.table(rows, miss));
  }

  void display_name(std::uint16_t first, std::uint16_t last, std::uint16_t to) {
    const auto parts = f_.reg(text_);
    f_.reg(text_);
    f_.reg(text_);
    f_.emit(Opcode::kMove, parts, first);
    f_.emit(Opcode::kConst, static_cast<std::uint16_t>(parts + 1), m_.constant(" "));
    f_.emit(Opcode::kMove, static_cast<std::uint16_t>(parts + 2), last);
    f_.emit(Opcode::kJoin, to, parts, 0, 3);
  }

  void groups(std::uint16_t to) {
    const auto rows = f_.reg(one_rows_), number = f_.reg(int_), text = f_.reg(text_),
               iterator = f_.reg(iterator_);
    f_.reg(json_);
    f_.emit(Opcode::kListNew, to);
    f_.emit(Opcode::kAsRows, rows, kGroups, 0, 1);
    const auto absent = f_.jump(Opcode::kJumpNull, rows);
    f_.emit(Opcode::kEachInit, iterator);
    const auto each = f_.here();
    const auto done = f_.jump(Opcode::kEachRow, iterator, rows);
    f_.emit(Opcode::kAsInt, number, static_cast<std::uint16_t>(iterator + 1), 0, 0);
    f_.emit(Opcode::kToText, text, number);
    f_.emit(Opcode::kListPush, to, text);
    f_.emit(Opcode::kNext, 0, 0, each);
    f_.land(done);
    f_.land(absent);
  }

  // Whole seconds of epoch milliseconds.
  void created(std::uint16_t to) {
    const auto millis = f_.reg(int_), thousand = f_.reg(int_), json = f_.reg(json_);
    f_.emit(Opcode::kAsInt, millis, kCreated, 0, 0);
    f_.emit(Opcode::kConst, thousand, m_.constant(1000));
    f_.emit(Opcode::kDivInt, millis, millis, thousand);
    f_.emit(Opcode::kToJson, json, millis);
    f_.emit(Opcode::kAsTime, to, json, m_.format("epoch_seconds"), 1);
  }

  void make_fields() {
    const auto& fields = m_.module.types[record_].fields;
    std::vector<std::uint16_t> out;
    for (const auto& field : fields) out.push_back(f_.reg(field.type));
    const auto day = m_.format("date");
    text_of(kId, out[0]);
    f_.emit(Opcode::kAsString, out[1], kNumber, 0, 1);
    guard(kName);
    f_.emit(Opcode::kAsString, out[2], kFirst, 0, 0);
    f_.emit(Opcode::kAsString, out[3], kLast, 0, 0);
    display_name(out[2], out[3], out[4]);
    f_.emit(Opcode::kAsString, out[5], kPreferred, 0, 1);
    const auto preferred = f_.jump(Opcode::kJumpNotNull, out[5]);
    f_.emit(Opcode::kMove, out[5], out[2]);
    f_.land(preferred);
    match(kGender, out[6],
          {{"F", "FEMALE"},
           {"M", "MALE"},
           {"NB", "NON-BINARY"},
           {"O", "OTHER"},
           {"X", "PREFER_NOT_TO_DISCLOSE"}},
          m_.constant("OTHER"));
    f_.emit(Opcode::kAsTime, out[7], kBirth, m_.format("MM/DD/YYYY"), 1);
    f_.emit(Opcode::kAsBool, out[8], kActive, 0, 1);
    first_of(kEmails, "work", 1, out[9]);
    first_of(kEmails, "home", 1, out[10]);
    const auto no_email = f_.jump(Opcode::kJumpNull, out[10]);
    f_.emit(Opcode::kCall, out[10], out[10], m_.builtin("string.lower"), 1);
    f_.land(no_email);
    first_of(kPhones, "mobile", 1, out[11]);
    location(out[12]);
    guard(kEmployment);
    match(kStatus, out[13], {{"A", "ACTIVE"}, {"L", "ACTIVE"}, {"P", "PENDING"}, {"T", "INACTIVE"}},
          m_.null_constant());
    match(kType, out[14],
          {{"FT", "FULL_TIME"},
           {"PT", "PART_TIME"},
           {"CT", "CONTRACTOR"},
           {"IN", "INTERN"},
           {"FL", "FREELANCE"}},
          m_.constant("OTHER"));
    f_.emit(Opcode::kAsTime, out[15], kHire, day, 1);
    f_.emit(Opcode::kAsTime, out[16], kStart, m_.format("iso"), 1);
    f_.emit(Opcode::kAsTime, out[17], kTermination, day, 1);
    const auto job = f_.reg(string_), level = f_.reg(integer_), department = f_.reg(string_);
    guard(kJob);
    f_.emit(Opcode::kAsString, job, kTitle, 0, 1);
    f_.emit(Opcode::kAsInt, level, kLevel, 0, 1);
    guard(kDepartment);
    f_.emit(Opcode::kAsString, department, kDepartmentName, 0, 1);
    f_.emit(Opcode::kRecord, out[18], job, 0, 3);
    guard(kManager);
    text_of(kManagerId, out[19]);
    guard(kCompensation);
    guard(kSalary);
    const auto amount = f_.reg(decimal_), currency = f_.reg(string_), period = f_.reg(string_);
    f_.emit(Opcode::kAsDecimal, amount, kAmount, 0, 1);
    f_.emit(Opcode::kAsString, currency, kCurrency, 0, 1);
    match(kPeriod, period, {{"YEAR", "YEAR"}, {"MONTH", "MONTH"}, {"WEEK", "WEEK"}, {"HOUR", "HOUR"}},
          m_.null_constant());
    f_.emit(Opcode::kRecord, out[20], amount, 0, 3);
    first_of(kCustomFields, "cf_tshirt", 1, out[21]);
    groups(out[22]);
    const auto created_at = f_.reg(time_), updated_at = f_.reg(time_), avatar = f_.reg(string_);
    created(created_at);
    f_.emit(Opcode::kAsTime, updated_at, kUpdated, m_.format("YYYY-MM-DD HH:mm:ss"), 1);
    f_.emit(Opcode::kAsString, avatar, kAvatar, 0, 1);
    f_.emit(Opcode::kRecord, out[23], created_at, 0, 3);
    const auto record = f_.reg(record_);
    f_.emit(Opcode::kRecord, record, out[0], 0, static_cast<std::uint8_t>(out.size()));
    f_.emit(Opcode::kYield, out[0], kNoSlot, record);
  }

  ModuleBuilder& m_;
  FunctionBuilder f_;
  TypeId json_{}, boolean_{}, flag_{}, string_{}, text_{}, integer_{}, int_{}, decimal_{}, time_{},
      iterator_{}, strings_{};
  TypeId pair_rows_{}, address_rows_{}, one_rows_{}, location_{}, job_{}, pay_{}, stamps_{}, record_{};
};

}  // namespace

bytecode::Module employee_module() {
  ModuleBuilder builder;
  EmployeeFunction function(builder);
  bytecode::Stream stream;
  stream.record = function.build();
  builder.module.functions[stream.record].record = true;
  stream.name = builder.text("employees");
  stream.model = function.record();
  stream.projection = 0;
  builder.module.projections.push_back(make_projection(builder.module));
  builder.module.streams.push_back(stream);
  return std::move(builder.module);
}

}  // namespace conn::bench
