#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/arena.h"
#include "bytecode/value.h"

namespace conn::stdlib {

/// What a built-in function may use while it runs. Memory that it hands out lives in `arena`.
struct CallContext {
  Arena& arena;
  /// Set by a function that fails: a static text, lower case, without a final stop (`not a number`).
  const char* failure = nullptr;
};

/// The code of a function. Arguments have the types of the signature; null comes only where the signature's
/// type is optional. On failure it sets `context.failure`; what it returns is ignored then.
using Code = bytecode::Value (*)(CallContext& context, std::span<const bytecode::Value> arguments);

/// How a function is written: `form(x)` or `x.form()`. A constructor on an optional value (`string(.job_id)`)
/// gives null for null, and its result is optional then; for a method that is what `?.` says, unless its
/// subject is declared optional: `header("Link").links()`.
enum class Style : std::uint8_t { kConstructor, kMethod };

/// Judges a text that the connector fixes, when it is compiled: why the function cannot use it (lower case,
/// no final stop), or nothing.
using Judge = std::optional<std::string> (*)(std::string_view text);

struct Parameter {
  std::string_view name;
  /// In Conn's own type syntax: "string", "[T]", "T?", "(T) => bool", "string | int" (one of these). One
  /// letter stands for a type, the same one wherever it stands in the signature: `T` any, `S` a scalar (bool,
  /// numbers, texts, times, durations; no secret), `O` a scalar with an order (`S` without bool), `N` int,
  /// decimal or float.
  std::string_view type;
  std::string_view fallback = {};  ///< the default, a constant or a lambda in Conn's syntax; empty: required
  Judge judge = nullptr;           ///< asked about a text that is known when the connector is compiled
  bool fixed = false;              ///< only such a text may be given
};

/// An example that the tests run: an expression and the JSON of its value, or the failure's text behind
/// "fails: ".
struct Example {
  std::string_view expression;
  std::string_view result;
};

/// One built-in function: one unit, from which checker, reference and tests are made. Functions of one style
/// may share a form: the type of the first argument chooses (`contains` of a text, of a list). `json` and the
/// functions over lambdas (`first`, `any`, …) have no `code`: the code generator writes them as instructions.
/// A function with code that takes a lambda to a key, `(T) => O`, is given the list of the keys in its place.
/// A list argument is a `kList`, a dictionary a `kDict`: what is read from a shape is made one first.
struct Function {
  std::string_view name;  ///< unique: "string.lower", "int"
  std::string_view form;  ///< as written: "lower", "int"
  Style style;
  std::span<const Parameter> parameters;  ///< the subject of a method first
  std::string_view result;
  bool may_fail;
  std::string_view doc;
  std::span<const Example> examples;
  Code code;
};

/// All functions, sorted by name. Static; safe from any thread.
std::span<const Function* const> functions();

/// The function of that unique name, or null.
const Function* find(std::string_view name);

}  // namespace conn::stdlib
