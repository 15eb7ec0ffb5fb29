#include "compiler/semantics/nesting.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "compiler/semantics/walk.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;
using checked::Type;
using checked::TypeKind;

namespace {

/// What stands inside a value, itself included: the most loops and `catch` around one place.
struct Depth {
  std::uint32_t loops = 0, catches = 0;

  void raise(const Depth& inner, std::uint32_t loops_around, std::uint32_t catches_around) {
    loops = std::max(loops, inner.loops + loops_around);
    catches = std::max(catches, inner.catches + catches_around);
  }
};

/// Values of shapes stay JSON, whatever is declared of them.
bool is_json(const Type& type) {
  if (type.kind == TypeKind::record) return type.record->kind == checked::RecordKind::shape;
  const bool container = type.kind == TypeKind::list || type.kind == TypeKind::dictionary;
  return container && is_json(*type.element);
}

class NestingChecker {
 public:
  explicit NestingChecker(Context& context) : context_(context) {}

  void run() {
    for (const Expr& expr : context_.program.expressions) {
      if (!check(expr)) return;
    }
  }

 private:
  bool check(const Expr& expr) {
    const Depth depth = depth_of(expr);
    const CheckLimits& limits = context_.limits;
    if (depth.loops > limits.loops)
      return refuse(expr, Code::kExpansionTooDeep,
                    fmt::format("more than {} loops stand inside each other", limits.loops),
                    "do with fewer `for`, `first`, `any`, `all` and `filter` around one value");
    if (depth.catches > limits.catches)
      return refuse(expr, Code::kExpansionTooDeep,
                    fmt::format("more than {} `catch` stand inside each other", limits.catches),
                    "one `catch` around the whole stands for all inside it");
    if (type_depth(*expr.type) > limits.type_depth)
      return refuse(expr, Code::kExpansionTooDeep,
                    fmt::format("more than {} types stand inside each other", limits.type_depth),
                    "use `json` for the inner parts");
    if (types_.size() > limits.types)
      return refuse(expr, Code::kProgramTooLarge,
                    fmt::format("the values of this file have more than {} types", limits.types),
                    "use `json` for what nobody needs field by field");
    return true;
  }

  bool refuse(const Expr& expr, Code code, std::string message, std::string help) {
    context_.error(code, *expr.place.source, expr.place.span, std::move(message))
        .label("the limit is reached here")
        .help(std::move(help));
    return false;
  }

  /// Sources of a `for` nest; the arguments of a policy are one node, wherever they are used.
  Depth depth_of(const Expr& expr) {
    if (const auto known = depths_.find(&expr); known != depths_.end()) return known->second;
    Depth out;
    for (std::uint32_t i = 0; i < expr.sources.size(); ++i) out.raise(depth_of(*expr.sources[i].list), i, 0);
    const auto around = static_cast<std::uint32_t>(expr.op == Op::lambda ? 1 : expr.sources.size());
    for (const Expr* child : children_of(expr)) {
      if (is_source(expr, *child)) continue;
      out.raise(depth_of(*child), around, expr.op == Op::catch_failure && child == expr.args[0] ? 1 : 0);
    }
    out.raise({}, around, 0);
    return depths_[&expr] = out;
  }

  static bool is_source(const Expr& expr, const Expr& child) {
    return std::any_of(expr.sources.begin(), expr.sources.end(),
                       [&](const checked::Source& source) { return source.list == &child; });
  }

  std::uint32_t type_depth(const Type& type) {
    if (is_json(type)) return 1;
    if (const auto known = types_.find(&type); known != types_.end()) return known->second;
    std::uint32_t inner = 0;
    const bool container = type.kind == TypeKind::list || type.kind == TypeKind::dictionary;
    if (container) inner = type_depth(*type.element);
    if (type.kind == TypeKind::record) {
      for (const checked::RecordField& field : type.record->fields)
        inner = std::max(inner, type_depth(*field.type));
    }
    return types_[&type] = inner + 1;
  }

  Context& context_;
  std::unordered_map<const Expr*, Depth> depths_;
  std::unordered_map<const Type*, std::uint32_t> types_;
};

}  // namespace

void check_nesting(Context& context) {
  if (!context.diagnostics.has_errors()) NestingChecker(context).run();
}

}  // namespace conn::compiler
