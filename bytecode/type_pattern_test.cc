#include "bytecode/type_pattern.h"

#include <gtest/gtest.h>

namespace conn::bytecode {
namespace {

class TypePatternTest : public testing::Test {
 protected:
  TypeId add(TypeKind kind, bool optional = false, TypeId element = 0) {
    Type type{};
    type.kind = kind;
    type.optional = optional;
    type.element = element;
    module_.types.push_back(type);
    return static_cast<TypeId>(module_.types.size() - 1);
  }

  bool equals(const char* text, TypeId type) { return TypePattern::parse(text)->equals(module_, type); }
  bool takes(const char* text, TypeId type) {
    return TypePattern::parse(text)->takes(module_, TypeTable(module_), type, bindings_);
  }
  bool gives(const char* text, TypeId type) {
    return TypePattern::parse(text)->gives(module_, TypeTable(module_), type, bindings_);
  }

  Module module_;
  Bindings bindings_;
  TypeId int_ = add(TypeKind::kInt), int_or_null_ = add(TypeKind::kInt, true),
         string_ = add(TypeKind::kString), url_ = add(TypeKind::kUrl),
         ints_ = add(TypeKind::kList, false, int_), ints_by_name_ = add(TypeKind::kDict, true, int_),
         secret_ = add(TypeKind::kSecret), iter_ = add(TypeKind::kIter);
};

TEST_F(TypePatternTest, ReadsTypesAndNothingElse) {
  for (const char* text :
       {"int", "string?", "[T]", "[string: T?]?", "{url: string, at: [int]}", "[[[json]]]"}) {
    EXPECT_TRUE(TypePattern::parse(text).has_value()) << text;
  }
  for (const char* text :
       {"", "int?x", "Int", "[int", "[int: string]", "(T) => bool", "{a}", "int??", "TT"}) {
    EXPECT_FALSE(TypePattern::parse(text).has_value()) << text;
  }
  EXPECT_FALSE(TypePattern::parse(std::string(40, '[') + "int" + std::string(40, ']')).has_value());
}

TEST_F(TypePatternTest, EqualsTheTypeAsWritten) {
  EXPECT_TRUE(equals("int", int_));
  EXPECT_FALSE(equals("int", int_or_null_));
  EXPECT_TRUE(equals("int?", int_or_null_));
  EXPECT_TRUE(equals("[string: int]?", ints_by_name_));
  EXPECT_FALSE(equals("[int]", ints_by_name_));
  EXPECT_FALSE(equals("T", int_));
}

TEST_F(TypePatternTest, TakesNullOnlyWhereItIsAllowed) {
  EXPECT_FALSE(takes("int", int_or_null_));
  EXPECT_TRUE(takes("int?", int_));
  EXPECT_TRUE(takes("string", url_));
  EXPECT_FALSE(takes("string", secret_));
  EXPECT_FALSE(takes("T", iter_));
}

TEST_F(TypePatternTest, OneOfSeveralTypes) {
  EXPECT_TRUE(takes("string | int", int_));
  EXPECT_TRUE(takes("string | int", url_));
  EXPECT_FALSE(takes("string | int", int_or_null_));
  EXPECT_FALSE(takes("string | bool", int_));
  EXPECT_FALSE(equals("int | string", int_));
  EXPECT_FALSE(gives("int | string", int_));
}

TEST_F(TypePatternTest, VariablesStandForOneType) {
  EXPECT_TRUE(takes("[T]", ints_));
  EXPECT_FALSE(takes("T", string_));
  EXPECT_TRUE(takes("T", int_));
  EXPECT_FALSE(takes("T", int_or_null_));
  EXPECT_FALSE(gives("T?", int_));
  EXPECT_TRUE(gives("T?", int_or_null_));
  EXPECT_TRUE(gives("T", int_));
  EXPECT_FALSE(gives("U", int_));
}

}  // namespace
}  // namespace conn::bytecode
