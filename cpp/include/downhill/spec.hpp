#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
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
  friend constexpr bool operator==(const Few& a, const Few& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }

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

  bool operator==(const Interval&) const = default;
};

inline constexpr Interval kReals{};
inline constexpr Interval kPositive{.low = 0};
inline constexpr Interval kNotTiny{.low = 1e-30, .includesLow = true};  ///< with an inverse in float too
inline constexpr Interval kNotNegative{.low = 0, .includesLow = true};
inline constexpr Interval kUnitInterval{.low = 0, .high = 1, .includesLow = true, .includesHigh = true};

/// The numbers that an input may hold: those of a range, of which `only` may name a few, or classes.
struct Domain {
  Interval range;
  Few<double> only;       ///< if there are any, no other number will do
  bool isClass = false;   ///< a whole number from 0, smaller than the number of classes
  bool isPadded = false;  ///< classes from 1; zeros fill a row up, and stand nowhere but at its end

  bool operator==(const Domain&) const = default;
};

inline constexpr Domain kZeroOrOne{.range = kUnitInterval, .only = {0, 1}};
inline constexpr Domain kMinusOrPlusOne{
    .range = {.low = -1, .high = 1, .includesLow = true, .includesHigh = true}, .only = {-1, 1}};
inline constexpr Domain kClass{.range = {.low = 0, .includesLow = true}, .isClass = true};
inline constexpr Domain kSymbols{.range = kClass.range, .isClass = true, .isPadded = true};

/// What a sample has of an input: nothing, one number, or a row of numbers.
enum class Shape { kAbsent, kOne, kRow };

/// How long a row is: as many numbers as there are classes (or dims), unless it says otherwise.
struct Length {
  std::size_t widths = 1;  ///< so many numbers for each class
  std::size_t more = 0;    ///< and so many beside
  bool everyStep = false;  ///< all of that for each step
  bool any = false;        ///< whatever the array has for each sample, at least one

  bool operator==(const Length&) const = default;
};

inline constexpr Length kWidth{};
inline constexpr Length kEveryStep{.everyStep = true};
inline constexpr Length kAnyLength{.widths = 0, .any = true};

struct Input {
  Shape shape = Shape::kAbsent;
  Domain domain;
  Length length;  ///< of a row
  /// Only what a sample's class names of its row has a say, and is looked at: the rest may be anything.
  bool isPicked = false;

  constexpr Input() = default;
  constexpr Input(Shape each, const Domain& of, Length longs = kWidth)
      : shape(each), domain(of), length(longs) {}
  // Implicit on purpose: `.predictions = kReals` is one real number a sample.
  constexpr Input(const Domain& of) : Input(Shape::kOne, of) {}              // NOLINT(google-explicit-*)
  constexpr Input(const Interval& range) : Input(Domain{.range = range}) {}  // NOLINT(google-explicit-*)

  bool operator==(const Input&) const = default;
};

constexpr Input rowsOf(const Domain& domain, Length length = kWidth) { return {Shape::kRow, domain, length}; }
constexpr Input rowsOf(const Interval& range, Length length = kWidth) {
  return {Shape::kRow, {.range = range}, length};
}

/// Rows of which the classes pick one number each.
constexpr Input pickedFrom(const Interval& range) {
  Input input = rowsOf(range);
  input.isPicked = true;
  return input;
}

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
  bool infinite = false;      ///< infinite at places of its domain, where it says so rather than refuse
  bool exponential = false;  ///< grows so fast that predictions of a thousand are refused: the loss overflows
  bool acrossBatch = false;  ///< the loss of a sample depends on the other samples too
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

/// What a sample is. Elementwise: one prediction and one target. Rows: a row of numbers, one a class. Pairs:
/// two vectors or more, or two scores, that are compared. Sequences: the frames and symbols of one.
/// Composite: what several losses are added up over.
enum class Family { kElementwise, kRows, kPairs, kSequences, kComposite };

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
  // Inputs that are not mentioned are absent. A formula takes those that are there in this order.
  Input predictions;
  Input others;
  Input positives;
  Input negatives;
  Input targets;
  Input variances;
  Input boxes;
  Input objects;
  std::optional<Clip> clip;
  Few<Parameter> parameters;
  Traits traits;
  Few<std::string_view> relatives;  ///< ids of losses that one weighs against this one
  Names names;
  /// Of a loss that PyTorch lacks: Python, of tensors and numbers that are named as inputs and parameters.
  std::string_view recipe;
  Few<Reference> references;
};

/// The parts that arrays play, in the order of the spec.
enum class Role : std::uint8_t {
  kPredictions,
  kOthers,
  kPositives,
  kNegatives,
  kTargets,
  kVariances,
  kBoxes,
  kObjects,
};

struct RoleName {
  std::string_view id;
  Input Spec::*input;
};

inline constexpr std::array kRoles{
    RoleName{"predictions", &Spec::predictions},
    RoleName{"others", &Spec::others},
    RoleName{"positives", &Spec::positives},
    RoleName{"negatives", &Spec::negatives},
    RoleName{"targets", &Spec::targets},
    RoleName{"variances", &Spec::variances},
    RoleName{"boxes", &Spec::boxes},
    RoleName{"objects", &Spec::objects},
};

constexpr const Input& inputOf(const Spec& spec, std::size_t role) { return spec.*kRoles[role].input; }

/// How many inputs of this shape a sample has.
constexpr std::size_t countOf(const Spec& spec, Shape shape) {
  return static_cast<std::size_t>(std::count_if(
      kRoles.begin(), kRoles.end(), [&](const RoleName& role) { return (spec.*role.input).shape == shape; }));
}

/// What the width of rows is called; empty for a loss that has no rows.
constexpr std::string_view widthOf(const Spec& spec) {
  if (countOf(spec, Shape::kRow) == 0) return {};
  return spec.family == Family::kPairs ? "dims" : "classes";
}

/// Whether a sample goes on for some steps, which are then told beside the width.
constexpr bool hasSteps(const Spec& spec) {
  return std::any_of(kRoles.begin(), kRoles.end(),
                     [&](const RoleName& role) { return (spec.*role.input).length.everyStep; });
}

constexpr bool takesClassWeights(const Spec& spec) { return spec.family == Family::kRows; }

}  // namespace downhill
