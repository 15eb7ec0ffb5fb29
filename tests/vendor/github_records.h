#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tests/vendor/greenhouse_records.h"
#include "tests/vendor/truth.h"

/// The truth set of an issue tracker in the shape of GitHub's REST API.
namespace conn::vendor::github {

using Source = greenhouse::Source;

struct Issue {
  std::int64_t id, number, created_at, updated_at;  ///< whole seconds
  std::string title, state;
  std::optional<std::string> body, type;
  std::optional<std::int64_t> user, closed_at, due_on;
  std::vector<std::int64_t> assignees;
  std::vector<std::string> labels;
  bool pull_request;
};

struct Person {
  std::int64_t id;
  std::string login;
};

struct Label {
  std::int64_t id;
  std::string name;
  std::optional<std::string> description;
};

struct Comment {
  std::int64_t id, issue, created_at, updated_at;
  std::optional<std::string> body;
  std::optional<std::int64_t> user;
  bool under_pull_request;
};

/// Where the records live: parts of their URLs.
struct Place {
  std::string owner, repo;
};

Issue make_issue(const Source& source, bool pull_request);
Person make_person(const Source& source);
Label make_label(const Source& source);
Comment make_comment(const Source& source, std::size_t issues, std::size_t pull_requests);

std::string to_json(const Issue& issue, const Place& place);
std::string to_json(const Person& person);
std::string to_json(const Label& label);
std::string to_json(const Comment& comment, const Place& place);

TruthRecord truth_of(const Issue& issue, const Place& place);
TruthRecord truth_of(const Person& person);
TruthRecord truth_of(const Label& label);
TruthRecord truth_of(const Comment& comment);

}  // namespace conn::vendor::github
