"""Keeps the workspace of the window every so often, and brings one back when the reader wants it."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from healthgpt_viewer.diagnostics import crashes
from healthgpt_viewer.language import moment, said, together, tr
from healthgpt_viewer.settings import user_folder
from healthgpt_viewer.ui.workspace.bar import RestoreBar
from healthgpt_viewer.ui.workspace.capture import capture
from healthgpt_viewer.ui.workspace.restoring import Restoring
from healthgpt_viewer.workspace import (
    LeftOver,
    OpenStudy,
    Session,
    Workspace,
    last_workspace,
    left_overs,
    read,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from healthgpt_viewer.imaging.series import Series, Study
    from healthgpt_viewer.library import Opened
    from healthgpt_viewer.ui.window import MainWindow

_log = logging.getLogger(__name__)
SETTING = "workspace.autosave"
SAVE_MS = 30_000
Read = tuple[Workspace, tuple[str, ...]]


class WorkspaceKeeper(QObject):
    """The workspace of one window.

    Every 30 seconds what the window holds is compared with what was kept last, and written in the background where it is
    different. ``waiting`` is what was brought back and has no study yet: it is kept along until its study is opened.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._home = user_folder()
        self.session = Session(self._home)
        self._left = left_overs(self._home)
        for left in self._left:
            if left.crash:
                crashes.keep(self._home, left.crash, left.ended)
        self._offered: LeftOver | None = None
        self._restoring: Restoring | None = None
        self._coming: LeftOver | None = None
        self._brought_back: list[LeftOver] = []
        self._paths: dict[str, tuple[Path, ...]] = {}
        self._made: dict[str, Series] = {}
        self._waiting = Workspace()
        self._kept: Workspace | None = None
        self._final: Workspace | None = None
        self._writing = self._failing = False
        self.bar = RestoreBar(window)
        self.timer = QTimer(self, interval=SAVE_MS)
        self.timer.timeout.connect(self.keep)
        self._connect()

    def _connect(self) -> None:
        self.bar.restore_wanted.connect(self._restore_offered)
        self.bar.fresh_wanted.connect(self._start_fresh)
        self.bar.report_wanted.connect(lambda: self._window.trouble.show_report())
        self._window.library.opened.connect(self._note_paths)
        self._window.library.changed.connect(self._forget_closed)
        self._window.events.study_opened.connect(self._put_back_into)

    # Keeping

    @property
    def autosave(self) -> bool:
        """Whether the open work is kept for after a crash."""
        return bool(self._window.settings.get(SETTING, True))

    def set_autosave(self, on: bool) -> None:
        """Keep the open work from now on, or forget what is kept of it."""
        self._window.settings.set(SETTING, on)
        if on:
            self.keep()
        else:
            self._kept = None
            self._write(Workspace())

    def start(self) -> None:
        """The window is up: offer what is left of earlier runs, and keep this one."""
        self.timer.start()
        self._offer_next()

    def keep(self) -> None:
        """Keep what the window holds, where it is something else than what was kept last."""
        if self._writing or not self.autosave or self.is_restoring:
            return
        now = self._now()
        if now != (self._kept or Workspace()):
            self._write(now)

    def _now(self) -> Workspace:
        """What the window holds, with what waits for a study."""
        now, waiting = self._captured(), self._waiting
        if now.is_empty and waiting.is_empty:
            return Workspace()
        return replace(
            now,
            studies=(*now.studies, *waiting.studies),
            drawn=(*now.drawn, *waiting.drawn),
            saved=(*now.saved, *waiting.saved),
            deleted=(*now.deleted, *waiting.deleted),
            flags=(*now.flags, *waiting.flags),
        )

    def _captured(self) -> Workspace:
        return capture(self._window, lambda study: self._paths.get(study.uid, ()))

    def _write(self, workspace: Workspace) -> None:
        self._writing = True

        def work(_context: object) -> str:
            try:
                self.session.save(workspace)
            except (OSError, ValueError, TypeError) as error:
                _log.warning("The workspace cannot be kept", exc_info=error)
                return getattr(error, "strerror", None) or type(error).__name__
            return ""

        self._window.jobs.run(
            said("Keeping the open work"), work, lambda problem: self._written(workspace, problem),
            lambda _error: self._written(workspace, ""), stoppable=False, quiet=True,
        )  # fmt: skip

    def _written(self, workspace: Workspace, problem: str) -> None:
        self._writing = False
        if not problem:
            self._kept, self._failing = workspace, False
            while self._brought_back:  # it is all in this window's own file now
                self._brought_back.pop().drop()
        elif not self._failing:
            self._failing = True
            self._window.notify(
                tr(
                    "The open work cannot be kept for after a crash ({reason}). Free some space in {folder}; "
                    "it is tried again every 30 seconds.",
                    reason=problem,
                    folder=str(self._home),
                ),
                "warning",
            )

    def _note_paths(self, opened: Opened) -> None:
        """Remember what was opened to get a study; a folder below one that is known brings nothing more."""
        for uid in opened.study_uids:
            known = list(self._paths.get(uid, ()))
            for path in (path.absolute() for path in opened.paths):
                if not any(one == path or one in path.parents for one in known):
                    known.append(path)
            self._paths[uid] = tuple(known)

    def _forget_closed(self) -> None:
        open_now = {study.uid for study in self._window.library.studies}
        if not self._window.library.reading:
            self._paths = {uid: paths for uid, paths in self._paths.items() if uid in open_now}
        self._made = {uid: series for uid, series in self._made.items() if series.study_uid in open_now}

    # Offering

    @property
    def has_offer(self) -> bool:
        """Whether an earlier run left something to bring back."""
        return any(left.has_workspace for left in self._left) or self._offered is not None

    def _offer_next(self) -> None:
        """Offer the newest of what was left; a program that crashed with nothing open is only told of."""
        while self._left:
            left = self._left.pop(0)
            if left.has_workspace:
                self._offer(left)
                return
            if left.crash:
                self._window.trouble.tell(tr("{what} Nothing was open.", what=_ending(left)))
            left.drop()

    def _offer(self, left: LeftOver) -> None:
        self._offered = left

        def take(found: Read) -> None:
            words = tr("{what} Kept: {kept}.", what=_ending(left), kept=found[0].words)
            self.bar.offer(words, [study.title for study in found[0].studies], crashed=bool(left.crash))

        def cannot(_error: BaseException) -> None:
            left.drop()
            self._offered = None
            self._offer_next()

        self._window.jobs.run(
            said("Looking at what was kept"), lambda _: left.read(), take, cannot, quiet=True
        )

    def _restore_offered(self) -> None:
        left, self._offered = self._offered, None
        self.bar.hide()
        if left is not None:
            self._read(left.read, left)

    def _start_fresh(self) -> None:
        left, self._offered = self._offered, None
        self.bar.hide()
        if left is not None:
            left.put_aside()
        self._offer_next()

    # Bringing back

    @property
    def is_restoring(self) -> bool:
        """Whether a workspace is on its way back."""
        return self._restoring is not None and self._restoring.active

    def brings_back(self, study_uids: tuple[str, ...]) -> bool:
        """Whether studies are being opened to stand where they stood: they take no other place."""
        return self._restoring is not None and self._restoring.has_placed(study_uids)

    def why_no_last(self) -> str | None:
        """Why there is no last workspace to reopen."""
        if self.is_restoring:
            return said("A workspace is being brought back.")
        if last_workspace(self._home) is None:
            return said(
                "No workspace was kept yet: one is kept whenever a window with open studies is closed."
            )
        return None

    def reopen_last(self) -> None:
        """Bring back what the window held that was closed last."""
        folder = last_workspace(self._home)
        if folder is not None:
            self._read(lambda: read(folder), None)

    def _read(self, what: Callable[[], Read], left: LeftOver | None) -> None:
        def take(found: Read) -> None:
            self._bring_back(found, left)

        def cannot(_error: BaseException) -> None:
            if left is not None:
                left.let_be()

        self._window.jobs.run(said("Reading the workspace"), lambda _: what(), take, cannot)

    def _bring_back(self, found: Read, left: LeftOver | None) -> None:
        workspace, left_out = found
        self._coming = left
        for reason in left_out:
            _log.warning("A part of the workspace cannot be read: %s", reason)
        if self._restoring is not None:
            self._restoring.stop()
            self._restoring.deleteLater()
        self._waiting = _joined(self._waiting, workspace)
        for study in self._window.library.studies:
            self._put_back_into(study)
        self._restoring = Restoring(
            self._window,
            workspace,
            lambda uid: self._made.get(uid),  # not its method: the mapping is made anew when studies close
            lambda missing: self._came_back(missing, len(left_out), left),
        )
        self._restoring.start()

    def _put_back_into(self, study: Study) -> None:
        """A study is open: what was measured and flagged in it and waits for it."""
        waiting, uid = self._waiting, study.uid
        if not any(one.uid == uid for one in waiting.studies):
            return
        drawn = [one for one in waiting.drawn if one.study_uid == uid]
        deleted = [one for study_uid, uids in waiting.deleted if study_uid == uid for one in uids]
        saved = [one for study_uid, uids in waiting.saved if study_uid == uid for one in uids]
        refs = [ref for study_uid, flagged in waiting.flags if study_uid == uid for ref in flagged]
        self._window.measuring.measurements.take_kept(uid, drawn, saved, deleted)
        self._window.object_desk.keys.take_kept(uid, refs)
        self._waiting = _without(waiting, uid)

    def _came_back(self, missing: tuple[OpenStudy, ...], left_out: int, left: LeftOver | None) -> None:
        if left is not None:
            self._coming = None
            self._brought_back.append(left)
        lost = self._restoring.lost if self._restoring is not None else 0
        said_of = [_missing_words(missing)] if missing else []
        if lost:
            said_of.append(
                tr(
                    "{n} viewports stay empty: their images are not in the study any more.",
                    one="{n} viewport stays empty: its images are not in the study any more.",
                    n=lost,
                )
            )
        if left_out:
            said_of.append(
                tr(
                    "{n} parts of what was kept could not be read.",
                    one="{n} part of what was kept could not be read.",
                    n=left_out,
                )
            )
        notices = self._window.bottom.notices
        if missing:
            notices.say(
                together(said_of, " "), "warning",
                more=lambda: self._ask_where(missing), more_title=tr("Find again …"),
            )  # fmt: skip
        elif said_of:
            notices.say(together(said_of, " "), "warning")
        else:
            notices.say(tr("Everything is as it was kept."))
        self.keep()
        self._offer_next()

    def _ask_where(self, missing: tuple[OpenStudy, ...]) -> None:
        """Let the reader say where the files of the missing studies lie now."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Where are the files now?"))
        if chosen:
            self._window.library.open([Path(chosen)], only=frozenset(study.uid for study in missing))

    def put_back(self, series: Series) -> None:
        """A plugin has a series again that stands in no file; it is shown where it was."""
        self._made[series.uid] = series
        if self._restoring is not None:
            self._restoring.put_back(series)

    # Going

    def stop(self) -> None:
        """The window closes: this is what it held."""
        self.timer.stop()
        self._final = self._captured() if self.autosave else None

    def end(self) -> None:
        """Take the file of this window away; what nobody has answered is offered again at the next start."""
        if self.session.end(self._final, self._waiting):
            while self._brought_back:  # it was in this window, which was closed in order
                self._brought_back.pop().drop()
        coming = [left for left in (self._offered, self._coming) if left is not None]
        for left in (*self._brought_back, *self._left, *coming):
            left.let_be()


def _ending(left: LeftOver) -> str:
    """How an earlier run ended, and when."""
    if left.was_closed:
        return tr("A study was not found when it was to be brought back.")
    if left.crash:
        why = crashes.reason(left.crash)
        return tr(
            "The program crashed on {time} ({reason}).",
            time=moment(left.ended),
            reason=why or tr("no reason known"),
        )
    return tr("The program ended without closing on {time}.", time=moment(left.ended))


def _missing_words(missing: tuple[OpenStudy, ...]) -> str:
    first = missing[0]
    where = str(first.paths[0]) if first.paths else ""
    if len(missing) == 1:
        return tr(
            "{study} is not in {folder} any more. What was measured in it is kept until it is found.",
            study=first.title,
            folder=where,
        )
    return tr(
        "{n} studies are not where they were, among them {study} in {folder}. What was measured in them is kept.",
        n=len(missing),
        study=first.title,
        folder=where,
    )


def _joined(one: Workspace, other: Workspace) -> Workspace:
    """What waits for its studies: that of the newer workspace where both have it."""
    for study in other.studies:
        one = _without(one, study.uid)
    return Workspace(
        studies=(*one.studies, *other.studies),
        drawn=(*one.drawn, *other.drawn),
        saved=(*one.saved, *other.saved),
        deleted=(*one.deleted, *other.deleted),
        flags=(*one.flags, *other.flags),
    )


def _without(workspace: Workspace, uid: str) -> Workspace:
    return replace(
        workspace,
        studies=tuple(study for study in workspace.studies if study.uid != uid),
        drawn=tuple(drawn for drawn in workspace.drawn if drawn.study_uid != uid),
        saved=tuple(one for one in workspace.saved if one[0] != uid),
        deleted=tuple(one for one in workspace.deleted if one[0] != uid),
        flags=tuple(one for one in workspace.flags if one[0] != uid),
    )
