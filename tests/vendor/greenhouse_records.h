#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tests/vendor/truth.h"

/// The truth set of a recruiting vendor in the shape of Greenhouse Harvest v3: records made from a seed,
/// their JSON, and what a connector must make of them.
namespace conn::vendor::greenhouse {

/// What one record is made from.
struct Source {
  std::uint64_t seed;
  std::size_t index;
  std::uint32_t revision;
  std::int64_t created_at;
  std::int64_t updated_at;
};

struct Labelled {
  std::string value;
  std::string type;
};

struct Candidate {
  std::int64_t id, created_at, updated_at;
  std::optional<std::string> first_name, last_name, company, title;
  std::optional<std::int64_t> last_activity_at;
  bool is_private;
  std::optional<bool> can_email;  ///< nothing: the member is absent
  std::optional<std::vector<std::string>> tags;
  std::vector<Labelled> phones, emails, websites;
  std::optional<std::vector<Labelled>> addresses;  ///< nothing: the member is absent
  std::vector<std::string> social;
  std::string custom_fields;
};

struct Application {
  std::int64_t id, created_at, updated_at, candidate_id;
  std::optional<std::int64_t> job_id, stage_id, rejected_at;
  std::string status;
  std::string custom_fields;
};

struct Job {
  std::int64_t id, created_at, updated_at;
  std::string name, status;
  std::optional<std::string> requisition_id;
  bool confidential;
  std::optional<std::int64_t> department_id;
  std::optional<std::vector<std::int64_t>> office_ids;
};

struct Offer {
  std::int64_t id, created_at, updated_at, version, application_id, job_id, candidate_id;
  std::string status;
  std::optional<std::int64_t> starts_on, sent_on, resolved_at;  ///< µs; the first two are days
};

Candidate make_candidate(const Source& source);
Application make_application(const Source& source);
Job make_job(const Source& source);
Offer make_offer(const Source& source);

std::string to_json(const Candidate& candidate);
std::string to_json(const Application& application);
std::string to_json(const Job& job);
std::string to_json(const Offer& offer);

TruthRecord truth_of(const Candidate& candidate);
TruthRecord truth_of(const Application& application);
TruthRecord truth_of(const Job& job);
TruthRecord truth_of(const Offer& offer);

}  // namespace conn::vendor::greenhouse
