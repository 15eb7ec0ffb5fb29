#include "compiler/semantics/walk.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace conn::compiler {

using checked::Expr;

namespace {

void push_children(const Expr& node, std::vector<const Expr*>& out) {
  const std::vector<const Expr*> children = children_of(node);
  out.insert(out.end(), children.rbegin(), children.rend());
}

}  // namespace

std::vector<const Expr*> children_of(const Expr& node) {
  std::vector<const Expr*> children(node.args.begin(), node.args.end());
  for (const checked::DictionaryEntry& entry : node.entries) {
    children.push_back(entry.key);
    children.push_back(entry.value);
  }
  for (const checked::Source& source : node.sources) children.push_back(source.list);
  children.push_back(node.where);
  for (const checked::Arm& arm : node.arms) {
    for (const auto& pattern : arm.patterns) {
      children.push_back(pattern.low);
      children.push_back(pattern.high);
    }
    children.push_back(arm.guard);
    children.push_back(arm.result);
  }
  for (const Expr* part : {node.verdict.message, node.verdict.after, node.verdict.at, node.verdict.up_to,
                           node.verdict.to, node.verdict.then}) {
    children.push_back(part);
  }
  children.erase(std::remove(children.begin(), children.end(), nullptr), children.end());
  return children;
}

bool any_node(const Expr* node, const std::function<bool(const Expr&)>& visit) {
  if (node == nullptr) return false;
  std::vector<const Expr*> open{node};
  std::unordered_set<const Expr*> seen;
  while (!open.empty()) {
    const Expr* next = open.back();
    open.pop_back();
    if (!seen.insert(next).second) continue;
    if (visit(*next)) return true;
    push_children(*next, open);
  }
  return false;
}

bool has_op(const Expr* node, checked::Op op) {
  return any_node(node, [op](const Expr& inner) { return inner.op == op; });
}

}  // namespace conn::compiler
