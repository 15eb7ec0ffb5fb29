#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/semantics/tree.h"

namespace conn::compiler {

/// What a connector or one of its operations comes to, once policies are expanded and defaults are added: for
/// people who ask where something that is sent comes from. Plain values that need no program.
struct Explanation {
  struct Line {
    std::string text;  ///< as it is written at `from`
    std::string from;  ///< `greenhouse.conn:23`, `stdlib/pages.conn:31`; empty: nobody wrote it
    std::string note;  ///< its value, when it is left out; empty: nothing to add
  };
  struct Part {
    std::string title;  ///< `request`, `query`, `pages` …
    std::vector<Line> lines;
  };

  std::string name;  ///< `greenhouse`, `greenhouse:candidates`
  std::string docs;
  std::vector<Part> parts;
};

/// The connector: its settings, credentials, defaults, and what it can be asked for.
[[nodiscard]] Explanation explain_connector(const checked::Program& program);

/// One stream: what is sent, how it goes on from page to page, what answers mean, and what becomes of a
/// record. `probe` names the probe where no stream does. Nothing where the connector has none of that name.
[[nodiscard]] std::optional<Explanation> explain_stream(const checked::Program& program,
                                                        std::string_view name);

/// In columns, for people.
[[nodiscard]] std::string to_text(const Explanation& explanation);

/// `{"name", "docs", "parts": [{"title", "lines": [{"text", "from", "note"}]}]}`, one line, all members
/// always there.
[[nodiscard]] std::string to_json(const Explanation& explanation);

}  // namespace conn::compiler
