#include "runtime/json/fault.h"

namespace conn::runtime::json {

const char* to_string(Fault fault) {
  switch (fault) {
    case Fault::kNone: return "valid";
    case Fault::kEmpty: return "it is empty";
    case Fault::kNotUtf8: return "it is not UTF-8";
    case Fault::kControlCharacter: return "a string holds a raw control character";
    case Fault::kUnclosedString: return "a string is never closed";
    case Fault::kBadEscape: return "an escape in a string is not known";
    case Fault::kBadNumber: return "a number is malformed";
    case Fault::kBadValue: return "expected a value";
    case Fault::kBadKey: return "expected a key in quotes";
    case Fault::kNoColon: return "expected `:` behind a key";
    case Fault::kNoComma: return "expected `,` or the closing bracket";
    case Fault::kTrailing: return "something stands behind the document";
    case Fault::kTooDeep: return "it is nested too deeply";
    case Fault::kTooLarge: return "it is longer than the limit of a page";
    case Fault::kRepeatedKey: return "a key that is read comes twice";
    case Fault::kNoMemory: return "the memory budget of a page is spent";
  }
  return "unknown";
}

}  // namespace conn::runtime::json
