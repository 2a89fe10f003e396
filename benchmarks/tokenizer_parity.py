"""Compare a tokenizer as Hornbook reads it with the same one as transformers reads it, on text found on this machine.

    python benchmarks/tokenizer_parity.py --tokenizer FOLDER [--reference FOLDER] [--megabytes 20] [--output FILE.json]

FOLDER holds `tokenizer.json`, or `vocab.json` with `merges.txt`. transformers reads the tokenizer from `--reference`
if that is given: it needs a `tokenizer_config.json` to know the class. Every id must be equal and every text must come
back; ends with status 1 otherwise. Half of the text is code, half prose, as far as there is as much.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from hornbook.foundation.files import write_json
from hornbook.foundation.hardware import environment
from hornbook.tokens.tokenizer import Tokenizer, load_tokenizer

FILE_BYTES = 200_000
"""No more than this is read of one file, so that one does not outweigh the others."""
CODE = ("*.py",)
PROSE = ("*.md", "*.rst", "*.rst.txt", "*.txt", "METADATA", "copyright", "README*", "changelog*")
SHOWN = 5

Row = dict[str, Any]


def places() -> list[Path]:
    """The interpreter's library, the installed packages, and the system's documentation."""
    paths = sysconfig.get_paths()
    return [Path(paths["stdlib"]), Path(paths["purelib"]), Path("/usr/share/doc"), Path("/usr/share/common-licenses")]


def texts_of(patterns: Sequence[str], limit_bytes: int) -> Iterator[str]:
    """Different texts of files that match, from each place in turn, until there are ``limit_bytes`` of them."""
    queues = [
        iter(sorted({p for pattern in patterns for p in place.rglob(pattern)})) for place in places() if place.is_dir()
    ]
    size, seen = 0, set[str]()
    for path in itertools.chain.from_iterable(itertools.zip_longest(*queues)):
        if size >= limit_bytes:
            return
        try:
            text = path.read_bytes()[:FILE_BYTES].decode() if path is not None and path.is_file() else ""
        except (OSError, UnicodeDecodeError):
            continue
        if text and text not in seen:
            seen.add(text)
            size += len(text.encode())
            yield text


def white_space() -> Iterator[str]:
    """Runs of 1 to 40 spaces and 1 to 12 tabs, alone and mixed with line breaks, words and special tokens."""
    runs = [" " * length for length in range(1, 41)] + ["\t" * length for length in range(1, 13)]
    around = ["", "a", " a", "\n", "\r\n", "\t", ":", " .", "12", "é", "\u00a0", "<|endoftext|>"]
    for run, before, after in itertools.product(runs, around, around):
        yield before + run + after
    for one, other in itertools.product(runs, runs):
        yield one + "\n" + other + "word"
        yield one + other


def compare(name: str, tokenizer: Tokenizer, reference: Any, texts: Iterable[str]) -> Row:
    """Ids of both and the way back, over ``texts``; the first differences are printed."""
    row: Row = {"text": name, "texts": 0, "bytes": 0, "tokens": 0, "ids_differ": 0, "not_given_back": 0}
    for part in batches(texts, 64):
        encoded = tokenizer.encode_batch(part)
        expected = reference(list(part), add_special_tokens=False)["input_ids"]
        back = tokenizer.decode_batch(encoded)
        theirs = reference.batch_decode(expected, clean_up_tokenization_spaces=False)
        for text, ids, other_ids, ours, other in zip(part, encoded, expected, back, theirs, strict=True):
            row["texts"] += 1
            row["bytes"] += len(text.encode())
            row["tokens"] += len(ids)
            row["ids_differ"] += ids != other_ids
            row["not_given_back"] += ours != text or other != text
            if ids != other_ids and row["ids_differ"] <= SHOWN:
                at = next((i for i, (a, b) in enumerate(zip(ids, other_ids, strict=False)) if a != b), 0)
                print(f"  {name}: {ids[at : at + 4]} here, {other_ids[at : at + 4]} there", file=sys.stderr)
    return row


def batches(texts: Iterable[str], size: int) -> Iterator[tuple[str, ...]]:
    """``texts`` in tuples of at most ``size``."""
    iterator = iter(texts)
    while part := tuple(itertools.islice(iterator, size)):
        yield part


def main() -> int:
    """Run the comparison and print the table."""
    import transformers

    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--reference", type=Path)
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--output", type=Path)
    options = parser.parse_args()
    transformers.logging.set_verbosity_error()
    tokenizer = load_tokenizer(options.tokenizer)
    reference = transformers.AutoTokenizer.from_pretrained(options.reference or options.tokenizer)
    half = int(options.megabytes * 500_000)
    rows = [
        compare("code", tokenizer, reference, texts_of(CODE, half)),
        compare("prose", tokenizer, reference, texts_of(PROSE, half)),
        compare("white space", tokenizer, reference, white_space()),
    ]
    print(f"{type(reference).__name__} of transformers {transformers.__version__}, {tokenizer.size} tokens")
    print(f"{'text':12}{'texts':>8}{'bytes':>12}{'tokens':>11}{'bytes/token':>13}{'ids differ':>12}{'not back':>10}")
    for row in rows:
        print(
            f"{row['text']:12}{row['texts']:8}{row['bytes']:12}{row['tokens']:11}"
            f"{row['bytes'] / max(row['tokens'], 1):13.3f}{row['ids_differ']:12}{row['not_given_back']:10}"
        )
    if options.output:
        result = {
            "rows": rows,
            "vocab_size": tokenizer.size,
            "tokenizer": tokenizer.fingerprint,
            "reference": type(reference).__name__,
            "transformers": transformers.__version__,
            "environment": environment(),
        }
        write_json(options.output, result)
    return int(any(row["ids_differ"] or row["not_given_back"] for row in rows))


if __name__ == "__main__":
    sys.exit(main())
