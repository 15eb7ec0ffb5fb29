#include "compiler/semantics/signature.h"

#include <algorithm>

namespace conn::compiler {

using checked::Type;
using checked::TypeKind;
using Form = SignatureType::Form;

namespace {

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::optional<SignatureType> whole() {
    auto type = alternatives();
    blanks();
    return ok_ && at_ == text_.size() ? std::optional(type) : std::nullopt;
  }

 private:
  SignatureType alternatives() {
    SignatureType first = one();
    if (!peek('|')) return first;
    SignatureType out;
    out.form = Form::one_of;
    out.parts.push_back(std::move(first));
    while (take('|')) out.parts.push_back(one());
    return out;
  }

  SignatureType one() {
    SignatureType out;
    if (take('[')) {
      out = bracket();
    } else if (take('(')) {
      out = function();
    } else {
      out = word();
    }
    out.optional = take('?');
    return out;
  }

  SignatureType bracket() {
    SignatureType out;
    SignatureType inner = alternatives();
    out.form = Form::list;
    if (take(':')) {
      out.form = Form::dictionary;
      inner = alternatives();
    }
    expect(']');
    out.parts.push_back(std::move(inner));
    return out;
  }

  SignatureType function() {
    SignatureType out;
    out.form = Form::function;
    while (ok_ && !take(')')) {
      out.parts.push_back(alternatives());
      if (!peek(')')) expect(',');
    }
    expect('=');
    expect('>');
    out.parts.push_back(alternatives());
    return out;
  }

  SignatureType word() {
    blanks();
    const std::size_t begin = at_;
    while (at_ < text_.size() &&
           ((text_[at_] >= 'a' && text_[at_] <= 'z') || (text_[at_] >= 'A' && text_[at_] <= 'Z')))
      ++at_;
    const std::string_view name = text_.substr(begin, at_ - begin);
    SignatureType out;
    if (name.size() == 1) {
      out.form = Form::variable;
      out.variable = name[0];
    } else if (const auto kind = type_of_word(name)) {
      out.word = *kind;
    } else {
      ok_ = false;
    }
    return out;
  }

  void blanks() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool peek(char c) {
    blanks();
    return at_ < text_.size() && text_[at_] == c;
  }
  bool take(char c) {
    if (!peek(c)) return false;
    ++at_;
    return true;
  }
  void expect(char c) { ok_ = take(c) && ok_; }

  std::string_view text_;
  std::size_t at_ = 0;
  bool ok_ = true;
};

bool in_class(char variable, const Type& value) {
  const TypeKind kind = value.kind;
  const bool scalar = is_number(kind) || is_time(kind) || kind == TypeKind::duration ||
                      kind == TypeKind::boolean || (is_text(kind) && kind != TypeKind::secret);
  if (variable == 'S') return scalar;
  if (variable == 'O') return scalar && kind != TypeKind::boolean && kind != TypeKind::enumeration;
  if (variable == 'N') return is_number(kind);
  return kind != TypeKind::secret && kind != TypeKind::function && kind != TypeKind::verdict &&
         kind != TypeKind::null;
}

Fit fit_word(TypeKind wanted, const Type& value) {
  if (value.kind == wanted) return Fit::exact;
  const bool as_text =
      wanted == TypeKind::string && (value.kind == TypeKind::url || value.kind == TypeKind::reference ||
                                     value.kind == TypeKind::enumeration);
  const bool as_number =
      value.kind == TypeKind::integer && (wanted == TypeKind::floating || wanted == TypeKind::decimal);
  return as_text || as_number ? Fit::converts : Fit::none;
}

/// Elements that may be null fit a letter, which then stands for them, but no word and no number.
bool takes_element(const SignatureType& wanted, const Type& element) {
  return !element.optional || wanted.optional || (wanted.form == Form::variable && wanted.variable != 'N');
}

}  // namespace

std::optional<SignatureType> read_signature(std::string_view text) { return Reader(text).whole(); }

Fit fit(const SignatureType& parameter, const Type& value, const Variables& variables) {
  switch (parameter.form) {
    case Form::word: return fit_word(parameter.word, value);
    case Form::variable: {
      const auto bound = variables.find(parameter.variable);
      if (bound != variables.end()) return bound->second->kind == value.kind ? Fit::exact : Fit::none;
      return in_class(parameter.variable, value) ? Fit::exact : Fit::none;
    }
    case Form::list:
      if (value.kind != TypeKind::list || !takes_element(parameter.parts[0], *value.element))
        return Fit::none;
      return fit(parameter.parts[0], *value.element, variables);
    case Form::dictionary:
      return value.kind == TypeKind::dictionary ? fit(parameter.parts[0], *value.element, variables)
                                                : Fit::none;
    case Form::function: return value.kind == TypeKind::function ? Fit::exact : Fit::none;
    case Form::one_of: {
      Fit best = Fit::none;
      for (const SignatureType& part : parameter.parts) best = std::max(best, fit(part, value, variables));
      return best;
    }
  }
  return Fit::none;
}

void bind_variables(const SignatureType& parameter, const Type& value, TypeTable& types,
                    Variables& variables) {
  if (parameter.form == Form::variable)
    variables.emplace(parameter.variable, types.with_optional(&value, false));
  if (parameter.form == Form::list || parameter.form == Form::dictionary) {
    if (value.element == nullptr) return;
    const Type& element =
        parameter.parts[0].optional ? *types.with_optional(value.element, false) : *value.element;
    if (parameter.parts[0].form == Form::variable) {
      variables.emplace(parameter.parts[0].variable, &element);
    } else {
      bind_variables(parameter.parts[0], element, types, variables);
    }
  }
}

const Type* instantiate(const SignatureType& type, TypeTable& types, const Variables& variables) {
  const Type* out = nullptr;
  switch (type.form) {
    case Form::word: out = types.simple(type.word); break;
    case Form::variable: {
      const auto bound = variables.find(type.variable);
      if (bound == variables.end()) return nullptr;
      out = bound->second;
      break;
    }
    case Form::list:
    case Form::dictionary: {
      const Type* element = instantiate(type.parts[0], types, variables);
      if (element == nullptr) return nullptr;
      out = type.form == Form::list ? types.list(element) : types.dictionary(element);
      break;
    }
    case Form::function:
    case Form::one_of: return nullptr;
  }
  return type.optional ? types.with_optional(out, true) : out;
}

}  // namespace conn::compiler
