#include "compiler/format/print.h"

#include <algorithm>
#include <map>

#include "compiler/format/columns.h"
#include "compiler/format/lines.h"
#include "compiler/format/spacing.h"

namespace conn::compiler::format {
namespace {

/// Code points, which is what most editors count as columns.
std::size_t width_of(std::string_view text) {
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
}

/// A line before its columns are known.
struct Row {
  std::string left;     ///< indented
  std::string right;    ///< stands in the column of its group
  std::string comment;  ///< behind code
  std::size_t group = kNone;
  bool blank_before = false;
};

class Printer {
 public:
  explicit Printer(const std::vector<Piece>& pieces) : pieces_(pieces) {
    const std::vector<Line> lines = make_lines(pieces);
    const std::vector<Cell> cells = find_cells(pieces, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) rows_.push_back(row_of(lines[i], cells[i]));
  }

  std::string run() {
    align_cells();
    align_comments();
    std::string out;
    for (const Row& row : rows_) {
      if (row.blank_before) out += '\n';
      out += row.left + '\n';
    }
    return out;
  }

 private:
  [[nodiscard]] Row row_of(const Line& line, const Cell& cell) const {
    Row row;
    row.blank_before = line.blank_before;
    row.group = cell.group;
    row.left.assign(line.indent, ' ');
    std::string* into = &row.left;
    for (std::size_t i = line.begin; i < line.end; ++i) {
      if (i > line.begin && is_comment(pieces_[i])) {
        row.comment = pieces_[i].text;
        break;
      }
      if (i == cell.at) {
        into = &row.right;
      } else if (i > line.begin && blank_before(pieces_, i)) {
        *into += ' ';
      }
      *into += pieces_[i].text;
    }
    return row;
  }

  void align_cells() {
    std::map<std::size_t, std::size_t> columns;
    for (const Row& row : rows_) {
      if (row.group == kNone) continue;
      std::size_t& column = columns[row.group];
      column = std::max(column, width_of(row.left) + 1);
    }
    for (Row& row : rows_) {
      if (row.group == kNone) continue;
      row.left.append(columns[row.group] - width_of(row.left), ' ');
      row.left += row.right;
    }
  }

  /// Comments behind the code of neighbouring lines stand below each other.
  void align_comments() {
    for (std::size_t begin = 0; begin < rows_.size();) {
      std::size_t end = begin;
      std::size_t column = 0;
      for (; end < rows_.size() && !rows_[end].comment.empty(); ++end) {
        if (end > begin && rows_[end].blank_before) break;
        column = std::max(column, width_of(last_line(rows_[end].left)) + 2);
      }
      for (; begin < end; ++begin) {
        std::string& left = rows_[begin].left;
        left.append(column - width_of(last_line(left)), ' ');
        left += rows_[begin].comment;
      }
      if (end < rows_.size() && rows_[end].comment.empty()) ++begin;
    }
  }

  /// A row has several lines where a `"""` string has.
  static std::string_view last_line(std::string_view text) {
    const std::size_t end = text.find_last_of("\r\n");
    return end == std::string_view::npos ? text : text.substr(end + 1);
  }

  const std::vector<Piece>& pieces_;
  std::vector<Row> rows_;
};

}  // namespace

std::string print(const std::vector<Piece>& pieces) { return Printer(pieces).run(); }

}  // namespace conn::compiler::format
