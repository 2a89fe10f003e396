"""Tokenizers in the form in which GPT-2, CodeGen and Phi were published, against transformers' own classes."""

from __future__ import annotations

import json
from itertools import islice, pairwise, product
from pathlib import Path
from typing import Any

import pytest
import regex
import tokenizers
import transformers
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import decoders, models, pre_tokenizers, trainers

from hornbook.foundation.errors import CheckpointError, MismatchError
from hornbook.tokens.added import CODEGEN_RUNS, END_OF_TEXT, GPT2_VOCAB_SIZE
from hornbook.tokens.tokenizer import Tokenizer, check_vocabulary_fits, load_tokenizer, padded_vocab_size

PARTS = [" ", "  ", "\t", "\n", "\r", *CODEGEN_RUNS, "def", " return", "größer", "日本", "\U0001f600", "e\u0301"]
PARTS += ["'s", "don't", "12", " 7", "_x", "(", "):", " .", " ,", "\u00a0", "\u3000", "\x00", END_OF_TEXT, "<|end"]
WRITTEN = st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=5)), max_size=12).map("".join)


def write_old_form(folder: Path, vocabulary: dict[str, int], merges: list[list[str]], added: dict[str, int]) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "vocab.json").write_text(json.dumps(vocabulary))
    (folder / "merges.txt").write_text("#version: 0.2\n" + "".join(f"{one} {two}\n" for one, two in merges))
    if added:
        (folder / "added_tokens.json").write_text(json.dumps(added))
    return folder


@pytest.fixture(scope="module")
def folders(texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One small CodeGen-like tokenizer in both forms, made without Hornbook."""
    root = tmp_path_factory.mktemp("codegen")
    inner = tokenizers.Tokenizer(models.BPE(continuing_subword_prefix="", end_of_word_suffix=""))
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    inner.train_from_iterator(
        texts, trainers.BpeTrainer(vocab_size=330, initial_alphabet=alphabet, show_progress=False)
    )
    inner.add_special_tokens([END_OF_TEXT])
    inner.add_tokens([tokenizers.AddedToken(run) for run in CODEGEN_RUNS])
    model = json.loads(inner.to_str())["model"]
    new = root / "new"
    new.mkdir()
    inner.save(str(new / "tokenizer.json"))
    vocabulary = {**model["vocab"], END_OF_TEXT: 330}
    added = {run: 331 + place for place, run in enumerate(CODEGEN_RUNS)}
    return {"new": new, "old": write_old_form(root / "old", vocabulary, model["merges"], added)}


@pytest.fixture(scope="module")
def both(folders: dict[str, Path]) -> tuple[Tokenizer, Tokenizer]:
    return load_tokenizer(folders["new"]), load_tokenizer(folders["old"])


@pytest.fixture(scope="module")
def references(folders: dict[str, Path], both: tuple[Tokenizer, Tokenizer], tmp_path_factory: Any) -> list[Any]:
    """The same tokenizer by transformers: from both forms, and from what ``save`` writes."""
    saved = tmp_path_factory.mktemp("saved")
    both[1].save(saved, max_length=2048)
    automatic = transformers.AutoTokenizer.from_pretrained(saved)
    assert isinstance(automatic, transformers.CodeGenTokenizer)
    return [
        automatic,
        transformers.CodeGenTokenizer.from_pretrained(folders["old"]),
        transformers.GPT2Tokenizer.from_pretrained(folders["old"]),
        transformers.PreTrainedTokenizerFast(tokenizer_file=str(folders["new"] / "tokenizer.json")),
    ]


@given(text=WRITTEN)
def test_both_forms_give_the_ids_of_transformers(
    both: tuple[Tokenizer, Tokenizer], references: list[Any], text: str
) -> None:
    ids = both[0].encode(text)
    assert both[1].encode(text) == ids
    for reference in references:
        assert reference(text, add_special_tokens=False)["input_ids"] == ids
    assert both[0].decode(ids) == both[1].decode(ids) == text
    for reference in references:
        assert reference.decode(ids, clean_up_tokenization_spaces=False) == text


def by_hand(folder: Path, text: str) -> list[int]:
    """Ids by the definition: cut out added tokens, cut by GPT-2's rule, merge the pair that was learned first."""
    vocabulary = json.loads((folder / "vocab.json").read_text())
    added = {**json.loads((folder / "added_tokens.json").read_text()), END_OF_TEXT: vocabulary[END_OF_TEXT]}
    lines = (folder / "merges.txt").read_text().split("\n")[1:-1]
    ranks = {tuple(line.split(" ")): rank for rank, line in enumerate(lines)}
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters = {byte: chr(byte) for byte in plain}
    letters |= {byte: chr(256 + place) for place, byte in enumerate(b for b in range(256) if b not in letters)}
    ids: list[int] = []
    for part in regex.split("(" + "|".join(map(regex.escape, sorted(added, key=len, reverse=True))) + ")", text):
        if part in added:
            ids.append(added[part])
            continue
        for word in regex.findall(r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+", part):
            pieces = [letters[byte] for byte in word.encode()]
            while len(pieces) > 1:
                rank, at = min((ranks.get(pair, len(ranks)), at) for at, pair in enumerate(pairwise(pieces)))
                if rank == len(ranks):
                    break
                pieces[at : at + 2] = [pieces[at] + pieces[at + 1]]
            ids += [vocabulary[piece] for piece in pieces]
    return ids


@given(text=WRITTEN)
def test_ids_follow_the_definition(
    folders: dict[str, Path], both: tuple[Tokenizer, Tokenizer], texts: list[str], text: str
) -> None:
    for written in (text, texts[0] + text):
        assert both[1].encode(written) == by_hand(folders["old"], written)


def test_what_is_saved_opens_with_its_settings_and_special_tokens(references: list[Any]) -> None:
    saved = references[0]
    assert (saved.bos_token, saved.eos_token, saved.unk_token) == (END_OF_TEXT,) * 3
    assert (len(saved), saved.eos_token_id, saved.model_max_length) == (369, 330, 2048)
    assert not saved.clean_up_tokenization_spaces
    ids = saved(f"a{END_OF_TEXT}  b .")["input_ids"]
    assert saved.decode(ids) == f"a{END_OF_TEXT}  b ."
    assert saved.decode(ids, skip_special_tokens=True) == "a  b ."


def test_sizes(both: tuple[Tokenizer, Tokenizer]) -> None:
    assert both[0].size == both[1].size == 369
    assert both[1].end_of_text_id == 330
    assert [both[1].encode(run) for run in CODEGEN_RUNS] == [[331 + place] for place in range(38)]


@pytest.fixture(scope="module")
def full_size(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vocabulary with GPT-2's number of tokens: merges of two bytes each."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    pairs = [list(pair) for pair in islice(product(alphabet, alphabet), GPT2_VOCAB_SIZE - 257)]
    tokens = [*alphabet, *("".join(pair) for pair in pairs), END_OF_TEXT]
    vocabulary = {token: number for number, token in enumerate(tokens)}
    return write_old_form(tmp_path_factory.mktemp("full") / "old", vocabulary, pairs, {})


def test_gpt2s_vocabulary_alone_gets_codegens_white_space(full_size: Path) -> None:
    tokenizer = load_tokenizer(full_size)
    assert (tokenizer.size, tokenizer.end_of_text_id) == (50295, 50256)
    assert tokenizer.encode(" " * 31) == [50257]
    assert tokenizer.encode("  ") == [50286]
    assert tokenizer.encode("\t" * 9) == [50287]
    assert tokenizer.encode("\t\t" + END_OF_TEXT) == [50294, 50256]
    assert tokenizer.encode(" " * 40) == [50257, 50279]


def test_a_tokenizer_that_is_gpt2s_by_its_settings_gets_none(full_size: Path) -> None:
    path = full_size / "tokenizer_config.json"
    path.write_text('{"tokenizer_class": "GPT2Tokenizer", "add_prefix_space": false}')
    try:
        assert load_tokenizer(full_size).size == 50257
    finally:
        path.unlink()


def test_other_added_tokens_stand_in_the_place_of_codegens(full_size: Path) -> None:
    path = full_size / "added_tokens.json"
    path.write_text('{"<|pad|>": 50257}')
    try:
        tokenizer = load_tokenizer(full_size)
    finally:
        path.unlink()
    assert tokenizer.size == 50258
    assert tokenizer.encode("<|pad|>") == [50257]


def test_added_tokens_may_stand_in_the_settings(folders: dict[str, Path], tmp_path: Path) -> None:
    added = json.loads((folders["old"] / "added_tokens.json").read_text())
    for name in ("vocab.json", "merges.txt"):
        (tmp_path / name).write_bytes((folders["old"] / name).read_bytes())
    flags = {"lstrip": False, "normalized": True, "rstrip": False, "single_word": False, "special": False}
    decoder = {str(number): {"content": token, **flags} for token, number in added.items()}
    (tmp_path / "tokenizer_config.json").write_text(json.dumps({"added_tokens_decoder": decoder}))
    assert load_tokenizer(tmp_path).fingerprint == load_tokenizer(folders["old"]).fingerprint


def test_settings_of_truncation_and_padding_do_not_change_ids(folders: dict[str, Path], tmp_path: Path) -> None:
    inner = tokenizers.Tokenizer.from_file(str(folders["new"] / "tokenizer.json"))
    inner.enable_truncation(3)
    inner.enable_padding(length=8)
    inner.save(str(tmp_path / "tokenizer.json"))
    assert load_tokenizer(tmp_path).fingerprint == load_tokenizer(folders["new"]).fingerprint


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("form", "file", "old", "new", "message"),
    [
        ("old", "vocab.json", '"!": 0', '"!": 1', r"vocab\.json.*there is no 0"),
        ("old", "vocab.json", '"!": 0', '"!": "0"', r"vocab\.json.*there is no 0"),
        ("old", "vocab.json", "{", "[", r"vocab\.json.*not valid JSON"),
        ("old", "merges.txt", "\n", "\nx\n", r"merges\.txt:2: 'x' does not merge two tokens"),
        ("old", "merges.txt", "\n", "\nQ Q\n", r"merges\.txt:2: 'Q Q' does not merge two tokens"),
        ("old", "added_tokens.json", ": 331", ": 400", r"can't have id 332"),
        ("old", "added_tokens.json", ": 331", ": null", r"added_tokens\.json.*None for an id"),
        ("old", "tokenizer_config.json", "{}", '{"add_prefix_space": true}', "`add_prefix_space` would add"),
        ("old", "tokenizer_config.json", "{}", '{"add_bos_token": true}', "`add_bos_token` would add"),
        ("old", "tokenizer_config.json", "{}", '{"eos_token": {"content": "</s>"}}', "`eos_token` is '</s>'"),
        ("old", "tokenizer_config.json", "{}", '{"added_tokens_decoder": [1]}', "does not map ids to tokens"),
        (
            "old",
            "tokenizer_config.json",
            "{}",
            '{"added_tokens_decoder": {"5": {"content": "\\t\\t"}}}',
            r"added_tokens\.json.*has the id 368, in tokenizer_config\.json it has 5",
        ),
        ("new", "tokenizer.json", '"id": 331', '"id": 3', "added token .* the id 3, where 331 is due"),
        (
            "new",
            "tokenizer_config.json",
            "{}",
            '{"added_tokens_decoder": {"5": {"content": "\\t\\t"}}}',
            r"tokenizer\.json: gives token '\\t\\t' the id 368",
        ),
        ("new", "tokenizer.json", '"add_prefix_space": false', '"add_prefix_space": true', "`add_prefix_space`"),
    ],
)
def test_damage_and_contradictions_are_named(
    folders: dict[str, Path], tmp_path: Path, form: str, file: str, old: str, new: str, message: str
) -> None:
    for source in folders[form].iterdir():
        (tmp_path / source.name).write_bytes(source.read_bytes())
    (tmp_path / "tokenizer_config.json").write_text("{}")
    load_tokenizer(tmp_path)
    edit(tmp_path / file, old, new)
    with pytest.raises(CheckpointError, match=message):
        load_tokenizer(tmp_path)


def test_half_of_the_old_form_is_not_enough(folders: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "vocab.json").write_bytes((folders["old"] / "vocab.json").read_bytes())
    with pytest.raises(CheckpointError, match=r"no tokenizer\.json here, nor vocab\.json with merges\.txt"):
        load_tokenizer(tmp_path)


@given(size=st.integers(1, 10**6), multiple=st.integers(1, 1024))
def test_the_padded_size_is_the_next_multiple(size: int, multiple: int) -> None:
    padded = padded_vocab_size(size, multiple)
    assert padded % multiple == 0
    assert 0 <= padded - size < multiple


def test_a_vocabulary_must_fit_into_the_models_rows(both: tuple[Tokenizer, Tokenizer]) -> None:
    check_vocabulary_fits(both[0], 369, "model")
    with pytest.raises(MismatchError, match=r"vocab_size 369 does not fit .* padded_vocab_size 368(.|\n)*to 384"):
        check_vocabulary_fits(both[0], 368, "model")
    assert padded_vocab_size(50295) == 50304
