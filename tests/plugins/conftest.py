"""A quick model with real weights, made originals of every kind, and the command called in this process."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import math
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import CTImageStorage, EnhancedMRImageStorage, ExplicitVRLittleEndian, MRImageStorage

import healthgpt_resources
from healthgpt_inference.manifest import Use, load_manifest, write_manifest
from healthgpt_plugin.cli import main

_TILTED = [1, 0, 0, 0, round(math.cos(math.radians(18.5)), 10), round(-math.sin(math.radians(18.5)), 10)]
_COSINE, _SINE = round(math.cos(math.radians(20)), 10), round(math.sin(math.radians(20)), 10)


@dataclass(frozen=True)
class Ran:
    """What one call of the command gave."""

    code: int
    out: str
    err: str

    @property
    def facts(self) -> Any:
        """The JSON on stdout."""
        return json.loads(self.out)

    @property
    def error(self) -> str:
        """The one line of an error."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert lines[0].startswith("healthgpt: ")
        return lines[0].removeprefix("healthgpt: ")


Command = Callable[..., Ran]
MakeOriginal = Callable[..., Path]


@pytest.fixture(scope="session")
def command() -> Command:
    """The command ``healthgpt`` in this process: ``command("ask", "--input", path …)``."""

    def run(*arguments: object) -> Ran:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                code = main([str(argument) for argument in arguments])
            except SystemExit as leaving:
                code = int(leaving.code or 0)
        return Ran(code, out.getvalue(), err.getvalue())

    return run


@pytest.fixture(scope="session")
def quick_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled model's weights with a manifest of their own: pictures of 4 x 4 tokens, and every use offered.

    What it draws means nothing; it takes the same way through the program, a sixteenth as long.
    """
    folder = tmp_path_factory.mktemp("models") / "quick"
    shutil.copytree(healthgpt_resources.path("models", "bundled"), folder)
    bundled = load_manifest(folder)
    _shrink(folder / bundled.tokenizer_config, bundled.image_side // 4)
    drawing = bundled.uses["ct-to-mr"]
    plain = replace(
        drawing, prompt="Draw.", contrasts=(), default_contrast="", input_window={}, input_modality=(), body_parts=(),
        planes=(),
    )  # fmt: skip
    uses = {
        "ask": bundled.uses["ask"],
        "ct-to-mr": replace(drawing, planes=()),
        "mr-to-ct": replace(bundled.uses["mr-to-ct"], planes=()),
        "super-resolution": replace(plain, scale=2),
        "reconstruct": plain,
    }
    write_manifest(replace(bundled, name="quick", image_side=4, uses=uses, hashes={}), folder)
    return folder


def _shrink(config: Path, factor: int) -> None:
    """Let the image tokenizer draw pictures of a ``factor``-th of the side with the same weights."""
    document = yaml.safe_load(config.read_text(encoding="utf-8"))
    sizes = document["model"]["params"]["ddconfig"]
    sizes["resolution"] //= factor
    sizes["attn_resolutions"] = [side // factor for side in sizes["attn_resolutions"]]
    config.write_text(yaml.safe_dump(document), encoding="utf-8")


@pytest.fixture(scope="session")
def random_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random model of HealthGPT-M3's layout that super-resolves, 64 pixels from 16; what it draws means nothing."""
    from healthgpt_inference.made import Made, make

    folder = tmp_path_factory.mktemp("models") / "random"
    sizes = Made(hidden=64, layers=1, rank=8, experts=2, head=32, patches=4, side=8, codes=64)
    use = Use("generation", "Super-resolve this image.", input_modality=("CT", "MR"), scale=4)
    made = make(sizes, folder)
    write_manifest(replace(made, uses={**made.uses, "super-resolution": use}), folder)
    return folder


@pytest.fixture(scope="session")
def plain_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled model without super-resolution, whether it has learned that or not."""
    folder = tmp_path_factory.mktemp("models") / "plain"
    shutil.copytree(healthgpt_resources.path("models", "bundled"), folder)
    bundled = load_manifest(folder)
    uses = {name: use for name, use in bundled.uses.items() if name != "super-resolution"}
    write_manifest(replace(bundled, name="plain", uses=uses, hashes={}), folder)
    return folder


# Made originals.

_COMMON: dict[str, Any] = {
    "SpecificCharacterSet": "ISO_IR 100", "PatientName": "Müller^Jörg", "PatientID": "ID-7", "PatientBirthDate": "",
    "PatientSex": "M", "StudyInstanceUID": "1.2.3.100", "StudyDate": "20240317", "StudyTime": "101112", "StudyID": "42",
    "AccessionNumber": "", "ReferringPhysicianName": "", "StudyDescription": "Schädel", "BodyPartExamined": "HEAD",
    "PatientPosition": "HFS", "Manufacturer": "Maker of scanners", "ManufacturerModelName": "Scan 1",
    "DeviceSerialNumber": "123456", "InstitutionName": "Hospital", "FrameOfReferenceUID": "1.2.3.300",
    "PositionReferenceIndicator": "OM", "SeriesNumber": 1, "InstanceNumber": 1, "AcquisitionNumber": 1,
    "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"], "ImagePositionPatient": [-30, -40, 12],
    "ImageOrientationPatient": [1, 0, 0, 0, 1, 0], "PixelSpacing": [0.9, 0.9], "SliceThickness": 5,
    "WindowCenter": 40, "WindowWidth": 80, "SamplesPerPixel": 1, "PhotometricInterpretation": "MONOCHROME2",
}  # fmt: skip
_CT: dict[str, Any] = {
    "SOPClassUID": CTImageStorage, "Modality": "CT", "RescaleIntercept": 0, "RescaleSlope": 1, "RescaleType": "HU",
    "KVP": 120, "ConvolutionKernel": "H30s", "Exposure": 200, "shape": (64, 50),
}  # fmt: skip
_MR: dict[str, Any] = {
    "SOPClassUID": MRImageStorage, "Modality": "MR", "ScanningSequence": "SE", "SequenceVariant": "SK", "ScanOptions": "",
    "MRAcquisitionType": "2D", "RepetitionTime": 500, "EchoTime": 15, "EchoTrainLength": 1, "FlipAngle": 90,
    "MagneticFieldStrength": 1.5, "SequenceName": "se2d", "WindowCenter": 500, "WindowWidth": 900, "shape": (48, 64),
}  # fmt: skip
_KINDS: dict[str, dict[str, Any]] = {
    "ct": _CT,
    "ct-tilted": _CT | {"ImageOrientationPatient": _TILTED},
    "ct-turned": _CT | {"ImageOrientationPatient": [_COSINE, _SINE, 0, -_SINE, _COSINE, 0]},
    "ct-inverse": _CT | {"PhotometricInterpretation": "MONOCHROME1"},
    "ct-no-frame-of-reference": _CT | {"FrameOfReferenceUID": None, "PositionReferenceIndicator": None},
    "ct-no-position": _CT | {
        "ImagePositionPatient": None, "ImageOrientationPatient": None, "FrameOfReferenceUID": None,
        "PositionReferenceIndicator": None,
    },
    "ct-lossy": _CT | {
        "LossyImageCompression": "01", "LossyImageCompressionRatio": 12, "LossyImageCompressionMethod": "ISO_10918_1",
    },
    "ct-nonsquare": _CT | {"PixelSpacing": [1.5, 0.75]},
    "mr": _MR,
    "mr-nonsquare": _MR | {"PixelSpacing": [0.2, 0.1]},
    "mr-rescaled": _MR | {"RescaleSlope": 2, "RescaleIntercept": -10, "RescaleType": "US"},
    "mr-kanji": _MR | {"SpecificCharacterSet": ["", "ISO 2022 IR 87"], "PatientName": "Yamada^Tarou=山田^太郎=やまだ^たろう",
                       "PatientID": "ID-8", "StudyDescription": "", "StudyInstanceUID": "1.2.3.101"},
}  # fmt: skip


def _head(shape: tuple[int, int], modality: str) -> NDArray[np.float64]:
    """A round head: skull, brain and two ventricles, in HU or in the grey of an MR."""
    y, x = np.mgrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j]
    radius = np.hypot(x * 1.1, y)
    air, bone, brain, water = (-1000, 900, 35, 5) if modality == "CT" else (5, 60, 500, 950)
    values = np.select([radius > 0.9, radius > 0.8], [air, bone], brain).astype(float)
    values[np.hypot(np.abs(x) - 0.2, y) < 0.15] = water
    return np.asarray(values + np.random.default_rng(5).normal(0, 3, shape).round())


def _file(attributes: dict[str, Any], pixels: bytes) -> FileDataset:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = attributes["SOPClassUID"]
    meta.MediaStorageSOPInstanceUID = attributes["SOPInstanceUID"]
    dataset = FileDataset("", Dataset(), file_meta=meta, preamble=b"\0" * 128)
    for name, value in attributes.items():
        if value is not None:
            setattr(dataset, name, value)
    dataset.BitsAllocated = dataset.BitsStored = 16
    dataset.HighBit = 15
    dataset.PixelData = pixels
    dataset["PixelData"].VR = "OW"
    return dataset


def _write(path: Path, kind: str, **attributes: Any) -> Path:
    """Write an original of a kind; its attributes can be given, None leaves one out."""
    path.parent.mkdir(parents=True, exist_ok=True)
    number = int.from_bytes(hashlib.sha256(str(path).encode()).digest()[:6], "big")
    named = {"SOPInstanceUID": f"1.2.4.{number}", "SeriesInstanceUID": f"1.2.5.{number}"}
    if kind == "mr-enhanced":
        _enhanced(named | attributes).save_as(path, enforce_file_format=True)
        return path
    values = _COMMON | _KINDS[kind] | named | attributes
    shape = values.pop("shape")
    signed = values["Modality"] == "CT"
    stored = _head(shape, values["Modality"])
    values |= {"Rows": shape[0], "Columns": shape[1], "PixelRepresentation": int(signed)}
    pixels = stored.clip(-1024 if signed else 0, 3000).astype(np.int16 if signed else np.uint16)
    _file(values, pixels.tobytes()).save_as(path, enforce_file_format=True)
    return path


@pytest.fixture(scope="session")
def write_original() -> MakeOriginal:
    """A function that writes an original: ``write_original(path, kind, Attribute=value …)``, None leaves one out."""
    return _write


@pytest.fixture
def make_original(tmp_path: Path) -> MakeOriginal:
    """A function that writes an original of a kind below ``study``, under a name and with attributes of choice."""

    def make(kind: str = "ct", name: str = "", **attributes: Any) -> Path:
        return _write(tmp_path / "study" / (name or f"{kind}.dcm"), kind, **attributes)

    return make


def _enhanced(attributes: dict[str, Any]) -> FileDataset:
    """An enhanced MR of three frames (PS3.3 A.36), as far as geometry and pixels go."""
    shape = (40, 64)
    shared, measures, orientation = Dataset(), Dataset(), Dataset()
    measures.PixelSpacing, measures.SliceThickness = [0.5, 0.5], 4
    orientation.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    shared.PixelMeasuresSequence, shared.PlaneOrientationSequence = (
        Sequence([measures]),
        Sequence([orientation]),
    )
    frames = []
    for number in range(3):
        frame, position, rescale = Dataset(), Dataset(), Dataset()
        position.ImagePositionPatient = [-10, -20, 5 * number]
        rescale.RescaleSlope, rescale.RescaleIntercept, rescale.RescaleType = 1, 0, "US"
        frame.PlanePositionSequence = Sequence([position])
        frame.PixelValueTransformationSequence = Sequence([rescale])
        frames.append(frame)
    left_out = ("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing", "SliceThickness", "shape")
    values = {name: value for name, value in (_COMMON | _MR).items() if name not in left_out}
    values |= {
        "SOPClassUID": EnhancedMRImageStorage, "NumberOfFrames": 3, "Rows": shape[0], "Columns": shape[1],
        "PixelRepresentation": 0, "SharedFunctionalGroupsSequence": Sequence([shared]),
        "PerFrameFunctionalGroupsSequence": Sequence(frames),
    }  # fmt: skip
    stored = _head(shape, "MR").clip(0, 3000).astype(np.uint16)
    return _file(values | attributes, np.stack([stored, stored + 20, stored + 40]).tobytes())


@pytest.fixture(scope="session")
def digests() -> Callable[[Path], dict[str, str]]:
    """A function that gives the SHA-256 of every file below a folder."""

    def all_below(folder: Path) -> dict[str, str]:
        return {
            str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*"))
            if path.is_file()
        }

    return all_below
