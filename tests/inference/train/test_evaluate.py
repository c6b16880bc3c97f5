"""Scores, trivial answers and questions: what the model card stands on."""

from __future__ import annotations

import random
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from torch import Tensor

from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.requests import GenerateRequest, Steadying
from healthgpt_inference.train import evaluate, questions
from healthgpt_inference.train.contrast import CT, LESION
from healthgpt_inference.train.questions import HELD_OUT, Facts, draw, expected
from healthgpt_inference.train.schedule import Leg
from healthgpt_inference.train.student import COPY


def test_a_perfect_answer_scores_perfectly_and_an_inverted_one_does_not() -> None:
    random_numbers = np.random.default_rng(0)
    truth = random_numbers.random((2, 32, 32))
    head = np.ones((2, 32, 32), bool)
    same, inverted = evaluate.score(truth, truth, head), evaluate.score(1 - truth, truth, head)
    assert same.ssim == pytest.approx(1)
    assert same.correlation == pytest.approx(1)
    assert same.psnr > 100
    assert inverted.correlation == pytest.approx(-1)
    assert inverted.ssim < 0


def test_psnr_is_of_peak_one() -> None:
    truth = np.zeros((1, 16, 16))
    truth[0, :8] = 0.5
    assert evaluate.score(truth + 0.1, truth, np.ones((1, 16, 16), bool)).psnr == pytest.approx(20)


def test_each_score_has_its_interval_over_phantoms() -> None:
    truth = np.random.default_rng(2).random((5, 32, 32))
    made = truth + np.arange(5)[:, None, None] * 0.02
    scores = evaluate.score(made, truth, np.ones((5, 32, 32), bool))
    assert all(one.low <= one.mean <= one.high for one in scores.intervals)
    assert scores.intervals[1].low < scores.ssim < scores.intervals[1].high
    (row,) = evaluate.as_rows("copy", {"model": scores})
    assert f"| {scores.psnr:.1f} ({scores.intervals[0].low:.1f} to " in row


@pytest.mark.parametrize("rising", [True, False])
def test_the_best_map_is_monotone_and_best(rising: bool) -> None:
    source = np.linspace(0, 1, 512)
    truth = source**2 if rising else 1 - source**2
    mapped = evaluate.isotonic_map(source, truth, rising=rising)(source)
    assert np.abs(mapped - truth).max() < 0.01
    wrong = evaluate.isotonic_map(source, truth, rising=not rising)(source)
    assert np.ptp(wrong) < 0.01  # the best map of the other direction is flat


def test_the_trivial_answers_are_there(phantoms: Tensor) -> None:
    source, truth = evaluate.pairs(("ct-to-mr", "t2"), phantoms)
    answers = evaluate.trivial_answers(source, source.ravel(), truth.ravel())
    assert set(answers) == {"input unchanged", "input inverted", "best rising map", "best falling map"}
    assert all(answer.shape == truth.shape for answer in answers.values())


def test_a_copy_is_to_be_its_input(phantoms: Tensor) -> None:
    source, truth = evaluate.pairs(COPY, phantoms)
    assert np.array_equal(source, truth)


def test_a_picture_is_as_sharp_as_itself_and_a_blurred_one_is_not() -> None:
    fine = np.random.default_rng(1).random((2, 32, 32))
    blurred = (fine + np.roll(fine, 1, axis=2) + np.roll(fine, 1, axis=1)) / 3
    same, soft = evaluate.finer(fine, fine), evaluate.finer(blurred, fine)
    assert same.sharpness == pytest.approx(1)
    assert same.ssim == pytest.approx(1)
    assert soft.sharpness < 0.5
    assert evaluate.finer(fine + 0.1, fine).psnr == pytest.approx(20)


class _Drawing:
    """An engine that draws grey slices by themselves, and black and white ones by turns as neighbours."""

    def generate(self, request: GenerateRequest) -> Any:
        grey = SimpleNamespace(pixels=np.full((128, 128), 128.0))
        return SimpleNamespace(result=lambda: grey)

    def generate_together(self, requests: list[GenerateRequest], *, steady: Steadying) -> Any:
        assert steady.share == 0.5
        drawn = [
            SimpleNamespace(pixels=np.full((128, 128), 255.0 * (index % 2))) for index in range(len(requests))
        ]
        return SimpleNamespace(result=lambda: drawn)


def test_flicker_is_the_change_between_neighbours_over_that_of_the_truth(
    phantoms: Tensor, codec: GumbelVQ
) -> None:
    found = evaluate.flicker(_Drawing(), codec, ("ct-to-mr", "t2"), phantoms[:3], 0.5)  # type: ignore[arg-type]
    assert found["each by itself"] == 0
    assert found["as neighbours"] > 1
    assert found["copy"] < 0.1, "a decoder that has learned nothing draws all alike"
    alone = evaluate.flicker(_Drawing(), codec, ("ct-to-mr", "t2"), phantoms[:3], None)  # type: ignore[arg-type]
    assert set(alone) == {"each by itself", "copy"}


def test_a_lesion_that_is_lost_or_turned_round_is_not_kept(phantoms: Tensor) -> None:
    stacks = phantoms[:1].repeat(3, 1, 1, 1).float()
    stacks[:, LESION] = 0
    stacks[:, LESION, 60:68, 60:68] = 1
    stacks[:, CT] = 30
    truth = np.full((3, 128, 128), 0.4)
    made = truth.copy()
    truth[:, 60:68, 60:68] = 0.8
    made[1, 60:68, 60:68] = 0.65
    made[2, 60:68, 60:68] = 0.1
    assert evaluate.lesions_kept(truth, truth, stacks) == (3, 3)
    assert evaluate.lesions_kept(made, truth, stacks) == (1, 3)
    assert evaluate.lesions_kept(made, np.full_like(truth, 0.4), stacks) == (0, 0)


def test_a_lesion_is_invented_where_the_truth_is_level(phantoms: Tensor) -> None:
    """The places are where other phantoms have their lesions, as far as tissue is there."""
    stacks = phantoms[:1].repeat(3, 1, 1, 1).float()
    stacks[:, LESION] = 0
    stacks[0, LESION, 60:68, 60:68] = 1
    stacks[:, CT] = 30
    stacks[2, CT, :64] = -1000
    truth = np.full((3, 128, 128), 0.4)
    made = truth.copy()
    made[1, 60:68, 60:68] = 0.55
    assert evaluate.lesions_invented(made, truth, stacks) == (1, 1), "the third has air there"
    assert evaluate.lesions_invented(truth, truth, stacks) == (0, 1)
    assert evaluate.lesions_invented(made, made, stacks) == (0, 0), "what the truth shows is not invented"


def test_the_phrasings_for_testing_are_never_trained_with() -> None:
    rng, known = random.Random(0), Facts("MR", "axial", "head", "T1", "left", "small")
    asked = {draw(rng, known).question.lower() for _ in range(20_000)}
    for phrasings in HELD_OUT.values():
        for phrasing in phrasings:
            assert not any(phrasing.lower() in question for question in asked), phrasing


def test_answers_are_true_of_the_picture() -> None:
    rng = random.Random(1)
    lesions = Facts("MR", "axial", "head", "T2", "right", "large"), Facts("CT", "axial", "head", "", "none")
    for known in (Facts("CT", "coronal", "neck"), Facts("MR", "axial", "head", "T2"), *lesions):
        for _ in range(500):
            dialogue = draw(rng, known)
            if dialogue.kind in HELD_OUT:
                assert expected(dialogue.kind, known) in dialogue.answer
            if dialogue.answer.startswith("Yes"):
                assert any(
                    word in dialogue.question
                    for word in (known.modality, known.plane, known.region, "brain", "MRI")
                )


def test_what_cannot_be_answered_is_refused_in_one_way() -> None:
    rng = random.Random(2)
    answers = {draw(rng, Facts("CT", "axial", "head")).answer for _ in range(3000)}
    assert questions.REFUSAL in answers
    assert not any("normal" in answer for answer in answers)


def test_a_leg_of_steps_warms_up_and_falls_to_nothing() -> None:
    rates = [rate for _, _, rate in Leg(steps=400).rates(1.0)]
    assert len(rates) == 400
    assert rates[0] < rates[30] < rates[60]
    assert rates[-1] < 1e-3
    assert Leg(steps=10).part(0.4).steps == 4
