#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bytecode/module.h"
#include "bytecode/opcode.h"
#include "bytecode/signature.h"

namespace conn::bytecode::sample {

/// A small module that breaks no rule and has a little of everything: every test of a refused module changes
/// one thing of it.
[[nodiscard]] Module make();

/// What the sample calls: `string.lower`, `list.join`; `bad.type` has a signature that cannot be read.
[[nodiscard]] SignatureLookup signatures();

/// The function of that name. It must exist.
[[nodiscard]] Function& function(Module& module, std::string_view name);
/// The number of the text, added where it is new.
[[nodiscard]] StringId text(Module& module, std::string_view text);
/// The type of that kind, added where it is new.
[[nodiscard]] TypeId type(Module& module, TypeKind kind, bool optional = false, TypeId element = 0);
[[nodiscard]] std::uint32_t constant(Module& module, Constant constant);

/// Instruction `number` of a function.
[[nodiscard]] Instruction at(const Module& module, const Function& function, std::uint32_t number);
void put(Module& module, const Function& function, std::uint32_t number, Instruction code);
/// The number of the first instruction with that opcode. It must exist.
[[nodiscard]] std::uint32_t find(const Module& module, const Function& function, Opcode op,
                                 std::uint32_t from = 0);
/// Puts an instruction in front of `number`; jumps, handlers and sites keep what they mean.
void insert(Module& module, std::string_view function, std::uint32_t number, Instruction code);
/// A new register of that type.
[[nodiscard]] std::uint16_t add_register(Module& module, std::string_view function, TypeId type);

}  // namespace conn::bytecode::sample
