"""Reading ``config.json``: the fields of every Phi release, turned into a ``PhiConfig``.

There are two sets of fields. The older releases (``mixformer-sequential``, ``phi-msft`` and, for a while, ``phi``)
write ``n_embd``, ``n_head`` and ``rotary_dim``; today's (``phi``) writes ``hidden_size``, ``num_attention_heads`` and
``partial_rotary_factor``. ``transformers`` 5 moves the rotary settings into ``rope_parameters``.

Sources: the published ``config.json`` files of microsoft/phi-1, phi-1_5 and phi-2, the configuration classes published
with the older ones, and ``transformers``' ``PhiConfig``. A field that is missing or null has the default of that class.
Not covered: rope scaling, tied embeddings, quantised weights, mixtures of experts, and blocks other than the parallel
one. They are refused, never ignored. ``torch_dtype`` and ``dtype`` are not read: the stored tensors tell their own.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, NoReturn

from hornbook.foundation.config import parse
from hornbook.foundation.errors import CheckpointError, RecipeError
from hornbook.model.config import PhiConfig

MODEL_TYPES = ("phi", "phi-msft", "mixformer-sequential")
"""Every ``model_type`` that a release of phi-1, phi-1.5 or phi-2 had."""

_OLDER_NAMES = {
    "n_embd": "hidden_size",
    "n_layer": "num_hidden_layers",
    "n_head": "num_attention_heads",
    "n_head_kv": "num_key_value_heads",
    "n_inner": "intermediate_size",
    "n_positions": "max_position_embeddings",
    "layer_norm_epsilon": "layer_norm_eps",
    "attn_pdrop": "attention_dropout",
    "resid_pdrop": "resid_pdrop",
    "embd_pdrop": "embd_pdrop",
    "initializer_range": "initializer_range",
}
_COVERED: dict[str, tuple[object, ...]] = {
    "hidden_act": ("gelu_new",),
    "activation_function": ("gelu_new",),
    "tie_word_embeddings": (False,),
    "quantization_config": (),
    "num_local_experts": (),
    "embd_layer": ("default",),
}
"""Settings that change the computation, with the values that ``Phi`` computes; null always means the usual one."""

_OLDER_VOCABULARY_MULTIPLE = 64
_OLDER_ROTARY_DIM = 32
_BLOCK_SETTINGS: dict[str, tuple[object, ...]] = {
    "block_cls": ("parallel",),
    "path": ("parallel",),
    "mlp_cls": ("mlp",),
    "mixer_cls": ("mha",),
    **dict.fromkeys(("flash_attn", "flash_rotary", "fused_dense", "cutlass_attn"), (False, True)),
}
"""What a block of the first release may say: Phi's own values, and choices between equal computations."""


def read_phi_config(data: object, path: Path) -> PhiConfig:
    """The shape that ``data``, the content of the config file ``path``, describes.

    Raises CheckpointError that names the file and the field: another model type, a setting that is not covered, a
    value that contradicts another, or a wrong type.
    """
    if not isinstance(data, dict):
        _refuse(path, "not a JSON object", "restore the config.json that belongs to the model")
    fields: dict[str, Any] = {name: value for name, value in data.items() if value is not None}
    kind = fields.get("model_type")
    if kind not in MODEL_TYPES:
        known = ", ".join(repr(name) for name in MODEL_TYPES)
        _refuse(path, f"model_type is {kind!r}, not one of {known}", "name a Phi model (phi-1, phi-1.5 or phi-2)")
    for name, covered in _COVERED.items():
        if name in fields and fields[name] not in covered:
            only = f"only {covered[0]!r}" if covered else "only without it"
            _refuse(
                path,
                f"`{name}` is {fields[name]!r}, which is not covered ({only})",
                "use a model with the published Phi settings",
            )
    older = kind != "phi" or "n_embd" in fields
    shape = _older_shape(fields, path) if older else _shape(fields, path)
    try:
        return parse(PhiConfig, shape)
    except RecipeError as error:
        raise CheckpointError(error.what, where=str(path), mend="restore the config.json of the model") from error


def _refuse(path: Path, what: str, mend: str) -> NoReturn:
    raise CheckpointError(what, where=str(path), mend=mend)


def _shape(fields: dict[str, Any], path: Path) -> dict[str, Any]:
    shape = {name: fields[name] for name in PhiConfig.model_fields if name in fields}
    for name, value in _rope_settings(fields, path).items():
        if shape.setdefault(name, value) != value:
            _refuse(
                path,
                f"`{name}` is given twice, as {shape[name]!r} and as {value!r}",
                "keep the value that the model was trained with",
            )
    if "head_dim" in fields:
        heads = _whole(shape.get("num_attention_heads", 32), "num_attention_heads", path)
        width = _whole(shape.get("hidden_size", 2048), "hidden_size", path)
        if fields["head_dim"] != width / heads:
            _refuse(
                path,
                f"`head_dim` is {fields['head_dim']!r}, but hidden_size / num_attention_heads is {width / heads:g}",
                "use a model whose heads share the width",
            )
    return shape


def _rope_settings(fields: dict[str, Any], path: Path) -> dict[str, Any]:
    """``rope_theta`` and ``partial_rotary_factor`` from ``rope_parameters`` or ``rope_scaling``; scaling is refused."""
    settings: dict[str, Any] = {}
    for place in ("rope_scaling", "rope_parameters"):
        given = fields.get(place, {})
        if not isinstance(given, dict):
            _refuse(path, f"`{place}` is {given!r}, not an object", "restore the config.json of the model")
        for name, value in given.items():
            if name in ("rope_theta", "partial_rotary_factor"):
                settings[name] = value
            elif value is not None and (name not in ("rope_type", "type") or value != "default"):
                _refuse(
                    path,
                    f"`{place}` has `{name}` {value!r}: rope scaling is not covered",
                    "use a model without rope scaling",
                )
    return {name: value for name, value in settings.items() if value is not None}


def _older_shape(fields: dict[str, Any], path: Path) -> dict[str, Any]:
    _check_blocks(fields.get("architecture", fields.get("blocks")), path)
    missing = [name for name in ("n_embd", "n_layer", "n_head", "vocab_size") if name not in fields]
    if missing:
        _refuse(path, f"field `{missing[0]}` is missing", "restore the config.json that belongs to the model")
    shape = {new: fields[old] for old, new in _OLDER_NAMES.items() if old in fields}
    width, heads, vocabulary, multiple, rotary_dim = (
        _whole(fields.get(name, default), name, path)
        for name, default in (
            ("n_embd", None),
            ("n_head", None),
            ("vocab_size", None),
            ("pad_vocab_size_multiple", _OLDER_VOCABULARY_MULTIPLE),
            ("rotary_dim", _OLDER_ROTARY_DIM),
        )
    )
    shape.setdefault("intermediate_size", 4 * width)
    # The classes published with these releases round the vocabulary up, whether or not the file says to what.
    shape["vocab_size"] = math.ceil(vocabulary / multiple) * multiple
    shape["partial_rotary_factor"] = rotary_factor(min(rotary_dim, max(width // heads, 1)), max(width // heads, 1))
    return shape


def rotary_factor(rotary_dim: int, head_dim: int) -> float:
    """The ``partial_rotary_factor`` from which ``PhiConfig.rotary_dim`` gives back exactly ``rotary_dim``."""
    factor = rotary_dim / head_dim
    while int(factor * head_dim) < rotary_dim:  # the product may fall just below the whole number
        factor = math.nextafter(factor, math.inf)
    return factor


def _check_blocks(given: object, path: Path) -> None:
    """Refuse an ``architecture`` of the first release that describes anything but Phi's parallel block."""
    mend = "use a model with the published Phi settings"
    for block in given if isinstance(given, list) else [{} if given is None else given]:
        if not isinstance(block, dict):
            _refuse(path, f"`architecture` is {given!r}, not an object", mend)
        unusual = [
            f"`{name}` {value!r}"
            for part in (block, block.get("mixer"), block.get("mlp"))
            for name, value in _settings(part)
            if value not in _BLOCK_SETTINGS.get(name, ())
        ]
        if unusual:
            _refuse(path, f"`architecture` has {unusual[0]}, which is not covered", mend)


def _settings(part: object) -> list[tuple[str, object]]:
    """The settings of a block or of its mixer or MLP, those parts left out; null says nothing."""
    if part is None:
        return []
    given = part if isinstance(part, dict) else {"part": part}
    return [(n, v) for n, v in given.items() if v is not None and not (n in ("mixer", "mlp") and isinstance(v, dict))]


def _whole(value: object, name: str, path: Path) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        _refuse(path, f"field `{name}` is {value!r}, not a whole number above 0", "restore the model's config.json")
    return value
