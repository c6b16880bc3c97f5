"""``healthgpt data``: volumes to slices, and what is told of data that cannot be used."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import SimpleITK as sitk
from numpy.typing import NDArray
from PIL import Image

from healthgpt_inference.finetune.check import check
from healthgpt_inference.finetune.records import read
from healthgpt_plugin.cli import main
from healthgpt_plugin.prepare import degraded
from healthgpt_plugin.volumes import displacement, onto, read_volume, register

SPACING = (2.0, 2.0, 3.0)


def head(*, move: tuple[float, float, float] = (0, 0, 0), seed: int = 0) -> dict[str, NDArray[np.float32]]:
    """CT and MR of an egg with a skull, a brain and an off-centre ventricle, [z, y, x]."""
    rng = np.random.default_rng(seed)
    z, y, x = np.meshgrid(*(np.arange(count) - count / 2 for count in (30, 56, 48)), indexing="ij")
    z, y, x = (axis * step - moved for axis, step, moved in zip((z, y, x), SPACING[::-1], move, strict=True))
    size = 1 - 0.05 * (seed % 5)

    def inside(
        rz: float, ry: float, rx: float, at: tuple[float, float, float] = (0, 0, 0)
    ) -> NDArray[np.bool_]:
        return np.asarray(
            ((z - at[0]) / rz) ** 2 + ((y - at[1]) / ry) ** 2 + ((x - at[2]) / rx) ** 2 < size**2
        )

    skull, brain, ventricle = inside(36, 46, 38), inside(32, 41, 33), inside(8, 14, 6, (4, -8, 7))
    ct, mr = np.full(skull.shape, -1000, np.float32), np.zeros(skull.shape, np.float32)
    for part, hounsfield, bright in ((skull, 1100, 40), (brain, 35, 300), (ventricle, 5, 900)):
        ct[part], mr[part] = hounsfield, bright
    return {
        "ct": ct + rng.normal(0, 4, ct.shape).astype(np.float32),
        "mr": mr + rng.normal(0, 8, mr.shape).clip(0).astype(np.float32),
    }


def written(path: Path, values: NDArray[np.float32], origin: tuple[float, float, float] = (0, 0, 0)) -> Path:
    image = sitk.GetImageFromArray(values)
    image.SetSpacing(SPACING)
    image.SetOrigin(origin)
    path.parent.mkdir(parents=True, exist_ok=True)
    sitk.WriteImage(image, str(path))
    return path


@pytest.fixture(scope="module")
def synthrad(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five patients as SynthRAD2023 has them; one MR is displaced, one CT is none."""
    folder = tmp_path_factory.mktemp("synthrad") / "Task1" / "brain"
    for number in range(5):
        made = head(seed=number)
        if number == 3:
            made["mr"] = head(seed=number, move=(0, 0, 14))["mr"]
        if number == 4:
            made["ct"] = made["mr"]
        for name, values in made.items():
            written(folder / f"1BA00{number}" / f"{name}.nii.gz", values)
    return folder.parent.parent


@pytest.fixture(scope="module")
def prepared(synthrad: Path) -> Path:
    """These, prepared for both conversions."""
    folder = synthrad.parent / "prepared"
    arguments = ["data", "prepare", str(synthrad), "--layout", "synthrad2023", "--output", str(folder)]
    arguments += [
        "--use",
        "ct-to-mr",
        "--use",
        "mr-to-ct",
        "--every",
        "9",
        "--contrast",
        "t1",
        "--ct-range",
        "-1000,2000",
    ]
    assert main([*arguments, "--split", "0.4,0.3,0.3"]) == 0
    return folder


def test_pairs_become_records_of_both_uses(prepared: Path) -> None:
    records = [record for split in ("train", "validation", "test") for record in read(prepared, split=split)]
    assert {record.use for record in records} == {"ct-to-mr", "mr-to-ct"}
    assert {record.contrast for record in records if record.use == "ct-to-mr"} == {"t1"}
    one = next(record for record in records if record.use == "ct-to-mr")
    assert one.image is not None
    assert one.target is not None
    source, target = (np.asarray(Image.open(path)) for path in (one.image, one.target))
    assert source.shape == target.shape == (56, 56)
    assert one.turns[0][0].endswith("Convert this CT slice to T1-weighted MR.")
    assert source[:, :3].max() == 0, "what was squared is black"


def test_the_manifest_will_tell_which_fields_of_view_were_learned(prepared: Path) -> None:
    described = json.loads((prepared / "prepared.json").read_text())
    sides = {side for volume in described["volumes"].values() for side in volume["sides_mm"]}
    for use in ("ct-to-mr", "mr-to-ct"):
        least, greatest = described["uses"][use]["learned_field_of_view"]
        assert least == pytest.approx(0.85 * min(sides), abs=0.1)
        assert greatest == pytest.approx(1.15 * max(sides), abs=0.1)


def test_a_patient_is_in_one_split_only(prepared: Path) -> None:
    splits = {
        split: {record.patient for record in read(prepared, split=split)}
        for split in ("train", "validation", "test")
    }
    assert sum(map(len, splits.values())) == len(set().union(*splits.values()))


def test_exact_values_of_what_is_kept_out_are_in_hounsfield_units(prepared: Path) -> None:
    kept = [r for split in ("validation", "test") for r in read(prepared, split=split) if r.use == "mr-to-ct"]
    trained = [r for r in read(prepared) if r.use == "mr-to-ct"]
    assert all(record.values is None for record in trained)
    for record in kept:
        assert record.values is not None
        assert record.target is not None
        values = np.load(record.values)
        grey = np.asarray(Image.open(record.target)).astype(float)
        assert np.abs(np.clip((values + 1000) / 3000, 0, 1) * 255 - grey).max() < 1


def test_what_is_misregistered_or_of_another_modality_is_left_out_and_told(prepared: Path) -> None:
    left_out = dict(json.loads((prepared / "prepared.json").read_text())["left_out"])
    assert "misregistered" in left_out["1BA003"]
    assert "wrong modality: it is said to be CT" in left_out["1BA004"]
    assert len(left_out) == 2


def test_preparing_again_gives_the_same_and_other_options_are_refused(
    synthrad: Path, prepared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (prepared / "train.json").read_bytes()
    arguments = ["data", "prepare", str(synthrad), "--layout", "synthrad2023", "--output", str(prepared)]
    assert main([*arguments, "--use", "mr-to-ct"]) == 1
    assert "prepared with other options" in capsys.readouterr().err
    assert (prepared / "train.json").read_bytes() == before


def test_registration_finds_a_turn_and_a_shift() -> None:
    fixed, moving = head(seed=1)["mr"], head(seed=1)["ct"]
    images = []
    for values in (fixed, moving):
        image = sitk.GetImageFromArray(values)
        image.SetSpacing(SPACING)
        images.append(image)
    wrong = sitk.Euler3DTransform((48, 56, 45), 0.0, 0.0, 0.15, (9.0, -7.0, 6.0))
    displaced = onto(images[1], images[1], wrong, -1024.0)
    assert displacement(images[0], displaced) > 0
    found = register(images[0], displaced)
    assert displacement(images[0], onto(images[0], displaced, found, -1024.0)) == 0


def test_ixi_is_prepared_for_super_resolution(tmp_path: Path) -> None:
    for number in (2, 12, 13):
        for contrast in ("T1", "T2"):
            written(
                tmp_path
                / "ixi"
                / f"IXI-{contrast}"
                / f"IXI{number:03d}-Guys-0{number:03d}-{contrast}.nii.gz",
                head(seed=number)["mr"],
            )
    out = tmp_path / "out"
    arguments = ["data", "prepare", str(tmp_path / "ixi"), "--layout", "ixi", "--output", str(out)]
    assert main([*arguments, "--use", "super-resolution", "--plane", "sagittal", "--every", "30"]) == 0
    record = read(out)[0]
    assert record.image is not None
    assert record.target is not None
    assert Image.open(record.image).size == (64, 64)
    assert Image.open(record.target).size == (256, 256)
    assert json.loads((out / "prepared.json").read_text())["uses"]["super-resolution"]["scale"] == 4


def test_k_space_truncation_keeps_grey_levels_and_rings_where_bicubic_does_not() -> None:
    picture = np.zeros((256, 256), np.uint8)
    picture[66:190, 66:190] = 200
    lowered = degraded(picture, 4, "k-space")
    assert lowered.shape == (64, 64)
    assert abs(float(lowered[24:40, 24:40].mean()) - 200) < 2
    inside, smooth = lowered[32, 20:44], degraded(picture, 4, "bicubic")[32, 20:44]
    assert inside.std() > 2, "an edge rings where high frequencies are cut off"
    assert smooth.std() < 1


@pytest.mark.parametrize("how", ["k-space", "bicubic"])
def test_a_lowered_picture_shows_everything_in_its_place(how: str) -> None:
    picture = np.zeros((256, 256), np.uint8)
    picture[64:192, 32:224] = 200  # the same from both sides
    lowered = degraded(picture, 4, how).astype(int)
    assert np.abs(lowered - lowered[::-1, ::-1]).max() <= 2
    place = (lowered * np.arange(64)).sum() / lowered.sum()
    assert place == pytest.approx(31.5, abs=0.01)


def test_a_table_names_ones_own_pairs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = head(seed=3)
    written(tmp_path / "a-ct.mha", made["ct"])
    written(tmp_path / "a-mr.nii", made["mr"])
    table = tmp_path / "pairs.csv"
    table.write_text("patient,ct,mr,body_part\nA,a-ct.mha,a-mr.nii,head\n")
    arguments = ["data", "prepare", str(table), "--layout", "table", "--output", str(tmp_path / "out")]
    assert main([*arguments, "--register", "no", "--every", "30"]) == 0
    assert "train: " in capsys.readouterr().out
    table.write_text("patient,ct,mr\nA,gone.mha,a-mr.nii\n")
    assert main([*arguments[:-1], str(tmp_path / "other")]) == 1
    assert "line 2: there is no" in capsys.readouterr().err


def test_real_dicom_is_read_upright(shared: Path, tmp_path: Path) -> None:
    for number in (41, 43, 45):
        shutil.copy(shared / "data" / "mr-t1-head" / f"1-{number:03d}.dcm", tmp_path)
    read_mr = read_volume(tmp_path)
    assert read_mr.modality == "MR"
    assert read_mr.values.shape == (3, 512, 512)
    assert (
        sitk.DICOMOrientImageFilter.GetOrientationFromDirectionCosines(read_mr.image.GetDirection()) == "LPS"
    )


# The check.


def test_prepared_data_is_checked_and_what_was_left_out_told(prepared: Path) -> None:
    report = check(prepared)
    assert {(problem.kind, problem.where) for problem in report.problems} == {
        ("left out", "1BA003"),
        ("left out", "1BA004"),
    }


def entry(image: str, target: str, patient: str) -> dict[str, Any]:
    talk = [{"from": "human", "value": "<image>\nConvert."}, {"from": "gpt", "value": "<image>"}]
    return {"image": [image, target], "conversations": talk, "use": "ct-to-mr", "patient": patient}


def save(folder: Path, name: str, picture: NDArray[Any]) -> str:
    Image.fromarray(picture.astype(np.uint8)).save(folder / name)
    return name


def test_each_fault_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = head(seed=2)
    ct = np.clip((made["ct"][15] + 160) / 400 * 255, 0, 255)
    mr = np.clip(made["mr"][15] / 4, 0, 255)
    good, target = save(tmp_path, "ct.png", ct), save(tmp_path, "mr.png", mr)
    moved = save(tmp_path, "moved.png", np.roll(mr, 4, axis=1))
    noisy = save(tmp_path, "noisy.png", np.clip(ct + (ct > 40), 0, 255))
    blank = save(tmp_path, "blank.png", np.zeros((56, 48)))
    other = save(tmp_path, "other.png", np.clip(head(seed=4)["ct"][10] / 8 + 100, 0, 255))
    third = save(tmp_path, "third.png", head(seed=1)["mr"][9] / 5)
    train = [
        entry(good, target, "a"),
        entry(good, good, "c"),
        entry(other, blank, "d"),
        entry("gone.png", target, "e"),
    ]
    (tmp_path / "train.json").write_text(json.dumps(train))
    (tmp_path / "validation.json").write_text(json.dumps([entry(good, moved, "b")]))
    (tmp_path / "test.json").write_text(json.dumps([entry(noisy, target, "a"), entry(third, target, "f")]))
    assert main(["data", "check", str(tmp_path), "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)["problems"]
    told = {(problem["kind"], problem["words"].split(" (")[0]) for problem in problems}
    for kind, words in (
        ("wrong modality", "the target is the input again"),
        ("blank", "blank.png shows nothing"),
        ("unreadable", "gone.png"),
        ("duplicate", "this patient is in test and train"),
        ("duplicate", "the picture is also in train"),
        ("duplicate", "nearly the same picture is in train"),
        ("misregistered", "fit better when moved"),
    ):
        assert any(kind == found and words in sentence for found, sentence in told), (kind, words, told)
