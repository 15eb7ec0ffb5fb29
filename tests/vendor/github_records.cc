#include "tests/vendor/github_records.h"

#include <fmt/format.h>

#include <algorithm>

#include "tests/vendor/dice.h"
#include "tests/vendor/json_writer.h"

namespace conn::vendor::github {
namespace {

constexpr std::int64_t kSecond = 1'000'000;

enum Stream : std::uint64_t { kIssues = 11, kPeople, kLabels, kComments };

const char* const kSubjects[] = {"Crash on start", "Wrong total, \"off by one\"",
                                 "Größe fehlt",    "文字化け",
                                 "Slow <query>",   "🐛 in parser"};
const char* const kTexts[] = {"Steps:\n1. open\n2. close", "It says `\\d+` \\ \"no\"", "Ça ne marche pas.",
                              "\tindented\r\n", "see #1 & #2"};
const char* const kLabelNames[] = {"bug", "good first issue", "help wanted", "c++", "dépendances"};
const char* const kTypes[] = {"Bug", "Feature", "Task"};
constexpr std::int64_t kPeopleCount = 50;

std::int64_t person_id(std::size_t index) { return 583'000 + static_cast<std::int64_t>(index); }
std::string login(std::int64_t id) { return fmt::format("user-{}", id - 583'000); }
std::int64_t whole_seconds(std::int64_t micros) { return micros / kSecond * kSecond; }

std::string repo_url(const Place& place) {
  return fmt::format("https://api.github.com/repos/{}/{}", place.owner, place.repo);
}
std::string html_url(const Place& place) {
  return fmt::format("https://github.com/{}/{}", place.owner, place.repo);
}

void write_person(JsonWriter& json, std::int64_t id) {
  json.begin_object().key("login").text(login(id)).key("id").number(id).key("node_id").text("MDQ6VXNlcjE=");
  json.key("avatar_url")
      .text(fmt::format("https://avatars.example.com/u/{}?v=4", id))
      .key("gravatar_id")
      .text("");
  json.key("url")
      .text("https://api.github.com/users/" + login(id))
      .key("html_url")
      .text("https://github.com/" + login(id));
  json.key("type").text("User").key("site_admin").boolean(false).end_object();
}

void write_person_or_null(JsonWriter& json, const std::optional<std::int64_t>& id) {
  id ? write_person(json, *id) : static_cast<void>(json.null());
}

void write_label(JsonWriter& json, std::int64_t id, const std::string& name,
                 const std::optional<std::string>& description) {
  json.begin_object()
      .key("id")
      .number(id)
      .key("node_id")
      .text("MDU6TGFiZWwx")
      .key("url")
      .text("https://api.github.com/labels/" + std::to_string(id));
  json.key("name")
      .text(name)
      .key("description")
      .text_or_null(description)
      .key("color")
      .text("f29513")
      .key("default")
      .boolean(id % 2 == 0);
  json.end_object();
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

std::string issue_page(const Issue& issue, const Place& place) {
  return fmt::format("{}/{}/{}", html_url(place), issue.pull_request ? "pull" : "issues", issue.number);
}

}  // namespace

Issue make_issue(const Source& source, bool pull_request) {
  Dice fixed(source.seed, kIssues, source.index, 0),
      dice(source.seed, kIssues, source.index, source.revision + 1);
  Issue out{};
  out.number = static_cast<std::int64_t>(source.index) + 1;
  out.id = 2'400'000'000 + out.number * 7;
  out.created_at = whole_seconds(source.created_at);
  out.updated_at = whole_seconds(source.updated_at);
  out.title = fmt::format("{} (revision {})", fixed.one_of(kSubjects), source.revision);
  out.state = dice.chance(60) ? "open" : "closed";
  if (!fixed.chance(10)) out.body = dice.one_of(kTexts);
  if (fixed.chance(30)) out.type = fixed.one_of(kTypes);
  if (!fixed.chance(3)) out.user = person_id(fixed.below(kPeopleCount));
  if (out.state == "closed") out.closed_at = out.updated_at;
  if (fixed.chance(20)) out.due_on = whole_seconds(source.created_at) + 30 * 86'400 * kSecond;
  for (std::size_t n = dice.below(3); n > 0; --n)
    out.assignees.push_back(person_id(dice.below(kPeopleCount)));
  for (std::size_t n = dice.below(4); n > 0; --n) out.labels.emplace_back(dice.one_of(kLabelNames));
  out.pull_request = pull_request;
  return out;
}

Person make_person(const Source& source) {
  const std::int64_t id = person_id(source.index);
  return {id, login(id)};
}

Label make_label(const Source& source) {
  Dice dice(source.seed, kLabels, source.index, 0);
  Label out{208'045'946 + static_cast<std::int64_t>(source.index),
            fmt::format("{} {}", dice.one_of(kLabelNames), source.index),
            {}};
  if (dice.chance(50)) out.description = dice.one_of(kTexts);
  return out;
}

Comment make_comment(const Source& source, std::size_t issues, std::size_t pull_requests) {
  Dice fixed(source.seed, kComments, source.index, 0),
      dice(source.seed, kComments, source.index, source.revision + 1);
  Comment out{};
  out.id = 1'900'000'000 + static_cast<std::int64_t>(source.index) * 3;
  const std::size_t under = fixed.below(std::max<std::size_t>(1, issues + pull_requests));
  out.issue = static_cast<std::int64_t>(under) + 1;
  out.under_pull_request = under >= issues;
  out.created_at = whole_seconds(source.created_at);
  out.updated_at = whole_seconds(source.updated_at);
  if (!fixed.chance(5)) out.body = fmt::format("{} ({})", dice.one_of(kTexts), source.revision);
  if (!fixed.chance(5)) out.user = person_id(fixed.below(kPeopleCount));
  return out;
}

std::string to_json(const Issue& i, const Place& place) {
  JsonWriter json;
  json.begin_object()
      .key("url")
      .text(fmt::format("{}/issues/{}", repo_url(place), i.number))
      .key("repository_url")
      .text(repo_url(place));
  json.key("html_url").text(issue_page(i, place)).key("id").number(i.id).key("node_id").text("MDU6SXNzdWUx");
  json.key("number").number(i.number).key("title").text(i.title).key("user");
  write_person_or_null(json, i.user);
  json.key("labels").begin_list();
  for (std::size_t n = 0; n < i.labels.size(); ++n)
    write_label(json, static_cast<std::int64_t>(n) + 1, i.labels[n], std::nullopt);
  json.end_list().key("state").text(i.state).key("locked").boolean(false).key("assignee");
  write_person_or_null(json, i.assignees.empty() ? std::optional<std::int64_t>() : i.assignees[0]);
  json.key("assignees").begin_list();
  for (const std::int64_t id : i.assignees) write_person(json, id);
  json.end_list().key("milestone");
  if (i.due_on) {
    json.begin_object()
        .key("number")
        .number(1)
        .key("title")
        .text("v1")
        .key("due_on")
        .text(vendor_seconds(*i.due_on))
        .end_object();
  } else {
    json.null();
  }
  json.key("comments")
      .number(0)
      .key("created_at")
      .text(vendor_seconds(i.created_at))
      .key("updated_at")
      .text(vendor_seconds(i.updated_at));
  json.key("closed_at")
      .text_or_null(i.closed_at ? std::optional(vendor_seconds(*i.closed_at)) : std::nullopt);
  json.key("author_association").text("NONE").key("type");
  i.type ? json.begin_object().key("id").number(1).key("name").text(*i.type).end_object() : json.null();
  if (i.pull_request)
    json.key("pull_request")
        .begin_object()
        .key("url")
        .text(fmt::format("{}/pulls/{}", repo_url(place), i.number))
        .end_object();
  return json.key("body").text_or_null(i.body).key("state_reason").null().end_object().take();
}

std::string to_json(const Person& p) {
  JsonWriter json;
  write_person(json, p.id);
  return json.take();
}

std::string to_json(const Label& l) {
  JsonWriter json;
  write_label(json, l.id, l.name, l.description);
  return json.take();
}

std::string to_json(const Comment& c, const Place& place) {
  JsonWriter json;
  json.begin_object().key("url").text(fmt::format("{}/issues/comments/{}", repo_url(place), c.id));
  json.key("html_url")
      .text(fmt::format("{}/{}/{}#issuecomment-{}", html_url(place), c.under_pull_request ? "pull" : "issues",
                        c.issue, c.id));
  json.key("issue_url").text(fmt::format("{}/issues/{}", repo_url(place), c.issue)).key("id").number(c.id);
  json.key("node_id").text("MDEyOklzc3VlQ29tbWVudDE=").key("user");
  write_person_or_null(json, c.user);
  json.key("created_at")
      .text(vendor_seconds(c.created_at))
      .key("updated_at")
      .text(vendor_seconds(c.updated_at));
  return json.key("author_association").text("NONE").key("body").text_or_null(c.body).end_object().take();
}

TruthRecord truth_of(const Issue& i, const Place& place) {
  JsonWriter assignees, tags;
  assignees.begin_list();
  for (const std::int64_t id : i.assignees) assignees.text(std::to_string(id));
  tags.begin_list();
  for (const std::string& name : i.labels) tags.text(name);
  const std::string id = std::to_string(i.number);
  return {id,
          i.updated_at,
          {{"remote_id", TruthValue::of_text(id)},
           {"remote_created_at", TruthValue::of_time(i.created_at)},
           {"remote_updated_at", TruthValue::of_time(i.updated_at)},
           {"name", TruthValue::of_text(i.title)},
           {"description", text_or_none(i.body)},
           {"ticket_url", TruthValue::of_text(issue_page(i, place))},
           {"ticket_type", text_or_none(i.type)},
           {"status", TruthValue::of_text(i.state == "open" ? "OPEN" : "CLOSED")},
           {"creator", id_or_none(i.user)},
           {"assignees", TruthValue::of_json(assignees.end_list().take())},
           {"tags", TruthValue::of_json(tags.end_list().take())},
           {"due_date", time_or_none(i.due_on)},
           {"completed_at", time_or_none(i.closed_at)}}};
}

TruthRecord truth_of(const Person& p) {
  return {std::to_string(p.id),
          0,
          {{"remote_id", TruthValue::of_text(std::to_string(p.id))},
           {"name", TruthValue::of_text(p.login)},
           {"avatar", TruthValue::of_text(fmt::format("https://avatars.example.com/u/{}?v=4", p.id))}}};
}

TruthRecord truth_of(const Label& l) {
  return {std::to_string(l.id),
          0,
          {{"remote_id", TruthValue::of_text(std::to_string(l.id))}, {"name", TruthValue::of_text(l.name)}}};
}

TruthRecord truth_of(const Comment& c) {
  return {std::to_string(c.id),
          c.updated_at,
          {{"remote_id", TruthValue::of_text(std::to_string(c.id))},
           {"remote_created_at", TruthValue::of_time(c.created_at)},
           {"remote_updated_at", TruthValue::of_time(c.updated_at)},
           {"user", id_or_none(c.user)},
           {"body", text_or_none(c.body)},
           {"ticket", TruthValue::of_text(std::to_string(c.issue))}}};
}

}  // namespace conn::vendor::github
