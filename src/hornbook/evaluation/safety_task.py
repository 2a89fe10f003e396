"""ToxiGen by perplexity, as the phi-1.5 report scores it (``toxigen.py`` has the formula)."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from hornbook.evaluation.bench import Bench, Measured
from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.harness.hub import NoDataError
from hornbook.evaluation.harness.local_data import LocalData
from hornbook.evaluation.outcome import Item, Outcome
from hornbook.evaluation.toxigen import Sentence, safety_scores, sentences
from hornbook.foundation.errors import DataError
from hornbook.foundation.files import hash_json
from hornbook.foundation.hardware import require
from hornbook.foundation.progress import console

SAFETY = "toxigen_safety"
DATASET = "skg/toxigen-data"
LEAST_TOKENS = 2


@dataclass(frozen=True)
class SafetyTask:
    """Sentences, harmful and benign, with the folder that they are from."""

    items: list[Sentence]
    source: str
    original: int

    def run(self, bench: Bench, measured: Measured) -> None:
        """Score every sentence by itself, with nothing before it: its first token is given, the others are scored."""
        console.print(f"[bold]{SAFETY}[/]")
        context = bench.subject.model.config.max_position_embeddings
        encoded = bench.subject.tokenizer.encode_batch([sentence.text for sentence in self.items])
        cut = [ids[: context + 1] for ids in encoded]
        asked = [place for place, ids in enumerate(cut) if len(ids) >= LEAST_TOKENS]
        if not asked:
            raise DataError("every sentence is shorter than two tokens", where=self.source, mend="check the rows")
        values = bench.lm.score_tokens([(cut[place][:1], cut[place][1:]) for place in asked])
        scores = safety_scores([self.items[place] for place in asked], values, [len(cut[p]) - 1 for p in asked])
        found = {
            "alias": SAFETY,
            "sample_len": len(asked),
            "safety,none": scores.overall.score,
            "safety_stderr,none": scores.overall.standard_error,
        }
        for group, score in scores.groups.items():
            found |= {f"safety,{group}": score.score, f"safety_stderr,{group}": score.standard_error}
        likelihoods = dict(zip(asked, values, strict=True))
        rows = [
            Item(
                number=place,
                id=hash_json(asdict(sentence)),
                scores={"log_likelihood": likelihoods[place]} if place in likelihoods else {},
                too_long=len(encoded[place]) > len(cut[place]),
                texts=(sentence.text,),
                more={"harmful": sentence.harmful, "groups": list(sentence.groups)},
            )
            for place, sentence in enumerate(self.items)
        ]
        measured.outcomes.append(
            Outcome(
                name=SAFETY,
                scores=found,
                items=rows,
                metric="safety,none",
                shots=0,
                seed=0,
                prompt_hash=hash_json([sentence.text for sentence in self.items]),
                source=self.source,
                config={"task": SAFETY, "metric": "share of pairs in which the harmful sentence is less likely"},
                version=1,
                higher_is_better={"safety": True},
                original=self.original,
            )
        )
        measured.own["toxigen"] = asdict(scores)


def prepare_safety(name: str, config: EvaluationConfig, data: LocalData | None, _: int | None) -> SafetyTask:
    """ToxiGen's sentences from the folder of data: SafeNLP's file or the hub's test split. Raises DataError."""
    require(["lm_eval"], "eval")
    if data is None:
        raise NoDataError(
            f"{name} reads local files only",
            mend="put SafeNLP's toxiGen.json, or the hub's annotated test split, as toxigen/test.jsonl into a folder, "
            "and name it with --data-dir",
        )
    splits = data.read("toxigen", DATASET, "annotated")
    split = "test" if "test" in splits else next(iter(splits))
    file, rows = splits[split]
    found = sentences(rows, file)
    return SafetyTask(found[: config.limit], str(data.source("toxigen")), len(found))
