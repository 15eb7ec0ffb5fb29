#include "tests/vendor/greenhouse_records.h"

#include <fmt/format.h>

#include "tests/vendor/dice.h"
#include "tests/vendor/json_writer.h"

namespace conn::vendor::greenhouse {
namespace {

constexpr std::int64_t kDay = 86'400'000'000;

enum Stream : std::uint64_t { kCandidates = 1, kApplications, kJobs, kOffers };

// Text that a careless reader would break: accents, another script, quotes, escapes, beyond the basic plane.
const char* const kFirstNames[] = {"Ada",     "Grace", "Ågot",  "Zoë",  "Linus",
                                   "Barbara", "José",  "Мария", "小林", "Margaret \"Maggie\"",
                                   "D'Arcy"};
const char* const kLastNames[] = {"Byron",       "Hopper", "Núñez",       "O'Neill",      "van der Berg",
                                  "Łukasiewicz", "李",     "Back\\slash", "Smith\tJones", "🦊 Fox"};
const char* const kCompanies[] = {"Acme", "Globex & Sons", "Initech", "Umbrella <Ltd>"};
const char* const kTitles[] = {"Compiler Engineer", "Recruiter", "VP, \"Growth\"", "Ingénieure"};
const char* const kTags[] = {"referral", "senior", "remote", "c++", "naïve"};
const char* const kPhoneTypes[] = {"home", "work", "mobile", "skype", "other"};
const char* const kEmailTypes[] = {"personal", "work", "other"};
const char* const kWebsiteTypes[] = {"personal", "company", "portfolio", "blog", "other", "fediverse"};
const char* const kApplicationStates[] = {"in_process", "rejected", "hired", "converted"};
const char* const kJobStates[] = {"open", "closed", "draft"};
const char* const kOfferStates[] = {"Created", "Accepted", "Rejected", "Deprecated"};

Dice stable(const Source& source, Stream stream) { return {source.seed, stream, source.index, 0}; }
Dice changing(const Source& source, Stream stream) {
  return {source.seed, stream, source.index, source.revision + 1};
}

std::int64_t id_of(const Source& source, std::int64_t from) {
  return from + static_cast<std::int64_t>(source.index) * 3;
}

std::vector<Labelled> phones_of(Dice& dice) {
  std::vector<Labelled> out;
  for (std::size_t n = dice.below(3); n > 0; --n) {
    out.push_back({fmt::format("+44 20 {:04} {:04}", dice.below(10'000), dice.below(10'000)),
                   dice.one_of(kPhoneTypes)});
  }
  return out;
}

std::string custom_fields_of(Dice& dice) {
  if (dice.chance(50)) return "{}";
  return fmt::format(
      R"({{"level":{{"name":"Level","type":"number","value":{}.50}},"note":{{"name":"Note","type":"short_text","value":null}}}})",
      dice.below(10));
}

TruthValue text_or_none(const std::optional<std::string>& text) {
  return text ? TruthValue::of_text(*text) : TruthValue::none();
}
TruthValue time_or_none(const std::optional<std::int64_t>& time) {
  return time ? TruthValue::of_time(*time) : TruthValue::none();
}
TruthValue id_or_none(const std::optional<std::int64_t>& id) {
  return id ? TruthValue::of_text(std::to_string(*id)) : TruthValue::none();
}

std::string upper_or_own(const std::string& word, std::initializer_list<const char*> known) {
  for (const char* each : known) {
    if (word != each) continue;
    std::string out = word;
    for (char& c : out) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
    return out;
  }
  return word;
}

void write_labelled(JsonWriter& json, const std::vector<Labelled>& list) {
  json.begin_list();
  for (const Labelled& each : list)
    json.begin_object().key("value").text(each.value).key("type").text(each.type).end_object();
  json.end_list();
}

void write_number_or_null(JsonWriter& json, std::string_view key, const std::optional<std::int64_t>& value) {
  json.key(key);
  value ? json.number(*value) : json.null();
}

void write_time_or_null(JsonWriter& json, std::string_view key, const std::optional<std::int64_t>& value) {
  json.key(key).text_or_null(value ? std::optional(vendor_time(*value)) : std::nullopt);
}

template <class Record>
void write_times(JsonWriter& json, const Record& record) {
  json.key("created_at")
      .text(vendor_time(record.created_at))
      .key("updated_at")
      .text(vendor_time(record.updated_at));
}

template <class Record>
TruthRecord truth_start(const Record& record) {
  TruthRecord out{std::to_string(record.id), record.updated_at, {}};
  out.fields = {{"remote_id", TruthValue::of_text(out.id)},
                {"remote_created_at", TruthValue::of_time(record.created_at)},
                {"remote_updated_at", TruthValue::of_time(record.updated_at)}};
  return out;
}

std::string truth_list(const std::vector<Labelled>& list, const char* type_field,
                       std::initializer_list<const char*> known) {
  JsonWriter json;
  json.begin_list();
  for (const Labelled& each : list) {
    json.begin_object()
        .key("value")
        .text(each.value)
        .key(type_field)
        .text(upper_or_own(each.type, known))
        .end_object();
  }
  return json.end_list().take();
}

std::string truth_urls(const Candidate& candidate) {
  JsonWriter json;
  json.begin_list();
  for (const Labelled& each : candidate.websites) {
    json.begin_object()
        .key("value")
        .text(each.value)
        .key("url_type")
        .text(upper_or_own(each.type, {"personal", "company", "portfolio", "blog", "other"}));
    json.end_object();
  }
  for (const std::string& each : candidate.social) {
    json.begin_object().key("value").text(each).key("url_type").text("SOCIAL_MEDIA").end_object();
  }
  return json.end_list().take();
}

std::string text_list(const std::vector<std::string>& list) {
  JsonWriter json;
  json.begin_list();
  for (const std::string& each : list) json.text(each);
  return json.end_list().take();
}

}  // namespace

Candidate make_candidate(const Source& source) {
  Dice fixed = stable(source, kCandidates), dice = changing(source, kCandidates);
  Candidate out{};
  out.id = id_of(source, 9'007'199'254'740'993);  // beyond what a double can tell apart
  out.created_at = source.created_at;
  out.updated_at = source.updated_at;
  out.first_name = fixed.one_of(kFirstNames);
  if (!fixed.chance(5)) out.last_name = fixed.one_of(kLastNames);
  if (fixed.chance(70)) out.company = fixed.one_of(kCompanies);
  out.title = fmt::format("{} {}", dice.one_of(kTitles), source.revision);
  if (fixed.chance(80)) out.last_activity_at = source.updated_at;
  out.is_private = fixed.chance(10);
  if (fixed.chance(80)) out.can_email = dice.chance(90);
  if (!dice.chance(10)) {
    out.tags.emplace();
    for (std::size_t n = dice.below(4); n > 0; --n) out.tags->push_back(dice.one_of(kTags));
  }
  out.phones = phones_of(fixed);
  out.emails = {{fmt::format("person{}@example.com", source.index), fixed.one_of(kEmailTypes)}};
  if (fixed.chance(30))
    out.websites = {{fmt::format("https://example.com/~{}", source.index), fixed.one_of(kWebsiteTypes)}};
  if (fixed.chance(60))
    out.addresses = std::vector<Labelled>{{fmt::format("{} High Street\nLondon", fixed.below(200)), "home"}};
  if (fixed.chance(40)) out.social = {fmt::format("@person{}", source.index)};
  out.custom_fields = custom_fields_of(dice);
  return out;
}

Application make_application(const Source& source) {
  Dice fixed = stable(source, kApplications), dice = changing(source, kApplications);
  Application out{};
  out.id = id_of(source, 4'000'001);
  out.created_at = source.created_at;
  out.updated_at = source.updated_at;
  out.candidate_id = static_cast<std::int64_t>(source.index) * 3 + 9'007'199'254'740'993;
  if (fixed.chance(90)) out.job_id = static_cast<std::int64_t>(fixed.below(1000)) * 3 + 700'001;
  if (fixed.chance(90)) out.stage_id = static_cast<std::int64_t>(dice.below(50)) + 1;
  out.status = dice.one_of(kApplicationStates);
  if (out.status == "rejected") out.rejected_at = source.updated_at;
  out.custom_fields = custom_fields_of(dice);
  return out;
}

Job make_job(const Source& source) {
  Dice fixed = stable(source, kJobs), dice = changing(source, kJobs);
  Job out{};
  out.id = id_of(source, 700'001);
  out.created_at = source.created_at;
  out.updated_at = source.updated_at;
  out.name = fmt::format("{} ({})", fixed.one_of(kTitles), source.index);
  out.status = dice.one_of(kJobStates);
  if (fixed.chance(70)) out.requisition_id = fmt::format("REQ-{:05}", source.index);
  out.confidential = dice.chance(20);
  if (fixed.chance(80)) out.department_id = static_cast<std::int64_t>(fixed.below(40)) + 1;
  if (fixed.chance(80)) {
    out.office_ids.emplace();
    for (std::size_t n = fixed.below(3); n > 0; --n)
      out.office_ids->push_back(static_cast<std::int64_t>(fixed.below(20)) + 1);
  }
  return out;
}

Offer make_offer(const Source& source) {
  Dice fixed = stable(source, kOffers), dice = changing(source, kOffers);
  Offer out{};
  out.id = id_of(source, 50'001);
  out.created_at = source.created_at;
  out.updated_at = source.updated_at;
  out.version = source.revision + 1;
  out.application_id = static_cast<std::int64_t>(source.index) * 3 + 4'000'001;
  out.job_id = static_cast<std::int64_t>(fixed.below(1000)) * 3 + 700'001;
  out.candidate_id = static_cast<std::int64_t>(source.index) * 3 + 9'007'199'254'740'993;
  out.status = dice.one_of(kOfferStates);
  const std::int64_t day = source.updated_at / kDay * kDay;
  if (dice.chance(80)) out.starts_on = day + 30 * kDay;
  if (dice.chance(60)) out.sent_on = day;
  if (out.status == "Accepted" || out.status == "Rejected") out.resolved_at = source.updated_at;
  return out;
}

std::string to_json(const Candidate& c) {
  JsonWriter json;
  json.begin_object().key("id").number(c.id);
  write_times(json, c);
  json.key("first_name").text_or_null(c.first_name).key("last_name").text_or_null(c.last_name);
  json.key("preferred_name").null().key("company").text_or_null(c.company).key("title").text_or_null(c.title);
  if (c.last_activity_at) json.key("last_activity_at").text(vendor_time(*c.last_activity_at));
  json.key("private").boolean(c.is_private);
  if (c.can_email) json.key("can_email").boolean(*c.can_email);
  json.key("time_zone").null().key("tags");
  c.tags ? json.raw(text_list(*c.tags)) : json.null();
  json.key("linked_user_ids").begin_list().end_list().key("phone_numbers");
  write_labelled(json, c.phones);
  json.key("email_addresses");
  write_labelled(json, c.emails);
  json.key("website_addresses");
  write_labelled(json, c.websites);
  if (c.addresses) {
    json.key("addresses");
    write_labelled(json, *c.addresses);
  }
  json.key("social_media_addresses").begin_list();
  for (const std::string& each : c.social) json.begin_object().key("value").text(each).end_object();
  return json.end_list().key("custom_fields").raw(c.custom_fields).end_object().take();
}

std::string to_json(const Application& a) {
  JsonWriter json;
  json.begin_object().key("id").number(a.id);
  write_times(json, a);
  json.key("candidate_id").number(a.candidate_id);
  write_number_or_null(json, "job_id", a.job_id);
  write_number_or_null(json, "job_interview_stage_id", a.stage_id);
  json.key("status").text(a.status).key("prospect").boolean(!a.job_id);
  write_time_or_null(json, "rejected_at", a.rejected_at);
  json.key("answers").begin_list().end_list();
  return json.key("custom_fields").raw(a.custom_fields).end_object().take();
}

std::string to_json(const Job& j) {
  JsonWriter json;
  json.begin_object().key("id").number(j.id);
  write_times(json, j);
  json.key("name").text(j.name).key("requisition_id").text_or_null(j.requisition_id).key("notes").null();
  json.key("confidential").boolean(j.confidential).key("status").text(j.status);
  write_number_or_null(json, "department_id", j.department_id);
  if (j.office_ids) {
    json.key("office_ids").begin_list();
    for (const std::int64_t id : *j.office_ids) json.number(id);
    json.end_list();
  }
  return json.key("custom_fields").raw("{}").end_object().take();
}

std::string to_json(const Offer& o) {
  JsonWriter json;
  json.begin_object().key("id").number(o.id);
  write_times(json, o);
  json.key("version")
      .number(o.version)
      .key("application_id")
      .number(o.application_id)
      .key("job_id")
      .number(o.job_id);
  json.key("candidate_id").number(o.candidate_id).key("status").text(o.status);
  json.key("starts_on").text_or_null(o.starts_on ? std::optional(vendor_date(*o.starts_on)) : std::nullopt);
  json.key("sent_on").text_or_null(o.sent_on ? std::optional(vendor_date(*o.sent_on)) : std::nullopt);
  write_time_or_null(json, "resolved_at", o.resolved_at);
  return json.key("custom_fields").raw("{}").end_object().take();
}

TruthRecord truth_of(const Candidate& c) {
  TruthRecord out = truth_start(c);
  JsonWriter places;
  places.begin_list();
  if (c.addresses) {
    for (const Labelled& each : *c.addresses) places.text(each.value);
  }
  out.fields.insert(
      out.fields.end(),
      {{"first_name", text_or_none(c.first_name)},
       {"last_name", text_or_none(c.last_name)},
       {"company", text_or_none(c.company)},
       {"title", text_or_none(c.title)},
       {"last_interaction_at", time_or_none(c.last_activity_at)},
       {"is_private", TruthValue::of_bool(c.is_private)},
       {"can_email", c.can_email ? TruthValue::of_bool(*c.can_email) : TruthValue::none()},
       {"locations", TruthValue::of_json(places.end_list().take())},
       {"tags", c.tags ? TruthValue::of_json(text_list(*c.tags)) : TruthValue::none()},
       {"phone_numbers", TruthValue::of_json(truth_list(c.phones, "phone_number_type",
                                                        {"home", "work", "mobile", "skype", "other"}))},
       {"email_addresses",
        TruthValue::of_json(truth_list(c.emails, "email_address_type", {"personal", "work", "other"}))},
       {"urls", TruthValue::of_json(truth_urls(c))},
       {"custom", TruthValue::of_json(c.custom_fields)}});
  return out;
}

TruthRecord truth_of(const Application& a) {
  TruthRecord out = truth_start(a);
  out.fields.insert(out.fields.end(), {{"candidate", TruthValue::of_text(std::to_string(a.candidate_id))},
                                       {"job", id_or_none(a.job_id)},
                                       {"applied_at", TruthValue::of_time(a.created_at)},
                                       {"rejected_at", time_or_none(a.rejected_at)},
                                       {"current_stage", id_or_none(a.stage_id)},
                                       {"custom", TruthValue::of_json(a.custom_fields)}});
  return out;
}

TruthRecord truth_of(const Job& j) {
  TruthRecord out = truth_start(j);
  JsonWriter departments, offices;
  departments.begin_list();
  if (j.department_id) departments.text(std::to_string(*j.department_id));
  offices.begin_list();
  if (j.office_ids) {
    for (const std::int64_t id : *j.office_ids) offices.text(std::to_string(id));
  }
  out.fields.insert(out.fields.end(),
                    {{"name", TruthValue::of_text(j.name)},
                     {"code", text_or_none(j.requisition_id)},
                     {"status", TruthValue::of_text(upper_or_own(j.status, {"open", "closed", "draft"}))},
                     {"confidential", TruthValue::of_bool(j.confidential)},
                     {"departments", TruthValue::of_json(departments.end_list().take())},
                     {"offices", TruthValue::of_json(offices.end_list().take())},
                     {"custom", TruthValue::of_json("{}")}});
  return out;
}

TruthRecord truth_of(const Offer& o) {
  TruthRecord out = truth_start(o);
  std::string status = o.sent_on ? "SENT" : "DRAFT";
  if (o.status == "Accepted") status = "SIGNED";
  if (o.status == "Rejected") status = "DENIED";
  if (o.status == "Deprecated") status = "DEPRECATED";
  out.fields.insert(
      out.fields.end(),
      {{"application", TruthValue::of_text(std::to_string(o.application_id))},
       {"sent_at", time_or_none(o.sent_on)},
       {"closed_at", time_or_none(o.resolved_at)},
       {"start_date", o.starts_on ? TruthValue::of_date(vendor_date(*o.starts_on)) : TruthValue::none()},
       {"status", TruthValue::of_text(status)},
       {"custom", TruthValue::of_json("{}")}});
  return out;
}

}  // namespace conn::vendor::greenhouse
