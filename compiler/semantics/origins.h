#pragma once

#include <string>
#include <string_view>

namespace conn::compiler {

/// `https://host:port` of an absolute address, lower case, the usual port left out; `http` only to this
/// machine.
/// "" where the text is no such address, or holds user names.
[[nodiscard]] std::string origin_of(std::string_view url);

/// Whether the text is one or more labels of a host name, `api.eu`.
[[nodiscard]] bool is_host_part(std::string_view text);

/// Whether an origin fits a declared one: one `*` stands for one label of the host name.
[[nodiscard]] bool origin_matches(std::string_view pattern, std::string_view origin);

/// The origin that an entry of `hosts` declares: `auth.x.com` is `https://auth.x.com`; "" where it is none.
[[nodiscard]] std::string origin_of_host(std::string_view host);

}  // namespace conn::compiler
