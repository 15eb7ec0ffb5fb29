#pragma once

#include <string>
#include <vector>

#include "bytecode/module.h"
#include "runtime/sync/inputs.h"

namespace conn::runtime {

/// What a pager reads of the answers, and whether it has ever come. A name that is misspelled never does, and
/// paging would end behind the first page as if nothing followed.
class AnswerFields {
 public:
  /// The module outlives this.
  AnswerFields(const bytecode::Module& module, const bytecode::Stream& stream);

  void look(const AnswerFacts& answer);

  /// "`body.next`, `header("link")`": what no answer of this run had, null included; empty: all have come.
  std::string never_came() const;

 private:
  struct Field {
    bytecode::Input input;
    std::string shown;  ///< as a connector would write it
    std::string key;    ///< `"next"`, as it stands in a body or headers
  };
  void add(const bytecode::Module& module, const bytecode::Projection* projection, bytecode::Input input);
  static bool came(const Field& field, const AnswerFacts& answer);

  std::vector<Field> missing_;  // those that have not come yet
};

}  // namespace conn::runtime
