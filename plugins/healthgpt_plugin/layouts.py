"""Which volumes belong together: the layouts of SynthRAD2023 and IXI, and a table of one's own. No Qt."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from healthgpt_viewer.errors import HealthGPTError

LAYOUTS = ("synthrad2023", "ixi", "table")
_SYNTHRAD = ("ct", "mr", "mask")
_PARTS = {"brain": "HEAD", "pelvis": "PELVIS"}
_IXI = re.compile(r"(IXI\d+-[A-Za-z]+-\d+)-(T1|T2|PD)\.nii(\.gz)?$")
_COLUMNS = ("patient", "ct", "mr", "mask", "contrast", "body_part")


class LayoutError(HealthGPTError):
    """A folder or table that is not in the layout that was said."""


@dataclass(frozen=True)
class Case:
    """The volumes of one patient: CT and MR of one place, or MR alone. ``registered`` says that they lie on each other."""

    patient: str
    ct: Path | None = None
    mr: Path | None = None
    mask: Path | None = None
    contrast: str = ""
    body_part: str = ""
    registered: bool = False

    @property
    def name(self) -> str:
        """A name for files: the patient, and the contrast where there are several."""
        return re.sub(r"[^\w.-]", "_", f"{self.patient}-{self.contrast}" if self.contrast else self.patient)


def cases(folder: Path, layout: str) -> list[Case]:
    """The cases of a folder, or of a table (CSV).

    Raises:
        LayoutError: there are none, or the layout is another one.
    """
    find = {"synthrad2023": _synthrad, "ixi": _ixi, "table": _table}[layout]
    found = sorted(find(folder), key=lambda case: (case.patient, case.contrast))
    if not found:
        raise LayoutError(f"There are no cases of the layout {layout} in {folder}.")
    names = [case.name for case in found]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise LayoutError(
            f"The case {twice} occurs twice in {folder}: give each its own patient or contrast."
        )
    return found


def _synthrad(folder: Path) -> Iterator[Case]:
    """``…/brain/1BA001/{ct,mr,mask}.nii.gz`` (Thummerer et al. 2023); the pairs are registered already."""
    for ct in sorted(folder.rglob("ct.*")):
        files = {name: next(iter(sorted(ct.parent.glob(f"{name}.*"))), None) for name in _SYNTHRAD}
        if files["mr"] is not None:
            part = _PARTS.get(ct.parent.parent.name.lower(), _part_of_name(ct.parent.name))
            yield Case(ct.parent.name, ct, files["mr"], files["mask"], body_part=part, registered=True)


def _part_of_name(name: str) -> str:
    """The body part in a case's own name: 1BA001 is a brain, 1PC010 a pelvis."""
    return {"B": "HEAD", "P": "PELVIS"}.get(name[1:2].upper(), "")


def _ixi(folder: Path) -> Iterator[Case]:
    """``IXI002-Guys-0828-T1.nii.gz`` and its siblings, wherever they lie below the folder."""
    for path in sorted(folder.rglob("IXI*.nii*")):
        found = _IXI.match(path.name)
        if found:
            yield Case(found[1], mr=path, contrast=found[2].lower(), body_part="HEAD", registered=True)


def _table(path: Path) -> Iterator[Case]:
    """A CSV with the columns patient, ct, mr and perhaps mask, contrast, body_part; paths from the folder of the table."""
    table = path / "cases.csv" if path.is_dir() else path
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LayoutError(f"The table {table} cannot be read: {error}") from error
    if rows and ("patient" not in rows[0] or not {"ct", "mr"} & rows[0].keys()):
        raise LayoutError(
            f"The table {table} needs the columns patient and ct or mr; known are {', '.join(_COLUMNS)}."
        )
    for number, row in enumerate(rows, 2):
        yield _case(row, table, number)


def _case(row: dict[str, str], table: Path, number: int) -> Case:
    where = f"The table {table}, line {number}"
    files: dict[str, Path] = {}
    for name in ("ct", "mr", "mask"):
        if text := (row.get(name) or "").strip():
            files[name] = (table.parent / text).expanduser()
            if not files[name].exists():
                raise LayoutError(f"{where}: there is no {files[name]}.")
    patient = (row.get("patient") or "").strip()
    if not patient or not files.keys() & {"ct", "mr"}:
        raise LayoutError(f"{where} names no patient, or neither ct nor mr.")
    contrast, part = ((row.get(name) or "").strip() for name in ("contrast", "body_part"))
    return Case(patient, files.get("ct"), files.get("mr"), files.get("mask"), contrast.lower(), part.upper())
