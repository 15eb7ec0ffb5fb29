// The mapping by the tree walker that the machine is tested against.
#include <cstring>
#include <fstream>
#include <iterator>

#include "compiler/compiler.h"
#include "tests/bench/engines.h"
#include "tests/oracle/page.h"

namespace conn::bench {
namespace {

class OracleEngine : public Engine {
 public:
  explicit OracleEngine(std::string text)
      : source_("employee.conn", std::move(text)), compiled_(compiler::compile(source_)) {}

  bool ok() const { return compiled_.ok; }
  const char* name() const override { return "oracle"; }
  bool map(const runtime::PageBuffer& page, Output& output) override {
    const compiler::checked::Program& program = *compiled_.program;
    const oracle::Page read = oracle::read_page(program, program.connector.streams[0], page.view(), {});
    if (!read.valid || !read.bad.empty()) return false;
    for (const oracle::Row& row : read.rows) {
      std::memcpy(output.at, row.record.data(), row.record.size());
      output.at += row.record.size();
      *output.at++ = '\n';
    }
    return true;
  }

 private:
  compiler::SourceFile source_;
  compiler::Compiled compiled_;
};

}  // namespace

std::unique_ptr<Engine> make_oracle_engine(const std::string& connector, std::string& error) {
  std::ifstream in(connector, std::ios::binary);
  auto engine = std::make_unique<OracleEngine>(std::string(std::istreambuf_iterator<char>(in), {}));
  if (engine->ok()) return engine;
  error = "`" + connector + "` does not compile";
  return nullptr;
}

}  // namespace conn::bench
