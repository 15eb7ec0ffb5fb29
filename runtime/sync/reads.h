#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "bytecode/module.h"
#include "runtime/sync/stream_run.h"
#include "runtime/sync/stream_state.h"

namespace conn::runtime {

/// `changes` of `read changes when …`; empty where the stream has one way.
std::string read_name(const bytecode::Module& module, const bytecode::Stream& stream);

/// The ways to fill the stream of that name, in the order in which they are tried: one, or its reads.
std::span<const bytecode::Stream> reads_of(const bytecode::Module& module, std::string_view stream);

/// The first read whose condition holds, where `since` is what the state says: null before a first run has
/// ended. Errors: kRequestFailed.
Result<std::size_t> choose_read(const RunContext& context, std::span<const bytecode::Stream> reads,
                                const StreamState& state);

}  // namespace conn::runtime
