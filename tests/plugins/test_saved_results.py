"""What the command saves, before the contract's rules and other people's programs (DICOM contract, section 10)."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import highdicom
import numpy as np
import pydicom
import pytest
import SimpleITK as sitk
from numpy.typing import NDArray

from healthgpt_viewer.imaging.geometry import PatientGrid
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.pixels import load
from healthgpt_viewer.imaging.placing import frame_grids
from healthgpt_viewer.imaging.results import ResultIndex, read_results
from healthgpt_viewer.imaging.results.save import save
from healthgpt_viewer.imaging.scan import scan

Command = Callable[..., Any]
MakeOriginal = Callable[..., Path]
Digests = Callable[[Path], dict[str, str]]

# Foreseen, as these programs are older than the attributes (DICOM contract, section 10).
_FORESEEN = re.compile(
    r"\(0x0008,0x001c\)|not present in standard DICOM IOD|<99HEALTHGPT>|AI_(SUPERRES|RECON|CT2MR|MR2CT)|<Laterality>"
    r"|Retired Person Name form|dubious|Value is zero for value"
)
_CT = (
    "ct", "ct-tilted", "ct-turned", "ct-inverse", "ct-no-frame-of-reference", "ct-no-position", "ct-lossy", "ct-nonsquare",
)  # fmt: skip
_MR = ("mr", "mr-nonsquare", "mr-rescaled", "mr-kanji", "mr-enhanced")
_MIDDLE = ("--region", "16,8,40,32")  # super-resolution of all of each, in many tiles, would take long
_PARTS = {"ct-tilted": "10,20,40,60", "mr-nonsquare": "8,4,40,32", "mr-enhanced": "0,0,64,40"}


_ASKED = ("ct", "ct-tilted", "ct-no-position", "ct-lossy", "mr", "mr-kanji", "mr-enhanced")


class Run:
    """The command with the quick model, writing into the study itself."""

    def __init__(self, command: Command, model: Path, study: Path) -> None:
        self.command, self.model, self.study = command, model, study

    def __call__(self, name: str, *arguments: object) -> Any:
        """What a sub-command gave as JSON."""
        place = "--save" if name == "ask" else "--output"
        ran = self.command(name, "--model", self.model, place, self.study, *arguments, "--json")
        assert ran.code == 0, ran.err
        return ran.facts


def write_study(folder: Path, write_original: MakeOriginal) -> Path:
    """Originals of every kind, each a series of its own."""
    for number, kind in enumerate((*_CT, *_MR), 1):
        write_original(folder / kind[:2] / f"{kind}.dcm", kind, SeriesNumber=number)
    return folder


@pytest.fixture
def study(tmp_path: Path, write_original: MakeOriginal) -> Path:
    """A study without results."""
    return write_study(tmp_path / "study", write_original)


@pytest.fixture
def run(command: Command, quick_model: Path, study: Path) -> Run:
    """The command on that study."""
    return Run(command, quick_model, study)


@pytest.fixture(scope="module")
def saved(
    command: Command,
    quick_model: Path,
    write_original: MakeOriginal,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """A study with the results of every task on every kind that it fits, whole and in part, and with answers."""
    study = write_study(tmp_path_factory.mktemp("saved") / "study", write_original)
    run = Run(command, quick_model, study)
    run("convert", "--task", "ct-to-mr", "--input", study / "ct")
    run("convert", "--task", "super-resolution", "--input", study / "ct", *_MIDDLE)
    for task in ("mr-to-ct", "super-resolution", "reconstruct"):
        run(
            "convert",
            "--task",
            task,
            "--input",
            study / "mr",
            *(_MIDDLE if task == "super-resolution" else ()),
        )
    for kind, region in _PARTS.items():
        part = ("--input", study / kind[:2] / f"{kind}.dcm", "--region", region)
        run("convert", "--task", "super-resolution", *part)
        run("ask", "--question", "What is in it?", *part)
    for kind in _ASKED:
        file = study / kind[:2] / f"{kind}.dcm"
        run("ask", "--question", "Ist das ein Schädel? 頭部?", "--input", file)
    return study


def results(study: Path) -> list[Path]:
    return sorted((study / "AI_RESULTS").rglob("*.dcm"))


def lines(*command: str) -> list[str]:
    run = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=60, check=False)
    return [re.sub(r"\s+", " ", line).strip() for line in (run.stdout + run.stderr).splitlines()]


def originals(study: Path) -> list[Path]:
    return [file for file in sorted(study.rglob("*.dcm")) if "AI_RESULTS" not in file.parts]


def source_grid(dataset: pydicom.Dataset, study: Path) -> PatientGrid | None:
    """The grid of the slice that a generated image was made from."""
    reference = dataset.SourceImageSequence[0]
    for file in originals(study):
        header = read_header(file)
        if header.sop_instance_uid == reference.ReferencedSOPInstanceUID:
            return frame_grids(header)[int(reference.get("ReferencedFrameNumber", 1)) - 1]
    raise AssertionError("the source is not there")


def check_contract(checker: Path, study: Path, count: int) -> None:
    run = subprocess.run(
        [sys.executable, str(checker), str(study), "--source", str(study), "--json"],
        capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip
    report = json.loads(run.stdout)
    assert report["faults"] == []
    assert (run.returncode, report["ok"], report["results"]) == (0, True, count)


def test_every_result_holds_to_the_contract(saved: Path, shared: Path) -> None:
    answers = [file for file in results(saved) if file.name.startswith("AI_QA")]
    ct, mr = len(_CT), len(_MR) + 2  # the enhanced file has three frames
    parts = len(_PARTS) + 2
    assert len(answers) == len(_ASKED) + len(_PARTS)
    assert len(results(saved)) - len(answers) == 2 * ct + 3 * mr + parts
    check_contract(shared / "tools" / "check_ai_results.py", saved, len(results(saved)))


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy (dicom3tools) is not installed")
def test_dciodvfy_finds_no_error_that_the_originals_have_not(saved: Path) -> None:
    known = {line for file in originals(saved) for line in lines("dciodvfy", str(file))}
    faults = {
        file.name: bad
        for file in results(saved)
        if (
            bad := [
                line
                for line in lines("dciodvfy", str(file))
                if line.startswith("Error") and line not in known and not _FORESEEN.search(line)
            ]
        )
    }
    assert faults == {}


def test_highdicom_dsrdump_and_simpleitk_read_what_was_saved(saved: Path) -> None:
    checked = 0
    for file in results(saved):
        if file.name.startswith("AI_QA"):
            _check_report(file)
            continue
        assert highdicom.imread(file).get_raw_frame(1)
        dataset = pydicom.dcmread(file)
        grid = source_grid(dataset, saved)
        assert ("ImagePositionPatient" in dataset) == (grid is not None)
        if grid is not None:
            _check_corners(file, dataset, grid)
            checked += 1
    assert checked > len(_CT) + 2 * len(_MR)


def _check_report(file: Path) -> None:
    report = highdicom.sr.srread(file)
    groups = report.content.get_image_measurement_groups()
    regions = report.content.get_planar_roi_measurement_groups()
    assert len(groups) + len(regions) == 1
    if shutil.which("dsrdump"):
        assert not [line for line in lines("dsrdump", str(file)) if line.startswith(("E:", "F:"))]


def _check_corners(file: Path, dataset: pydicom.Dataset, grid: PatientGrid) -> None:
    """SimpleITK puts the outer corners where the stored box has them on the source."""
    image = sitk.ReadImage(str(file))
    parameters = json.loads(dataset.DerivationAlgorithmSequence[0].AlgorithmParameters)
    row0, col0, rows, cols = parameters["stored_box"]
    for down, across in ((0, 0), (0, 1), (1, 0), (1, 1)):
        corner = image.TransformContinuousIndexToPhysicalPoint(
            (across * dataset.Columns - 0.5, down * dataset.Rows - 0.5, 0.0)
        )
        there = grid.to_patient(row0 + down * rows - 0.5, col0 + across * cols - 0.5)
        assert np.linalg.norm(np.asarray(corner) - there) < 0.01, file.name


def test_results_opened_again_belong_to_their_slices(saved: Path) -> None:
    headers = scan([saved]).headers
    index = read_results(headers)
    assert len(index.images) + len(index.turns) == len(results(saved))
    assert all(image.source_found for image in index.images)
    assert all(turn.source_found for turn in index.turns)
    by_kind = {kind: _found_for(index, saved, kind) for kind in (*_CT, *_MR)}
    assert by_kind["ct"] == (["CT2MR", "SUPERRES"], 1)
    assert by_kind["ct-tilted"] == (["CT2MR", "SUPERRES", "SUPERRES"], 2)
    assert by_kind["mr"] == (["MR2CT", "RECON", "SUPERRES"], 1)
    assert by_kind["mr-enhanced"][1] == 2
    # In the viewer results stand behind what they were made from, under their own task.
    tasks = {one.ai_task for found in group(headers) for one in found.series}
    assert tasks == {None, "QA", "CT2MR", "MR2CT", "SUPERRES", "RECON"}


def _found_for(index: ResultIndex, study: Path, kind: str) -> tuple[list[str], int]:
    header = read_header(study / kind[:2] / f"{kind}.dcm")
    refs = [one.ref for stack in group([header])[0].series[0].stacks for one in stack.slices]
    tasks = sorted(image.task for ref in refs for image in index.images_for(ref))
    return tasks, sum(len(index.turns_for(ref)) for ref in refs)


def test_names_read_the_same_in_every_script(saved: Path) -> None:
    names = {str(pydicom.dcmread(file).PatientName) for file in results(saved)}
    assert names == {"Müller^Jörg", "Yamada^Tarou=山田^太郎=やまだ^たろう"}
    questions = {turn.question for turn in read_results(scan([saved]).headers).turns}
    assert questions == {"Ist das ein Schädel? 頭部?", "What is in it?"}


def test_originals_are_bit_for_bit_untouched(run: Run, study: Path, digests: Digests) -> None:
    before = digests(study)
    run("convert", "--task", "ct-to-mr", "--input", study / "ct")
    run("ask", "--question", "What?", "--input", study / "mr" / "mr.dcm")
    after = digests(study)
    assert {name: after[name] for name in before} == before
    assert len(after) == len(before) + len(_CT) + 1


def test_a_lossy_source_is_told_with_its_ratio(run: Run, study: Path) -> None:
    facts = run("convert", "--task", "ct-to-mr", "--input", study / "ct" / "ct-lossy.dcm")
    dataset = pydicom.dcmread(facts["results"][0]["file"])
    assert dataset.LossyImageCompression == "01"
    assert float(dataset.LossyImageCompressionRatio) == 12


def test_a_source_without_a_frame_of_reference_gets_one_for_all_its_results(run: Run, study: Path) -> None:
    file = study / "ct" / "ct-no-frame-of-reference.dcm"
    made = [
        pydicom.dcmread(run("convert", "--task", task, "--input", file)["results"][0]["file"])
        for task in ("ct-to-mr", "super-resolution")
    ]
    assert made[0].FrameOfReferenceUID == made[1].FrameOfReferenceUID
    assert made[0].FrameOfReferenceUID.startswith("2.25.")


def test_the_numbers_of_the_contract(run: Run, make_original: MakeOriginal) -> None:
    """DICOM contract, section 4: 128 x 100 pixels of 0.661468 mm, here with a picture of 32 x 32 pixels."""
    file = make_original(
        "ct", "example/1.dcm", shape=(128, 100), PixelSpacing=[0.661468, 0.661468],
        ImagePositionPatient=[-158.135803, -179.035797, -75.699997],
    )  # fmt: skip
    dataset = pydicom.dcmread(run("convert", "--task", "ct-to-mr", "--input", file)["results"][0]["file"])
    parameters = json.loads(dataset.DerivationAlgorithmSequence[0].AlgorithmParameters)
    assert parameters["model_input_box"] == parameters["stored_box"] == [0, -14, 128, 128]
    # At 256 x 256 the contract gives spacing 0.330734 and this corner; the outer edge is the same at every size.
    edge = np.array([-167.561722, -179.201164]) - 0.330734 / 2
    spacing = np.array([float(value) for value in dataset.PixelSpacing])
    position = np.array([float(value) for value in dataset.ImagePositionPatient])
    assert spacing == pytest.approx(0.661468 * 128 / dataset.Rows)
    assert position[:2] - spacing / 2 == pytest.approx(edge, abs=1e-5)
    assert position[2] == pytest.approx(-75.699997)


def test_what_lies_outside_of_the_source_is_black(run: Run, study: Path) -> None:
    facts = run("convert", "--task", "ct-to-mr", "--input", study / "ct" / "ct.dcm")
    header = read_header(Path(facts["results"][0]["file"]))
    stored: NDArray[Any] = load(group([header])[0].series[0].stacks[0].slices[0]).stored
    edge = 7 * stored.shape[1] // 64  # 64 rows and 50 columns: 7 columns of padding on either side
    assert not stored[:, : edge - 1].any()
    assert not stored[:, -edge + 1 :].any()
    assert stored.any()


def test_saving_the_same_result_twice_writes_nothing(run: Run, study: Path, digests: Digests) -> None:
    facts = run("convert", "--task", "ct-to-mr", "--input", study / "ct" / "ct.dcm")
    file = Path(facts["results"][0]["file"])
    before, changed = digests(study), file.stat().st_mtime_ns
    assert save(pydicom.dcmread(file), study) == file
    assert (digests(study), file.stat().st_mtime_ns) == (before, changed)
