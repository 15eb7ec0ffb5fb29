#include "tests/vendor/vendor.h"

#include <utility>

namespace conn::vendor {

Answer Vendor::serve(const Request& request) {
  const auto held = lock();
  const size_t number = log_.size();
  log_.push_back(request.query.empty() ? request.path : request.path + "?" + request.query);
  Answer planned = answer(request);
  if (disturbance_) disturbance_(request, number, planned);
  return planned;
}

void Vendor::disturb(Disturbance disturbance) {
  const auto held = lock();
  disturbance_ = std::move(disturbance);
}

size_t Vendor::requests() const {
  const auto held = lock();
  return log_.size();
}

std::vector<std::string> Vendor::log() const {
  const auto held = lock();
  return log_;
}

Disturbance answers_first(std::vector<Answer> answers) {
  return [answers = std::move(answers), next = size_t{0}](const Request&, size_t, Answer& planned) mutable {
    if (next < answers.size()) planned = answers[next++];
  };
}

}  // namespace conn::vendor
