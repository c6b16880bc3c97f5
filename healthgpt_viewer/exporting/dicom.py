"""Export as DICOM: a file-set with its DICOMDIR (PS3.10 section 8), as it is or anonymised."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pydicom
from pydicom.dataset import Dataset
from pydicom.fileset import DIRECTORY_RECORDERS, FileSet

from healthgpt_viewer.errors import HealthGPTError, SaveError
from healthgpt_viewer.imaging.geometry import Box
from healthgpt_viewer.imaging.grouping import kind_of
from healthgpt_viewer.imaging.headers import Header, Problem
from healthgpt_viewer.imaging.parsing import own
from healthgpt_viewer.imaging.results.save import encoded
from healthgpt_viewer.language import said, strung

from .burned_in import blacked_out
from .deidentify import Options, deidentified
from .writing import Check, Exported, Progress, nothing, whole

# What a directory record must have and a file need not (PS3.3 F.5): invented in the DICOMDIR, never in the files.
_INVENTED: dict[str, dict[str, Any]] = {
    "PATIENT": {"PatientID": "UNKNOWN"},
    "STUDY": {"StudyDate": "19000101", "StudyTime": "000000", "StudyID": "1"},
    "SERIES": {"Modality": "OT", "SeriesNumber": 0},
    "IMAGE": {"InstanceNumber": 0},
}


def write_dicom(
    headers: Sequence[Header],
    folder: Path,
    *,
    options: Options | None = None,
    boxes: Mapping[str, Sequence[Box]] | None = None,
    on_progress: Progress = nothing,
    check: Check = nothing,
) -> Exported:
    """Write files as a new file-set into ``folder``, which must not be there yet.

    Args:
        headers: of the files to write.
        options: how they are anonymised; None leaves each file as it is, byte for byte. Anonymised, only images are written:
            the texts of reports, documents and drawings may name the patient.
        boxes: what is blacked out, by Series Instance UID, in pixel-edge coordinates; only with ``options``.
        on_progress: called with the number of files that are done, and of all.
        check: called between files; where it raises, nothing is left.

    Raises:
        SaveError: nothing could be written.
    """
    exported = Exported(folder)
    with whole(folder) as part:
        staged = part / "staged"
        staged.mkdir(parents=True)
        listed = _file_set()
        for number, header in enumerate(headers, 1):
            check()
            try:
                file = _staged(header, staged / f"{number:08d}", options, boxes or {})
                listed.add(file)
                exported.count += 1
            except (HealthGPTError, ValueError, KeyError, AttributeError, NotImplementedError) as error:
                exported.problems.append(
                    Problem(header.source.label, said("It was left out: {error}", error=error))
                )
            on_progress(number, len(headers))
        if not exported.count:
            sentences = [said("None of the files could be exported.")]
            raise SaveError(strung([*sentences, *(one.reason for one in exported.problems[:1])]))
        listed.write(part / "set")
        shutil.rmtree(staged)
        for entry in (part / "set").iterdir():
            entry.rename(part / entry.name)
        (part / "set").rmdir()
    return exported


def _staged(header: Header, file: Path, options: Options | None, boxes: Mapping[str, Sequence[Box]]) -> Path:
    with header.source.open() as source:
        if options is None:
            with file.open("xb") as target:
                shutil.copyfileobj(source, target)
            if file.read_bytes()[128:132] == b"DICM":
                return file
            file.unlink()
            source.seek(0)
        elif kind_of(header) != "image":
            raise HealthGPTError(
                said("the texts of a {kind_of} may name the patient.", kind_of=kind_of(header))
            )
        dataset = pydicom.dcmread(source, force=True)
    if options is None:
        _complete(dataset, header)
    else:
        series = str(dataset.get("SeriesInstanceUID", ""))
        dataset = deidentified(dataset, options)
        if boxes.get(series):
            blacked_out(header, dataset, boxes[series])
    file.write_bytes(encoded(dataset))
    return file


def _complete(dataset: Dataset, header: Header) -> None:
    """A file without a meta group gets one: a file-set has only whole files."""
    dataset.file_meta = pydicom.dataset.FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = header.transfer_syntax_uid


def _file_set() -> FileSet:
    for kind, values in _INVENTED.items():
        if not isinstance(DIRECTORY_RECORDERS[kind], _Recorder):
            DIRECTORY_RECORDERS[kind] = _Recorder(DIRECTORY_RECORDERS[kind], values)
    return FileSet()


class _Recorder:
    """Makes a directory record of a file that lacks what the record must have; pydicom asks for such functions by kind."""

    def __init__(self, record: Callable[[Dataset], Dataset], invented: Mapping[str, Any]) -> None:
        self._record = record
        self._invented = invented

    def __call__(self, dataset: Dataset) -> Dataset:
        missing = {name: value for name, value in self._invented.items() if dataset.get(name) in (None, "")}
        if missing:
            dataset = Dataset({tag: own(element) for tag, element in dataset.items()})
            for name, value in missing.items():
                setattr(dataset, name, value)
        return self._record(dataset)
