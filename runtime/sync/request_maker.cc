#include "runtime/sync/request_maker.h"

namespace conn::runtime {
namespace {

constexpr FailureMeaning kBuildMeaning = {Code::kRequestFailed, ErrorKind::kConfig,
                                          "the request cannot be built"};
constexpr FailureMeaning kAuthMeaning = {Code::kRequestFailed, ErrorKind::kConfig,
                                         "`auth` cannot be evaluated"};

// The part of a credential that a vendor might repeat: `abc` of `Bearer abc`.
std::string_view last_word(std::string_view text) {
  const std::size_t space = text.rfind(' ');
  return space == std::string_view::npos ? text : text.substr(space + 1);
}

Hash128 identity_of(const RequestParts& parts) {
  std::string text = parts.url.text();
  for (const auto& [name, value] : parts.headers) text += '\n' + name + ':' + value;
  return hash128(text + "\n\n" + parts.body);
}

}  // namespace

Status RequestMaker::build(const InputSources& sources) {
  CONN_ASSIGN(const bytecode::Value record, evaluator_.call(stream_.request.build, sources, kBuildMeaning));
  CONN_ASSIGN(parts_, read_request_parts(record, stream_.request, policy_, last_url_));
  const Hash128 identity = identity_of(parts_);
  repeats_itself_ = identity_ == identity;
  identity_ = identity;
  return Ok{};
}

Result<ReadyRequest> RequestMaker::attempt(InputSources sources) {
  AuthParts auth;
  if (module_.auth != bytecode::kNone) {
    sources.attempt_time = clock_.now();
    CONN_ASSIGN(const bytecode::Value record, evaluator_.call(module_.auth, sources, kAuthMeaning));
    auth = read_auth_parts(record);
    std::vector<std::string> sent;
    for (const auto* pairs : {&auth.headers, &auth.query}) {
      for (const auto& [name, value] : *pairs) sent.emplace_back(last_word(value));
    }
    mask_.set_sent(std::move(sent));
  }
  return make_request(parts_, auth, mask_);
}

void RequestMaker::answered_by(const std::string& url) {
  Result<Url> parsed = parse_url(url);
  if (parsed.ok()) last_url_ = std::move(parsed).value();
}

}  // namespace conn::runtime
