#include "bytecode/rules.h"

namespace conn::bytecode {
namespace {

constexpr RuleInfo kRules[] = {
#define CONN_RULE(enumerator, name, code, text) {Rule::enumerator, name, Code::code, text},
#include "bytecode/rules.def"
#undef CONN_RULE
};

}  // namespace

std::span<const RuleInfo> all_rules() { return kRules; }

const RuleInfo& info(Rule rule) { return kRules[static_cast<std::size_t>(rule)]; }

}  // namespace conn::bytecode
