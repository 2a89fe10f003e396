"""llama.cpp as a reference: its server in this process, as exact as it can be. Needs `pip install xllamacpp`."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path
from typing import Any


class LlamaCpp:
    """A GGUF file opened by llama.cpp: fp32 keys and values, no flash attention, one thread, no prompt cache."""

    def __init__(self, path: Path, context: int) -> None:
        import xllamacpp

        params = xllamacpp.CommonParams()
        params.model.path = str(path)
        params.n_ctx = context
        params.n_gpu_layers = 0
        params.n_parallel = 1
        params.cache_type_k = params.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
        params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
        params.warmup = False
        params.fit_params = False
        params.verbosity = -1
        params.enable_chat_template = False
        self._server = xllamacpp.Server(params)

    def _ask(self, path: str, question: dict[str, Any]) -> dict[str, Any]:
        request = urllib.request.Request(
            f"{self._server.listening_address}{path}",
            json.dumps(question).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=600) as answer:
            return json.load(answer)

    def tokenize(self, text: str) -> list[int]:
        """Token ids of ``text``, special tokens in it recognised, none added."""
        return self._ask("/tokenize", {"content": text, "add_special": False, "parse_special": True})["tokens"]

    def greedy(self, ids: list[int], new: int, top: int = 2) -> tuple[list[int], list[dict[int, float]]]:
        """The ``new`` most likely tokens after ``ids``, and each step's log-probabilities of the ``top`` likeliest."""
        answer = self._ask(
            "/completion",
            {
                "prompt": ids,
                "n_predict": new,
                "temperature": 0,
                "samplers": ["temperature"],
                "n_probs": top,
                "return_tokens": True,
                "cache_prompt": False,
                "ignore_eos": False,
            },
        )
        steps = [
            {entry["id"]: entry["logprob"] for entry in step["top_logprobs"]}
            for step in answer["completion_probabilities"]
        ]
        return answer["tokens"], steps
