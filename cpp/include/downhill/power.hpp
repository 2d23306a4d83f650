#pragma once

#include <cstdint>

namespace downhill {

/// base^exponent by squaring, the same on every machine.
constexpr double power(double base, std::uint64_t exponent) {
  double result = 1;
  for (; exponent > 0; exponent >>= 1U, base *= base) {
    if (exponent % 2 == 1) result *= base;
  }
  return result;
}

}  // namespace downhill
