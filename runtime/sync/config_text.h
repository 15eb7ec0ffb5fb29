#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/arena.h"
#include "bytecode/module.h"
#include "bytecode/value.h"

namespace conn::runtime {

/// Reads the text of a setting as the type: `true`, `42`, `1.50`, `2024-01-31`, RFC 3339 or a day for a
/// timestamp, `15m`, an absolute URL, a member of an enum. Nothing where it is not of the type, or a
/// string not of the form. Text that is
/// kept is copied into `arena`.
std::optional<bytecode::Value> read_config_text(const bytecode::Module& module, bytecode::TypeId type,
                                                bytecode::ConfigForm form, std::string_view text,
                                                Arena& arena);

/// What such a text looks like: `a whole number such as 42`.
std::string config_text_form(const bytecode::Module& module, bytecode::TypeId type,
                             bytecode::ConfigForm form);

}  // namespace conn::runtime
