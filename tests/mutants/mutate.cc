#include "tests/mutants/mutate.h"

#include <algorithm>

namespace conn::testing {
namespace {

using differential::Random;

/// A piece of the text: where it begins and how long it is.
struct Piece {
  std::size_t at, length;
};

/// The whole line around a place, its end included.
Piece line_around(const std::string& text, std::size_t at) {
  const std::size_t before = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
  const std::size_t begin = before == std::string::npos ? 0 : before + 1;
  const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
  return {begin, end - begin};
}

/// A whole line, which often leaves a text that only means something else, or some bytes, mostly few.
Piece piece(const std::string& text, Random& random) {
  const std::size_t at = random.below(text.size());
  if (random.percent(40)) return line_around(text, at);
  const std::size_t longest = random.percent(70) ? 12 : 200;
  return {at, std::min(text.size() - at, 1 + random.below(longest))};
}

std::string swap_pieces(const std::string& text, Random& random) {
  Piece a = piece(text, random), b = piece(text, random);
  if (random.percent(30)) {  // two lines that follow each other
    a = line_around(text, a.at);
    b = line_around(text, std::min(a.at + a.length, text.size() - 1));
  }
  if (b.at < a.at) std::swap(a, b);
  a.length = std::min(a.length, b.at - a.at);
  return text.substr(0, a.at) + text.substr(b.at, b.length) +
         text.substr(a.at + a.length, b.at - a.at - a.length) + text.substr(a.at, a.length) +
         text.substr(b.at + b.length);
}

std::string nested(const std::string& text, Random& random) {
  static const std::vector<std::string> kOpeners = {
      "(", "[", "{", "\"{", "not ", "-", "if ", "x => ", "a.", "a ?? ", "for x in ", "match a { _ => ", "f("};
  const std::string& opener = random.pick(kOpeners);
  std::string deep;
  deep.reserve(opener.size() * kNesting);
  for (std::size_t i = 0; i < kNesting; ++i) deep += opener;
  const std::size_t at = random.below(text.size() + 1);
  return text.substr(0, at) + deep + text.substr(at);
}

}  // namespace

const char* to_string(Mutation mutation) {
  switch (mutation) {
    case Mutation::flip: return "flip";
    case Mutation::cut: return "cut";
    case Mutation::repeat: return "repeat";
    case Mutation::swap: return "swap";
    case Mutation::nest: return "nest";
  }
  return "";
}

std::string mutate(std::string text, Mutation mutation, Random& random) {
  if (text.empty()) return text;
  const Piece p = piece(text, random);
  switch (mutation) {
    case Mutation::flip: text[p.at] = static_cast<char>(text[p.at] ^ (1 << random.below(8))); return text;
    case Mutation::cut: return text.erase(p.at, p.length);
    case Mutation::repeat: return text.insert(p.at, text.substr(p.at, p.length));
    case Mutation::swap: return swap_pieces(text, random);
    case Mutation::nest: return nested(text, random);
  }
  return text;
}

}  // namespace conn::testing
