#include "element_loops.hpp"

#include <cmath>

namespace downhill {
namespace {

/// From `at` to `end` with everything that may be asked, one vector at a time, the last partly filled.
template <class T>
void runRest(const ElementKernels<T>& kernels, const Batch<T>& batch, std::size_t at, std::size_t end,
             Lanes<T> scale, T* values, T* gradient, Total& total) {
  using V = Lanes<T>;
  Alarm<T> alarm;
  double sum = 0;  // of a block, so that the total is added up in few steps
  for (; at < end; at += V::kCount) {
    const std::size_t count = std::min(V::kCount, end - at);
    const auto load = [=](const T* from) { return V::loadFirst(from + at, count); };
    std::array<T, kRoles.size() * V::kCount> inputs{};
    for (std::size_t i = 0; i < kernels.roles.size(); ++i) {
      load(batch.inputs[kernels.roles[i]]).store(inputs.data() + i * V::kCount);
    }
    V value(0);
    V slope(0);
    kernels.one(inputs.data(), batch, value, slope, alarm);
    const V weight = batch.weights ? load(batch.weights) : V(1);
    value = value * weight;
    if (values) value.storeFirst(values + at, count);
    if (gradient) (slope * scale * weight).storeFirst(gradient + at, count);
    sum += value.sumFirst(count);
  }
  total.value += sum;
  if (alarm.rings()) total.suspect = true;
}

}  // namespace

template <class T>
Total runElements(const ElementKernels<T>& kernels, const Batch<T>& batch, T scale, T* values, T* gradient) {
  constexpr std::size_t kStride = Lanes<T>::kCount;
  // After so many elements the accumulators are flushed into a double, lest rounding errors add up in float.
  constexpr std::size_t kBlock = 256 * kStride;
  const auto strides = gradient ? kernels.slope : kernels.value;
  Total total;
  std::size_t at = 0;
  if (!values && !batch.weights) {
    for (const std::size_t end = batch.count / kStride * kStride; at < end;) {
      const std::size_t next = std::min(end, at + kBlock);
      if (!strides(batch, at, next, scale, gradient, total)) {
        runRest<T>(kernels, batch, at, next, scale, values, gradient, total);
      }
      at = next;
    }
  }
  if (at < batch.count) runRest<T>(kernels, batch, at, batch.count, scale, values, gradient, total);
  if (!std::isfinite(total.value)) total.suspect = true;
  return total;
}

template <class T>
void finish(Total& total, Lanes<T> sum, Alarm<T> alarm) {
  total.value += sum.sum();
  if (alarm.rings()) total.suspect = true;
}

template <class T>
bool addLogarithm(LogProduct<T> product, Lanes<T> coefficient, Lanes<T>& sum) {
  if (!product.isNormal()) return false;
  sum += coefficient * product.logarithm();
  return true;
}

template Total runElements(const ElementKernels<float>&, const Batch<float>&, float, float*, float*);
template Total runElements(const ElementKernels<double>&, const Batch<double>&, double, double*, double*);
template void finish(Total&, Lanes<float>, Alarm<float>);
template void finish(Total&, Lanes<double>, Alarm<double>);
template bool addLogarithm(LogProduct<float>, Lanes<float>, Lanes<float>&);
template bool addLogarithm(LogProduct<double>, Lanes<double>, Lanes<double>&);

}  // namespace downhill
