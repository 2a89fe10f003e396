"""Quantising a GGUF file as llama.cpp does.

The blocks are made by ggml's own ``ggml_quantize_chunk``, a function of its public C interface whose shared library the
package ``libggml-python`` brings as a wheel for every common system. llama.cpp's whole quantiser comes to Python only
in ``llama-cpp-python``, which must be compiled for minutes, or in wheels that run on new systems alone; so the choice
of types (``mixtures.py``) is ours, and was compared byte for byte with that quantiser.
"""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from hornbook.foundation.errors import CheckpointError, MissingExtraError, RecipeError
from hornbook.foundation.hardware import available_cores, require
from hornbook.inference.exports.gguf_file import export_gguf, open_gguf
from hornbook.inference.exports.mixtures import BASE, fitting_type, wanted_type
from hornbook.inference.exports.output import whole_file

if TYPE_CHECKING:
    import gguf

WEIGHTS_AT_ONCE = 1 << 20
"""Weights that one thread quantises at a time."""


@dataclass(frozen=True)
class QuantizedTensor:
    """What one tensor became: ``kind``, which differs from ``wanted`` where the row width did not allow it."""

    name: str
    shape: tuple[int, ...]
    source: str
    wanted: str
    kind: str
    bytes: int


def quantize_gguf(source: Path, output: Path, mixture: str, *, overwrite: bool = False) -> list[QuantizedTensor]:
    """Write ``source``, a ``phi2`` GGUF in f32, f16 or bf16, to ``output`` in ``mixture``; say what each tensor became.

    ``mixture`` is one of ``mixtures.BASE``. Norms and biases stay as they are. Memory: ``source`` is mapped, and one
    tensor is held at a time.

    Raises RecipeError for an unknown ``mixture``, MissingExtraError without the ``gguf`` extra, DataError if ``source``
    is not a whole GGUF file, CheckpointError if it is of another architecture or quantised already, StorageError if
    ``output`` exists (unless ``overwrite``) or can't be written.
    """
    require_mixture(mixture)
    require(("gguf", "libggml"), "gguf")
    import gguf

    reader = open_gguf(source)
    plan = _plan(reader, mixture, source)
    with whole_file(output, overwrite=overwrite) as temporary:
        writer = gguf.GGUFWriter(None, "phi2")
        try:
            _copy_metadata(reader, writer)
            writer.add_file_type(gguf.LlamaFileType[f"MOSTLY_{mixture}"])
            writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
            for planned in plan:
                kind = gguf.GGMLQuantizationType[planned.kind]
                writer.add_tensor_info(planned.name, planned.shape, np.dtype(np.int8), planned.bytes, kind)
            writer.write_header_to_file(temporary)
            writer.write_kv_data_to_file()
            writer.write_ti_data_to_file()
            with ThreadPoolExecutor(available_cores()) as pool:
                for tensor, planned in zip(reader.tensors, plan, strict=True):
                    writer.write_tensor_data(_convert(tensor, planned, pool))
        finally:
            writer.close()
    return plan


def quantize_model(folder: Path, output: Path, mixture: str, *, overwrite: bool = False) -> list[QuantizedTensor]:
    """``quantize_gguf`` for a model folder: by way of an f16 GGUF beside ``output``, which is removed again.

    Raises what ``export_gguf`` and ``quantize_gguf`` raise.
    """
    require_mixture(mixture)
    with whole_file(output, overwrite=overwrite) as temporary:
        source = export_gguf(folder, temporary.with_name("f16.gguf"))
        tensors = quantize_gguf(source, temporary, mixture)
        source.unlink()
    return tensors


def require_mixture(mixture: str) -> None:
    """Raise RecipeError if ``mixture`` is not one of ``mixtures.BASE``."""
    if mixture not in BASE:
        raise RecipeError(f"unknown format {mixture!r}", mend=f"choose one of {', '.join(BASE)}")


def _plan(reader: gguf.GGUFReader, mixture: str, where: Path) -> list[QuantizedTensor]:
    import gguf

    architecture, blocks = _value(reader, "general.architecture"), _value(reader, "phi2.block_count")
    if architecture != "phi2" or blocks is None:
        raise CheckpointError(
            f"this GGUF holds a {architecture!r} model, not phi2", where=str(where), mend="name a Phi model"
        )
    plan: list[QuantizedTensor] = []
    for tensor in reader.tensors:
        shape = tuple(int(size) for size in reversed(tensor.shape))
        source = wanted = kind = tensor.tensor_type.name
        if source not in ("F32", "F16", "BF16"):
            raise CheckpointError(
                f"{tensor.name} is in {source}: quantising twice loses more than once",
                where=str(where),
                mend="quantise the f16 file, or export the model again",
            )
        if len(shape) > 1:
            wanted = wanted_type(tensor.name, shape[-1], mixture, int(blocks))
            kind = fitting_type(wanted, shape[-1])
        block, block_bytes = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[kind]]
        size = int(np.prod(shape)) // block * block_bytes
        plan.append(QuantizedTensor(tensor.name, shape, source, wanted, kind, size))
    return plan


def _value(reader: gguf.GGUFReader, key: str) -> Any:
    field = reader.get_field(key)
    return None if field is None else field.contents()


def _copy_metadata(reader: gguf.GGUFReader, writer: gguf.GGUFWriter) -> None:
    import gguf

    given_anew = {gguf.Keys.General.ARCHITECTURE, gguf.Keys.General.FILE_TYPE, gguf.Keys.General.QUANTIZATION_VERSION}
    for key, field in reader.fields.items():
        if key in given_anew or key.startswith("GGUF."):
            continue
        inner = field.types[-1] if field.types[0] == gguf.GGUFValueType.ARRAY else None
        writer.add_key_value(key, field.contents(), field.types[0], inner)


def _convert(tensor: gguf.ReaderTensor, planned: QuantizedTensor, pool: ThreadPoolExecutor) -> NDArray[Any]:
    """The bytes of ``tensor`` in its planned type."""
    if planned.kind == planned.source:
        return tensor.data.reshape(-1).view(np.uint8)
    rows = tensor.data.reshape(-1, tensor.data.shape[-1])
    step = max(1, WEIGHTS_AT_ONCE // planned.shape[-1])
    pieces = [rows[start : start + step] for start in range(0, len(rows), step)]
    return np.concatenate(list(pool.map(_quantize_rows, pieces, [planned] * len(pieces))))


def _quantize_rows(rows: NDArray[Any], planned: QuantizedTensor) -> NDArray[np.uint8]:
    import gguf

    width, kind = planned.shape[-1], gguf.GGMLQuantizationType[planned.kind]
    numbers = np.ascontiguousarray(gguf.dequantize(rows, gguf.GGMLQuantizationType[planned.source]), dtype=np.float32)
    if planned.kind == "F16":
        return numbers.astype(np.float16).reshape(-1).view(np.uint8)
    block, block_bytes = gguf.GGML_QUANT_SIZES[kind]
    quantized = np.empty(numbers.size // block * block_bytes, dtype=np.uint8)
    written = _ggml().ggml_quantize_chunk(
        int(kind), numbers.ctypes.data, quantized.ctypes.data, 0, numbers.size // width, width, None
    )
    assert written == quantized.size, (planned, written)
    return quantized


@cache
def _ggml() -> ctypes.CDLL:
    """ggml's base library, with the signature of ``ggml_quantize_chunk`` (``ggml.h``)."""
    specification = importlib.util.find_spec("libggml")
    places = specification.submodule_search_locations if specification else None
    library = next(_libraries(Path(next(iter(places))) if places else Path()), None)
    if library is None:
        raise MissingExtraError("libggml-python holds no ggml-base library", mend="pip install 'hornbook[gguf]'")
    ggml = ctypes.CDLL(str(library))
    pointer, number = ctypes.c_void_p, ctypes.c_int64
    ggml.ggml_quantize_chunk.argtypes = [ctypes.c_int, pointer, pointer, number, number, number, pointer]
    ggml.ggml_quantize_chunk.restype = ctypes.c_size_t
    return ggml


def _libraries(package: Path) -> Iterator[Path]:
    name = {"win32": "ggml-base.dll", "darwin": "libggml-base.dylib"}.get(sys.platform, "libggml-base.so")
    return package.rglob(name)
