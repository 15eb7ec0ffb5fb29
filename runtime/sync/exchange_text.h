#pragma once

#include <conn/exchange.h>

#include <cstddef>
#include <string>

#include "base/result.h"

namespace conn::runtime {

/// The text, or its first `most` bytes (no half character) and `…`.
std::string cut(std::string text, std::size_t most);

/// For people: request and answer; the beginning of the answer's body only where it is asked for.
void append_exchange_text(const Exchange& exchange, bool with_body, std::string& out);
/// For people: what failed, where, and what to do.
void append_error_text(const Error& error, std::string& out);

/// For machines: an object each; `null` where no answer came.
void append_request_json(const Exchange& exchange, std::string& out);
void append_answer_json(const Exchange& exchange, std::string& out);

}  // namespace conn::runtime
