#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "tests/sync/things.h"

namespace conn::testing {

using vendor::query_value;
using vendor::Request;

constexpr std::size_t kSize = 7;

/// What stands behind `"name":` in a body, without quotes; empty where it is missing or null.
inline std::string body_value(const Request& request, std::string_view name) {
  const std::string mark = "\"" + std::string(name) + "\":";
  std::size_t at = request.body.find(mark);
  if (at == std::string::npos) return "";
  at += mark.size();
  const std::size_t end = request.body.find_first_of(",}]", at);
  std::string value = request.body.substr(at, end - at);
  if (value.size() >= 2 && value[0] == '"') value = value.substr(1, value.size() - 2);
  return value == "null" ? "" : value;
}

inline std::size_t number_or(const std::string& text, std::size_t otherwise) {
  return text.empty() ? otherwise : std::stoul(text);
}

/// One page of a list of `all` records.
struct Page {
  std::size_t begin = 0, end = 0, all = 0;

  [[nodiscard]] bool more() const { return end < all; }
  /// `{"data":[…] members}`
  [[nodiscard]] std::string body(const std::string& members = "") const {
    std::string out = "{\"data\":[";
    for (std::size_t i = begin; i < end; ++i)
      out += (i == begin ? "" : ",") + Thing{static_cast<int>(i) + 1, 1}.json();
    return out + "]" + (members.empty() ? "" : ",") + members + "}";
  }
};

inline Page page_at(std::size_t begin, std::size_t size, std::size_t all) {
  return {std::min(begin, all), std::min(begin + size, all), all};
}

inline std::string token_of(const Page& page) { return "t+/=" + std::to_string(page.end); }
inline std::size_t place_of(const std::string& token) {
  return token.empty() ? 0 : std::stoul(token.substr(4));
}
inline std::string token_or_null(const Page& page) {
  return page.more() ? "\"" + token_of(page) + "\"" : "null";
}

inline std::string flag(const char* name, bool value) {
  return "\"" + std::string(name) + "\":" + (value ? "true" : "false");
}
inline std::string member(const char* name, std::size_t value) {
  return "\"" + std::string(name) + "\":" + std::to_string(value);
}

inline std::string query_of(const Request& request, std::string_view name) {
  return query_value(request.query, name).value_or("");
}

/// Page 1, 2, … of a vendor that takes the number from anywhere.
inline Page numbered(std::size_t number, std::size_t all) {
  return page_at((number - 1) * kSize, kSize, all);
}

inline std::size_t asked_for(const Request& request) {
  return number_or(query_of(request, "per_page"), kSize);
}

/// The key of a record: its id, so the page begins behind it.
inline Page behind(const std::string& key, std::size_t all) { return page_at(number_or(key, 0), kSize, all); }

inline std::string connector_with(const std::string& request, const std::string& pages) {
  std::string text = things_connector("", "", "pages " + pages);
  const std::string own = R"(get "/things" { query { since: since } })";
  return text.replace(text.find(own), own.size(), request);
}

inline std::string ids_up_to(std::size_t count) {
  std::string out;
  for (std::size_t i = 1; i <= count; ++i) out += (i == 1 ? "" : " ") + std::to_string(i);
  return out;
}

}  // namespace conn::testing
