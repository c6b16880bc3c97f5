"""Super-resolution by the engine, with a tiny random model that has the task: what it draws means nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from healthgpt_inference import faults
from healthgpt_inference.consistency import shrunk
from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import ManifestError, OutOfMemory, RequestError, Stopped
from healthgpt_inference.manifest import Use, load_manifest, write_manifest
from healthgpt_inference.requests import GenerateRequest, Picture, Progress, SuperResolveRequest

MakeModel = Callable[..., Path]
_SR = Use("generation", "Super-resolve this image.", scale=2)


@pytest.fixture
def model(make_model: MakeModel) -> Path:
    """A tiny model that draws 8 pixels from 4."""
    return with_use(make_model(), _SR)


@pytest.fixture
def loaded(engine: Engine, model: Path) -> Engine:
    engine.load(model).result()
    return engine


@pytest.fixture
def picture() -> Picture:
    return np.random.default_rng(7).integers(0, 256, (24, 19), dtype=np.uint8)


def with_use(folder: Path, use: Use) -> Path:
    manifest = load_manifest(folder)
    write_manifest(replace(manifest, uses={**manifest.uses, "super-resolution": use}), folder)
    return folder


def test_each_tile_is_what_the_model_draws_of_it(loaded: Engine, picture: Picture) -> None:
    made = loaded.super_resolve(SuperResolveRequest(picture, consistent=False)).result()
    assert made.tiling is not None
    assert made.pixels.shape == (48, 38)
    assert (made.tiling.side, made.tiling.scale, made.tiling.count) == (4, 2, 48)
    for number in (0, 20, 47):
        tile = made.tiling.cut(picture)[number]
        alone = loaded.generate(GenerateRequest("super-resolution", tile)).result()
        np.testing.assert_array_equal(made.indices[16 * number : 16 * (number + 1)], alone.indices)
    first = loaded.generate(GenerateRequest("super-resolution", picture[:4, :4])).result()
    np.testing.assert_array_equal(
        made.pixels[:6, :6], first.pixels[:6, :6]
    )  # beyond, neighbours are mixed in
    assert made.entropy.shape == (24, 19)
    assert made.consistency is None


def test_a_part_is_drawn_from_itself_and_what_lies_around_it(loaded: Engine, picture: Picture) -> None:
    region = (1, 4, 18, 21)
    part = loaded.super_resolve(SuperResolveRequest(picture, region)).result()
    assert part.pixels.shape == (34, 34)
    assert part.tiling is not None
    assert part.tiling.region == part.tiling.box == region
    elsewhere = picture.copy()
    elsewhere[:4], elsewhere[21:], elsewhere[:, 0], elsewhere[:, 18] = 0, 0, 0, 0
    again = loaded.super_resolve(SuperResolveRequest(elsewhere, region)).result()
    np.testing.assert_array_equal(part.pixels, again.pixels)


def test_the_result_keeps_to_the_input_where_that_is_wanted(loaded: Engine, picture: Picture) -> None:
    smooth = (
        np.rint(shrunk(shrunk(picture.astype(np.float32), (6, 5)), (24, 20))).clip(0, 255).astype(np.uint8)
    )
    plain = loaded.super_resolve(SuperResolveRequest(smooth, consistent=False)).result()
    kept = loaded.super_resolve(SuperResolveRequest(smooth)).result()

    def off(pixels: Picture) -> float:
        return float(np.sqrt(((shrunk(pixels.astype(np.float32), smooth.shape) - smooth) ** 2).mean()))

    assert kept.consistency is not None
    assert off(plain.pixels) == pytest.approx(kept.consistency.before, abs=0.2)
    assert off(kept.pixels) == pytest.approx(kept.consistency.after, abs=0.3)
    assert off(kept.pixels) < off(plain.pixels) / 10
    np.testing.assert_array_equal(plain.indices, kept.indices)


def test_progress_counts_tiles_and_shows_the_picture_so_far(loaded: Engine, picture: Picture) -> None:
    told = list[Progress]()
    made = loaded.super_resolve(SuperResolveRequest(picture), told.append).result()
    assert told[-1].done == told[-1].total == 48 * 16
    assert told[0].text == "0 of 48 tiles"
    counts = [each.done for each in told]
    assert counts == sorted(counts)
    previews = [each.preview for each in told if each.preview is not None]
    assert [preview.shape for preview in previews] == [
        made.pixels.shape
    ] * 5  # after each batch of eight but the last
    drawn = [int((preview > 0).sum()) for preview in previews]
    assert drawn == sorted(drawn)
    assert previews[0][-4:].max() == 0
    quiet = list[Progress]()
    loaded.super_resolve(SuperResolveRequest(picture, preview=False), quiet.append).result()
    assert all(each.preview is None for each in quiet)


def test_it_stops_within_a_tile(loaded: Engine, picture: Picture) -> None:
    reached, stopped = threading.Event(), threading.Event()
    told = list[Progress]()

    def tell(progress: Progress) -> None:
        told.append(progress)
        if progress.done > 20 * 16:
            reached.set()
            stopped.wait(30)

    job = loaded.super_resolve(SuperResolveRequest(picture), tell)
    assert reached.wait(60)
    job.stop()
    stopped.set()
    with pytest.raises(Stopped):
        job.result()
    assert told[-1].done < 21 * 16 + 8


def test_where_memory_is_short_fewer_tiles_are_drawn_at_a_time(
    loaded: Engine, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = loaded.super_resolve(SuperResolveRequest(picture)).result()
    freed = list[bool]()
    monkeypatch.setattr(faults, "give_back_memory", lambda: freed.append(True))
    sizes = list[int]()

    def lack_memory_for_more_than_two(progress: Progress) -> None:
        if progress.stage == "drawing" and progress.preview is None:
            sizes.append(progress.done)
            if len(freed) < 2:
                raise MemoryError

    made = loaded.super_resolve(SuperResolveRequest(picture), lack_memory_for_more_than_two).result()
    np.testing.assert_array_equal(made.pixels, whole.pixels)
    assert sizes[:3] == [8, 4, 2]

    def always(progress: Progress) -> None:
        if progress.stage == "drawing":
            raise MemoryError

    with pytest.raises(OutOfMemory):
        loaded.super_resolve(SuperResolveRequest(picture), always).result()


def test_colour_is_taken_as_grey(loaded: Engine, picture: Picture) -> None:
    colour = np.stack([picture] * 3, axis=-1)
    of_colour = loaded.super_resolve(SuperResolveRequest(colour)).result()
    np.testing.assert_array_equal(
        of_colour.pixels, loaded.super_resolve(SuperResolveRequest(picture)).result().pixels
    )


def test_what_cannot_be_super_resolved_is_told(
    engine: Engine, make_model: MakeModel, picture: Picture
) -> None:
    engine.load(make_model()).result()
    with pytest.raises(RequestError, match="The model 'tiny' was not trained for super-resolution"):
        engine.super_resolve(SuperResolveRequest(picture)).result()
    engine.load(with_use(make_model(), replace(_SR, scale=3))).result()
    with pytest.raises(RequestError, match="draws 8 pixels along a side, and its scale is 3"):
        engine.super_resolve(SuperResolveRequest(picture)).result()
    engine.load(with_use(make_model(), _SR)).result()
    with pytest.raises(RequestError, match="too small"):
        engine.super_resolve(SuperResolveRequest(picture, (0, 0, 19, 10))).result()


def test_the_manifest_tells_how_large_a_tile_is(model: Path, make_model: MakeModel) -> None:
    manifest = load_manifest(model)
    assert (manifest.output_size, manifest.tile) == (8, 4)
    plain = load_manifest(make_model())
    assert (plain.output_size, plain.tile) == (8, 0)
    no_scale = model / "model.toml"
    no_scale.write_text(no_scale.read_text().replace("scale = 2", ""))
    assert load_manifest(model).uses["super-resolution"].scale == 4
    no_scale.write_text(
        no_scale.read_text().replace("[uses.super-resolution]", "[uses.super-resolution]\nscale = 1")
    )
    with pytest.raises(
        ManifestError, match=r"\[uses.super-resolution\] has scale 1, which must be at least 2"
    ):
        load_manifest(model)
