#pragma once

#include <conn/preview.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/module.h"

namespace conn::runtime {

/// Finds what the records of an answer hold and a stream never reads. It looks at the page a second time, so
/// it is for previews, not for syncs.
class UnmappedFields {
 public:
  /// Both outlive this.
  UnmappedFields(const bytecode::Module& module, const bytecode::Projection& projection)
      : module_(module), projection_(projection) {}

  /// `body` is valid JSON.
  void add_page(std::string_view body);

  /// In the order in which they came first.
  const std::vector<UnmappedField>& fields() const { return fields_; }

 private:
  void find_records(std::uint32_t node, const bytecode::Value& value);
  void add_record(const bytecode::Value& record);
  void look(std::uint32_t node, const bytecode::Value& value, const std::string& path);
  void look_in_object(const bytecode::ProjectionNode& node, std::string_view object, const std::string& path);
  void look_in_array(const bytecode::ProjectionNode& node, std::string_view array, const std::string& path);
  void note(const std::string& path, const bytecode::Value& value);

  const bytecode::Module& module_;
  const bytecode::Projection& projection_;
  std::int64_t record_ = 0;  // its number, from 1
  std::vector<UnmappedField> fields_;
  struct Known {
    std::size_t index = 0;
    std::int64_t record = 0;  // that had it last
  };
  std::map<std::string, Known, std::less<>> known_;  // by path
};

}  // namespace conn::runtime
