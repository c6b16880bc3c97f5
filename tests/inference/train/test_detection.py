"""How well lesions are told: figures that do not depend on where the line is drawn."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from healthgpt_inference.train.contrast import CT, LESION, T1, T2
from healthgpt_inference.train.detection import detection, judged, told_the_outline
from healthgpt_inference.train.questions import HELD_OUT
from healthgpt_inference.train.student import Student


def test_the_curve_does_not_depend_on_the_line() -> None:
    truth = np.array([True] * 4 + [False] * 4)
    scores = np.array([4.0, 3.0, 2.0, -1.0, 1.0, -2.0, -3.0, -4.0])
    found, moved = judged(scores, truth), judged(scores + 10, truth)
    assert (found.sensitivity, found.specificity) == (0.75, 0.75)
    assert (moved.sensitivity, moved.specificity) == (1, 0)
    assert found.curve == moved.curve
    assert found.curve.equal == 0.75
    assert found.curve.area == pytest.approx(15 / 16)
    assert judged(-scores, truth).curve.area == pytest.approx(1 / 16)


def test_only_what_can_be_asked_about_is_counted(student: Student, phantoms: Tensor) -> None:
    told = detection(student, phantoms, HELD_OUT["lesion"][0])
    found = told.curve
    assert found.with_lesion > 0
    assert found.without > 0
    assert found.with_lesion + found.without <= 3 * len(phantoms)
    assert 0 <= found.area <= 1
    assert f"area under the curve {found.area:.2f}" in str(told)


def test_one_who_is_given_the_outline_sees_what_stands_out_and_nothing_else(phantoms: Tensor) -> None:
    """Noise and folds of the brain alone decide between a faint lesion and none."""
    stacks = phantoms[:1].repeat(6, 1, 1, 1).float()
    stacks[:, LESION] = 0
    stacks[:, CT, 48:80, 48:80] = 30
    stacks[:, T1, 48:80, 48:80], stacks[:, T2, 48:80, 48:80] = 0.6, 0.4
    stacks[:3, LESION, 60:68, 60:68] = 1
    stacks[:3, CT, 60:68, 60:68], stacks[:3, T1, 60:68, 60:68], stacks[:3, T2, 60:68, 60:68] = 42, 0.4, 0.6
    found = told_the_outline(stacks)
    assert (found.with_lesion, found.without) == (9, 27)
    assert found.area == found.equal == 1
    folds = torch.randn(6, 5, 5, generator=torch.Generator().manual_seed(0))
    folds = folds.repeat_interleave(8, 1).repeat_interleave(8, 2)
    for part, size in ((CT, 8.0), (T1, 0.3), (T2, 0.3)):
        stacks[:, part, 44:84, 44:84] += size * folds
    assert told_the_outline(stacks).area < 1
