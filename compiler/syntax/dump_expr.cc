#include <fmt/format.h>

#include <array>

#include "compiler/syntax/dump.h"

namespace conn::compiler {
namespace {

using namespace ast;

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string shown(const Name& name) { return name.quoted ? quoted(name.text) : name.text; }

std::string list_of_names(const std::vector<Name>& names) {
  std::string out;
  for (const Name& name : names) out += (out.empty() ? "" : " ") + name.text;
  return out;
}

std::string arguments(const std::vector<Argument>& arguments) {
  std::string out;
  for (const Argument& argument : arguments) {
    out += argument.name ? fmt::format(" {}: {}", argument.name->text, dump(*argument.value))
                         : fmt::format(" {}", dump(*argument.value));
  }
  return out;
}

std::string format_text(const Format& format) {
  std::string out = format.pattern != nullptr ? dump(*format.pattern) : format.name->text;
  if (!format.arguments.empty()) out = fmt::format("({}{})", out, arguments(format.arguments));
  if (format.zone != nullptr) out += fmt::format(" (in {})", dump(*format.zone));
  return out;
}

std::string duration(const DurationExpr& expr) {
  constexpr std::array kUnits{"ms", "s", "m", "h", "d", "w", "mo"};
  return fmt::format("{}{}", expr.amount, kUnits[static_cast<std::size_t>(expr.unit)]);
}

std::string string_text(const StringExpr& expr) {
  if (const auto plain = expr.plain()) return quoted(*plain);
  std::string out = expr.tag ? fmt::format("(string {}", expr.tag->text) : "(string";
  for (const StringPart& part : expr.parts) {
    out += ' ';
    out += part.value != nullptr ? fmt::format("(insert {})", dump(*part.value)) : quoted(part.text);
  }
  return out + ')';
}

std::string pattern_text(const Pattern& pattern) {
  switch (pattern.kind) {
    case PatternKind::wildcard: return "_";
    case PatternKind::constant: return dump(*pattern.value);
    case PatternKind::range: return fmt::format("{}..{}", dump(*pattern.value), dump(*pattern.high));
    case PatternKind::member: return pattern.member->text();
  }
  return "?";
}

std::string arms(const std::vector<Arm>& arms) {
  std::string out;
  for (const Arm& arm : arms) {
    std::string patterns;
    for (const Pattern& pattern : arm.patterns)
      patterns += (patterns.empty() ? "" : " ") + pattern_text(pattern);
    out += fmt::format(" ([{}]", patterns);
    if (arm.guard != nullptr) out += fmt::format(" if {}", dump(*arm.guard));
    out += fmt::format(" => {})", dump(*arm.result));
  }
  return out;
}

std::string for_text(const ForExpr& expr) {
  constexpr std::array kBodies{"list", "records", "dictionary"};
  std::string out = fmt::format("(for-{}", kBodies[static_cast<std::size_t>(expr.body)]);
  for (const ForSource& source : expr.sources) {
    out += fmt::format(" ([{}] in {})", list_of_names(source.variables), dump(*source.source));
  }
  if (expr.where != nullptr) out += fmt::format(" (where {})", dump(*expr.where));
  if (expr.key != nullptr) out += fmt::format(" {}:", dump(*expr.key));
  return out + fmt::format(" {})", dump(*expr.value));
}

std::string object_text(const ObjectExpr& expr) {
  std::string out = "{";
  for (const ObjectEntry& entry : expr.entries) {
    if (out.size() > 1) out += ", ";
    switch (entry.kind) {
      case EntryKind::pair: out += fmt::format("{}: {}", shown(entry.key), dump(*entry.value)); break;
      case EntryKind::computed:
        out += fmt::format("[{}]: {}", dump(*entry.computed_key), dump(*entry.value));
        break;
      case EntryKind::shorthand: out += entry.key.text; break;
      case EntryKind::spread: out += fmt::format("..{}", dump(*entry.value)); break;
    }
  }
  return out + '}';
}

std::string verdict_text(const VerdictExpr& expr) {
  std::string out;
  std::size_t open = 0;
  for (const VerdictExpr* link = &expr; link != nullptr; link = link->then, ++open) {
    out += fmt::format("{}({}", open == 0 ? "" : " (then ", link->word.text);
    if (link->kind) out += fmt::format(" {}", link->kind->text);
    out += arguments(link->arguments);
    if (link->to != nullptr) out += fmt::format(" (to {})", dump(*link->to));
    if (link->after != nullptr) out += fmt::format(" (after {})", dump(*link->after));
    if (link->at != nullptr) out += fmt::format(" (at {})", dump(*link->at));
    if (link->up_to != nullptr) out += fmt::format(" (up-to {})", dump(*link->up_to));
  }
  return out + std::string(open * 2 - 1, ')');
}

std::string as_text(const AsExpr& expr) {
  std::string out = fmt::format("(as {}", dump(*expr.operand));
  if (expr.type != nullptr) out += fmt::format(" (type {})", dump(*expr.type));
  for (const Format* format : expr.formats) out += fmt::format(" (format {})", format_text(*format));
  return out + ')';
}

std::string list_text(const ListExpr& expr) {
  std::string out = "[";
  for (const ListElement& element : expr.elements) {
    out +=
        fmt::format("{}{}{}", out.size() > 1 ? ", " : "", element.spread ? ".." : "", dump(*element.value));
  }
  return out + ']';
}

std::string fields_text(const std::vector<Field>& fields) {
  std::string out = "{";
  for (const Field& field : fields) {
    out += fmt::format("{}{}{}: {}", out.size() > 1 ? ", " : "", field.rest ? ".." : "", shown(field.name),
                       dump(*field.type));
    if (field.default_value != nullptr) out += fmt::format(" = {}", dump(*field.default_value));
  }
  return out + '}';
}

std::string type_text(const Type& type) {
  if (const auto* t = as<NamedType>(&type)) return t->name.text();
  if (const auto* t = as<OptionalType>(&type)) return dump(*t->inner) + "?";
  if (const auto* t = as<ListType>(&type))
    return fmt::format("[{}]{}", dump(*t->element), t->or_one ? "-or-one" : "");
  if (const auto* t = as<DictionaryType>(&type))
    return fmt::format("[{}: {}]", dump(*t->key), dump(*t->value));
  if (const auto* t = as<RecordType>(&type)) return fields_text(t->fields);
  if (const auto* t = as<ReferenceType>(&type)) return fmt::format("(ref {})", t->model.text());
  if (const auto* t = as<PerAnswerType>(&type)) return fmt::format("(=> {})", dump(*t->inner));
  if (const auto* t = as<LiteralUnionType>(&type)) {
    std::string out;
    for (const Expr* literal : t->literals) out += (out.empty() ? "" : " | ") + dump(*literal);
    return out;
  }
  return "<error>";
}

}  // namespace

std::string dump(const Expr& expr) {
  switch (expr.kind) {
    case ExprKind::error: return "<error>";
    case ExprKind::null: return "null";
    case ExprKind::boolean: return as<BoolExpr>(&expr)->value ? "true" : "false";
    case ExprKind::number: return as<NumberExpr>(&expr)->text;
    case ExprKind::duration: return duration(*as<DurationExpr>(&expr));
    case ExprKind::string: return string_text(*as<StringExpr>(&expr));
    case ExprKind::field: return fmt::format(".{}", shown(as<FieldExpr>(&expr)->name));
    case ExprKind::identifier: return as<IdentifierExpr>(&expr)->name.text;
    case ExprKind::member: {
      const auto& e = *as<MemberExpr>(&expr);
      return fmt::format("({} {} {})", e.optional ? "?." : ".", dump(*e.object), shown(e.name));
    }
    case ExprKind::index: {
      const auto& e = *as<IndexExpr>(&expr);
      return fmt::format("(index {} {})", dump(*e.object), dump(*e.index));
    }
    case ExprKind::call: {
      const auto& e = *as<CallExpr>(&expr);
      return fmt::format("(call {}{})", dump(*e.callee), arguments(e.arguments));
    }
    case ExprKind::lambda: {
      const auto& e = *as<LambdaExpr>(&expr);
      return fmt::format("(lambda [{}] {})", list_of_names(e.parameters), dump(*e.body));
    }
    case ExprKind::unary: {
      const auto& e = *as<UnaryExpr>(&expr);
      return fmt::format("({} {})", e.op == UnaryOp::negate ? "neg" : "not", dump(*e.operand));
    }
    case ExprKind::binary: {
      const auto& e = *as<BinaryExpr>(&expr);
      return fmt::format("({} {} {})", spelling(e.op), dump(*e.left), dump(*e.right));
    }
    case ExprKind::is_null: {
      const auto& e = *as<IsNullExpr>(&expr);
      return fmt::format("(is-{}null {})", e.negated ? "not-" : "", dump(*e.operand));
    }
    case ExprKind::conditional: {
      const auto& e = *as<ConditionalExpr>(&expr);
      return fmt::format("(if {} {} {})", dump(*e.condition), dump(*e.then_value), dump(*e.else_value));
    }
    case ExprKind::match: {
      const auto& e = *as<MatchExpr>(&expr);
      return fmt::format("(match {}{})", dump(*e.subject), arms(e.arms));
    }
    case ExprKind::for_each: return for_text(*as<ForExpr>(&expr));
    case ExprKind::list: return list_text(*as<ListExpr>(&expr));
    case ExprKind::object: return object_text(*as<ObjectExpr>(&expr));
    case ExprKind::as: return as_text(*as<AsExpr>(&expr));
    case ExprKind::placed: {
      const auto& e = *as<PlacedExpr>(&expr);
      return fmt::format("(in-{} {})", e.place.text, dump(*e.operand));
    }
    case ExprKind::verdict: return verdict_text(*as<VerdictExpr>(&expr));
  }
  return "?";
}

std::string dump(const Type& type) {
  std::string out = type_text(type);
  if (type.formats.empty()) return out;
  for (const Format* format : type.formats) out += fmt::format(" as {}", format_text(*format));
  return fmt::format("({})", out);
}

}  // namespace conn::compiler
