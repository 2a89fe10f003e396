from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError
from hornbook.inference.formats import prompt_format
from hornbook.tokens.example_files import ExampleRow, documents, example, read_rows, split_docstring
from hornbook.tokens.examples import ExampleSamples, PairBatch, pack_sizes, tokenize
from hornbook.tokens.tokenizer import Tokenizer

INSTRUCT = prompt_format("instruct")


def row(prompt: str, response: str) -> ExampleRow:
    return ExampleRow("here", {"response": response}, (((prompt, False), (response, True)),))


def made(tokenizer: Tokenizer, count: int = 30, *, packed: bool = True, **changes: int) -> ExampleSamples:
    rows = [row(f"def add_{i}(", "a" * (i % 7) + ", b)") for i in range(count)]
    examples, rejected = tokenize(rows, tokenizer, limit=41)
    assert not rejected
    return ExampleSamples(examples, tokenizer, **({"length": 40, "seed": 1, "packed": packed} | changes))


def learned(tokenizer: Tokenizer, found: ExampleRow) -> list[str]:
    examples, _ = tokenize([found], tokenizer, limit=10_000)
    return [tokenizer.decode(examples.ids[examples.learned].tolist()), tokenizer.decode(examples.ids.tolist())]


def test_only_the_response_and_its_end_are_learned(tokenizer: Tokenizer) -> None:
    found = example(
        "r", {"system": "Be brief.", "prompt": "Why?", "response": "So.", "other": 1}, INSTRUCT, pairs=False
    )
    assert learned(tokenizer, found) == [
        " So.<|endoftext|>",
        "Instruct: Be brief.\n\nWhy?\nOutput: So.<|endoftext|>",
    ]


def test_all_of_a_text_is_learned_after_an_end_of_text(tokenizer: Tokenizer) -> None:
    found = example("r", {"text": "a + b"}, INSTRUCT, pairs=False)
    assert learned(tokenizer, found) == ["a + b<|endoftext|>", "<|endoftext|>a + b<|endoftext|>"]


def test_every_answer_of_a_conversation_is_learned(tokenizer: Tokenizer) -> None:
    turns = [("system", "S"), ("user", "a"), ("assistant", " b "), ("user", "c"), ("assistant", "d")]
    found = example(
        "r",
        {"messages": [{"role": role, "content": content} for role, content in turns]},
        prompt_format("chat"),
        pairs=False,
    )
    whole = "Alice: S\n\na\nBob: b\nAlice: c\nBob: d<|endoftext|>"
    assert learned(tokenizer, found) == [" b d<|endoftext|>", whole]


def test_the_prompt_is_encoded_as_it_is_when_the_model_is_used(tokenizer: Tokenizer) -> None:
    found = example("r", {"prompt": "def add", "response": "_1(a, b)"}, prompt_format("code"), pairs=False)
    examples, _ = tokenize([found], tokenizer, limit=99)
    assert examples.ids[: int(np.argmax(examples.learned))].tolist() == tokenizer.encode("def add")


def test_other_names_of_the_fields(tokenizer: Tokenizer) -> None:
    names = {"prompt": "instruction", "response": "output"}
    found = example("r", {"instruction": "Why?", "output": "So."}, INSTRUCT, pairs=False, columns=names)
    assert learned(tokenizer, found)[1] == "Instruct: Why?\nOutput: So.<|endoftext|>"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ({"prompt": "a"}, "no `response`"),
        ({"prompt": "a", "response": 3}, "`response` is not a text but int"),
        ({"messages": "hello"}, "must be a list"),
        ({"messages": [{"role": "user", "content": "a"}]}, "end with assistant"),
        ({"messages": [{"role": "bot", "content": "a"}]}, "roles are"),
        ({}, "nothing"),
    ],
)
def test_a_row_without_its_fields_is_named(data: dict[str, object], what: str) -> None:
    with pytest.raises(DataError, match=what) as caught:
        example("file.jsonl, row 3", data, INSTRUCT, pairs=False)
    assert caught.value.where == "file.jsonl, row 3"


def test_a_pair_without_its_fields_is_named_and_equal_answers_are_left_out() -> None:
    with pytest.raises(DataError, match="no `rejected`"):
        example("r", {"prompt": "a", "chosen": "b"}, INSTRUCT, pairs=True)
    equal = example("r", {"prompt": "a", "chosen": "b", "rejected": " b\n"}, INSTRUCT, pairs=True)
    assert (equal.parts, equal.reason) == ((), "chosen and rejected are equal")


def test_what_is_too_long_is_left_out_and_told_never_cut(tokenizer: Tokenizer) -> None:
    rows = [row("p", "a" * 5), row("p", "→" * 50), ExampleRow("there", {"x": object()}, (), "empty response")]
    examples, rejected = tokenize(rows, tokenizer, limit=12)
    assert len(examples) == 1
    assert [(r["reason"], r["where"]) for r in rejected] == [("too long", "here"), ("empty response", "there")]
    assert rejected[0]["tokens"] > 12
    json.dumps(rejected)
    with pytest.raises(DataError, match=r"no example is left of 2 \(empty response, too long\)"):
        tokenize(rows[1:], tokenizer, limit=12)
    with pytest.raises(DataError, match="there were none"):
        tokenize([], tokenizer, limit=12)


@pytest.mark.parametrize("suffix", ["jsonl", "json", "parquet"])
def test_files_of_every_kind_give_the_same_rows(tmp_path: Path, suffix: str) -> None:
    rows = [{"prompt": "größer", "response": "→"}, {"prompt": "b", "response": "c"}]
    path = tmp_path / f"examples.{suffix}"
    if suffix == "parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        pq.write_table(pa.Table.from_pylist(rows), path)
    else:
        path.write_text(json.dumps(rows) if suffix == "json" else "".join(json.dumps(r) + "\n\n" for r in rows))
    assert list(read_rows(path)) == [(f"{path}, row 1", rows[0]), (f"{path}, row 2", rows[1])]


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("a.jsonl", "", "no examples"),
        ("a.jsonl", '{"prompt": "a"', "truncated"),
        ("a.json", "{}", "not a list"),
        ("a.json", "[3]", "not an object"),
        ("a.parquet", "PAR1 no more", "cut off or damaged"),
        ("a.csv", "a,b", "not a file of examples"),
        ("missing.jsonl", None, "no such file"),
    ],
)
def test_a_bad_file_is_named(tmp_path: Path, name: str, content: str | None, what: str) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises(DataError, match=what) as caught:
        list(read_rows(tmp_path / name))
    assert name in str(caught.value.where)


def test_documents_are_chosen_by_source_and_split_at_the_docstring(tmp_path: Path) -> None:
    import pyarrow as pa

    from hornbook.foundation.documents import COLUMNS, document_id, write_documents

    exercise = 'import math\n\ndef f(x):\n    """Double x."""\n    return 2 * x\n'
    texts = [("web", "prose"), ("ex", exercise), ("ex", "x = 1")]
    rows = [
        {"id": document_id(s, str(i), t), "text": t, "source": s, "path": str(i), "licence": "x", "family": ""}
        for i, (s, t) in enumerate(texts)
    ]
    write_documents(tmp_path / "d.parquet", pa.Table.from_pylist(rows, pa.schema([(c, pa.string()) for c in COLUMNS])))
    whole = list(documents(tmp_path / "d.parquet", (), split_docstrings=False))
    assert sorted(found.parts[0][0][0] for found in whole) == sorted(text for _, text in texts)
    split = list(documents(tmp_path / "d.parquet", ("ex",), split_docstrings=True))
    kept = [found.parts[0] for found in split if found.parts]
    assert kept == [((exercise.removesuffix("    return 2 * x\n"), False), ("    return 2 * x\n", True))]
    assert [found.reason for found in split if not found.parts] == ["no function with a body"]
    with pytest.raises(DataError, match="did you mean `web`"):
        list(documents(tmp_path / "d.parquet", ("weh",), split_docstrings=False))


@pytest.mark.parametrize("text", ["not python (", "def f():\n    '''only a docstring'''\n", "def f(): return 1\n", ""])
def test_what_has_no_docstring_and_body_is_not_split(text: str) -> None:
    assert split_docstring(text) is None


def test_without_a_docstring_the_signature_is_the_prompt() -> None:
    signature = "import math\n\ndef f(\n    x,\n):\n"
    assert split_docstring(f"{signature}    return 2 * x\n") == (signature, "    return 2 * x\n")


@given(sizes=st.lists(st.integers(1, 20), min_size=1, max_size=60), seed=st.integers(0, 5))
def test_packing_holds_everything_once_and_overfills_nothing(sizes: list[int], seed: int) -> None:
    order = np.random.default_rng(seed).permutation(len(sizes))
    rows = pack_sizes(np.array(sizes), 20, order)
    assert sorted(item for one in rows for item in one) == list(range(len(sizes)))
    filled = sorted(sum(sizes[item] for item in one) for one in rows)
    assert filled[-1] <= 20
    assert len(rows) == 1 or filled[0] + filled[1] > 20  # else best fit would have joined them


def test_a_row_reads_back_as_its_examples(tokenizer: Tokenizer) -> None:
    samples = made(tokenizer)
    batch = samples.stored(np.arange(samples.total))
    assert batch.counted is not None
    assert batch.document_ids is not None
    found = []
    for ids, counted, numbers in zip(batch.ids, batch.counted, batch.document_ids, strict=True):
        for number in np.unique(numbers):
            places = np.flatnonzero(numbers == number)
            text = tokenizer.decode(ids[places].tolist())
            marks = tokenizer.decode(ids[1:][counted & (numbers == number)].tolist())
            found.append((text, marks))
    expected = [
        (f"def add_{i}({'a' * (i % 7)}, b)<|endoftext|>", f"{'a' * (i % 7)}, b)<|endoftext|>") for i in range(30)
    ]
    padding = [pair for pair in found if pair[1] == ""]
    # The last token of a row is no input, so an example that fills its row ends before its end-of-text here.
    real = [(t if t.endswith("<|endoftext|>") else f"{t}<|endoftext|>", m) for t, m in found if m]
    assert sorted(real) == sorted(expected)
    assert all(set(text.split("<|endoftext|>")) == {""} for text, _ in padding)


def test_without_packing_a_row_is_one_example_and_needs_no_mask(tokenizer: Tokenizer) -> None:
    samples = made(tokenizer, packed=False)
    assert samples.total == 30
    assert samples.batch(0, 4).document_ids is None
    assert made(tokenizer).total < 30


@pytest.mark.parametrize("packed", [True, False])
def test_samples_are_a_function_of_seed_and_number(tokenizer: Tokenizer, packed: bool) -> None:
    samples, again = (made(tokenizer, packed=packed, heldout=2) for _ in range(2))
    whole = samples.batch(0, 3 * samples.count)
    for start, size in ((0, 1), (samples.count - 1, 3), (5, samples.count)):
        part = again.batch(start, size)
        assert np.array_equal(part.ids, whole.ids[start : start + size])
        assert np.array_equal(part.counted, whole.rows(start, start + size).counted)  # type: ignore[arg-type]
    passes = [sorted(map(bytes, whole.ids[n * samples.count : (n + 1) * samples.count])) for n in range(3)]
    assert passes[0] == passes[1] == passes[2]
    assert not np.array_equal(whole.ids[: samples.count], whole.ids[samples.count : 2 * samples.count])
    held = [bytes(ids) for batch in samples.heldout(1) for ids in batch.ids]
    assert len(held) == 2
    assert not set(held) & set(passes[0])
    assert samples.epochs(2 * samples.count) == {"examples": 2.0}


def test_the_fingerprint_follows_data_and_order(tokenizer: Tokenizer) -> None:
    base = made(tokenizer)
    others = [made(tokenizer, seed=2), made(tokenizer, 29), made(tokenizer, length=41), made(tokenizer, packed=False)]
    assert made(tokenizer).fingerprint == base.fingerprint
    assert len({base.fingerprint, *(other.fingerprint for other in others)}) == 5


def test_holding_out_everything_is_refused(tokenizer: Tokenizer) -> None:
    with pytest.raises(DataError, match="would be held out"):
        made(tokenizer, packed=False, heldout=30)


def test_parts_of_a_pair_batch_carry_their_reference(tokenizer: Tokenizer) -> None:
    pair = (((("p", False), ("aa", True))), ((("p", False), ("bbb", True))))
    examples, _ = tokenize([ExampleRow("r", {}, pair)] * 3, tokenizer, limit=20, parts=2)
    samples = ExampleSamples(examples, tokenizer, length=19, seed=0, packed=True)
    assert samples.total == 3
    samples.reference = np.array([1, 2, 3], np.float32)
    batch = samples.stored(np.array([2, 0]))
    assert isinstance(batch, PairBatch)
    assert batch.rows(1, 2).reference == np.array([1], np.float32)
    assert batch.document_ids is not None
    assert {0, 1, 2} == set(batch.document_ids[0].tolist())
