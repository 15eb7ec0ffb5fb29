#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value clamp(CallContext& context, Arguments arguments) {
  const Value& raised = compare(context, arguments[0], arguments[1]) < 0 ? arguments[1] : arguments[0];
  return compare(context, raised, arguments[2]) > 0 ? arguments[2] : raised;
}

constexpr Parameter kParameters[] = {{"value", "O"}, {"low", "O"}, {"high", "O"}};
constexpr Example kExamples[] = {
    {"120.clamp(0, 100)", "100"},
    {"(-3).clamp(0, 100)", "0"},
    {"7.clamp(0, 100)", "7"},
    {"7.clamp(9, 1)", "1"},
};

}  // namespace

const Function kScalarClamp = {
    .name = "scalar.clamp",
    .form = "clamp",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "O",
    .may_fail = false,
    .doc =
        "The value, or `low` where it is less, or `high` where it is more. Where `low` lies "
        "beyond `high` it is `high`.",
    .examples = kExamples,
    .code = clamp,
};

}  // namespace conn::stdlib
