#include "runtime/sync/request_parts.h"

#include <algorithm>

#include "base/encoding.h"
#include "base/json_text.h"
#include "base/text.h"
#include "bytecode/words.h"
#include "runtime/json/raw_value.h"
#include "runtime/sync/values.h"

namespace conn::runtime {
namespace {

using bytecode::BodyForm;
using bytecode::Kind;
using bytecode::Value;

// The fields of the record, in its order.
enum RequestField { kUrl, kPath, kQuery, kHeader, kBody, kRequestFields };
enum AuthField { kAuthHeader, kAuthQuery, kAuthFields };

Error unbuilt(std::string message) {
  return {Code::kRequestFailed, ErrorKind::kInternal, std::move(message),
          "compile the connector again with this version", ""};
}

// Entries whose value is null are left out; a list is as many entries.
TextPairs pairs_of(const Value& dictionary) {
  TextPairs pairs;
  if (dictionary.kind != Kind::kDict) return pairs;
  for (std::uint32_t i = 0; i < dictionary.n; ++i) {
    const std::string name = plain_text(dictionary.items[2 * i]);
    const Value& value = dictionary.items[2 * i + 1];
    if (value.kind == Kind::kList) {
      for (std::uint32_t k = 0; k < value.n; ++k) pairs.emplace_back(name, plain_text(value.items[k]));
    } else if (!value.is_null()) {
      pairs.emplace_back(name, plain_text(value));
    }
  }
  return pairs;
}

void append_query(std::string& query, const TextPairs& pairs) {
  for (const auto& [name, value] : pairs) {
    if (!query.empty()) query += '&';
    append_percent_encoded(name, UrlPart::kQuery, query);
    query += '=';
    append_percent_encoded(value, UrlPart::kQuery, query);
  }
}

Result<AllowedUrl> declared_url(const Value* fields, const OriginPolicy& policy) {
  const Url& root = policy.root();
  std::string path = plain_text(fields[kPath]);
  if (path.empty() || path[0] != '/') path.insert(0, "/");
  std::string text = root.origin() + (root.path == "/" ? "" : root.path) + path;
  std::string query;
  append_query(query, pairs_of(fields[kQuery]));
  if (!query.empty()) text += (text.find('?') == std::string::npos ? "?" : "&") + query;
  CONN_ASSIGN(Url url, parse_url(text));
  return AllowedUrl{std::move(url), true};
}

Result<AllowedUrl> followed_url(const std::string& reference, const OriginPolicy& policy,
                                const Url& last_url) {
  CONN_ASSIGN(const Url url, resolve_url(last_url, reference));
  return policy.allow(url);
}

bool has_header(const TextPairs& headers, std::string_view name) {
  return std::any_of(headers.begin(), headers.end(),
                     [&](const auto& header) { return equals_ignore_case(header.first, name); });
}

Result<std::string> form_body(const Value& body) {
  if (body.kind != Kind::kObject) return unbuilt("the form of a request is no object");
  TextPairs pairs;
  json::RawCursor members(body.text());
  while (const auto member = members.next_member()) {
    const std::string name = plain_text(member->key);
    if (member->value.kind == Kind::kArray) {
      json::RawCursor elements(member->value.text());
      while (const auto element = elements.next_element()) pairs.emplace_back(name, plain_text(*element));
    } else if (!member->value.is_null()) {
      pairs.emplace_back(name, plain_text(member->value));
    }
  }
  std::string out;
  for (const auto& [name, value] : pairs) {
    if (!out.empty()) out += '&';
    append_percent_encoded(name, UrlPart::kForm, out);
    out += '=';
    append_percent_encoded(value, UrlPart::kForm, out);
  }
  return out;
}

Result<std::string> json_body(const Value& body) {
  if (body.kind == Kind::kToken) return '"' + std::string(body.text()) + '"';
  std::string text;
  if (body.kind == Kind::kText) {
    append_json_string(body.text(), text);
  } else {
    text = plain_text(body);
  }
  if (text.empty()) return unbuilt("the body of a request is no JSON");
  return text;
}

Status add_body(const Value& body, BodyForm form, RequestParts& parts) {
  if (form == BodyForm::kNone || body.is_null()) return Ok{};
  const bool json = form == BodyForm::kJson;
  CONN_ASSIGN(parts.body, json ? json_body(body) : form_body(body));
  if (!has_header(parts.headers, "Content-Type")) {
    parts.headers.emplace_back("Content-Type",
                               json ? "application/json" : "application/x-www-form-urlencoded");
  }
  return Ok{};
}

// Whether the query already has an entry of that (encoded) name.
bool has_entry(std::string_view query, std::string_view name) {
  for (std::size_t at = 0; at <= query.size();) {
    const std::size_t end = std::min(query.find('&', at), query.size());
    const std::string_view entry = query.substr(at, end - at);
    if (entry.substr(0, entry.find('=')) == name) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

Result<RequestParts> read_request_parts(const Value& record, const bytecode::Request& request,
                                        const OriginPolicy& policy, const Url& last_url) {
  if (record.kind != Kind::kRecord || record.n < kRequestFields)
    return unbuilt("a request is no record of the kind that is due");
  const Value* fields = record.items;
  RequestParts parts;
  parts.method = request.method;
  const std::string reference = plain_text(fields[kUrl]);
  CONN_ASSIGN(AllowedUrl allowed,
              reference.empty() ? declared_url(fields, policy) : followed_url(reference, policy, last_url));
  parts.url = std::move(allowed.url);
  parts.own = allowed.own;
  parts.headers = pairs_of(fields[kHeader]);
  CONN_RETURN_IF_ERROR(add_body(fields[kBody], request.form, parts));
  return parts;
}

AuthParts read_auth_parts(const Value& record) {
  if (record.kind != Kind::kRecord || record.n < kAuthFields) return {};
  return {pairs_of(record.items[kAuthHeader]), pairs_of(record.items[kAuthQuery])};
}

ReadyRequest make_request(const RequestParts& parts, const AuthParts& auth, const SecretMask& mask) {
  ReadyRequest ready;
  Url url = parts.url;
  TextPairs headers = parts.headers;
  if (parts.own) {
    TextPairs query;
    for (const auto& [name, value] : auth.query) {
      const std::string encoded = percent_encode(name, UrlPart::kQuery);
      ready.credentials.query.push_back(encoded);
      if (!has_entry(url.query, encoded)) query.emplace_back(name, value);
    }
    append_query(url.query, query);
    for (const auto& header : auth.headers) {
      ready.credentials.headers.push_back(header.first);
      headers.push_back(header);
    }
  }
  if (!has_header(headers, "Accept")) headers.emplace_back("Accept", "application/json");
  ready.request.method = method_text(parts.method);
  ready.request.url = url.text();
  for (auto& [name, value] : headers) ready.request.headers.push_back({std::move(name), std::move(value)});
  ready.request.body = parts.body;
  ready.shown_url = mask.apply(ready.request.url);
  return ready;
}

}  // namespace conn::runtime
