#include "stdlib/pattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <memory>

namespace conn::stdlib {
namespace {

constexpr std::size_t kLongest = 1000;
constexpr std::size_t kMostKept = 64;

std::unique_ptr<re2::RE2> compile(std::string_view text) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(1 << 20);
  return std::make_unique<re2::RE2>(re2::StringPiece(text.data(), text.size()), options);
}

/// Whether `\C`, any one byte, stands in the pattern: what it fits would be no text.
bool fits_bytes(std::string_view text) {
  while (true) {
    const std::size_t at = text.find('\\');
    if (at == std::string_view::npos || at + 1 == text.size()) return false;
    if (text[at + 1] == 'C') return true;
    // What is quoted, `\Q…\E`, stands for itself.
    const std::size_t end = text[at + 1] == 'Q' ? text.find("\\E", at) : at;
    if (end == std::string_view::npos) return false;
    text.remove_prefix(end + 2);
  }
}

bool inside_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// The compiled pattern, which lives until the thread asks for many others; null where it is none.
const re2::RE2* compiled(std::string_view text) {
  thread_local std::map<std::string, std::unique_ptr<re2::RE2>, std::less<>> kept;
  if (text.size() > kLongest || fits_bytes(text)) return nullptr;
  auto found = kept.find(text);
  if (found == kept.end()) {
    if (kept.size() >= kMostKept) kept.clear();
    found = kept.emplace(std::string(text), compile(text)).first;
  }
  return found->second->ok() ? found->second.get() : nullptr;
}

std::size_t next_character(std::string_view text, std::size_t at) {
  do ++at;
  while (inside_character(text, at));
  return at;
}

}  // namespace

std::optional<std::string> judge_pattern(std::string_view text) {
  if (text.size() > kLongest) return "a pattern has at most " + std::to_string(kLongest) + " bytes";
  if (fits_bytes(text)) return R"(`\C` fits single bytes, which are no text; `.` fits one character)";
  const auto pattern = compile(text);
  return pattern->ok() ? std::nullopt : std::optional(pattern->error());
}

Matcher::Matcher(CallContext& context, std::string_view pattern, std::string_view text)
    : pattern_(compiled(pattern)), text_(text) {
  if (pattern_ == nullptr) context.failure = "not a pattern";
}

std::optional<Match> Matcher::next() {
  // RE2 goes by bytes: what fits nothing, such as `\B`, it also finds within a character.
  std::optional<Match> match = next_of_bytes();
  while (match && inside_character(text_, static_cast<std::size_t>((*match)[0].data() - text_.data())))
    match = next_of_bytes();
  return match;
}

std::optional<Match> Matcher::next_of_bytes() {
  const auto* pattern = static_cast<const re2::RE2*>(pattern_);
  if (pattern == nullptr || at_ > text_.size()) return std::nullopt;
  const int groups = 1 + pattern->NumberOfCapturingGroups();
  std::vector<re2::StringPiece> found(static_cast<std::size_t>(groups));
  if (!pattern->Match({text_.data(), text_.size()}, at_, text_.size(), re2::RE2::UNANCHORED, found.data(),
                      groups)) {
    at_ = text_.size() + 1;
    return std::nullopt;
  }
  Match match;
  for (const re2::StringPiece& group : found) match.emplace_back(group.data(), group.size());
  const auto end = static_cast<std::size_t>(match[0].data() + match[0].size() - text_.data());
  at_ = match[0].empty() ? next_character(text_, end) : end;
  return match;
}

}  // namespace conn::stdlib
