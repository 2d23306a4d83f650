#pragma once

#include "downhill/loss.hpp"

namespace downhill {

struct HingeEmbedding {
  static constexpr Spec spec{
      .id = "hinge-embedding",
      .title = "Hinge embedding loss",
      .task = Task::kBinary,
      .summary = "Of a distance: draw alike pairs together, and push others apart as far as the margin.",
      .use = "When the prediction is a distance between two things and the label says alike (1) or not (−1).",
      .avoid =
          "When you have the vectors themselves: losses of pairs take the distance for you. A prediction "
          "below 0 is rewarded without end.",
      .formula = R"(\begin{cases} \hat{y} & y = 1 \\ \max(0, m - \hat{y}) & y = -1 \end{cases})",
      .derivative =
          R"(\begin{cases} 1 & y = 1 \\ -1 & y = -1,\ \hat{y} < m \\ 0 & \text{otherwise} \end{cases})",
      .predictions = kReals,
      .targets = kMinusOrPlusOne,
      .parameters = {{.id = "margin",
                      .title = "Margin",
                      .summary = "The distance at which pairs that are not alike are far enough apart.",
                      .range = kPositive,
                      .fallback = 1}},
      .relatives = {"hinge", "contrastive", "cosine-embedding"},
      .names = {.pytorch = "torch.nn.HingeEmbeddingLoss"},
      .references = {{"J. Weston, F. Ratle, R. Collobert: Deep Learning via Semi-Supervised Embedding (2008)",
                      "https://doi.org/10.1145/1390156.1390303"},
                     {"PyTorch: HingeEmbeddingLoss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.HingeEmbeddingLoss.html"}},
  };

  template <class V>
  static V value(V prediction, V target, V margin) {
    return select(target > V(0), prediction, max(margin - prediction, V(0)));
  }

  // On the margin itself, where there is no derivative, 0 leaves what is far enough where it is.
  template <class V>
  static V gradient(V prediction, V target, V margin) {
    return select(target > V(0), V(1), onlyWhere(prediction < margin, V(-1)));
  }
};

}  // namespace downhill
