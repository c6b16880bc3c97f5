"""What can be exported as what, and the work that does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from healthgpt_viewer.current import CurrentSlice
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said, tr

if TYPE_CHECKING:
    from healthgpt_viewer.exporting.deidentify import Options
    from healthgpt_viewer.exporting.pictures import FilmFormat, PictureFormat
    from healthgpt_viewer.exporting.writing import Exported
    from healthgpt_viewer.imaging.geometry import Box
    from healthgpt_viewer.imaging.headers import Header
    from healthgpt_viewer.jobs import JobContext

Scope = Literal["slice", "series", "study"]


@dataclass(frozen=True)
class Form:
    """A format, in words, with what can be exported in it."""

    name: str
    title: str
    scopes: tuple[Scope, ...]
    hint: str


_PIXELS = said(
    "Each slice in its own resolution through the window that is shown, without names. "
    "The mark of an AI image is drawn in."
)
FORMS = (
    Form(
        "DICOM",
        said("DICOM, with a DICOMDIR"),
        ("series", "study", "slice"),
        said("Copies of the files, as they are or anonymised."),
    ),
    Form("PNG", said("PNG pictures"), ("slice", "series"), _PIXELS),
    Form("JPEG", said("JPEG pictures"), ("slice", "series"), _PIXELS),
    Form("TIFF", said("TIFF pictures"), ("slice", "series"), _PIXELS),
    Form("GIF", said("GIF film"), ("series",), _PIXELS),
    Form("MP4", said("MP4 film"), ("series",), _PIXELS),
    Form(
        "NIfTI",
        said("NIfTI volume"),
        ("series",),
        said("The values in the patient's coordinates; of an AI series the description says so."),
    ),
)
SCOPES: dict[Scope, str] = {
    "slice": said("This slice"),
    "series": said("This series"),
    "study": said("The whole study"),
}


@dataclass(frozen=True)
class Region:
    """What is blacked out in all images of a series."""

    series_uid: str
    series: str
    box: Box


@dataclass(frozen=True)
class Order:
    """One export as it was asked for: what was shown at that moment, the form, and where to."""

    current: CurrentSlice
    form: Form
    scope: Scope
    folder: Path
    options: Options | None = None
    regions: tuple[Region, ...] = field(default=())

    @property
    def name(self) -> str:
        """What the file or folder is called: of an anonymised export it tells nothing."""
        if self.options is not None:
            return tr("Anonymised export")
        words = self.current.series.description if self.scope != "study" else self.current.study.description
        plain = "".join(c if c.isalnum() or c in " -" else " " for c in words)
        return " ".join(plain.split())[:40].strip(" -") or tr("Export")

    def why_not(self) -> str | None:
        """Why this cannot be exported."""
        if self.form.name != "DICOM":
            return None
        unsaved = any(one.memory is not None for one in self.current.stack.slices)
        if unsaved and self.scope != "study":
            return tr("These images are not saved yet. Save them first, then export them as DICOM.")
        if self.current.slice.provider is not None and self.scope != "study":
            return tr("A reformat stands in no file. Export it as pictures or as a film.")
        return None

    def headers(self) -> list[Header]:
        """The files that are meant."""
        if self.scope == "slice":
            return [self.current.slice.header]
        series = self.current.study.series if self.scope == "study" else (self.current.series,)
        saved = (one for one in series if not any(s.memory for stack in one.stacks for s in stack.slices))
        return list({h.sop_instance_uid: h for one in saved for h in one.headers}.values())

    def run(self, context: JobContext) -> Exported:
        """Do it, on a job's thread.

        Raises:
            HealthGPTError: it cannot be written.
        """
        from healthgpt_viewer.exporting.writing import free_name

        reason = self.why_not()
        if reason is not None:
            raise HealthGPTError(reason)
        if self.form.name == "DICOM":
            from healthgpt_viewer.exporting.dicom import write_dicom

            boxes: dict[str, list[Box]] = {}
            for region in self.regions:
                boxes.setdefault(region.series_uid, []).append(region.box)
            return write_dicom(
                self.headers(),
                free_name(self.folder / self.name),
                options=self.options,
                boxes=boxes,
                on_progress=context.progress,
                check=context.check,
            )
        return self._pixels(context)

    def _pixels(self, context: JobContext) -> Exported:
        from healthgpt_viewer.exporting.pictures import SUFFIXES, write_film, write_picture, write_pictures
        from healthgpt_viewer.exporting.volumes import SUFFIX, write_nifti
        from healthgpt_viewer.exporting.writing import free_name

        stack, name = self.current.stack, self.form.name
        window, invert = self.current.window, self.current.invert
        target = self.folder / self.name
        if name == "NIfTI":
            path = free_name(target.with_name(f"{target.name}{SUFFIX}"))
            return write_nifti(stack, path, on_progress=context.progress, check=context.check)
        if name in ("GIF", "MP4"):
            return write_film(
                stack,
                free_name(target.with_name(f"{target.name}{SUFFIXES[name]}")),
                cast("FilmFormat", name),
                window=window,
                invert=invert,
                on_progress=context.progress,
                check=context.check,
            )
        form = cast("PictureFormat", name)
        if self.scope == "slice":
            path = free_name(target.with_name(f"{target.name} {self.current.index + 1}{SUFFIXES[name]}"))
            return write_picture(stack, self.current.slice, path, form, window=window, invert=invert)
        return write_pictures(
            stack,
            free_name(target),
            form,
            window=window,
            invert=invert,
            on_progress=context.progress,
            check=context.check,
        )


def burned_in_warnings(order: Order) -> list[str]:
    """Which series may have text in their pixels, and why."""
    from healthgpt_viewer.exporting.burned_in import burned_in_risk

    series: Sequence[object] = order.current.study.series
    covered = {region.series_uid for region in order.regions}
    told: dict[str, str] = {}
    for header in order.headers():
        uid = str(header.dataset.get("SeriesInstanceUID", ""))
        if uid in told or uid in covered or "Rows" not in header.dataset:
            continue
        reason = burned_in_risk(header.dataset)
        if reason is not None:
            title = str(header.dataset.get("SeriesDescription") or "") or tr(
                "Series {n} of {n2}", n=len(told) + 1, n2=len(series)
            )
            told[uid] = tr("{title}: text may stand in the pixels, for {reason}.", title=title, reason=reason)
    return list(told.values())
