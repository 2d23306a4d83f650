#pragma once

#include "downhill/loss.hpp"
#include "downhill/vectors.hpp"

namespace downhill {

struct Contrastive {
  static constexpr Spec spec{
      .id = "contrastive",
      .title = "Contrastive loss",
      .family = Family::kPairs,
      .task = Task::kEmbedding,
      .summary = "Draws what is alike together, and pushes what is not apart until it is a margin away.",
      .use =
          "To learn places in a space where distance means difference, from pairs that are known to be of "
          "one kind (target 1) or of two (target 0).",
      .avoid =
          "When only comparisons are known, or kinds differ in how wide they spread: triplets ask for an "
          "order of distances, this for distances themselves.",
      .formula =
          R"(\begin{cases} d^2 & y = 1 \\ \max(0,\ m - d)^2 & y = 0 \end{cases} \qquad d = \lVert a - b \rVert)",
      .derivative =
          R"(\begin{cases} 2\,(a - b) & y = 1 \\ -2 \max(0,\ m - d)\,\frac{a - b}{d} & y = 0 \end{cases})",
      .predictions = rowsOf(kReals),
      .others = rowsOf(kReals),
      .targets = kZeroOrOne,
      .parameters = {{.id = "margin",
                      .title = "Margin",
                      .summary =
                          "The distance from which on two of different kinds leave each other in peace.",
                      .range = kPositive,
                      .fallback = 1}},
      .traits = {.nonNegative = true},
      .relatives = {"triplet", "cosine-embedding", "info-nce", "hinge-embedding"},
      .names = {},
      .recipe = R"(
distance = (predictions - others).norm(dim=1)
apart = torch.relu(margin - distance)
loss = torch.where(targets == 1, distance, apart).square().mean())",
      .references = {{"R. Hadsell, S. Chopra, Y. LeCun: Dimensionality Reduction by Learning an Invariant "
                      "Mapping (2006)",
                      "https://doi.org/10.1109/CVPR.2006.100"}},
  };

  template <class V>
  [[gnu::always_inline]] static V evaluate(const auto& a, const auto& b, V same, V margin,
                                           SlopesAlong<V> slopes) {
    const auto alike = same == V(1);
    const auto squares =
        sumsOver([](V own, V other) { return std::array{(own - other) * (own - other)}; }, a, b);
    const V apart = distance(squares[0], a, b).value();
    const V missing = max(margin - apart, V(0));
    if (slopes) {
      // Where two of different kinds meet, no direction leads apart: of the slopes there, 0 is the fair one.
      const V scale = 2 * select(alike, V(1), -missing);
      const V size = select(alike, V(1), select(apart > V(0), apart, V(1)));
      slopes.write([=](V own, V other) { return scale * ((own - other) / size); }, a, b);
    }
    const V off = select(alike, apart, missing);
    return off * off;
  }
};

}  // namespace downhill
