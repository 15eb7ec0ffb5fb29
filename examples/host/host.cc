// host MODULE: syncs an account twice, with every part that Conn leaves to a host replaced by one of ours.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include <conn/sync.h>
#include <conn/version.h>

#include "states.h"
#include "table.h"
#include "vault.h"
#include "vendor.h"

namespace {

int fail(const conn::Error& error) {
  std::fprintf(stderr, "%s\n%s\n", error.message.c_str(), error.help.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::printf("conn %s\n", CONN_VERSION);
  std::ifstream file(argv[1], std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const auto module = conn::Module::load(bytes);
  if (!module) return fail(module.error());

  Vendor vendor;
  conn::EngineOptions engine_options;
  engine_options.transport = &vendor;
  const conn::Engine engine(engine_options);

  Vault vault;
  vault.put("acme", "token", "s3cret");
  conn::Account account;
  account.name = "acme";
  account.credentials = &vault;

  Table table;
  States states;
  conn::Observer silent;
  for (int run = 1; run <= 2; ++run) {
    const auto summary = conn::sync(engine, **module, account, {}, table, states, silent);
    if (!summary) return fail(summary.error());
    for (const conn::StreamSummary& stream : summary->streams) {
      if (stream.error) return fail(*stream.error);
      std::printf("run %d: %s, %d written\n", run, stream.stream.c_str(), static_cast<int>(stream.upserts));
    }
  }
  for (const auto& [id, json] : table.rows()) std::printf("%s\n", json.c_str());
}
