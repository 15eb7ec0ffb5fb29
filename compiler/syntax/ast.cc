#include "compiler/syntax/ast.h"

namespace conn::compiler::ast {

std::string_view spelling(BinaryOp op) {
  switch (op) {
    case BinaryOp::catch_failure: return "catch";
    case BinaryOp::coalesce: return "??";
    case BinaryOp::logical_or: return "or";
    case BinaryOp::logical_and: return "and";
    case BinaryOp::equal: return "==";
    case BinaryOp::not_equal: return "!=";
    case BinaryOp::in: return "in";
    case BinaryOp::not_in: return "not in";
    case BinaryOp::less: return "<";
    case BinaryOp::less_equal: return "<=";
    case BinaryOp::greater: return ">";
    case BinaryOp::greater_equal: return ">=";
    case BinaryOp::concatenate: return "++";
    case BinaryOp::add: return "+";
    case BinaryOp::subtract: return "-";
    case BinaryOp::multiply: return "*";
    case BinaryOp::divide: return "/";
    case BinaryOp::remainder: return "%";
  }
  return "?";
}

}  // namespace conn::compiler::ast
