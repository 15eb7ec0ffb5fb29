#include "compiler/semantics/bounds.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"
#include "compiler/semantics/expressions.h"
#include "compiler/semantics/requests.h"
#include "compiler/semantics/walk.h"

namespace conn::compiler {

using checked::Expr;
using checked::Op;

namespace {

bool is_letter(char c) { return ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z'; }

/// Whether the text ends with the word `gt`, whatever its case.
bool ends_with_gt(std::string_view text) {
  return text.size() >= 2 && equals_ignore_case(text.substr(text.size() - 2), "gt") &&
         (text.size() == 2 || !is_letter(text[text.size() - 3]));
}

/// `modified > `, `gt|`, `gt:`: what stands in front of a bound.
bool announces_exclusive(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" '\"");
  text = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
  if (text.ends_with('>')) return !text.ends_with("=>") && !text.ends_with("->");
  const std::size_t word = text.find_last_not_of(" |:,(");
  return word != std::string_view::npos && word + 1 < text.size() && ends_with_gt(text.substr(0, word + 1));
}

/// `updated_at[gt]`, `updated.gt`, `updated__gt`, `$gt`.
bool names_exclusive(std::string_view name) {
  if (name.ends_with(']')) name.remove_suffix(1);
  return ends_with_gt(name);
}

const Expr* since_in(const Expr* value) {
  const Expr* found = nullptr;
  static_cast<void>(any_node(value, [&](const Expr& node) {
    if (node.op == Op::since) found = &node;
    return found != nullptr;
  }));
  return found;
}

bool names_exclusive(const Expr* key) {
  const auto name = key == nullptr ? std::nullopt : constant_text(*key);
  return name && names_exclusive(*name);
}

const Expr* in_text(const Expr& join) {
  for (std::size_t i = 1; i < join.args.size(); ++i) {
    const auto before = constant_text(*join.args[i - 1]);
    const Expr* since = before && announces_exclusive(*before) ? since_in(join.args[i]) : nullptr;
    if (since != nullptr) return since;
  }
  return nullptr;
}

/// `{ gt: since }`, or `{ operator: "GT", value: since }`.
const Expr* in_object(const Expr& object) {
  const bool operator_says =
      std::any_of(object.entries.begin(), object.entries.end(), [](const checked::DictionaryEntry& entry) {
        const Expr* value = entry.value;
        while (value->args.size() == 1 && (value->op == Op::to_json || value->op == Op::widen))
          value = value->args[0];
        const auto text = constant_text(*value);
        return text && (*text == ">" || ascii_lower(*text) == "gt");
      });
  for (const checked::DictionaryEntry& entry : object.entries) {
    if (!operator_says && !names_exclusive(entry.key)) continue;
    if (const Expr* since = since_in(entry.value)) return since;
  }
  return nullptr;
}

}  // namespace

const Expr* exclusive_since(const checked::Request& request) {
  for (const auto* entries : {&request.query, &request.headers, &request.form_entries}) {
    for (const checked::Entry& entry : *entries) {
      const Expr* since = names_exclusive(entry.key) ? since_in(entry.value) : nullptr;
      if (since != nullptr) return since;
    }
  }
  const Expr* found = nullptr;
  for (const Expr* root : expressions_of(request)) {
    static_cast<void>(any_node(root, [&](const Expr& node) {
      if (node.op == Op::join) found = in_text(node);
      if (node.op == Op::dictionary) found = in_object(node);
      return found != nullptr;
    }));
    if (found != nullptr) return found;
  }
  return nullptr;
}

}  // namespace conn::compiler
