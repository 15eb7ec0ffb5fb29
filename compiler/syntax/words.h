/// Which words may begin a member of which block: for messages about a word that may not. The grammar decides
/// what is read; a test holds the two together.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace conn::compiler {

enum class Block : std::uint8_t { file, connector, stream, request, pages, auth };

/// How a message calls the block: "a stream", "a connector", "the file".
[[nodiscard]] std::string_view describe(Block block);

/// The words that begin a member of the block, in the order of the reference.
[[nodiscard]] const std::vector<std::string_view>& member_words(Block block);

/// True for words of the language that this version does not build, in this block.
[[nodiscard]] bool is_later_word(Block block, std::string_view word);

/// Another block that has a member of this word; `request` first, `file` last.
[[nodiscard]] std::optional<Block> home_of(std::string_view word, Block not_this);

}  // namespace conn::compiler
