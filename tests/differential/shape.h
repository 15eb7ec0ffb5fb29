/// Random shapes and documents that fit them, nearly.
#pragma once

#include <string>
#include <vector>

#include "compiler/semantics/tree.h"
#include "tests/differential/random.h"

namespace conn::differential {

/// What a field of a vendor's record holds.
enum class Holds {
  boolean,
  integer,
  decimal,
  floating,
  string,
  choice,  ///< one of the texts in `names`: `"alpha" | "beta"`
  timestamp,
  date,
  json,
  list,
  dictionary,
  record
};

struct ShapeType {
  Holds holds = Holds::string;
  bool optional = false;
  bool or_one = false;             ///< of a list: `[T] or one`
  std::string format;              ///< of a time: `epoch_ms`; empty: the default
  bool nothing = false;            ///< `-` stands for null, where there is a format and it may be null
  std::vector<ShapeType> inner;    ///< one: element of a list or dictionary; many: types of a record's fields
  std::vector<std::string> names;  ///< of a record's fields; the members of a choice
};

/// A record type at most `depth` records deep.
ShapeType random_record(Random& random, int depth);

/// The type as Conn writes it.
std::string to_conn(const ShapeType& type);

/// A type of the checked tree; what is read of it is written by `random_json`.
ShapeType shape_of(const compiler::checked::Record& record);

/// JSON that mostly fits the type: nulls, missing fields, wrong types, odd numbers, escapes and unknown keys
/// occur.
std::string random_json(Random& random, const ShapeType& type);

/// A page of at most `rows` records, where `records` says that they lie.
std::string random_page(Random& random, const ShapeType& record, const compiler::checked::Records& records,
                        std::size_t rows);

}  // namespace conn::differential
