#pragma once

#include <string_view>

#include "bytecode/module.h"

namespace conn::bytecode {

/// The word that the language has for it: `zone`; empty for kAny.
[[nodiscard]] constexpr std::string_view form_text(ConfigForm form) {
  constexpr std::string_view kTexts[] = {"", "host_label", "zone"};
  return kTexts[static_cast<std::size_t>(form)];
}

/// Whether a text has the form. Zones are those of the machine's database.
[[nodiscard]] bool has_form(ConfigForm form, std::string_view text);

}  // namespace conn::bytecode
