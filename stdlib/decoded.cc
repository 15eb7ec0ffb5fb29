#include "stdlib/decoded.h"

#include "base/text.h"

namespace conn::stdlib {

Value decoded(CallContext& context, std::string_view bytes) {
  return is_valid_utf8(bytes) ? copied(context, bytes) : fail(context, "the bytes are no UTF-8 text");
}

}  // namespace conn::stdlib
