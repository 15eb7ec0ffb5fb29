#include "base/codes.h"

namespace conn {

std::string_view to_string(Code code) {
  switch (code) {
#define CONN_CODE(code, enumerator, title) \
  case Code::enumerator:                   \
    return #code;
#include "base/codes.def"
#undef CONN_CODE
  }
  return "?";
}

std::string_view title(Code code) {
  switch (code) {
#define CONN_CODE(code, enumerator, title) \
  case Code::enumerator:                   \
    return title;
#include "base/codes.def"
#undef CONN_CODE
  }
  return "?";
}

std::optional<Code> find_code(std::string_view text) {
#define CONN_CODE(code, enumerator, title) \
  if (text == #code) return Code::enumerator;
#include "base/codes.def"
#undef CONN_CODE
  return std::nullopt;
}

}  // namespace conn
