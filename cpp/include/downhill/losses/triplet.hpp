#pragma once

#include "downhill/loss.hpp"
#include "downhill/vectors.hpp"

namespace downhill {

struct Triplet {
  static constexpr Spec spec{
      .id = "triplet",
      .title = "Triplet margin",
      .family = Family::kPairs,
      .task = Task::kEmbedding,
      .summary = "What is alike must lie nearer than what is not, and by a margin.",
      .use =
          "To learn places in a space where distance means difference, from triples: one thing, another of "
          "its kind, and one of another kind.",
      .avoid =
          "When most triples are easy: they cost nothing and teach nothing, so that the hard ones must be "
          "looked for.",
      .formula = R"(\max\bigl(0,\ \lVert a - p \rVert - \lVert a - n \rVert + m\bigr))",
      .derivative =
          R"(\begin{cases} \frac{a - p}{\lVert a - p \rVert} - \frac{a - n}{\lVert a - n \rVert} & \lVert a - p \rVert - \lVert a - n \rVert + m > 0 \\ 0 & \text{otherwise} \end{cases})",
      .predictions = rowsOf(kReals),
      .positives = rowsOf(kReals),
      .negatives = rowsOf(kReals),
      .parameters = {{.id = "margin",
                      .title = "Margin",
                      .summary = "How much nearer the positive must be.",
                      .range = {.low = 0},
                      .fallback = 1}},
      .traits = {.nonNegative = true},
      .relatives = {"contrastive", "cosine-embedding", "info-nce", "margin-ranking"},
      .names = {.pytorch = "torch.nn.TripletMarginLoss"},
      .references = {{"V. Balntas et al.: Learning Local Feature Descriptors with Triplets and Shallow "
                      "Convolutional Neural Networks (2016)",
                      "https://doi.org/10.5244/C.30.119"},
                     {"PyTorch: TripletMarginLoss",
                      "https://pytorch.org/docs/stable/generated/torch.nn.TripletMarginLoss.html"},
                     {"F. Schroff, D. Kalenichenko, J. Philbin: FaceNet (2015), with squared distances",
                      "https://arxiv.org/abs/1503.03832"}},
  };

  template <class V>
  [[gnu::always_inline]] static V evaluate(const auto& anchor, const auto& positive, const auto& negative,
                                           V margin, SlopesAlong<V> slopes) {
    const auto squares = sumsOver(
        [](V a, V p, V n) {
          return std::array{(a - p) * (a - p), (a - n) * (a - n)};
        },
        anchor, positive, negative);
    const Norm<V> near = distance(squares[0], anchor, positive);
    const Norm<V> far = distance(squares[1], anchor, negative);
    const V excess = near.value() - far.value() + margin;
    if (slopes) {
      // No direction leads away from where two vectors meet: of the slopes there, 0 leaves them in peace.
      const V active = onlyWhere(excess > V(0), V(1));
      const V pull = active / near.divisor();
      const V push = active / far.divisor();
      slopes.write([=, near = near.lift(), far = far.lift()](
                       V a, V p, V n) { return pull * (near * (a - p)) - push * (far * (a - n)); },
                   anchor, positive, negative);
    }
    return max(excess, V(0));
  }
};

}  // namespace downhill
