"""Scores, trivial answers, and ``healthgpt eval`` on a tiny model."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file
from scipy import ndimage

from healthgpt_inference.commands.__main__ import main
from healthgpt_inference.finetune import scores
from healthgpt_inference.finetune.evaluation import is_right, pair_of, recall, trivial
from healthgpt_inference.finetune.perceptual import Perceptual
from healthgpt_inference.finetune.records import read
from healthgpt_inference.finetune.scores import sharpness, top_octave
from healthgpt_inference.manifest import Manifest, Use, load_manifest, write_manifest
from tests.inference.finetune.conftest import INSTRUCTION
from tests.inference.tiny import Tiny, make


def test_scores_are_those_of_their_definitions() -> None:
    truth, body = np.full((32, 32), 0.5), np.zeros((32, 32), bool)
    body[8:24, 8:24] = True
    made = truth.copy()
    made[body] += 0.1
    found = scores.scores(made, truth, body)
    assert found["mae_body"] == pytest.approx(0.1)
    assert found["mae"] == pytest.approx(0.1 * body.mean())
    assert found["psnr_body"] == pytest.approx(20)
    assert scores.scores(truth, truth, body)["ssim"] == pytest.approx(1)


def test_the_papers_figures_wrap_at_eight_bits() -> None:
    rng = np.random.default_rng(0)
    one, two = rng.random((128, 128)), rng.random((128, 128))
    found = scores.as_in_the_paper(one, two)
    # Squares modulo 256 of unrelated images: their mean cannot exceed some 105, and the PSNR not fall below 27.8 dB.
    assert 80 < found["paper_mse"] < 115
    assert 27 < found["paper_psnr"] < 30
    assert scores.scores(one, two, np.ones((128, 128), bool))["psnr"] < 9


def test_an_interval_is_of_patients_and_not_of_slices() -> None:
    values = [1.0] * 50 + [0.0] * 50
    slices = scores.interval(values, [str(number) for number in range(100)])
    patients = scores.interval(values, ["a"] * 50 + ["b"] * 50)
    assert slices.mean == patients.mean == 0.5
    assert patients.high - patients.low > 3 * (slices.high - slices.low)
    assert np.isnan(scores.interval(values, ["a"] * 100).low)


def test_the_body_is_the_largest_part_filled() -> None:
    truth = np.zeros((64, 64))
    truth[16:48, 16:48] = 0.8
    truth[28:34, 28:34] = 0.0
    truth[2:8, 2:8] = 0.8
    body = scores.body_of(truth)
    assert body[30, 30]
    assert not body[4, 4]


@pytest.mark.parametrize(
    ("answer", "truth", "kind", "right"),
    [
        ("Yes, it is.", "yes", "closed", True),
        ("No.", "yes", "closed", False),
        ("It is not, yes", "yes", "closed", False),
        ("The left lung.", "left lung", "open", True),
        ("lungs", "lung", "open", False),
        ("", "lung", "open", False),
    ],
)
def test_answers_are_judged_by_words(answer: str, truth: str, kind: str, right: bool) -> None:
    assert is_right(answer, truth, kind) is right


def test_recall_counts_the_words_of_the_truth() -> None:
    assert recall("a mass in the left lung", "left lung mass, large") == 0.75


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model that may convert."""
    folder = tmp_path_factory.mktemp("eval") / "model"
    manifest = make(folder, Tiny())
    use = Use("generation", INSTRUCTION, input_modality=("CT",))
    write_manifest(
        Manifest(**{**vars(manifest), "uses": {"ct-to-mr": use, "ask": Use("comprehension")}}), folder
    )
    (folder / "MODEL_CARD.md").write_text("# tiny\n\n## Evaluation\n\nold\n\n## More\n\nkept\n")
    return folder


def test_the_inverted_input_is_the_answer_to_an_inversion(model: Path, slices: Path) -> None:
    manifest = load_manifest(model)
    pairs = [pair_of(record, manifest, 8) for record in read(slices, split="test") if record.target]
    fitted = [pair_of(record, manifest, 8) for record in read(slices) if record.target]
    answers = trivial("ct-to-mr", pairs, fitted)
    assert set(answers) == {"input unchanged", "input inverted", "best rising map", "best falling map"}
    for pair, inverted in zip(pairs, answers["input inverted"], strict=True):
        assert np.abs(inverted - pair.truth).max() < 0.02


def test_the_command_writes_a_table_json_pages_and_the_card(
    model: Path, slices: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    arguments = [
        "eval",
        "--model",
        str(model),
        "--data",
        str(slices),
        "--out",
        str(out),
        "--limit",
        "4",
        "--card",
    ]
    assert main([*arguments, "--device", "cpu", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    answers = found["drawn"][0]["answers"]
    assert set(answers) >= {
        "model",
        "input unchanged",
        "input inverted",
        "best falling map",
        "tokenizer's ceiling",
    }
    assert answers["input inverted"]["psnr"]["mean"] > answers["input unchanged"]["psnr"]["mean"]
    assert found["drawn"][0]["patients"] == 2
    assert [each["kind"] for each in found["questions"]] == ["closed", "open", "all"]
    assert {path.name for path in out.iterdir()} == {"evaluation.md", "evaluation.json", "ct-to-mr.png"}
    assert "Comparable with the paper" in (out / "evaluation.md").read_text()
    card = (model / "MODEL_CARD.md").read_text()
    assert "old" not in card
    assert "tokenizer's ceiling" in card
    assert card.endswith("## More\n\nkept\n")


def test_errors_in_hounsfield_units_are_those_of_the_exact_values(
    model: Path, slices: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "ct"
    shutil.copytree(slices / "pictures", folder / "pictures")
    values = np.full((24, 24), 500, np.int16)
    np.save(folder / "exact.npy", values)
    entry = json.loads((slices / "test.json").read_text())[0]
    entry |= {"use": "mr-to-ct", "values": "exact.npy", "contrast": "bone"}
    (folder / "test.json").write_text(json.dumps([entry]))
    manifest = load_manifest(model)
    ranged = Use("generation", {"bone": "x"}, contrasts=("bone",), default_contrast="bone",
                 output_hu_range={"bone": (-1000.0, 1000.0)})  # fmt: skip
    manifest.uses["mr-to-ct"] = ranged
    pair = pair_of(read(folder, split="test")[0], manifest, 8)
    assert pair.hu == (-1000.0, 1000.0)
    assert np.allclose(pair.truth, 0.75)


def test_what_the_model_cannot_do_is_told(
    model: Path, slices: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main(["eval", "--model", str(model), "--data", str(slices), "--use", "mr-to-ct", "--device", "cpu"])
        == 1
    )
    assert "nothing in" in capsys.readouterr().err


def test_lpips_is_nothing_for_a_copy_and_something_else_otherwise(tmp_path: Path) -> None:
    torch.manual_seed(0)
    shapes = {0: (64, 3, 11), 3: (192, 64, 5), 6: (384, 192, 3), 8: (256, 384, 3), 10: (256, 256, 3)}
    network = {f"features.{place}.weight": 0.05 * torch.randn(out, given, side, side)
               for place, (out, given, side) in shapes.items()}  # fmt: skip
    network |= {f"features.{place}.bias": torch.zeros(out) for place, (out, *_) in shapes.items()}
    save_file(network, tmp_path / "alexnet.safetensors")
    linear = {
        f"lin{n}.model.1.weight": torch.rand(1, out, 1, 1) for n, (out, *_) in enumerate(shapes.values())
    }
    torch.save(
        linear, tmp_path / "alex.pth", _use_new_zipfile_serialization=False
    )  # as the published file is
    lpips = Perceptual(tmp_path)
    image = np.random.default_rng(0).random((64, 64))
    assert lpips(image, image) == 0
    assert lpips(image, 1 - image) > 0


# Super-resolution.


def test_sharpness_is_the_share_of_the_finest_structure() -> None:
    random = np.random.default_rng(0)
    truth = random.uniform(0.2, 0.8, (64, 48))
    body = np.ones(truth.shape, bool)
    assert sharpness(truth, truth, body) == pytest.approx(1)
    assert sharpness(0.5 * truth, truth, body) == pytest.approx(0.25)
    blurred = ndimage.gaussian_filter(truth, 1.5)
    assert (sharpness(blurred, truth, body) or 1) < 0.05
    assert (sharpness(truth + random.normal(0, 0.2, truth.shape), truth, body) or 0) > 1.5
    assert sharpness(truth, np.full(truth.shape, 0.5), body) is None


def test_only_the_finest_octave_counts_and_edges_of_the_picture_do_not() -> None:
    columns = np.arange(64)
    for cycles, fine in ((0.2, False), (0.24, False), (0.26, True), (0.45, True)):
        wave = np.tile(np.cos(2 * np.pi * cycles * columns), (64, 1))[:, 8:-8]
        energy = top_octave(wave)[:, 16:-16].mean()
        assert (energy > 1) == fine
    ramp = np.tile(np.linspace(0, 1, 64), (64, 1))  # its two ends differ, which is no structure
    assert top_octave(ramp).max() < 1e-4


@pytest.fixture(scope="module")
def lowered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Prepared pairs for super-resolution: pictures of 32 x 32 pixels, and of 16 x 16 of the same."""
    folder = tmp_path_factory.mktemp("lowered")
    records = []
    for number in range(2):
        random = np.random.default_rng(number)
        coarse = Image.fromarray(random.integers(40, 220, (8, 8), dtype=np.uint8))
        smooth = np.asarray(coarse.resize((32, 32), Image.Resampling.BICUBIC), float)
        fine = np.rint(smooth + random.normal(0, 6, smooth.shape)).clip(0, 255)
        truth = Image.fromarray(fine.astype(np.uint8))
        truth.save(folder / f"{number}.png")
        truth.resize((16, 16), Image.Resampling.BICUBIC).save(folder / f"{number}-low.png")
        records.append(
            {
                "image": [f"{number}-low.png", f"{number}.png"], "use": "super-resolution", "patient": f"p{number}",
                "conversations": [{"from": "human", "value": "<image>\nSuper-resolve this image."},
                                  {"from": "gpt", "value": "<image>"}],
            }
        )  # fmt: skip
    (folder / "test.json").write_text(json.dumps(records))
    return folder


def test_super_resolution_stands_beside_bicubic_with_its_sharpness(
    model: Path, lowered: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(model, folder)
    manifest = load_manifest(folder)
    uses = {"super-resolution": Use("generation", "Super-resolve this image.", scale=2)}
    write_manifest(replace(manifest, uses=uses), folder)
    arguments = ["eval", "--model", str(folder), "--data", str(lowered), "--device", "cpu"]
    assert main([*arguments, "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["drawn"]
    answers = found["answers"]
    assert set(answers) == {"model", "model, not kept to the input", "bicubic", "tokenizer's ceiling"}
    assert all("sharpness" in scores for scores in answers.values())
    assert answers["bicubic"]["sharpness"]["mean"] < 1
    assert answers["bicubic"]["psnr"]["mean"] > 25
    kept, drawn = answers["model"]["psnr"]["mean"], answers["model, not kept to the input"]["psnr"]["mean"]
    assert kept > drawn + 3, "a random model is far off, and keeping to the input brings it near"
    assert main(arguments) == 0
    assert "sharpness (truth: 1)" in capsys.readouterr().out
