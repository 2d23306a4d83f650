#include "downhill/stable.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>
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

  /// Within so many ulps of the truth for numbers between `low` and `high`: of every size, and evenly spread.
  template <class Function, class Truth>
  static void expectClose(T low, T high, const Function& function, const Truth& truth, long double bound) {
    const auto check = [&](T x) {
      if (x < low || x > high) return;
      EXPECT_LE(ulps(first(function(Lanes<T>(x))), truth(static_cast<long double>(x))), bound) << x;
    };
    forEverySize([&](T x) {
      check(x);
      check(-x);
    });
    std::mt19937 chance(7);
    std::uniform_real_distribution<double> spread(low, high);
    for (int i = 0; i < 20000; ++i) check(static_cast<T>(spread(chance)));
    for (const T x : {low, high, T(0)}) check(x);
  }
  static constexpr T kExpLow = sizeof(T) == 4 ? -110 : -760;
  static constexpr T kExpHigh = sizeof(T) == 4 ? 88.7 : 709.7;

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

TYPED_TEST(StableTest, Log1pOfUnitIsWithinTwoUlps) {
  this->expectClose(
      0, 1, [](auto x) { return log1pOfUnit(x); }, [](auto x) { return std::log1p(x); }, 1.5);
}

TYPED_TEST(StableTest, LogOfRestIsWithinTwoUlps) {
  const TypeParam most = 1 - std::numeric_limits<TypeParam>::epsilon();
  this->expectClose(
      0, most, [](auto x) { return logOfRest(x); }, [](auto x) { return std::log1p(-x); }, 2);
}

TYPED_TEST(StableTest, ExpIsWithinAnUlpAndAHalfDownToTheDenormals) {
  this->expectClose(
      this->kExpLow, this->kExpHigh, [](auto x) { return exp(x); }, [](auto x) { return std::exp(x); }, 1.5);
}

TYPED_TEST(StableTest, ExpOfFallIsWithinAnUlpAndAHalfDownToTheDenormals) {
  this->expectClose(
      this->kExpLow, 0, [](auto x) { return expOfFall(x); }, [](auto x) { return std::exp(x); }, 1.5);
  EXPECT_EQ(this->first(expOfFall(Lanes<TypeParam>(-1e8))), 0);
}

TYPED_TEST(StableTest, ExpKnowsItsEdges) {
  using V = Lanes<TypeParam>;
  using Limits = std::numeric_limits<TypeParam>;
  EXPECT_EQ(this->first(exp(V(0))), 1);
  for (const TypeParam far : {TypeParam(800), Limits::max(), Limits::infinity()}) {
    EXPECT_EQ(this->first(exp(V(far))), Limits::infinity());
    EXPECT_EQ(this->first(exp(V(-far))), 0);
    EXPECT_EQ(this->first(expm1(V(-far))), -1);
  }
}

TYPED_TEST(StableTest, Expm1IsWithinTwoUlps) {
  this->expectClose(
      this->kExpLow, 0, [](auto x) { return expm1(x); }, [](auto x) { return std::expm1(x); }, 2);
}

TYPED_TEST(StableTest, SigmoidIsWithinThreeUlps) {
  this->expectClose(
      this->kExpLow, this->kExpHigh, [](auto x) { return sigmoid(x); },
      [](auto x) { return 1 / (1 + std::exp(-x)); }, 2.5);
}

TYPED_TEST(StableTest, SoftplusIsWithinTwoUlps) {
  const TypeParam far = std::numeric_limits<TypeParam>::max();
  this->expectClose(
      this->kExpLow, far, [](auto x) { return softplus(x); },
      [](auto x) { return std::max(x, 0.0L) + std::log1p(std::exp(-std::abs(x))); }, 2);
}

TYPED_TEST(StableTest, TanhIsWithinFourUlps) {
  const TypeParam far = std::numeric_limits<TypeParam>::max();
  this->expectClose(
      -far, far, [](auto x) { return tanh(x); }, [](auto x) { return std::tanh(x); }, 4);
  this->expectClose(
      -3, 3, [](auto x) { return tanh(x); }, [](auto x) { return std::tanh(x); }, 4);
}

TYPED_TEST(StableTest, LogCoshIsWithinFiveUlps) {
  const auto truth = [](long double x) {
    const long double half = std::expm1(-std::abs(x));
    return std::abs(x) < 1
               ? std::log1p(half * half / (2 * (1 + half)))
               : std::abs(x) - std::numbers::ln2_v<long double> + std::log1p(std::exp(-2 * std::abs(x)));
  };
  const TypeParam far = std::numeric_limits<TypeParam>::max();
  this->expectClose(
      -far, far, [](auto x) { return logCosh(x); }, truth, 5);
  this->expectClose(
      -3, 3, [](auto x) { return logCosh(x); }, truth, 5);
}

TYPED_TEST(StableTest, PowLosesNoMoreThanTheExponentMultiplies) {
  for (const TypeParam y : {0.0, 0.3, 0.5, 1.0, 1.7, 2.0, 3.5, 5.0, 10.0}) {
    this->expectClose(
        std::numeric_limits<TypeParam>::min(), 1, [=](auto x) { return pow(x, Lanes<TypeParam>(y)); },
        [=](long double x) { return std::pow(x, static_cast<long double>(y)); }, 2 + y);
  }
}

TYPED_TEST(StableTest, SqrtAndNearestAreExact) {
  using V = Lanes<TypeParam>;
  for (const TypeParam x : {0.0, 1e-30, 2.0, 49.0}) EXPECT_EQ(this->first(sqrt(V(x))), std::sqrt(x));
  for (const TypeParam x : {-2.5, -0.5, 0.5, 0.75, 1.5, 1000.25}) {
    EXPECT_EQ(this->first(nearest(V(x))), std::nearbyint(x));
  }
}

TYPED_TEST(StableTest, SignIsZeroAtZeroAlone) {
  using V = Lanes<TypeParam>;
  EXPECT_EQ(this->first(sign(V(std::numeric_limits<TypeParam>::denorm_min()))), 1);
  EXPECT_EQ(this->first(sign(V(-3))), -1);
  EXPECT_EQ(this->first(sign(V(0))), 0);
}

}  // namespace
}  // namespace downhill::test
