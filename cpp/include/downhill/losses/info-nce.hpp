#pragma once

#include <span>

#include "downhill/cosines.hpp"
#include "downhill/loss.hpp"
#include "downhill/softmax.hpp"

namespace downhill {

struct InfoNce : LossOfCosines<InfoNce> {
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
      .recipe = R"(
a = torch.nn.functional.normalize(predictions, dim=1)
b = torch.nn.functional.normalize(others, dim=1)
loss = torch.nn.functional.cross_entropy(a @ b.T / temperature, torch.arange(len(a))))",
      .references =
          {{"A. van den Oord, Y. Li, O. Vinyals: Representation Learning with Contrastive Predictive "
            "Coding (2018)",
            "https://arxiv.org/abs/1807.03748"},
           {"T. Chen et al.: A Simple Framework for Contrastive Learning (2020), with cosines",
            "https://arxiv.org/abs/2002.05709"}},
  };

  /// Of one prediction's cosines with all the others, which it may write over; `partner` numbers its own.
  template <class V>
  static V evaluate(std::span<V> cosines, V partner, V temperature, Slopes<V> slopes) {
    for (V& cosine : cosines) cosine = cosine / temperature;
    const Row<V> logits(cosines.data(), cosines.size());
    const Softmax<V> softmax = softmaxOf(logits, slopes);
    if (slopes) {
      const V sharpness = 1 / temperature;
      for (std::size_t j = 0; j < logits.size(); ++j) {
        const V isPartner = select(partner == numbered<V>(j), V(1), V(0));
        slopes[j] = sharpness * (slopes[j] * softmax.ofHighest - isPartner);
      }
    }
    return softmax.surprise(logits.at(partner));
  }
};

}  // namespace downhill
