#include "downhill/stable.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace downhill::test {
namespace {

template <class T>
class StableTest : public ::testing::Test {
 protected:
  using Limits = std::numeric_limits<T>;

  static T first(Lanes<T> lanes) {
    T x;
    lanes.storeFirst(&x, 1);
    return x;
  }
  static T logOf(T x) { return first(log(Lanes<T>(x))); }
  static T log1pOf(T x) { return first(log1p(Lanes<T>(x))); }

  /// How many units in the last place lie between the result and the truth.
  static long double ulps(T got, long double truth) {
    const T rounded = std::abs(static_cast<T>(truth));
    const T unit = std::nextafter(rounded, Limits::infinity()) - rounded;
    return std::abs(static_cast<long double>(got) - truth) / unit;
  }

  /// Positive, normal numbers of every size, by chance.
  template <class Body>
  static void forEverySize(const Body& body) {
    std::mt19937 chance(5);
    std::uniform_real_distribution<double> mantissa(1, 2);
    for (int power = Limits::min_exponent - 1; power < Limits::max_exponent; ++power) {
      for (int i = 0; i < 50; ++i) {
        body(static_cast<T>(std::ldexp(mantissa(chance), power)));
      }
    }
  }
};

using Precisions = ::testing::Types<double, float>;
TYPED_TEST_SUITE(StableTest, Precisions);

TYPED_TEST(StableTest, LogIsWithinAnUlp) {
  this->forEverySize([](TypeParam x) {
    EXPECT_LE(TestFixture::ulps(TestFixture::logOf(x), std::log(static_cast<long double>(x))), 1) << x;
  });
}

TYPED_TEST(StableTest, LogIsWithinAnUlpAroundOne) {
  for (TypeParam step = 1; 1 + step > 1; step /= 2) {
    for (const TypeParam x : {1 + step, 1 - step / 2, 1 + step * TypeParam(0.7), 1 - step * TypeParam(0.3)}) {
      EXPECT_LE(TestFixture::ulps(TestFixture::logOf(x), std::log(static_cast<long double>(x))), 1) << x;
    }
  }
}

TYPED_TEST(StableTest, Log1pIsWithinTwoUlps) {
  this->forEverySize([](TypeParam x) {
    for (const TypeParam signed_x : {x, -x}) {
      if (signed_x <= -1) continue;
      const TypeParam got = TestFixture::log1pOf(signed_x);
      EXPECT_LE(TestFixture::ulps(got, std::log1p(static_cast<long double>(signed_x))), 2) << signed_x;
    }
  });
}

TYPED_TEST(StableTest, LogOfOneIsZero) {
  EXPECT_EQ(this->logOf(1), 0);
  EXPECT_EQ(this->log1pOf(0), 0);
}

TYPED_TEST(StableTest, SignIsZeroAtZeroAlone) {
  using V = Lanes<TypeParam>;
  EXPECT_EQ(this->first(sign(V(std::numeric_limits<TypeParam>::denorm_min()))), 1);
  EXPECT_EQ(this->first(sign(V(-3))), -1);
  EXPECT_EQ(this->first(sign(V(0))), 0);
}

}  // namespace
}  // namespace downhill::test
