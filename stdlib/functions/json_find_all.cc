#include "stdlib/json_members.h"
#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value find_all(CallContext& context, Arguments arguments) {
  const Value& json = arguments[0];
  if (json.kind != Kind::kObject && json.kind != Kind::kArray) return list_of(new_values(context, 0), 0);
  return members_named(context, json.text(), plain(context, arguments[1]));
}

constexpr Parameter kParameters[] = {{"json", "json"}, {"key", "string"}};
constexpr Example kExamples[] = {
    {R"(json(["a"].zip([1])).find_all("a"))", "[1]"},
    {R"(json(["a"].zip([["a"].zip([2])])).find_all("a"))", R"([{"a":2},2])"},
    {R"(json("a").find_all("a"))", "[]"},
};

}  // namespace

const Function kJsonFindAll = {
    .name = "json.find_all",
    .form = "find_all",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "[json]",
    .may_fail = false,
    .doc =
        "The values of all members of that name, at any depth, in the order in which they begin; "
        "those inside of a found one too. A text, a number, true and false have none.",
    .examples = kExamples,
    .code = find_all,
};

}  // namespace conn::stdlib
