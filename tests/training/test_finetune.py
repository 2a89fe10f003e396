"""The stage ``finetuning`` from its files to its model folder."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
import typer
from pydantic import ValidationError
from typer.testing import CliRunner

from hornbook.cli.stage_command import add_stage_command
from hornbook.foundation import hardware
from hornbook.foundation.artifact import Artifact, ArtifactWriter, open_artifact
from hornbook.foundation.errors import DataError, HornbookError, MismatchError, RecipeError
from hornbook.foundation.files import read_json, read_jsonl
from hornbook.inference.formats import prompt_format
from hornbook.inference.load import load
from hornbook.model.checkpoint import save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.recipe import STAGES
from hornbook.tokens.example_files import example
from hornbook.tokens.examples import ExampleSamples, tokenize
from hornbook.tokens.tokenizer import Tokenizer, train_tokenizer
from hornbook.training import loop, run
from hornbook.training.adapters import AdapterConfig
from hornbook.training.config import ScheduleConfig
from hornbook.training.distillation import DistillationConfig
from hornbook.training.finetune import finetuning
from hornbook.training.finetune_config import FinetuneConfig, FinetuneOptimizerConfig
from hornbook.training.loss import token_losses
from hornbook.training.objectives import NextToken, Rows

Row = dict[str, object]


@pytest.fixture(scope="module", autouse=True)
def a_known_peak() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hardware, "measure_matmul_peak", lambda *_: hardware.MatmulPeak(1e11, "float32", 1, 1))
        yield


def make_model(folder: Path, shape: PhiConfig, tokenizer: Tokenizer, seed: int = 1) -> Artifact:
    writer = ArtifactWriter(folder, stage="training", config={}, inputs={})
    model = Phi(shape.model_copy(update={"initializer_range": 0.1})).initialize(seed)
    end = tokenizer.end_of_text_id
    save_model(model, writer.path / "model", bos_token_id=end, eos_token_id=end)
    tokenizer.save(writer.path / "model")
    return writer.commit(cost={}, environment={})


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory, tiny_config: PhiConfig, tokenizer: Tokenizer) -> Artifact:
    return make_model(tmp_path_factory.mktemp("start") / "training", tiny_config, tokenizer)


def written(folder: Path, rows: Sequence[Mapping[str, object]], name: str = "examples.jsonl") -> str:
    (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows))
    return str(folder / name)


def answers(count: int = 24) -> list[Row]:
    return [{"prompt": f"def add_{i}", "response": f"(a, b): return a + b + {i % 3}"} for i in range(count)]


def preferences(count: int = 16) -> list[Row]:
    return [{"prompt": f"def f_{i}", "chosen": "(a)", "rejected": f" a + {i}"} for i in range(count)]


def settings(data: str | None, **changes: object) -> FinetuneConfig:
    fields: Row = {
        "data": (data,) if data else (),
        "format": "code",
        "sequence_tokens": 40,
        "batch_tokens": 160,
        "epochs": 10,
        "optimizer": FinetuneOptimizerConfig(learning_rate=5e-3),
        "schedule": ScheduleConfig(warmup_steps=2),
        "log_steps": 1,
        "device": "cpu",
        "dtype": "float32",
    }
    return FinetuneConfig(**(fields | changes))  # type: ignore[arg-type]


def losses(artifact: Artifact) -> list[float]:
    return [row["loss"] for row in read_jsonl(artifact.file("metrics.jsonl")) if "loss" in row]


@pytest.mark.parametrize("packing", [True, False])
def test_responses_are_learned(tmp_path: Path, start: Artifact, packing: bool) -> None:
    rows = [*answers(), {"prompt": "p", "response": "a" * 300}]
    config = settings(written(tmp_path, rows), packing=packing, heldout_sequences=2, select="best", checkpoint_steps=5)
    made = finetuning(config, to=tmp_path / "tuned", model=start)
    assert losses(made)[0] > 4
    assert losses(made)[-1] < 2.5
    assert made.manifest.dropped == {"too long": 1}
    (left_out,) = read_jsonl(made.file("rejected/examples.jsonl"))
    assert left_out["where"].endswith("row 25")
    assert made.manifest.counts["examples"] == 24
    assert any("validation_loss" in row for row in read_jsonl(made.file("metrics.jsonl")))
    model, tokenizer = load(made.path, dtype="float32", device="cpu")
    ids = torch.tensor([[*tokenizer.encode("def add_3"), *tokenizer.encode("(a, b): return a + b + 0")]])
    with torch.no_grad():
        after = token_losses(model.hidden(ids[:, :-1]), model.lm_head, ids[:, 1:])[0, -8:].mean()
    assert after < 2.5


def test_the_first_loss_is_that_of_the_responses_alone(tmp_path: Path, start: Artifact, tokenizer: Tokenizer) -> None:
    config = settings(written(tmp_path, answers(4)), packing=False, epochs=1)
    made = finetuning(config, to=tmp_path / "tuned", model=start)
    model, _ = load(start.path, dtype="float32", device="cpu")
    total, count = 0.0, 0
    for row in answers(4):
        prompt = tokenizer.encode(str(row["prompt"]))
        ids = [*prompt, *tokenizer.encode(str(row["response"])), tokenizer.end_of_text_id]
        with torch.no_grad():
            logs = model(torch.tensor([ids[:-1]])).log_softmax(-1)[0]
        for place in range(len(prompt), len(ids)):
            total, count = total - float(logs[place - 1, ids[place]]), count + 1
    assert losses(made) == [pytest.approx(total / count, abs=1e-4)]


def test_packed_rows_have_the_loss_and_gradient_of_rows_of_one(start: Artifact, tokenizer: Tokenizer) -> None:
    model, _ = load(start.path, dtype="float32", device="cpu")
    asks = prompt_format("code")
    examples, _ = tokenize([example("r", row, asks, pairs=False) for row in answers(9)], tokenizer, limit=49)
    found = []
    for packed in (True, False):
        samples = ExampleSamples(examples, tokenizer, length=48, seed=0, packed=packed)
        batch = samples.stored(np.arange(samples.total))
        assert (len(batch.ids) < 9) == packed
        assert NextToken().count(batch) == int(examples.learned.sum())
        loss = NextToken().loss(model, Rows.of(batch, torch.device("cpu")), 1.0)
        found.append((loss.detach(), *torch.autograd.grad(loss, list(model.parameters()))))
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other, atol=1e-4, rtol=1e-5)


def test_adapters_are_written_beside_the_merged_model(tmp_path: Path, start: Artifact) -> None:
    peft = pytest.importorskip("peft")
    transformers = pytest.importorskip("transformers")
    config = settings(
        written(tmp_path, answers()),
        method="lora",
        lora=AdapterConfig(rank=4, targets=("q_proj", "fc1", "lm_head")),
        optimizer=FinetuneOptimizerConfig(learning_rate=0.02),
        select="best",
        heldout_sequences=1,
        checkpoint_steps=3,
    )
    made = finetuning(config, to=tmp_path / "tuned", model=start)
    assert losses(made)[-1] < losses(made)[0] - 1
    theirs = transformers.PhiForCausalLM.from_pretrained(start.path / "model", dtype=torch.float32)
    theirs = peft.PeftModel.from_pretrained(theirs, made.path / "adapter").eval()
    ids = torch.arange(12)[None]
    model, _ = load(made.path, dtype="float32", device="cpu")
    with torch.no_grad():
        torch.testing.assert_close(model(ids), theirs(ids).logits, atol=1e-5, rtol=1e-5)


def test_preferences_are_learned_by_all_weights_and_by_adapters(tmp_path: Path, start: Artifact) -> None:
    rows = [*preferences(), {"prompt": "p", "chosen": "same", "rejected": "same"}]
    for method in ("full", "lora"):
        config = settings(
            written(tmp_path, rows),
            objective="preference",
            method=method,
            optimizer=FinetuneOptimizerConfig(learning_rate=3e-3),
        )
        made = finetuning(config, to=tmp_path / method, model=start)
        assert made.manifest.dropped == {"chosen and rejected are equal": 1}
        assert losses(made)[0] == pytest.approx(0.6931, abs=1e-3)
        assert losses(made)[-1] < 0.5
        found = made.manifest.counts["preference"]
        assert found["accuracy"] == 1.0
        assert found["on"] == "training pairs"
        assert not list(made.path.glob(".reference*"))


def test_a_student_comes_nearer_to_its_teacher(
    tmp_path: Path, start: Artifact, tiny_config: PhiConfig, tokenizer: Tokenizer
) -> None:
    teacher = make_model(tmp_path / "teacher", tiny_config.model_copy(update={"num_hidden_layers": 3}), tokenizer, 8)
    config = settings(
        written(tmp_path, answers()),
        objective="distillation",
        distillation=DistillationConfig(top_k=300, share=1.0),
        epochs=30,
    )
    made = finetuning(config, to=tmp_path / "student", model=start, teacher=teacher)
    assert losses(made)[-1] < losses(made)[0] / 4


def test_a_killed_run_goes_on_to_the_same_bits(
    tmp_path: Path, start: Artifact, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = settings(written(tmp_path, preferences()), objective="preference", checkpoint_steps=3, method="lora")
    whole = finetuning(config, to=tmp_path / "whole", model=start)
    real = loop.Trainer.train_step
    steps = 0

    def dies(self: loop.Trainer) -> loop.StepReport:
        nonlocal steps
        steps += 1
        if steps == 9:
            raise KeyboardInterrupt
        return real(self)

    monkeypatch.setattr(loop.Trainer, "train_step", dies)
    with pytest.raises(KeyboardInterrupt):
        finetuning(config, to=tmp_path / "killed", model=start)
    monkeypatch.setattr(loop.Trainer, "train_step", real)
    said: list[str] = []
    monkeypatch.setattr(run.console, "print", lambda text: said.append(str(text)))
    resumed = finetuning(config, to=tmp_path / "killed", model=start)
    assert any("resumed after step" in text for text in said)
    assert resumed.fingerprint == whole.fingerprint


def test_documents_of_a_source_are_learned(tmp_path: Path, start: Artifact) -> None:
    import pyarrow as pa

    from hornbook.foundation.documents import COLUMNS, document_id, write_documents

    rows = [
        {"id": document_id(s, str(i), t), "text": t, "source": s, "path": str(i), "licence": "x", "family": ""}
        for i in range(12)
        for s, t in (("ex", f'def f_{i}(a):\n    """a."""\n    return {i}\n'), ("prose", f"prose {i}"))
    ]
    writer = ArtifactWriter(tmp_path / "documents", stage="synthesis", config={}, inputs={})
    table = pa.Table.from_pylist(rows, pa.schema([(name, pa.string()) for name in COLUMNS]))
    write_documents(writer.path / "documents.parquet", table)
    artifact = writer.commit(cost={}, environment={})
    found = []
    for prompts in ("none", "docstring"):
        config = settings(None, sources=("ex",), document_prompts=prompts)
        made = finetuning(config, to=tmp_path / prompts, model=start, documents=artifact)
        assert made.manifest.counts["examples"] == 12
        found.append(made.manifest.counts["learned_tokens"])
    assert found[0] > 2 * found[1]
    config = settings(None, objective="preference")
    with pytest.raises(RecipeError, match="documents are no pairs"):
        finetuning(config, to=tmp_path / "pairs", model=start, documents=artifact)


def test_the_command_does_what_the_function_does(
    tmp_path: Path, start: Artifact, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(STAGES, "finetuning", "hornbook.training.finetune:finetuning")
    config = settings(written(tmp_path, answers()), epochs=1)
    expected = finetuning(config, to=tmp_path / "one", model=start)
    app = typer.Typer()
    app.callback()(lambda: None)
    add_stage_command(app, "finetune", "finetuning", "Fine-tune.")
    (tmp_path / "config.yaml").write_text(config.model_dump_json())
    options = ["--to", str(tmp_path / "other"), "--input", f"model={start.path}"]
    result = CliRunner().invoke(app, ["finetune", *options, "--config", str(tmp_path / "config.yaml")])
    assert result.exit_code == 0, result.output
    assert open_artifact(tmp_path / "other").fingerprint == expected.fingerprint


def test_dropout_is_that_asked_for(tmp_path: Path, start: Artifact) -> None:
    made = finetuning(settings(written(tmp_path, answers()), epochs=1, dropout=0.1), to=tmp_path / "t", model=start)
    found = read_json(made.file("model/config.json"))
    assert (found["resid_pdrop"], found["attention_dropout"]) == (0.1, 0.1)


def test_changed_data_is_other_work(tmp_path: Path, start: Artifact) -> None:
    config = settings(written(tmp_path, answers()), epochs=1)
    first = finetuning(config, to=tmp_path / "tuned", model=start)
    assert finetuning(config, to=tmp_path / "tuned", model=start).fingerprint == first.fingerprint
    written(tmp_path, answers(23))
    assert finetuning(config, to=tmp_path / "tuned", model=start).fingerprint != first.fingerprint


@pytest.mark.parametrize(
    ("changes", "rows", "kind", "what"),
    [
        ({}, [], DataError, "no examples in this file"),
        ({}, [*answers(), {"prompt": "a"}], DataError, "row 25: this row has no `response`"),
        ({}, answers(2), DataError, "a batch takes 4"),
        ({"sequence_tokens": 8, "batch_tokens": 16}, answers(), DataError, "no example is left of 24"),
        ({"sequence_tokens": 64, "batch_tokens": 128}, answers(), RecipeError, "max_position_embeddings"),
        ({"objective": "preference"}, answers(), DataError, "no `chosen`"),
        ({"objective": "distillation"}, answers(), RecipeError, "there is no teacher"),
    ],
)
def test_what_cannot_be_tuned_is_refused(
    tmp_path: Path, start: Artifact, changes: Row, rows: list[Row], kind: type[HornbookError], what: str
) -> None:
    with pytest.raises(kind, match=what):
        finetuning(settings(written(tmp_path, rows), **changes), to=tmp_path / "tuned", model=start)


def test_no_data_is_refused(tmp_path: Path, start: Artifact) -> None:
    with pytest.raises(RecipeError, match="nothing to learn from"):
        finetuning(settings(None), to=tmp_path / "tuned", model=start)
    with pytest.raises(DataError, match=r"missing.jsonl: no such file"):
        finetuning(settings("missing.jsonl"), to=tmp_path / "tuned", model=start)


def test_a_teacher_with_another_tokenizer_is_refused(
    tmp_path: Path, start: Artifact, tiny_config: PhiConfig, texts: list[str]
) -> None:
    other = train_tokenizer([*texts, "zebra " * 50], 299)
    teacher = make_model(tmp_path / "teacher", tiny_config, other)
    config = settings(written(tmp_path, answers()), objective="distillation")
    with pytest.raises(MismatchError, match="the teacher reads with tokenizer"):
        finetuning(config, to=tmp_path / "tuned", model=start, teacher=teacher)
    with pytest.raises(RecipeError, match="only a distillation has a teacher"):
        finetuning(settings(config.data[0]), to=tmp_path / "tuned", model=start, teacher=teacher)


def test_no_model_and_two_models_are_refused(tmp_path: Path, start: Artifact) -> None:
    data = written(tmp_path, answers())
    with pytest.raises(RecipeError, match="no model to tune"):
        finetuning(settings(data), to=tmp_path / "tuned")
    with pytest.raises(RecipeError, match="are both given"):
        finetuning(settings(data, from_model=str(start.path)), to=tmp_path / "tuned", model=start)


@pytest.mark.parametrize(
    "fields", [{"epochs": 1, "total_tokens": 9}, {"from_teacher": "phi-2"}, {"select": "best"}, {"model": "phi-1"}]
)
def test_fields_that_contradict_each_other_are_refused(fields: Row) -> None:
    with pytest.raises(ValidationError):
        FinetuneConfig(**fields)  # type: ignore[arg-type]
