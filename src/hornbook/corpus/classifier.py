"""A small classifier that learns an annotator's scores: ridge regression over hashed n-grams and cheap features.

phi-1 used a random forest on a code model's embeddings, FineWeb-Edu a linear head on a text model's. A linear model
on hashed n-grams needs no other model, trains in a second, is deterministic and can be read; on this machine's
documents it agreed with our rubric about as well as a random forest and gradient boosting did.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hornbook.corpus.features import READ_CHARACTERS, TOKEN, text_features
from hornbook.foundation.errors import DataError
from hornbook.foundation.files import atomic_write
from hornbook.foundation.hardware import require
from hornbook.teachers.annotator import HIGHEST_SCORE, LOWEST_SCORE

HASH_BITS = 15
BINS = 8
NGRAM_SCALE, FEATURE_SCALE = 3.0, 0.3
"""How strongly n-grams and plain features weigh against the binned features in the ridge penalty."""
PENALTY = 3.0


@dataclass(frozen=True)
class Classifier:
    """A fitted classifier. All arrays are float64.

    ``edges`` (features, `BINS` - 1) are quantiles of each feature, ``center`` and ``spread`` (features,) its mean and
    deviation, ``weights`` (bins + features + hashed n-grams,) the linear model, ``intercept`` (1,) its constant.
    """

    edges: NDArray[np.float64]
    center: NDArray[np.float64]
    spread: NDArray[np.float64]
    weights: NDArray[np.float64]
    intercept: NDArray[np.float64]

    def predict(self, texts: Sequence[str]) -> NDArray[np.float64]:
        """The predicted score of each text, between 0 and 5, rounded to three decimals."""
        if not texts:
            return np.empty(0)
        inputs = _inputs(texts, _features(texts), self.edges, self.center, self.spread)
        scores = np.asarray(inputs @ self.weights) + self.intercept[0]
        return np.round(np.clip(scores, LOWEST_SCORE, HIGHEST_SCORE), 3)

    def save(self, path: Path) -> None:
        """Write the arrays to a safetensors file."""
        from safetensors.numpy import save

        atomic_write(path, save({name: np.ascontiguousarray(value) for name, value in vars(self).items()}))


def load_classifier(path: Path) -> Classifier:
    """Read what `Classifier.save` wrote. Raises DataError if the file is missing, damaged or of another kind."""
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        return Classifier(**load_file(path))
    except (OSError, SafetensorError, TypeError) as error:
        raise DataError(
            f"not a quality classifier ({error})", where=str(path), mend="run the stage `quality` again"
        ) from error


def fit(texts: Sequence[str], scores: Sequence[float]) -> Classifier:
    """Learn to predict ``scores`` from ``texts``. Equal arguments give an equal classifier."""
    require(["sklearn"], "corpus")
    from sklearn.linear_model import Ridge

    features = _features(texts)
    edges = np.quantile(features, np.linspace(0, 1, BINS + 1)[1:-1], axis=0).T
    center, spread = features.mean(axis=0), features.std(axis=0)
    spread[spread == 0] = 1.0
    inputs = _inputs(texts, features, edges, center, spread)
    model = Ridge(alpha=PENALTY, solver="lsqr").fit(inputs, np.asarray(scores, dtype=np.float64))
    return Classifier(edges, center, spread, np.asarray(model.coef_), np.array([float(model.intercept_)]))


def _features(texts: Sequence[str]) -> NDArray[np.float64]:
    """(texts, features)"""
    return np.array([text_features(text) for text in texts], dtype=np.float64)


def _inputs(
    texts: Sequence[str],
    features: NDArray[np.float64],
    edges: NDArray[np.float64],
    center: NDArray[np.float64],
    spread: NDArray[np.float64],
) -> Any:
    """A sparse matrix (texts, bins + features + hashed n-grams).

    A bin says whether a feature is above one of its quantiles; so a linear model can follow a curve.
    """
    require(["sklearn"], "corpus")
    from scipy import sparse
    from sklearn.feature_extraction.text import HashingVectorizer

    above = (features[:, :, None] > edges[None]).reshape(len(texts), -1)
    ngrams: Any = HashingVectorizer(
        n_features=2**HASH_BITS, ngram_range=(1, 2), token_pattern=TOKEN.pattern, lowercase=False, alternate_sign=False
    ).transform([text[:READ_CHARACTERS] for text in texts])
    plain = np.hstack([above, (features - center) / spread * FEATURE_SCALE])
    return sparse.hstack([sparse.csr_matrix(plain), ngrams * NGRAM_SCALE], format="csr")


def agreement(
    predicted: Sequence[float], annotated: Sequence[float], threshold: float
) -> dict[str, float | int | None]:
    """How well predictions agree with an annotator on documents that the classifier did not learn from.

    F1, precision and recall are those of "the score reaches ``threshold``"; Spearman's rank correlation is over all
    scores. A figure that is undefined (no document above the threshold, or all scores equal) is None.
    """
    from scipy.stats import spearmanr

    above, truth = np.asarray(predicted) >= threshold, np.asarray(annotated) >= threshold
    both = int((above & truth).sum())
    precision = both / int(above.sum()) if above.any() else None
    recall = both / int(truth.sum()) if truth.any() else None
    varied = len(set(predicted)) > 1 and len(set(annotated)) > 1
    return {
        "documents": len(truth),
        "f1": round(2 * both / int(above.sum() + truth.sum()), 4) if above.any() or truth.any() else None,
        "precision": None if precision is None else round(precision, 4),
        "recall": None if recall is None else round(recall, 4),
        "spearman": round(float(np.asarray(spearmanr(predicted, annotated))[0]), 4) if varied else None,
    }
