"""Checking a model folder: does everything in it belong together, and is it what it looks like?

Each check passes, fails, or is not made, with the reason. What can't be known from the folder is never called passed:
a model without published logits may still be badly trained or changed on purpose.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import psutil
import torch
from torch import Tensor

from hornbook.foundation.artifact import MANIFEST, open_artifact
from hornbook.foundation.errors import HornbookError
from hornbook.foundation.files import hash_file, read_json
from hornbook.inference.load import resolve_model
from hornbook.model.catalogue import (
    PublishedLogits,
    published_logits,
    same_shape,
    weights_bytes,
)
from hornbook.model.checkpoint import load_model, read_config
from hornbook.model.phi import Phi
from hornbook.model.presets import PRESETS
from hornbook.tokens.added import CODEGEN_RUNS, GPT2_VOCAB_SIZE
from hornbook.tokens.tokenizer import Tokenizer, load_tokenizer

Outcome = Literal["passed", "failed", "not checked"]

ROUND_TRIPS = (
    'def f(a, b):\n    """Return a + b."""\n    if a:\n        return a + b\n\n\n\treturn 0\n',
    "größer → ∑ 数学 🙂 e\u0301\r\n",
    " leading, trailing \n\n \t \n",
    *(" " * length + "x" for length in (1, 2, 3, 7, 31, 40)),
    *("\t" * length + "x" for length in (1, 2, 9, 12)),
)
"""Texts that encoding and decoding must give back."""
FOR_TRANSFORMERS = 1e-4
"""Largest difference from transformers' logits, as a share of the largest logit; both compute in fp32."""


@dataclass(frozen=True)
class Check:
    """One line of the report: what was checked, how it came out, and why."""

    name: str
    outcome: Outcome
    detail: str


class _NotChecked(Exception):  # noqa: N818 - not an error
    """A check can't be made; the message says why."""


class _Failed(Exception):  # noqa: N818 - an outcome, not an error
    """A check failed; the message says how."""


def verify(path: str | Path, *, published: Mapping[str, PublishedLogits] | None = None) -> list[Check]:
    """Check the model that ``path`` means (as ``resolve_model`` finds it) and return one Check per question.

    - artifacts: the manifests of a run's or an artifact's folder give their fingerprints, and the files their hashes;
    - config, weights, tokenizer, white space, end of text: they can be read and fit each other;
    - forward: logits in fp32 are finite;
    - transformers: it opens the folder and gives the same logits (if installed);
    - published logits: where the shape is that of a model in ``published`` (by default phi-1, phi-1.5 and phi-2), the
      logits are its. A fine-tuned or quantised copy fails here as a damaged one does; they can't be told apart.

    Computing in fp32 needs 4 bytes per parameter; where memory is short the last three say so. Raises CheckpointError
    if there is no model.
    """
    published = published_logits() if published is None else published
    folder = resolve_model(path)
    checks: list[Check] = []

    def check(name: str, question: Callable[[], str]) -> None:
        with _outcome(name, checks):
            checks.append(Check(name, "passed", question()))

    subject = _Subject(folder, published)
    check("artifacts", lambda: _artifacts(folder))
    check("config", subject.config_fits)
    check("weights", subject.weights_fit)
    check("tokenizer", subject.tokenizer_fits)
    check("white space", subject.white_space)
    check("end of text", subject.end_of_text)
    check("forward", subject.forward)
    check("transformers", subject.equals_transformers)
    check("published logits", subject.equals_published)
    return checks


@contextmanager
def _outcome(name: str, checks: list[Check]) -> Generator[None]:
    try:
        yield
    except _NotChecked as reason:
        checks.append(Check(name, "not checked", str(reason)))
    except _Failed as reason:
        checks.append(Check(name, "failed", str(reason)))
    except HornbookError as error:
        place = f"{error.where}: " if error.where else ""
        checks.append(Check(name, "failed", f"{place}{error.what}"))


class _Subject:
    """The model that is checked; parts that could be read are kept for the later checks."""

    def __init__(self, folder: Path, published: Mapping[str, PublishedLogits]) -> None:
        self.folder, self.published = folder, published
        self.model: Phi | None = None
        self.tokenizer: Tokenizer | None = None
        self.in_fp32 = False

    def config_fits(self) -> str:
        self.config = read_config(self.folder)
        shape = f"{self.config.num_hidden_layers} layers, width {self.config.hidden_size}"
        names = [name for name, preset in PRESETS.items() if same_shape(preset.config, self.config)]
        return f"a Phi model: {shape}" + (f", the shape of {' and '.join(names)}" if names else "")

    def weights_fit(self) -> str:
        model = load_model(self.folder)
        self.model = model
        dtype = str(model.dtype).removeprefix("torch.")
        return f"{model.parameter_count:,} parameters in {dtype}, all there, all finite"

    def tokenizer_fits(self) -> str:
        tokenizer = load_tokenizer(self.folder)
        self.tokenizer = tokenizer
        rows = self._loaded().config.vocab_size
        if tokenizer.size > rows:
            raise _Failed(f"{tokenizer.size} tokens, the model has only {rows} rows")
        encoded = tokenizer.encode_batch(ROUND_TRIPS)
        tokenizer.check_round_trip(ROUND_TRIPS, encoded, lambda place: repr(ROUND_TRIPS[place]))
        return f"{tokenizer.size} tokens for {rows} rows; {len(ROUND_TRIPS)} texts come back as they were"

    def white_space(self) -> str:
        tokenizer, config = self._tokenizer(), self._loaded().config
        if not any(same_shape(preset.config, config) for preset in PRESETS.values()):
            raise _NotChecked("this is no published shape, so its tokenizer need not be CodeGen's")
        ids = [tokenizer.encode(run) for run in CODEGEN_RUNS]
        expected = [[GPT2_VOCAB_SIZE + number] for number in range(len(CODEGEN_RUNS))]
        wrong = [run for run, got, right in zip(CODEGEN_RUNS, ids, expected, strict=True) if got != right]
        if wrong:
            raise _Failed(
                f"{len(wrong)} of the {len(CODEGEN_RUNS)} runs of spaces and tabs have not CodeGen's ids (the first: "
                f"{wrong[0]!r}), so indentation is read wrongly; the published tokenizer.json has them"
            )
        return f"all {len(CODEGEN_RUNS)} runs of spaces and tabs have CodeGen's ids"

    def end_of_text(self) -> str:
        expected = self._tokenizer().end_of_text_id
        path = self.folder / "generation_config.json"
        if not path.is_file():
            path = self.folder / "config.json"
        settings = read_json(path)
        named = settings.get("eos_token_id") if isinstance(settings, dict) else None
        if named is None:
            raise _NotChecked(
                f"{path.name} names no eos_token_id; Hornbook stops at {expected}, other programs may go on and on"
            )
        if expected not in (named if isinstance(named, list) else [named]):
            raise _Failed(f"{path.name} has eos_token_id {named}, the tokenizer's end of text is {expected}")
        return f"{expected} ends a text, in {path.name} and in the tokenizer"

    def forward(self) -> str:
        self.to_fp32()
        logits = self.logits(self.sample_ids())
        if not bool(logits.isfinite().all()):
            raise _Failed("logits are not finite")
        return f"finite logits, {float(logits.min()):.2f} to {float(logits.max()):.2f}"

    def equals_transformers(self) -> str:
        if importlib.util.find_spec("transformers") is None:
            raise _NotChecked("transformers is not installed")
        self.to_fp32()
        self.enough_memory("a second model in fp32")
        ours = self.logits(ids := self.sample_ids())
        theirs = _transformers_logits(self.folder, ids)
        if theirs.shape != ours.shape:
            raise _Failed(f"its logits have the shape {tuple(theirs.shape)}, ours {tuple(ours.shape)}")
        difference, largest = float((ours - theirs).abs().max()), float(ours.abs().max())
        if not difference <= FOR_TRANSFORMERS * max(1.0, largest):
            raise _Failed(f"logits differ by up to {difference:.2g}")
        return f"logits differ by at most {difference:.1g}"

    def equals_published(self) -> str:
        config = self._loaded().config
        alike = {name: entry for name, entry in self.published.items() if same_shape(entry.config, config)}
        if not alike:
            raise _NotChecked(f"this is not the shape of {' or '.join(self.published)}, whose logits are published")
        self.to_fp32()
        differences: dict[str, float] = {}
        for name, entry in alike.items():
            expected = torch.tensor(entry.logits)
            logits = self.logits(torch.tensor([entry.input_ids]))[0, : expected.shape[0], : expected.shape[1]]
            differences[name] = float((logits - expected).abs().max())
            if differences[name] <= entry.tolerance:
                return f"they are those of {name} (differ by at most {differences[name]:.1g}; source: {entry.source})"
        found = ", ".join(f"{difference:.2g} from {name}'s" for name, difference in differences.items())
        raise _Failed(
            f"the shape is that of {' and '.join(alike)} but the logits are not the published ones (up to {found}): "
            "fine-tuned, rounded or damaged"
        )

    def sample_ids(self) -> Tensor:
        """Token ids (1, length) to compute logits for, some from everywhere in the vocabulary."""
        config = self._loaded().config
        length = min(16, config.max_position_embeddings)
        return torch.tensor([[(7919 * position + 11) % config.vocab_size for position in range(length)]])

    @torch.inference_mode()
    def logits(self, input_ids: Tensor) -> Tensor:
        return self._loaded()(input_ids)

    def to_fp32(self) -> None:
        """Load the model once more, in fp32, if it is not already. Raises _NotChecked if memory is short."""
        if self._loaded().dtype != torch.float32:
            self.enough_memory("computing in fp32")
            self.model = load_model(self.folder, dtype=torch.float32, check_finite=False)

    def enough_memory(self, purpose: str) -> None:
        needed, available = weights_bytes(self._loaded().config, "float32"), psutil.virtual_memory().available
        if needed > available:
            raise _NotChecked(
                f"{purpose} needs {needed / 1e9:.1f} GB of memory, {available / 1e9:.1f} GB are available"
            )

    def _loaded(self) -> Phi:
        if self.model is None:
            raise _NotChecked("the weights could not be loaded")
        return self.model

    def _tokenizer(self) -> Tokenizer:
        if self.tokenizer is None:
            raise _NotChecked("the tokenizer could not be loaded")
        return self.tokenizer


def _transformers_logits(folder: Path, ids: Tensor) -> Tensor:
    from transformers import PhiForCausalLM
    from transformers.utils import logging

    before, bar = logging.get_verbosity(), logging.is_progress_bar_enabled()
    logging.set_verbosity_error()  # what it warns of is told here, in a line
    logging.disable_progress_bar()
    try:
        loaded: Any = PhiForCausalLM.from_pretrained(folder, local_files_only=True, output_loading_info=True)
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        reason = next(iter(str(error).strip().splitlines()), type(error).__name__)
        raise _NotChecked(f"transformers can't open this folder: {reason}") from error
    finally:
        logging.set_verbosity(before)
        if bar:
            logging.enable_progress_bar()
    other, info = loaded
    if info["missing_keys"]:
        raise _NotChecked(
            f"transformers does not know this key layout (it misses {min(info['missing_keys'])}); "
            "a copy saved by Hornbook has today's layout"
        )
    with torch.inference_mode():
        return other.eval().float()(ids).logits


def _artifacts(folder: Path) -> str:
    """Check every artifact of the run that ``folder`` is the ``model/`` of, or the one artifact."""
    root = folder.parent if folder.name == "model" else folder
    if (root / MANIFEST).is_file():
        open_artifact(root).check(content=True)
        return "the manifest gives its fingerprint, all files have their hashes"
    artifacts = [open_artifact(path.parent) for path in sorted(root.glob(f"*/{MANIFEST}"))]
    if not artifacts:
        raise _NotChecked("not a Hornbook run, so there are no manifests")
    for artifact in artifacts:
        artifact.check(content=True)
    found = {file.name: hash_file(file) for file in folder.iterdir() if file.is_file()}
    for artifact in artifacts:
        files = {n.removeprefix("model/"): f for n, f in artifact.manifest.outputs.items() if n.startswith("model/")}
        if {name: file.sha256 for name, file in files.items()} == found:
            return f"{len(artifacts)} manifests give their fingerprints, all files have their hashes"
    raise _Failed(f"{folder} is not the model of any of the {len(artifacts)} artifacts in this run")
