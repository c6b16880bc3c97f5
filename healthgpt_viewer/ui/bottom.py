"""The bottom line: what the program has to say on the left, what it is busy with on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QStatusBar,
    QToolButton,
    QWidget,
)

from healthgpt_viewer.jobs import Job, Jobs
from healthgpt_viewer.language import said, shown, tr
from healthgpt_viewer.services import Level
from healthgpt_viewer.ui import icons
from healthgpt_viewer.ui.sizes import px
from healthgpt_viewer.ui.speaking import announce
from healthgpt_viewer.ui.theme import Theme

_STAY_MS = 6_000
_SHOW_AFTER_MS = 300
_SHORT_TIP = 90
_ICONS: dict[str, str] = {"info": "info", "warning": "warning", "error": "error"}
_ICON_COLOURS: dict[str, str] = {"info": "muted", "warning": "warning", "error": "error"}


class PlainLabel(QLabel):
    """One line of plain text that ends in "…" where it does not fit; the whole of it is its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whole = ""

    def say(self, text: str) -> None:
        """Show ``text``."""
        self._whole = text = shown(text)
        self.setAccessibleName(text)
        self._fit()

    @property
    def whole(self) -> str:
        """All of the text, whether it fits or not."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        one_line = " ".join(self._whole.split())
        fitting = self.fontMetrics().elidedText(one_line, Qt.TextElideMode.ElideRight, max(self.width(), 40))
        self.setText(fitting)
        self.setToolTip(plain_tip(self._whole) if fitting != one_line else "")


def plain_tip(text: str) -> str:
    """A tooltip that wraps. Qt guesses whether one holds HTML; escaped, text from a file stays text."""
    if len(text) < _SHORT_TIP and "<" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<p>{escaped}</p>"


class NoticeLine(QWidget):
    """A sentence at a time: what just happened for a while, else the standing notice of the series shown.

    Errors and warnings stay until the reader takes them away or something else is said.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._standing = ""
        self._level: Level = "info"
        self._action: Callable[[], None] | None = None
        self._weighty = False
        self._next: Callable[[], None] | None = None
        self._icon = QLabel(self)
        self._icon.setFixedWidth(18)
        self.label = PlainLabel(self)
        self._more = _text_button(self, tr("Show"))
        self._more.clicked.connect(self._act)
        self._dismiss = _text_button(self, "")
        self._dismiss.setToolTip(tr("Take this notice away"))
        self._dismiss.setAccessibleName(tr("Take the notice away"))
        self._dismiss.clicked.connect(self.clear)
        self._stay = QTimer(self, singleShot=True, interval=_STAY_MS)
        self._stay.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 4, 2)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self._more)
        row.addWidget(self._dismiss)
        theme.changed.connect(self._dress)
        self.clear()

    @property
    def text(self) -> str:
        """What is said now."""
        return self.label.whole

    def say(
        self,
        text: str,
        level: Level = "info",
        *,
        more: Callable[[], None] | None = None,
        more_title: str = said("Show"),
        weighty: bool = False,
    ) -> None:
        """Say ``text``; ``more`` is offered as a button behind it.

        ``weighty`` is what news of lesser weight (:meth:`say_next`) waits for, as it does for warnings and errors.
        """
        self._level = level
        self._weighty = weighty or level != "info"
        self._action = more
        self.label.say(tr(text))
        announce(self, tr(text), urgent=level == "error")
        self._more.setText(tr(more_title))
        self._more.setVisible(more is not None)
        self._dismiss.setVisible(True)
        self._dress()
        if level == "info" and more is None:
            self._stay.start()
        else:
            self._stay.stop()

    def say_next(self, text: str, *, more: Callable[[], None], more_title: str) -> None:
        """Say what can wait: at once, or when a sentence of more weight has gone."""
        if self._weighty:
            self._next = lambda: self.say(text, more=more, more_title=more_title)
        else:
            self.say(text, more=more, more_title=more_title)

    def stand(self, text: str) -> None:
        """Set what is said while there is nothing new, for example the tilt of the series shown."""
        showing_standing = self.label.whole == self._standing
        self._standing = tr(text)
        if showing_standing:
            self.clear()

    def clear(self) -> None:
        """Back to the standing notice, or to what waited to be said."""
        self._stay.stop()
        self._level, self._weighty = "info", False
        self._action = None
        self.label.say(self._standing)
        self._more.hide()
        self._dismiss.hide()
        self._dress()
        waiting, self._next = self._next, None
        if waiting is not None:
            waiting()

    def _act(self) -> None:
        action = self._action
        self.clear()
        if action:
            action()

    def _dress(self) -> None:
        colours = self._theme.colours
        colour = self._theme.colour(_ICON_COLOURS[self._level])
        self._dismiss.setIcon(icons.icon("close", colours.muted))
        if self.label.whole:
            self._icon.setPixmap(icons.pixmap(_ICONS[self._level], colour, px(16), self.devicePixelRatioF()))
        else:
            self._icon.clear()
        self.label.setProperty("rank", self._level if self._level != "info" else "")
        self.label.style().unpolish(self.label)
        self.label.style().polish(self.label)


class JobLine(QWidget):
    """The job at work: what, how far, how long still, and a way to stop it; and how many more there are."""

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setFixedWidth(110)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = _text_button(self, "")
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(7)
        row.addWidget(self.label)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        self._later = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._later.timeout.connect(self._show)
        jobs.started.connect(self._update)
        jobs.progressed.connect(self._update)
        jobs.ended.connect(self._ended)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def job(self) -> Job | None:
        """The job that is shown: the newest that can be stopped, else the newest."""
        loud = [job for job in self._jobs.running if not job.quiet]
        stoppable = [job for job in loud if job.stoppable and not job.stop_asked]
        return (stoppable or loud)[-1] if loud else None

    def _ended(self, job: Job) -> None:
        if self.isVisible() and not job.quiet:
            announce(self, tr("{title}: ended", title=tr(job.title)))
        self._update(job)

    def _update(self, _job: Job) -> None:
        if self.job is None:
            self._later.stop()
            self.hide()
        elif self.isVisible():
            self._show()
        elif not self._later.isActive():
            self._later.start()

    def _show(self) -> None:
        job = self.job
        if job is None:
            return
        others = sum(1 for other in self._jobs.running if not other.quiet) - 1
        self.label.setText(describe(job) + (f"  (+{others})" if others else ""))
        self.bar.setRange(0, job.total)
        self.bar.setValue(min(job.done, job.total))
        self.stop.setVisible(job.stoppable)
        self.stop.setEnabled(not job.stop_asked)
        self.stop.setToolTip(tr("Stop: {title}", title=job.title))
        self.stop.setAccessibleName(tr("Stop: {title}", title=job.title))
        self.show()

    def _stop(self) -> None:
        if self.job:
            self.job.stop()
            self._show()

    def _dress(self) -> None:
        colours = self._theme.colours
        self.stop.setIcon(icons.icon("stop", colours.text, colours.disabled))


def describe(job: Job) -> str:
    """The job in a few words: "Reading ct-head 143/275, 12 s left"."""
    if job.stop_asked:
        return tr("{title}: stopping", title=job.title)
    words = tr(job.title)
    if job.text:
        words += f": {tr(job.text)}"
    if job.total:
        words += f" {job.done}/{job.total}"
    left = job.seconds_left()
    return words + (tr(", {span} left", span=_span(left)) if left is not None and left >= 2 else "")


def _span(seconds: float) -> str:
    if seconds < 90:
        return f"{round(seconds)} s"
    return tr("{minutes} min", minutes=round(seconds / 60))


class BottomLine(QStatusBar):
    """Notices on the left; on the right the job at work and what plugins have to say of themselves."""

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.notices = NoticeLine(theme, self)
        self.work = JobLine(jobs, theme, self)
        self._words: dict[str, QLabel] = {}
        self.addWidget(self.notices, 1)
        self.addPermanentWidget(self.work)

    def status(self, name: str, text: str) -> None:
        """Show a few words under ``name`` until they are replaced; nothing takes them away."""
        label = self._words.get(name)
        if label is None:
            label = QLabel(self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("rank", "muted")
            label.setContentsMargins(4, 0, 8, 0)
            self._words[name] = label
            self.addPermanentWidget(label)
        label.setText(tr(text))
        label.setVisible(bool(text))


def _text_button(parent: QWidget, text: str) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName("plain")
    button.setText(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
