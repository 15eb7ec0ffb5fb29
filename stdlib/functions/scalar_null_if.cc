#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value null_if(CallContext& context, Arguments arguments) {
  return compare(context, arguments[0], arguments[1]) == 0 ? Value::null() : arguments[0];
}

constexpr Parameter kParameters[] = {{"value", "S"}, {"nothing", "S"}};
constexpr Example kExamples[] = {
    {R"("-".null_if("-"))", "null"},
    {R"("12".null_if("-"))", R"("12")"},
    {"0.null_if(0)", "null"},
};

}  // namespace

const Function kScalarNullIf = {
    .name = "scalar.null_if",
    .form = "null_if",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "S?",
    .may_fail = false,
    .doc =
        "Null where the value equals `nothing`, else the value: for vendors who write `-` or "
        "`0` where they mean nothing.",
    .examples = kExamples,
    .code = null_if,
};

}  // namespace conn::stdlib
