#include "bytecode/verify.h"

#include "bytecode/verify_context.h"

namespace conn::bytecode {
namespace {

using namespace verifying;

bool parse_signatures(Context& context, const SignatureLookup& signatures) {
  for (const StringId name : context.module.builtins) {
    const auto found = signatures(context.module.text(name));
    if (!context.require(found.has_value(), Rule::kBuiltinKnown, "`{}`", context.module.text(name)))
      return false;
    ParsedSignature parsed;
    auto result = TypePattern::parse(found->result);
    bool readable = result.has_value();
    for (const std::string_view text : found->parameters) {
      auto parameter = TypePattern::parse(text);
      readable = readable && parameter.has_value();
      if (readable) parsed.parameters.push_back(std::move(*parameter));
    }
    if (!context.require(readable, Rule::kBuiltinKnown, "`{}`", context.module.text(name))) return false;
    parsed.result = std::move(*result);
    context.signatures.push_back(std::move(parsed));
  }
  return true;
}

bool check_functions(Context& context, const std::vector<Frames>& frames) {
  const Module& module = context.module;
  std::uint32_t code_begin = 0;
  for (const Function& function : module.functions) {
    if (!check_layout(context, function, code_begin)) return false;
    code_begin = function.code_end;
  }
  if (!context.require(module.code.size() == std::size_t{code_begin} * 2, Rule::kCodeRanges,
                       "the end of the code"))
    return false;
  std::vector<Use> uses;
  if (!collect_uses(context, uses)) return false;
  for (std::size_t i = 0; i < module.functions.size(); ++i) {
    if (!check_role(context, module.functions[i], uses[i], frames)) return false;
    if (!check_code(context, module.functions[i], uses[i])) return false;
  }
  return true;
}

void check_module(Context& context, const SignatureLookup& signatures) {
  std::vector<Frames> frames;
  if (check_indexes(context) && check_types(context) && check_constants(context) &&
      check_projections(context, frames) && parse_signatures(context, signatures) &&
      check_connector(context) && check_streams(context) && check_limits(context) &&
      check_manifest(context)) {
    check_functions(context, frames);
  }
}

}  // namespace

std::optional<Fault> find_fault(const Module& module, const SignatureLookup& signatures) {
  Context context{module, {}, {}, {}};
  check_module(context, signatures);
  return context.fault;
}

Status verify(const Module& module, const SignatureLookup& signatures) {
  const std::optional<Fault> fault = find_fault(module, signatures);
  if (!fault) return Ok{};
  const RuleInfo& rule = info(fault->rule);
  return Error{
      rule.code, ErrorKind::kInternal,
      fmt::format("the module is refused by rule `{}` at {}: {}", rule.name, fault->where, rule.text),
      "build the module again with `conn build`", ""};
}

}  // namespace conn::bytecode
