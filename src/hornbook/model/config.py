"""The shape of a Phi model, in the field names of a Hugging Face ``config.json`` of type ``phi``."""

from __future__ import annotations

from typing import Any, Self

from pydantic import Field, model_validator

from hornbook.foundation.config import Config


class PhiConfig(Config):
    """The shape of a Phi model.

    Defaults are those of phi-1 and phi-1.5 (their published ``config.json``); phi-2 differs in width, depth, head
    size, ``partial_rotary_factor`` and dropout.
    """

    vocab_size: int = Field(default=51200, gt=0)
    """Rows of the embedding and of the head; at least the tokenizer's size."""
    hidden_size: int = Field(default=2048, gt=0)
    """Width of the residual stream."""
    intermediate_size: int = Field(default=8192, gt=0)
    """Width inside the MLP; four times `hidden_size` in all published Phi models."""
    num_hidden_layers: int = Field(default=24, gt=0)
    """Number of blocks."""
    num_attention_heads: int = Field(default=32, gt=0)
    """Number of query heads."""
    num_key_value_heads: int | None = Field(default=None, gt=0)
    """Number of key/value heads; as many as query heads if not given."""
    partial_rotary_factor: float = Field(default=0.5, gt=0, le=1)
    """Share of each head's dimensions that the rotary embedding turns; the rest pass through."""
    rope_theta: float = Field(default=10000.0, gt=0)
    """Base of the rotary embedding's wavelengths."""
    max_position_embeddings: int = Field(default=2048, gt=0)
    """Longest context, in tokens."""
    layer_norm_eps: float = Field(default=1e-5, gt=0)
    """Added to the variance in every LayerNorm."""
    qk_layernorm: bool = False
    """Whether queries and keys pass a LayerNorm of their own, per head."""
    attention_dropout: float = Field(default=0.0, ge=0, lt=1)
    """Dropout on attention weights, while training."""
    resid_pdrop: float = Field(default=0.0, ge=0, lt=1)
    """Dropout on what attention and MLP add to the residual stream, while training."""
    embd_pdrop: float = Field(default=0.0, ge=0, lt=1)
    """Dropout on the embedding, while training."""
    initializer_range: float = Field(default=0.02, gt=0)
    """Standard deviation of the initial weights."""

    @model_validator(mode="after")
    def _shapes_fit(self) -> Self:
        if self.hidden_size % self.num_attention_heads:
            raise ValueError(
                f"hidden_size {self.hidden_size} is not a multiple of num_attention_heads {self.num_attention_heads}"
            )
        if self.num_attention_heads % self.key_value_heads:
            raise ValueError(
                f"num_attention_heads {self.num_attention_heads} is not a multiple of "
                f"num_key_value_heads {self.key_value_heads}"
            )
        if self.rotary_dim < 2 or self.rotary_dim % 2:
            raise ValueError(
                f"the rotary part of a head has {self.rotary_dim} dimensions; it must be even and at least 2 "
                "(change partial_rotary_factor or the head size)"
            )
        return self

    @property
    def head_dim(self) -> int:
        """Dimensions of one head."""
        return self.hidden_size // self.num_attention_heads

    @property
    def key_value_heads(self) -> int:
        """Number of key/value heads, resolved."""
        return self.num_key_value_heads or self.num_attention_heads

    @property
    def rotary_dim(self) -> int:
        """Dimensions of each head that the rotary embedding turns."""
        return int(self.partial_rotary_factor * self.head_dim)

    def to_hugging_face(self, *, bos_token_id: int | None, eos_token_id: int | None, dtype: str) -> dict[str, Any]:
        """The content of a ``config.json`` that ``transformers`` opens as a Phi model."""
        return {
            **self.model_dump(),
            "num_key_value_heads": self.key_value_heads,
            "architectures": ["PhiForCausalLM"],
            "model_type": "phi",
            "hidden_act": "gelu_new",
            "tie_word_embeddings": False,
            "rope_scaling": None,
            "bos_token_id": bos_token_id,
            "eos_token_id": eos_token_id,
            "torch_dtype": dtype,
            "use_cache": True,
        }
