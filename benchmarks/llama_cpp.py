"""llama.cpp as a reference: its server in this process, as exact as it can be. Needs `pip install xllamacpp`."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path
from typing import Any

GREEDY = {"temperature": 0, "samplers": ["temperature"], "cache_prompt": False}


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

    def greedy(self, ids: list[int], new: int) -> list[int]:
        """The ``new`` most likely tokens after ``ids``; fewer if the model ends the text, end-of-text left out."""
        question = {"prompt": ids, "n_predict": new, "return_tokens": True, **GREEDY}
        answer = self._ask("/completion", question)
        tokens = answer["tokens"]
        return tokens[:-1] if answer["stop_type"] == "eos" else tokens

    def next_logprobs(self, ids: list[int], top: int, harmless: int) -> dict[int, float]:
        """Log-probabilities of the ``top`` likeliest tokens after ``ids``.

        The server leaves them out if what it writes ends the text or is half a character; so it is made to write the
        token ``harmless``, some letter, which does not touch the probabilities that it reports.
        """
        question = {"prompt": ids, "n_predict": 1, "n_probs": top, "logit_bias": [[harmless, 1e6]], **GREEDY}
        (step,) = self._ask("/completion", question)["completion_probabilities"]
        return {entry["id"]: entry["logprob"] for entry in step["top_logprobs"]}
