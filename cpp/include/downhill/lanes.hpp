#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>

/// A few numbers calculated at once. This is the only file that knows about SIMD: it stands on the vector
/// types of GCC and Clang, which become SSE, NEON or WebAssembly's v128. A formula written on `Lanes` reads
/// like one on plain numbers; numbers in it (`2.0 * error`) are spread over all lanes.
namespace downhill {

inline constexpr std::size_t kLaneBytes = 16;

/// The bits of a float or double: what `log` must know of the format.
template <class Scalar>
struct Format {
  using Bits = std::conditional_t<sizeof(Scalar) == 4, std::uint32_t, std::uint64_t>;
  static constexpr int kMantissa = std::numeric_limits<Scalar>::digits - 1;
  static constexpr int kBias = std::numeric_limits<Scalar>::max_exponent - 1;
  static constexpr Bits kMantissaMask = (Bits{1} << kMantissa) - 1;
  static constexpr Bits kSignMask = Bits{1} << (sizeof(Scalar) * 8 - 1);
  static constexpr Bits kOne = Bits{kBias} << kMantissa;
};

/// One truth value a lane: all bits set, or none.
template <class Scalar>
class Mask {
 public:
  using Signed = std::conditional_t<sizeof(Scalar) == 4, std::int32_t, std::int64_t>;
  using Vector __attribute__((vector_size(kLaneBytes))) = Signed;

  explicit Mask(Vector vector) : vector_(vector) {}

  [[nodiscard]] Vector vector() const { return vector_; }
  [[nodiscard]] bool first() const { return vector_[0] != 0; }
  [[nodiscard]] static Mask all() { return Mask(Vector{} == Vector{}); }
  friend Mask operator&(Mask a, Mask b) { return Mask(a.vector_ & b.vector_); }
  friend Mask operator|(Mask a, Mask b) { return Mask(a.vector_ | b.vector_); }

 private:
  Vector vector_;
};

/// Counts lanes in which masks held. (Masks joined by `&` over a loop make Clang and GCC leave SIMD.)
template <class Scalar>
class Tally {
 public:
  void add(Mask<Scalar> mask) { counts_ -= mask.vector(); }

  auto operator[](std::size_t lane) const { return counts_[lane]; }

  [[nodiscard]] std::size_t total() const {
    std::size_t total = 0;
    for (std::size_t lane = 0; lane < kLaneBytes / sizeof(Scalar); ++lane) {
      total += static_cast<std::size_t>(counts_[lane]);
    }
    return total;
  }

 private:
  typename Mask<Scalar>::Vector counts_{};
};

template <class Scalar>
class Alarm;

template <class N>
concept Number = std::is_arithmetic_v<N>;

template <class T>
class Lanes {
 public:
  using Scalar = T;
  using Bits = typename Format<T>::Bits;
  using Vector __attribute__((vector_size(kLaneBytes))) = T;
  using BitVector __attribute__((vector_size(kLaneBytes))) = Bits;
  static constexpr std::size_t kCount = kLaneBytes / sizeof(T);

  Lanes() : vector_{} {}
  explicit Lanes(Vector vector) : vector_(vector) {}

  // Implicit on purpose: formulas mix lanes and plain numbers. `x - 0` keeps every x, -0.0 too.
  template <Number N>
  Lanes(N every) : vector_(held(static_cast<T>(every) - Vector{})) {}  // NOLINT(google-explicit-constructor)

  static Lanes load(const T* from) {
    Lanes lanes(0);
    std::memcpy(&lanes.vector_, from, kLaneBytes);
    return lanes;
  }

  /// The first `count` lanes, at least one, from memory; the others repeat the first and so stay in domain.
  static Lanes loadFirst(const T* from, std::size_t count) {
    if (count == kCount) return load(from);  // a copy of unknown length is a call
    Lanes lanes(*from);
    std::memcpy(&lanes.vector_, from, count * sizeof(T));
    return lanes;
  }

  /// Lane by lane what `make` gives for it.
  template <class Make>
  static Lanes each(const Make& make) {
    if constexpr (kCount == 2) {
      return Lanes(Vector{make(0), make(1)});
    } else {
      return Lanes(Vector{make(0), make(1), make(2), make(3)});
    }
  }

  [[nodiscard]] T operator[](std::size_t lane) const { return vector_[lane]; }

  void store(T* to) const { std::memcpy(to, &vector_, kLaneBytes); }
  void storeFirst(T* to, std::size_t count) const {
    if (count == kCount) return store(to);
    std::memcpy(to, &vector_, count * sizeof(T));
  }

  /// Whole numbers from 0, below 2^kMantissa, as integers.
  [[nodiscard]] BitVector whole() const {
    constexpr T kWhole = static_cast<T>(Bits{1} << Format<T>::kMantissa);
    return (*this + kWhole).bits() & Format<T>::kMantissaMask;
  }

  [[nodiscard]] T first() const { return vector_[0]; }

  /// Lane by lane in double, so that the sum of a block loses nothing when it is flushed.
  [[nodiscard]] double sum() const { return sumFirst(kCount); }
  [[nodiscard]] double sumFirst(std::size_t count) const {
    double total = 0;
    for (std::size_t lane = 0; lane < count; ++lane) total += static_cast<double>(vector_[lane]);
    return total;
  }

  /// The sum of all lanes, and the largest of them, in each.
  [[nodiscard]] Lanes total() const {
    const Lanes halves = *this + turned<kCount / 2>();
    if constexpr (kCount == 2) return halves;
    return halves + halves.template turned<1>();
  }

  friend Lanes operator+(Lanes a, Lanes b) { return Lanes(a.vector_ + b.vector_); }
  friend Lanes operator-(Lanes a, Lanes b) { return Lanes(a.vector_ - b.vector_); }
  friend Lanes operator*(Lanes a, Lanes b) { return Lanes(a.vector_ * b.vector_); }
  friend Lanes operator/(Lanes a, Lanes b) { return Lanes(a.vector_ / b.vector_); }
  friend Lanes operator-(Lanes a) { return Lanes(-a.vector_); }
  Lanes& operator+=(Lanes other) { return *this = *this + other; }

  friend Mask<T> operator<(Lanes a, Lanes b) { return Mask<T>(a.vector_ < b.vector_); }
  friend Mask<T> operator<=(Lanes a, Lanes b) { return Mask<T>(a.vector_ <= b.vector_); }
  friend Mask<T> operator>(Lanes a, Lanes b) { return b < a; }

  friend Mask<T> operator==(Lanes a, Lanes b) { return Mask<T>(a.vector_ == b.vector_); }

  /// `yes` in the lanes where the mask holds, `no` in the others.
  friend Lanes select(Mask<T> mask, Lanes yes, Lanes no) {
    return Lanes(mask.vector() ? yes.vector_ : no.vector_);
  }

  /// 0 in the lanes where the mask holds, in one step.
  friend Lanes zeroWhere(Mask<T> mask, Lanes x) {
    return fromBits(x.bits() & ~reinterpret_cast<BitVector>(mask.vector()));
  }

  /// x in the lanes where the mask holds, and 0 in the others.
  friend Lanes onlyWhere(Mask<T> mask, Lanes x) {
    return fromBits(x.bits() & reinterpret_cast<BitVector>(mask.vector()));
  }

  /// x without the lower half of its digits: products with another short number are exact.
  friend Lanes shortened(Lanes x) {
    constexpr int kHalf = Format<T>::kMantissa / 2 + 1;
    return fromBits(x.bits() & (~Bits{0} << kHalf));
  }

  friend Lanes copySign(Lanes size, Lanes sign) {
    return fromBits((size.bits() & ~Format<T>::kSignMask) | (sign.bits() & Format<T>::kSignMask));
  }

  friend Lanes abs(Lanes x) { return fromBits(x.bits() & ~Format<T>::kSignMask); }

  // NaN in `a` goes through: there is an instruction for exactly this. Compilers see it in the comparison,
  // but not where the bits of a number are wanted too.
  friend Lanes min(Lanes a, Lanes b) {
#ifdef __wasm_simd128__
    if constexpr (kCount == 2)
      return Lanes(__builtin_wasm_pmin_f64x2(a.vector_, b.vector_));
    else
      return Lanes(__builtin_wasm_pmin_f32x4(a.vector_, b.vector_));
#else
    return select(b < a, b, a);
#endif
  }
  friend Lanes max(Lanes a, Lanes b) {
#ifdef __wasm_simd128__
    if constexpr (kCount == 2)
      return Lanes(__builtin_wasm_pmax_f64x2(a.vector_, b.vector_));
    else
      return Lanes(__builtin_wasm_pmax_f32x4(a.vector_, b.vector_));
#else
    return select(a < b, b, a);
#endif
  }

  friend Lanes sqrt(Lanes x) {
#ifdef __wasm_simd128__
    if constexpr (kCount == 2)
      return Lanes(__builtin_wasm_sqrt_f64x2(x.vector_));
    else
      return Lanes(__builtin_wasm_sqrt_f32x4(x.vector_));
#else
    // One instruction where the compiler need not think of errno.
    for (std::size_t lane = 0; lane < kCount; ++lane) x.vector_[lane] = std::sqrt(x.vector_[lane]);
    return x;
#endif
  }

  /// The nearest whole number, of two the even one, for |x| below 2^(kMantissa - 1).
  friend Lanes nearest(Lanes x) {
    // Next to 1.5 * 2^kMantissa only whole numbers have a place.
    constexpr T kWhole = static_cast<T>(Bits{3} << (Format<T>::kMantissa - 1));
    return (x + kWhole) - kWhole;
  }

  /// x * 2^exponent for a whole exponent that takes a number near 1 no farther than to 0 or to infinity.
  friend Lanes scale(Lanes x, Lanes exponent) {
    // As two factors, since 2^exponent itself may be no normal number; twice the bias makes it positive.
    constexpr T kOffset = static_cast<T>(Bits{1} << Format<T>::kMantissa) + 2 * Format<T>::kBias;
    const BitVector biased = (exponent + kOffset).bits() & Format<T>::kMantissaMask;
    const BitVector half = biased >> 1;
    return x * fromBits(half << Format<T>::kMantissa) * fromBits((biased - half) << Format<T>::kMantissa);
  }

  /// x * 2^exponent for a whole exponent, where x and the result are normal numbers.
  friend Lanes scaleNormal(Lanes x, Lanes exponent) {
    constexpr T kWhole = static_cast<T>(Bits{3} << (Format<T>::kMantissa - 1));
    return fromBits(x.bits() + ((exponent + kWhole).bits() << Format<T>::kMantissa));
  }

  /// Rows become columns: lane j of vector i changes places with lane i of vector j.
  using Square = std::array<Lanes, kCount>;
  friend Square transposed(const Square& rows) {
    if constexpr (kCount == 2) {
      const Vector a = rows[0].vector_;
      const Vector b = rows[1].vector_;
      return {Lanes(__builtin_shufflevector(a, b, 0, 2)), Lanes(__builtin_shufflevector(a, b, 1, 3))};
    } else {
      const auto interleaved = [](const Lanes& a, const Lanes& b) {
        return std::array{__builtin_shufflevector(a.vector_, b.vector_, 0, 4, 1, 5),
                          __builtin_shufflevector(a.vector_, b.vector_, 2, 6, 3, 7)};
      };
      const auto upper = interleaved(rows[0], rows[1]);
      const auto lower = interleaved(rows[2], rows[3]);
      return {Lanes(__builtin_shufflevector(upper[0], lower[0], 0, 1, 4, 5)),
              Lanes(__builtin_shufflevector(upper[0], lower[0], 2, 3, 6, 7)),
              Lanes(__builtin_shufflevector(upper[1], lower[1], 0, 1, 4, 5)),
              Lanes(__builtin_shufflevector(upper[1], lower[1], 2, 3, 6, 7))};
    }
  }

  /// x = mantissa * 2^exponent with a mantissa from sqrt(1/2) to sqrt(2), for positive, normal, finite x.
  struct Split;
  friend Split split(Lanes x) {
    constexpr Bits kRootHalf = sizeof(T) == 4 ? Bits{0x3F3504F3} : static_cast<Bits>(0x3FE6A09E667F3BCD);
    // A small integer in the low bits of 2^kMantissa is that power plus the integer: no conversion is needed.
    constexpr Bits kInteger = Bits{Format<T>::kBias + Format<T>::kMantissa} << Format<T>::kMantissa;
    constexpr T kOffset = static_cast<T>(Bits{1} << Format<T>::kMantissa) + Format<T>::kBias;

    const BitVector shifted = x.bits() + (Format<T>::kOne - kRootHalf);
    const Lanes mantissa = fromBits((shifted & Format<T>::kMantissaMask) + kRootHalf);
    const Lanes exponent = fromBits((shifted >> Format<T>::kMantissa) | kInteger) - kOffset;
    return {mantissa, exponent};
  }

  /// y * 2^exponent, that which lies next to x: from 2/3 of it to 3/2. For positive numbers that are normal,
  /// as are their halves.
  struct Brought;
  friend Brought broughtNear(Lanes y, Lanes x) {
    // Bits are logarithms, roughly, and their difference is one of the ratio. The bias keeps it positive.
    constexpr Bits kBias = Bits{2 * Format<T>::kBias} << Format<T>::kMantissa;
    constexpr Bits kHalf = Bits{1} << (Format<T>::kMantissa - 1);
    constexpr Bits kInteger = Bits{Format<T>::kBias + Format<T>::kMantissa} << Format<T>::kMantissa;
    constexpr T kOffset = static_cast<T>(Bits{1} << Format<T>::kMantissa) + 2 * Format<T>::kBias;
    const BitVector exponent = (x.bits() - y.bits() + (kBias + kHalf)) >> Format<T>::kMantissa;
    return {fromBits(y.bits() - kBias + (exponent << Format<T>::kMantissa)),
            fromBits(exponent | kInteger) - kOffset};
  }

  /// 1 in the lanes in which x is 0.
  friend Lanes oneForZero(Lanes x) {
    return fromBits(x.bits() | (reinterpret_cast<BitVector>((x == Lanes(0)).vector()) & Format<T>::kOne));
  }

 private:
  friend class Alarm<T>;

  [[nodiscard]] BitVector bits() const { return reinterpret_cast<BitVector>(vector_); }
  /// Browsers build a constant vector anew wherever it stands, also within loops. One that the compiler must
  /// take for a variable is made once, before the loop.
  static Vector held(Vector constant) {
#ifdef __wasm_simd128__
    asm("" : "+r"(constant));
#endif
    return constant;
  }

  /// Each lane in the place of the one so many before it.
  template <int kBy>
  [[nodiscard]] Lanes turned() const {
    if constexpr (kCount == 2) {
      return Lanes(__builtin_shufflevector(vector_, vector_, 1, 0));
    } else {
      return Lanes(
          __builtin_shufflevector(vector_, vector_, kBy, (kBy + 1) % 4, (kBy + 2) % 4, (kBy + 3) % 4));
    }
  }

  static Lanes fromBits(BitVector bits) { return Lanes(reinterpret_cast<Vector>(bits)); }

  Vector vector_;
};

/// Remembers whether any of many lanes was not what it should be, by their bits: of what costs less than a
/// comparison, and where nothing waits for a result. It may also ring where all is well: for -0.
template <class T>
class Alarm {
  using V = Lanes<T>;

 public:
  void unlessZero(V x) { other_ |= x.bits(); }

  /// As whole numbers, the bits of floating-point numbers from 0 on stand in the same order as they do; those
  /// of negative ones have the sign, and those of infinity and NaN are larger than any.
  void unlessUpTo(V highest, V x) { signs_ |= x.bits() | (highest.bits() - x.bits()); }

  void unlessFinite(V x) { unlessZero(x * V(0)); }

  void join(const Alarm& other) {
    other_ |= other.other_;
    signs_ |= other.signs_;
  }

  [[nodiscard]] bool rings() const {
    constexpr auto kSign = Format<T>::kSignMask;
    const typename V::BitVector bits = (other_ & ~kSign) | (signs_ & kSign);
#ifdef __wasm_simd128__
    using Bytes __attribute__((vector_size(kLaneBytes))) = signed char;
    return __builtin_wasm_any_true_v128(reinterpret_cast<Bytes>(bits)) != 0;
#else
    typename V::Bits any = 0;
    for (std::size_t lane = 0; lane < V::kCount; ++lane) any |= bits[lane];
    return any != 0;
#endif
  }

 private:
  typename V::BitVector other_{};
  typename V::BitVector signs_{};
};

template <class T>
struct Lanes<T>::Split {
  Lanes mantissa;
  Lanes exponent;
};

template <class T>
struct Lanes<T>::Brought {
  Lanes lanes;
  Lanes exponent;
};

}  // namespace downhill
