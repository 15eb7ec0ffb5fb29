#include "compiler/semantics/signature.h"

#include <gtest/gtest.h>

namespace conn::compiler {
namespace {

using checked::TypeKind;

TEST(Signatures, EveryFunctionOfTheLibraryHasReadableOnes) {
  ASSERT_FALSE(stdlib::functions().empty());
  for (const stdlib::Function* function : stdlib::functions()) {
    EXPECT_TRUE(read_signature(function->result)) << function->name;
    ASSERT_FALSE(function->parameters.empty()) << function->name;
    for (const stdlib::Parameter& parameter : function->parameters)
      EXPECT_TRUE(read_signature(parameter.type)) << function->name;
  }
}

TEST(Signatures, WhatIsNoTypeIsNotRead) {
  for (const char* text : {"", "strin", "[string", "(T) bool", "string |", "T x"})
    EXPECT_FALSE(read_signature(text)) << text;
}

TEST(Signatures, LettersStandForOneTypeInACall) {
  checked::Program program;
  TypeTable types(program);
  Variables variables;
  const auto list = read_signature("[T?]"), item = read_signature("T"),
             function = read_signature("(T) => bool");
  const auto* maybe = types.simple(TypeKind::string, true);
  EXPECT_EQ(fit(*list, *types.list(maybe), variables), Fit::exact);
  bind_variables(*list, *types.list(maybe), types, variables);
  EXPECT_EQ(instantiate(*item, types, variables), types.simple(TypeKind::string));
  EXPECT_EQ(fit(*item, *types.simple(TypeKind::integer), variables), Fit::none);
  EXPECT_EQ(function->parts.size(), 2U);
}

TEST(Signatures, ClassesOfTypesAreKept) {
  checked::Program program;
  TypeTable types(program);
  const auto scalar = read_signature("S"), ordered = read_signature("O"), number = read_signature("N"),
             some = read_signature("int | json");
  EXPECT_EQ(fit(*scalar, *types.simple(TypeKind::boolean), {}), Fit::exact);
  EXPECT_EQ(fit(*ordered, *types.simple(TypeKind::boolean), {}), Fit::none);
  EXPECT_EQ(fit(*scalar, *types.simple(TypeKind::secret), {}), Fit::none);
  EXPECT_EQ(fit(*number, *types.simple(TypeKind::decimal), {}), Fit::exact);
  EXPECT_EQ(fit(*number, *types.simple(TypeKind::string), {}), Fit::none);
  EXPECT_EQ(fit(*some, *types.simple(TypeKind::json), {}), Fit::exact);
  EXPECT_EQ(fit(*some, *types.simple(TypeKind::string), {}), Fit::none);
}

}  // namespace
}  // namespace conn::compiler
