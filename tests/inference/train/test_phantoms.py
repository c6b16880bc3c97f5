"""Phantoms: named by their seeds, and the same place in every contrast."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from healthgpt_inference.train import contrast, pool
from healthgpt_inference.train.anatomy import Anatomy
from healthgpt_inference.train.contrast import CT, HEAD, LESION, T2, Noise
from healthgpt_inference.train.lesions import lesion_in


def _noise(seed: int = 0) -> Noise:
    return Noise(torch.Generator().manual_seed(seed))


def test_a_seed_names_a_slice(anatomies: list[Anatomy]) -> None:
    first, again, other = (pool.phantoms(anatomies, seed, 2) for seed in (5, 5, 6))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    assert first.shape == (2, 5, 128, 128)


def test_the_seeds_of_testing_are_not_among_those_of_training() -> None:
    trained = {seed for seeds in pool.TRAINING_SEEDS.values() for seed in seeds}
    assert pool.TEST_SEED not in trained


def test_tissues_have_the_values_of_their_field(phantoms: Tensor) -> None:
    head = phantoms[:, HEAD].float() > 0.5
    assert float(phantoms[:, CT].float()[~head].median()) < -900  # air, in HU
    assert float(phantoms[:, CT].float()[head].max()) > 500  # bone
    assert float(phantoms[:, T2].float().min()) >= 0
    assert float(phantoms[:, T2].float().max()) <= 1.16


def test_moving_keeps_the_contrasts_together(phantoms: Tensor) -> None:
    moved = contrast.moved(phantoms, _noise())
    assert moved.shape == phantoms.shape
    assert not torch.allclose(moved, phantoms.float())
    head, dense = moved[:, HEAD] > 0.5, moved[:, CT] > -500
    assert float((head == dense).float().mean()) > 0.97
    assert float(moved[:, CT][~head].median()) == pytest.approx(-1000, abs=2)


def test_moving_leaves_what_it_was_given(phantoms: Tensor) -> None:
    before = phantoms.clone()
    contrast.moved(phantoms, _noise())
    assert torch.equal(before, phantoms)


@pytest.mark.parametrize(
    ("target", "hounsfield", "grey"),
    [
        (contrast.target_ct, -20, 0.0), (contrast.target_ct, 40, 0.5), (contrast.target_ct, 100, 1.0),
        (contrast.target_bone, -1000, 0.0), (contrast.target_bone, 500, 0.5), (contrast.target_bone, 2000, 1.0),
    ],
)  # fmt: skip
def test_targets_stand_for_their_hounsfield_range(target: object, hounsfield: float, grey: float) -> None:
    stack = torch.full((1, 5, 8, 8), float(hounsfield))
    assert callable(target)
    assert float(target(stack).mean()) == pytest.approx(grey)


def test_inputs_are_pictures_and_differ_from_one_another(phantoms: Tensor) -> None:
    noise = _noise()
    for make in (contrast.input_ct, contrast.input_mr):
        first, second = make(phantoms, noise), make(phantoms, noise)
        assert float(first.min()) >= 0
        assert float(first.max()) <= 1
        assert not torch.equal(first, second)


def test_a_slice_is_squared_in_millimetres() -> None:
    picture = torch.zeros(40, 80).numpy()
    squared = torch.from_numpy(pool.squared(picture, 1.0, 1.0)).float()
    filled = squared > -500
    assert squared.shape == (128, 128)
    assert int(filled.any(dim=1).sum()) == 64
    assert int(filled.any(dim=0).sum()) == 128


def _head_with_lesion(rows: slice, columns: slice, hounsfield: float = 70.0) -> Tensor:
    stack = torch.zeros(5, 128, 128)
    stack[HEAD, 20:108, 24:104] = 1
    stack[CT] = 30
    stack[LESION, rows, columns] = 1
    stack[CT, rows, columns] = hounsfield
    return stack


def test_a_lesion_lies_on_the_side_of_the_patient_that_is_said() -> None:
    none = slice(0)
    assert lesion_in(_head_with_lesion(none, none), "CT") == ("none", "")
    # at the left of the picture: the patient's right
    right = _head_with_lesion(slice(50, 56), slice(34, 40))
    assert lesion_in(right, "CT") == ("right", "small")
    assert lesion_in(right.flip(2), "CT") == ("left", "small")
    middle = _head_with_lesion(slice(40, 70), slice(50, 80))
    assert lesion_in(middle, "CT") == ("middle", "large")


def test_a_lesion_too_small_or_too_faint_to_see_is_neither_there_nor_absent() -> None:
    small = _head_with_lesion(slice(50, 52), slice(34, 36))
    faint = _head_with_lesion(slice(50, 56), slice(34, 40), hounsfield=33.0)
    assert lesion_in(small, "CT") == ("", "")
    assert lesion_in(faint, "CT") == ("", "")
    shown_elsewhere = _head_with_lesion(slice(50, 56), slice(34, 40))
    assert lesion_in(shown_elsewhere, "T2") == ("", "")  # CT alone shows it


def test_a_coarse_picture_keeps_its_place_and_its_mean() -> None:
    fine = torch.zeros(8, 128, 128)
    fine[:, 40:72, 52:96] = 1
    coarse = contrast.coarse(fine, _noise())
    assert coarse.shape == fine.shape
    assert torch.allclose(coarse.mean(dim=(1, 2)), fine.mean(dim=(1, 2)), atol=2e-3)
    weights = coarse.sum(dim=2)
    middle = (weights * torch.arange(128)).sum(dim=1) / weights.sum(dim=1)
    assert torch.allclose(middle, torch.full((8,), 55.5), atol=0.1)
    assert not torch.allclose(coarse, fine, atol=0.1)


def _files(shared: Path, name: str) -> Iterator[Path]:
    return (path for path in (shared / "data" / name).rglob("*") if path.is_file())


def test_parts_for_super_resolution_are_as_fine_as_the_scan(shared: Path, tmp_path: Path) -> None:
    scans = tmp_path / "scans"
    for number, path in enumerate(
        sorted(p for name in ("ct-chest", "ct-neck") for p in _files(shared, name))
    ):
        if number % 4 == 0:  # a quarter of the slices, which takes a quarter of the time
            link = scans / path.relative_to(shared / "data")
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(path)
    pool.write_details(scans, tmp_path, count=30)
    parts, kept_out = (np.load(tmp_path / f"{name}.npy") for name in ("details", "details-test"))
    assert parts.shape == (30, 128, 128)
    assert kept_out.shape == (1, 128, 128)
    assert (parts > -900).mean() > 0.5


def test_neighbouring_slices_are_of_one_head(anatomies: list[Anatomy]) -> None:
    near, far = (pool.head_series(anatomies, 4, 3, step).float() for step in (1.0, 12.0))
    outlines = [series[:, HEAD] > 0.5 for series in (near, far)]
    shared = [float((one[0] & one[2]).sum() / (one[0] | one[2]).sum()) for one in outlines]
    assert shared[0] > 0.97
    assert shared[1] < shared[0]
    assert torch.equal(near[1], far[1])  # the middle slice lies at one place in both
