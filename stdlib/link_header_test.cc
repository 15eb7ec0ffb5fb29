#include "stdlib/link_header.h"

#include <gtest/gtest.h>

namespace conn::stdlib {
namespace {

std::string shown(std::string_view header) {
  std::string out;
  for (const Link& link : parse_link_header(header))
    out += link.relation + "=" + std::string(link.target) + " ";
  return out;
}

TEST(LinkHeader, ReadsWhatVendorsSend) {
  EXPECT_EQ(shown(R"(<https://a/x?page=2>; rel="next", <https://a/x?page=9>; rel="last")"),
            "next=https://a/x?page=2 last=https://a/x?page=9 ");
  EXPECT_EQ(shown("<https://a/x?cursor=eyJ>;rel=next"), "next=https://a/x?cursor=eyJ ");
}

TEST(LinkHeader, TakesCommasAndSemicolonsInsideTargetsAndQuotes) {
  EXPECT_EQ(shown(R"(<https://a/?ids=1,2;3>; rel="next"; title="a, \"b\"; rel=x")"),
            "next=https://a/?ids=1,2;3 ");
}

TEST(LinkHeader, TakesSeveralRelationsInAnyCase) {
  EXPECT_EQ(shown(R"(<a>; REL="Next  last")"), "next=a last=a ");
}

TEST(LinkHeader, TakesTheFirstRelParameterAndTheFirstLink) {
  EXPECT_EQ(shown("<a>; rel=next; rel=last, <b>; rel=next"), "next=a ");
}

TEST(LinkHeader, LeavesOutLinksAboutOtherPages) {
  EXPECT_EQ(shown(R"(<a>; rel=next; anchor="/other", <b>; rel="next")"), "next=b ");
}

TEST(LinkHeader, KeepsRelativeAndEmptyTargets) {
  EXPECT_EQ(shown("<?page=2>; rel=next, <>; rel=self, < /x >; rel=up"), "next=?page=2 self= up=/x ");
}

TEST(LinkHeader, PassesOverWhatIsNoLink) {
  EXPECT_EQ(shown(""), "");
  EXPECT_EQ(shown("next"), "");
  EXPECT_EQ(shown("<a"), "");
  EXPECT_EQ(shown("<a>"), "");
  EXPECT_EQ(shown("<a>; rel"), "");
  EXPECT_EQ(shown(R"(<a>; rel="next)"), "next=a ");
  EXPECT_EQ(shown(R"("x, <z>; rel=next", , <b>; rel=next)"), "next=b ");
  EXPECT_EQ(shown(R"(<a>; title="\)"), "");
}

TEST(LinkHeader, BoundsWhatItGives) {
  std::string header;
  for (int i = 0; i < 1000; ++i) header += "<a>; rel=r" + std::to_string(i) + ", ";
  EXPECT_EQ(parse_link_header(header).size(), 64U);
}

}  // namespace
}  // namespace conn::stdlib
