#include "compiler/syntax/words.h"

#include <algorithm>
#include <array>

namespace conn::compiler {
namespace {

using Words = std::vector<std::string_view>;

bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

const Words& later_words(Block block) {
  static const Words kFile{"flow",  "overlay", "test", "lookup",  "action", "webhook",
                           "check", "retry",   "let",  "variant", "fn"};
  static const Words kConnector{"retry",   "variant", "lookup",    "action", "webhook", "check",
                                "capture", "zone",    "subscribe", "fn",     "test"};
  static const Words kStream{"let",  "await", "if",   "do",    "finally", "with",  "descend",   "decode",
                             "nest", "also",  "each", "merge", "retry",   "route", "resumable", "selected"};
  static const Words kRequest{"graphql", "accept", "timeout", "limits", "multipart", "xml",
                              "text",    "bytes",  "soql",    "basic",  "let"};
  static const Words kPages{"alone", "resumable", "let"};
  static const Words kAuth{"ask", "obtain", "renew", "capture", "let", "sign"};
  switch (block) {
    case Block::file: return kFile;
    case Block::connector: return kConnector;
    case Block::stream: return kStream;
    case Block::request: return kRequest;
    case Block::pages: return kPages;
    case Block::auth: return kAuth;
  }
  return kFile;
}

}  // namespace

std::string_view describe(Block block) {
  switch (block) {
    case Block::file: return "the file";
    case Block::connector: return "a connector";
    case Block::stream: return "a stream";
    case Block::request: return "a request";
    case Block::pages: return "a `pages` block";
    case Block::auth: return "an `auth` block";
  }
  return "the file";
}

const std::vector<std::string_view>& member_words(Block block) {
  static const Words kFile{"connector", "shape", "model", "enum", "map", "pages", "auth", "errors"};
  static const Words kConnector{"title", "category", "version", "docs",   "config",  "base",  "hosts",
                                "auth",  "pages",    "errors",  "limits", "headers", "query", "shape",
                                "model", "enum",     "map",     "stream", "let",     "probe"};
  static const Words kStream{"get",    "post",   "put",    "patch",  "delete",  "head",    "records",
                             "where",  "id",     "cursor", "order",  "deletes", "version", "pages",
                             "errors", "limits", "via",    "filter", "keep",    "read"};
  static const Words kRequest{"query", "header", "form", "json", "url"};
  static const Words kPages{"state", "send", "next", "stop", "repeats"};
  static const Words kAuth{"send"};
  switch (block) {
    case Block::file: return kFile;
    case Block::connector: return kConnector;
    case Block::stream: return kStream;
    case Block::request: return kRequest;
    case Block::pages: return kPages;
    case Block::auth: return kAuth;
  }
  return kFile;
}

bool is_later_word(Block block, std::string_view word) { return contains(later_words(block), word); }

std::optional<Block> home_of(std::string_view word, Block not_this) {
  constexpr std::array kOrder{Block::request, Block::stream, Block::connector,
                              Block::pages,   Block::auth,   Block::file};
  for (const Block block : kOrder) {
    if (block != not_this && contains(member_words(block), word)) return block;
  }
  return std::nullopt;
}

}  // namespace conn::compiler
