#include "bytecode/config_form.h"

#include "base/text.h"
#include "base/zone.h"

namespace conn::bytecode {

bool has_form(ConfigForm form, std::string_view text) {
  switch (form) {
    case ConfigForm::kAny: return true;
    case ConfigForm::kHostLabel: return is_host_label(text);
    case ConfigForm::kZone: return Zone::find(text).has_value();
  }
  return false;
}

}  // namespace conn::bytecode
