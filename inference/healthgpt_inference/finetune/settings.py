"""A training run as its TOML states it (docs/train-your-own.md), with the paper's settings where it is silent."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args

from healthgpt_inference.errors import EngineError, ManifestError
from healthgpt_inference.manifest import (
    ADAPTED,
    IMAGE_TOKENIZER,
    AdapterSpec,
    Pad,
    load_manifest,
    resolve_model,
)
from healthgpt_inference.places import hub_folder, is_hub_id

Task = Literal["comprehension", "generation"]
Schedule = Literal["warm-up", "constant", "cosine"]
Precision = Literal["bfloat16", "float32"]
Quantise = Literal["none", "int8", "nf4"]
Layout = Literal["records", "vqa-rad", "slake", "pathvqa"]
TASKS: tuple[Task, ...] = get_args(Task)

_TEMPLATES = {
    "healthgpt-m3": "phi3_instruct",
    "healthgpt-l14": "phi4_instruct",
    "healthgpt-xl32": "qwen_2",
}
# Ranks, scales, experts and vision layers of the published models; L14's generation adapter was never published.
_ADAPTERS: dict[str, dict[Task, AdapterSpec]] = {
    "healthgpt-m3": {
        "comprehension": AdapterSpec((), 64, 128, 4, -2),
        "generation": AdapterSpec((), 256, 512, 4, 1),
    },
    "healthgpt-l14": {
        "comprehension": AdapterSpec((), 32, 64, 4, -2),
        "generation": AdapterSpec((), 256, 512, 4, 1),
    },
    "healthgpt-xl32": {"comprehension": AdapterSpec((), 32, 64, 4, -2)},
}


class SettingsError(EngineError):
    """The settings of a training run cannot be used."""


@dataclass(frozen=True)
class Source:
    """Where records come from: a prepared folder, a JSON of records, or a folder in the layout of a public collection.

    ``split`` is the part of it that is read; ``share`` the part of that, from 0 to 1.
    """

    path: Path
    layout: Layout = "records"
    split: str = "train"
    share: float = 1.0


@dataclass(frozen=True)
class Stage:
    """One stage of the strategy: 1 alignment, 2 adaptation of the shared layers, 3 instruction.

    Rates are the highest of a stage; a part whose rate is 0 is not trained. ``tables`` are the image rows of embedding and
    head in stage 1, and both tables whole in stage 2. ``batch`` is that of all devices together. ``dropout`` stands in front
    of the adapters. ``warm_up`` is a share of the steps.
    """

    number: int
    task: Task | None
    data: tuple[Source, ...]
    validation: tuple[Source, ...]
    projector_rate: float
    hlora_rate: float
    table_rate: float
    batch: int
    dropout: float
    schedule: Schedule
    epochs: float = 1.0
    steps: int = 0
    warm_up: float = 0.03

    @property
    def name(self) -> str:
        """The name of the stage's folder."""
        return f"stage{self.number}" + (f"-{self.task}" if self.task else "")

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks whose records it reads."""
        return (self.task,) if self.task else TASKS


@dataclass(frozen=True)
class Adapter:
    """One task's adapter, and the decoder layers in which it learns (all where there are none named)."""

    spec: AdapterSpec
    layers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Parts:
    """What the model is made of: a whole model folder to go on from, or a base, a tower and an image tokenizer.

    Parts are absolute paths; ``base_id`` and ``vision_id`` are their ids on the hub where they were named so.
    """

    start: Path | None
    base: str
    vision: str
    template: str
    tokenizer_config: str = ""
    tokenizer_weights: str = ""
    precision: Precision = "bfloat16"
    quantise: Quantise = "none"
    base_id: str = ""
    vision_id: str = ""


@dataclass(frozen=True)
class Habits:
    """What all stages share. ``sequence`` is in tokens, ``micro_batch`` what one device takes at once, ``…_every`` in steps;
    ``pad`` is what a picture that is not square is squared with."""

    sequence: int = 2048
    micro_batch: int = 1
    gradient_checkpointing: bool = True
    clip: float = 1.0
    workers: int = 2
    log_every: int = 10
    save_every: int = 200
    validate_every: int = 500
    validation_records: int = 256
    tensorboard: bool = False
    pad: Pad = "black"


@dataclass(frozen=True)
class Settings:
    """A whole run. Paths are absolute."""

    path: Path
    name: str
    family: str
    output: Path
    parts: Parts
    adapters: dict[Task, Adapter]
    stages: tuple[Stage, ...]
    habits: Habits = field(default_factory=Habits)
    version: str = "1"
    authors: str = ""
    licence: str = ""
    seed: int = 0


@dataclass(frozen=True)
class TokenizerSettings:
    """Training of an image tokenizer: from ``start`` (a folder or weights with their configuration), or from nothing.

    ``parts`` says what learns: the ``decoder`` alone (codes stay what they are, so that a trained language model still fits)
    or ``all``. ``sizes`` are those of the published form where it begins from nothing.
    """

    path: Path
    name: str
    output: Path
    data: tuple[Source, ...]
    validation: tuple[Source, ...]
    config: str
    weights: str
    learn: Literal["decoder", "all"] = "decoder"
    rate: float = 1e-4
    batch: int = 8
    steps: int = 20_000
    entropy_weight: float = 5e-4
    temperature: tuple[float, float] = (1.0, 0.0625)
    precision: Precision = "bfloat16"
    workers: int = 2
    log_every: int = 10
    save_every: int = 500
    validate_every: int = 500
    seed: int = 0
    tensorboard: bool = False
    licence: str = ""


def read_settings(path: Path) -> Settings | TokenizerSettings:
    """Read a TOML of training.

    Raises:
        SettingsError: it is missing or damaged, or a key is unknown or has a value that cannot be meant; it is named.
    """
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"The settings {path} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"The settings {path} are no TOML: {error}") from error
    top = _Table(path, "", document)
    family = top.choice("family", (*ADAPTED, IMAGE_TOKENIZER))
    return _tokenizer_settings(top) if family == IMAGE_TOKENIZER else _settings(top, family)


def _settings(top: _Table, family: str) -> Settings:
    top.only("model", "adapters", "training", "stages", *_texts_of(Settings), "seed", "output")
    parts = _parts(top.table("model"), family)
    adapters = _adapters(top.table("adapters"), family, parts)
    habits = _habits(top.table("training"))
    stages = tuple(_stage(table, family, adapters) for table in top.tables("stages"))
    if not stages:
        raise top.fault("it has no [[stages]]: say which of the three stages are to be trained")
    names = [stage.name for stage in stages]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise top.fault(f"{twice} stands twice in [[stages]]")
    return Settings(
        path=top.path.absolute(), name=top.text("name"), family=family, output=top.place("output"), parts=parts,
        adapters=adapters, stages=stages, habits=habits, version=top.text("version", "1"),
        authors=top.text("authors", ""), licence=top.text("licence", ""), seed=top.integer("seed", 0, at_least=0),
    )  # fmt: skip


def _texts_of(kind: type) -> list[str]:
    return [each.name for each in fields(kind) if each.type == "str"]


def _parts(table: _Table, family: str) -> Parts:
    table.only(*(each.name for each in fields(Parts) if not each.name.endswith("_id")))
    start = table.text("start", "")
    given: dict[str, Any] = {
        "precision": table.choice("precision", get_args(Precision), "bfloat16"),
        "quantise": table.choice("quantise", get_args(Quantise), "none"),
    }
    if start:
        try:
            folder = resolve_model(str(table.resolved(start)) if table.is_here(start) else start)
        except ManifestError as error:
            raise table.fault(f"start: {error}") from error
        return Parts(folder, **(given | _parts_of_model(folder, family, table)))
    template = table.text("template", _TEMPLATES[family])
    names = ("base", "vision", "tokenizer_config", "tokenizer_weights")
    needed = ("base", "vision")
    found = {name: table.part(name, required=name in needed) for name in names}
    given |= {f"{name}_id": table.values[name] for name in needed if not table.is_here(table.values[name])}
    return Parts(None, template=template, **(given | found))


def _parts_of_model(folder: Path, family: str, table: _Table) -> dict[str, str]:
    """The parts of a model that training goes on from, each as an absolute path."""
    manifest = load_manifest(folder)
    if manifest.family != family:
        raise table.fault(f"start is of the family {manifest.family}, and not {family}")
    names = {"base": manifest.base, "vision": manifest.vision, "tokenizer_config": manifest.tokenizer_config}
    names["tokenizer_weights"] = manifest.tokenizer_weights
    parts = {name: str(manifest.path(value)) if value else "" for name, value in names.items()}
    ids = {"base_id": manifest.base, "vision_id": manifest.vision}
    parts |= {
        name: value for name, value in ids.items() if is_hub_id(value) and not (folder / value).exists()
    }
    return parts | {"template": manifest.template}


def _adapters(table: _Table, family: str, parts: Parts) -> dict[Task, Adapter]:
    known = dict(_ADAPTERS[family])
    if parts.start is not None:
        manifest = load_manifest(parts.start)
        known |= {task: manifest.tasks[task] for task in TASKS if task in manifest.tasks}
    table.only(*known)
    if not parts.tokenizer_weights:
        known.pop("generation", None)
    wanted = [task for task in TASKS if task in table.values] or list(known)
    made: dict[Task, Adapter] = {}
    for task in wanted:
        if task not in known:
            raise table.fault(
                f"{task} needs an image tokenizer: name tokenizer_config and tokenizer_weights in [model]"
            )
        made[task] = _adapter(table.table(task), known[task], fixed=parts.start is not None)
    return made


def _adapter(table: _Table, default: AdapterSpec, *, fixed: bool) -> Adapter:
    table.only("rank", "alpha", "experts", "vision_layer", "layers")
    rank = table.integer("rank", default.rank, at_least=1)
    experts = table.integer("experts", default.experts, at_least=1)
    alpha = table.number("alpha", default.alpha if rank == default.rank else 2 * rank)
    layer = table.integer("vision_layer", default.vision_layer)
    spec = AdapterSpec(default.weights, rank, alpha, experts, layer)
    if rank % experts:
        raise table.fault(f"rank {rank} is not a multiple of its {experts} experts")
    if fixed and default.weights and spec != default:
        raise table.fault("the sizes of an adapter that training goes on with cannot be changed")
    return Adapter(spec, table.integers("layers"))


def _habits(table: _Table) -> Habits:
    table.only(*(each.name for each in fields(Habits)))
    values: dict[str, Any] = {}
    for each in fields(Habits):
        default = each.default
        if isinstance(default, bool):
            values[each.name] = table.flag(each.name, default)
        elif isinstance(default, int):
            least = 0 if each.name in ("workers", "validation_records") else 1
            values[each.name] = table.integer(each.name, default, at_least=least)
        elif isinstance(default, float):
            values[each.name] = table.number(each.name, default)
        else:
            values[each.name] = table.choice(each.name, get_args(Pad), default)
    return Habits(**values)


@dataclass(frozen=True)
class _Paper:
    """A column of the paper's table 7."""

    projector: float
    hlora: float
    tables: float
    batch: int
    dropout: float
    schedule: Schedule


# arXiv 2502.09838, table 7 (HealthGPT-M3). H-LoRA does not learn in stage 1 of comprehension. The rate of the image rows in
# stage 1 is not printed; it is taken to be that of H-LoRA.
_PAPER: dict[tuple[int, Task | None], _Paper] = {
    (1, "comprehension"): _Paper(1e-3, 0.0, 0.0, 256, 0.0, "warm-up"),
    (1, "generation"): _Paper(2e-5, 2e-4, 2e-4, 64, 0.0, "warm-up"),
    (2, None): _Paper(2e-4, 0.0, 2e-4, 32, 0.05, "constant"),
    (3, "comprehension"): _Paper(2e-5, 2e-4, 0.0, 128, 0.05, "warm-up"),
    (3, "generation"): _Paper(2e-5, 2e-4, 0.0, 64, 0.05, "warm-up"),
}
_LARGER_STAGE_2 = 1e-4  # of L14, and taken for XL32


def _stage(table: _Table, family: str, adapters: Mapping[Task, Adapter]) -> Stage:
    keys = [each.name for each in fields(Stage) if each.name != "number"]
    table.only("stage", *keys)
    number = table.integer("stage", at_least=1)
    if number > 3:
        raise table.fault("stage must be 1, 2 or 3")
    task: Task | None = None
    if number != 2:
        task = table.choice("task", tuple(adapters))
    elif "task" in table.values:
        raise table.fault("stage 2 is of all tasks: leave task out")
    paper = _PAPER[number, task]
    shared = paper.tables if family == "healthgpt-m3" or number != 2 else _LARGER_STAGE_2
    projector = paper.projector if family == "healthgpt-m3" or number != 2 else _LARGER_STAGE_2
    stage = Stage(
        number=number, task=task, data=table.sources("data", required=True), validation=table.sources("validation"),
        projector_rate=table.number("projector_rate", projector), hlora_rate=table.number("hlora_rate", paper.hlora),
        table_rate=table.number("table_rate", shared), batch=table.integer("batch", paper.batch, at_least=1),
        dropout=table.number("dropout", paper.dropout), epochs=table.number("epochs", 1.0),
        schedule=table.choice("schedule", get_args(Schedule), paper.schedule),
        steps=table.integer("steps", 0, at_least=0), warm_up=table.number("warm_up", 0.03),
    )  # fmt: skip
    _check_stage(stage, table)
    return stage


def _check_stage(stage: Stage, table: _Table) -> None:
    if max(stage.projector_rate, stage.hlora_rate, stage.table_rate) <= 0:
        raise table.fault("every rate is 0, so nothing would learn")
    if stage.number == 2 and stage.hlora_rate:
        raise table.fault("hlora_rate must be 0 in stage 2, which leaves every adapter as it is")
    if stage.number == 3 and stage.table_rate:
        raise table.fault("table_rate must be 0 in stage 3, which leaves the shared layers as they are")
    if not 0 <= stage.dropout < 1 or not 0 <= stage.warm_up <= 1:
        raise table.fault("dropout and warm_up must lie between 0 and 1")
    if stage.epochs <= 0 and not stage.steps:
        raise table.fault("epochs must be above 0")


def _tokenizer_settings(top: _Table) -> TokenizerSettings:
    top.only("family", *(each.name for each in fields(TokenizerSettings) if each.name != "path"))
    temperatures = top.numbers("temperature") or (1.0, 0.0625)
    if len(temperatures) != 2 or min(temperatures) <= 0:
        raise top.fault("temperature must be two numbers above 0: where it begins and where it ends")
    return TokenizerSettings(
        path=top.path.absolute(), name=top.text("name"), output=top.place("output"),
        data=top.sources("data", required=True), validation=top.sources("validation"), config=top.part("config"),
        weights=top.part("weights", required=False), learn=top.choice("learn", ("decoder", "all"), "decoder"),
        rate=top.number("rate", 1e-4), batch=top.integer("batch", 8, at_least=1), seed=top.integer("seed", 0),
        steps=top.integer("steps", 20_000, at_least=1), entropy_weight=top.number("entropy_weight", 5e-4),
        temperature=(temperatures[0], temperatures[1]),
        precision=top.choice("precision", get_args(Precision), "bfloat16"),
        workers=top.integer("workers", 2, at_least=0), log_every=top.integer("log_every", 10, at_least=1),
        save_every=top.integer("save_every", 500, at_least=1),
        validate_every=top.integer("validate_every", 500, at_least=1), tensorboard=top.flag("tensorboard", False),
        licence=top.text("licence", ""),
    )  # fmt: skip


class _Table:
    """A table of the document, read key by key so that each fault is told with its place."""

    def __init__(self, path: Path, place: str, values: Any) -> None:
        self.path, self.place_name = path, place
        if not isinstance(values, dict):
            raise self.fault("it must be a table")
        self.values: dict[str, Any] = values

    def fault(self, words: str) -> SettingsError:
        """An error with the place of the fault."""
        where = f"[{self.place_name}] " if self.place_name else ""
        return SettingsError(f"The settings {self.path} cannot be used: {where}{words}.")

    def only(self, *known: str) -> None:
        """Refuse a key that is not known, so that a misspelt one is never silently without effect."""
        for key in self.values:
            if key not in known:
                raise self.fault(f"{key!r} is not known; known are {', '.join(sorted(known))}")

    def table(self, key: str) -> _Table:
        """A table inside; empty where it is absent."""
        return _Table(self.path, f"{self.place_name}.{key}".lstrip("."), self.values.get(key, {}))

    def tables(self, key: str) -> list[_Table]:
        """An array of tables."""
        values = self.values.get(key, [])
        if not isinstance(values, list):
            raise self.fault(f"{key} must be an array of tables, [[{key}]]")
        return [_Table(self.path, f"{key}, number {index}", value) for index, value in enumerate(values, 1)]

    def text(self, key: str, default: str | None = None) -> str:
        """A text; required where there is no default."""
        value = self.values.get(key, default)
        if not isinstance(value, str) or (default is None and not value):
            raise self.fault(f"{key} must be a text")
        return value

    def choice(self, key: str, known: tuple[Any, ...], default: Any = None) -> Any:
        """One of some texts."""
        value = self.values.get(key, default)
        if value not in known:
            raise self.fault(f"{key} is {value!r}; it must be one of {', '.join(map(str, known))}")
        return value

    def integer(self, key: str, default: int | None = None, *, at_least: int | None = None) -> int:
        """A whole number."""
        value = self.values.get(key, default)
        if (
            not isinstance(value, int)
            or isinstance(value, bool)
            or (at_least is not None and value < at_least)
        ):
            least = "" if at_least is None else f" of at least {at_least}"
            raise self.fault(f"{key} must be a whole number{least}")
        return value

    def integers(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, int) for each in value):
            raise self.fault(f"{key} must be a list of whole numbers")
        return tuple(value)

    def number(self, key: str, default: float) -> float:
        """A number that is not negative."""
        value = self.values.get(key, default)
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 <= value < float("inf"):
            raise self.fault(f"{key} must be a number that is not negative")
        return float(value)

    def numbers(self, key: str) -> tuple[float, ...]:
        """A list of numbers."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, (int, float)) for each in value):
            raise self.fault(f"{key} must be a list of numbers")
        return tuple(map(float, value))

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self.values.get(key, default)
        if not isinstance(value, bool):
            raise self.fault(f"{key} must be true or false")
        return value

    def resolved(self, relative: str) -> Path:
        """A path as the TOML gives it, from the folder that the TOML lies in."""
        return (self.path.absolute().parent / Path(relative).expanduser()).resolve()

    def is_here(self, relative: str) -> bool:
        """Whether such a path is there."""
        return self.resolved(relative).exists()

    def place(self, key: str) -> Path:
        """A path that may not be there yet."""
        return self.resolved(self.text(key))

    def part(self, key: str, *, required: bool = True) -> str:
        """The absolute path of a part of the model; the id of a repository of the hub where it was fetched earlier."""
        given = self.text(key, None if required else "")
        if not given or self.is_here(given):
            return str(self.resolved(given)) if given else ""
        cached = hub_folder(given) if is_hub_id(given) else None
        if cached is None:
            raise self.fault(f"{key} is not there: {self.resolved(given)}")
        return str(cached)

    def sources(self, key: str, *, required: bool = False) -> tuple[Source, ...]:
        """A list of paths, or of tables with path, layout, split and share."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or (required and not value):
            raise self.fault(f"{key} must be a list of folders or files")
        return tuple(self._source(key, each) for each in value)

    def _source(self, key: str, value: Any) -> Source:
        table = _Table(
            self.path, f"{self.place_name}.{key}", {"path": value} if isinstance(value, str) else value
        )
        table.only(*(each.name for each in fields(Source)))
        path = table.place("path")
        if not path.exists():
            raise table.fault(f"there is no data at {path}")
        share = table.number("share", 1.0)
        if not 0 < share <= 1:
            raise table.fault("share must lie above 0 and be at most 1")
        split = table.text("split", "validation" if key == "validation" else "train")
        return Source(path, table.choice("layout", get_args(Layout), "records"), split, share)
