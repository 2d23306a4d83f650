#pragma once

#include "downhill/loss.hpp"
#include "downhill/vectors.hpp"

namespace downhill {

struct CosineEmbedding {
  static constexpr Spec spec{
      .id = "cosine-embedding",
      .title = "Cosine embedding loss",
      .family = Family::kPairs,
      .task = Task::kEmbedding,
      .summary =
          "Turns what is alike into one direction, and what is not away from it. Lengths do not count.",
      .use =
          "For embeddings that are compared by direction, such as those of texts, from pairs that are known "
          "to be alike (target 1) or not (target −1).",
      .avoid =
          "When length carries meaning; and when there are many vectors at hand to tell apart at once, "
          "which info-nce does.",
      .formula =
          R"(\begin{cases} 1 - \cos & y = 1 \\ \max(0,\ \cos - m) & y = -1 \end{cases} \qquad \cos = \frac{a \cdot b}{\sqrt{(\lVert a \rVert^2 + \varepsilon)(\lVert b \rVert^2 + \varepsilon)}},\quad \varepsilon = 10^{-12})",
      .derivative =
          R"(-y\,[\,y = 1 \lor \cos > m\,] \left(\frac{b}{\sqrt{(\lVert a \rVert^2 + \varepsilon)(\lVert b \rVert^2 + \varepsilon)}} - \cos \frac{a}{\lVert a \rVert^2 + \varepsilon}\right))",
      .predictions = rowsOf(kReals),
      .others = rowsOf(kReals),
      .targets = kMinusOrPlusOne,
      .parameters = {{.id = "margin",
                      .title = "Margin",
                      .summary = "The cosine up to which two that are not alike leave each other in peace.",
                      .range = {.low = -1, .high = 1, .includesLow = true, .includesHigh = true},
                      .fallback = 0}},
      .traits = {.nonNegative = true},
      .relatives = {"contrastive", "triplet", "info-nce"},
      .names = {.pytorch = "torch.nn.CosineEmbeddingLoss",
                .keras = "keras.losses.CosineSimilarity",
                .tensorflowjs = "tf.losses.cosineDistance"},
      .references =
          {{"J. Bromley et al.: Signature Verification Using a Siamese Time Delay Neural Network (1993)",
            "https://doi.org/10.1142/S0218001493000339"},
           {"PyTorch: CosineEmbeddingLoss",
            "https://pytorch.org/docs/stable/generated/torch.nn.CosineEmbeddingLoss.html"}},
  };

  template <class V>
  [[gnu::always_inline]] static V evaluate(const auto& a, const auto& b, V target, V margin,
                                           SlopesAlong<V> slopes) {
    const auto squares = sumsOver([](V own, V other) { return std::array{own * own, other * other}; }, a, b);
    const V ofOwn = inverseLength(squares[0], a);
    const V ofOther = inverseLength(squares[1], b);
    const auto alike = target == V(1);

    // As 1 - cos is, near 0, all that the rounding left, it is put together of what has no need to cancel:
    // half the squared distance of the two directions, and what each direction lacks of length 1.
    const auto [cosine, gap] = sumsOver(
        [=](V x, V y) {
          const V own = x * ofOwn * kShrink;
          const V other = y * ofOther * kShrink;
          return std::array{own * other, (own - other) * (own - other)};
        },
        a.seen(), b.seen());
    const V ownLack = kShrink * kExtra * ofOwn;
    const V otherLack = kShrink * kExtra * ofOther;
    const V toOne = 0.5 * (gap + ownLack * ownLack + otherLack * otherLack);
    const V excess = cosine - margin;

    if (slopes) {
      const V factor = select(alike, V(-1), select(excess > V(0), V(1), V(0))) * kShrink * ofOwn;
      slopes.write(
          [=, along = cosine](V own, V other) {
            return factor * (other * ofOther * kShrink - along * (own * ofOwn * kShrink));
          },
          a, b);
    }
    return select(alike, toOne, max(excess, V(0)));
  }

 private:
  // The root of PyTorch's epsilon, 1e-12F, which gives a vector of length 0 the cosine 0 with every other: it
  // is as if each vector had one more part.
  static constexpr double kExtra = 9.999999980020987e-7;
  // The inverse of the largest length is no normal number; so many times that is one.
  static constexpr double kShrink = 0.125;

  template <class V>
  static V inverseLength(V squares, const Along<V>& a) {
    if (!isOrdinary(squares)) return inverseLengthOf<V>(a.elements(), a.size());
    return (1 / kShrink) / sqrt(squares + kExtra * kExtra);
  }

  template <class V>
  [[gnu::noinline]] static V inverseLengthOf(const typename V::Scalar* elements, std::size_t size) {
    const V own = lengthFrom<V>(nullptr, elements, size).value();
    // To longer ones the part adds nothing, and their squares may overflow.
    const V near = min(own, V(1e10));
    return (1 / kShrink) / select(near < own, own, sqrt(near * near + kExtra * kExtra));
  }
};

}  // namespace downhill
