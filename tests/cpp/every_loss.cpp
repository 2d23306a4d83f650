#include "every_loss.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <span>

namespace downhill::test {
namespace {

constexpr double kUntouched = -77;
constexpr std::size_t kMargin = 8;

/// An array inside a larger one, at a place of one's choice.
template <class T>
class Placed {
 public:
  Placed(const std::vector<double>& content, std::size_t offset)
      : memory_(offset + content.size() + kMargin, static_cast<T>(kUntouched)),
        offset_(offset),
        size_(content.size()) {
    std::transform(content.begin(), content.end(), memory_.begin() + offset,
                   [](double x) { return static_cast<T>(x); });
  }

  std::span<T> span() { return std::span(memory_).subspan(offset_, size_); }

  std::vector<double> content() {
    const auto untouched = [](T x) { return x == static_cast<T>(kUntouched); };
    EXPECT_TRUE(std::all_of(memory_.begin(), memory_.begin() + offset_, untouched));
    EXPECT_TRUE(std::all_of(memory_.end() - kMargin, memory_.end(), untouched));
    return {span().begin(), span().end()};
  }

 private:
  std::vector<T> memory_;
  std::size_t offset_;
  std::size_t size_;
};

template <class T>
Result run(const Examples& examples, Reduction reduction, bool wantsGradient) {
  std::vector<Placed<T>> placed;
  for (const Numbers& input : examples.inputs) placed.emplace_back(input, examples.offset);
  Placed<T> parameters(examples.parameters, 0);
  Placed<T> weights(examples.weights, examples.offset);
  Placed<T> classWeights(examples.classWeights, 0);
  Inputs<T> inputs{.parameters = parameters.span(),
                   .width = examples.width,
                   .steps = examples.steps,
                   .weights = weights.span(),
                   .classWeights = classWeights.span()};
  for (std::size_t role = 0; role < placed.size(); ++role) inputs.arrays[role] = placed[role].span();

  const Numbers apart(reduction == Reduction::kNone ? examples.size() : 0);
  const Numbers slopes(wantsGradient ? examples.at(Role::kPredictions).size() : 0);
  Placed<T> values(apart, examples.offset);
  Placed<T> gradient(slopes, examples.offset);
  const Outcome outcome =
      evaluate<T>(examples.subject.loss, inputs, reduction, {values.span(), gradient.span()});
  return {outcome.problem, outcome.value, values.content(), gradient.content()};
}

Result run(const Examples& examples, Reduction reduction, bool wantsGradient) {
  return examples.subject.single ? run<float>(examples, reduction, wantsGradient)
                                 : run<double>(examples, reduction, wantsGradient);
}

/// Rows of symbols end in zeros, some sooner than others.
void pad(Numbers& rows, std::size_t length) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::size_t row = i / length;
    if (i % length >= row % (length + 1)) rows[i] = 0;
    if (i % length > 0 && rows[i - 1] == 0) rows[i] = 0;
  }
}

/// Rows that are distributions must add up to 1 for a loss to be what it says.
void normalise(Numbers& rows, std::size_t width, const Subject& subject) {
  for (auto row = rows.begin(); row != rows.end(); row += static_cast<std::ptrdiff_t>(width)) {
    const auto end = row + static_cast<std::ptrdiff_t>(width);
    const double sum = std::accumulate(row, end, 0.0);
    std::transform(row, end, row, [&](double x) { return subject.rounded(x / sum); });
  }
}

bool areDistributions(const Spec& spec, const Input& input) {
  const bool unit = input.domain.range.low == 0 && input.domain.range.high == 1;
  return input.shape == Shape::kRow && unit && input.domain.only.size() == 0 &&
         (spec.task == Task::kMulticlass || spec.task == Task::kDistribution);
}

}  // namespace

std::string Subject::name() const {
  std::string name(spec().id);
  std::replace(name.begin(), name.end(), '-', '_');  // GoogleTest knows no hyphens
  return name + (single ? "_float" : "_double");
}

std::vector<std::size_t> Subject::roles() const {
  std::vector<std::size_t> present;
  for (std::size_t role = 0; role < kRoles.size(); ++role) {
    if (inputOf(spec(), role).shape != Shape::kAbsent) present.push_back(role);
  }
  return present;
}

double Subject::epsilon() const {
  return single ? std::numeric_limits<float>::epsilon() : std::numeric_limits<double>::epsilon();
}

double Subject::rounded(double x) const { return single ? static_cast<float>(x) : x; }

double Subject::next(double x, double towards) const {
  return single ? std::nextafter(static_cast<float>(x), static_cast<float>(towards))
                : std::nextafter(x, towards);
}

std::ostream& operator<<(std::ostream& out, const Subject& subject) { return out << subject.name(); }

std::vector<Subject> everyLoss() {
  std::vector<Subject> all;
  for (std::size_t loss = 0; loss < specs().size(); ++loss) {
    for (const bool single : {false, true}) all.push_back({loss, single});
  }
  return all;
}

std::string nameOf(const ::testing::TestParamInfo<Subject>& info) { return info.param.name(); }

std::size_t Examples::each(std::size_t role) const {
  const Input& input = inputOf(subject.spec(), role);
  if (input.shape != Shape::kRow) return 1;
  if (input.length.any) return inputs[role].empty() ? kFreeLength : inputs[role].size() / size();
  return (input.length.widths * width + input.length.more) * (input.length.everyStep ? steps : 1);
}

std::size_t Examples::size() const { return inputs[0].size() / each(0); }

Examples Examples::part(std::size_t from, std::size_t count) const {
  Examples piece = *this;
  const auto cut = [&](Numbers& all, std::size_t width) {
    if (!all.empty()) all = Numbers(all.begin() + from * width, all.begin() + (from + count) * width);
  };
  for (std::size_t role = 0; role < kRoles.size(); ++role) cut(piece.inputs[role], each(role));
  cut(piece.weights, 1);
  return piece;
}

Result Examples::run(Reduction reduction) const { return test::run(*this, reduction, true); }

double Examples::value(Reduction reduction) const { return test::run(*this, reduction, false).value; }

Numbers drawn(const Domain& domain, std::size_t count, std::size_t width, const Subject& subject,
              unsigned seed) {
  std::mt19937 chance(seed);
  std::uniform_real_distribution<double> unit(0, 1);
  const double low = std::max(domain.range.low, -5.0) + 0.01;
  const double high = std::min(domain.range.high, 5.0) - 0.01;
  const auto draw = [&]() -> double {
    if (domain.isClass) return std::floor(unit(chance) * static_cast<double>(width));
    if (domain.only.size() > 0) return domain.only[unit(chance) < 0.5 ? 0 : 1];
    return subject.rounded(low + unit(chance) * (high - low));
  };
  Numbers all(count);
  std::generate(all.begin(), all.end(), draw);
  return all;
}

Numbers LossTest::fallbacks() {
  Numbers all;
  for (const Parameter& parameter : spec().parameters) all.push_back(parameter.fallback);
  return all;
}

std::vector<std::size_t> LossTest::counts() {
  std::vector<std::size_t> all(std::begin(kCounts), std::end(kCounts));
  if (spec().traits.acrossBatch) std::erase_if(all, [](std::size_t count) { return count > 100; });
  return all;
}

Examples LossTest::examples(std::size_t count, std::size_t width) {
  Examples all{
      GetParam(), {}, fallbacks(), widthOf(spec()).empty() ? 1 : width, hasSteps(spec()) ? kSteps : 1};
  for (const std::size_t role : GetParam().roles()) {
    const Input& input = inputOf(spec(), role);
    Numbers& numbers = all.inputs[role];
    numbers = drawn(input.domain, count * all.each(role), all.width, GetParam(), 12 + role);
    if (areDistributions(spec(), input)) normalise(numbers, all.width, GetParam());
    if (input.domain.isPadded) pad(numbers, kFreeLength);
  }
  return all;
}

}  // namespace downhill::test
