// docs/models/*.md is made of stdlib/models/*.conn. `models_reference_test --update` writes it; the test
// fails while it is stale.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "compiler/syntax/parse.h"
#include "stdlib/embedded.h"

namespace conn {
namespace {

using namespace compiler;

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string model_section(const ast::ModelDecl& model, const SourceFile& source) {
  std::string out = fmt::format("\n## `{}`\n\n{}\n\n| field | type | |\n|---|---|---|\n", model.name.text(),
                                one_line(model.docs.text));
  for (const ast::Field& field : model.fields) {
    out += fmt::format("| `{}` | `{}` | {} |\n", field.name.text, source.text(field.type->span),
                       one_line(field.docs.text));
  }
  return out;
}

std::string enum_section(const ast::EnumDecl& declared) {
  std::string out = fmt::format("\n## `{}`\n\n", declared.name.text());
  if (!declared.docs.text.empty()) out += one_line(declared.docs.text) + "\n\n";
  out += "| member | stored as | |\n|---|---|---|\n";
  for (const ast::EnumMember& member : declared.members) {
    const std::string stored = member.wire == nullptr ? member.name.text : member.wire->plain().value_or("");
    out += fmt::format("| `{}` | `{}` | {} |\n", member.name.text, stored, one_line(member.docs.text));
  }
  return out;
}

std::string reference(const stdlib::EmbeddedFile& file, const std::string& category) {
  const SourceFile source(file.name, std::string(file.text));
  Diagnostics diagnostics;
  const auto tree = parse(source, {}, diagnostics);
  EXPECT_FALSE(tree->has_errors) << file.name;
  std::string out = fmt::format(
      "# Models of the category `{}`\n\nMade of {} by `models_reference_test --update`; do not edit.\n",
      category, file.name);
  for (const ast::Decl* decl : tree->declarations) {
    if (const auto* model = ast::as<ast::ModelDecl>(decl)) out += model_section(*model, source);
    if (const auto* declared = ast::as<ast::EnumDecl>(decl)) out += enum_section(*declared);
  }
  return out;
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

TEST(ModelsReference, IsFresh) {
  const std::vector<std::string>& arguments = testing::internal::GetArgvs();
  const bool update = std::find(arguments.begin(), arguments.end(), "--update") != arguments.end();
  int pages = 0;
  for (const stdlib::EmbeddedFile& file : stdlib::sources()) {
    const std::filesystem::path name(file.name);
    if (name.parent_path() != "stdlib/models") continue;
    const std::string category = name.stem().string();
    const std::string path = "docs/models/" + category + ".md";
    const std::string text = reference(file, category);
    if (update) {
      std::filesystem::create_directories("docs/models");
      std::ofstream(path, std::ios::binary) << text;
    }
    EXPECT_EQ(read(path), text) << path << ": run `models_reference_test --update` in the top folder";
    ++pages;
  }
  EXPECT_EQ(pages, 4);
}

}  // namespace
}  // namespace conn
