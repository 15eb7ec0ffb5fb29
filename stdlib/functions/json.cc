#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

constexpr Parameter kParameters[] = {{"value", "T"}};
constexpr Example kExamples[] = {
    {"json([1, 2])", "[1,2]"},
    {R"(json("Ada"))", R"("Ada")"},
};

}  // namespace

const Function kJson = {
    .name = "json",
    .form = "json",
    .style = Style::kConstructor,
    .parameters = kParameters,
    .result = "json",
    .may_fail = true,
    .doc =
        "The value as JSON: a record as an object, a time as text. Fails where it is too large "
        "for a page.",
    .examples = kExamples,
    .code = nullptr,
};

}  // namespace conn::stdlib
