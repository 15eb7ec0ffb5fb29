#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tests/vendor/greenhouse_records.h"
#include "tests/vendor/history.h"
#include "tests/vendor/vendor.h"

namespace conn::vendor {

/// Greenhouse Harvest v3 in small: `/v3/candidates`, `/applications`, `/jobs`, `/offers`; ids descending,
/// `updated_at=gte|…`, `per_page` up to 500, and then nothing but the `cursor` of the `Link` header, which is
/// refused (422) beside any other parameter.
class GreenhouseVendor final : public Vendor {
 public:
  explicit GreenhouseVendor(const SandboxSetup& setup);

  /// Changes candidates.
  size_t change(size_t count) override;
  [[nodiscard]] std::vector<TruthRecord> truth(std::string_view stream) const override;

 protected:
  Answer answer(const Request& request) override;

 private:
  struct Kind {
    std::string_view name;
    History history;
    std::string (GreenhouseVendor::*json)(size_t index) const;
    TruthRecord (GreenhouseVendor::*truth)(size_t index) const;
  };
  struct Window {
    std::int64_t since = 0;  ///< µs
    size_t per_page = 100;
    size_t end = 0;  ///< records below this index are still to come
  };

  template <class Record, Record (*Make)(const greenhouse::Source&), size_t Which>
  [[nodiscard]] std::string json_of(size_t index) const;
  template <class Record, Record (*Make)(const greenhouse::Source&), size_t Which>
  [[nodiscard]] TruthRecord truth_of_record(size_t index) const;
  [[nodiscard]] greenhouse::Source source(const History& history, size_t index) const;

  [[nodiscard]] Answer list(const Kind& kind, const Request& request) const;
  /// Why the parameters are refused; empty where they are fine.
  [[nodiscard]] static std::string read_window(const std::string& query, Window& window);
  [[nodiscard]] Answer page(const Kind& kind, Window window) const;

  SandboxSetup setup_;
  std::vector<Kind> kinds_;
};

/// Refuses (401) a request without the right bearer token; nothing where it is right.
[[nodiscard]] std::optional<Answer> refuse_token(const Request& request, const std::string& token);

}  // namespace conn::vendor
