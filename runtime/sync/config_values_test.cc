#include "runtime/sync/config_values.h"

#include <gtest/gtest.h>

#include "runtime/loader/type_text.h"

namespace conn::runtime {
namespace {

using bytecode::Kind;
using bytecode::TypeKind;
using Secrets = FixedCredentials::Secrets;

/// A module with nothing but settings.
class ConfigValuesTest : public ::testing::Test {
 protected:
  ConfigValuesTest() { module_.connector = text("things"); }

  bytecode::StringId text(const std::string& text) {
    module_.strings.push_back(text);
    return static_cast<bytecode::StringId>(module_.strings.size() - 1);
  }
  bytecode::ConfigEntry& entry(const std::string& name, TypeKind kind, bool optional = false) {
    bytecode::Type type;
    type.kind = kind;
    type.optional = optional;
    if (kind == TypeKind::kEnum) type.members = {text("eu"), text("us")};
    module_.types.push_back(type);
    bytecode::ConfigEntry entry;
    entry.name = text(name);
    entry.type = static_cast<bytecode::TypeId>(module_.types.size() - 1);
    entry.secret = kind == TypeKind::kSecret;
    module_.config.push_back(entry);
    return module_.config.back();
  }
  std::unique_ptr<ConfigValues> make() {
    Result<std::unique_ptr<ConfigValues>> config = ConfigValues::make(module_, account_);
    EXPECT_TRUE(config.ok()) << config.error().message;
    return config.ok() ? std::move(config).value() : nullptr;
  }
  Error error() {
    Result<std::unique_ptr<ConfigValues>> config = ConfigValues::make(module_, account_);
    EXPECT_FALSE(config.ok());
    return config.ok() ? Error{} : config.error();
  }

  bytecode::Module module_;
  Account account_;
};

TEST_F(ConfigValuesTest, ReadsEveryType) {
  const std::tuple<const char*, TypeKind, const char*, Kind> cases[] = {
      {"b", TypeKind::kBool, "true", Kind::kTrue},
      {"i", TypeKind::kInt, "-42", Kind::kInt},
      {"d", TypeKind::kDecimal, "1.50", Kind::kNumber},
      {"s", TypeKind::kString, "x y", Kind::kText},
      {"t", TypeKind::kTimestamp, "2024-01-31T00:00:00Z", Kind::kTimestamp},
      {"td", TypeKind::kTimestamp, "2024-01-31", Kind::kTimestamp},
      {"day", TypeKind::kDate, "2024-01-31", Kind::kDate},
      {"dur", TypeKind::kDuration, "15m", Kind::kDuration},
      {"u", TypeKind::kUrl, "https://api.example.com/v1", Kind::kText},
      {"e", TypeKind::kEnum, "eu", Kind::kText}};
  for (const auto& [name, type, given, kind] : cases) {
    entry(name, type);
    account_.config[name] = given;
  }
  const auto config = make();
  ASSERT_TRUE(config);
  for (std::size_t i = 0; i < std::size(cases); ++i)
    EXPECT_EQ(config->values()[i].kind, std::get<3>(cases[i])) << std::get<0>(cases[i]);
  EXPECT_EQ(config->values()[1].i, -42);
  EXPECT_EQ(config->values()[7].i, 900'000'000);
}

TEST_F(ConfigValuesTest, ChecksTheFormOfTexts) {
  using bytecode::ConfigForm;
  const std::tuple<ConfigForm, const char*, bool> cases[] = {
      {ConfigForm::kAny, "a.b", true},        {ConfigForm::kHostLabel, "acme-2", true},
      {ConfigForm::kHostLabel, "a.b", false}, {ConfigForm::kHostLabel, "", false},
      {ConfigForm::kHostLabel, "-a", false},  {ConfigForm::kZone, "Europe/Vienna", true},
      {ConfigForm::kZone, "Vienna", false},   {ConfigForm::kZone, "", false},
  };
  entry("place.x", TypeKind::kString);
  for (const auto& [form, given, good] : cases) {
    module_.config[0].form = form;
    account_.config["place.x"] = given;
    if (good) {
      EXPECT_TRUE(make()) << given;
      continue;
    }
    EXPECT_EQ(error().code, Code::kConfigType) << given;
    EXPECT_NE(error().message.find("`place.x`"), std::string::npos);
  }
}

TEST_F(ConfigValuesTest, ChecksTheFormOfEachElement) {
  bytecode::Type list;
  list.kind = TypeKind::kList;
  list.element = entry("one", TypeKind::kString).type;
  module_.config.clear();
  entry("sites", TypeKind::kList).form = bytecode::ConfigForm::kHostLabel;
  module_.types.back() = list;
  account_.config["sites"] = "a, b-2";
  EXPECT_TRUE(make());
  account_.config["sites"] = "a,b.c";
  EXPECT_EQ(error().code, Code::kConfigType);
  EXPECT_NE(error().help.find("each one label"), std::string::npos) << error().help;
}

TEST_F(ConfigValuesTest, ReadsLists) {
  const auto list = [&](const std::string& name, TypeKind kind, const char* given) {
    const bytecode::TypeId element = entry("unused" + name, kind, true).type;
    module_.config.pop_back();
    entry(name, TypeKind::kList);
    module_.types.back().element = element;
    account_.config[name] = given;
  };
  list("texts", TypeKind::kString, "news, web page,,x");
  list("numbers", TypeKind::kInt, "1,-2");
  list("none", TypeKind::kString, "");
  const auto config = make();
  ASSERT_TRUE(config);
  const auto texts = config->values()[0], numbers = config->values()[1];
  ASSERT_EQ(texts.kind, Kind::kList);
  ASSERT_EQ(texts.n, 4U);
  EXPECT_EQ(texts.items[1].text(), "web page");
  EXPECT_EQ(texts.items[2].text(), "");
  ASSERT_EQ(numbers.n, 2U);
  EXPECT_EQ(numbers.items[1].i, -2);
  EXPECT_EQ(config->values()[2].n, 0U);
  account_.config["numbers"] = "1,x";
  EXPECT_EQ(error().code, Code::kConfigType);
}

TEST_F(ConfigValuesTest, AWrongTypeSaysWhatIsDue) {
  const std::pair<TypeKind, const char*> cases[] = {{TypeKind::kBool, "yes"},
                                                    {TypeKind::kInt, "1.5"},
                                                    {TypeKind::kInt, "99999999999999999999"},
                                                    {TypeKind::kDecimal, "one"},
                                                    {TypeKind::kTimestamp, "now"},
                                                    {TypeKind::kDate, "2024-02-30"},
                                                    {TypeKind::kDuration, "a while"},
                                                    {TypeKind::kUrl, "/relative"},
                                                    {TypeKind::kEnum, "asia"},
                                                    {TypeKind::kString, "\xFF"},
                                                    {TypeKind::kJson, "{}"}};
  for (const auto& [type, given] : cases) {
    module_.config.clear();
    entry("setting", type);
    account_.config["setting"] = given;
    const Error wrong = error();
    EXPECT_EQ(wrong.code, Code::kConfigType) << given;
    EXPECT_EQ(wrong.kind, ErrorKind::kConfig);
    EXPECT_NE(wrong.message.find("`setting`"), std::string::npos);
    EXPECT_EQ(wrong.help.rfind("expected ", 0), 0U) << wrong.help;
  }
}

TEST_F(ConfigValuesTest, DefaultsAndOptionalSettings) {
  bytecode::Constant constant;
  constant.kind = Kind::kText;
  constant.text = text("page");
  module_.constants.push_back(constant);
  entry("with_default", TypeKind::kString).default_value = 0;
  entry("optional", TypeKind::kString, true);
  const auto config = make();
  ASSERT_TRUE(config);
  EXPECT_EQ(config->values()[0].text(), "page");
  EXPECT_TRUE(config->values()[1].is_null());
}

TEST_F(ConfigValuesTest, MissingAndUnknownSettings) {
  entry("region", TypeKind::kEnum);
  EXPECT_EQ(error().code, Code::kConfigMissing);
  EXPECT_NE(error().help.find("--config region="), std::string::npos);
  account_.config = {{"region", "eu"}, {"regoin", "us"}};
  EXPECT_EQ(error().code, Code::kConfigUnknown);
  EXPECT_NE(error().help.find("`region`"), std::string::npos);
}

TEST_F(ConfigValuesTest, SecretsComeThroughCredentials) {
  entry("token", TypeKind::kSecret);
  EXPECT_EQ(error().code, Code::kSecretMissing);
  account_.config["token"] = "given as a setting";
  EXPECT_EQ(error().code, Code::kConfigUnknown);
  EXPECT_EQ(error().message.find("given as a setting"), std::string::npos);
  account_.config.clear();
  FixedCredentials credentials(Secrets{{"token", "canary-secret"}});
  account_.credentials = &credentials;
  const auto config = make();
  ASSERT_TRUE(config);
  EXPECT_EQ(config->values()[0].text(), "canary-secret");
  ASSERT_EQ(config->secrets().size(), 1U);
  EXPECT_EQ(config->secrets()[0], "canary-secret");
}

TEST_F(ConfigValuesTest, BadSecretsAreNamedAndNotShown) {
  entry("token", TypeKind::kSecret);
  FixedCredentials misspelled(Secrets{{"tokne", "canary-secret"}}), empty(Secrets{{"token", ""}}),
      binary(Secrets{{"token", "canary\xFF"}});
  account_.credentials = &misspelled;
  EXPECT_EQ(error().code, Code::kSecretUnknown);
  for (CredentialStore* credentials :
       {static_cast<CredentialStore*>(&empty), static_cast<CredentialStore*>(&binary)}) {
    account_.credentials = credentials;
    EXPECT_EQ(error().code, Code::kConfigType);
    EXPECT_EQ((error().message + error().help).find("canary"), std::string::npos);
  }
}

}  // namespace
}  // namespace conn::runtime
