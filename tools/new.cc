#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>

#include "base/text.h"
#include "tools/cli.h"
#include "tools/files.h"

namespace conn::tools {
namespace {

// `@` stands for the name of the vendor, `$` for its title.
constexpr std::string_view kFirstFile =
    R"conn(/// $ — say here which account and which rights a user needs, and how to get the token.
///
/// Replace what is said of things by what the vendor's documentation says, then:
///   conn check @.conn
///   conn try @.conn --secret token=env:TOKEN
///   conn try @.conn things --secret token=env:TOKEN
///   conn run @.conn --secret token=env:TOKEN --to sqlite:@.db
connector @ {
  title   "$"
  version "0.1.0"

  // Where the API is. Requests go nowhere else.
  base "https://api.@.example/v1"

  // What a user sets. A secret is given as --secret token=env:NAME, never on the command line.
  config {
    token: secret
  }

  // Sends `Authorization: Bearer …`. Without credentials, leave it out.
  auth bearer(token: config.token)

  // The cheapest call that needs the credentials, and what in its answer says whose they are: for `conn try`.
  probe get "/me" => body.email

  // What the records become. Where a Common Model fits, such as `ats.Candidate` or `ticketing.Ticket`, name it in
  // `map` and `stream` below, and drop this one.
  model vendor.Thing {
    remote_id:         string
    name:              string?
    remote_updated_at: timestamp?
  }

  // What the vendor sends: only the fields that are used. `?` says that it may be null or missing.
  shape Thing {
    id:         int
    name:       string?
    updated_at: timestamp?
  }

  // How one becomes the other. `conn try` shows the fields that nothing maps.
  map Thing -> vendor.Thing {
    remote_id:         string(.id)
    name:              .name
    remote_updated_at: .updated_at
  }

  // One list of the API. The records stand in the answer under `data`: {"data": [{"id": 1, …}]}.
  // A list of several pages needs a line such as `pages link_header(size: 100)`.
  stream things: vendor.Thing {
    get "/things"
    records body.data as [Thing]
    deletes none
  }
}
)conn";

bool is_name(std::string_view text) {
  const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto inner = [&](char c) { return letter(c) || c == '_' || (c >= '0' && c <= '9'); };
  return !text.empty() && letter(text[0]) && std::all_of(text.begin(), text.end(), inner);
}

std::string first_file(const std::string& vendor) {
  std::string title = vendor;
  title[0] = ascii_upper(title[0]);
  std::string out;
  for (const char c : kFirstFile) {
    if (c == '@') {
      out += vendor;
    } else if (c == '$') {
      out += title;
    } else {
      out += c;
    }
  }
  return out;
}

int make_new(const std::string& vendor) {
  if (!is_name(vendor)) {
    return usage_error(
        fmt::format("`{}` is no name of a connector: lower-case letters, digits and `_`, a letter first",
                    vendor),
        "conn new acme");
  }
  const std::string path = vendor + ".conn";
  std::error_code ignored;
  if (std::filesystem::symlink_status(path, ignored).type() != std::filesystem::file_type::not_found) {
    return usage_error(fmt::format("`{}` is there already, and stays as it is", path),
                       "choose another name or folder");
  }
  if (const Status written = write_file(path, first_file(vendor)); !written.ok())
    return report(written.error());
  tell(fmt::format("{} is written: read it from the top, then `conn check {}`\n", path, path));
  return kDone;
}

}  // namespace

void add_new(CLI::App& app, Command& chosen) {
  auto* command =
      app.add_subcommand("new", "Write a first `.conn` file for a vendor, with comments that explain it");
  command->footer(
      "\nExamples:\n  conn new acme\n\nWrites acme.conn into this folder. A file that is there is left "
      "alone.");
  auto vendor = std::make_shared<std::string>();
  command->add_option("VENDOR", *vendor, "Its name: lower-case letters, digits and `_`")->required();
  command->callback([&chosen, vendor] { chosen = [vendor] { return make_new(*vendor); }; });
}

}  // namespace conn::tools
