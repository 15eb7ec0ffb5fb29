#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace conn::bytecode {

/// What a built-in function takes and gives, in Conn's type syntax: `string`, `[T]`, `[string: T]?`, `{url:
/// string, rel: string}`, `string | int` (one of these). A single capital letter is a type variable. The
/// texts outlive their use.
struct Signature {
  std::vector<std::string_view> parameters;
  std::string_view result;
};

/// Gives the signature of the function with that unique name (`string.lower`) where it exists and has code.
/// The compiler and the runtime pass the standard library's; this room does not know it.
using SignatureLookup = std::function<std::optional<Signature>(std::string_view name)>;

}  // namespace conn::bytecode
