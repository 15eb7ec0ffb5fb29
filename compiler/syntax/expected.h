/// What the parser waited for and what it found, in words.
#pragma once

#include <antlr4-runtime.h>

#include <string>

#include "compiler/source/source.h"

namespace conn::compiler {

/// "a value", "`{`", "`then`"; empty when there is no short way to say it.
[[nodiscard]] std::string describe_expected(antlr4::Parser& parser,
                                            const antlr4::RecognitionException& error);

/// "`}`", "the end of the line", "the string `\"a\"`".
[[nodiscard]] std::string describe_found(const SourceFile& source, const antlr4::Token& token);

}  // namespace conn::compiler
