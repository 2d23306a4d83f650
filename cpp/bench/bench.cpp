#include <benchmark/benchmark.h>

#include <string>
#include <type_traits>
#include <vector>

#include "downhill/evaluate.hpp"

/// Every loss of the list, in both precisions, with and without its gradient. A number is examples a second.
namespace {

using downhill::Reduction;

/// Numbers from inside the unit interval, which lies in the domain of most losses.
template <class T>
std::vector<T> numbers(std::size_t count, std::size_t start) {
  std::vector<T> all(count);
  for (std::size_t i = 0; i < count; ++i) all[i] = static_cast<T>((start + i * 617) % 991 + 1) / 992;
  return all;
}

template <class T>
void evaluate(benchmark::State& state, std::size_t loss, bool wantsGradient) {
  const auto count = static_cast<std::size_t>(state.range(0));
  const std::vector<T> predictions = numbers<T>(count, 0);
  const std::vector<T> targets = numbers<T>(count, 331);
  std::vector<T> parameters;
  for (const auto& parameter : downhill::specs()[loss]->parameters) {
    parameters.push_back(static_cast<T>(parameter.fallback));
  }
  std::vector<T> gradient(wantsGradient ? count : 0);

  downhill::Inputs<T> inputs{.parameters = parameters};
  inputs[downhill::Role::kPredictions] = predictions;
  inputs[downhill::Role::kTargets] = targets;
  for (auto _ : state) {
    const auto outcome = downhill::evaluate<T>(loss, inputs, Reduction::kMean, {.gradient = gradient});
    if (outcome.problem) state.SkipWithError("these numbers are outside the loss's domain");
    benchmark::DoNotOptimize(outcome.value);
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

template <class T>
void add(std::size_t loss, bool wantsGradient) {
  const std::string name = std::string(downhill::specs()[loss]->id) +
                           (std::is_same_v<T, float> ? "/float" : "/double") +
                           (wantsGradient ? "/gradient" : "/value");
  benchmark::RegisterBenchmark(name.c_str(),
                               [=](benchmark::State& state) { evaluate<T>(state, loss, wantsGradient); })
      ->Arg(1000)
      ->Arg(100'000);
}

}  // namespace

int main(int argc, char** argv) {
  for (std::size_t loss = 0; loss < downhill::specs().size(); ++loss) {
    for (const bool wantsGradient : {false, true}) {
      add<double>(loss, wantsGradient);
      add<float>(loss, wantsGradient);
    }
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
