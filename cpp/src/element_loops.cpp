#include "element_loops.hpp"

namespace downhill {

template <class T>
Total runElements(const ElementKernels<T>& kernels, const Batch<T>& batch, T scale, T* values, T* gradient) {
  constexpr std::size_t kStride = kLockstep * Lanes<T>::kCount;
  // After so many elements the accumulators are flushed into a double, lest rounding errors add up in float.
  constexpr std::size_t kBlock = 128 * kStride;
  const auto strides = gradient ? kernels.slope : kernels.value;
  Total total;
  std::size_t at = 0;
  if (!values && !batch.weights) {
    for (std::size_t end = batch.count / kStride * kStride; at < end;) {
      const std::size_t next = std::min(end, at + kBlock);
      strides(batch, at, next, scale, gradient, total);
      at = next;
    }
  }
  if (at < batch.count) kernels.rest(batch, at, scale, values, gradient, total);
  return total;
}

template <class T>
void finish(Total& total, Lanes<T> one, Lanes<T> other, const Alarm<T>& alarm) {
  total.value += one.sum() + other.sum();
  if (alarm.rings()) total.suspect = true;
}

template Total runElements(const ElementKernels<float>&, const Batch<float>&, float, float*, float*);
template Total runElements(const ElementKernels<double>&, const Batch<double>&, double, double*, double*);
template void finish(Total&, Lanes<float>, Lanes<float>, const Alarm<float>&);
template void finish(Total&, Lanes<double>, Lanes<double>, const Alarm<double>&);

}  // namespace downhill
