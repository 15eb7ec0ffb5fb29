#include "stdlib/link_header.h"

#include <algorithm>

#include "base/text.h"

namespace conn::stdlib {
namespace {

constexpr std::size_t kMostLinks = 64;

struct Parameters {
  std::string relations;
  bool has_relations = false;
  bool has_anchor = false;
};

class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool done() const { return rest_.empty(); }

  bool take(char c) {
    if (rest_.empty() || rest_[0] != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  void skip_blanks() {
    while (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\t')) rest_.remove_prefix(1);
  }

  /// What stands in front of the first of `ends`, or all of it.
  std::string_view take_until(std::string_view ends) {
    const std::string_view taken = rest_.substr(0, rest_.find_first_of(ends));
    rest_.remove_prefix(taken.size());
    return taken;
  }

  /// The text of a quoted string whose opening quote has been taken; nothing where it has no end.
  std::optional<std::string> take_quoted() {
    std::string text;
    while (!take('"')) {
      if (rest_.size() > 1 && rest_[0] == '\\') rest_.remove_prefix(1);
      if (rest_.empty()) return std::nullopt;
      text += rest_[0];
      rest_.remove_prefix(1);
    }
    return text;
  }

 private:
  std::string_view rest_;
};

std::optional<std::string> take_value(Reader& reader) {
  reader.skip_blanks();
  if (!reader.take('=')) return "";
  reader.skip_blanks();
  if (reader.take('"')) return reader.take_quoted();
  return std::string(trim(reader.take_until(";,")));
}

std::optional<Parameters> take_parameters(Reader& reader) {
  Parameters found;
  for (reader.skip_blanks(); reader.take(';'); reader.skip_blanks()) {
    reader.skip_blanks();
    const std::string_view name = trim(reader.take_until("=;,"));
    std::optional<std::string> value = take_value(reader);
    if (!value) return std::nullopt;
    if (equals_ignore_case(name, "anchor")) found.has_anchor = true;
    if (found.has_relations || !equals_ignore_case(name, "rel")) continue;
    found.relations = std::move(*value);
    found.has_relations = true;
  }
  return found;
}

void add(std::vector<Link>& links, std::string_view relations, std::string_view target) {
  for (relations = trim(relations); !relations.empty(); relations = trim(relations)) {
    const std::string relation = ascii_lower(relations.substr(0, relations.find_first_of(" \t")));
    relations.remove_prefix(relation.size());
    const auto same = [&](const Link& link) { return link.relation == relation; };
    if (std::none_of(links.begin(), links.end(), same)) links.push_back({relation, target});
  }
}

// Takes one link; false where something else stands there.
bool take_link(Reader& reader, std::vector<Link>& links) {
  if (!reader.take('<')) return false;
  const std::string_view target = trim(reader.take_until(">"));
  if (!reader.take('>')) return false;
  const std::optional<Parameters> parameters = take_parameters(reader);
  if (!parameters) return false;
  if (!parameters->has_anchor) add(links, parameters->relations, target);
  return links.size() <= kMostLinks;
}

}  // namespace

std::optional<std::vector<Link>> parse_link_header(std::string_view header) {
  std::vector<Link> links;
  Reader reader(header);
  for (reader.skip_blanks(); !reader.done(); reader.skip_blanks()) {
    if (reader.take(',')) continue;
    if (!take_link(reader, links)) return std::nullopt;
    reader.skip_blanks();
    if (!reader.done() && !reader.take(',')) return std::nullopt;
  }
  return links;
}

}  // namespace conn::stdlib
