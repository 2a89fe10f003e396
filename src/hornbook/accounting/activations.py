"""Bytes that a training step keeps for its backward pass, counted from what Hornbook's own blocks keep.

``autograd_block_bytes`` is for ``hornbook.model.phi.Block``, ``fused_block_bytes`` for the hand-written gradients of
``hornbook.training.fused``. Not covered: what ``torch.compile`` saves by joining operations, and attention kernels that
store the scores (``eager``).
"""

from __future__ import annotations

from hornbook.accounting.work import HALF, TrainingWork
from hornbook.model.config import PhiConfig

SINGLE_BYTES, HALF_BYTES = 4, 2
CHUNK_LOGITS = 1 << 20
"""Logits that the chunked cross-entropy holds at once, at most (``hornbook.training.loss``)."""
FUSED_ATTENTION_TOKENS, FUSED_ATTENTION_ROWS = 512, 128
"""Up to this length the fused block keeps the attention probabilities, for so many queries at a time up to the last
of them (``hornbook.training.block_attention``)."""


def bytes_of(dtype: str) -> int:
    """Bytes of a number in ``dtype``."""
    return HALF_BYTES if dtype in HALF else SINGLE_BYTES


def autograd_block_bytes(
    config: PhiConfig, dtype: str, kind: str = "cpu", *, autocast: bool = True, mask_tokens: int = 0
) -> dict[str, float]:
    """Bytes per token that one block keeps for the backward pass, by part.

    With ``autocast`` weights and residual stream are fp32, else (FSDP) they are in ``dtype`` themselves. ``input``: the
    residual stream, and two numbers a token, which the norm keeps. ``norm``: its output, which the four linear layers
    read; under autocast in half precision a copy for each. ``attention``: rotated queries and keys, values, mixed
    values, and a sum per head; with fp16 these are fp32, as attention is computed in it. The output layer keeps the
    mixed values too, in a copy where their layout or type is another (CPU, fp16); a norm of queries and keys keeps what
    goes into it. ``mask``: with document masks a number for each of ``mask_tokens`` keys. ``mlp``: what goes into GELU
    and what comes out. ``dropout``: the two masks on the residual stream, as numbers on a CPU, as bytes on a GPU.
    """
    width, inner, heads = config.hidden_size, config.intermediate_size, config.num_attention_heads
    kv_width = config.key_value_heads * config.head_dim
    size = bytes_of(dtype)
    mixed = SINGLE_BYTES if dtype == "float16" else size
    attention = mixed * (2 * width + 2 * kv_width) + SINGLE_BYTES * heads
    if kind == "cpu" or dtype == "float16":
        attention += size * width
    statistic = size if kind == "cpu" and not autocast else SINGLE_BYTES
    if config.qk_layernorm:
        attention += size * (width + kv_width) + 2 * statistic * (heads + config.key_value_heads)
    copies = 4 if dtype in HALF and autocast else 1
    return {
        "input": (SINGLE_BYTES if autocast else size) * width + 2 * statistic,
        "norm": size * width * copies,
        "attention": attention,
        "mask": mixed * mask_tokens,
        "mlp": size * 2 * inner,
        "dropout": (size if kind == "cpu" else 1) * 2 * width if config.resid_pdrop > 0 else 0,
    }


def fused_block_bytes(config: PhiConfig, length: int, *, documents: bool = False) -> dict[str, float]:
    """Bytes per token that a block with hand-written gradients keeps, fp32, by part; sequences of ``length`` tokens.

    ``input`` and ``norm`` as in ``autograd_block_bytes``. ``joined``: queries, keys, values and the MLP's first layer
    from one product. ``attention``: rotated queries and keys, for every query head, the mixed values for the output
    layer, and for short sequences values in a layout of their own and the probabilities, for longer ones the mixed
    values once more and a sum per head. With ``documents`` in a row probabilities are kept always; the bytes are those
    of one document that fills the row, so the most that it can be. ``mlp``: what comes out of GELU.
    """
    width, inner, heads = config.hidden_size, config.intermediate_size, config.num_attention_heads
    kv_width = config.key_value_heads * config.head_dim
    if length <= FUSED_ATTENTION_TOKENS or documents:
        starts = range(0, length, FUSED_ATTENTION_ROWS)
        ends = [(start, min(start + FUSED_ATTENTION_ROWS, length)) for start in starts]
        attention = 4 * width + heads * sum((stop - start) * stop for start, stop in ends) / length
    else:
        repeated_values = width if kv_width != width else 0
        attention = 4 * width + repeated_values + heads
    return {
        "input": SINGLE_BYTES * (width + 2),
        "norm": SINGLE_BYTES * width,
        "joined": SINGLE_BYTES * (width + 2 * kv_width + inner),
        "attention": SINGLE_BYTES * attention,
        "mlp": SINGLE_BYTES * inner,
    }


def is_fused(work: TrainingWork, kind: str, devices: int = 1) -> bool:
    """Whether training computes ``work`` by hand-written gradients, a micro-batch on every core: one process on a CPU,
    in fp32, without dropout, norms of queries and keys, checkpointing and ``compile``."""
    config = work.model
    dropout = config.resid_pdrop or config.attention_dropout or config.embd_pdrop
    asked = work.checkpoint_activations or work.compile
    return kind == "cpu" and devices == 1 and work.dtype == "float32" and not (dropout or config.qk_layernorm or asked)


def activation_bytes(work: TrainingWork, sequences: int, kind: str = "cpu", devices: int = 1) -> float:
    """Bytes kept for the backward pass of one micro-batch of ``sequences`` sequences, without the logits.

    Without checkpointing every block keeps all that its function says. With it, every block keeps its input only, and
    one block at a time is computed anew. To both are added the last block's output, the final norm's and its gradient.
    Several ``devices`` mean FSDP, which computes without autocast.
    """
    config, layers = work.model, work.model.num_hidden_layers
    stream = (SINGLE_BYTES if devices == 1 else bytes_of(work.dtype)) * config.hidden_size
    if is_fused(work, kind, devices):
        whole = sum(fused_block_bytes(config, work.sequence_tokens, documents=work.document_masks).values())
    else:
        keys = work.sequence_tokens if work.document_masks else 0
        block = autograd_block_bytes(config, work.dtype, kind, autocast=devices == 1, mask_tokens=keys)
        whole = sum(block.values())
    per_token = (layers - 1) * stream + whole if work.checkpoint_activations else layers * whole
    return sequences * work.sequence_tokens * (per_token + 3 * stream)


def backward_bytes(work: TrainingWork, sequences: int) -> float:
    """Bytes of the gradients that flow through one block: two as wide as the MLP, one of queries, keys and values each
    before and after rotation, and two of the residual stream, fp32."""
    config = work.model
    heads_width = config.hidden_size + 2 * config.key_value_heads * config.head_dim
    per_token = bytes_of(work.dtype) * 2 * (config.intermediate_size + heads_width)
    return float(sequences * work.sequence_tokens * (per_token + 2 * SINGLE_BYTES * config.hidden_size))


def logits_bytes(work: TrainingWork, sequences: int) -> float:
    """Bytes of one chunk of logits, which in fp32 turn into their gradient in place; in half precision beside them the
    fp32 logits, their gradient, and the chunk's gradient of the head's weights."""
    vocabulary, tokens = work.model.vocab_size, sequences * work.sequence_tokens
    logits = max(1, min(tokens, CHUNK_LOGITS // vocabulary)) * vocabulary
    if work.dtype not in HALF:
        return float(SINGLE_BYTES * logits)
    return float((SINGLE_BYTES + 2 * HALF_BYTES) * logits + HALF_BYTES * vocabulary * work.model.hidden_size)
