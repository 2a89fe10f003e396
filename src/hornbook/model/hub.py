"""Models on the Hugging Face hub: which are on this disk already, and fetching one.

Only ``pull`` uses the network. Not covered: uploading, data sets, and taking up the middle of a broken file in another
process (``huggingface_hub`` starts such a file anew; files that arrived whole are kept).
"""

from __future__ import annotations

import errno
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hornbook.foundation.errors import CheckpointError, HornbookError, StorageError
from hornbook.foundation.files import read_json
from hornbook.foundation.hardware import require
from hornbook.model.config_json import read_phi_config

SIDE_FILES = (
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
)
WEIGHT_FORMATS = (("model", "safetensors"), ("pytorch_model", "bin"))
"""Names of weights, the preferred first: ``model.safetensors``, or shards ``model-00001-of-00002.safetensors``."""
ANSWER_SECONDS = 8.0
"""How long the hub may take for its first answer."""


class HubError(HornbookError):
    """The hub can't be reached, or refuses, or a download broke off."""


@dataclass(frozen=True)
class Pulled:
    """A fetched model: its folder, and the files that it has from the hub with their sizes in bytes."""

    folder: Path
    files: dict[str, int]


def files_of_model(names: Iterable[str]) -> list[str]:
    """Those of a repository's files that a model consists of, ``config.json`` first; one format of weights.

    Raises CheckpointError if there is no ``config.json`` or no weights.
    """
    there = set(names)
    chosen = [name for name in SIDE_FILES if name in there]
    if "config.json" not in chosen:
        raise CheckpointError("the repository has no config.json", mend="name a repository that holds a Phi model")
    for stem, ending in WEIGHT_FORMATS:
        whole, index = f"{stem}.{ending}", f"{stem}.{ending}.index.json"
        if whole in there:
            return [*chosen, whole]
        shards = sorted(name for name in there if re.fullmatch(rf"{stem}-\d+-of-\d+\.{ending}", name))
        if index in there and shards:
            return [*chosen, index, *shards]
    raise CheckpointError(
        "the repository has no weights in safetensors or PyTorch format", mend="name a repository that has them"
    )


def has_weights(folder: Path) -> bool:
    """Whether all weight files of the model in ``folder`` are there (their content is not looked at)."""
    for stem, ending in WEIGHT_FORMATS:
        if (folder / f"{stem}.{ending}").is_file():
            return True
        index = folder / f"{stem}.{ending}.index.json"
        if index.is_file():
            shards: dict[str, str] = read_json(index)["weight_map"]
            return all((folder / name).is_file() for name in set(shards.values()))
    return False


def cached_folder(hub_name: str, revision: str = "main") -> Path | None:
    """The folder of ``hub_name`` in the hub's cache on this disk, or None if it is not there whole.

    Never uses the network. None as well if ``huggingface_hub`` is not installed.
    """
    try:
        from huggingface_hub import try_to_load_from_cache
        from huggingface_hub.errors import HFValidationError
    except ImportError:
        return None
    try:
        config = try_to_load_from_cache(hub_name, "config.json", revision=revision)
    except HFValidationError:
        return None  # not a name that the hub could have
    if not isinstance(config, str) or not has_weights(Path(config).parent):
        return None
    return Path(config).parent


def pull(hub_name: str, *, revision: str = "main", to: Path | None = None) -> Pulled:
    """Fetch weights, config and tokenizer of ``hub_name`` into the hub's cache, or into the folder ``to``.

    ``config.json`` comes first: a model that Hornbook can't load is refused before its weights are fetched. Weights
    in safetensors are preferred to pickled ones. Files that are there already are not fetched again.

    Raises HubError if the hub can't be reached (within seconds), does not know the name or revision, or the download
    breaks off; CheckpointError if it is not a Phi model; StorageError if the disk is full or ``to`` holds something
    else; MissingExtraError without ``huggingface_hub``.
    """
    require(["huggingface_hub"], "hub")
    if to is not None and to.exists() and not (to.is_dir() and ((to / ".cache").is_dir() or not any(to.iterdir()))):
        raise StorageError(
            "there is something else here already", where=str(to), mend="name a new or empty folder with --to"
        )
    sizes = _sizes(hub_name, revision)
    names = files_of_model(sizes)
    config = _fetch(hub_name, names[0], revision, to)
    read_phi_config(read_json(config), config)
    folder = config.parent
    missing = sum(sizes[name] for name in names if not (folder / name).is_file())
    free = shutil.disk_usage(folder).free
    if missing > free:
        raise StorageError(
            f"{hub_name} needs {missing / 1e9:.1f} GB more, the disk has {free / 1e9:.1f} GB free",
            where=str(folder),
            mend="free some space, or choose a folder on another disk with --to",
        )
    for name in names[1:]:
        _fetch(hub_name, name, revision, to)
    if not has_weights(folder):
        raise HubError(
            "the repository changed while it was fetched", where=hub_name, mend="run `hornbook models pull` again"
        )
    return Pulled(folder, {name: sizes[name] for name in names})


def _sizes(hub_name: str, revision: str) -> dict[str, int]:
    """Every file of the repository with its size in bytes."""
    from huggingface_hub import HfApi

    try:
        info = HfApi().model_info(hub_name, revision=revision, files_metadata=True, timeout=ANSWER_SECONDS)
    except Exception as error:
        raise _explained(error, hub_name, revision) from error
    return {file.rfilename: file.size or 0 for file in info.siblings or []}


def _fetch(hub_name: str, name: str, revision: str, to: Path | None) -> Path:
    from huggingface_hub import hf_hub_download

    try:
        return Path(hf_hub_download(hub_name, name, revision=revision, local_dir=to))
    except Exception as error:
        raise _explained(error, hub_name, revision) from error


def _explained(error: Exception, hub_name: str, revision: str) -> Exception:
    """The Hornbook error for what ``huggingface_hub`` raised; a mistake of ours stays what it is."""
    from huggingface_hub import constants, errors

    if isinstance(error, errors.HFValidationError):
        return HubError(
            "no name of the form OWNER/MODEL", where=hub_name, mend="see `hornbook models`; or name OWNER/MODEL"
        )
    if isinstance(error, errors.GatedRepoError | errors.RepositoryNotFoundError):
        return HubError(
            "the hub has no such model, or does not show it to you",
            where=hub_name,
            mend="check the name; for a private or gated model log in with `hf auth login`",
        )
    if isinstance(error, errors.RevisionNotFoundError):
        return HubError(f"it has no revision {revision}", where=hub_name, mend="name a branch, tag or commit it has")
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageError("the disk is full", where=hub_name, mend="free some space, or choose a folder with --to")
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StorageError(f"can't write: {error}", where=hub_name, mend="choose a folder with --to")
    # The base of the HTTP library's errors; which library that is differs between versions.
    network: tuple[type[Any], ...] = (OSError, *errors.HfHubHTTPError.__bases__)
    if not isinstance(error, network):
        return error
    there = cached_folder(hub_name, revision)
    reason = "HF_HUB_OFFLINE is set" if constants.HF_HUB_OFFLINE else f"{type(error).__name__}: {_first_line(error)}"
    return HubError(
        f"can't fetch it from {constants.ENDPOINT} ({reason})",
        where=hub_name,
        mend=f"use the copy that is on this disk already: {there}"
        if there is not None
        else "go online and run it again (files that arrived are kept); or fetch it on a machine that is online, with "
        f"`hornbook models pull {hub_name} --to FOLDER`, copy FOLDER here, and name its path",
    )


def _first_line(error: Exception) -> str:
    return next(iter(str(error).strip().splitlines()), "no reason given")
