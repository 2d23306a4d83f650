#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <numbers>

#include "downhill/activations.hpp"

namespace downhill::test {
namespace {

using V = Lanes<float>;

/// Floats of both signs and of every size up to 2^20, a few thousand of each.
template <class Body>
void forFloats(const Body& body) {
  for (std::uint32_t bits = 0; bits < 0x49800000; bits += 7919) {
    float x = 0;
    std::memcpy(&x, &bits, sizeof(x));
    body(x);
    body(-x);
  }
}

template <class Activation, class Truth>
void expectValues(double precision, const Truth& truth) {
  forFloats([&](float x) {
    const double expected = truth(static_cast<double>(x));
    // What is smaller than normal numbers may be 0.
    const double slack = precision > 0 ? 2 * std::numeric_limits<float>::min() : 0;
    EXPECT_NEAR(Activation::value(V(x)).first(), expected, precision * std::abs(expected) + slack) << x;
  });
}

/// In double, by central differences of what the activation should be.
template <class Activation, class Truth>
void expectSlopes(const Truth& truth) {
  constexpr double kStep = 1e-6;
  for (double x = -6; x < 6; x += 0.0137) {
    const double expected = (truth(x + kStep) - truth(x - kStep)) / (2 * kStep);
    const V at(static_cast<float>(x));
    const V kept = Activation::kSlopeAtInput ? at : Activation::value(at);
    EXPECT_NEAR(Activation::slope(kept).first(), expected, 2e-6) << x;
  }
}

const auto kSigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
const auto kTanh = [](double x) { return std::tanh(x); };
const auto kRelu = [](double x) { return std::max(x, 0.0); };
const auto kGelu = [](double x) {
  return x * kSigmoid(2 * std::sqrt(2 / std::numbers::pi) * (x + 0.044715 * x * x * x));
};

TEST(Activations, TanhIsWithinThePrecisionThatItPromises) { expectValues<Tanh>(4e-7, kTanh); }

TEST(Activations, TanhStaysWithinOne) {
  forFloats([](float x) { EXPECT_LE(std::abs(Tanh::value(V(x)).first()), 1) << x; });
  EXPECT_NEAR(Tanh::value(V(std::numeric_limits<float>::infinity())).first(), 1, 4e-7);
}

TEST(Activations, SigmoidIsExactInProportionEvenWhereItIsSmall) { expectValues<Sigmoid>(4e-7, kSigmoid); }

TEST(Activations, ReluAndIdentityAreExact) {
  expectValues<Relu>(0, kRelu);
  expectValues<Identity>(0, [](double x) { return x; });
}

TEST(Activations, GeluIsWithinRounding) {
  forFloats([](float x) {
    EXPECT_NEAR(Gelu::value(V(x)).first(), kGelu(x), 1e-6 * std::max(1.0F, std::abs(x))) << x;
  });
}

TEST(Activations, SlopesAreThoseOfTheValues) {
  expectSlopes<Tanh>(kTanh);
  expectSlopes<Sigmoid>(kSigmoid);
  expectSlopes<Gelu>(kGelu);
  expectSlopes<Identity>([](double x) { return x; });
  EXPECT_EQ(Relu::slope(Relu::value(V(3))).first(), 1);
  EXPECT_EQ(Relu::slope(Relu::value(V(0))).first(), 0);
  EXPECT_EQ(Relu::slope(Relu::value(V(-3))).first(), 0);
}

TEST(Activations, LetNotANumberThrough) {
  const V nan(std::numeric_limits<float>::quiet_NaN());
  EXPECT_TRUE(std::isnan(Tanh::value(nan).first()));
  EXPECT_TRUE(std::isnan(Sigmoid::value(nan).first()));
  EXPECT_TRUE(std::isnan(Relu::value(nan).first()));
  EXPECT_TRUE(std::isnan(Gelu::value(nan).first()));
}

}  // namespace
}  // namespace downhill::test
