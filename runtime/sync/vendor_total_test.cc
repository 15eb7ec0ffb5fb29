#include "runtime/sync/vendor_total.h"

#include <gtest/gtest.h>

namespace conn::runtime {
namespace {

TEST(VendorTotal, ThatHoldsSaysNothing) {
  VendorTotal total;
  total.take(12, std::nullopt, 10);
  EXPECT_FALSE(total.doubtful());
  total.take(12, std::nullopt, 2);
  EXPECT_FALSE(total.doubtful());
  EXPECT_EQ(total.difference(), "");
}

TEST(VendorTotal, ThatIsNotSaidSaysNothing) {
  VendorTotal total;
  total.take(std::nullopt, std::nullopt, 10);
  EXPECT_FALSE(total.doubtful());
  EXPECT_EQ(total.difference(), "");
}

TEST(VendorTotal, ThatIsLessThanWhatCameIsDoubtful) {
  VendorTotal total;
  total.take(0, std::nullopt, 10);
  EXPECT_TRUE(total.doubtful());
  EXPECT_EQ(total.difference(), "the vendor's total is 0, and 10 came");
}

TEST(VendorTotal, ThatShrinksIsDoubtful) {
  VendorTotal total;
  total.take(30, std::nullopt, 10);
  EXPECT_FALSE(total.doubtful());
  total.take(20, std::nullopt, 10);
  EXPECT_TRUE(total.doubtful());
  EXPECT_EQ(total.difference(), "the vendor's total is 30, and 20 came: this read may be short");
}

TEST(VendorTotal, ThatIsRoundMayBeAllThatTheVendorCounts) {
  VendorTotal total;
  total.take(10'000, std::nullopt, 10'000);
  EXPECT_TRUE(total.doubtful());
  EXPECT_EQ(total.difference(), "");
}

TEST(VendorTotal, ThatGrowsIsTheNewOne) {
  VendorTotal total;
  total.take(11, std::nullopt, 10);
  total.take(12, std::nullopt, 2);
  EXPECT_FALSE(total.doubtful());
  EXPECT_EQ(total.difference(), "");
}

TEST(VendorTotal, OfPagesCountsThoseWithRecords) {
  VendorTotal total;
  total.take(std::nullopt, 3, 10);
  total.take(std::nullopt, 3, 10);
  total.take(std::nullopt, 3, 0);
  EXPECT_EQ(total.difference(),
            "the vendor's number of pages is 3, and 2 had records: this read may be short");
}

TEST(VendorTotal, OfOnePageMayBeAnEmptyOne) {
  VendorTotal total;
  total.take(std::nullopt, 1, 0);
  EXPECT_EQ(total.difference(), "");
}

}  // namespace
}  // namespace conn::runtime
