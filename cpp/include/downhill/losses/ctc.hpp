#pragma once

#include <limits>

#include "downhill/loss.hpp"
#include "downhill/softmax.hpp"

namespace downhill {

struct Ctc {
  static constexpr Spec spec{
      .id = "ctc",
      .title = "Connectionist temporal classification",
      .family = Family::kSequences,
      .task = Task::kSequence,
      .summary = "The surprise at a sequence of symbols, over all the ways to spread it over the steps.",
      .use =
          "When the order of the symbols is known and not their times: speech as letters, handwriting as "
          "text. "
          "Class 0 is the blank, for steps at which nothing new is said; a symbol that comes twice in a row "
          "needs a blank between. Give it the scores themselves, not their softmax.",
      .avoid =
          "When each step has a label of its own, or outputs may come in another order than inputs. The loss "
          "of a sample is not divided by the number of its symbols, as PyTorch’s default is: long ones weigh "
          "more.",
      .formula =
          R"(-\log \sum_{\pi \in \mathcal{B}^{-1}(y)} \prod_{t=1}^{T} p_{t, \pi_t} \qquad p_{t,k} = \frac{e^{x_{t,k}}}{\sum_j e^{x_{t,j}}})",
      .derivative = R"(p_{t,k} - P\bigl(\pi_t = k \mid \pi \in \mathcal{B}^{-1}(y)\bigr))",
      .predictions = rowsOf(kReals, kEveryStep),
      .targets = rowsOf(kSymbols, kAnyLength),
      .traits = {.nonNegative = true, .infinite = true},
      .relatives = {"sparse-cross-entropy", "nll"},
      .names = {.pytorch = "torch.nn.CTCLoss", .keras = "keras.losses.CTC"},
      .references = {{"A. Graves et al.: Connectionist Temporal Classification (2006)",
                      "https://www.cs.toronto.edu/~graves/icml_2006.pdf"},
                     {"A. Hannun: Sequence Modeling with CTC (2017)", "https://distill.pub/2017/ctc/"}},
  };

  template <class T>
  static std::size_t room(const Batch<T>& batch) {
    const std::size_t symbols = batch.lengths[static_cast<std::size_t>(Role::kTargets)];
    return Lanes<T>::kCount * (batch.steps * (symbols + 1) + (batch.steps + 1) * (2 * symbols + 1));
  }

  /// Forwards, and for the gradient back again, over states that are the symbols with a blank before, between
  /// and after them. What a path has cost is the sum of the surprises at its classes.
  template <class V>
  static V evaluate(Steps<V> logits, Row<V> symbols, Slopes<V> slopes, V* room) {
    const Paths<V> paths(logits, symbols, slopes, room);
    const V total = paths.forward();
    if (slopes) paths.back(total, slopes);
    return select(total < V(kNever<V>), max(total, V(0)),
                  V(std::numeric_limits<typename V::Scalar>::infinity()));
  }

 private:
  /// What it costs to be where no path leads: more than any path, and yet some of it can be added up.
  template <class V>
  static constexpr typename V::Scalar kNever = std::numeric_limits<typename V::Scalar>::max() / 8;

  /// The cost of going one way or another or a third: -log(e^-a + e^-b + e^-c).
  template <class V>
  [[gnu::noinline]] static V either(V a, V b, V c) {
    const V low = min(a, b);
    const V high = max(a, b);
    const V least = min(low, c);
    return least - log(1 + (expOfFall(least - high) + expOfFall(least - max(low, c))));
  }

  template <class V>
  class Paths {
   public:
    Paths(Steps<V> logits, Row<V> symbols, Slopes<V> slopes, V* room)
        : logits_(logits),
          symbols_(symbols),
          states_(2 * symbols.size() + 1),
          costs_(room),
          before_(costs_ + logits.size() * (symbols.size() + 1)),
          now_(before_ + logits.size() * states_),
          last_(0) {
      for (const V symbol : symbols) last_ += select(symbol > V(0), V(2), V(0));
      for (std::size_t t = 0; t < logits.size(); ++t) price(t, slopes);
    }

    /// The cost of all paths. Leaves in `before_` what it costs to come into each state at each step.
    [[nodiscard]] V forward() const {
      for (std::size_t s = 0; s < states_; ++s) now_[s] = V(kNever<V>);
      for (std::size_t t = 0; t < logits_.size(); ++t) {
        V* const before = before_ + t * states_;
        for (std::size_t s = 0; s < states_; ++s) {
          before[s] = t == 0 ? V(s < 2 ? 0 : kNever<V>)
                             : either(now_[s], s > 0 ? now_[s - 1] : V(kNever<V>), overBlank(s, s - 2));
        }
        for (std::size_t s = 0; s < states_; ++s) now_[s] = min(before[s] + cost(t, s), V(kNever<V>));
      }
      V total(kNever<V>);
      for (std::size_t s = 0; s < states_; ++s) {
        total = select(isEnd(s), either(total, now_[s], V(kNever<V>)), total);
      }
      return total;
    }

    /// Takes from the softmax, which the slopes hold, how likely each class is at each step, given the
    /// target.
    void back(V total, Slopes<V> slopes) const {
      const V possible = select(total < V(kNever<V>), V(1), V(0));
      for (std::size_t t = logits_.size(); t-- > 0;) {
        const bool isLast = t + 1 == logits_.size();
        const Slopes<V> own = slopes.from(t * logits_.width());
        for (std::size_t k = 0; k < logits_.width(); ++k) own[k] = possible * own[k];
        for (std::size_t s = 0; s < states_; ++s) {
          const V after =
              isLast ? select(isEnd(s), V(0), V(kNever<V>))
                     : either(now_[s], s + 1 < states_ ? now_[s + 1] : V(kNever<V>), overBlank(s + 2, s + 2));
          now_[s] = min(after + cost(t, s), V(kNever<V>));
          const V share = possible * expOfFall(total - (before_[t * states_ + s] + now_[s]));
          own.takeAt(s % 2 == 1 ? symbols_[s / 2] : V(0), share);
        }
      }
    }

   private:
    /// What each symbol costs at step `t`, the blank first.
    void price(std::size_t t, Slopes<V> slopes) const {
      const Slopes<V> powers = slopes.from(t * logits_.width());
      const Row<V> logits = logits_[t];
      const Softmax<V> softmax = softmaxOf(logits, powers);
      V* const costs = costs_ + t * (symbols_.size() + 1);
      costs[0] = softmax.surprise(logits[0]);
      for (std::size_t i = 0; i < symbols_.size(); ++i) {
        costs[i + 1] = softmax.surprise(logits.at(symbols_[i]));
      }
      if (!slopes) return;
      for (std::size_t k = 0; k < logits.size(); ++k) powers[k] = powers[k] * softmax.ofHighest;
    }

    [[nodiscard]] V cost(std::size_t t, std::size_t s) const {
      return costs_[t * (symbols_.size() + 1) + (s % 2 == 1 ? s / 2 + 1 : 0)];
    }

    /// The cost now of state `from`, if a path may go over the blank between it and its neighbour: `later` is
    /// the later one of the two.
    [[nodiscard]] V overBlank(std::size_t later, std::size_t from) const {
      if (later % 2 == 0 || later < 3 || later >= states_) return V(kNever<V>);
      const auto isSame = symbols_[later / 2] == symbols_[later / 2 - 1];
      return select(isSame, V(kNever<V>), now_[from]);
    }

    /// Whether a path may end there: after the last symbol or with it.
    [[nodiscard]] auto isEnd(std::size_t s) const { return (V(s) == last_) | (V(s + 1) == last_); }

    Steps<V> logits_;
    Row<V> symbols_;
    std::size_t states_;
    V* costs_;   ///< of the blank and of each symbol, step after step
    V* before_;  ///< of coming into each state, step after step
    V* now_;     ///< of each state, at the step that is being looked at
    V last_;     ///< the state after the last symbol
  };
};

}  // namespace downhill
