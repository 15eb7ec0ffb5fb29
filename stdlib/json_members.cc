#include "stdlib/json_members.h"

#include <algorithm>
#include <vector>

#include "base/json_text.h"

namespace conn::stdlib {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// Goes over valid JSON once. A container that was found is open until its bracket comes, so that nothing is
/// read twice however deep it is.
class Search {
 public:
  Search(CallContext& context, std::string_view json, std::string_view name)
      : context_(context), json_(json), name_(name) {}

  std::vector<Value> run() {
    while (at_ < json_.size()) step();
    return std::move(found_);
  }

 private:
  static constexpr std::size_t kNone = SIZE_MAX;
  struct Open {
    std::size_t begin, number;  // `number` in what is found, or none
  };

  void step() {
    const char c = json_[at_];
    if (c == '"') {
      text();
    } else if (c == '{' || c == '[') {
      open_.push_back({at_++, take()});
    } else if (c == '}' || c == ']') {
      close();
    } else if (kBlanks.find(c) != std::string_view::npos || c == ',' || c == ':') {
      ++at_;
    } else {
      plain_value();
    }
  }

  /// The number of the place for the value that begins here, where one is wanted.
  std::size_t take() {
    if (!wanted_) return kNone;
    wanted_ = false;
    found_.emplace_back();
    return found_.size() - 1;
  }

  void text() {
    const std::size_t begin = at_ + 1;
    for (++at_; json_[at_] != '"'; ++at_) at_ += json_[at_] == '\\' ? 1 : 0;
    const Value token = Value::of_text(json_.substr(begin, at_++ - begin), Kind::kToken);
    const std::size_t behind = json_.find_first_not_of(kBlanks, at_);
    if (behind != std::string_view::npos && json_[behind] == ':') {
      wanted_ = plain(context_, token) == name_;
    } else if (const std::size_t number = take(); number != kNone) {
      found_[number] = token;
    }
  }

  void close() {
    const Open open = open_.back();
    open_.pop_back();
    ++at_;
    if (open.number == kNone) return;
    const std::string_view whole = json_.substr(open.begin, at_ - open.begin);
    found_[open.number] = Value::of_text(whole, whole[0] == '{' ? Kind::kObject : Kind::kArray);
  }

  void plain_value() {
    const std::size_t end = std::min(json_.find_first_of(",]} \t\r\n", at_), json_.size());
    const std::string_view word = json_.substr(at_, end - at_);
    at_ = end;
    const std::size_t number = take();
    if (number == kNone || word == "null") return;
    const bool truth = word == "true" || word == "false";
    found_[number] = truth ? Value::boolean(word == "true") : Value::of_text(word, Kind::kNumber);
  }

  CallContext& context_;
  std::string_view json_, name_;
  std::size_t at_ = 0;
  bool wanted_ = false;
  std::vector<Open> open_;
  std::vector<Value> found_;
};

}  // namespace

Value members_named(CallContext& context, std::string_view json, std::string_view name) {
  const std::vector<Value> found = Search(context, json, name).run();
  Value* values = new_values(context, found.size());
  if (values == nullptr) return Value::null();
  std::copy(found.begin(), found.end(), values);
  return list_of(values, found.size());
}

}  // namespace conn::stdlib
