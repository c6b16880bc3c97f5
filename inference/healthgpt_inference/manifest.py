"""``model.toml``: what a model folder holds and what the model may be used for (docs/model-toml.md)."""

from __future__ import annotations

import hashlib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import tomli_w
from platformdirs import user_data_path

from .errors import ManifestError

SCHEMA = 1
FILE_NAME = "model.toml"
USES = ("ask", "ct-to-mr", "mr-to-ct", "super-resolution", "reconstruct")
FAMILIES = ("healthgpt-m3", "healthgpt-l14", "healthgpt-xl32", "healthgpt-image-tokenizer")
# Published models that are known by name; they are not shipped.
CATALOGUE = ("HealthGPT-M3", "HealthGPT-L14", "HealthGPT-XL32", "HealthGPT-Pro-4B", "HealthGPT-Pro-8B")
BUNDLED = "bundled"
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
    modality (HU for CT), of the window through which the model is to see a picture. ``output_hu_range`` is what grey 0 and
    255 stand for where the training stated it. Empty tuples mean "not restricted".
    """

    adapter: str
    prompt: str | dict[str, str] = ""
    input_modality: tuple[str, ...] = ()
    body_parts: tuple[str, ...] = ()
    planes: tuple[str, ...] = ()
    input_window: dict[str, tuple[float, float]] = field(default_factory=dict)
    contrasts: tuple[str, ...] = ()
    default_contrast: str = ""
    output_hu_range: tuple[float, float] | None = None
    scale: int = 1
    pad: Pad = "black"

    def prompt_for(self, contrast: str | None = None) -> str:
        """The prompt of a contrast, or of the default one.

        Raises:
            ManifestError: the use does not know the contrast.
        """
        if isinstance(self.prompt, str):
            return self.prompt
        wanted = contrast or self.default_contrast
        if wanted not in self.prompt:
            raise ManifestError(f"The contrast {wanted!r} is not known; known are {', '.join(self.prompt)}.")
        return self.prompt[wanted]


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

    def path(self, relative: str) -> Path:
        """The absolute path of a part.

        Raises:
            ManifestError: it would leave the model's tree, or it is not there.
        """
        place = _inside(self.root, relative)
        if not place.exists():
            hint = "it is not on this computer" if _is_hub_id(relative) else "the folder is not complete"
            raise ManifestError(
                f"The model '{self.name}' lacks {place}: {hint}; fetch or copy the whole model again."
            )
        return place

    def files(self) -> list[Path]:
        """Every file of weights that the model reads, in a fixed order."""
        from .weights import find_weights

        found = [find_weights(self.path(part)) for part in (self.base, self.vision) if part]
        found += [self.path(name) for task in self.tasks.values() for name in task.weights]
        found += [self.path(self.tokenizer_weights)] if self.tokenizer_weights else []
        return list(dict.fromkeys(found))

    def weights_sha256(self) -> str:
        """The hash that results carry: of one file its SHA-256, of several the SHA-256 over the sorted lines
        ``<name> <sha256>`` (DICOM contract, section 3)."""
        hashed = {_name_in(self.root, path): sha256(path) for path in self.files()}
        if len(hashed) == 1:
            return next(iter(hashed.values()))
        lines = "".join(f"{name} {digest}\n" for name, digest in sorted(hashed.items()))
        return hashlib.sha256(lines.encode()).hexdigest()

    def verify(self) -> list[str]:
        """What is wrong with the folder, as sentences; nothing where all files are there and as hashed."""
        problems = []
        for relative, expected in self.hashes.items():
            try:
                if sha256(self.path(relative)) != expected:
                    problems.append(
                        f"{relative} differs from the hash in {FILE_NAME}: fetch the model again."
                    )
            except ManifestError as error:
                problems.append(str(error))
        try:
            self.files()
        except Exception as error:  # noqa: BLE001 - each kind of fault of a folder is told as its sentence
            problems.append(str(error))
        return problems


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
            f"There is no model in {folder}: {FILE_NAME} cannot be read ({error.strerror})."
        ) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ManifestError(f"The manifest {path} is damaged: {error}") from error
    manifest = _Document(path, document).manifest()
    for part in _parts(manifest):
        _inside(manifest.root, part, beside=not downloaded)
    return manifest


def write_manifest(manifest: Manifest, folder: Path) -> Path:
    """Write the manifest into a folder in the form that :func:`load_manifest` reads; returns the file."""
    path = folder / FILE_NAME
    part = path.with_name(f".{FILE_NAME}.part")
    part.write_bytes(tomli_w.dumps(_as_document(manifest)).encode())
    part.replace(path)
    return path


def resolve_model(name: str) -> Path:
    """The folder of a model given by the bundled model's name, a folder, or a name in the models folder.

    Raises:
        ManifestError: there is no such model here; says where it would have to be.
    """
    from healthgpt_resources import path as resource

    if name == BUNDLED:
        return Path(resource("models", BUNDLED))
    given = Path(name).expanduser()
    if given.suffix == ".toml" and given.is_file():
        return given.parent
    if given.is_dir():
        return given
    installed = models_folder() / name
    if os.sep not in name and ".." not in name and installed.is_dir():
        return installed
    if name in CATALOGUE:
        raise ManifestError(f"The model {name} is not on this computer: put its folder at {installed}.")
    raise ManifestError(f"There is no model '{name}': give '{BUNDLED}' or a folder that holds a {FILE_NAME}.")


def models_folder() -> Path:
    """Where installed models lie: below HEALTHGPT_HOME, or where the system keeps a user's data."""
    home = os.environ.get("HEALTHGPT_HOME")
    return (Path(home) if home else user_data_path("healthgpt-viewer", appauthor=False)) / "models"


def sha256(path: Path) -> str:
    """The SHA-256 of a file, remembered as long as its size and time stay."""
    status = path.stat()
    return _sha256(str(path), status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=256)
def _sha256(path: str, size: int, changed: int) -> str:
    del size, changed  # part of the key only
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _name_in(root: Path, path: Path) -> str:
    """A file's name in the list of hashes: relative to the model, forward slashes, the same on each system."""
    return Path(os.path.relpath(path, root.resolve())).as_posix()


def _is_hub_id(relative: str) -> bool:
    return relative.count("/") == 1 and not relative.startswith((".", "/"))


def _inside(root: Path, relative: str, *, beside: bool = True) -> Path:
    """Resolve a path that stays in the model's tree, or in a folder directly beside it where that is allowed."""
    wanted = Path(relative)
    home = root.resolve()
    place = (home / wanted).resolve()
    allowed = place.is_relative_to(home)
    if beside and not allowed and wanted.parts[:1] == ("..",) and ".." not in wanted.parts[1:]:
        neighbour = home.parent / wanted.parts[1] if len(wanted.parts) > 1 else home.parent
        allowed = neighbour != home.parent and place.is_relative_to(neighbour.resolve())
        allowed = allowed and neighbour.resolve().parent == home.parent
    if wanted.is_absolute() or not relative or not allowed:
        raise ManifestError(
            f"The manifest in {root} names {relative!r}, which lies outside of the model's folder."
        )
    return place


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
        self.notices: list[str] = []

    def manifest(self) -> Manifest:
        """The checked manifest."""
        self._check_top()
        document = self.document
        base, vocabulary = (
            self._table("base", "path", "template"),
            self._table("image_vocabulary", "size", "side"),
        )
        image = self._table("image_tokenizer", "config", "weights")
        tasks = {name: self._task(name, table) for name, table in self._tables("tasks").items()}
        return Manifest(
            root=self.path.parent,
            name=self._text(document, "name", ""),
            family=self._family(),
            base=self._text(base, "path", "base", required=bool(tasks)),
            template=self._text(base, "template", "base", required=bool(tasks)),
            vision=self._text(self._table("vision", "path"), "path", "vision", required=bool(tasks)),
            image_size=self._number(vocabulary, "size", "image_vocabulary", 0),
            image_side=self._number(vocabulary, "side", "image_vocabulary", 0),
            tasks=tasks,
            tokenizer_config=self._text(image, "config", "image_tokenizer", required=bool(image)),
            tokenizer_weights=self._text(image, "weights", "image_tokenizer", required=bool(image)),
            uses=self._uses(tasks),
            licence={str(key): str(value) for key, value in self._table("licence").items()},
            hashes={str(key): str(value) for key, value in self._table("hashes").items()},
            router_layer=self._text(
                self._table("trace", "router_layer"), "router_layer", "trace", required=False
            ),
            version=self._text(document, "version", "", required=False),
            authors=self._text(document, "authors", "", required=False),
            notices=tuple(self.notices),
        )

    def _check_top(self) -> None:
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
        if schema != SCHEMA:
            raise self._fault(
                f"it is of schema {schema!r}, and this program reads schema {SCHEMA}: update the program"
            )
        self.notices += [
            f"{key} in {FILE_NAME} is not known and was left out."
            for key in self.document
            if key not in known
        ]

    def _family(self) -> str:
        family = self._text(self.document, "family", "")
        if family not in FAMILIES:
            raise self._fault(f"its family {family!r} is not known; known are {', '.join(FAMILIES)}")
        return family

    def _task(self, name: str, table: Mapping[str, Any]) -> AdapterSpec:
        place = f"tasks.{name}"
        self._only(table, place, {item.name for item in fields(AdapterSpec)})
        weights = table.get("weights")
        if not isinstance(weights, list) or not weights or not all(isinstance(file, str) for file in weights):
            raise self._fault(f"[{place}] needs weights, a list of files")
        rank, experts = self._number(table, "rank", place), self._number(table, "experts", place)
        if rank < 1 or experts < 1 or rank % experts:
            raise self._fault(f"[{place}] has rank {rank}, which is not a multiple of its {experts} experts")
        alpha = table.get("alpha")
        if not isinstance(alpha, (int, float)) or isinstance(alpha, bool):
            raise self._fault(f"[{place}] needs a number alpha")
        return AdapterSpec(tuple(weights), rank, alpha, experts, self._number(table, "vision_layer", place))

    def _uses(self, tasks: Mapping[str, AdapterSpec]) -> dict[str, Use]:
        if "uses" not in self.document:
            return _published_uses(tasks)
        return {name: self._use(name, table, tasks) for name, table in self._tables("uses").items()}

    def _use(self, name: str, table: Mapping[str, Any], tasks: Mapping[str, AdapterSpec]) -> Use:
        place = f"uses.{name}"
        if name not in USES:
            raise self._fault(f"[{place}] is no use; uses are {', '.join(USES)}")
        self._only(table, place, {item.name for item in fields(Use)})
        if table.get("adapter") not in tasks:
            raise self._fault(
                f"[{place}] names the adapter {table.get('adapter')!r}, which is not in [tasks]"
            )
        values: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in table.items()
        }
        windows = values.get("input_window", {})
        try:
            values["input_window"] = {str(key): (float(c), float(w)) for key, (c, w) in windows.items()}
        except (AttributeError, TypeError, ValueError) as error:
            raise self._fault(
                f"[{place}] input_window must give [centre, width] for each modality"
            ) from error
        use = Use(**values)
        if isinstance(use.prompt, dict) and use.default_contrast not in use.prompt:
            raise self._fault(f"[{place}] has no prompt for its default_contrast {use.default_contrast!r}")
        if use.pad not in ("black", "clip-mean"):
            raise self._fault(f"[{place}] has pad {use.pad!r}; known are black and clip-mean")
        return use

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

    def _number(self, table: Mapping[str, Any], key: str, place: str, default: int | None = None) -> int:
        value = table.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self._fault(f"[{place}] needs a whole number {key}")
        return value

    def _fault(self, words: str) -> ManifestError:
        return ManifestError(f"The manifest {self.path} cannot be used: {words}.")


def _published_uses(tasks: Mapping[str, AdapterSpec]) -> dict[str, Use]:
    """What a published manifest offers: questions, and reconstruction where there is a generation adapter."""
    uses = {}
    if "comprehension" in tasks:
        uses["ask"] = Use("comprehension", pad="clip-mean")
    if "generation" in tasks:
        uses["reconstruct"] = Use("generation", "Reconstruct the image.", pad="clip-mean")
    return uses


def _as_document(manifest: Manifest) -> dict[str, Any]:
    document: dict[str, Any] = {"schema": SCHEMA, "name": manifest.name, "family": manifest.family}
    document |= {key: value for key in ("version", "authors") if (value := getattr(manifest, key))}
    if manifest.base:
        document["base"] = {"path": manifest.base, "template": manifest.template}
        document["vision"] = {"path": manifest.vision}
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
    return {key: value for key, value in document.items() if value != {}}


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """A dataclass as TOML takes it: lists for tuples, nothing for what is empty or as by default."""
    plain = {key: list(value) if isinstance(value, tuple) else value for key, value in values.items()}
    plain = {key: value for key, value in plain.items() if value not in (None, "", [], {})}
    if isinstance(windows := plain.get("input_window"), dict):
        plain["input_window"] = {key: list(window) for key, window in windows.items()}
    return plain
