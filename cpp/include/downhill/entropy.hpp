#pragma once

#include <limits>

#include "downhill/stable.hpp"

/// How far two probabilities are apart, in the terms of which divergences are made. 0 log 0 is 0.
namespace downhill {

namespace detail {

/// (2 artanh(s) - 2s) / s^3 with z = s^2, for |s| up to 1/5: Chebyshev polynomials (mpmath's chebyfit), whose
/// share in the logarithm is off by less than 2^-53 and 2^-26.
inline Lanes<double> artanhTail(Lanes<double> z) {
  const Lanes<double> w = z * z;
  const Lanes<double> odd = 0.399999999993355553 + w * (0.222221827766744816 + w * 0.152837037524031468);
  const Lanes<double> even =
      0.666666666666669386 +
      w * (0.285714288360455504 + w * (0.181846102462940646 + w * 0.151184871087245714));
  return even + z * odd;
}

inline Lanes<float> artanhTail(Lanes<float> z) {
  return 0.6666671371F + z * (0.3997891011F + z * 0.2995919673F);
}

/// log(p / q), for positive numbers that are normal, as are their halves. Where the two are near each other,
/// their difference is exact and nothing of it is lost in a ratio.
template <class T>
Lanes<T> logOfRatio(Lanes<T> p, Lanes<T> q) {
  using V = Lanes<T>;
  const auto [near, exponent] = broughtNear(q, p);
  const V s = (p - near) / (p + near);
  const V z = s * s;
  return exponent * Ln2<T>::kHigh + (2 * s + (s * z * artanhTail(z) + exponent * Ln2<T>::kLow));
}

}  // namespace detail

/// p log(p / q): infinite where q says never and p does not.
template <class V>
V relativeEntropy(V p, V q) {
  using T = typename V::Scalar;
  constexpr T kSmallest = 2 * std::numeric_limits<T>::min();
  V from = oneForZero(p);  // which counts 0 times
  V to = q;
  V more(0);
  Alarm<T> alarm;
  alarm.unlessUpTo(min(from, to), V(kSmallest));
  if (alarm.rings()) {
    // Numbers next to 0 are lifted among the ordinary ones.
    constexpr int kLift = std::numeric_limits<T>::digits + 1;
    constexpr T kLifted = static_cast<T>(std::uint64_t{1} << kLift);
    const auto lowP = from < V(kSmallest);
    const auto lowQ = q < V(kSmallest);
    from = select(lowP, from * kLifted, from);
    to = oneForZero(select(lowQ, q * kLifted, q));
    more = (select(lowQ, V(1), V(0)) - select(lowP, V(1), V(0))) * (kLift * std::numbers::ln2);
    more = select(q == V(0), select(p == V(0), V(0), V(std::numeric_limits<T>::infinity())), more);
  }
  return p * (detail::logOfRatio(from, to) + more);
}

/// Two probabilities as seen from their mean m: p = m (1 + d), q = m (1 - d).
template <class V>
class Shared {
  using T = typename V::Scalar;

 public:
  Shared(V p, V q) : p_(p), q_(q), sum_(max(p + q, V(kNormal))), share_(1 / sum_), d_((p - q) * share_) {}

  /// What both tell of the mean: (p log(p / m) + q log(q / m)) / 2.
  [[nodiscard]] V entropy() const {
    const V far = 0.5 * (p_ * logOf(p_, d_) + q_ * logOf(q_, -d_));
    return select(isNear(), 0.25 * sum_ * (d_ * d_) * series(d_ * d_), far);
  }

  /// log(q / m).
  [[nodiscard]] V logOfSecond() const { return logOf(q_, -d_); }

 private:
  static constexpr T kNormal = std::numeric_limits<T>::min();

  [[nodiscard]] Mask<T> isNear() const { return abs(d_) < V(0.25); }

  /// log(x / m), which is log(1 + excess): by way of the excess where that is small, and exact.
  [[nodiscard]] V logOf(V x, V excess) const {
    const auto [mantissa, exponent] = split(max(2 * x * share_, V(kNormal)));
    return detail::logOf<T>(select(isNear(), excess, mantissa - 1), zeroWhere(isNear(), exponent));
  }

  /// ((1 + d) log(1 + d) + (1 - d) log(1 - d)) / d^2 with z = d^2, up to 1/16, of which the difference of the
  /// two logarithms would lose most: Chebyshev polynomials again, off by less than 2^-53 and 2^-28.
  static Lanes<double> series(Lanes<double> z) {
    const Lanes<double> w = z * z;
    const Lanes<double> odd =
        0.166666666666784816 +
        w * (0.0357142907494386364 + w * (0.0151620982814416748 + w * 0.0101861226431131935));
    const Lanes<double> even =
        0.999999999999999942 +
        w * (0.0666666666271118242 + w * (0.0222219082968275683 + w * 0.0107929767219089983));
    return even + z * odd;
  }
  static Lanes<float> series(Lanes<float> z) {
    return 0.9999999971F + z * (0.1666681516F + z * (0.06654892352F + z * 0.03866903036F));
  }

  V p_;
  V q_;
  V sum_;
  V share_;
  V d_;
};

}  // namespace downhill
