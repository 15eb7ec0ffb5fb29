#include "tools/run_options.h"

#include <fmt/format.h>

#include <cstdlib>

#include "tools/files.h"

namespace conn::tools {
namespace {

constexpr std::string_view kEnv = "env:";
constexpr std::string_view kFile = "file:";

Error bad_secret(const std::string& name, const std::string& message, std::string help) {
  return {Code::kSecretUnreadable, ErrorKind::kConfig, fmt::format("the secret `{}` {}", name, message),
          std::move(help), ""};
}

Result<std::string> read_secret(const std::string& name, const std::string& from) {
  if (from.starts_with(kEnv)) {
    const std::string variable = from.substr(kEnv.size());
    const char* value = std::getenv(variable.c_str());
    if (value == nullptr) {
      return bad_secret(name, fmt::format("is not there: the environment has no `{}`", variable),
                        fmt::format("export {}=…", variable));
    }
    return std::string(value);
  }
  if (from.starts_with(kFile)) {
    CONN_ASSIGN(std::string text, read_file(from.substr(kFile.size()), 1 << 20));
    if (text.ends_with('\n')) text.pop_back();
    return text;
  }
  return bad_secret(name, "is given on the command line, where others can read it",
                    fmt::format("--secret {0}=env:NAME or --secret {0}=file:PATH", name));
}

}  // namespace

std::optional<Destination> parse_destination(const std::string& text) {
  if (text == "-" || text == "ndjson:-") return Destination{Destination::Kind::stdout_, ""};
  const auto behind = [&](std::string_view prefix) {
    return text.starts_with(prefix) && text.size() > prefix.size() ? text.substr(prefix.size())
                                                                   : std::string();
  };
  if (std::string path = behind("ndjson:"); !path.empty())
    return Destination{Destination::Kind::ndjson, path};
  if (std::string path = behind("sqlite:"); !path.empty())
    return Destination{Destination::Kind::sqlite, path};
  return std::nullopt;
}

std::optional<std::string> parse_pairs(const std::vector<std::string>& given,
                                       std::map<std::string, std::string>& out, bool secret) {
  for (const std::string& pair : given) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos || equals == 0) {
      return secret ? "--secret takes name=env:VARIABLE or name=file:PATH"
                    : "`" + pair + "` is not of the form name=value";
    }
    if (!out.emplace(pair.substr(0, equals), pair.substr(equals + 1)).second) {
      return "`" + pair.substr(0, equals) + "` is given twice";
    }
  }
  return std::nullopt;
}

Result<std::map<std::string, std::string, std::less<>>> read_secrets(
    const std::map<std::string, std::string>& given) {
  std::map<std::string, std::string, std::less<>> out;
  for (const auto& [name, from] : given) {
    CONN_ASSIGN(std::string secret, read_secret(name, from));
    out.emplace(name, std::move(secret));
  }
  return out;
}

}  // namespace conn::tools
