#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/semantics/tree.h"

namespace conn::compiler {

/// The fixed names an expression may begin with; which of them are known is said by the clause it stands in.
enum class Root : std::uint16_t {
  subject = 1 << 0,  ///< `.field`
  body = 1 << 1,
  header = 1 << 2,
  status = 1 << 3,
  count = 1 << 4,
  last = 1 << 5,
  raw = 1 << 6,
  page = 1 << 7,
  since = 1 << 8,
  until = 1 << 9,
  now = 1 << 10,
  account = 1 << 11,
  config = 1 << 12,
  resume = 1 << 13,
};
using Roots = std::uint16_t;
constexpr Roots operator|(Root a, Root b) {
  return static_cast<Roots>(static_cast<Roots>(a) | static_cast<Roots>(b));
}
constexpr Roots operator|(Roots a, Root b) { return static_cast<Roots>(a | static_cast<Roots>(b)); }

// The table: what is known where.
inline constexpr Roots kNoRoots = 0;
inline constexpr Roots kMapRoots = static_cast<Roots>(Root::subject);
inline constexpr Roots kRecordRoots = Root::subject | Root::config;
inline constexpr Roots kRowsRoots = Root::body | Root::header | Root::config;
inline constexpr Roots kConfigRoots = static_cast<Roots>(Root::config);
inline constexpr Roots kFromRoots = Root::config | Root::now;
inline constexpr Roots kReadRoots = Root::config | Root::now | Root::account | Root::since | Root::resume;
inline constexpr Roots kDefaultsRoots = Root::config | Root::account;
inline constexpr Roots kAuthRoots = Root::config | Root::account | Root::now;
inline constexpr Roots kRequestRoots =
    Root::config | Root::since | Root::until | Root::resume | Root::now | Root::account | Root::page;
inline constexpr Roots kProbeRoots = Root::config | Root::now | Root::account;
inline constexpr Roots kPagerRoots = Root::body | Root::header | Root::status | Root::count | Root::last |
                                     Root::raw | Root::page | Root::config;
inline constexpr Roots kPagerStartRoots = Root::config | Root::since | Root::until | Root::resume | Root::now;
inline constexpr Roots kTokenRoots = Root::body | Root::header | Root::status | Root::count | Root::config;
inline constexpr Roots kErrorsRoots = Root::status | Root::body | Root::header | Root::raw | Root::config;

/// A name of the author's, and the value it stands for: a variable, or the argument of a template.
struct Binding {
  std::string name;
  const checked::Expr* value = nullptr;
  checked::Place place;
};

/// What surrounds an expression. Copied for every clause; refers to values that live as long as the program.
struct Scope {
  const SourceFile* source = nullptr;
  Roots roots = kNoRoots;
  std::string_view clause;      ///< "a request", for messages
  bool reads_json = false;      ///< JSON becomes what is expected, as `body` in the clauses of a page
  bool attempt_time = false;    ///< `now` is the time of the attempt
  bool optional_parts = false;  ///< a text with a null part is null: entries of requests
  bool host = false;            ///< parts of texts are labels of a host name
  bool path = false;            ///< parts of texts are segments of a path
  const checked::Expr* subject = nullptr;  ///< value of `.`
  const checked::Record* last = nullptr;   ///< shape of `last`; null in a template that is only declared
  const std::vector<checked::Register>* registers = nullptr;  ///< of `page`; null: none
  std::vector<Binding> page_parameters;                       ///< `page.size`: what the pager was given
  std::vector<checked::TimeFormat> since_formats;             ///< how `{since}` is printed
  std::vector<Binding> bindings;
  const std::vector<std::string_view>* reads = nullptr;  ///< of the stream, for `use`; null: not known yet

  [[nodiscard]] bool sees(Root root) const { return (roots & static_cast<Roots>(root)) != 0; }
};

}  // namespace conn::compiler
