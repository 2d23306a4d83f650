#!/usr/bin/env python3
"""Writes metrics.csv: what scikit-learn says of predictions, edges included (Debian: python3-sklearn).

A line is a kind, predictions, targets, and then the numbers. Regression: RMSE, MAE, R2. Classification, with the
number of classes: accuracy, precision, recall, F1. Scales: mean and deviation of one feature, the targets being none.
"""

import random
import warnings
from pathlib import Path

import numpy as np
import sklearn
from sklearn import metrics
from sklearn.preprocessing import StandardScaler

warnings.filterwarnings("ignore")  # of shares of nothing, which are what the edges are about
RANDOM = random.Random(175)


def single(numbers):
    return [float(np.float32(x)) for x in numbers]


def cell(numbers):
    return " ".join(map(repr, numbers))


def regression(predictions, targets):
    rmse = metrics.mean_squared_error(targets, predictions, squared=False)
    return rmse, metrics.mean_absolute_error(targets, predictions), metrics.r2_score(targets, predictions)


def classification(classes):
    def judged(predictions, targets):
        average = "binary" if classes == 2 else "macro"
        scores = [metrics.precision_score, metrics.recall_score, metrics.f1_score]
        return (
            metrics.accuracy_score(targets, predictions),
            *(score(targets, predictions, average=average, zero_division=0) for score in scores),
        )

    return judged


def scales(values, _):
    scaler = StandardScaler().fit(np.array(values).reshape(-1, 1))
    return float(scaler.mean_[0]), float(scaler.scale_[0])


def cases():
    for size in (2, 5, 40):
        yield "regression", regression, *(single(RANDOM.gauss(3, 20) for _ in range(size)) for _ in "pt")
    yield "regression", regression, single([1, 2, 3]), single([1, 2, 3])
    yield "regression", regression, single([9, 9, -9]), single([1, 2, 3.5])
    for classes in (2, 3, 5):
        judged = classification(classes)
        kind = f"classes{classes}"
        for size in (1, 7, 60):
            yield kind, judged, *([float(RANDOM.randrange(classes)) for _ in range(size)] for _ in "pt")
        yield kind, judged, [0.0] * 4, [0.0, 0.0, 1.0, 1.0]  # never says yes
        yield kind, judged, [0.0, 1.0, 1.0], [0.0] * 3  # there is nothing to find
        yield kind, judged, [0.0] * 3, [0.0] * 3  # neither
        yield kind, judged, [1.0] * 3, [1.0] * 3  # all right
        yield kind, judged, [1.0, 0.0], [0.0, 1.0]  # all wrong
    for values in ([1, 2, 3, 4], [7, 7, 7], [1e6 + RANDOM.random() for _ in range(30)], [5]):
        yield "scales", scales, single(values), []


if __name__ == "__main__":
    lines = [f"# Made by metrics.py with scikit-learn {sklearn.__version__}.", "kind,predictions,targets,numbers"]
    for kind, judge, predictions, targets in cases():
        lines.append(",".join([kind, cell(predictions), cell(targets), cell(map(float, judge(predictions, targets)))]))
    Path(__file__).with_suffix(".csv").write_text("\n".join(lines) + "\n")
