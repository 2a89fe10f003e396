from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("lm_eval")

from hypothesis import given
from hypothesis import strategies as st
from tests.evaluation.made_up_rows import boolq, each, mmlu, piqa, write_rows, write_splits

from hornbook.evaluation.harness.hub import fetch, hub_offline
from hornbook.evaluation.harness.local_data import LocalData, dataset_alias, local_datasets
from hornbook.foundation.errors import DataError


@pytest.mark.parametrize(
    ("folder", "task", "dataset", "config"),
    [
        ("arc_easy", "arc_easy", "allenai/ai2_arc", "ARC-Easy"),
        ("ARC-Easy", "arc_easy", "allenai/ai2_arc", "ARC-Easy"),
        ("ai2_arc/ARC-Easy", "arc_easy", "allenai/ai2_arc", "ARC-Easy"),
        ("hub/datasets/allenai/ai2_arc/ARC-Easy", "arc_easy", "allenai/ai2_arc", "ARC-Easy"),
        ("google/boolq/data", "boolq", "aps/super_glue", "boolq"),
        ("super_glue/boolq", "boolq", "aps/super_glue", "boolq"),
        ("ybisk/piqa", "piqa", "baber/piqa", None),
        ("social_i_qa", "social_iqa", "lighteval/siqa", None),
        ("siqa", "social_iqa", "lighteval/siqa", None),
        ("allenai/social_i_qa/data", "social_iqa", "lighteval/siqa", None),
        ("rajpurkar/squad_v2/squad_v2", "squadv2", "lighteval/squad_v2", None),
        ("SQuAD-v2", "squadv2", "lighteval/squad_v2", None),
        ("winogrande/winogrande_xl", "winogrande", "allenai/winogrande", "winogrande_xl"),
        ("mmlu/Anatomy", "mmlu_anatomy", "cais/mmlu", "anatomy"),
        ("bbh/navigate", "bbh_cot_fewshot_navigate", "SaylorTwift/bbh", "navigate"),
        ("gsm8k/main", "gsm8k_cot", "openai/gsm8k", "main"),
        ("gsm8k", "gsm8k_program", "openai/gsm8k", "main"),
        ("toxigen-data/annotated", "toxigen", "skg/toxigen-data", "annotated"),
        ("toxigen_safety", "toxigen", "skg/toxigen-data", "annotated"),
    ],
)
def test_a_folder_is_found_under_every_name_that_people_give_it(
    tmp_path: Path, folder: str, task: str, dataset: str, config: str | None
) -> None:
    write_rows(tmp_path / folder / "test-00000-of-00001.parquet", [{"a": 1}])
    write_rows(tmp_path / "something" / "else" / "test.jsonl", [{"a": 2}])
    data = LocalData(tmp_path)
    assert {split: rows for split, (_, rows) in data.read(task, dataset, config).items()} == {"test": [{"a": 1}]}
    assert data.source(task) == f"folder:{folder}"


def test_the_task_s_own_folder_comes_first(tmp_path: Path) -> None:
    for number, name in enumerate(("boolq", "aps/super_glue/boolq", "super_glue/boolq")):
        write_rows(tmp_path / name / "validation.jsonl", [{"a": number}])
    assert LocalData(tmp_path).find("boolq", "aps/super_glue", "boolq") == tmp_path / "boolq"


def test_a_configuration_s_name_alone_is_looked_for_at_the_top_only(tmp_path: Path) -> None:
    write_rows(tmp_path / "gsm8k" / "main" / "test.jsonl", [{"a": 1}])
    with pytest.raises(DataError, match=r"no data for the task openbookqa"):
        LocalData(tmp_path).find("openbookqa", "allenai/openbookqa", "main")


@pytest.mark.parametrize(
    ("name", "split"),
    [
        ("test.jsonl", "test"),
        ("test.JSONL.GZ", "test"),
        ("test-00000-of-00002.parquet", "test"),
        ("test-00000-of-00001-0ca7a1b5ec0c1d4f.parquet", "test"),
        ("validation.json", "validation"),
    ],
)
def test_a_split_is_told_by_the_file_s_name(tmp_path: Path, name: str, split: str) -> None:
    import gzip
    import json

    (tmp_path / "piqa").mkdir()
    file = tmp_path / "piqa" / name
    if name.endswith(".parquet"):
        write_rows(file, [{"a": 1}])
    else:
        text = json.dumps([{"a": 1}] if name.endswith(".json") else {"a": 1}).encode()
        file.write_bytes(gzip.compress(text) if name.endswith(".GZ") else text)
    assert set(LocalData(tmp_path).read("piqa", "baber/piqa", None)) == {split}


def test_parts_of_a_split_are_put_together_in_their_order(tmp_path: Path) -> None:
    for part in (1, 0, 2):
        write_rows(tmp_path / "piqa" / f"test-0000{part}-of-00003.parquet", [{"a": part}])
    (tmp_path / "piqa" / "dataset_infos.json").write_text("{}")
    ((file, rows),) = LocalData(tmp_path).read("piqa", "baber/piqa", None).values()
    assert [row["a"] for row in rows] == [0, 1, 2]
    assert file.name == "test-00000-of-00003.parquet"


@pytest.mark.parametrize("name", ["dev", "val", "valid"])
def test_other_names_of_the_validation_split_are_understood(tmp_path: Path, name: str) -> None:
    write_rows(tmp_path / "boolq" / f"{name}.jsonl", each(2, boolq))
    found = LocalData(tmp_path).read("boolq", "aps/super_glue", "boolq")
    assert found["validation"] == found[name]


def test_subjects_in_one_file_are_told_apart_by_their_column(tmp_path: Path) -> None:
    rows = [row | {"subject": subject} for subject in ("anatomy", "high_school_physics") for row in each(3, mmlu)]
    write_splits(tmp_path / "mmlu" / "all", {"test": rows})
    data = LocalData(tmp_path)
    (found,) = data.read("mmlu_high_school_physics", "cais/mmlu", "high_school_physics").values()
    assert found[1] == rows[3:]
    with pytest.raises(DataError, match="no row has the subject virology"):
        data.read("mmlu_virology", "cais/mmlu", "virology")


def test_a_file_of_all_parts_that_does_not_tell_them_apart_is_refused(tmp_path: Path) -> None:
    write_rows(tmp_path / "bbh" / "test.jsonl", [{"input": "Q", "target": "Yes"}])
    with pytest.raises(DataError, match=r"bbh/test.jsonl: nothing says which rows are of navigate"):
        LocalData(tmp_path).read("bbh_zeroshot_navigate", "SaylorTwift/bbh", "navigate")


def test_missing_data_says_what_was_looked_for_and_what_there_is(tmp_path: Path) -> None:
    write_rows(tmp_path / "boolq" / "validation.jsonl", each(2, boolq))
    with pytest.raises(
        DataError, match=r"no data for the task arc_easy: looked for arc_easy.*there is boolq"
    ) as caught:
        LocalData(tmp_path).find("arc_easy", "allenai/ai2_arc", "ARC-Easy")
    assert "arc_easy/test.jsonl" in caught.value.mend
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="there is nothing"):
        LocalData(tmp_path / "empty").find("arc_easy", "allenai/ai2_arc", "ARC-Easy")
    with pytest.raises(DataError, match="no such folder"):
        LocalData(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'{"a": 1}\n{"a": \n', "test.jsonl:2: not valid JSON"),
        (b"", "test.jsonl: there is no row"),
        (b"[1]\n", "test.jsonl:1: expected a JSON object"),
        (b'{"a": "\xff"}\n', "test.jsonl"),
    ],
)
def test_damaged_files_are_named(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "piqa").mkdir()
    (tmp_path / "piqa" / "test.jsonl").write_bytes(content)
    with pytest.raises(DataError, match=words):
        LocalData(tmp_path).read("piqa", "baber/piqa", None)


def test_a_parquet_file_that_is_cut_off_is_named(tmp_path: Path) -> None:
    file = tmp_path / "piqa" / "validation.parquet"
    write_rows(file, each(4, piqa))
    file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(DataError, match=r"validation.parquet: this Parquet file is cut off"):
        LocalData(tmp_path).read("piqa", "baber/piqa", None)


@given(st.text(alphabet="abcXYZ019", min_size=1), st.text(alphabet="abcXYZ019_", max_size=8))
def test_a_part_belongs_to_its_benchmark(benchmark: str, part: str) -> None:
    assert dataset_alias(f"{benchmark}_{part}") == benchmark


def test_the_harness_reads_the_hub_again_afterwards(tmp_path: Path) -> None:
    from lm_eval.api.task import ConfigurableTask

    before: Any = ConfigurableTask.download
    with pytest.raises(RuntimeError), local_datasets(LocalData(tmp_path)):
        assert ConfigurableTask.download is not before
        raise RuntimeError
    assert ConfigurableTask.download is before


def test_the_hub_s_clients_stay_off_the_network_while_asked_to() -> None:
    from datasets import config
    from huggingface_hub import constants

    before = [config.HF_HUB_OFFLINE, constants.HF_HUB_OFFLINE]
    with hub_offline():
        assert all([config.HF_HUB_OFFLINE, constants.HF_HUB_OFFLINE])
    after = [config.HF_HUB_OFFLINE, constants.HF_HUB_OFFLINE]
    assert after == before


def test_without_a_network_the_hub_s_data_is_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import httpx2
    import huggingface_hub

    class Dead:
        def head(self, *_: Any, **__: Any) -> None:
            raise httpx2.ConnectError("no such host")

    def sleep(_: float) -> None:
        raise AssertionError("the hub's client waits to try again")

    monkeypatch.setattr(huggingface_hub, "get_session", Dead)
    monkeypatch.setattr(time, "sleep", sleep)
    with pytest.raises(DataError, match=r"the data of nobody/nothing can't be fetched") as caught:
        fetch("nobody/nothing", None, tmp_path)
    assert "--data-dir" in caught.value.mend
