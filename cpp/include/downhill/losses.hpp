#pragma once

#include "downhill/loss.hpp"
#include "downhill/losses/asymmetric-absolute.hpp"
#include "downhill/losses/asymmetric-squared.hpp"
#include "downhill/losses/bce-with-logits.hpp"
#include "downhill/losses/bce.hpp"
#include "downhill/losses/cauchy.hpp"
#include "downhill/losses/contrastive.hpp"
#include "downhill/losses/cosine-embedding.hpp"
#include "downhill/losses/cross-entropy.hpp"
#include "downhill/losses/ctc.hpp"
#include "downhill/losses/detector.hpp"
#include "downhill/losses/dice.hpp"
#include "downhill/losses/expectile.hpp"
#include "downhill/losses/exponential.hpp"
#include "downhill/losses/focal-with-logits.hpp"
#include "downhill/losses/focal.hpp"
#include "downhill/losses/gaussian-nll.hpp"
#include "downhill/losses/hinge-embedding.hpp"
#include "downhill/losses/hinge.hpp"
#include "downhill/losses/huber.hpp"
#include "downhill/losses/info-nce.hpp"
#include "downhill/losses/js-divergence.hpp"
#include "downhill/losses/kl-divergence.hpp"
#include "downhill/losses/log-cosh.hpp"
#include "downhill/losses/mae.hpp"
#include "downhill/losses/mape.hpp"
#include "downhill/losses/margin-ranking.hpp"
#include "downhill/losses/mse.hpp"
#include "downhill/losses/msle.hpp"
#include "downhill/losses/multi-margin.hpp"
#include "downhill/losses/multi-task.hpp"
#include "downhill/losses/multilabel-margin.hpp"
#include "downhill/losses/multilabel-soft-margin.hpp"
#include "downhill/losses/nll.hpp"
#include "downhill/losses/pairwise-logistic.hpp"
#include "downhill/losses/poisson-nll.hpp"
#include "downhill/losses/poly-1.hpp"
#include "downhill/losses/quantile.hpp"
#include "downhill/losses/smooth-l1.hpp"
#include "downhill/losses/soft-margin.hpp"
#include "downhill/losses/sparse-cross-entropy.hpp"
#include "downhill/losses/squared-hinge.hpp"
#include "downhill/losses/triplet.hpp"
#include "downhill/losses/tukey-biweight.hpp"
#include "downhill/losses/tversky.hpp"

namespace downhill {

/// THE list: a loss is one header, and one line here. The bindings, the catalogue, the TypeScript types, the
/// tests and the benchmarks are all made from it; a loss's place is its handle.
// clang-format off
using Losses = LossList<
    Mse,
    Mae,
    Huber,
    SmoothL1,
    LogCosh,
    Quantile,
    Expectile,
    AsymmetricSquared,
    AsymmetricAbsolute,
    PoissonNll,
    GaussianNll,
    Msle,
    Mape,
    Cauchy,
    TukeyBiweight,
    Bce,
    BceWithLogits,
    Focal,
    FocalWithLogits,
    Hinge,
    SquaredHinge,
    SoftMargin,
    Exponential,
    HingeEmbedding,
    CrossEntropy,
    SparseCrossEntropy,
    Nll,
    Poly1,
    KlDivergence,
    JsDivergence,
    MultiMargin,
    MultilabelMargin,
    MultilabelSoftMargin,
    Dice,
    Tversky,
    Triplet,
    Contrastive,
    CosineEmbedding,
    MarginRanking,
    PairwiseLogistic,
    InfoNce,
    Ctc,
    Detector>;
// clang-format on

/// What is added up from losses of the list.
using Composites = CompositeList<MultiTask>;

}  // namespace downhill
