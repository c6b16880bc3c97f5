"""``model.toml``: what it offers, every fault told, and the paths that it may name."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import tomli_w

from healthgpt_inference.errors import ManifestError
from healthgpt_inference.manifest import (
    Manifest,
    Use,
    load_manifest,
    models_folder,
    resolve_model,
    write_manifest,
)

DOCUMENT = Path(__file__).parents[2] / "docs/model-toml.md"
EXAMPLES = re.findall(r"```toml\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
WHOLE = tomllib.loads(EXAMPLES[1])
Change = Callable[[dict[str, Any]], Any]


def write(folder: Path, document: dict[str, Any] | str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    text = document if isinstance(document, str) else tomli_w.dumps(document)
    (folder / "model.toml").write_text(text, encoding="utf-8")
    return folder


def copied(change: Change = lambda _: None) -> dict[str, Any]:
    document = tomllib.loads(EXAMPLES[1])
    change(document)
    return document


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: tomllib.loads(text)["name"])
def test_the_examples_of_the_document_survive_a_round_trip(tmp_path: Path, example: str) -> None:
    manifest = load_manifest(write(tmp_path / "first", example))
    (tmp_path / "second").mkdir()
    again = load_manifest(write_manifest(manifest, tmp_path / "second").parent)
    assert replace(again, root=manifest.root) == manifest
    given, written = tomllib.loads(example), tomllib.loads((tmp_path / "second/model.toml").read_text())
    for table in (
        "base",
        "vision",
        "tasks",
        "image_vocabulary",
        "image_tokenizer",
        "licence",
        "hashes",
        "trace",
    ):
        assert written.get(table) == given.get(table)
    for use, keys in given.get("uses", {}).items():
        assert {key: written["uses"][use][key] for key in keys} == keys


def test_the_document_names_every_key_of_a_use() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert all(f"| `{key}` |" in text for key in Use.__dataclass_fields__)


def test_a_manifest_is_read_whole(tmp_path: Path) -> None:
    manifest = load_manifest(write(tmp_path, WHOLE))
    assert (manifest.name, manifest.version, manifest.authors) == ("bundled", "1", "HealthGPT Viewer project")
    assert (manifest.image_size, manifest.image_side) == (2048, 16)
    assert manifest.tasks["generation"].weights == ("gen_hlora.safetensors", "fusion.safetensors")
    use = manifest.uses["ct-to-mr"]
    assert use.input_window == {"CT": (40.0, 80.0)}
    assert (use.input_modality, use.planes, use.contrasts, use.default_contrast) == (
        ("CT",),
        ("axial",),
        ("t1", "t2"),
        "t2",
    )
    assert use.prompt_for() == "Convert this CT slice to T2-weighted MR."
    assert use.prompt_for("t1") == "Convert this CT slice to T1-weighted MR."
    with pytest.raises(ManifestError, match="flair"):
        use.prompt_for("flair")
    assert manifest.uses["mr-to-ct"].output_hu_range == (0.0, 80.0)
    assert manifest.uses["super-resolution"].scale == 2


def test_a_use_that_is_absent_is_not_offered(tmp_path: Path) -> None:
    manifest = load_manifest(write(tmp_path, WHOLE))
    assert set(manifest.uses) == {"ask", "ct-to-mr", "mr-to-ct", "super-resolution"}
    none = load_manifest(write(tmp_path, copied(lambda document: document.update(uses={}))))
    assert none.uses == {}
    (tmp_path / "again").mkdir()
    assert load_manifest(write_manifest(none, tmp_path / "again")).uses == {}


def test_a_published_manifest_offers_what_its_adapters_do(tmp_path: Path) -> None:
    published = tomllib.loads(EXAMPLES[0])
    uses = load_manifest(write(tmp_path, published)).uses
    assert set(uses) == {"ask", "reconstruct"}
    assert uses["reconstruct"].prompt_for() == "Reconstruct the image."
    assert {use.pad for use in uses.values()} == {"clip-mean"}
    del published["tasks"]["generation"], published["image_tokenizer"]
    assert set(load_manifest(write(tmp_path, published)).uses) == {"ask"}


def test_an_unknown_key_at_the_top_is_a_notice(tmp_path: Path) -> None:
    manifest = load_manifest(write(tmp_path, copied(lambda document: document.update(colour="red"))))
    assert manifest.notices == ("colour in model.toml is not known and was left out.",)


FAULTS: dict[str, tuple[Change, str]] = {
    "a later schema": (lambda d: d.update(schema=2), "schema 2.*update the program"),
    "no name": (lambda d: d.pop("name"), "name must be a text"),
    "a name that is no text": (lambda d: d.update(name=3), "name must be a text"),
    "an unknown family": (lambda d: d.update(family="gpt"), "'gpt' is not known"),
    "no base": (lambda d: d.pop("base"), r"\[base\] path"),
    "no template": (lambda d: d["base"].pop("template"), r"\[base\] template"),
    "an unknown key of the base": (lambda d: d["base"].update(paht="x"), r"\[base\] has the key 'paht'"),
    "no vision": (lambda d: d.pop("vision"), r"\[vision\] path"),
    "vision is no table": (lambda d: d.update(vision="clip"), "vision must be a table"),
    "no tasks": (lambda d: d.pop("tasks"), r"needs \[tasks\]"),
    "a task that is no table": (lambda d: d["tasks"].update(more=1), r"tasks\.more must be a table"),
    "no weights": (lambda d: d["tasks"]["generation"].update(weights=[]), r"\[tasks\.generation\] needs weights"),
    "weights that are no list": (lambda d: d["tasks"]["generation"].update(weights="a"), "weights must be a list of texts"),
    "a rank the experts cannot share": (lambda d: d["tasks"]["generation"].update(rank=30), "not a multiple of its 4"),
    "no rank": (lambda d: d["tasks"]["generation"].pop("rank"), "whole number rank"),
    "a rank below one": (lambda d: d["tasks"]["generation"].update(rank=0), "rank 0"),
    "no alpha": (lambda d: d["tasks"]["generation"].pop("alpha"), "needs a number alpha"),
    "a vision layer that is no number": (lambda d: d["tasks"]["generation"].update(vision_layer="x"), "vision_layer"),
    "a negative vocabulary": (lambda d: d["image_vocabulary"].update(size=-1), "size must not be negative"),
    "an image tokenizer without weights": (lambda d: d["image_tokenizer"].pop("weights"), r"\[image_tokenizer\] weights"),
    "an unknown use": (lambda d: d["uses"].update(diagnose={"adapter": "comprehension"}), r"\[uses\.diagnose\] is no use"),
    "an unknown adapter": (lambda d: d["uses"]["ask"].update(adapter="x"), "adapter 'x'"),
    "an unknown key of a use": (lambda d: d["uses"]["ask"].update(windows={}), "key 'windows'"),
    "modalities that are no list": (lambda d: d["uses"]["ask"].update(input_modality="CT"), "input_modality must be a list"),
    "a window of one number": (lambda d: d["uses"]["ask"].update(input_window={"CT": [40]}), "CT must be two numbers"),
    "a window without width": (lambda d: d["uses"]["ask"].update(input_window={"CT": [40, 0]}), "width above 0"),
    "a window that is no table": (lambda d: d["uses"]["ask"].update(input_window=[40, 80]), "input_window must give"),
    "a field of view that falls": (lambda d: d["uses"]["ask"].update(field_of_view=[300, 100]), "lengths in mm that rise"),
    "a learned field of view that falls": (
        lambda d: d["uses"]["ask"].update(learned_field_of_view=[300, 100]),
        "learned_field_of_view must be two lengths",
    ),
    "a field of view of one number": (lambda d: d["uses"]["ask"].update(field_of_view=[300]), "two numbers"),
    "a share above one": (lambda d: d["uses"]["ask"].update(steady=1.5), "steady must be a share"),
    "a share of nothing": (lambda d: d["uses"]["ask"].update(steady=0), "steady must be a share"),
    "a share that is a word": (lambda d: d["uses"]["ask"].update(steady="much"), "steady must be a share"),
    "a temperature of nothing": (lambda d: d["uses"]["ask"].update(code_temperature=0), "code_temperature must be a temp"),
    "a temperature above one": (lambda d: d["uses"]["ask"].update(code_temperature=2), "above 0 and at most 1"),
    "a caution without a sentence": (lambda d: d["uses"]["ask"].update(cautions={"lesion": 1}), "a sentence for each word"),
    "a falling range": (lambda d: d["uses"]["ask"].update(output_hu_range=[80, 0]), "output_hu_range must rise"),
    "a scale of nothing": (lambda d: d["uses"]["ask"].update(scale=0), "scale 0"),
    "an unknown padding": (lambda d: d["uses"]["ask"].update(pad="white"), "pad 'white'"),
    "a prompt that is no text": (lambda d: d["uses"]["ask"].update(prompt=3), "prompt must be a text"),
    "prompts without a default": (lambda d: d["uses"]["ct-to-mr"].pop("default_contrast"), "no prompt for its default"),
    "a contrast without a prompt": (lambda d: d["uses"]["ct-to-mr"]["contrasts"].append("pd"), "one prompt for each"),
    "a default that cannot be chosen": (lambda d: d["uses"]["mr-to-ct"].update(default_contrast="x"), "not in contrasts"),
    "a licence that is no text": (lambda d: d["licence"].update(weights=3), r"\[licence\] weights"),
    "a hash that is no text": (lambda d: d["hashes"].update(x=3), r"\[hashes\] x"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_is_told_with_its_place(tmp_path: Path, name: str) -> None:
    change, words = FAULTS[name]
    with pytest.raises(ManifestError, match=words) as fault:
        load_manifest(write(tmp_path, copied(change)))
    assert str(tmp_path / "model.toml") in str(fault.value)


@pytest.mark.parametrize("text", ["name = ", "\udcff", "[[name]]\n[name]"])
def test_a_damaged_file_is_told(tmp_path: Path, text: str) -> None:
    tmp_path.joinpath("model.toml").write_bytes(text.encode(errors="surrogateescape"))
    with pytest.raises(ManifestError, match="is damaged"):
        load_manifest(tmp_path)


def test_a_folder_without_a_manifest_is_told(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match=r"no model in .*model\.toml cannot be read"):
        load_manifest(tmp_path)


# Paths.

PLACES: dict[str, Callable[[dict[str, Any], str], Any]] = {
    "base": lambda document, path: document["base"].update(path=path),
    "vision": lambda document, path: document["vision"].update(path=path),
    "weights": lambda document, path: document["tasks"]["generation"].update(weights=["a.bin", path]),
    "image tokenizer": lambda document, path: document["image_tokenizer"].update(config=path),
    "hashes": lambda document, path: document["hashes"].update({path: "0" * 64}),
}
OUTSIDE = [
    "/etc/passwd",
    "../../etc",
    "..",
    "../",
    "a/../../b",
    "../a/../../b",
    "..\\vqgan",
    "a\x00b",
    "C:\\x",
    "a/../b",
]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("path", OUTSIDE)
def test_no_path_leaves_the_model(tmp_path: Path, place: str, path: str) -> None:
    folder = write(tmp_path / "model", copied(lambda document: PLACES[place](document, path)))
    with pytest.raises(ManifestError, match="outside of the model's folder"):
        load_manifest(folder)


@pytest.mark.parametrize("place", PLACES)
def test_the_folder_beside_is_allowed_but_never_in_a_downloaded_model(tmp_path: Path, place: str) -> None:
    document = copied(lambda document: PLACES[place](document, "../vqgan/model.yaml"))
    load_manifest(write(tmp_path / "model", document))
    with pytest.raises(ManifestError, match="outside of the model's folder"):
        load_manifest(tmp_path / "model", downloaded=True)
    with pytest.raises(ManifestError, match="outside of the model's folder"):
        load_manifest(write(models_folder() / "model", document))


def linked(link: Path, target: Path) -> None:
    link.parent.mkdir(parents=True, exist_ok=True)
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("this system makes no symbolic links")


def test_a_link_that_leaves_the_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    folder = write(tmp_path / "home/model", WHOLE)
    linked(folder / "base", tmp_path / "elsewhere")
    with pytest.raises(ManifestError, match="outside of the model's folder"):
        load_manifest(folder)


def test_a_link_in_a_part_that_leaves_the_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.bin").write_bytes(b"x")
    folder = write(tmp_path / "home/model", WHOLE)
    linked(folder / "base/model.safetensors", tmp_path / "secret.bin")
    with pytest.raises(ManifestError, match=r"base/model\.safetensors"):
        load_manifest(folder)


def test_a_neighbour_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    folder = write(tmp_path / "home/model", copied(lambda d: d["base"].update(path="../other")))
    linked(tmp_path / "home/other", tmp_path / "elsewhere")
    with pytest.raises(ManifestError, match="outside of the model's folder"):
        load_manifest(folder)


def test_a_link_inside_the_model_is_allowed(tmp_path: Path) -> None:
    folder = write(tmp_path / "model", WHOLE)
    (folder / "files").mkdir()
    linked(folder / "base", folder / "files")
    assert load_manifest(folder).path("base") == (folder / "files").resolve()


def test_links_in_a_ring_are_told(tmp_path: Path) -> None:
    folder = write(tmp_path / "model", WHOLE)
    linked(folder / "base", folder / "vision")
    linked(folder / "vision", folder / "base")
    with pytest.raises(ManifestError, match="base"):
        load_manifest(folder).path("base")


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    manifest = load_manifest(write(tmp_path, WHOLE))
    with pytest.raises(ManifestError, match=r"lacks .*base.*not complete"):
        manifest.path("base")


def test_a_hub_id_is_looked_up_on_this_computer_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    manifest = load_manifest(write(tmp_path / "model", EXAMPLES[0]))
    with pytest.raises(ManifestError, match="the hub's cache has none"):
        manifest.path(manifest.base)
    cached = tmp_path / "cache/models--microsoft--Phi-3-mini-4k-instruct"
    (cached / "snapshots/0123").mkdir(parents=True)
    (cached / "refs").mkdir()
    (cached / "refs/main").write_text("0123")
    assert manifest.path(manifest.base) == cached / "snapshots/0123"
    own = tmp_path / "model/microsoft/Phi-3-mini-4k-instruct"
    own.mkdir(parents=True)
    assert manifest.path(manifest.base) == own.resolve()


# Which model is meant.


def test_a_model_is_found_by_folder_by_file_and_by_name(tmp_path: Path) -> None:
    folder = write(tmp_path / "model", WHOLE)
    installed = write(models_folder() / "HealthGPT-M3", WHOLE)
    assert resolve_model(str(folder)) == folder
    assert resolve_model(str(folder / "model.toml")) == folder
    assert resolve_model("HealthGPT-M3") == installed
    assert resolve_model("bundled").name == "bundled"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("HealthGPT-L14", "not on this computer: 'healthgpt models download HealthGPT-L14' fetches it"),
        ("nonsense", "no model 'nonsense'"),
        ("../x", "no model"),
    ],
)
def test_a_model_that_is_not_here_is_told(name: str, words: str) -> None:
    with pytest.raises(ManifestError, match=words):
        resolve_model(name)


# Hashes.


def test_the_hash_covers_every_shard_and_does_not_depend_on_the_place(
    make_model: Any, tmp_path: Path
) -> None:
    folder = make_model(form="shards")
    names = set(load_manifest(folder).named_files())
    assert {"base/model-00001-of-00002.safetensors", "base/model-00002-of-00002.safetensors"} <= names
    first = load_manifest(folder).weights_sha256()
    shutil.copytree(folder, tmp_path / "another place")
    assert load_manifest(tmp_path / "another place").weights_sha256() == first
    shard = folder / "base/model-00002-of-00002.safetensors"
    shard.write_bytes(shard.read_bytes()[:-1] + b"\x07")
    assert load_manifest(folder).weights_sha256() != first


def test_the_hash_of_one_file_is_that_of_the_file(vectors: Path, tmp_path: Path) -> None:
    import hashlib

    folder = write(tmp_path, EXAMPLES[3])
    (folder / "last.ckpt").write_bytes(b"weights")
    assert load_manifest(folder).weights_sha256() == hashlib.sha256(b"weights").hexdigest()


def test_a_manifest_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    manifest = Manifest(tmp_path, "name", "healthgpt-pro", base="base")
    with pytest.raises(ManifestError, match="cannot be written"):
        write_manifest(manifest, tmp_path / "none")
