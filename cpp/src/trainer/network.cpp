#include "network.hpp"

#include <algorithm>
#include <cmath>

#include "dense.hpp"
#include "downhill/stable.hpp"
#include "softmax_columns.hpp"

namespace downhill {
namespace {

// So that parameters, and units times samples, can be counted in 64 bits.
constexpr std::size_t kWidest = 1U << 16U;
constexpr std::size_t kDeepest = 1U << 10U;

bool isWidth(std::size_t units) { return units > 0 && units <= kWidest; }

/// How far from 0 the first weights may be: so that what goes forward and the slopes that come back neither
/// fade nor grow from layer to layer. An activation that lets only one side through halves what goes on.
double spread(const Layer& layer, bool oneSided) {
  const auto inputs = static_cast<double>(layer.inputs);
  return std::sqrt(6 / (oneSided ? inputs : inputs + static_cast<double>(layer.units)));
}

}  // namespace

Problem checkArchitecture(const Architecture& architecture) {
  if (!isWidth(architecture.features)) return {Code::kDomain, Argument::kFeatures};
  if (architecture.hidden.size() > kDeepest) return {Code::kDomain, Argument::kHidden, kDeepest};
  for (std::size_t i = 0; i < architecture.hidden.size(); ++i) {
    if (!isWidth(architecture.hidden[i])) return {Code::kDomain, Argument::kHidden, i};
  }
  if (architecture.activation >= Activations::kCount) return {Code::kDomain, Argument::kActivation};
  if (!isWidth(architecture.outputs)) return {Code::kDomain, Argument::kOutputs};
  if (architecture.output > kSoftmax) return {Code::kDomain, Argument::kOutput};
  return {};
}

void Network::place(Arena& arena, const Architecture& architecture, std::size_t samples) {
  const std::size_t count = architecture.hidden.size() + 1;
  layers_ = arena.take<Layer>(count);
  unitsBefore_ = arena.take<std::size_t>(count);
  activation_ = architecture.activation;
  output_ = architecture.output;
  parameterCount_ = unitCount_ = widest_ = 0;

  std::uint64_t inputs = architecture.features;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t units = i + 1 < count ? architecture.hidden[i] : architecture.outputs;
    if (!layers_.empty()) {
      const auto weights = static_cast<std::size_t>(parameterCount_);
      const auto width = static_cast<std::size_t>(inputs);
      layers_[i] = {width, units, weights, weights + units * width};
      unitsBefore_[i] = static_cast<std::size_t>(unitCount_);
    }
    parameterCount_ += units * (inputs + 1);
    unitCount_ += units;
    widest_ = std::max(widest_, units);
    inputs = units;
  }

  const std::uint64_t columns = strideOf(samples);
  const auto keepsInput = [](std::size_t part) {
    return part < kSoftmax && activationLoops(part).slopeAtInput;
  };
  values_ = arena.take<float>(unitCount_ * columns);
  if (keepsInput(activation_) || keepsInput(output_)) inputs_ = arena.take<float>(unitCount_ * columns);
  slopes_ = arena.take<float>(2 * widest_ * columns);
}

void Network::draw(Random chance, std::span<float> parameters) const {
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    const Layer& layer = layers_[i];
    const bool oneSided = activation(i) < kSoftmax && activationLoops(activation(i)).oneSided;
    const double most = spread(layer, oneSided);
    for (std::size_t w = layer.weights; w < layer.biases; ++w) {
      parameters[w] = static_cast<float>(chance.between(-most, most));
    }
    std::fill_n(parameters.begin() + static_cast<std::ptrdiff_t>(layer.biases), layer.units, 0.0F);
  }
}

ConstColumns Network::forward(const float* parameters, ConstColumns in, std::size_t samples) {
  samples_ = samples;
  stride_ = strideOf(samples);
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    const Layer& layer = layers_[i];
    const Matrix weights{parameters + layer.weights, layer.units, layer.inputs, layer.inputs, 1};
    multiply(weights, parameters + layer.biases, in, inputs(i), vectorsOf(samples));
    activate(i);
    in = {values(i).at, stride_};
  }
  return in;
}

void Network::backward(const float* parameters, ConstColumns in, float* gradient) {
  for (std::size_t i = layers_.size(); i-- > 0;) {
    const Layer& layer = layers_[i];
    throughActivation(i);
    const Columns own = slopes(i);
    const ConstColumns from = i > 0 ? ConstColumns{values(i - 1).at, stride_} : in;
    addUp({own.at, stride_}, from, layer.units, layer.inputs, vectorsOf(samples_), gradient + layer.weights,
          gradient + layer.biases);
    if (i == 0) break;
    const Matrix transposed{parameters + layer.weights, layer.inputs, layer.units, 1, layer.inputs};
    multiply(transposed, nullptr, {own.at, stride_}, slopes(i - 1), vectorsOf(samples_));
  }
}

Columns Network::outputSlopes() const { return slopes(layers_.size() - 1); }

Columns Network::values(std::size_t layer) const {
  return {values_.data() + unitsBefore_[layer] * stride_, stride_};
}

Columns Network::inputs(std::size_t layer) const {
  if (inputs_.empty()) return values(layer);
  return {inputs_.data() + unitsBefore_[layer] * stride_, stride_};
}

Columns Network::slopes(std::size_t layer) const {
  return {slopes_.data() + layer % 2 * widest_ * stride_, stride_};
}

std::size_t Network::activation(std::size_t layer) const {
  return layer + 1 < layers_.size() ? activation_ : output_;
}

void Network::activate(std::size_t layer) {
  const std::size_t units = layers_[layer].units;
  const Columns from = inputs(layer);
  const Columns to = values(layer);
  if (activation(layer) == kSoftmax) {
    softmaxOfColumns({from.at, stride_}, to, units, vectorsOf(samples_));
  } else {
    activationLoops(activation(layer)).values(from.at, to.at, units * stride_);
  }
}

void Network::throughActivation(std::size_t layer) {
  const std::size_t units = layers_[layer].units;
  if (activation(layer) == kSoftmax) {
    slopesThroughSoftmax({values(layer).at, stride_}, slopes(layer), units, vectorsOf(samples_));
  } else {
    const ActivationLoops& loops = activationLoops(activation(layer));
    const Columns at = loops.slopeAtInput ? inputs(layer) : values(layer);
    loops.slopes(at.at, slopes(layer).at, units * stride_);
  }
}

}  // namespace downhill
