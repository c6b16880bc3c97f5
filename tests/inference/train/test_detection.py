"""How well lesions are told: figures that do not depend on where the line is drawn."""

from __future__ import annotations

import numpy as np
import pytest
from torch import Tensor

from healthgpt_inference.train.detection import detection, judged
from healthgpt_inference.train.questions import HELD_OUT
from healthgpt_inference.train.student import Student


def test_the_curve_does_not_depend_on_the_line() -> None:
    truth = np.array([True] * 4 + [False] * 4)
    scores = np.array([4.0, 3.0, 2.0, -1.0, 1.0, -2.0, -3.0, -4.0])
    found, moved = judged(scores, truth), judged(scores + 10, truth)
    assert (found.sensitivity, found.specificity) == (0.75, 0.75)
    assert (moved.sensitivity, moved.specificity) == (1, 0)
    assert found.equal == moved.equal == 0.75
    assert found.area == moved.area == pytest.approx(15 / 16)
    assert judged(-scores, truth).area == pytest.approx(1 / 16)


def test_only_what_can_be_asked_about_is_counted(student: Student, phantoms: Tensor) -> None:
    found = detection(student, phantoms, HELD_OUT["lesion"][0])
    assert found.with_lesion > 0
    assert found.without > 0
    assert found.with_lesion + found.without <= 3 * len(phantoms)
    assert 0 <= found.area <= 1
    assert f"area under the curve {found.area:.2f}" in str(found)
