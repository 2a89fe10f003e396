"""What share of the exercises that a very small teacher writes is proven, and does kill -9 cost a single request?

``python experiments/teacher/run.py`` lets SmolLM2-135M-Instruct write exercises, once as a local teacher and once
behind an OpenAI-compatible server on this machine. Each run is killed with SIGKILL in the middle and started again.
It writes ``results.json`` beside this file; what was kept and rejected stays in ``runs/teacher``.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hornbook.foundation.artifact import open_artifact
from hornbook.foundation.errors import EmptyCorpusError
from hornbook.foundation.files import read_json, read_jsonl, write_json
from hornbook.synthesis.authoring.prompts import AskingConfig
from hornbook.synthesis.authoring.stage import AuthoringConfig, authoring
from hornbook.teachers.endpoint import EndpointConfig
from hornbook.teachers.local import SMOLLM2, LocalConfig, find_gguf

HERE = Path(__file__).parent
RUNS = Path("runs/teacher")
ATTEMPTS = 200
MODEL = "SmolLM2-135M-Instruct"
THREADS = 1


def config_for(teacher: str, url: str, attempts: int) -> AuthoringConfig:
    """The stage's settings: exercises only, for a teacher of this size writes nothing else that stands."""
    local = LocalConfig(context_tokens=2048, threads=THREADS)
    endpoint = EndpointConfig(base_url=url or "http://127.0.0.1/v1", model=MODEL, api_key_variable=None, concurrency=2)
    return AuthoringConfig(
        teacher=local if teacher == "local" else endpoint,
        textbooks=0,
        exercises=attempts,
        reasoning=0,
        asking=AskingConfig(temperature=0.3, exercise_tokens=150),
    )


def cache_of(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.requests.sqlite")


def asked(cache: Path) -> dict[str, int]:
    """Of a cache: sendings that were answered, different questions among them, and sendings without a known answer."""
    if not cache.is_file():
        return {"answered": 0, "questions": 0, "unknown": 0}
    with contextlib.closing(sqlite3.connect(f"file:{cache}?mode=ro", uri=True)) as database:
        answered, questions = database.execute(
            "SELECT count(*), count(DISTINCT key) FROM attempts WHERE state = 'answered'"
        ).fetchone()
        (unknown,) = database.execute("SELECT count(*) FROM attempts WHERE state = 'unknown'").fetchone()
    return {"answered": answered, "questions": questions, "unknown": unknown}


@contextlib.contextmanager
def server() -> Iterator[str]:
    """An OpenAI-compatible server of the same model in a process of its own."""
    process = subprocess.Popen([sys.executable, __file__, "--serve"], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield f"{process.stdout.readline().strip()}/v1"
    finally:
        process.terminate()
        process.wait()


def serve() -> None:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(find_gguf(SMOLLM2))
    params.n_ctx, params.n_parallel = 4096, 2
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = THREADS
    params.warmup = params.fit_params = params.ui = False
    params.verbosity = -1
    running = xllamacpp.Server(params)
    print(running.listening_address, flush=True)
    signal.pause()


def author(teacher: str, url: str, attempts: int) -> None:
    # Where not a single text is kept the stage fails; what came of every attempt is written all the same.
    with contextlib.suppress(EmptyCorpusError):
        authoring(config_for(teacher, url, attempts), to=RUNS / teacher)


def kill_and_resume(teacher: str, url: str, attempts: int) -> dict[str, Any]:
    """Make the artifact with one kill in the middle, and report what was asked before and after."""
    folder = RUNS / teacher
    command = [sys.executable, __file__, "--author", teacher, "--url", url, "--attempts", str(attempts)]
    cache = cache_of(folder)
    process = subprocess.Popen(command)
    while process.poll() is None and asked(cache)["answered"] < attempts // 2:
        time.sleep(0.5)
    killed = process.poll() is None
    if killed:
        os.kill(process.pid, signal.SIGKILL)
    process.wait()
    before = asked(cache)
    subprocess.run(command, check=True)
    after = asked(cache)
    found = folder if folder.is_dir() else folder.with_name(f".{folder.name}.working")
    rows = read_jsonl(found / "attempts.jsonl")
    outcomes = Counter(row["outcome"] for row in rows)
    return {
        "killed": killed,
        "before_the_kill": before,
        "in_the_end": after,
        "asked_twice": after["answered"] - after["questions"],
        "attempts": len(rows),
        "kept_share": round(outcomes["kept"] / len(rows), 4),
        "outcomes": dict(outcomes.most_common()),
        "read_as_exercise": sum("tests" in row for row in rows),
        "prompt_tokens": sum(row.get("prompt_tokens", 0) for row in rows),
        "completion_tokens": sum(row.get("completion_tokens", 0) for row in rows),
        "fingerprint": open_artifact(folder).fingerprint if folder.is_dir() else None,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attempts", type=int, default=ATTEMPTS)
    parser.add_argument("--only", choices=("local", "endpoint"))
    parser.add_argument("--author", help=argparse.SUPPRESS)
    parser.add_argument("--url", default="", help=argparse.SUPPRESS)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        return serve()
    if given.author:
        return author(given.author, given.url, given.attempts)
    RUNS.mkdir(parents=True, exist_ok=True)
    file = HERE / "results.json"
    results: dict[str, Any] = read_json(file) if file.is_file() else {}
    results |= {"model": MODEL}
    if given.only != "endpoint":
        results["local"] = kill_and_resume("local", "", given.attempts)
        write_json(file, results)
    if given.only != "local":
        with server() as url:
            results["endpoint"] = kill_and_resume("endpoint", url, given.attempts)
        write_json(file, results)
    return None


if __name__ == "__main__":
    main()
