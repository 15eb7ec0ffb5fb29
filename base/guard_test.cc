#include "base/guard.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace conn {
namespace {

TEST(Guarded, GivesWhatTheBodyGives) {
  EXPECT_EQ(*guarded([]() -> Result<int> { return 7; }), 7);
  const auto failed = guarded([]() -> Result<int> {
    return Error{Code::kCancelled, ErrorKind::kConfig, "x", "", ""};
  });
  EXPECT_EQ(failed.error().code, Code::kCancelled);
}

TEST(Guarded, TurnsEveryExceptionIntoAnError) {
  const auto memory = guarded([]() -> Status { throw std::bad_alloc(); });
  ASSERT_FALSE(memory.ok());
  EXPECT_EQ(memory.error().code, Code::kOutOfMemory);
  EXPECT_EQ(memory.error().kind, ErrorKind::kConfig);
  const auto other = guarded([]() -> Status { throw std::runtime_error("the disk is on fire"); });
  ASSERT_FALSE(other.ok());
  EXPECT_EQ(other.error().code, Code::kExceptionThrown);
  EXPECT_EQ(other.error().message, "something threw an exception: the disk is on fire");
  const auto number = guarded([]() -> Status { throw 7; });
  ASSERT_FALSE(number.ok());
  EXPECT_EQ(number.error().message, "something threw an exception");
}

}  // namespace
}  // namespace conn
