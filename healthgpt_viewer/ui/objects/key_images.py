"""Key images: flagged by the reader, kept until they are saved as a Key Object Selection; those of others beside them."""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from healthgpt_viewer.actions import Edit
from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.grouping import kind_of
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.objects.key_objects import KeyObjects, read_key_objects, selection
from healthgpt_viewer.imaging.patients import patients_of
from healthgpt_viewer.language import said, tr
from healthgpt_viewer.settings import user_folder

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from healthgpt_viewer.current import CurrentSlice
    from healthgpt_viewer.imaging.headers import Header
    from healthgpt_viewer.imaging.series import Study
    from healthgpt_viewer.ui.window import MainWindow

_log = logging.getLogger(__name__)
FOLDER = "KEY_IMAGES"
_FILE = "key-images.json"


class KeyImages(QObject):
    """The flags of all studies. ``changed`` tells that there are others now."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path = user_folder() / _FILE
        self._flags: dict[str, tuple[ImageRef, ...]] = _read(self._path)
        self._selections: dict[str, tuple[KeyObjects, ...]] = {}
        self._keys: frozenset[ImageRef] = frozenset()
        window.library.changed.connect(self._look_again)

    def is_key(self, ref: ImageRef) -> bool:
        """Whether an image was picked, by the reader or by somebody else."""
        return ref in self._keys

    def flags(self, study_uid: str) -> tuple[ImageRef, ...]:
        """The images that the reader has flagged in a study and not saved yet, in the order of flagging."""
        return self._flags.get(study_uid, ())

    def selections(self, study_uid: str) -> tuple[KeyObjects, ...]:
        """The saved selections of a study."""
        return self._selections.get(study_uid, ())

    def why_no_flag(self, current: CurrentSlice | None) -> str | None:
        """Why the slice that is shown cannot be flagged."""
        if current is None:
            return tr("There is no image in the active viewport. Open a study, then choose a series.")
        if current.slice.provider is not None:
            return tr("A reformat stands in no file: flag a slice of the series itself.")
        if current.slice.memory is not None:
            return tr("This image is not saved yet: save it, then flag it.")
        return None

    def is_flagged(self, current: CurrentSlice | None) -> bool:
        """Whether the reader has flagged the slice that is shown."""
        return current is not None and current.ref in self.flags(current.study.uid)

    def toggle(self, current: CurrentSlice) -> Edit:
        """Flag the slice that is shown, or take its flag away."""
        study, before = current.study.uid, self.flags(current.study.uid)
        on = current.ref not in before
        after = (*before, current.ref) if on else tuple(ref for ref in before if ref != current.ref)
        self._set(study, after)
        label = tr("Flag the key image") if on else tr("Take the flag away")
        return Edit(
            label, lambda: self._set(study, before), lambda: self._set(study, after), frozenset({study})
        )

    def take_kept(self, study_uid: str, refs: Iterable[ImageRef]) -> None:
        """Flag what was flagged in an earlier run, beside what is flagged now."""
        now = self.flags(study_uid)
        after = tuple(dict.fromkeys((*now, *refs)))
        if after != now:
            self._set(study_uid, after)

    def _set(self, study_uid: str, refs: tuple[ImageRef, ...]) -> None:
        self._flags[study_uid] = refs
        if not refs:
            del self._flags[study_uid]
        _write(self._path, self._flags)
        self._look_again()

    # Going from one to the next

    def of_study(self, study: Study) -> list[ImageRef]:
        """All key images of a study, in the order of its series and slices."""
        picked = {ref for found in self.selections(study.uid) for ref in found.images.refs}
        wanted = picked | set(self.flags(study.uid))
        slices = (one for series in study.series for stack in series.stacks for one in stack.slices)
        return list(dict.fromkeys(one.ref for one in slices if one.ref in wanted))

    def why_no_other(self, current: CurrentSlice | None) -> str | None:
        """Why there is no key image to go to."""
        if current is None:
            return tr("There is no image in the active viewport. Open a study, then choose a series.")
        keys = self.of_study(current.study)
        if not keys:
            return tr("This study has no key image: N flags the slice that is shown.")
        return tr("This is the only key image of the study.") if keys == [current.ref] else None

    def step(self, current: CurrentSlice, by: int) -> None:
        """Go to the next or the previous key image of the study, round the end."""
        keys = self.of_study(current.study)
        if current.ref in keys:
            target = keys[(keys.index(current.ref) + by) % len(keys)]
        else:
            place = {ref: i for i, ref in enumerate(_order(current.study))}
            here = place.get(current.ref, -1)
            behind = [ref for ref in keys if place[ref] > here]
            before = [ref for ref in keys if place[ref] < here]
            target = (behind or keys)[0] if by > 0 else (before or keys)[-1]
        self.go(target)

    def go(self, ref: ImageRef) -> None:
        """Show a key image; where it is not open, say so."""
        window = self._window
        window.show_images()
        if not window.arrange(tr("Go to the key image"), lambda: window.stage.select(ref, window.library)):
            window.notify(
                tr("This key image is not open: its series was not found with the study."), "warning"
            )

    # Saving

    def why_nothing_to_save(self, current: CurrentSlice | None) -> str | None:
        """Why there is nothing to save."""
        if current is None:
            return tr("There is no image in the active viewport. Open a study, then choose a series.")
        if not self.flags(current.study.uid):
            return tr("No slice of this study is flagged: N flags the slice that is shown.")
        return None

    def save(self, study: Study, folder: Path | None = None) -> None:
        """Write the flagged images as a Key Object Selection beside the study; without a folder, the reader chooses one."""
        folder = folder or study.folder or self._ask_folder()
        if folder is None:
            return
        refs = self.flags(study.uid)
        headers = {header.sop_instance_uid: header for header in _headers(study)}
        open_now = [ref for ref in refs if ref.sop_instance_uid in headers]
        if len(open_now) < len(refs):
            self._window.notify(
                tr("Some flagged images are not open; open the whole study, then save again."), "warning"
            )
            return
        if len(patients_of(headers[ref.sop_instance_uid] for ref in open_now)) > 1:
            self._window.notify(
                tr("The flagged images are of different patients; flag and save those of one."), "warning"
            )
            return
        taken = [series.number for series in study.series if series.number is not None]

        def work(_context: object) -> Path:
            return _save(selection(open_now, headers, "", taken), folder)

        self._window.jobs.run(
            said("Saving key images"), work, lambda path: self._saved(study, path), stoppable=False
        )

    def _ask_folder(self) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Save the key images in"))
        return Path(chosen) if chosen else None

    def _saved(self, study: Study, path: Path) -> None:
        count = len(self.flags(study.uid))
        self._set(study.uid, ())
        self._window.notify(
            tr(
                "{n} key images were saved to {path}.",
                one="1 key image was saved to {path}.",
                n=count,
                path=path,
            )
        )
        self._window.library.reload(path.parent, quiet=True)

    # Inner workings

    def _look_again(self) -> None:
        """The studies or the flags are others now."""
        self._selections = {study.uid: tuple(_selections(study)) for study in self._window.library.studies}
        picked = (ref for found in self._selections.values() for one in found for ref in one.images.refs)
        self._keys = frozenset(picked).union(*self._flags.values())
        self.changed.emit()


def _save(dataset: Dataset, folder: Path) -> Path:
    from healthgpt_viewer.imaging.results.save import encoded, write_whole

    return write_whole(encoded(dataset), folder / FOLDER / f"KO_{dataset.SOPInstanceUID}.dcm")


def _selections(study: Study) -> Iterator[KeyObjects]:
    """The selections of a study that can be read; of a damaged one its row in the list tells."""
    for series in study.series:
        for header in series.objects:
            if kind_of(header) == "key objects":
                with contextlib.suppress(HealthGPTError):
                    yield read_key_objects(header)


def _headers(study: Study) -> Iterable[Header]:
    return (header for series in study.series for header in series.headers)


def _order(study: Study) -> Iterable[ImageRef]:
    return (one.ref for series in study.series for stack in series.stacks for one in stack.slices)


def _read(path: Path) -> dict[str, tuple[ImageRef, ...]]:
    """The flags that were not saved; a file that cannot be read counts as none."""
    try:
        values = json.loads(path.read_text("utf-8"))
        return {
            str(study): tuple(ImageRef(str(uid), int(frame)) for uid, frame in refs)
            for study, refs in values.items()
        }
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        _log.warning("%s cannot be read (%s): no image counts as flagged", path, error)
        return {}


def _write(path: Path, flags: dict[str, tuple[ImageRef, ...]]) -> None:
    values = {study: [[ref.sop_instance_uid, ref.frame] for ref in refs] for study, refs in flags.items()}
    fresh = path.with_suffix(".new")
    try:
        fresh.write_text(json.dumps(values), "utf-8")
        fresh.replace(path)
    except OSError as error:
        _log.warning("The flags of key images cannot be kept in %s: %s", path, error)
