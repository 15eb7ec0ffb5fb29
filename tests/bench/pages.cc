#include "tests/bench/pages.h"

#include <fmt/format.h>

#include <cstddef>
#include <utility>

namespace conn::bench {
namespace {

// splitmix64
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
  }
  int below(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(bound)); }
  int between(int low, int high) { return low + below(high - low + 1); }
  bool chance(int percent) { return below(100) < percent; }
  template <std::size_t N>
  const char* pick(const char* const (&items)[N]) {
    return items[below(static_cast<int>(N))];
  }

 private:
  std::uint64_t state_;
};

// Texts as they stand between quotes in JSON: some with escapes, some in UTF-8.
constexpr const char* kFirstNames[] = {
    "James",     "Maria",  "Ana",           "Wei",        "Fatima", "Olga", "Liam",  "Ren\\u00e9", "Zo\u00eb",
    "J\u00f6rg", "\u660e", "Siobh\\u00e1n", "Chlo\u00e9", "Mateo",  "Yuki", "Ahmed", "Ingrid",     "Priya"};
constexpr const char* kLastNames[] = {"Smith",    "O'Neil", "M\u00fcller",  "Garc\\u00eda", "Nguyen",
                                      "Kowalski", "\u738b", "van den Berg", "Al-Sayed",     "D\\\"Arc",
                                      "Novak",    "Tanaka", "Lindqvist",    "Rossi",        "Haddad"};
constexpr const char* kCities[] = {"San Francisco", "New York", "Berlin", "S\u00e3o Paulo",
                                   "Z\u00fcrich",   "London",   "Austin", "Toronto",
                                   "Krak\u00f3w",   "Tokyo",    "Lisbon", "Denver"};
constexpr const char* kStreets[] = {
    "Main St",           "Market Street", "Elm Ave", "Stra\u00dfe des 17. Juni", "Rua Augusta", "5th Avenue",
    "King\\u2019s Road", "Broadway",      "Via Roma"};
constexpr const char* kRegions[] = {"CA", "NY", "BE", "SP", "ZH", "LDN", "TX", "ON"};
constexpr const char* kCountries[] = {"US", "US", "US", "DE", "BR", "CH", "GB", "CA", "PL", "JP"};
constexpr const char* kTitles[] = {"Software Engineer",
                                   "Senior Software Engineer",
                                   "Account Executive",
                                   "Head of R\\u0026D",
                                   "Recruiter",
                                   "Data Analyst",
                                   "Product Manager",
                                   "VP, Sales \\/ EMEA",
                                   "Designer \\\"Brand\\\""};
constexpr const char* kDepartments[] = {"Engineering", "Sales",     "People Ops", "Finance",
                                        "Support",     "Marketing", "Legal",      "R\\u0026D"};
constexpr const char* kWords[] = {
    "annual",      "review",     "completed",  "with",      "manager",
    "see",         "attached",   "relocation", "approved",  "\\\"exceptional\\\"",
    "performance", "team",       "lead",       "candidate", "for",
    "promotion",   "na\u00efve", "caf\u00e9",  "next",      "quarter",
    "budget",      "onboarding", "equipment",  "returned",  "visa",
    "pending"};

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

// Members in the order they were added, or shuffled.
class ObjectText {
 public:
  explicit ObjectText(Random& random, bool shuffled) : random_(random), shuffled_(shuffled) {}

  ObjectText& add(const char* key, std::string value) {
    members_.emplace_back(key, std::move(value));
    return *this;
  }
  ObjectText& text(const char* key, std::string_view value) { return add(key, quoted(value)); }
  ObjectText& number(const char* key, std::int64_t value) { return add(key, std::to_string(value)); }
  ObjectText& flag(const char* key, bool value) { return add(key, value ? "true" : "false"); }

  std::string take() {
    for (std::size_t i = members_.size(); shuffled_ && i > 1; --i) {
      std::swap(members_[i - 1], members_[static_cast<std::size_t>(random_.below(static_cast<int>(i)))]);
    }
    std::string out = "{";
    for (const auto& [key, value] : members_) {
      if (out.size() > 1) out += ',';
      out += quoted(key) + ':' + value;
    }
    return out + '}';
  }

 private:
  Random& random_;
  const bool shuffled_;
  std::vector<std::pair<std::string, std::string>> members_;
};

class Generator {
 public:
  explicit Generator(const PageOptions& options) : options_(options), random_(options.seed) {}

  std::string page(int number) {
    const std::string records = list(options_.records_per_page, [&] { return employee(); });
    const int total = options_.pages * options_.records_per_page;
    const bool more = number + 1 < options_.pages;
    auto page = object();
    page.text("object", "list").add("data", records);
    page.add("meta", object()
                         .number("page", number + 1)
                         .number("perPage", options_.records_per_page)
                         .number("total", total)
                         .take());
    page.add("links",
             object()
                 .add("next", more ? quoted("https:\\/\\/api.example.com\\/v2\\/employees?cursor=" + hex(24))
                                   : "null")
                 .take());
    return page.take();
  }

 private:
  ObjectText object() { return ObjectText(random_, options_.shuffled_keys); }

  template <class Make>
  std::string list(int count, const Make& make) {
    std::string out = "[";
    for (int i = 0; i < count; ++i) out += (i == 0 ? "" : ",") + make();
    return out + ']';
  }
  std::string hex(int digits) {
    std::string out;
    for (int i = 0; i < digits; ++i) out += "0123456789abcdef"[random_.below(16)];
    return out;
  }
  std::string date(int first_year, int years) {
    const int year = first_year + random_.below(years), month = random_.between(1, 12);
    return fmt::format("{}-{:02}-{:02}", year, month, random_.between(1, 28));
  }
  std::string clock() {
    const int hour = random_.below(24), minute = random_.below(60);
    return fmt::format("{:02}:{:02}:{:02}", hour, minute, random_.below(60));
  }
  std::string money() {
    const int cents = random_.between(2500000, 22500000);
    return cents % 100 == 0 ? std::to_string(cents / 100) : fmt::format("{}.{:02}", cents / 100, cents % 100);
  }
  // A value, or null that often.
  std::string unless(int percent, std::string value) {
    return random_.chance(percent) ? "null" : std::move(value);
  }
  std::string words(int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += std::string(random_.pick(kWords)) + (i % 13 == 12 ? "\\n" : " ");
    return out;
  }

  std::string email(int index) {
    static constexpr const char* kTypes[] = {"home", "other", "work"};
    static constexpr const char* kNames[] = {"james", "Maria", "ana",  "wei", "Fatima",
                                             "olga",  "liam",  "rene", "zoe", "joerg"};
    const std::string type = random_.pick(kTypes);
    const std::string address = fmt::format("{}.{}@{}.example", random_.pick(kNames), random_.below(100000),
                                            type == "work" ? "acme-corp" : "Mail");
    const std::string verified = unless(50, quoted(date(1995, 29) + "T" + clock() + "Z"));
    return object()
        .text("type", type)
        .text("address", address)
        .flag("primary", index == 0)
        .add("verifiedAt", verified)
        .take();
  }
  std::string emails() {
    int index = 0;
    return list(random_.below(4), [&] { return email(index++); });
  }
  std::string phone() {
    static constexpr const char* kTypes[] = {"mobile", "home", "work"};
    const std::string type = random_.pick(kTypes);
    const int area = random_.between(200, 998);
    const std::string number = fmt::format("+1 ({}) 555-{}", area, random_.between(1000, 9887));
    return object()
        .text("type", type)
        .text("number", number)
        .add("ext", unless(80, std::to_string(random_.below(999))))
        .take();
  }
  std::string address() {
    static constexpr const char* kTypes[] = {"home", "mailing"};
    const std::string street = fmt::format("\"{} {}\"", random_.between(1, 999), random_.pick(kStreets));
    const std::string lines = random_.chance(40)
                                  ? fmt::format("[{},\"Apt {}\"]", street, random_.between(1, 90))
                                  : "[" + street + "]";
    const std::string region = object()
                                   .text("code", random_.pick(kRegions))
                                   .add("name", unless(30, fmt::format("\"Region {}\"", random_.below(50))))
                                   .take();
    const std::string country = object()
                                    .text("iso2", random_.pick(kCountries))
                                    .text("name", fmt::format("Country {}", random_.below(200)))
                                    .take();
    const std::string latitude = fmt::format("{}.{}", random_.below(89), random_.between(1000000, 9999999));
    const std::string geo =
        object()
            .add("lat", latitude)
            .add("lng", fmt::format("-{}.{}", random_.below(179), random_.between(100000, 999999)))
            .take();
    return object()
        .text("type", random_.pick(kTypes))
        .add("lines", lines)
        .text("city", random_.pick(kCities))
        .add("region", region)
        .text("postalCode", std::to_string(random_.between(10000, 99999)))
        .add("country", country)
        .add("geo", geo)
        .take();
  }
  std::string employment() {
    static constexpr const char* kStatuses[] = {"A", "A", "A", "A", "L", "P", "T", "T", "Q"};
    static constexpr const char* kTypes[] = {"FT", "FT", "FT", "PT", "CT", "IN", "FL", "ZZ"};
    static constexpr const char* kOffsets[] = {"Z", "+00:00", "-08:00", "+02:00", "+05:30", "-03:00"};
    const std::string status = random_.pick(kStatuses);
    const std::string start = date(2005, 19) + "T" + clock() + random_.pick(kOffsets);
    const std::string department = object()
                                       .text("id", fmt::format("d{}", random_.below(60)))
                                       .text("name", random_.pick(kDepartments))
                                       .text("costCenter", fmt::format("CC-{}", random_.between(1000, 9999)))
                                       .take();
    const std::string job = object()
                                .text("title", random_.pick(kTitles))
                                .text("code", fmt::format("J{}", random_.between(100, 999)))
                                .number("level", random_.below(12))
                                .add("department", department)
                                .take();
    const std::string location = object()
                                     .number("id", random_.below(400))
                                     .text("name", std::string(random_.pick(kCities)) + " HQ")
                                     .text("timezone", "America\\/New_York")
                                     .flag("remote", random_.chance(35))
                                     .take();
    const int manager_id = random_.between(1000000, 1100000);
    const std::string manager =
        object()
            .number("id", manager_id)
            .text("name", std::string(random_.pick(kFirstNames)) + " " + random_.pick(kLastNames))
            .text("self", fmt::format("https:\\/\\/api.example.com\\/v2\\/employees\\/{}", manager_id))
            .take();
    return object()
        .text("status", status)
        .text("type", random_.pick(kTypes))
        .text("hireDate", date(2005, 19))
        .text("startDate", start)
        .add("terminationDate", status == "T" ? quoted(date(2020, 5)) : "null")
        .add("job", job)
        .add("location", location)
        .add("manager", unless(7, manager))
        .add("workHours", "37.5")
        .add("fte", fmt::format("0.{}", random_.between(1, 9)))
        .take();
  }
  std::string pay_change() {
    static constexpr const char* kCurrencies[] = {"USD", "EUR", "GBP"};
    return object()
        .add("amount", money())
        .text("currency", random_.pick(kCurrencies))
        .text("effective", date(1995, 29))
        .text("reason", random_.pick(kWords))
        .take();
  }
  std::string compensation() {
    static constexpr const char* kCurrencies[] = {"USD", "USD", "EUR", "GBP", "BRL", "CHF", "JPY"};
    static constexpr const char* kPeriods[] = {"YEAR", "YEAR", "MONTH", "HOUR", "WEEK"};
    const std::string salary = object()
                                   .add("amount", money())
                                   .text("currency", random_.pick(kCurrencies))
                                   .text("period", random_.pick(kPeriods))
                                   .take();
    return object()
        .add("salary", salary)
        .add("history", list(random_.below(4), [&] { return pay_change(); }))
        .take();
  }
  std::string custom_field() {
    static constexpr const char* kLabels[] = {"tshirt", "badge", "parking", "dietary",
                                              "laptop", "visa",  "union"};
    const std::string label = random_.pick(kLabels);
    const std::string value = fmt::format("\"{} {}\"", random_.pick(kWords), random_.below(1000));
    return object()
        .text("id", "cf_" + label)
        .text("label", "Field " + label)
        .text("type", "text")
        .add("value", unless(15, value))
        .take();
  }

  std::string employee() {
    static constexpr const char* kGenders[] = {"\"F\"", "\"M\"", "\"F\"", "\"M\"", "\"NB\"",
                                               "\"O\"", "\"X\"", "null",  "\"ZZ\""};
    static constexpr const char* kStates[] = {"\"single\"", "\"married\"", "null", "\"divorced\""};
    const std::string middle = fmt::format("\"{}.\"", static_cast<char>('A' + random_.below(26)));
    const std::string name = object()
                                 .text("first", random_.pick(kFirstNames))
                                 .add("middle", unless(70, middle))
                                 .text("last", random_.pick(kLastNames))
                                 .add("preferred", unless(75, quoted(random_.pick(kFirstNames))))
                                 .add("suffix", "null")
                                 .take();
    const int birth_month = random_.between(1, 12), birth_day = random_.between(1, 28);
    const std::string birth =
        fmt::format("\"{:02}\\/{:02}\\/{}\"", birth_month, birth_day, random_.between(1950, 2004));
    const std::string uuid = hex(8) + "-" + hex(4) + "-" + hex(4) + "-" + hex(4) + "-" + hex(12);
    const std::string avatar = fmt::format(
        "\"https:\\/\\/cdn.example.com\\/avatars\\/{}.png?size=128\\u0026v={}\"", hex(32), random_.below(9));
    auto record = object();
    record.number("id", next_id_++)
        .text("uuid", uuid)
        .add("employeeNumber", unless(10, fmt::format("\"E-{:07}\"", random_.below(9999999))));
    record.add("name", name)
        .add("gender", random_.pick(kGenders))
        .add("maritalStatus", random_.pick(kStates))
        .add("birthDate", unless(8, birth));
    record.flag("isActive", random_.chance(85))
        .add("emails", emails())
        .add("phones", list(random_.below(3), [&] { return phone(); }));
    record.add("addresses", list(random_.below(3), [&] { return address(); }))
        .add("employment", employment());
    record.add("compensation", compensation()).add("customFields", list(random_.between(2, 6), [&] {
                                                     return custom_field();
                                                   }));
    record.add("groups", list(random_.below(6), [&] { return std::to_string(random_.between(1, 5000)); }))
        .add("avatarUrl", unless(20, avatar));
    record.text("notes", words(random_.between(10, 59)))
        .number("createdAt", 1400000000000 + static_cast<std::int64_t>(random_.next() % 300000000000));
    record.text("updatedAt", date(2015, 10) + " " + clock()).text("etag", "W\\/\\\"" + hex(16) + "\\\"");
    return record.take();
  }

  const PageOptions options_;
  Random random_;
  std::int64_t next_id_ = 1000000;
};

}  // namespace

std::vector<std::string> make_pages(const PageOptions& options) {
  Generator generator(options);
  std::vector<std::string> pages;
  for (int i = 0; i < options.pages; ++i) pages.push_back(generator.page(i));
  return pages;
}

}  // namespace conn::bench
