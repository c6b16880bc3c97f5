"""``model.toml``: what a model folder holds and what the model may be used for (docs/model-toml.md)."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import tomli_w

from .errors import EngineError, ManifestError
from .places import (
    BUNDLED,
    CATALOGUE,
    FILE_NAME,
    hub_folder,
    is_hub_id,
    is_installed,
    models_folder,
    part_of,
    resolve_model,
)
from .sentences import sentence

__all__ = [
    "BUNDLED", "CATALOGUE", "FAMILIES", "FILE_NAME", "SCHEMA", "USES", "AdapterSpec", "Manifest", "Use", "load_manifest",
    "models_folder", "resolve_model", "sha256", "write_manifest",
]  # fmt: skip

SCHEMA = 1
SUPER_RESOLUTION = "super-resolution"
USES = ("ask", "ct-to-mr", "mr-to-ct", SUPER_RESOLUTION, "reconstruct")
_PUBLISHED_SCALE = 4  # of super-resolution (arXiv 2502.09838, table 3)
IMAGE_TOKENIZER, PRO = "healthgpt-image-tokenizer", "healthgpt-pro"
# Families of a base with H-LoRA adapters and a vision tower of its own.
ADAPTED = ("healthgpt-m3", "healthgpt-l14", "healthgpt-xl32")
FAMILIES = (*ADAPTED, PRO, IMAGE_TOKENIZER)
Pad = Literal["black", "clip-mean"]


@dataclass(frozen=True)
class AdapterSpec:
    """One H-LoRA adapter with its projector: files of weights, sizes, and the vision layer that it reads."""

    weights: tuple[str, ...]
    rank: int
    alpha: float
    experts: int
    vision_layer: int


@dataclass(frozen=True)
class Use:
    """One thing that the model was trained for.

    ``prompt`` is one text, or one for each contrast. ``input_window`` gives centre and width, in output units of the
    modality (HU for CT), of the window through which the model is to see a picture. ``field_of_view`` is the least and the
    greatest side in mm of the square that it may see, ``learned_field_of_view`` those that it learned from, beyond which a
    conversion is coarse or wrong and says so. ``output_hu_range`` is what grey 0 and 255 stand for where the training
    stated it, one pair or one for each contrast. ``cautions`` are sentences that stand before every answer that holds their
    word. ``steady`` is the share from which, in a series, a neighbour's token stays (``requests.Steadying``), where that was
    measured to lose nothing. ``code_temperature`` is that of the probabilities by which codes are weighed where a picture is
    decoded from their mean; None: from the chosen code of each place, as published. Empty tuples, and None elsewhere, mean
    "not restricted".
    """

    adapter: str = ""
    prompt: str | dict[str, str] = ""
    input_modality: tuple[str, ...] = ()
    body_parts: tuple[str, ...] = ()
    planes: tuple[str, ...] = ()
    field_of_view: tuple[float, float] | None = None
    learned_field_of_view: tuple[float, float] | None = None
    input_window: dict[str, tuple[float, float]] = field(default_factory=dict)
    contrasts: tuple[str, ...] = ()
    default_contrast: str = ""
    output_hu_range: tuple[float, float] | dict[str, tuple[float, float]] | None = None
    scale: int = 1
    pad: Pad = "black"
    cautions: dict[str, str] = field(default_factory=dict)
    steady: float | None = None
    code_temperature: float | None = None

    def cautioned(self, answer: str) -> str:
        """An answer behind the sentences that have to stand before it."""
        said = answer.casefold()
        return " ".join([*(text for word, text in self.cautions.items() if word.casefold() in said), answer])

    def prompt_for(self, contrast: str | None = None) -> str:
        """The prompt of a contrast, or of the default one.

        Raises:
            ManifestError: the use does not know the contrast.
        """
        if isinstance(self.prompt, str):
            return self.prompt
        wanted = contrast or self.default_contrast
        if wanted not in self.prompt:
            raise ManifestError(
                "The contrast {wanted!r} is not known; known are {known}.",
                wanted=wanted,
                known=", ".join(self.prompt),
            )
        return self.prompt[wanted]

    def hu_range_for(self, contrast: str | None = None) -> tuple[float, float] | None:
        """What grey 0 and 255 of a contrast (or of the default one) stand for in HU; None where that was not stated."""
        if isinstance(self.output_hu_range, dict):
            return self.output_hu_range.get(contrast or self.default_contrast)
        return self.output_hu_range


@dataclass(frozen=True)
class Manifest:
    """A checked ``model.toml``. Paths in it are relative to ``root``, the folder it lies in."""

    root: Path
    name: str
    family: str
    base: str = ""
    template: str = ""
    vision: str = ""
    image_size: int = 0
    image_side: int = 0
    tasks: dict[str, AdapterSpec] = field(default_factory=dict)
    tokenizer_config: str = ""
    tokenizer_weights: str = ""
    uses: dict[str, Use] = field(default_factory=dict)
    licence: dict[str, str] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    router_layer: str = ""
    version: str = ""
    authors: str = ""
    notices: tuple[str, ...] = ()

    downloaded: bool = field(default=False, compare=False)

    def path(self, relative: str) -> Path:
        """The absolute path of a part.

        Raises:
            ManifestError: it would leave the model's tree, or it is not there.
        """
        place = part_of(self.root, relative, beside=not self.downloaded)
        if place.exists():
            return place
        from_hub = relative in (self.base, self.vision) and is_hub_id(relative)
        if from_hub and (cached := hub_folder(relative)) is not None:
            return cached
        if from_hub:
            raise ManifestError(
                "The model '{model}' lacks {place}, and the hub's cache has none: fetch or copy the whole model again.",
                model=self.name,
                place=place,
            )
        raise ManifestError(
            "The model '{model}' lacks {place}, so the folder is not complete: fetch or copy the whole model again.",
            model=self.name,
            place=place,
        )

    @property
    def output_size(self) -> int:
        """Side in pixels of a picture that the model draws; 0 where it draws none, or its image tokenizer does not tell."""
        if not self.tokenizer_config:
            return 0
        try:
            path = self.path(self.tokenizer_config)
            pixels, resolution = _image_tokenizer_sizes(path, path.stat().st_mtime_ns)
        except (EngineError, OSError):
            return 0
        return (self.image_side or resolution // max(pixels, 1)) * pixels

    @property
    def tile(self) -> int:
        """Side in pixels of the part of a slice that super-resolution draws at a time; 0 where it is not offered."""
        use = self.uses.get(SUPER_RESOLUTION)
        return self.output_size // use.scale if use is not None else 0

    def files(self) -> list[Path]:
        """Every file of weights that the model reads, in a fixed order."""
        return list(self.named_files().values())

    def named_files(self) -> dict[str, Path]:
        """Every file of weights that the model reads, by its name relative to the model.

        Raises:
            ManifestError: a part is not there.
            WeightsError: a folder holds no weights, or the index of its shards is damaged.
        """
        from .weight_files import find_weights, shards_of

        found: dict[str, Path] = {}
        for part in (self.base, self.vision):
            if part:
                whole = find_weights(self.path(part))
                found |= {f"{part}/{shard.name}": shard for shard in shards_of(whole)}
        for name in (
            *(file for task in self.tasks.values() for file in task.weights),
            self.tokenizer_weights,
        ):
            if name:
                found[name] = self.path(name)
        return found

    def weights_sha256(self, tell: Callable[[str], None] | None = None) -> str:
        """The hash that results carry: of one file its SHA-256, of several the SHA-256 over the sorted lines
        ``<name> <sha256>`` (DICOM contract, section 3).

        Args:
            tell: is called with the name of each file before it is read.
        """
        hashed = {}
        for name, path in self.named_files().items():
            if tell is not None:
                tell(name)
            hashed[name] = sha256(path)
        if len(hashed) == 1:
            return next(iter(hashed.values()))
        lines = "".join(f"{name} {digest}\n" for name, digest in sorted(hashed.items()))
        return hashlib.sha256(lines.encode()).hexdigest()

    def verify(self) -> list[str]:
        """What is wrong with the folder, as sentences; nothing where all files are there and as hashed."""
        problems = list[str]()
        for relative, expected in self.hashes.items():
            try:
                if sha256(self.path(relative)) != expected.lower():
                    words = sentence(
                        "{name} differs from the hash in {file}: fetch the model again.",
                        name=relative,
                        file=FILE_NAME,
                    )
                    problems.append(words)
            except ManifestError as error:
                problems.append(str(error))
            except OSError as error:
                words = sentence(
                    "{name} cannot be read ({reason}): check its permissions.",
                    name=relative,
                    reason=error.strerror,
                )
                problems.append(words)
        return problems + self._missing()

    def _missing(self) -> list[str]:
        """The file of weights that is not there or cannot be read, if there is one."""
        try:
            unread = [path for path in self.files() if not path.is_file()]
        except EngineError as error:
            return [str(error)]
        return [
            sentence("The file {path} is not there: fetch the model again.", path=path) for path in unread
        ]


def load_manifest(folder: Path, *, downloaded: bool = False) -> Manifest:
    """Read and check the manifest of a model folder (or the ``.toml`` file itself).

    Args:
        downloaded: the folder came from elsewhere: no path may leave it, not even to the folder beside.

    Raises:
        ManifestError: there is none, it is damaged, or it holds a key or a path that it must not.
    """
    path = folder if folder.suffix == ".toml" else folder / FILE_NAME
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ManifestError(
            "There is no model in {folder}: {file} cannot be read ({reason}).",
            folder=folder,
            file=FILE_NAME,
            reason=error.strerror,
        ) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ManifestError("The manifest {path} is damaged: {reason}", path=path, reason=error) from error
    manifest = _Document(path, document).manifest(downloaded or is_installed(path.parent))
    for part in _parts(manifest):
        part_of(manifest.root, part, beside=not manifest.downloaded)
    return manifest


def write_manifest(manifest: Manifest, folder: Path) -> Path:
    """Write the manifest into a folder in the form that :func:`load_manifest` reads; returns the file."""
    path = folder / FILE_NAME
    part = path.with_name(f".{FILE_NAME}.part")
    try:
        part.write_bytes(tomli_w.dumps(_as_document(manifest)).encode())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ManifestError(
            "The manifest cannot be written to {path}: {reason}.", path=path, reason=error.strerror
        ) from error
    return path


def sha256(path: Path) -> str:
    """The SHA-256 of a file, remembered as long as its size and time stay."""
    status = path.stat()
    return _sha256(str(path), status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=256)
def _sha256(path: str, size: int, changed: int) -> str:
    del size, changed  # part of the key only
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _parts(manifest: Manifest) -> list[str]:
    parts = [
        manifest.base,
        manifest.vision,
        manifest.tokenizer_config,
        manifest.tokenizer_weights,
        *manifest.hashes,
    ]
    parts += [name for task in manifest.tasks.values() for name in task.weights]
    return [part for part in parts if part]


class _Document:
    """A parsed manifest, read key by key so that each fault is told with its place."""

    def __init__(self, path: Path, document: dict[str, Any]) -> None:
        self.path, self.document = path, document

    def manifest(self, downloaded: bool) -> Manifest:
        """The checked manifest."""
        notices = self._check_top()
        document, family = self.document, self._family()
        adapted = family in ADAPTED
        base, vision = self._table("base", "path", "template"), self._table("vision", "path")
        vocabulary = self._table("image_vocabulary", "size", "side")
        image, trace = (
            self._table("image_tokenizer", "config", "weights"),
            self._table("trace", "router_layer"),
        )
        tasks = {name: self._task(name, table) for name, table in self._tables("tasks").items()}
        if bool(tasks) != adapted:
            raise self._fault(f"a model of the family {family} {'needs' if adapted else 'has no'} [tasks]")
        drawn = bool(image) or family == IMAGE_TOKENIZER
        return Manifest(
            root=self.path.parent.absolute(),
            name=self._text(document, "name", ""),
            family=family,
            base=self._text(base, "path", "base", required=family != IMAGE_TOKENIZER),
            template=self._text(base, "template", "base", required=adapted),
            vision=self._text(vision, "path", "vision", required=adapted),
            image_size=self._number(vocabulary, "size", "image_vocabulary", 0),
            image_side=self._number(vocabulary, "side", "image_vocabulary", 0),
            tasks=tasks,
            tokenizer_config=self._text(image, "config", "image_tokenizer", required=drawn),
            tokenizer_weights=self._text(image, "weights", "image_tokenizer", required=drawn),
            uses=self._uses(family, tasks),
            licence=self._texts_of("licence"),
            hashes=self._texts_of("hashes"),
            router_layer=self._text(trace, "router_layer", "trace", required=False),
            version=self._text(document, "version", "", required=False),
            authors=self._text(document, "authors", "", required=False),
            notices=notices,
            downloaded=downloaded,
        )

    def _check_top(self) -> tuple[str, ...]:
        """Check the schema; a notice for each key at the top that is not known."""
        known = {
            "schema",
            "name",
            "family",
            "version",
            "authors",
            "base",
            "vision",
            "image_vocabulary",
            "tasks",
        }
        known |= {"image_tokenizer", "trace", "uses", "licence", "hashes"}
        schema = self.document.get("schema", SCHEMA)
        if schema != SCHEMA or isinstance(schema, bool):
            raise self._fault(
                f"it is of schema {schema!r}, and this program reads schema {SCHEMA}: update the program"
            )
        unknown = [key for key in self.document if key not in known]
        return tuple(
            sentence("{key} in {file} is not known and was left out.", key=key, file=FILE_NAME)
            for key in unknown
        )

    def _family(self) -> str:
        family = self._text(self.document, "family", "")
        if family not in FAMILIES:
            raise self._fault(f"its family {family!r} is not known; known are {', '.join(FAMILIES)}")
        return family

    def _task(self, name: str, table: Mapping[str, Any]) -> AdapterSpec:
        place = f"tasks.{name}"
        self._only(table, place, {item.name for item in fields(AdapterSpec)})
        weights = self._texts(table, "weights", place)
        if not weights:
            raise self._fault(f"[{place}] needs weights, a list of files")
        rank, experts = self._number(table, "rank", place), self._number(table, "experts", place)
        if rank < 1 or experts < 1 or rank % experts:
            raise self._fault(f"[{place}] has rank {rank}, which is not a multiple of its {experts} experts")
        alpha = table.get("alpha")
        if not isinstance(alpha, (int, float)) or isinstance(alpha, bool):
            raise self._fault(f"[{place}] needs a number alpha")
        layer = self._number(table, "vision_layer", place, signed=True)
        return AdapterSpec(weights, rank, alpha, experts, layer)

    def _uses(self, family: str, tasks: Mapping[str, AdapterSpec]) -> dict[str, Use]:
        if "uses" not in self.document:
            return _published_uses(family, tasks)
        return {name: self._use(name, table, tasks) for name, table in self._tables("uses").items()}

    def _use(self, name: str, table: Mapping[str, Any], tasks: Mapping[str, AdapterSpec]) -> Use:
        place = f"uses.{name}"
        if name not in USES:
            raise self._fault(f"[{place}] is no use; uses are {', '.join(USES)}")
        self._only(table, place, {item.name for item in fields(Use)})
        adapter = self._text(table, "adapter", place, required=bool(tasks))
        if adapter and adapter not in tasks:
            raise self._fault(f"[{place}] names the adapter {adapter!r}, which is not in [tasks]")
        windows = table.get("input_window", {})
        if not isinstance(windows, dict):
            raise self._fault(f"[{place}] input_window must give [centre, width] for each modality")
        use = Use(
            adapter=adapter,
            prompt=self._prompt(table, place),
            input_modality=self._texts(table, "input_modality", place),
            body_parts=self._texts(table, "body_parts", place),
            planes=self._texts(table, "planes", place),
            field_of_view=self._field_of_view(table, "field_of_view", place),
            learned_field_of_view=self._field_of_view(table, "learned_field_of_view", place),
            input_window={
                key: self._window(value, f"{place}.input_window", key) for key, value in windows.items()
            },
            contrasts=self._texts(table, "contrasts", place),
            default_contrast=self._text(table, "default_contrast", place, required=False),
            output_hu_range=self._hu_range(table, place),
            scale=self._number(table, "scale", place, _PUBLISHED_SCALE if name == SUPER_RESOLUTION else 1),
            pad=table.get("pad", "black"),
            cautions=self._cautions(table, place),
            steady=self._part(table, "steady", place, "a share"),
            code_temperature=self._part(table, "code_temperature", place, "a temperature"),
        )
        self._check_use(use, place)
        if name == SUPER_RESOLUTION and use.scale < 2:
            raise self._fault(f"[{place}] has scale {use.scale}, which must be at least 2")
        return use

    def _cautions(self, table: Mapping[str, Any], place: str) -> dict[str, str]:
        given = table.get("cautions", {})
        if not isinstance(given, dict) or not all(isinstance(text, str) for text in given.values()):
            raise self._fault(f"[{place}] cautions must give a sentence for each word")
        return dict(given)

    def _part(self, table: Mapping[str, Any], key: str, place: str, what: str) -> float | None:
        part = table.get(key)
        if part is None:
            return None
        if not isinstance(part, (int, float)) or isinstance(part, bool) or not 0 < part <= 1:
            raise self._fault(f"[{place}] {key} must be {what} above 0 and at most 1")
        return float(part)

    def _check_use(self, use: Use, place: str) -> None:
        """What the keys of a use must have to do with each other."""
        if isinstance(use.prompt, dict):
            if use.default_contrast not in use.prompt:
                raise self._fault(
                    f"[{place}] has no prompt for its default_contrast {use.default_contrast!r}"
                )
            if use.contrasts and set(use.contrasts) != set(use.prompt):
                raise self._fault(f"[{place}] needs one prompt for each of its contrasts")
        elif use.default_contrast and use.default_contrast not in use.contrasts:
            raise self._fault(
                f"[{place}] has default_contrast {use.default_contrast!r}, which is not in contrasts"
            )
        if use.pad not in ("black", "clip-mean"):
            raise self._fault(f"[{place}] has pad {use.pad!r}; known are black and clip-mean")
        if use.scale < 1:
            raise self._fault(f"[{place}] has scale {use.scale}, which must be at least 1")
        ranges = use.output_hu_range
        known = ranges if isinstance(ranges, dict) else {} if ranges is None else {"": ranges}
        if any(low >= high for low, high in known.values()):
            raise self._fault(f"[{place}] output_hu_range must rise")
        if isinstance(ranges, dict) and not set(ranges) <= set(use.contrasts):
            raise self._fault(f"[{place}] output_hu_range names a contrast that is not in contrasts")

    def _field_of_view(self, table: Mapping[str, Any], key: str, place: str) -> tuple[float, float] | None:
        if key not in table:
            return None
        least, greatest = self._pair(table[key], place, key)
        if not 0 < least <= greatest:
            raise self._fault(f"[{place}] {key} must be two lengths in mm that rise")
        return least, greatest

    def _hu_range(
        self, table: Mapping[str, Any], place: str
    ) -> tuple[float, float] | dict[str, tuple[float, float]] | None:
        value = table.get("output_hu_range")
        if isinstance(value, dict):
            return {key: self._pair(pair, f"{place}.output_hu_range", key) for key, pair in value.items()}
        return None if value is None else self._pair(value, place, "output_hu_range")

    def _prompt(self, table: Mapping[str, Any], place: str) -> str | dict[str, str]:
        prompt = table.get("prompt", "")
        texts = list(prompt.values()) if isinstance(prompt, dict) else [prompt]
        if not all(isinstance(text, str) for text in texts) or (isinstance(prompt, dict) and not all(texts)):
            raise self._fault(f"[{place}] prompt must be a text, or one text for each contrast")
        return dict(prompt) if isinstance(prompt, dict) else prompt

    def _window(self, value: Any, place: str, key: str) -> tuple[float, float]:
        centre, width = self._pair(value, place, key)
        if width <= 0:
            raise self._fault(f"[{place}] {key} must have a width above 0")
        return centre, width

    def _pair(self, value: Any, place: str, key: str) -> tuple[float, float]:
        numbers = isinstance(value, list) and len(value) == 2
        if not numbers or not all(isinstance(part, (int, float)) and part == part for part in value):
            raise self._fault(f"[{place}] {key} must be two numbers")
        return float(value[0]), float(value[1])

    def _table(self, name: str, *known: str) -> dict[str, Any]:
        table = self.document.get(name, {})
        if not isinstance(table, dict):
            raise self._fault(f"{name} must be a table")
        if known:
            self._only(table, name, set(known))
        return table

    def _tables(self, name: str) -> dict[str, dict[str, Any]]:
        tables = self._table(name)
        for key, table in tables.items():
            if not isinstance(table, dict):
                raise self._fault(f"{name}.{key} must be a table")
        return tables

    def _texts_of(self, name: str) -> dict[str, str]:
        table = self._table(name)
        return {key: self._text(table, key, name) for key in table}

    def _only(self, table: Mapping[str, Any], place: str, known: set[str]) -> None:
        for key in table:
            if key not in known:
                raise self._fault(
                    f"[{place}] has the key {key!r}, which is not known; known are {', '.join(sorted(known))}"
                )

    def _text(self, table: Mapping[str, Any], key: str, place: str, *, required: bool = True) -> str:
        value = table.get(key, "")
        if not isinstance(value, str) or (required and not value):
            raise self._fault(f"{f'[{place}] ' if place else ''}{key} must be a text")
        return value

    def _texts(self, table: Mapping[str, Any], key: str, place: str) -> tuple[str, ...]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(text, str) and text for text in value):
            raise self._fault(f"[{place}] {key} must be a list of texts")
        return tuple(value)

    def _number(
        self,
        table: Mapping[str, Any],
        key: str,
        place: str,
        default: int | None = None,
        *,
        signed: bool = False,
    ) -> int:
        value = table.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self._fault(f"[{place}] needs a whole number {key}")
        if value < 0 and not signed:
            raise self._fault(f"[{place}] {key} must not be negative")
        return value

    def _fault(self, words: str) -> ManifestError:
        return ManifestError("The manifest {path} cannot be used: {words}.", path=self.path, words=words)


@lru_cache(maxsize=32)
def _image_tokenizer_sizes(path: Path, _changed: int) -> tuple[int, int]:
    """Pixels along a side for each code, and of the picture that an image tokenizer was trained on; zeros where its
    configuration is damaged, which is told when it is loaded."""
    import yaml

    try:
        sizes = yaml.safe_load(path.read_text(encoding="utf-8"))["model"]["params"]["ddconfig"]
        return 2 ** (len(sizes["ch_mult"]) - 1), int(sizes["resolution"])
    except (OSError, ValueError, KeyError, TypeError, yaml.YAMLError):
        return 0, 0


def _published_uses(family: str, tasks: Mapping[str, AdapterSpec]) -> dict[str, Use]:
    """What a published manifest offers: questions, and reconstruction where there is a generation adapter."""
    uses = {"ask": Use()} if family == PRO else {}
    if "comprehension" in tasks:
        uses["ask"] = Use("comprehension", pad="clip-mean")
    if "generation" in tasks:
        uses["reconstruct"] = Use("generation", "Reconstruct the image.", pad="clip-mean")
    return uses


def _as_document(manifest: Manifest) -> dict[str, Any]:
    document: dict[str, Any] = {"schema": SCHEMA, "name": manifest.name, "family": manifest.family}
    document |= {key: value for key in ("version", "authors") if (value := getattr(manifest, key))}
    base = {"path": manifest.base, "template": manifest.template}
    document["base"] = {key: value for key, value in base.items() if value}
    document["vision"] = {"path": manifest.vision} if manifest.vision else {}
    sizes = {"size": manifest.image_size, "side": manifest.image_side}
    document["image_vocabulary"] = {key: value for key, value in sizes.items() if value}
    document["tasks"] = {name: _plain(asdict(task)) for name, task in manifest.tasks.items()}
    if manifest.tokenizer_config:
        document["image_tokenizer"] = {
            "config": manifest.tokenizer_config,
            "weights": manifest.tokenizer_weights,
        }
    document["uses"] = {name: _plain(asdict(use)) for name, use in manifest.uses.items()}
    document["trace"] = {"router_layer": manifest.router_layer} if manifest.router_layer else {}
    document |= {"licence": manifest.licence, "hashes": manifest.hashes}
    # Without [uses] a reader would offer what a published model offers, so a model of no use says so.
    return {key: value for key, value in document.items() if value != {} or key == "uses"}


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """A dataclass as TOML takes it: lists for tuples, nothing for what is empty or as by default."""
    plain = {key: list(value) if isinstance(value, tuple) else value for key, value in values.items()}
    plain = {key: value for key, value in plain.items() if value not in (None, "", [], {})}
    for name in ("input_window", "output_hu_range"):
        if isinstance(pairs := plain.get(name), dict):
            plain[name] = {key: list(pair) for key, pair in pairs.items()}
    return plain
