// A URL from an answer: what is allowed goes to an origin that the connector names, and means the same when
// it is read again.
#include "runtime/http/origin_policy.h"
#include "tests/fuzz/check.h"

namespace {

using namespace conn;
using runtime::OriginPolicy;
using runtime::Url;

constexpr std::string_view kBase = "https://api.example.com/v1";

bool is_clean(std::string_view text) {
  for (const char byte : text) {
    if (static_cast<unsigned char>(byte) <= 0x20 || static_cast<unsigned char>(byte) >= 0x7f) return false;
  }
  return true;
}

void check_url(const Url& url) {
  fuzz::demand(url.scheme == "https" || url.scheme == "http", "another scheme");
  fuzz::demand(!url.host.empty() && url.host.find('@') == std::string::npos, "a host that is none");
  fuzz::demand(is_clean(url.text()), "a byte that no request line may hold");
  const auto again = runtime::parse_url(url.text());
  fuzz::demand(again.ok(), "its own text is refused");
  fuzz::demand(again->text() == url.text() && again->same_origin(url), "its own text means something else");
}

void check_allowed(const OriginPolicy& policy, const Url& url) {
  const auto allowed = policy.allow(url);
  if (!allowed) return;
  const bool base = allowed->url.origin() == policy.root().origin();
  const bool host = allowed->url.scheme == "https" && allowed->url.port == 443 &&
                    runtime::matches_host("*.files.example.com", allowed->url.host);
  fuzz::demand(allowed->own ? base : host, "an origin that nobody named");
  check_url(allowed->url);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto plain = OriginPolicy::make(kBase, "", {"*.files.example.com"});
  static const auto moved = OriginPolicy::make(kBase, "http://127.0.0.1:8080/mock", {"*.files.example.com"});
  const std::string_view text = fuzz::text_of(data, size);
  if (const auto url = runtime::parse_url(text)) {
    check_url(*url);
    check_allowed(*plain, *url);
    check_allowed(*moved, *url);
  }
  if (const auto url = runtime::resolve_url(plain->root(), text)) {
    check_url(*url);
    check_allowed(*plain, *url);
  }
  return 0;
}
