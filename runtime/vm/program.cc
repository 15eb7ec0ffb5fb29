#include "runtime/vm/program.h"

#include <fmt/format.h>

#include <utility>

#include "base/json_text.h"
#include "runtime/vm/fused.h"

namespace conn::runtime {
namespace {

using bytecode::Instruction;
using bytecode::Kind;
using bytecode::kNone;
using bytecode::Opcode;
using bytecode::Value;

constexpr std::size_t kReadableBehind = 32;

Error broken(Code code, std::string message) {
  return Error{code, ErrorKind::kInternal, std::move(message),
               "compile the definition again with the compiler of this version", ""};
}

// Reads nothing where the pattern has no slash.
FixedTime with_escaped_slashes(const std::string& pattern, std::string_view zone) {
  std::string escaped;
  for (const char c : pattern) escaped.append(c == '/' ? "\\" : "").append(1, c);
  return escaped == pattern ? FixedTime() : FixedTime(escaped, zone);
}

bool writes_first(const Instruction& code) {
  const auto* row = bytecode::find_opcode(static_cast<std::uint8_t>(code.op));
  return row->form[0] == 'd' || row->form[0] == 'W' || code.op == Opcode::kListPush ||
         code.op == Opcode::kListAppend || code.op == Opcode::kDictPut || code.op == Opcode::kDictMerge;
}

// Built-in functions that do what `to_text` does.
bool does_to_text(std::string_view name) { return name == "string" || name == "string.of_json"; }

}  // namespace

Result<std::unique_ptr<const Program>> Program::prepare(const bytecode::Module& module) {
  std::unique_ptr<Program> program(new Program(module));
  program->prepare_constants();
  CONN_RETURN_IF_ERROR(program->prepare_formats());
  program->prepare_tables();
  CONN_RETURN_IF_ERROR(program->prepare_builtins());
  program->prepare_functions();
  return std::unique_ptr<const Program>(std::move(program));
}

std::string_view Program::stored(std::string text) {
  const std::size_t size = text.size();
  texts_.push_back(std::move(text.append(kReadableBehind, '\0')));
  return {texts_.back().data(), size};
}

// Texts become tokens, quotes around them, so that a sink copies them as they are.
void Program::prepare_constants() {
  for (const bytecode::Constant& constant : module_.constants) {
    Value value = Value::integer(constant.i, constant.kind);
    if (constant.kind == Kind::kFloat) value.d = constant.d;
    if (constant.kind == Kind::kNumber)
      value = Value::of_text(stored(module_.text(constant.text)), Kind::kNumber);
    if (constant.kind == Kind::kText) {
      std::string quoted;
      append_json_string(module_.text(constant.text), quoted);
      const std::string_view token = stored(std::move(quoted));
      value = Value::of_text(token.substr(1, token.size() - 2), Kind::kToken);
      if (!has_json_escapes(value.text())) value.flags = Value::kPlain;
    }
    constants_.push_back(value);
  }
}

Status Program::prepare_formats() {
  for (const bytecode::TimeFormat& format : module_.formats) {
    const std::string& pattern = module_.text(format.pattern);
    const std::string_view zone = format.zone == kNone ? std::string_view() : module_.text(format.zone);
    std::string reason;
    auto compiled = TimeFormat::compile(pattern, zone, reason);
    if (!compiled)
      return broken(Code::kBadConstant,
                    fmt::format("the time format `{}` does not compile: {}", pattern, reason));
    formats_.push_back({std::move(*compiled), FixedTime(pattern, zone), with_escaped_slashes(pattern, zone),
                        format.date, pattern});
  }
  return Ok{};
}

void Program::prepare_tables() {
  for (const bytecode::Table& table : module_.tables) tables_.emplace_back(module_, table, constants_);
}

Status Program::prepare_builtins() {
  for (const bytecode::StringId name : module_.builtins) {
    const stdlib::Function* function = stdlib::find(module_.text(name));
    if (function == nullptr || function->code == nullptr) {
      return broken(Code::kBadCall, "the built-in function `" + module_.text(name) + "` is unknown");
    }
    builtins_.push_back({function->code, function->form});
  }
  return Ok{};
}

void Program::prepare_functions() {
  for (const bytecode::Function& function : module_.functions) {
    PreparedFunction prepared;
    prepared.source = &function;
    for (std::uint32_t i = function.code_begin; i < function.code_end; ++i) {
      Instruction code =
          Instruction::decode(module_.code[std::size_t{i} * 2], module_.code[std::size_t{i} * 2 + 1]);
      if (code.op == Opcode::kTable) code.x = module_.types[function.registers[code.a]].optional;
      if (code.op == Opcode::kCall && does_to_text(module_.text(module_.builtins[code.c]))) {
        code = {Opcode::kToText, 0, code.a, code.b, 0};
      }
      if (writes_first(code) && code.a < function.inputs.size()) prepared.keeps_inputs = false;
      prepared.code.push_back(code);
    }
    prepared.fast = fuse(prepared.code, constants_);
    functions_.push_back(std::move(prepared));
  }
}

}  // namespace conn::runtime
