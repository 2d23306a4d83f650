#pragma once

#include "downhill/lanes.hpp"

/// Elementary functions for lanes of float and of double, written once, accurate to an ulp or two, and the
/// same to the last bit in every browser and natively: only additions, products and quotients, in one order.
namespace downhill {

/// 1, -1, or 0 at zero itself.
template <class T>
Lanes<T> sign(Lanes<T> x) {
  using V = Lanes<T>;
  return select(x > V(0), V(1), select(x < V(0), V(-1), V(0)));
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
  static constexpr float kHigh = 6.9313812256e-01F;
  static constexpr float kLow = 9.0580006145e-06F;
};

}  // namespace detail

/// The natural logarithm of positive, normal, finite numbers. Kernels clip before they ask: the edges (0,
/// denormals, infinity, NaN) would cost every call a third more, and give a finite nonsense here.
template <class T>
Lanes<T> log(Lanes<T> x) {
  using V = Lanes<T>;
  const auto [mantissa, exponent] = split(x);
  const V f = mantissa - 1;
  const V s = f / (2 + f);
  const V half = 0.5 * f * f;
  const V r = detail::logPolynomial(s * s);
  const V low = s * (half + r) + exponent * detail::Ln2<T>::kLow;
  return exponent * detail::Ln2<T>::kHigh - ((half - low) - f);
}

/// log(1 + x) without losing a small x in the sum: the rounding error of 1 + x is known exactly, and its
/// effect on the logarithm is added back (W. Kahan's device). For x above -1 with a normal, finite 1 + x.
template <class T>
Lanes<T> log1p(Lanes<T> x) {
  using V = Lanes<T>;
  const V sum = 1 + x;
  return log(sum) + (x - (sum - 1)) / sum;
}

}  // namespace downhill
