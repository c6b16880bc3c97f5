"""A small hub that holds tiny models under the names of the released ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from tests.inference.catalogue.hub import Hub, serving
from tests.inference.tiny import Tiny, make

PHI, CLIP, M3, L14 = (
    "microsoft/Phi-3-mini-4k-instruct", "openai/clip-vit-large-patch14-336", "lintw/HealthGPT-M3", "lintw/HealthGPT-L14",
)  # fmt: skip

CHUNK = 16  # bytes that are written at once


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model of the published sizes of adapters and vocabulary, with pickled weights."""
    folder = tmp_path_factory.mktemp("published") / "tiny"
    tiny = Tiny(
        ranks=(64, 256), experts=(4, 4), codes=8192, side=32, positions=2048, form="bin", whole_clip=True
    )
    make(folder, tiny)
    (folder / "com.bin").rename(folder / "com_hlora_weights.bin")
    (folder / "gen.bin").rename(folder / "gen_hlora_weights.bin")
    torch.save({}, folder / "fusion_layer_weights.bin")
    return folder


@pytest.fixture
def hub(published: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """The hub, at the address that HF_ENDPOINT names."""

    def read(*folders: str, **more: bytes) -> dict[str, bytes]:
        files = [path for folder in folders for path in (published / folder).iterdir() if path.is_file()]
        return {path.name: path.read_bytes() for path in files} | more

    base = read("base") | {
        "LICENSE": b"MIT",
        "modeling_phi3.py": b"raise SystemExit",
        "figure.png": b"\x89PNG",
    }
    clip = read("vision") | {"tf_model.h5": b"weights of another library", "README.md": b"CLIP"}
    own = {name: (published / name).read_bytes() for name in _OWN} | {
        "README.md": b"HealthGPT",
        "config.json": b"{}",
    }
    phi4 = {"config.json": b"{}", "model.safetensors": b"phi-4"}
    other = {"com_hlora_weights_phi4.bin": b"adapters of L14"}
    files = {PHI: base, CLIP: clip, M3: own, L14: other, "microsoft/phi-4": phi4}
    with serving(Hub(files)) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.address)
        monkeypatch.setattr("huggingface_hub.constants.DOWNLOAD_CHUNK_SIZE", CHUNK)  # files are small here
        # The library waits a second before it asks again; what it waits for is decided here by the hub.
        monkeypatch.setattr("huggingface_hub.file_download.time.sleep", lambda _: None)
        yield hub


_OWN = ("com_hlora_weights.bin", "gen_hlora_weights.bin", "fusion_layer_weights.bin")
