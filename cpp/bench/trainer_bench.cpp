#include <cstddef>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "downhill/optimizers.hpp"
#include "downhill/schedules.hpp"
#include "downhill/trainer.hpp"

/// The trainer, natively, as one side of `npm run bench -- trainer`. Commands come on the standard input:
///
///     train 10 0.03 500 4 2 4 2 1 <bytes>   batch, learning rate, samples, layer sizes; features, targets
///     and
///                                           parameters to start from, in this machine's format
///     loss                                  over all samples
///     epochs 100                            microseconds of processor time that so many take
namespace {

using Floats = std::vector<float>;

template <class Specs>
std::size_t placeOf(const Specs& specs, std::string_view id) {
  std::size_t place = 0;
  while (specs[place]->id != id) ++place;
  return place;
}

Floats readFloats(std::istream& in, std::size_t length) {
  Floats floats(length);
  in.read(reinterpret_cast<char*>(floats.data()), static_cast<std::streamsize>(length * sizeof(float)));
  return floats;
}

std::size_t parameterCount(const std::vector<std::uint32_t>& sizes) {
  std::size_t count = 0;
  for (std::size_t i = 1; i < sizes.size(); ++i) count += std::size_t{sizes[i]} * (sizes[i - 1] + 1);
  return count;
}

/// Units of tanh everywhere, gradient descent on the mean squared error: as tools/bench/trainer/task.mjs.
downhill::Trainer readTrainer(std::istream& in) {
  std::size_t batch = 0;
  double rate = 0;
  std::size_t samples = 0;
  std::size_t layers = 0;
  in >> batch >> rate >> samples >> layers;
  std::vector<std::uint32_t> sizes(layers);
  for (std::uint32_t& size : sizes) in >> size;
  in.ignore();  // the space before the bytes
  const Floats features = readFloats(in, samples * sizes.front());
  const Floats targets = readFloats(in, samples);
  const Floats parameters = readFloats(in, parameterCount(sizes));

  const std::size_t tanh = placeOf(downhill::Activations::kSpecs, "tanh");
  downhill::Trainer trainer;
  const downhill::Problem problem =
      trainer.prepare({.model = {.features = sizes.front(),
                                 .hidden = std::span(sizes).subspan(1, layers - 2),
                                 .activation = tanh,
                                 .output = tanh},
                       .loss = placeOf(downhill::specs(), "mse"),
                       .optimizer = {.part = placeOf(downhill::Optimizers::kSpecs, "sgd")},
                       .learningRate = rate,
                       .schedule = {.part = placeOf(downhill::Schedules::kSpecs, "constant")},
                       .batchSize = batch},
                      {.features = features, .targets = targets});
  if (problem || trainer.setParameters(parameters)) std::cerr << "The trainer refuses the task.\n";
  return trainer;
}

double timeOf(downhill::Trainer& trainer, std::size_t epochs) {
  const std::clock_t start = std::clock();
  trainer.epoch(epochs);
  return static_cast<double>(std::clock() - start) * 1e6 / CLOCKS_PER_SEC;
}

}  // namespace

int main() {
  std::cout << std::setprecision(std::numeric_limits<double>::max_digits10);
  downhill::Trainer trainer;
  for (std::string command; std::cin >> command;) {
    if (command == "train") {
      trainer = readTrainer(std::cin);
    } else if (command == "loss") {
      std::cout << trainer.evaluate(downhill::Set::kTrain).value << std::endl;
    } else {
      std::size_t epochs = 0;
      std::cin >> epochs;
      std::cout << timeOf(trainer, epochs) << std::endl;
    }
  }
}
