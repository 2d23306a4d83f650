#include "every_loss.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
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
  Placed<T> predictions(examples.predictions, examples.offset);
  Placed<T> targets(examples.targets, examples.offset);
  Placed<T> parameters(examples.parameters, 0);
  const std::vector<double> nothing;
  const std::vector<double> room(examples.size());
  Placed<T> values(reduction == Reduction::kNone ? room : nothing, examples.offset);
  Placed<T> gradient(wantsGradient ? room : nothing, examples.offset);
  const Outcome outcome =
      evaluate<T>(examples.subject.loss, {predictions.span(), targets.span(), parameters.span()}, reduction,
                  {values.span(), gradient.span()});
  return {outcome.problem, outcome.value, values.content(), gradient.content()};
}

Result run(const Examples& examples, Reduction reduction, bool wantsGradient) {
  return examples.subject.single ? run<float>(examples, reduction, wantsGradient)
                                 : run<double>(examples, reduction, wantsGradient);
}

}  // namespace

std::string Subject::name() const { return std::string(spec().id) + (single ? "_float" : "_double"); }

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

Examples Examples::part(std::size_t from, std::size_t count) const {
  const auto piece = [&](const std::vector<double>& all) {
    return std::vector<double>(all.begin() + from, all.begin() + from + count);
  };
  return {subject, piece(predictions), piece(targets), parameters};
}

Result Examples::run(Reduction reduction) const { return test::run(*this, reduction, true); }

double Examples::value(Reduction reduction) const { return test::run(*this, reduction, false).value; }

std::vector<double> LossTest::fallbacks() {
  std::vector<double> all;
  for (const Parameter& parameter : spec().parameters) all.push_back(parameter.fallback);
  return all;
}

Examples LossTest::examples(std::size_t count) {
  std::mt19937 chance(12);
  const auto draw = [&](const Interval& range) {
    std::uniform_real_distribution<double> between(std::max(range.low, -5.0) + 0.01,
                                                   std::min(range.high, 5.0) - 0.01);
    std::vector<double> all(count);
    for (double& x : all) x = GetParam().rounded(between(chance));
    return all;
  };
  return {GetParam(), draw(spec().predictions), draw(spec().targets), fallbacks()};
}

}  // namespace downhill::test
