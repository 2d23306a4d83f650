#pragma once

#include <numbers>

#include "downhill/lanes.hpp"

/// Sine and cosine, the same to the last bit natively and in every browser.
namespace downhill {
namespace detail {

/// x - quarters * pi / 2, from -pi / 4 to pi / 4. Half pi is the sum of three parts, of which the first two
/// have so many trailing zeros that their products with 20 digits are exact.
inline Lanes<double> restOfQuarters(Lanes<double> x, Lanes<double> quarters) {
  using V = Lanes<double>;
  const V rest = ((x - quarters * 1.57079632673412561417e+00) - quarters * 6.07710050630396597660e-11) -
                 quarters * 2.02226624879595063154e-21;
  // Farther out than promised what is left can be anything; this keeps the result from -1 to 1.
  constexpr double kEnd = std::numbers::pi / 4;
  return min(max(rest, V(-kEnd)), V(kEnd));
}

/// Remez polynomials from FreeBSD's msun (k_sin.c and k_cos.c, Sun Microsystems 1993), the error of which is
/// below 2^-58.
inline Lanes<double> sinPolynomial(Lanes<double> x) {
  using V = Lanes<double>;
  const V z = x * x;
  const V tail = 8.33333333332248946124e-03 +
                 z * (-1.98412698298579493134e-04 +
                      z * (2.75573137070700676789e-06 +
                           z * (-2.50507602534068634195e-08 + z * 1.58969099521155010221e-10)));
  return x + x * z * (-1.66666666666666324348e-01 + z * tail);
}

inline Lanes<double> cosPolynomial(Lanes<double> x) {
  using V = Lanes<double>;
  const V z = x * x;
  const V tail = 4.16666666666666019037e-02 +
                 z * (-1.38888888888741095749e-03 +
                      z * (2.48015872894767294178e-05 +
                           z * (-2.75573143513906633035e-07 +
                                z * (2.08757232129817482790e-09 + z * -1.13596475577881948265e-11))));
  const V half = 0.5 * z;
  const V whole = 1 - half;
  return whole + (((1 - whole) - half) + z * z * tail);  // what `whole` lost by rounding is added back
}

/// sin(x + turn * pi / 2).
[[gnu::noinline]] inline Lanes<double> sinOfTurned(Lanes<double> x, Lanes<double> turn) {
  using V = Lanes<double>;
  const V quarters = nearest(x * (2 * std::numbers::inv_pi));
  const V rest = restOfQuarters(x, quarters);
  // The remainder by 4, from -2 to 2, and by 2, which is 0 where it is even.
  const V place = quarters + turn;
  const V ofFour = place - 4 * nearest(0.25 * place);
  const V isOdd = abs(ofFour - 2 * nearest(0.5 * ofFour));
  const V size = select(V(0) < isOdd, cosPolynomial(rest), sinPolynomial(rest));
  // The third and the fourth quarter are below 0: 2 and -2, 3 and -1.
  const auto below = ((V(-1.5) < ofFour) & (ofFour < V(-0.5))) | (V(1.5) < abs(ofFour));
  return select(below, -size, size);
}

}  // namespace detail

/// Within an ulp and a half for |x| up to 10, within two and a half up to a million; farther out a number
/// from -1 to 1 that says nothing.
inline Lanes<double> sin(Lanes<double> x) { return detail::sinOfTurned(x, 0); }
inline Lanes<double> cos(Lanes<double> x) { return detail::sinOfTurned(x, 1); }

}  // namespace downhill
