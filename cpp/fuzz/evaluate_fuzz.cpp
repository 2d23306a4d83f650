#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <vector>

#include "downhill/evaluate.hpp"

/// evaluate() on what libFuzzer makes up: any loss, lengths that fit or do not, numbers of every kind. It
/// must come back with a problem or with finite results; memory and arithmetic are watched by the sanitizers.
namespace {

using downhill::Reduction;
using downhill::Role;
using downhill::Shape;

constexpr std::size_t kMostSamples = 40;
constexpr std::size_t kMostWidth = 12;
constexpr std::size_t kMostSteps = 6;

/// Numbers of one kind for a whole array. Most losses refuse most bytes at the first element; those kinds
/// that lie in their domains are what gets through to the formulas.
template <class T>
class Numbers {
 public:
  explicit Numbers(FuzzedDataProvider& data) : data_(data), kind_(data.PickValueInArray(kKinds)) {}

  T next() {
    switch (kind_) {
      case Kind::kAnyBits:
        return anyBits();
      case Kind::kEdges:
        return data_.PickValueInArray(kEdges);
      case Kind::kUnit:
        return static_cast<T>(data_.ConsumeIntegral<std::uint8_t>()) / 255;
      case Kind::kWhole:
        return static_cast<T>(data_.ConsumeIntegralInRange<int>(-1, 5));
      case Kind::kModerate:
        return static_cast<T>(data_.ConsumeIntegral<std::int16_t>()) / 256;
    }
  }

 private:
  enum class Kind : std::uint8_t { kAnyBits, kEdges, kUnit, kWhole, kModerate };
  static constexpr Kind kKinds[] = {Kind::kAnyBits, Kind::kEdges, Kind::kUnit, Kind::kWhole, Kind::kModerate};
  using Limits = std::numeric_limits<T>;
  static constexpr T kEdges[] = {0,
                                 T{-0.0F},
                                 1,
                                 -1,
                                 Limits::min(),
                                 Limits::denorm_min(),
                                 Limits::epsilon(),
                                 Limits::max(),
                                 Limits::lowest(),
                                 1000,
                                 -1000,
                                 Limits::infinity(),
                                 -Limits::infinity(),
                                 Limits::quiet_NaN()};

  T anyBits() {
    T x = 0;
    data_.ConsumeData(&x, sizeof(x));
    return x;
  }

  FuzzedDataProvider& data_;
  Kind kind_;
};

/// Arrays of exactly the length that they claim, so that a read beyond the end is seen.
template <class T>
std::vector<T> array(FuzzedDataProvider& data, std::size_t length) {
  const bool fits = data.ConsumeIntegral<std::uint8_t>() < 250;
  Numbers<T> numbers(data);
  std::vector<T> all(fits ? length : data.ConsumeIntegralInRange<std::size_t>(0, kMostSamples));
  std::generate(all.begin(), all.end(), [&] { return numbers.next(); });
  return all;
}

template <class T>
class Call {
 public:
  Call(FuzzedDataProvider& data, std::size_t loss) : loss_(loss), spec_(*downhill::specs()[loss]) {
    reduction_ = static_cast<Reduction>(data.ConsumeIntegralInRange<int>(0, 2));
    width_ = data.ConsumeIntegralInRange<std::size_t>(0, kMostWidth);
    if (downhill::widthOf(spec_).empty()) width_ = 1;
    if (downhill::hasSteps(spec_)) steps_ = data.ConsumeIntegralInRange<std::size_t>(0, kMostSteps);
    const std::size_t samples = data.ConsumeIntegralInRange<std::size_t>(0, kMostSamples);
    for (std::size_t role = 0; role < arrays_.size(); ++role) {
      const downhill::Input& input = downhill::inputOf(spec_, role);
      if (input.shape != Shape::kAbsent) arrays_[role] = array<T>(data, samples * lengthOf(data, input));
    }
    for (const downhill::Parameter& parameter : spec_.parameters) {
      const T fallback = static_cast<T>(parameter.fallback);
      parameters_.push_back(data.ConsumeBool() ? fallback : Numbers<T>(data).next());
    }
    if (data.ConsumeBool()) weights_ = array<T>(data, samples);
    if (downhill::takesClassWeights(spec_) && data.ConsumeBool()) classWeights_ = array<T>(data, width_);
    const std::size_t predictions = arrays_.front().size();
    const std::size_t each = std::max<std::size_t>(lengthOf(data, spec_.predictions), 1);
    values_.resize(reduction_ == Reduction::kNone ? predictions / each : 0);
    gradient_.resize(data.ConsumeBool() ? predictions : 0);
  }

  void run() {
    downhill::Inputs<T> inputs{.parameters = parameters_,
                               .width = width_,
                               .steps = steps_,
                               .weights = weights_,
                               .classWeights = classWeights_};
    for (std::size_t role = 0; role < arrays_.size(); ++role) inputs.arrays[role] = arrays_[role];
    const auto outcome =
        downhill::evaluate<T>(loss_, inputs, reduction_, {.values = values_, .gradient = gradient_});
    if (outcome.problem || spec_.traits.infinite) return;
    const auto isFinite = [](auto x) { return std::isfinite(x); };
    require(isFinite(outcome.value), "the value");
    require(std::all_of(values_.begin(), values_.end(), isFinite), "a value");
    if (isOrdinary()) require(std::all_of(gradient_.begin(), gradient_.end(), isFinite), "the gradient");
  }

 private:
  /// How many numbers a sample has of an input; where the array decides, few enough to fit into the steps.
  std::size_t lengthOf(FuzzedDataProvider& data, const downhill::Input& input) const {
    if (input.shape != Shape::kRow) return 1;
    if (input.length.any) return data.ConsumeIntegralInRange<std::size_t>(0, kMostSteps);
    return (input.length.widths * width_ + input.length.more) * (input.length.everyStep ? steps_ : 1);
  }

  /// Whether no number is so large or small that a finite loss may have a slope beyond all numbers. The
  /// steepest is MAPE at a target of 0, 2^52, times a weight and by the sum of all.
  [[nodiscard]] bool isOrdinary() const {
    const auto fits = [](T x) { return x == 0 || (std::abs(x) > T{1e-20F} && std::abs(x) < T{1e20F}); };
    const auto allFit = [&](const std::vector<T>& all) { return std::all_of(all.begin(), all.end(), fits); };
    return std::all_of(arrays_.begin(), arrays_.end(), allFit) && allFit(parameters_) && allFit(weights_) &&
           allFit(classWeights_);
  }

  void require(bool finite, const char* what) const {
    if (finite) return;
    std::fprintf(stderr, "%s of %s is not finite, in %s\n", what, spec_.id.data(),
                 sizeof(T) == 4 ? "float" : "double");
    std::abort();
  }

  std::size_t loss_;
  const downhill::Spec& spec_;
  Reduction reduction_{};
  std::size_t width_ = 1;
  std::size_t steps_ = 1;
  std::array<std::vector<T>, downhill::kRoles.size()> arrays_;
  std::vector<T> parameters_;
  std::vector<T> weights_;
  std::vector<T> classWeights_;
  std::vector<T> values_;
  std::vector<T> gradient_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  FuzzedDataProvider data(bytes, size);
  const auto loss = data.ConsumeIntegralInRange<std::size_t>(0, downhill::specs().size() - 1);
  if (data.ConsumeBool()) {
    Call<float>(data, loss).run();
  } else {
    Call<double>(data, loss).run();
  }
  return 0;
}
