#pragma once

#include <limits>
#include <numbers>

#include "downhill/lanes.hpp"

/// Elementary functions for lanes of float and of double, written once, accurate to an ulp or two, and the
/// same to the last bit in every browser and natively: only additions, products and quotients, in one order.
namespace downhill {

/// 1, -1, or 0 at zero itself.
template <class T>
Lanes<T> sign(Lanes<T> x) {
  using V = Lanes<T>;
  return zeroWhere(x == V(0), copySign(V(1), x));
}

namespace detail {

/// R(s^2) with log(1 + f) = f - f^2/2 + s * (f^2/2 + R), s = f / (2 + f): Remez polynomials from FreeBSD's
/// msun (e_log.c and e_logf.c, Sun Microsystems 1993), the error of which is below 2^-58.45 and 2^-34.24.
inline Lanes<double> logPolynomial(Lanes<double> z) {
  const Lanes<double> w = z * z;
  const Lanes<double> odd =
      z * (6.666666666666735130e-01 +
           w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
  const Lanes<double> even =
      w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
  return odd + even;
}

inline Lanes<float> logPolynomial(Lanes<float> z) {
  const Lanes<float> w = z * z;
  return z * (0xaaaaaa.0p-24F + w * 0x91e9ee.0p-25F) + w * (0xccce13.0p-25F + w * 0xf89e26.0p-26F);
}

/// ln 2 in two parts. `high` has so many trailing zeros that its product with any exponent is exact.
template <class T>
struct Ln2;

template <>
struct Ln2<double> {
  static constexpr double kHigh = 6.93147180369123816490e-01;
  static constexpr double kLow = 1.90821492927058770002e-10;
};

template <>
struct Ln2<float> {
  static constexpr float kHigh = 6.9314575195e-01F;
  static constexpr float kLow = 1.4286067653e-06F;
};

/// log(2^exponent * (1 + f)) for 1 + f from sqrt(1/2) to sqrt(2).
template <class T>
Lanes<T> logOf(Lanes<T> f, Lanes<T> exponent) {
  using V = Lanes<T>;
  const V s = f / (2 + f);
  const V half = 0.5 * f * f;
  const V low = s * (half + logPolynomial(s * s)) + exponent * Ln2<T>::kLow;
  return exponent * Ln2<T>::kHigh - ((half - low) - f);
}

/// (e^r - 1 - r) / r^2 for |r| up to log(2) / 2: Chebyshev polynomials (mpmath's chebyfit), whose share in
/// e^r is off by less than 2^-56 and 2^-26. Even and odd powers go side by side.
inline Lanes<double> expTail(Lanes<double> r) {
  const Lanes<double> z = r * r;
  const Lanes<double> even =
      0.500000000000000103 +
      z * (0.0416666666666239915 +
           z * (0.00138888889172817933 + z * (0.0000248015211902177277 + z * 2.76201387197339956e-7)));
  const Lanes<double> odd =
      0.166666666666666675 +
      z * (0.00833333333333005135 +
           z * (0.000198412698631059687 + z * (2.75572683786841929e-6 + z * 2.51004241570050668e-8)));
  return even + r * odd;
}

inline Lanes<float> expTail(Lanes<float> r) {
  const Lanes<float> z = r * r;
  const Lanes<float> even = 0.5F + z * (0.04166655444F + z * 0.001392621347F);
  const Lanes<float> odd = 0.1666657685F + z * 0.008363202972F;
  return even + r * odd;
}

/// exp(x) = 2^exponent * (1 + fraction), the fraction from sqrt(1/2) - 1 to sqrt(2) - 1.
template <class T>
struct ExpParts {
  Lanes<T> fraction;
  Lanes<T> exponent;
};

/// For x from -1000 to 1000 or so.
template <class T>
ExpParts<T> expParts(Lanes<T> x) {
  using V = Lanes<T>;
  const V exponent = nearest(x * std::numbers::log2e_v<T>);
  const V r = (x - exponent * Ln2<T>::kHigh) - exponent * Ln2<T>::kLow;
  return {r + r * r * expTail(r), exponent};
}

/// Where exp is 0 and where it is infinite.
template <class T>
inline constexpr T kNoExp = sizeof(T) == 4 ? -104 : -746;
template <class T>
inline constexpr T kInfiniteExp = sizeof(T) == 4 ? 89 : 710;

/// The way to powers of 2 that are no normal numbers goes over others: so many powers nearer to 1.
inline constexpr int kDetour = 64;

}  // namespace detail

/// The natural logarithm of positive, normal, finite numbers. Kernels clip before they ask: the edges (0,
/// denormals, infinity, NaN) would cost every call a third more, and give a finite nonsense here.
template <class T>
Lanes<T> log(Lanes<T> x) {
  const auto [mantissa, exponent] = split(x);
  return detail::logOf<T>(mantissa - 1, exponent);
}

/// log(1 + x) without losing a small x in the sum: the rounding error of 1 + x is known exactly, and its
/// effect on the logarithm is added back (W. Kahan's device). For x above -1 with a normal, finite 1 + x.
template <class T>
Lanes<T> log1p(Lanes<T> x) {
  using V = Lanes<T>;
  const V sum = 1 + x;
  return log(sum) + (x - (sum - 1)) / sum;
}

/// log(1 - p) for p from 0 to 1, where it is cheaper: from 1/2 on the difference is exact, and below the
/// logarithm hardly changes what it has lost.
template <class T>
Lanes<T> logOfRest(Lanes<T> p) {
  using V = Lanes<T>;
  const V rest = 1 - p;
  return log(rest) + ((1 - rest) - p);
}

/// log(1 + x) for x from 0 to 1, where it is cheaper.
template <class T>
Lanes<T> log1pOfUnit(Lanes<T> x) {
  using V = Lanes<T>;
  const auto large = x > V(std::numbers::sqrt2 - 1);
  return detail::logOf<T>(select(large, 0.5 * (x - 1), x), onlyWhere(large, V(1)));
}

/// A number as plain + coefficient * log(1 + excess).
template <class V>
struct LogTerms {
  V plain;
  V excess;
  V coefficient = 1;
};

/// The same where 1 + excess may come near 0 and the excess lose its digits: the factor is 1 + excess too.
template <class V>
struct DeepLogTerms {
  V plain;
  V factor;
  V excess;
  V coefficient = 1;
};

/// Instead of an excess or factor: no product with it is a normal number.
inline constexpr double kNoTerms = -std::numeric_limits<double>::infinity();

/// Multiplies numbers, to take one logarithm of all of them. What is near 1 or above goes in by how much it
/// exceeds 1, so that a small logarithm loses nothing.
template <class T>
class LogProduct {
  using V = Lanes<T>;

 public:
  void multiply(const LogTerms<V>& terms) { exceed(terms.excess); }

  void multiply(const DeepLogTerms<V>& terms) {
    const auto deep = terms.factor < V(0.75);
    exceed(zeroWhere(deep, terms.excess));
    factor_ = factor_ * select(deep, terms.factor, V(1));
  }

  /// Whether the product has stayed among the normal, finite numbers all the way.
  [[nodiscard]] bool isNormal() const {
    using Limits = std::numeric_limits<T>;
    const V smallest = Limits::min();
    Alarm<T> alarm;
    alarm.unlessUpTo(V(Limits::max() / 2), product() - smallest);
    alarm.unlessUpTo(V(1), factor_ - smallest);
    return !alarm.rings();
  }

  /// Only of what is normal.
  [[nodiscard]] V logarithm() const {
    const V sum = 1 + excess_;
    return log(product()) + (excess_ - (sum - 1)) / sum;  // see log1p
  }

 private:
  void exceed(V excess) { excess_ = (excess_ + excess) + excess_ * excess; }
  [[nodiscard]] V product() const { return factor_ * (1 + excess_); }

  V factor_ = 1;
  V excess_ = 0;
};

/// e^x: 0 far below, by way of the denormals, and infinity far above.
template <class T>
Lanes<T> exp(Lanes<T> x) {
  using V = Lanes<T>;
  const V near = min(max(x, V(detail::kNoExp<T>)), V(detail::kInfiniteExp<T>));
  const auto [fraction, exponent] = detail::expParts(near);
  const V detour = copySign(V(detail::kDetour), exponent);
  return scaleNormal(1 + fraction, exponent - detour) * scaleNormal(V(1), detour);
}

/// e^x for x of at most 0, where it is cheaper.
template <class T>
Lanes<T> expOfFall(Lanes<T> x) {
  using V = Lanes<T>;
  // What vanishes takes no part: numbers on their way to 0 through the denormals are slow.
  const auto vanishes = x < V(detail::kNoExp<T>);
  const auto [fraction, exponent] = detail::expParts(max(x, V(detail::kNoExp<T>)));
  return zeroWhere(vanishes, scaleNormal(1 + fraction, exponent + detail::kDetour)) * V(0x1p-64);
}

/// e^x - 1 without losing a small x, for x of at most 0.
template <class T>
Lanes<T> expm1(Lanes<T> x) {
  using V = Lanes<T>;
  const auto [fraction, exponent] = detail::expParts(max(x, V(-50)));  // beyond it is -1
  return scaleNormal(fraction, exponent) + (scaleNormal(V(1), exponent) - 1);
}

/// 1 / (1 + e^-x), from 0 to 1.
template <class T>
Lanes<T> sigmoid(Lanes<T> x) {
  using V = Lanes<T>;
  const V e = expOfFall(-abs(x));
  return select(x < V(0), e, V(1)) / (1 + e);
}

/// The probabilities of yes and of no that a score stands for: their sum is 1, and neither is a difference.
template <class T>
struct Sides {
  Lanes<T> yes;
  Lanes<T> no;
};

template <class T>
Sides<T> sidesOf(Lanes<T> score) {
  using V = Lanes<T>;
  const V e = expOfFall(-abs(score));
  const V likely = 1 / (1 + e);
  const V unlikely = e * likely;
  const auto isNo = score < V(0);
  return {select(isNo, unlikely, likely), select(isNo, likely, unlikely)};
}

/// log(1 + e^x), smooth, a little above max(x, 0).
template <class T>
LogTerms<Lanes<T>> softplusTerms(Lanes<T> x) {
  return {max(x, Lanes<T>(0)), expOfFall(-abs(x))};
}

template <class T>
Lanes<T> softplus(Lanes<T> x) {
  const auto terms = softplusTerms(x);
  return terms.plain + log1pOfUnit(terms.excess);
}

template <class T>
Lanes<T> tanh(Lanes<T> x) {
  using V = Lanes<T>;
  const V fall = expm1(-abs(x));
  const V e = 1 + fall;
  return copySign(fall * (2 + fall) / (1 + e * e), x);
}

/// log((e^x + e^-x) / 2), which near 0 is x^2 / 2 and far out |x| - log 2.
template <class T>
LogTerms<Lanes<T>> logCoshTerms(Lanes<T> x) {
  using V = Lanes<T>;
  const V size = abs(x);
  const V fall = expm1(-size);
  const V e = 1 + fall;
  // cosh x - 1 = (1 - e)^2 / 2e keeps what is small; beyond 1 nothing is, but e may be 0.
  const auto near = size < V(1);
  const V above = select(near, fall * fall / (2 * e), e * e);
  return {zeroWhere(near, size - std::numbers::ln2), above};
}

template <class T>
Lanes<T> logCosh(Lanes<T> x) {
  const auto terms = logCoshTerms(x);
  return terms.plain + log1pOfUnit(terms.excess);
}

/// x^y for x from 0 to 1 and y from 0 to 1000 or so. The exponents of x and of 2 are kept whole, so that the
/// error does not grow with the size of the logarithm. An x of 0 or denormal counts as the smallest normal
/// number.
template <class T>
[[gnu::noinline]] Lanes<T> pow(Lanes<T> x, Lanes<T> y) {
  using V = Lanes<T>;
  const auto [mantissa, exponent] = split(max(x, V(std::numeric_limits<T>::min())));
  const V yHigh = shortened(y);
  const V product = exponent * yHigh;
  const V whole = nearest(product);
  const V rest = (product - whole) + exponent * (y - yHigh);
  const V power = y * detail::logOf<T>(mantissa - 1, V(0)) + rest * std::numbers::ln2;
  const auto [fraction, more] = detail::expParts(power);
  return scale(1 + fraction, max(whole + more, V(-2 * Format<T>::kBias)));
}

/// x^y for a y that is the same in all lanes. Nearly always it is 2, and the branch always goes the same way.
template <class T>
Lanes<T> powShared(Lanes<T> x, Lanes<T> y) {
  return y.first() == 2 ? x * x : pow(x, y);
}

}  // namespace downhill
