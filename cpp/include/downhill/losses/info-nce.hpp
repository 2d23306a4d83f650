#pragma once

#include <algorithm>

#include "downhill/loss.hpp"
#include "downhill/softmax.hpp"
#include "downhill/vectors.hpp"

namespace downhill {

struct InfoNce {
  static constexpr Spec spec{
      .id = "info-nce",
      .title = "InfoNCE",
      .family = Family::kPairs,
      .task = Task::kEmbedding,
      .summary =
          "Which of all the others is its partner: the surprise at the right one, going by the softmax "
          "of the cosines.",
      .use =
          "To learn embeddings from pairs that belong together, with no labels: two views of an image, a "
          "picture and its caption. Every other pair of the batch tells what does not belong.",
      .avoid =
          "With small batches, which have few others to tell apart from, or where much of a batch belongs "
          "together after all.",
      .formula =
          R"(-\log \frac{e^{\cos(a_i, b_i) / \tau}}{\sum_j e^{\cos(a_i, b_j) / \tau}} \qquad \cos(a, b) = \frac{a \cdot b}{\lVert a \rVert \lVert b \rVert})",
      .derivative =
          R"(\frac{1}{\tau \lVert a_i \rVert} \sum_j (p_j - [j = i]) \left(\frac{b_j}{\lVert b_j \rVert} - \cos(a_i, b_j) \frac{a_i}{\lVert a_i \rVert}\right) \qquad p_j = \frac{e^{\cos(a_i, b_j) / \tau}}{\sum_k e^{\cos(a_i, b_k) / \tau}})",
      .predictions = rowsOf(kReals),
      .others = rowsOf(kReals),
      .parameters = {{.id = "temperature",
                      .title = "Temperature",
                      .summary =
                          "How much nearer the partner must be: the lower, the more the nearest of the "
                          "others count.",
                      .range = {.low = 0.001, .high = 1000, .includesLow = true, .includesHigh = true},
                      .fallback = 0.1}},
      .traits = {.nonNegative = true, .acrossBatch = true},
      .relatives = {"cosine-embedding", "contrastive", "triplet", "sparse-cross-entropy"},
      .names = {},
      .references =
          {{"A. van den Oord, Y. Li, O. Vinyals: Representation Learning with Contrastive Predictive "
            "Coding (2018)",
            "https://arxiv.org/abs/1807.03748"},
           {"T. Chen et al.: A Simple Framework for Contrastive Learning (2020), with cosines",
            "https://arxiv.org/abs/2002.05709"}},
  };

  template <class T>
  static std::size_t room(const Batch<T>& batch) {
    return Lanes<T>::kCount * 2 * (batch.width + batch.count) + batch.width * batch.count;
  }

  /// Predictions side by side, one a lane; each is held against all the others in turn.
  template <class T>
  static double run(const Batch<T>& batch, T scale, T* values, T* gradient) {
    using V = Lanes<T>;
    const Work<T> work(batch);
    double total = 0;
    for (std::size_t at = 0; at < batch.count; at += V::kCount) {
      const std::size_t count = std::min(V::kCount, batch.count - at);
      const V weight = batch.weights ? V::loadFirst(batch.weights + at, count) : V(1);
      const V value = work.evaluate(at, count, gradient != nullptr) * weight;
      if (values) value.storeFirst(values + at, count);
      if (gradient) work.store(at, count, weight * scale, gradient);
      total += value.sumFirst(count);
    }
    return total;
  }

 private:
  template <class T>
  class Work {
    using V = Lanes<T>;

   public:
    explicit Work(const Batch<T>& batch)
        : batch_(batch),
          own_(reinterpret_cast<V*>(batch.room)),
          slopes_(own_ + batch.width),
          logits_(slopes_ + batch.width),
          powers_(logits_ + batch.count),
          others_(batch.room + V::kCount * 2 * (batch.width + batch.count)) {
      for (std::size_t j = 0; j < batch.count; ++j) turnToUnit(batch.inputs[kOthers] + j * batch.width, j);
    }

    [[nodiscard]] V evaluate(std::size_t at, std::size_t count, bool wantsGradient) const {
      const std::size_t width = batch_.width;
      const auto row = [=](std::size_t lane) { return at + (lane < count ? lane : 0); };
      for (std::size_t c = 0; c < width; ++c) {
        own_[c] = V::each([&](std::size_t lane) { return batch_.inputs[0][row(lane) * width + c]; });
      }
      const V size = length(Row<V>(own_, width));
      const V divisor = select(size > V(0), size, V(1));
      for (std::size_t c = 0; c < width; ++c) own_[c] = own_[c] / divisor;

      const V temperature(batch_.parameters[0]);
      for (std::size_t j = 0; j < batch_.count; ++j) {
        V cosine(0);
        for (std::size_t c = 0; c < width; ++c) cosine += own_[c] * V(others_[j * width + c]);
        logits_[j] = cosine / temperature;
      }
      const Row<V> logits(logits_, batch_.count);
      const V partner = V::each([&](std::size_t lane) { return static_cast<T>(row(lane)); });
      const Softmax<V> softmax = softmaxOf(logits, Slopes<V>(wantsGradient ? powers_ : nullptr));
      if (wantsGradient) slope(softmax.ofHighest, row, 1 / (temperature * divisor));
      return softmax.surprise(logits.at(partner));
    }

    void store(std::size_t at, std::size_t count, V factor, T* gradient) const {
      for (std::size_t c = 0; c < batch_.width; ++c) {
        const V column = slopes_[c] * factor;
        for (std::size_t lane = 0; lane < count; ++lane) {
          gradient[(at + lane) * batch_.width + c] = column[lane];
        }
      }
    }

   private:
    static constexpr std::size_t kOthers = static_cast<std::size_t>(Role::kOthers);

    /// A vector of length 0 has no direction: it stays, and has the cosine 0 with every other.
    void turnToUnit(const T* other, std::size_t j) const {
      const std::size_t width = batch_.width;
      const V size = lengthOf<V>(width, [=](std::size_t c) { return V(other[c]); });
      const V divisor = select(size > V(0), size, V(1));
      for (std::size_t c = 0; c < width; ++c) others_[j * width + c] = (V(other[c]) / divisor)[0];
    }

    /// The pull of all the others on this direction, less what would only change its length.
    template <class RowOf>
    void slope(V ofHighest, const RowOf& row, V factor) const {
      const std::size_t width = batch_.width;
      std::fill(slopes_, slopes_ + width, V(0));
      for (std::size_t j = 0; j < batch_.count; ++j) {
        const V isPartner = V::each([&](std::size_t lane) { return static_cast<T>(row(lane) == j); });
        const V pull = powers_[j] * ofHighest - isPartner;
        for (std::size_t c = 0; c < width; ++c) slopes_[c] += pull * V(others_[j * width + c]);
      }
      const V along = dot(Row<V>(slopes_, width), Row<V>(own_, width));
      for (std::size_t c = 0; c < width; ++c) slopes_[c] = (slopes_[c] - along * own_[c]) * factor;
    }

    const Batch<T>& batch_;
    V* own_;     ///< the directions of these predictions
    V* slopes_;  ///< what the gradient is before the weights
    V* logits_;  ///< how near each of the others is
    V* powers_;  ///< what softmaxOf leaves of that
    T* others_;  ///< the directions of all the others
  };
};

}  // namespace downhill
