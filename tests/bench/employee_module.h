#pragma once

#include "bytecode/module.h"

namespace conn::bench {

/// The benchmark's mapping, assembled by hand as a plain code generator would write it: stream 0 reads
/// `body.data`.
bytecode::Module employee_module();

}  // namespace conn::bench
