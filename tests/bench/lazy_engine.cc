// The mapping as a patient C++ programmer writes it for speed: each object is walked once, forward, whatever
// the order of its keys; values that are passed on are copied as the vendor's own tokens. What nobody reads
// is skipped without a look.
#include <simdjson.h>

#include <string>

#include "tests/bench/civil_text.h"
#include "tests/bench/engines.h"

namespace conn::bench {
namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;
using std::string_view;

constexpr int kMostGroups = 64;

// Tokens of one record; empty where the key is missing.
struct Address {
  string_view line1, line2, city, state, zip, country;
};
struct Tokens {
  string_view id, number, first, last, preferred, gender, birth, active, work_email, home_email, mobile;
  Address address;
  string_view status, type, hired, started, terminated, title, level, department, manager, amount, currency,
      period, shirt;
  string_view created, updated, avatar;
  bool home = false;
  int group_count = 0;
};
struct Employee : Tokens {
  string_view groups[kMostGroups];

  void clear() { static_cast<Tokens&>(*this) = Tokens(); }
};

string_view token(ondemand::value& value) {
  string_view text = value.raw_json_token();
  while (!text.empty() &&
         (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t'))
    text.remove_suffix(1);
  return text;
}
bool is_null(string_view token) { return token.empty() || token[0] == 'n'; }
string_view inside(string_view token) { return token.substr(1, token.size() - 2); }

// Calls `read(key, value)` for every member. The key's raw text ends with its quote.
template <class Read>
inline error_code each_member(ondemand::object object, const Read& read) {
  for (auto member : object) {
    ondemand::field field;
    if (const error_code error = std::move(member).get(field)) return error;
    if (const error_code error = read(field.key().raw(), field.value())) return error;
  }
  return simdjson::SUCCESS;
}

// The same for a member that may be null.
template <class Read>
inline error_code each_member_of(ondemand::value& value, const Read& read) {
  if (value.is_null()) return simdjson::SUCCESS;
  ondemand::object object;
  if (const error_code error = value.get_object().get(object)) return error;
  return each_member(object, read);
}

template <class Read>
inline error_code each_element(ondemand::value& value, const Read& read) {
  if (value.is_null()) return simdjson::SUCCESS;
  ondemand::array array;
  if (const error_code error = value.get_array().get(array)) return error;
  for (auto element : array) {
    ondemand::value item;
    if (const error_code error = std::move(element).get(item)) return error;
    if (const error_code error = read(item)) return error;
  }
  return simdjson::SUCCESS;
}

template <std::size_t N>
inline bool is(const char* key, const char (&name)[N]) {
  return std::memcmp(key, name, N - 1) == 0 && key[N - 1] == '"';
}

constexpr auto kOk = simdjson::SUCCESS;

// One member of an object that may be null.
template <std::size_t N>
error_code read_member(ondemand::value& object, const char (&name)[N], string_view& to) {
  return each_member_of(object, [&](const char* key, ondemand::value& v) {
    if (is(key, name)) to = token(v);
    return kOk;
  });
}

error_code read_job(ondemand::value& value, Employee& e) {
  return each_member_of(value, [&](const char* key, ondemand::value& v) {
    if (is(key, "title"))
      e.title = token(v);
    else if (is(key, "level"))
      e.level = token(v);
    else if (is(key, "department"))
      return read_member(v, "name", e.department);
    return kOk;
  });
}

error_code read_employment(ondemand::value& value, Employee& e) {
  return each_member_of(value, [&](const char* key, ondemand::value& v) {
    if (is(key, "status"))
      e.status = token(v);
    else if (is(key, "type"))
      e.type = token(v);
    else if (is(key, "hireDate"))
      e.hired = token(v);
    else if (is(key, "startDate"))
      e.started = token(v);
    else if (is(key, "terminationDate"))
      e.terminated = token(v);
    else if (is(key, "job"))
      return read_job(v, e);
    else if (is(key, "manager"))
      return read_member(v, "id", e.manager);
    return kOk;
  });
}

// Elements with a label and a value, both tokens: `found(label, value)`.
template <std::size_t N, std::size_t M, class Found>
inline error_code read_labelled(ondemand::value& value, const char (&label_key)[N],
                                const char (&value_key)[M], const Found& found) {
  return each_element(value, [&](ondemand::value& item) {
    string_view label, content = "null";
    const error_code error = each_member_of(item, [&](const char* key, ondemand::value& v) {
      if (is(key, label_key))
        label = token(v);
      else if (is(key, value_key))
        content = token(v);
      return kOk;
    });
    found(label, content);
    return error;
  });
}

error_code read_lines(ondemand::value& value, Address& address) {
  int index = 0;
  return each_element(value, [&](ondemand::value& line) {
    if (index == 0) address.line1 = token(line);
    if (index == 1) address.line2 = token(line);
    ++index;
    return kOk;
  });
}

error_code read_address(ondemand::value& item, Employee& e) {
  string_view type;
  Address address;
  const error_code error = each_member_of(item, [&](const char* key, ondemand::value& v) {
    if (is(key, "type"))
      type = token(v);
    else if (is(key, "lines"))
      return read_lines(v, address);
    else if (is(key, "city"))
      address.city = token(v);
    else if (is(key, "region"))
      return read_member(v, "code", address.state);
    else if (is(key, "postalCode"))
      address.zip = token(v);
    else if (is(key, "country"))
      return read_member(v, "iso2", address.country);
    return kOk;
  });
  if (e.home || type != "\"home\"") return error;
  e.home = true;
  e.address = address;
  return error;
}

error_code read_compensation(ondemand::value& value, Employee& e) {
  return each_member_of(value, [&](const char* key, ondemand::value& v) {
    if (!is(key, "salary")) return kOk;
    return each_member_of(v, [&](const char* k, ondemand::value& w) {
      if (is(k, "amount"))
        e.amount = token(w);
      else if (is(k, "currency"))
        e.currency = token(w);
      else if (is(k, "period"))
        e.period = token(w);
      return kOk;
    });
  });
}

error_code read_name(ondemand::value& value, Employee& e) {
  return each_member_of(value, [&](const char* key, ondemand::value& v) {
    if (is(key, "first"))
      e.first = token(v);
    else if (is(key, "last"))
      e.last = token(v);
    else if (is(key, "preferred"))
      e.preferred = token(v);
    return kOk;
  });
}

error_code read_emails(ondemand::value& value, Employee& e) {
  return read_labelled(value, "type", "address", [&](string_view type, string_view address) {
    if (type == "\"work\"" && e.work_email.empty()) e.work_email = address;
    if (type == "\"home\"" && e.home_email.empty()) e.home_email = address;
  });
}

error_code read_phones(ondemand::value& value, Employee& e) {
  return read_labelled(value, "type", "number", [&](string_view type, string_view number) {
    if (type == "\"mobile\"" && e.mobile.empty()) e.mobile = number;
  });
}

error_code read_custom_fields(ondemand::value& value, Employee& e) {
  return read_labelled(value, "id", "value", [&](string_view id, string_view content) {
    if (id == "\"cf_tshirt\"" && e.shirt.empty()) e.shirt = content;
  });
}

error_code read_groups(ondemand::value& value, Employee& e) {
  return each_element(value, [&](ondemand::value& item) {
    if (e.group_count < kMostGroups) e.groups[e.group_count++] = token(item);
    return kOk;
  });
}

error_code read_employee(ondemand::object object, Employee& e) {
  return each_member(object, [&](const char* key, ondemand::value& v) {
    if (is(key, "id"))
      e.id = token(v);
    else if (is(key, "employeeNumber"))
      e.number = token(v);
    else if (is(key, "name"))
      return read_name(v, e);
    else if (is(key, "gender"))
      e.gender = token(v);
    else if (is(key, "birthDate"))
      e.birth = token(v);
    else if (is(key, "isActive"))
      e.active = token(v);
    else if (is(key, "emails"))
      return read_emails(v, e);
    else if (is(key, "phones"))
      return read_phones(v, e);
    else if (is(key, "addresses"))
      return each_element(v, [&](ondemand::value& item) { return read_address(item, e); });
    else if (is(key, "employment"))
      return read_employment(v, e);
    else if (is(key, "compensation"))
      return read_compensation(v, e);
    else if (is(key, "customFields"))
      return read_custom_fields(v, e);
    else if (is(key, "groups"))
      return read_groups(v, e);
    else if (is(key, "avatarUrl"))
      e.avatar = token(v);
    else if (is(key, "createdAt"))
      e.created = token(v);
    else if (is(key, "updatedAt"))
      e.updated = token(v);
    return kOk;
  });
}

void put_token(char*& out, string_view token) { put(out, token.empty() ? string_view("null") : token); }

void put_number_text(char*& out, string_view token) {
  if (is_null(token)) return put(out, "null");
  *out++ = '"';
  put(out, token);
  *out++ = '"';
}

// Text of a token; the rare one with escapes is taken apart by the document parser.
string_view text_of(string_view token, std::string& scratch) {
  if (std::memchr(token.data(), '\\', token.size()) == nullptr) return inside(token);
  simdjson::dom::parser parser;
  string_view text;
  if (parser.parse(token.data(), token.size()).get_string().get(text) == kOk) scratch = text;
  return scratch;
}

template <std::size_t N>
void put_renamed_token(char*& out, string_view token, const Renaming (&table)[N], string_view otherwise,
                       std::string& scratch) {
  if (is_null(token)) return put(out, "null");
  put_renamed(out, text_of(token, scratch), table, otherwise);
}

void put_birth(char*& out, string_view token, std::string& scratch) {
  if (is_null(token)) return put(out, "null");
  const string_view raw = inside(token);
  if (raw.size() != 12 || raw[2] != '\\' || raw[6] != '\\')
    return put_us_day(out, text_of(token, scratch).data());
  const char day[10] = {raw[0], raw[1], '/', raw[4], raw[5], '/', raw[8], raw[9], raw[10], raw[11]};
  put_us_day(out, day);
}

using PutTime = void (*)(char*&, const char*);
template <PutTime kPut>
void put_time(char*& out, string_view token, std::string& scratch) {
  if (is_null(token)) return put(out, "null");
  kPut(out, text_of(token, scratch).data());
}

void put_lower(char*& out, string_view token) {
  if (token.empty()) return put(out, "null");
  for (const char c : token) *out++ = lower(c);
}

void put_location(char*& out, const Employee& e) {
  if (!e.home) return put(out, "null");
  put(out, "{\"street_1\":");
  put_token(out, e.address.line1);
  put(out, ",\"street_2\":");
  put_token(out, e.address.line2);
  put(out, ",\"city\":");
  put_token(out, e.address.city);
  put(out, ",\"state\":");
  put_token(out, e.address.state);
  put(out, ",\"zip_code\":");
  put_token(out, e.address.zip);
  put(out, ",\"country\":");
  put_token(out, e.address.country);
  *out++ = '}';
}

void put_person(char*& out, const Employee& e, std::string& scratch) {
  put(out, "{\"remote_id\":");
  put_number_text(out, e.id);
  put(out, ",\"employee_number\":");
  put_token(out, e.number);
  put(out, ",\"first_name\":");
  put_token(out, e.first);
  put(out, ",\"last_name\":");
  put_token(out, e.last);
  put(out, ",\"display_full_name\":\"");
  if (!is_null(e.first)) put(out, inside(e.first));
  *out++ = ' ';
  if (!is_null(e.last)) put(out, inside(e.last));
  put(out, "\",\"preferred_name\":");
  put_token(out, is_null(e.preferred) ? e.first : e.preferred);
  put(out, ",\"gender\":");
  put_renamed_token(out, e.gender, kGenders, "\"OTHER\"", scratch);
  put(out, ",\"date_of_birth\":");
  put_birth(out, e.birth, scratch);
  put(out, ",\"is_active\":");
  put_token(out, e.active);
  put(out, ",\"work_email\":");
  put_token(out, e.work_email);
  put(out, ",\"personal_email\":");
  put_lower(out, e.home_email);
  put(out, ",\"mobile_phone_number\":");
  put_token(out, e.mobile);
  put(out, ",\"home_location\":");
  put_location(out, e);
}

void put_work(char*& out, const Employee& e, std::string& scratch) {
  put(out, ",\"employment_status\":");
  put_renamed_token(out, e.status, kStatuses, "null", scratch);
  put(out, ",\"employment_type\":");
  put_renamed_token(out, e.type, kTypes, "\"OTHER\"", scratch);
  put(out, ",\"hire_date\":");
  put_time<put_day>(out, e.hired, scratch);
  put(out, ",\"start_date\":");
  put_time<put_iso_time>(out, e.started, scratch);
  put(out, ",\"termination_date\":");
  put_time<put_day>(out, e.terminated, scratch);
  put(out, ",\"job\":{\"title\":");
  put_token(out, e.title);
  put(out, ",\"level\":");
  put_token(out, e.level);
  put(out, ",\"department\":");
  put_token(out, e.department);
  put(out, "},\"manager\":");
  put_number_text(out, e.manager);
  put(out, ",\"compensation\":{\"amount\":");
  put_token(out, e.amount);
  put(out, ",\"currency\":");
  put_token(out, e.currency);
  put(out, ",\"period\":");
  put_renamed_token(out, e.period, kPeriods, "null", scratch);
  put(out, "},\"tshirt_size\":");
  put_token(out, e.shirt);
}

void put_rest(char*& out, const Employee& e, std::string& scratch) {
  put(out, ",\"groups\":[");
  for (int i = 0; i < e.group_count; ++i) {
    if (i != 0) *out++ = ',';
    put_number_text(out, e.groups[i]);
  }
  put(out, "],\"remote_timestamps\":{\"created_at\":");
  std::int64_t millis = 0;
  for (const char c : e.created) millis = millis * 10 + (c - '0');
  if (is_null(e.created))
    put(out, "null");
  else
    put_instant(out, millis / 1000);
  put(out, ",\"updated_at\":");
  put_time<put_sql_time>(out, e.updated, scratch);
  put(out, ",\"avatar\":");
  put_token(out, e.avatar);
  put(out, "}}\n");
}

class LazyEngine : public Engine {
 public:
  const char* name() const override { return "lazy"; }
  bool map(const runtime::PageBuffer& page, Output& output) override {
    ondemand::document document;
    ondemand::array list;
    const simdjson::padded_string_view text(page.data(), page.size(),
                                            page.size() + runtime::PageBuffer::kPadding);
    if (parser_.iterate(text).get(document) != kOk || document["data"].get_array().get(list) != kOk)
      return false;
    for (auto element : list) {
      ondemand::object object;
      employee_.clear();
      if (element.get_object().get(object) != kOk || read_employee(object, employee_) != kOk) return false;
      put_person(output.at, employee_, scratch_);
      put_work(output.at, employee_, scratch_);
      put_rest(output.at, employee_, scratch_);
    }
    return true;
  }

 private:
  ondemand::parser parser_;
  Employee employee_;
  std::string scratch_;
};

}  // namespace

std::unique_ptr<Engine> make_lazy_engine() { return std::make_unique<LazyEngine>(); }

}  // namespace conn::bench
