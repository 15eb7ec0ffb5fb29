#include "stdlib/unit.h"

namespace conn::stdlib {
namespace {

Value days_until(CallContext&, Arguments arguments) {
  return Value::integer(arguments[1].i - arguments[0].i);
}

constexpr Parameter kParameters[] = {{"date", "date"}, {"other", "date"}};
constexpr Example kExamples[] = {
    {R"(date("2026-02-27").days_until(date("2026-03-01")))", "2"},
    {R"(date("2026-03-01").days_until(date("2026-02-27")))", "-2"},
};

}  // namespace

const Function kDateDaysUntil = {
    .name = "date.days_until",
    .form = "days_until",
    .style = Style::kMethod,
    .parameters = kParameters,
    .result = "int",
    .may_fail = false,
    .doc = "How many days later the other date is; negative where it is earlier.",
    .examples = kExamples,
    .code = days_until,
};

}  // namespace conn::stdlib
