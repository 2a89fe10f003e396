"""Reading a tokenizer's files: ``tokenizer.json``, or ``vocab.json`` with ``merges.txt``, and the settings beside them.

The second pair is the older form in which GPT-2, CodeGen and Phi were published. It holds no splitting rule (it is
GPT-2's) and no added tokens; those are in ``added_tokens.json``, or under ``added_tokens_decoder`` in
``tokenizer_config.json``. Where files say the same thing twice, they must agree: otherwise two tools would read two
tokenizers from one folder. Not read, as they change neither ids nor what ``Tokenizer.decode`` gives:
``special_tokens_map.json``, ``clean_up_tokenization_spaces``, ``errors``, ``model_max_length``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn, cast

import tokenizers
from tokenizers import decoders, models, pre_tokenizers, processors

from hornbook.foundation.errors import CheckpointError, DataError
from hornbook.foundation.files import read_json, read_text
from hornbook.tokens.added import CODEGEN_RUNS, END_OF_TEXT, GPT2_VOCAB_SIZE

TOKENIZER, VOCABULARY, MERGES = "tokenizer.json", "vocab.json", "merges.txt"
ADDED_TOKENS, SETTINGS = "added_tokens.json", "tokenizer_config.json"

_FETCH = "fetch the tokenizer's files again, all from one place"
_FLAGS = ("single_word", "lstrip", "rstrip", "normalized", "special")


def read_tokenizer(folder: Path) -> tuple[tokenizers.Tokenizer, Path]:
    """The tokenizer in ``folder``, and the file that defines it: ``tokenizer.json`` if there is one.

    Raises CheckpointError that names the file and, where there is one, the line: files that are missing or damaged, or
    contradict each other, or settings that would add tokens or spaces to the text.
    """
    path = folder / TOKENIZER
    settings = _settings(folder / SETTINGS)
    added = _added_tokens(folder, settings)
    if path.is_file():
        inner = _read_definition(path)
        for token, number in added:
            if inner.token_to_id(token.content) != number:
                _refuse(
                    path,
                    f"gives token {token.content!r} the id {inner.token_to_id(token.content)}, "
                    f"{ADDED_TOKENS} or {SETTINGS} gives it {number}",
                )
        return inner, path
    path = folder / VOCABULARY
    if not path.is_file() or not (folder / MERGES).is_file():
        raise CheckpointError(
            f"no {TOKENIZER} here, nor {VOCABULARY} with {MERGES}",
            where=str(folder),
            mend="name a folder that holds a model with its tokenizer",
        )
    vocabulary = _read_vocabulary(path)
    plain_gpt2 = "GPT2" in str(settings.get("tokenizer_class"))
    if not added and len(vocabulary) == GPT2_VOCAB_SIZE and not plain_gpt2:
        added = [(_token(run), GPT2_VOCAB_SIZE + place) for place, run in enumerate(CODEGEN_RUNS)]
    merges = _read_merges(folder / MERGES, vocabulary)
    return _assemble(vocabulary, merges, added, path), path


def _refuse(path: Path, what: str, mend: str = _FETCH) -> NoReturn:
    raise CheckpointError(what, where=str(path), mend=mend)


def _read_object(path: Path) -> dict[str, Any]:
    try:
        data = read_json(path)
    except DataError as error:
        raise CheckpointError(error.what, where=error.where, mend=_FETCH) from error
    if not isinstance(data, dict):
        _refuse(path, "not a JSON object")
    return cast("dict[str, Any]", data)


def _settings(path: Path) -> dict[str, Any]:
    """``tokenizer_config.json``, checked; empty if there is none."""
    if not path.is_file():
        return {}
    settings = _read_object(path)
    for name in ("add_bos_token", "add_eos_token", "add_prefix_space"):
        if settings.get(name):
            _refuse(path, f"`{name}` would add something to every text", "use a tokenizer of the Phi family")
    end = settings.get("eos_token")
    end = cast("dict[str, Any]", end).get("content") if isinstance(end, dict) else end
    if end not in (None, END_OF_TEXT):
        _refuse(path, f"`eos_token` is {end!r}, not {END_OF_TEXT!r}", "use a tokenizer of the Phi family")
    return settings


def _read_definition(path: Path) -> tokenizers.Tokenizer:
    try:
        text = read_text(path)
        inner = tokenizers.Tokenizer.from_str(text)
    except Exception as error:
        raise CheckpointError(
            f"damaged tokenizer: {error}", where=str(path), mend="fetch or train the model again"
        ) from error
    for token in json.loads(text).get("added_tokens", []):  # the library gives a token another id without a word
        found = inner.token_to_id(token["content"])
        if found != token["id"]:
            _refuse(path, f"gives the added token {token['content']!r} the id {token['id']}, where {found} is due")
    # Some published files carry the settings of their last use, which would cut or fill up every text.
    inner.no_truncation()
    inner.no_padding()
    if '"add_prefix_space": true' in json.dumps(json.loads(text).get("pre_tokenizer")):
        _refuse(path, "`add_prefix_space` would add a space to every text", "use a tokenizer of the Phi family")
    return inner


def _read_vocabulary(path: Path) -> dict[str, int]:
    vocabulary = _read_object(path)
    numbers = {number for number in vocabulary.values() if type(number) is int}
    missing = set(range(len(vocabulary))) - numbers
    if missing:
        _refuse(path, f"its ids are not 0 to {len(vocabulary) - 1}, each once: there is no {min(missing)}")
    return vocabulary


def _read_merges(path: Path, vocabulary: dict[str, int]) -> list[tuple[str, str]]:
    try:
        lines = read_text(path).split("\n")
    except DataError as error:
        raise CheckpointError(error.what, where=error.where, mend=_FETCH) from error
    merges: list[tuple[str, str]] = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or (number == 1 and line.startswith("#version")):
            continue
        pair = line.rstrip("\r").split(" ")
        if len(pair) != 2 or any(token not in vocabulary for token in (*pair, "".join(pair))):
            _refuse(path.with_name(f"{path.name}:{number}"), f"{line!r} does not merge two tokens of {VOCABULARY}")
        merges.append((pair[0], pair[1]))
    return merges


def _token(content: str, flags: dict[str, Any] | None = None) -> tokenizers.AddedToken:
    """An added token; without ``flags`` as ``added_tokens.json`` means it."""
    if flags is None:
        flags = {"special": content == END_OF_TEXT, "normalized": content != END_OF_TEXT}
    return tokenizers.AddedToken(content, **{name: bool(flags.get(name)) for name in _FLAGS})


def _added_tokens(folder: Path, settings: dict[str, Any]) -> list[tuple[tokenizers.AddedToken, int]]:
    """What ``tokenizer_config.json`` and ``added_tokens.json`` say of added tokens, by id."""
    found: dict[str, tuple[tokenizers.AddedToken, int]] = {}
    try:
        for number, flags in settings.get("added_tokens_decoder", {}).items():
            found[flags["content"]] = (_token(flags["content"], flags), int(number))
    except (AttributeError, KeyError, TypeError, ValueError):
        _refuse(folder / SETTINGS, "`added_tokens_decoder` does not map ids to tokens")
    path = folder / ADDED_TOKENS
    for content, number in (_read_object(path) if path.is_file() else {}).items():
        other = found.setdefault(content, (_token(content), number))[1]
        if other != number:
            _refuse(path, f"token {content!r} has the id {number!r}, in {SETTINGS} it has {other}")
    for content, (_, number) in found.items():
        if not isinstance(cast("object", number), int):
            _refuse(path, f"token {content!r} has {number!r} for an id")
    return sorted(found.values(), key=lambda item: item[1])


def _assemble(
    vocabulary: dict[str, int],
    merges: list[tuple[str, str]],
    added: list[tuple[tokenizers.AddedToken, int]],
    path: Path,
) -> tokenizers.Tokenizer:
    """The tokenizer that GPT-2's rule, the merges and the added tokens make.

    Its definition equals the ``tokenizer.json`` of phi-2 when its parts do, so that both have the same fingerprint.
    """
    model = models.BPE(vocabulary, merges, continuing_subword_prefix="", end_of_word_suffix="", fuse_unk=False)
    inner = tokenizers.Tokenizer(model)
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    inner.post_processor = processors.ByteLevel(trim_offsets=False)
    if END_OF_TEXT in vocabulary and all(token.content != END_OF_TEXT for token, _ in added):
        inner.add_tokens([_token(END_OF_TEXT)])
    for token, number in added:
        inner.add_tokens([token])
        if inner.token_to_id(token.content) != number:
            _refuse(path, f"has {len(vocabulary)} tokens, so the added token {token.content!r} can't have id {number}")
    return inner
