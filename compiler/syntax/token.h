#pragma once

#include <cstdint>

#include "compiler/source/span.h"
#include "grammar/generated/token_types.h"

namespace conn::compiler {

/// One token of a file. Tokens that repair adds have an empty span.
struct Token {
  int type = grammar::kEof;
  Span span;
  std::uint32_t line = 1;    ///< from 1
  std::uint32_t column = 0;  ///< in bytes from 0
  bool first = false;        ///< nothing but blanks before it on its line
};

[[nodiscard]] constexpr bool is_opener(int type) {
  using namespace grammar;
  return type == kLPAREN || type == kLBRACK || type == kLBRACE || type == kINTERP || type == kQUOTE;
}
[[nodiscard]] constexpr bool is_closer(int type) {
  using namespace grammar;
  return type == kRPAREN || type == kRBRACK || type == kRBRACE || type == kQUOTE_END;
}
[[nodiscard]] constexpr int closer_of(int opener) {
  using namespace grammar;
  switch (opener) {
    case kLPAREN: return kRPAREN;
    case kLBRACK: return kRBRACK;
    case kQUOTE: return kQUOTE_END;
    default: return kRBRACE;
  }
}
/// Words that mean something inside an expression.
[[nodiscard]] constexpr bool is_hard_word(int type) {
  return type >= grammar::kTRUE && type <= grammar::kCATCH;
}
/// Words of declarations, `_` and plain names.
[[nodiscard]] constexpr bool is_soft_word(int type) {
  return type >= grammar::kCONNECTOR && type <= grammar::kID;
}
[[nodiscard]] constexpr bool is_word(int type) { return is_hard_word(type) || is_soft_word(type); }

}  // namespace conn::compiler
