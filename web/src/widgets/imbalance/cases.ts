const EACH = 100; // cases of either class that stand for all of theirs
const APART = 1.25;
const SPREAD = 0.6;

/** Cases as a model scores them that tells the classes apart fairly well: their logits, before training moves the bias. */
export interface Cases {
  readonly logits: Float64Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array; // how many of all cases each stands for
}

/** The same hundred positives and hundred negatives, whatever the share: it only says how many each of them stands for. */
export function casesWith(share: number): Cases {
  const quantiles = Array.from({ length: EACH }, (_, index) => quantile((index + 0.5) / EACH));
  return {
    logits: Float64Array.of(...quantiles.map((z) => APART + z), ...quantiles.map((z) => z - APART)),
    targets: Float64Array.of(...quantiles.map(() => 1), ...quantiles.map(() => 0)),
    weights: Float64Array.of(...quantiles.map(() => share / EACH), ...quantiles.map(() => (1 - share) / EACH)),
  };
}

/** Of the logistic distribution, whose tails are those of a sigmoid. */
const quantile = (part: number) => SPREAD * Math.log(part / (1 - part));
