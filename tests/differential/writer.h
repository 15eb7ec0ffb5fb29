/// Random expressions of a wanted type.
#pragma once

#include <deque>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "stdlib/function.h"
#include "tests/differential/shape.h"
#include "tests/differential/tally.h"

namespace conn::differential {

/// A value in scope: how it is written, what it holds, whether it may be null.
struct Path {
  std::string text;
  const ShapeType* type;
  bool optional;
};

/// Writes expressions of a wanted type, in Conn's type syntax. Of the functions that fit, those that have
/// been called least are preferred.
class Writer {
 public:
  /// `record`, the fields of which are in scope, and `seen` must outlive this.
  Writer(Random& random, const ShapeType& record, const Tally& seen) : random_(random), seen_(seen) {
    add_members("", record, false, 0);
  }

  std::string write(const std::string& type, int depth);
  /// A path or a constant.
  std::string leaf(const std::string& type);
  /// A call of the function; what stands for the variable of its signature is a type of `variables_of`.
  std::string call_text(const stdlib::Function& function, const std::string& variable, int depth);
  /// The signature's type with its variable replaced.
  static std::string bound(std::string_view type, const std::string& variable);
  /// The types that the variable of a signature may be.
  static std::vector<std::string> variables_of(const stdlib::Function& function);

 private:
  void add_members(const std::string& prefix, const ShapeType& record, bool optional, int level);
  std::vector<Path> find(const std::string& type, bool optional) const;
  std::string optional(const std::string& type, int depth);
  std::string list_item(const std::string& type, int depth);
  static std::string element(const std::string& type);
  std::string match(const std::string& type, int depth);
  std::string binary(const std::string& type, std::initializer_list<const char*> operators, int depth);
  std::string truth(int depth);
  std::string special(const std::string& type, int depth);
  std::string text(int depth);
  std::string json(int depth);
  /// `for` over a list in scope, its variable usable inside.
  std::string list(const std::string& type, int depth);
  void bind(const std::string& variable, const ShapeType& type);
  std::string dictionary(const std::string& type, int depth);
  std::string built_dictionary(const std::string& inner, int depth);
  /// One of `string | int | json`.
  std::string alternative(const std::string& type);
  std::string argument(const stdlib::Parameter& parameter, const std::string& variable, int depth);
  static ShapeType scalar_type(const std::string& word);
  std::string call(const std::string& wanted, int depth);
  std::string maybe_null(const std::string& wanted);

  Random& random_;
  const Tally& seen_;
  std::vector<Path> paths_;
  std::deque<ShapeType> lambda_types_;
  ShapeType counter_ = scalar_type("int");  ///< of the place in `for (x, place) in xs`
  int variables_ = 0;
};

}  // namespace conn::differential
