#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string_view>
#include <type_traits>

/// What a loss declares of itself: plain constexpr data. The catalogue, the TypeScript types, the validation
/// and the tests all read it; nothing about a loss is said a second time.
namespace downhill {

/// A handful of items inside constexpr data. More than `kCapacity` does not compile.
template <class Item>
class Few {
 public:
  static constexpr std::size_t kCapacity = 4;

  constexpr Few() = default;
  constexpr Few(std::initializer_list<Item> items) : size_(items.size()) {
    std::copy(items.begin(), items.end(), items_);
  }

  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  [[nodiscard]] constexpr const Item* begin() const { return items_; }
  [[nodiscard]] constexpr const Item* end() const { return items_ + size_; }
  constexpr const Item& operator[](std::size_t index) const { return items_[index]; }

 private:
  Item items_[kCapacity]{};
  std::size_t size_ = 0;
};

/// A range of finite numbers; an infinite end means that the range is unbounded there.
struct Interval {
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool includesLow = false;
  bool includesHigh = false;
};

inline constexpr Interval kReals{};
inline constexpr Interval kUnitInterval{.low = 0, .high = 1, .includesLow = true, .includesHigh = true};

/// Predictions are clipped to [margin, 1 - margin]. Each precision has its own margin, since 1 - margin must
/// be a number of that precision other than 1.
struct Clip {
  double inDouble = 0;
  double inFloat = 0;

  template <class Scalar>
  [[nodiscard]] constexpr double margin() const {
    return std::is_same_v<Scalar, float> ? inFloat : inDouble;
  }
};

struct Parameter {
  std::string_view id;
  std::string_view title;
  std::string_view summary;
  Interval range;
  double fallback = 0;
};

struct Reference {
  std::string_view title;
  std::string_view url;
};

/// Laws that the formula obeys everywhere in its domain. The tests hold every loss to what it claims.
struct Traits {
  bool zeroAtTarget = false;  ///< 0 where the prediction equals the target
  bool nonNegative = false;   ///< never below 0
  bool symmetric = false;     ///< the same when prediction and target change places
};

/// What a loss is called elsewhere: exact public names, empty where there is none.
struct Names {
  std::string_view pytorch;
  std::string_view keras;
  std::string_view tensorflowjs;
  std::string_view scikitLearn;
};

/// What is to be learnt: a number, one of two classes, one of many, any number of many, a distribution,
/// places in a space, an order, a sequence of symbols, or several of these at once.
enum class Task {
  kRegression,
  kBinary,
  kMulticlass,
  kMultilabel,
  kDistribution,
  kEmbedding,
  kRanking,
  kSequence,
  kComposite,
};

/// What one term of the loss is made of. Elementwise: of one prediction and one target.
enum class Family { kElementwise };

struct Spec {
  std::string_view id;  ///< also the name of the header in downhill/losses
  std::string_view title;
  Family family = Family::kElementwise;
  Task task = Task::kRegression;
  std::string_view summary;
  std::string_view use;         ///< when it is the right choice, in a sentence or two
  std::string_view avoid;       ///< when another is better
  std::string_view formula;     ///< LaTeX, of one example
  std::string_view derivative;  ///< LaTeX, with respect to the prediction
  Interval predictions;
  Interval targets;
  std::optional<Clip> clip;
  Few<Parameter> parameters;
  Traits traits;
  Few<std::string_view> relatives;  ///< ids of losses that one weighs against this one
  Names names;
  Few<Reference> references;
};

}  // namespace downhill
