// The machine as a sync uses it, and its parts.
#include <conn/sink.h>

#include <utility>

#include "runtime/batch/page_reader.h"
#include "runtime/json/escapes.h"
#include "runtime/json/second_stage.h"
#include "runtime/json/skipper.h"
#include "runtime/vm/program.h"
#include "tests/bench/engines.h"

namespace conn::bench {
namespace {

namespace json = runtime::json;

class MachineEngine : public Engine {
 public:
  MachineEngine(const char* name, bytecode::Module module) : name_(name), module_(std::move(module)) {}

  bool prepare(std::string& error) {
    auto program = runtime::Program::prepare(module_);
    if (!program) {
      error = program.error().message;
      return false;
    }
    program_ = std::move(program).value();
    reader_ = std::make_unique<runtime::PageReader>(*program_, module_.streams[0]);
    return true;
  }

  const char* name() const override { return name_; }
  bool map(const runtime::PageBuffer& page, Output& output) override {
    const auto answer = reader_->read_page(page, {});
    if (!answer || !answer.value()->batch.bad.empty() || !open_sink(output.descriptor)) return false;
    const runtime::PageBatch& batch = answer.value()->batch;
    return sink_->write({batch.rows, batch.bad, 0}).ok();
  }
  bool wraps() const override { return true; }

 private:
  bool open_sink(int descriptor) {
    if (descriptor_ == descriptor) return true;
    descriptor_ = descriptor;
    sink_ = make_ndjson_stream(descriptor);
    const bytecode::Stream& stream = module_.streams[0];
    return sink_
        ->begin({module_.text(module_.connector), "default", module_.text(stream.name), "Employee",
                 "employee.conn", &module_, stream.model})
        .ok();
  }

  const char* name_;
  const bytecode::Module module_;
  std::unique_ptr<const runtime::Program> program_;
  std::unique_ptr<runtime::PageReader> reader_;
  std::unique_ptr<Sink> sink_;
  int descriptor_ = -1;
};

class PartEngine : public Engine {
 public:
  enum class Part { kIndex, kEscapes, kValidate, kProject };

  PartEngine(Part part, const bytecode::Module& module)
      : part_(part),
        table_(module, module.projections[module.streams[0].projection]),
        stage_(table_),
        body_(table_.slots()),
        frames_(table_.stride() * json::kRecordsAtOnce) {}

  const char* name() const override {
    static constexpr const char* kNames[] = {"part: first stage", "part: escapes", "part: validate",
                                             "part: validate and project"};
    return kNames[static_cast<int>(part_)];
  }
  bool writes() const override { return false; }

  bool map(const runtime::PageBuffer& page, Output&) override {
    const bool escapes = part_ == Part::kEscapes || part_ == Part::kProject;
    if (part_ != Part::kEscapes && index_.build(page.data(), page.size()) != json::Fault::kNone) return false;
    if (escapes && json::find_bad_escape(page.data(), page.size()) != json::kNoBadEscape) return false;
    if (part_ == Part::kValidate) return json::validate(page.data(), page.size(), index_).ok();
    if (part_ != Part::kProject) return true;
    arena_.reset();
    return stage_.walk(page.data(), index_, {body_.data(), frames_.data(), &arena_}, nullptr).ok();
  }

 private:
  const Part part_;
  json::ProjectionTable table_;
  json::SecondStage stage_;
  json::StructuralIndex index_;
  Arena arena_;
  std::vector<bytecode::Value> body_, frames_;
};

}  // namespace

std::unique_ptr<Engine> make_machine_engine(const char* name, bytecode::Module module, std::string& error) {
  auto engine = std::make_unique<MachineEngine>(name, std::move(module));
  if (!engine->prepare(error)) return nullptr;
  return engine;
}

std::vector<std::unique_ptr<Engine>> make_part_engines(const bytecode::Module& module) {
  using Part = PartEngine::Part;
  std::vector<std::unique_ptr<Engine>> engines;
  for (const Part part : {Part::kIndex, Part::kEscapes, Part::kValidate, Part::kProject}) {
    engines.push_back(std::make_unique<PartEngine>(part, module));
  }
  return engines;
}

}  // namespace conn::bench
