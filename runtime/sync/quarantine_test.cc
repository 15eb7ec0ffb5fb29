#include "runtime/sync/quarantine.h"

#include <gtest/gtest.h>

namespace conn::runtime {
namespace {

TEST(Quarantine, FailsNowOnlyBeyondNumberAndShare) {
  Quarantine quarantine({20, 5});
  quarantine.add(20, 20);
  EXPECT_FALSE(quarantine.fails_now()) << "20 bad records are not more than 20";
  quarantine.add(1, 1);
  EXPECT_TRUE(quarantine.fails_now());
  quarantine.add(399, 0);
  EXPECT_FALSE(quarantine.fails_now()) << "21 of 420 are not more than 5 %";
}

TEST(Quarantine, AtTheEndTheShareAloneDecides) {
  Quarantine quarantine({20, 5});
  EXPECT_FALSE(quarantine.fails_at_end()) << "nothing read is nothing bad";
  quarantine.add(20, 1);
  EXPECT_FALSE(quarantine.fails_at_end()) << "exactly 5 %";
  quarantine.add(0, 1);
  EXPECT_TRUE(quarantine.fails_at_end());
}

}  // namespace
}  // namespace conn::runtime
