"""A model folder as one GGUF file of architecture ``phi2``, which llama.cpp, Ollama and others open.

Source: llama.cpp's ``phi2`` graph and its GGUF specification; tensor names come from the ``gguf`` package. Norms and
biases stay fp32, as in llama.cpp's own conversions. Not covered: queries and keys with a LayerNorm of their own, which
that graph does not have, and chat templates.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from hornbook.foundation.errors import CheckpointError, DataError
from hornbook.foundation.hardware import require
from hornbook.inference.exports.gguf_tokenizer import read_vocabulary
from hornbook.inference.exports.output import model_name, whole_file
from hornbook.model.checkpoint import load_model, read_config

if TYPE_CHECKING:
    import gguf

    from hornbook.model.config import PhiConfig

Weights = Literal["f32", "f16", "bf16"]
DTYPES: dict[Weights, torch.dtype] = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}


@dataclass(frozen=True)
class StoredTensor:
    """One tensor of a GGUF file: its ``shape`` as torch has it, llama.cpp's name of its type, its size."""

    name: str
    shape: tuple[int, ...]
    kind: str
    bytes: int


def export_gguf(
    folder: Path,
    output: Path,
    *,
    weights: Weights = "f16",
    name: str | None = None,
    licence: str | None = None,
    overwrite: bool = False,
) -> Path:
    """Write the model in ``folder`` to ``output`` as GGUF and return ``output``.

    ``weights`` is the type of the matrices. ``name`` (by default that of ``model_name``) and ``licence`` (an SPDX
    identifier) go into the file. Memory: the model, and one tensor more.

    Raises MissingExtraError without the ``gguf`` package, CheckpointError for a model or tokenizer that llama.cpp
    can't represent and for weights that do not fit into ``weights``, MismatchError for a tokenizer of another model,
    StorageError if ``output`` exists (unless ``overwrite``) or can't be written.
    """
    require(("gguf",), "gguf")
    import gguf

    config = read_config(folder)
    if config.qk_layernorm:
        raise CheckpointError(
            "llama.cpp's phi2 graph has no LayerNorm on queries and keys (`qk_layernorm`)",
            where=str(folder / "config.json"),
            mend="train without qk_layernorm, or export to ONNX",
        )
    vocabulary = read_vocabulary(folder, config.vocab_size)
    with whole_file(output, overwrite=overwrite) as temporary:
        tensors = load_model(folder).state_dict()
        writer = gguf.GGUFWriter(None, gguf.MODEL_ARCH_NAMES[gguf.MODEL_ARCH.PHI2])
        try:
            writer.add_type(gguf.GGUFType.MODEL)
            writer.add_name(name or model_name(folder))
            if licence is not None:
                writer.add_license(licence)
            _add_shape(writer, config)
            writer.add_file_type(_file_type(weights))
            writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
            writer.add_tokenizer_model("gpt2")
            writer.add_tokenizer_pre(vocabulary.pre)
            writer.add_token_list(vocabulary.tokens)
            writer.add_token_types(vocabulary.types)
            writer.add_token_merges(vocabulary.merges)
            writer.add_bos_token_id(vocabulary.end_of_text_id)
            writer.add_eos_token_id(vocabulary.end_of_text_id)
            writer.add_add_bos_token(False)
            names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.PHI2, config.num_hidden_layers)
            for key, tensor in tensors.items():
                kind = weights if tensor.ndim > 1 else "f32"
                stored = names.get_name(key, try_suffixes=(".weight", ".bias"))
                assert stored is not None, key
                size = tensor.numel() * DTYPES[kind].itemsize
                writer.add_tensor_info(stored, tensor.shape, np.dtype(np.int8), size, _tensor_type(kind))
            writer.write_header_to_file(temporary)
            writer.write_kv_data_to_file()
            writer.write_ti_data_to_file()
            for key in list(tensors):
                tensor = tensors.pop(key)
                writer.write_tensor_data(_bytes_of(tensor, weights if tensor.ndim > 1 else "f32", key, folder))
        finally:
            writer.close()
    return output


def open_gguf(path: Path) -> gguf.GGUFReader:
    """Open a GGUF file for reading.

    Raises MissingExtraError without the ``gguf`` package, DataError for a missing, cut or other file.
    """
    require(("gguf",), "gguf")
    import gguf

    if not path.is_file():
        raise DataError("no such file", where=str(path), mend="name a .gguf file, or a model folder to export")
    try:
        reader = gguf.GGUFReader(path)
        intact = all(tensor.data.nbytes == tensor.n_bytes for tensor in reader.tensors)
    except (ValueError, IndexError, KeyError, OverflowError, MemoryError) as error:
        raise DataError(
            f"not a whole GGUF file ({error})", where=str(path), mend="fetch or export it again; it may be cut short"
        ) from error
    if not intact:
        raise DataError("this GGUF file is cut short", where=str(path), mend="fetch or export it again")
    return reader


def stored_tensors(path: Path) -> list[StoredTensor]:
    """The tensors of a GGUF file, in its order. Raises as ``open_gguf``."""
    return [
        StoredTensor(
            tensor.name, tuple(int(n) for n in reversed(tensor.shape)), tensor.tensor_type.name, tensor.n_bytes
        )
        for tensor in open_gguf(path).tensors
    ]


def _add_shape(writer: gguf.GGUFWriter, config: PhiConfig) -> None:
    writer.add_vocab_size(config.vocab_size)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.key_value_heads)
    writer.add_layer_norm_eps(config.layer_norm_eps)
    writer.add_rope_dimension_count(config.rotary_dim)
    writer.add_rope_freq_base(config.rope_theta)


def _tensor_type(kind: Weights) -> gguf.GGMLQuantizationType:
    import gguf

    return gguf.GGMLQuantizationType[kind.upper()]


def _file_type(kind: Weights) -> gguf.LlamaFileType:
    import gguf

    return gguf.LlamaFileType["ALL_F32" if kind == "f32" else f"MOSTLY_{kind.upper()}"]


def _bytes_of(tensor: Tensor, kind: Weights, name: str, folder: Path) -> NDArray[Any]:
    """``tensor`` in ``kind``, as bytes (numpy has no bf16). Raises CheckpointError if a number is not finite."""
    converted = tensor.to(DTYPES[kind]).contiguous()
    if not bool(converted.isfinite().all()):
        raise CheckpointError(
            f"{name} holds numbers that are not finite in {kind}",
            where=str(folder),
            mend="choose --weights bf16 or f32, which reach further"
            if bool(tensor.isfinite().all())
            else "train or fetch the model again: its weights are damaged",
        )
    return converted.view(torch.uint8).numpy()
