// Values that become a part of an address: one segment of a path, one label of a host name.
#include <string>

#include "base/encoding.h"
#include "base/text.h"
#include "runtime/vm/execution.h"
#include "stdlib/values.h"

namespace conn::runtime {

using bytecode::Value;

bool encode_segment(Execution& run, const Instruction& code, Registers registers) {
  stdlib::CallContext context{run.arena};
  const std::string_view text = stdlib::plain(context, registers[code.b]);
  if (context.failure != nullptr) return run.fail_memory();
  if (text.empty()) return run.fail("an empty text is no segment of a path");
  const std::string encoded = percent_encode(text, UrlPart::kPathSegment);
  if (is_dot_segment(encoded)) return run.fail("`.` and `..` are no segment of a path");
  const std::string_view kept = run.arena.copy(encoded);
  if (kept.data() == nullptr) return run.fail_memory();
  registers[code.a] = Value::of_text(kept);
  return run.spend(kept.size() / 8);
}

bool host_label(Execution& run, const Instruction& code, Registers registers) {
  stdlib::CallContext context{run.arena};
  const std::string_view text = stdlib::plain(context, registers[code.b]);
  if (context.failure != nullptr) return run.fail_memory();
  if (!is_host_label(text)) return run.fail("expected one label of a host name: letters, digits and `-`");
  registers[code.a] = Value::of_text(text);
  return true;
}

}  // namespace conn::runtime
