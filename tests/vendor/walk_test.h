#pragma once

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <functional>
#include <string>
#include <vector>

#include "tests/vendor/vendor.h"

namespace conn::vendor {

/// Path and query of the `rel="next"` of a `Link` header; empty where there is none.
inline std::string next_of(const Answer& answer) {
  for (const HttpHeader& header : answer.headers) {
    if (header.name != "Link") continue;
    const size_t next = header.value.find("; rel=\"next\"");
    if (next == std::string::npos) return "";
    const size_t start = header.value.rfind('<', next);
    const std::string url = header.value.substr(start + 1, header.value.rfind('>', next) - start - 1);
    return url.substr(url.find('/', url.find("://") + 3));
  }
  return "";
}

inline Request get(const std::string& target, const std::string& token = "sandbox") {
  const size_t query = std::min(target.find('?'), target.size());
  return {"GET",
          target.substr(0, query),
          query < target.size() ? target.substr(query + 1) : "",
          {{"Authorization", "Bearer " + token}},
          ""};
}

/// Every record of a list, page after page.
inline std::vector<rapidjson::Document> walk(Vendor& vendor, std::string target, size_t* pages = nullptr) {
  std::vector<rapidjson::Document> out;
  size_t count = 0;
  for (; !target.empty(); ++count) {
    const Answer answer = vendor.serve(get(target));
    EXPECT_EQ(answer.status, 200) << target << ": " << answer.body;
    rapidjson::Document page;
    page.Parse(answer.body.c_str(), answer.body.size());
    EXPECT_TRUE(page.IsArray()) << target;
    if (!page.IsArray()) break;
    for (auto& each : page.GetArray()) {
      out.emplace_back();
      out.back().CopyFrom(each, out.back().GetAllocator());
    }
    target = next_of(answer);
  }
  if (pages != nullptr) *pages = count;
  return out;
}

}  // namespace conn::vendor
