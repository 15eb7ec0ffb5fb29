#include "stdlib/link_header.h"

#include <gtest/gtest.h>

namespace conn::stdlib {
namespace {

std::string shown(std::string_view header) {
  const auto links = parse_link_header(header);
  if (!links) return "malformed";
  std::string out;
  for (const Link& link : *links) out += link.relation + "=" + std::string(link.target) + " ";
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

TEST(LinkHeader, TakesWhatHasNoRelation) {
  EXPECT_EQ(shown(""), "");
  EXPECT_EQ(shown(" , "), "");
  EXPECT_EQ(shown("<a>"), "");
  EXPECT_EQ(shown("<a>; rel"), "");
  EXPECT_EQ(shown("<a>; , <b>; rel=next;"), "next=b ");
}

TEST(LinkHeader, NeverPassesOverWhatIsNoLink) {
  for (const char* header :
       {"next", "<a", "a>; rel=next", "<a> rel=next", R"(<a>; rel="next)", R"(<a>; title="\)",
        "<a>; rel=next, <b", R"(<a>; rel="next" more, <b>; rel=last)",
        R"("x, <z>; rel=next", , <b>; rel=next)", "\xFF"}) {
    EXPECT_EQ(shown(header), "malformed") << header;
  }
}

TEST(LinkHeader, BoundsWhatItTakes) {
  std::string header;
  for (int i = 0; i < 64; ++i) header += "<a>; rel=r" + std::to_string(i) + ", ";
  EXPECT_EQ(parse_link_header(header)->size(), 64U);
  EXPECT_EQ(shown(header + "<a>; rel=next"), "malformed");
}

}  // namespace
}  // namespace conn::stdlib
