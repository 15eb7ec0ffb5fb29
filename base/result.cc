#include "base/result.h"

namespace conn {

const char* to_string(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::kConfig: return "config";
    case ErrorKind::kAuth: return "auth";
    case ErrorKind::kPermission: return "permission";
    case ErrorKind::kRateLimit: return "rate_limit";
    case ErrorKind::kVendor: return "vendor";
    case ErrorKind::kNetwork: return "network";
    case ErrorKind::kMapping: return "mapping";
    case ErrorKind::kInternal: return "internal";
  }
  return "internal";
}

}  // namespace conn
