#include "naive.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace downhill::naive {
namespace {

template <class T>
using Array = std::span<const T>;

/// The mean over elements of a loss that is written for one: `term(prediction, target, slope)` returns the
/// loss and sets its derivative.
template <class T, class Term>
double elementwise(const Inputs<T>& inputs, T* gradient, Term term) {
  const Array<T> predictions = inputs[Role::kPredictions];
  const Array<T> targets = inputs[Role::kTargets];
  const T count = static_cast<T>(predictions.size());
  T sum = 0;
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    T slope = 0;
    sum += term(predictions[i], targets[i], slope);
    if (gradient) gradient[i] = slope / count;
  }
  return sum / count;
}

template <class T>
T sign(T x) {
  return x > 0 ? T{1} : x < 0 ? T{-1} : T{0};
}

template <class T>
double mse(const Inputs<T>& inputs, T* gradient) {
  return elementwise(inputs, gradient, [](T p, T y, T& slope) {
    slope = 2 * (p - y);
    return (p - y) * (p - y);
  });
}

template <class T>
double mae(const Inputs<T>& inputs, T* gradient) {
  return elementwise(inputs, gradient, [](T p, T y, T& slope) {
    slope = sign(p - y);
    return std::abs(p - y);
  });
}

template <class T>
double huber(const Inputs<T>& inputs, T* gradient) {
  const T delta = inputs.parameters[0];
  return elementwise(inputs, gradient, [delta](T p, T y, T& slope) {
    const T size = std::abs(p - y);
    slope = size <= delta ? p - y : delta * sign(p - y);
    return size <= delta ? size * size / 2 : delta * (size - delta / 2);
  });
}

template <class T>
double logCosh(const Inputs<T>& inputs, T* gradient) {
  return elementwise(inputs, gradient, [gradient](T p, T y, T& slope) {
    if (gradient) slope = std::tanh(p - y);
    return std::log(std::cosh(p - y));
  });
}

template <class T>
double quantile(const Inputs<T>& inputs, T* gradient) {
  const T q = inputs.parameters[0];
  return elementwise(inputs, gradient, [q](T p, T y, T& slope) {
    slope = p < y ? -q : p > y ? 1 - q : 0;
    return std::max(q * (y - p), (q - 1) * (y - p));
  });
}

template <class T>
double poissonNll(const Inputs<T>& inputs, T* gradient) {
  return elementwise(inputs, gradient, [](T p, T y, T& slope) {
    const T rate = std::exp(p);
    slope = rate - y;
    return rate - y * p;
  });
}

template <class T>
double bce(const Inputs<T>& inputs, T* gradient) {
  const T margin = sizeof(T) == 4 ? T{0x1p-24F} : static_cast<T>(1e-15);
  return elementwise(inputs, gradient, [margin](T prediction, T y, T& slope) {
    const T p = std::clamp(prediction, margin, 1 - margin);
    slope = (p - y) / (p * (1 - p));
    return -(y * std::log(p) + (1 - y) * std::log(1 - p));
  });
}

template <class T>
double bceWithLogits(const Inputs<T>& inputs, T* gradient) {
  const T positive = inputs.parameters[0];
  return elementwise(inputs, gradient, [positive, gradient](T x, T y, T& slope) {
    const T weight = 1 + (positive - 1) * y;
    if (gradient) slope = 1 - y - weight / (1 + std::exp(x));
    return (1 - y) * x + weight * (std::log1p(std::exp(-std::abs(x))) + std::max(-x, T{0}));
  });
}

template <class T>
double hinge(const Inputs<T>& inputs, T* gradient) {
  return elementwise(inputs, gradient, [](T p, T y, T& slope) {
    slope = y * p < 1 ? -y : T{0};
    return std::max(T{0}, 1 - y * p);
  });
}

template <class T>
double softMargin(const Inputs<T>& inputs, T* gradient) {
  return elementwise(inputs, gradient, [](T p, T y, T& slope) {
    const T e = std::exp(-y * p);
    slope = -y * e / (1 + e);
    return std::log1p(e);
  });
}

template <class T>
double crossEntropy(const Inputs<T>& inputs, T* gradient) {
  const Array<T> logits = inputs[Role::kPredictions];
  const Array<T> targets = inputs[Role::kTargets];
  const std::size_t samples = logits.size() / inputs.width;
  const T rows = static_cast<T>(samples);
  T sum = 0;
  for (std::size_t start = 0; start < logits.size(); start += inputs.width) {
    const Array<T> row = logits.subspan(start, inputs.width);
    const T highest = *std::max_element(row.begin(), row.end());
    T total = 0;
    T mass = 0;
    for (const T x : row) total += std::exp(x - highest);
    const T log = highest + std::log(total);
    for (std::size_t c = 0; c < row.size(); ++c) {
      sum += targets[start + c] * (log - row[c]);
      mass += targets[start + c];
    }
    if (!gradient) continue;
    for (std::size_t c = 0; c < row.size(); ++c) {
      gradient[start + c] = (mass * std::exp(row[c] - log) - targets[start + c]) / rows;
    }
  }
  return sum / rows;
}

template <class T>
double klDivergence(const Inputs<T>& inputs, T* gradient) {
  const T width = static_cast<T>(inputs.width);
  return static_cast<T>(inputs.width) * elementwise(inputs, gradient, [width](T q, T p, T& slope) {
           slope = -width * p / q;
           return p > 0 ? p * std::log(p / q) : T{0};
         });
}

template <class T>
double triplet(const Inputs<T>& inputs, T* gradient) {
  const Array<T> anchors = inputs[Role::kPredictions];
  const Array<T> positives = inputs[Role::kPositives];
  const Array<T> negatives = inputs[Role::kNegatives];
  const std::size_t samples = anchors.size() / inputs.width;
  const T count = static_cast<T>(samples);
  T sum = 0;
  for (std::size_t start = 0; start < anchors.size(); start += inputs.width) {
    T near = 0;
    T far = 0;
    for (std::size_t d = start; d < start + inputs.width; ++d) {
      near += (anchors[d] - positives[d]) * (anchors[d] - positives[d]);
      far += (anchors[d] - negatives[d]) * (anchors[d] - negatives[d]);
    }
    near = std::sqrt(near);
    far = std::sqrt(far);
    const T loss = near - far + inputs.parameters[0];
    sum += std::max(T{0}, loss);
    if (!gradient) continue;
    for (std::size_t d = start; d < start + inputs.width; ++d) {
      const T slope = (anchors[d] - positives[d]) / near - (anchors[d] - negatives[d]) / far;
      gradient[d] = loss > 0 ? slope / count : T{0};
    }
  }
  return sum / count;
}

template <class T>
struct Named {
  std::string_view loss;
  Loop<T> loop;
};

template <class T>
constexpr std::array kLoops{
    Named<T>{"mse", mse<T>},
    Named<T>{"mae", mae<T>},
    Named<T>{"huber", huber<T>},
    Named<T>{"log-cosh", logCosh<T>},
    Named<T>{"quantile", quantile<T>},
    Named<T>{"poisson-nll", poissonNll<T>},
    Named<T>{"bce", bce<T>},
    Named<T>{"bce-with-logits", bceWithLogits<T>},
    Named<T>{"hinge", hinge<T>},
    Named<T>{"soft-margin", softMargin<T>},
    Named<T>{"cross-entropy", crossEntropy<T>},
    Named<T>{"kl-divergence", klDivergence<T>},
    Named<T>{"triplet", triplet<T>},
};

}  // namespace

template <class T>
Loop<T> find(std::string_view loss) {
  const auto& loops = kLoops<T>;
  const auto found =
      std::find_if(loops.begin(), loops.end(), [&](const Named<T>& named) { return named.loss == loss; });
  return found == loops.end() ? nullptr : found->loop;
}

template Loop<float> find(std::string_view);
template Loop<double> find(std::string_view);

}  // namespace downhill::naive
