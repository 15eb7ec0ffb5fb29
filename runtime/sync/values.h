#pragma once

#include <optional>
#include <string>

#include "base/arena.h"
#include "bytecode/value.h"

namespace conn::runtime {

/// The text of a string, or of a number or a truth as JSON writes it; escapes are resolved. Empty for null
/// and what is no scalar.
std::string plain_text(const bytecode::Value& value);

/// A deep copy whose memory is `arena`'s; nothing where its budget is spent.
std::optional<bytecode::Value> copy_value(const bytecode::Value& value, Arena& arena);

/// Appends a text that is the same for equal values and for no others, whatever form they are held in. For
/// comparing, not for people.
void append_identity(const bytecode::Value& value, std::string& out);

}  // namespace conn::runtime
