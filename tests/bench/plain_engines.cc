// The mapping over simdjson's document: members are asked for by name, texts are decoded and written with
// escapes again; and a walk over On-Demand that visits every value with the getter of its type.
#include <simdjson.h>

#include <charconv>
#include <string>

#include "tests/bench/civil_text.h"
#include "tests/bench/engines.h"

namespace conn::bench {
namespace {

namespace dom = simdjson::dom;
namespace ondemand = simdjson::ondemand;
using simdjson::SUCCESS;
using std::string_view;

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

void put_escaped(char*& out, char c) {
  *out++ = '\\';
  switch (c) {
    case '\n': *out++ = 'n'; return;
    case '\t': *out++ = 't'; return;
    case '\r': *out++ = 'r'; return;
    case '"':
    case '\\': *out++ = c; return;
    default:
      put(out, "u00");
      *out++ = "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
      *out++ = "0123456789abcdef"[c & 15];
  }
}

void put_text(char*& out, string_view text) {
  *out++ = '"';
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!needs_escape(text[i])) continue;
    put(out, text.substr(start, i - start));
    put_escaped(out, text[i]);
    start = i + 1;
  }
  put(out, text.substr(start));
  *out++ = '"';
}

void put_lowered(char*& out, string_view text) {
  std::string lowered(text);
  for (char& c : lowered) c = lower(c);
  put_text(out, lowered);
}

void put_integer(char*& out, std::int64_t value) {
  char digits[24];
  char* end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  put(out, {digits, static_cast<std::size_t>(end - digits)});
}

// Both kinds of value give texts and numbers by the same calls, so the writers are written once. A null, a
// missing member and a value of another type all come out as null.
template <class Value>
void put_string(char*& out, Value&& value) {
  string_view text;
  if (value.get_string().get(text) == SUCCESS)
    put_text(out, text);
  else
    put(out, "null");
}

template <class Value>
void put_id(char*& out, Value&& value) {
  std::uint64_t id = 0;
  if (value.get_uint64().get(id) != SUCCESS) return put(out, "null");
  *out++ = '"';
  put_integer(out, static_cast<std::int64_t>(id));
  *out++ = '"';
}

template <class Value>
void put_int(char*& out, Value&& value) {
  std::int64_t number = 0;
  if (value.get_int64().get(number) == SUCCESS)
    put_integer(out, number);
  else
    put(out, "null");
}

template <class Value>
void put_double(char*& out, Value&& value) {
  double number = 0;
  if (value.get_double().get(number) == SUCCESS)
    out = simdjson::internal::to_chars(out, out + 32, number);
  else
    put(out, "null");
}

template <class Value, std::size_t N>
void put_choice(char*& out, Value&& value, const Renaming (&table)[N], string_view otherwise) {
  string_view text;
  if (value.get_string().get(text) == SUCCESS)
    put_renamed(out, text, table, otherwise);
  else
    put(out, "null");
}

template <class Value>
void put_time(char*& out, Value&& value, void (*write)(char*&, const char*)) {
  string_view text;
  if (value.get_string().get(text) == SUCCESS)
    write(out, text.data());
  else
    put(out, "null");
}

// ---- the document

dom::array list_of(simdjson::simdjson_result<dom::element> value) {
  dom::array list;
  return value.get_array().get(list) == SUCCESS ? list : dom::array();
}

// The first element whose `key` is `wanted`: its `value`; a missing element gives an error, as a missing
// member does.
simdjson::simdjson_result<dom::element> find(simdjson::simdjson_result<dom::element> list, string_view key,
                                             string_view wanted) {
  for (dom::element item : list_of(list)) {
    string_view text;
    if (item[key].get_string().get(text) == SUCCESS && text == wanted) return item;
  }
  return simdjson::NO_SUCH_FIELD;
}

void put_name(char*& out, const dom::element& name) {
  string_view first, last, preferred;
  const bool known =
      name["first"].get_string().get(first) == SUCCESS && name["last"].get_string().get(last) == SUCCESS;
  put(out, ",\"first_name\":");
  put_text(out, first);
  put(out, ",\"last_name\":");
  put_text(out, last);
  put(out, ",\"display_full_name\":");
  put_text(out, known ? std::string(first) + " " + std::string(last) : std::string(" "));
  put(out, ",\"preferred_name\":");
  put_text(out, name["preferred"].get_string().get(preferred) == SUCCESS ? preferred : first);
}

void put_location(char*& out, const simdjson::simdjson_result<dom::element>& found) {
  dom::element home;
  if (found.get(home) != SUCCESS) return put(out, "null");
  put(out, "{\"street_1\":");
  put_string(out, home["lines"].at(0));
  put(out, ",\"street_2\":");
  put_string(out, home["lines"].at(1));
  put(out, ",\"city\":");
  put_string(out, home["city"]);
  put(out, ",\"state\":");
  put_string(out, home["region"]["code"]);
  put(out, ",\"zip_code\":");
  put_string(out, home["postalCode"]);
  put(out, ",\"country\":");
  put_string(out, home["country"]["iso2"]);
  *out++ = '}';
}

void put_contacts(char*& out, const dom::element& e) {
  put(out, ",\"work_email\":");
  put_string(out, find(e["emails"], "type", "work")["address"]);
  put(out, ",\"personal_email\":");
  string_view text;
  if (find(e["emails"], "type", "home")["address"].get_string().get(text) == SUCCESS)
    put_lowered(out, text);
  else
    put(out, "null");
  put(out, ",\"mobile_phone_number\":");
  put_string(out, find(e["phones"], "type", "mobile")["number"]);
  put(out, ",\"home_location\":");
  put_location(out, find(e["addresses"], "type", "home"));
}

void put_employment(char*& out, const dom::element& work) {
  put(out, ",\"employment_status\":");
  put_choice(out, work["status"], kStatuses, "null");
  put(out, ",\"employment_type\":");
  put_choice(out, work["type"], kTypes, "\"OTHER\"");
  put(out, ",\"hire_date\":");
  put_time(out, work["hireDate"], put_day);
  put(out, ",\"start_date\":");
  put_time(out, work["startDate"], put_iso_time);
  put(out, ",\"termination_date\":");
  put_time(out, work["terminationDate"], put_day);
  put(out, ",\"job\":{\"title\":");
  put_string(out, work["job"]["title"]);
  put(out, ",\"level\":");
  put_int(out, work["job"]["level"]);
  put(out, ",\"department\":");
  put_string(out, work["job"]["department"]["name"]);
  put(out, "},\"manager\":");
  put_id(out, work["manager"]["id"]);
}

void put_rest(char*& out, const dom::element& e) {
  const auto salary = e["compensation"]["salary"];
  put(out, ",\"compensation\":{\"amount\":");
  put_double(out, salary["amount"]);
  put(out, ",\"currency\":");
  put_string(out, salary["currency"]);
  put(out, ",\"period\":");
  put_choice(out, salary["period"], kPeriods, "null");
  put(out, "},\"tshirt_size\":");
  put_string(out, find(e["customFields"], "id", "cf_tshirt")["value"]);
  put(out, ",\"groups\":[");
  bool more = false;
  for (dom::element group : list_of(e["groups"])) {
    if (more) *out++ = ',';
    more = true;
    put_id(out, simdjson::simdjson_result<dom::element>(std::move(group)));
  }
  std::uint64_t created = 0;
  put(out, "],\"remote_timestamps\":{\"created_at\":");
  if (e["createdAt"].get_uint64().get(created) == SUCCESS)
    put_instant(out, static_cast<std::int64_t>(created / 1000));
  else
    put(out, "null");
  put(out, ",\"updated_at\":");
  put_time(out, e["updatedAt"], put_sql_time);
  put(out, ",\"avatar\":");
  put_string(out, e["avatarUrl"]);
  put(out, "}}\n");
}

bool put_employee(char*& out, const dom::element& e) {
  dom::element name, work;
  bool active = false;
  if (e["name"].get(name) != SUCCESS || e["employment"].get(work) != SUCCESS ||
      e["isActive"].get_bool().get(active) != SUCCESS)
    return false;
  put(out, "{\"remote_id\":");
  put_id(out, e["id"]);
  put(out, ",\"employee_number\":");
  put_string(out, e["employeeNumber"]);
  put_name(out, name);
  put(out, ",\"gender\":");
  put_choice(out, e["gender"], kGenders, "\"OTHER\"");
  put(out, ",\"date_of_birth\":");
  put_time(out, e["birthDate"], put_us_day);
  put(out, active ? ",\"is_active\":true" : ",\"is_active\":false");
  put_contacts(out, e);
  put_employment(out, work);
  put_rest(out, e);
  return true;
}

class DomEngine : public Engine {
 public:
  const char* name() const override { return "dom"; }
  bool map(const runtime::PageBuffer& page, Output& output) override {
    dom::element document;
    if (parser_.parse(page.data(), page.size(), false).get(document) != SUCCESS) return false;
    for (const dom::element employee : list_of(document["data"])) {
      if (!put_employee(output.at, employee)) return false;
    }
    return true;
  }

 private:
  dom::parser parser_;
};

// ---- On-Demand: every value visited with the getter of its type, nothing written

bool visit(ondemand::value value, int depth);

bool visit_object(ondemand::object object, int depth) {
  for (auto member : object) {
    ondemand::field field;
    if (std::move(member).get(field) != SUCCESS || !visit(field.value(), depth + 1)) return false;
  }
  return true;
}

bool visit_array(ondemand::array array, int depth) {
  for (auto element : array) {
    ondemand::value value;
    if (std::move(element).get(value) != SUCCESS || !visit(value, depth + 1)) return false;
  }
  return true;
}

bool visit(ondemand::value value, int depth) {
  ondemand::json_type type{};
  if (depth > 1024 || value.type().get(type) != SUCCESS) return false;
  switch (type) {
    case ondemand::json_type::object: {
      ondemand::object object;
      return value.get_object().get(object) == SUCCESS && visit_object(object, depth);
    }
    case ondemand::json_type::array: {
      ondemand::array array;
      return value.get_array().get(array) == SUCCESS && visit_array(array, depth);
    }
    case ondemand::json_type::string: {
      string_view text;
      return value.get_string().get(text) == SUCCESS;
    }
    case ondemand::json_type::number: {
      ondemand::number number;
      return value.get_number().get(number) == SUCCESS;
    }
    case ondemand::json_type::boolean: {
      bool flag = false;
      return value.get_bool().get(flag) == SUCCESS;
    }
    default: return value.is_null();
  }
}

class OnDemandWalk : public Engine {
 public:
  const char* name() const override { return "on-demand walk"; }
  bool writes() const override { return false; }
  bool map(const runtime::PageBuffer& page, Output&) override {
    ondemand::document document;
    ondemand::value root;
    const simdjson::padded_string_view text(page.data(), page.size(),
                                            page.size() + runtime::PageBuffer::kPadding);
    return parser_.iterate(text).get(document) == SUCCESS && document.get_value().get(root) == SUCCESS &&
           visit(root, 0);
  }

 private:
  ondemand::parser parser_;
};

}  // namespace

std::unique_ptr<Engine> make_dom_engine() { return std::make_unique<DomEngine>(); }
std::unique_ptr<Engine> make_on_demand_engine() { return std::make_unique<OnDemandWalk>(); }

}  // namespace conn::bench
