#include "bytecode/opcode.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace conn::bytecode {
namespace {

// Numbers are in modules that customers keep: append only.
const std::map<int, std::string> kPinned = {
    {0, "const"},
    {1, "move"},
    {2, "null"},
    {3, "unwrap"},
    {10, "as_bool"},
    {11, "as_int"},
    {12, "as_decimal"},
    {13, "as_float"},
    {14, "as_string"},
    {15, "as_json"},
    {16, "as_time"},
    {17, "as_object"},
    {18, "as_array"},
    {19, "as_rows"},
    {20, "as_type"},
    {21, "as_one"},
    {30, "field"},
    {31, "item"},
    {32, "dict_get"},
    {33, "json_get"},
    {34, "json_item"},
    {35, "json_key"},
    {40, "list_new"},
    {41, "list_push"},
    {42, "list_append"},
    {43, "dict_new"},
    {44, "dict_put"},
    {45, "record"},
    {46, "join"},
    {47, "dict_merge"},
    {50, "add_int"},
    {51, "sub_int"},
    {52, "mul_int"},
    {53, "div_int"},
    {54, "mod_int"},
    {55, "neg_int"},
    {56, "add_float"},
    {57, "sub_float"},
    {58, "mul_float"},
    {59, "div_float"},
    {60, "neg_float"},
    {61, "add_time"},
    {62, "sub_time"},
    {63, "time_between"},
    {64, "add_duration"},
    {65, "sub_duration"},
    {66, "int_to_float"},
    {67, "int_to_decimal"},
    {68, "print_time"},
    {69, "parse_time"},
    {70, "to_text"},
    {71, "to_json"},
    {72, "encode_segment"},
    {73, "host_label"},
    {80, "not"},
    {81, "eq"},
    {82, "ne"},
    {83, "lt"},
    {84, "le"},
    {85, "is_null"},
    {86, "eq_const"},
    {87, "table"},
    {100, "jump"},
    {101, "jump_if"},
    {102, "jump_unless"},
    {103, "jump_null"},
    {104, "jump_not_null"},
    {105, "each_init"},
    {106, "each_list"},
    {107, "each_row"},
    {108, "each_dict"},
    {109, "each_json"},
    {110, "each_member"},
    {111, "next"},
    {112, "call"},
    {113, "fail"},
    {114, "return"},
    {115, "yield"},
    {116, "drop"},
    {117, "version"},
};

TEST(Opcodes, NumbersArePinned) {
  std::map<int, std::string> now;
  for (const OpcodeInfo& row : all_opcodes()) now[static_cast<int>(row.op)] = std::string(row.name);
  EXPECT_EQ(now, kPinned);
}

TEST(Opcodes, RowsAreWellFormed) {
  const std::set<std::string_view> classes = {
      "-",    "*",    "*?",    "same", "same?", "bool", "bool?", "int",  "int?", "num",  "num?",  "str",
      "str?", "json", "json?", "time", "time?", "dur",  "list",  "dict", "rec",  "rows", "rows?", "iter"};
  for (const OpcodeInfo& row : all_opcodes()) {
    ASSERT_EQ(row.form.size(), 3U) << row.name;
    EXPECT_GT(row.fuel, 0) << row.name;
    EXPECT_EQ(row.since, 1) << row.name;
    EXPECT_FALSE(row.doc.empty()) << row.name;
    for (int i = 0; i < 3; ++i) {
      EXPECT_TRUE(classes.contains(row.classes[i])) << row.name << " " << row.classes[i];
      EXPECT_NE(std::string_view("drRWktfhgsjln-").find(row.form[static_cast<std::size_t>(i)]),
                std::string_view::npos)
          << row.name;
    }
    EXPECT_EQ(find_opcode(static_cast<std::uint8_t>(row.op)), &row);
  }
}

TEST(Opcodes, UnknownNumbersHaveNoRow) {
  EXPECT_EQ(find_opcode(4), nullptr);
  EXPECT_EQ(find_opcode(255), nullptr);
}

TEST(Opcodes, InstructionsAreTakenApartAsTheyWerePut) {
  const Instruction code{Opcode::kCall, 3, 0xFFFE, 0x1234, 0xABCD};
  EXPECT_EQ(code.first_word(), 0xFFFE0370u);
  EXPECT_EQ(code.second_word(), 0xABCD1234u);
  EXPECT_EQ(Instruction::decode(code.first_word(), code.second_word()), code);
}

TEST(Opcodes, ThePageIsFresh) {
  if (std::getenv("CONN_UPDATE") != nullptr) std::ofstream("docs/opcodes.md") << opcodes_page();
  std::ifstream file("docs/opcodes.md");
  std::stringstream text;
  text << file.rdbuf();
  EXPECT_EQ(text.str(), opcodes_page()) << "run bytecode_test with CONN_UPDATE=1";
}

}  // namespace
}  // namespace conn::bytecode
