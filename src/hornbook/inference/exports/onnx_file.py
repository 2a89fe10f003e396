"""A model folder as an ONNX file for ONNX Runtime, made by PyTorch's exporter from Hornbook's own model.

Names follow the habit of Hugging Face's exporters: inputs ``input_ids`` (batch, length), ``attention_mask`` (batch,
past_length + length; 1 for real tokens, 0 for padding) and ``past_key_values.N.key``/``.value`` (batch,
key_value_heads, past_length, head_dim); outputs ``logits`` and ``present.N.key``/``.value``, which are the next call's
past. Start with a past of length 0. All of batch, length and past_length may differ from call to call. Weights and
computation are fp32. Not covered: quantised ONNX, the tokenizer, and ``optimum``'s own exporter (it needs
``transformers`` below 4.58).
"""

from __future__ import annotations

import contextlib
import io
import logging
import warnings
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

from hornbook.foundation.hardware import require
from hornbook.inference.exports.output import whole_file
from hornbook.model.checkpoint import load_model
from hornbook.model.phi import Phi


class _Past:
    """Takes the place of KeyValueCache in a graph: keys and values that grow by concatenation, not in place."""

    def __init__(self, past: Sequence[Tensor]) -> None:
        self.tensors = list(past)
        self.length = past[0].shape[2]

    def extend(self, layer: int, key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
        for index, new in ((2 * layer, key), (2 * layer + 1, value)):
            self.tensors[index] = torch.cat((self.tensors[index], new), dim=2)
        return self.tensors[2 * layer], self.tensors[2 * layer + 1]


class _Step(nn.Module):
    """One call of the exported graph."""

    def __init__(self, model: Phi) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, attention_mask: Tensor, past: list[Tensor]) -> tuple[Tensor, ...]:
        cache = _Past(past)
        logits = self.model(input_ids, attention_mask, cache)
        return (logits, *cache.tensors)


def export_onnx(folder: Path, output: Path, *, overwrite: bool = False) -> Path:
    """Write the model in ``folder`` to ``output`` as ONNX and return ``output``.

    Weights over 2 GB, more than one ONNX file may hold, go to ``output`` with ``.data`` added. Memory: about three
    times the fp32 weights.

    Raises MissingExtraError without the ``onnx`` extra, CheckpointError if the model can't be loaded, StorageError if
    ``output`` exists (unless ``overwrite``) or can't be written.
    """
    require(("onnx", "onnxscript"), "onnx")
    with whole_file(output, overwrite=overwrite) as temporary:
        model = load_model(folder, dtype=torch.float32)
        config = model.config
        names = [f"{layer}.{part}" for layer in range(config.num_hidden_layers) for part in ("key", "value")]
        # Sizes of the example; 2 and more, as the exporter may take a size of 1 for a constant.
        batch, length, past = 2, 3, 4
        cached = [torch.zeros(batch, config.key_value_heads, past, config.head_dim) for _ in names]
        example = (
            torch.zeros(batch, length, dtype=torch.long),
            torch.ones(batch, past + length, dtype=torch.long),
            cached,
        )
        with _quiet():
            program = torch.onnx.export(
                _Step(model).eval(),
                example,
                dynamo=True,
                input_names=["input_ids", "attention_mask", *(f"past_key_values.{name}" for name in names)],
                output_names=["logits", *(f"present.{name}" for name in names)],
                dynamic_shapes=(
                    {0: "batch", 1: "length"},
                    {0: "batch", 1: "total_length"},
                    [{0: "batch", 2: "past_length"} for _ in names],
                ),
                verbose=False,
            )
            assert program is not None
            program.save(temporary)
    return output


@contextlib.contextmanager
def _quiet():
    """Keep the exporter's notes on its own workings (torchvision, deprecated names) from the user."""
    logger = logging.getLogger("torch.onnx")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)
