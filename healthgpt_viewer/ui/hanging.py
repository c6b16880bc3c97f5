"""Hanging protocols in the window: taken from the present layout, applied to a study, chosen by themselves on opening."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from healthgpt_viewer.actions import Action
from healthgpt_viewer.hanging.matching import assign, best, priors_of
from healthgpt_viewer.hanging.protocol import LARGEST, Pane, Protocol, Rule, Wanted
from healthgpt_viewer.hanging.store import ProtocolStore
from healthgpt_viewer.imaging.pixels import default_window
from healthgpt_viewer.imaging.reformat import reformat_of
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.language import said, tr

if TYPE_CHECKING:
    from healthgpt_viewer.current import CurrentSlice
    from healthgpt_viewer.imaging.series import Series, Stack, Study
    from healthgpt_viewer.library import Opened
    from healthgpt_viewer.ui.dialogs.hanging import ManageProtocols, SaveProtocol
    from healthgpt_viewer.ui.viewport.state import ViewState
    from healthgpt_viewer.ui.viewport.widget import Viewport
    from healthgpt_viewer.ui.window import MainWindow

MENU = "View/Hanging protocols"
_AUTO = "hanging.automatic"
_USE = "hanging.use: "
_WAY = said("View, Hanging protocols")


class Hanging(QObject):
    """What can be done with hanging protocols, in the words of a user."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.store = ProtocolStore()
        self._known: set[str] = set()
        self._changes = 0
        self.saving: SaveProtocol | None = None
        self.managing: ManageProtocols | None = None
        self.store.on_change(self._list)
        window.library.arrived.connect(self._arrived)
        window.library.opened.connect(self._opened)
        window.library.changed.connect(self._forget_closed)

    def current(self) -> CurrentSlice | None:
        """The slice in the active viewport."""
        return self._window.current()

    # By itself

    @property
    def automatic(self) -> bool:
        """Whether a protocol that fits is applied when a study is opened."""
        return bool(self._window.settings.get(_AUTO, True))

    def toggle_automatic(self) -> None:
        """Let protocols be applied on opening, or not."""
        self._window.settings.set(_AUTO, not self.automatic)

    def _arrived(self, _study_uids: tuple[str, ...]) -> None:
        self._changes = len(self._window.registry.undo)

    def _opened(self, opened: Opened) -> None:
        new = set(opened.study_uids) - self._known
        self._known |= new
        if opened.quiet or not self.automatic:
            return
        for study in (study for study in self._window.library.studies if study.uid in new):
            protocol = best(self.store.protocols, study, self._window.library.studies)
            if protocol is None:
                continue
            if len(self._window.registry.undo) > self._changes:
                # The reader is at work already: nothing moves under the hand.
                self._window.notify(
                    tr(
                        "The hanging protocol {name} fits this study ({way}).",
                        name=protocol.name,
                        way=tr(_WAY),
                    )
                )
            else:
                self.use(protocol, study, by_itself=True)
            return

    def _forget_closed(self) -> None:
        self._known &= {study.uid for study in self._window.library.studies}

    # Applying

    def why_not(self, protocol: Protocol) -> str | None:
        """Why a protocol cannot be applied to the study that is shown."""
        current = self._window.current()
        if current is None:
            return tr("There is no image in the active viewport. Open a study, then choose a series.")
        if not any(assign(protocol, current.study, self._window.library.studies)):
            return tr("This study has none of the series that the protocol shows.")
        return None

    def use(self, protocol: Protocol, study: Study, *, by_itself: bool = False) -> None:
        """Lay a study out as a protocol says; what it has not stays empty."""
        found = assign(protocol, study, self._window.library.studies)
        self._window.show_images()
        self._window.arrange(
            tr("Hanging protocol {name}", name=protocol.name), lambda: self._lay_out(protocol, found)
        )
        there = sum(one is not None for one in found)
        missing = (
            ""
            if there == len(found)
            else " "
            + tr(
                "{missing} of its {count} series are not there.", missing=len(found) - there, count=len(found)
            )
        )
        way = " " + tr("{menu}, switches this off.", menu=tr(_WAY)) if by_itself else ""
        told = tr("Laid out by the hanging protocol {name}.", name=protocol.name) + missing + way
        self._window.bottom.notices.say(told, "warning" if missing else "info", weighty=True)
        current = self._window.current()
        if protocol.reformat and current is not None and self._window.reformats.why_not(current) is None:
            self._window.reformats.toggle(current)

    def _lay_out(self, protocol: Protocol, found: list[tuple[Study, Series, Stack] | None]) -> None:
        stage = self._window.stage
        stage.widget.unlink()
        stage.set_layout((protocol.rows, protocol.columns))
        filled = []
        for viewport, pane in zip(stage.widget.shown, protocol.panes, strict=True):
            place = found[pane.series] if pane.series is not None else None
            if place is None:
                viewport.clear()
            else:
                viewport.show_state(_hung(viewport.state, place, pane))
                filled.append(viewport)
        if filled:
            stage.widget.activate(filled[0])
        if protocol.linked and len(filled) > 1:
            stage.widget.link(filled)

    # Taking the present layout

    def why_nothing_to_save(self) -> str | None:
        """Why the present layout is none to save."""
        if self._window.current() is None:
            return tr("There is no image in the active viewport. Open a study, then choose a series.")
        rows, columns = self._window.stage.layout
        if not self._window.reformats.active and (rows > LARGEST[0] or columns > LARGEST[1]):
            return tr("This layout has more viewports than a hanging protocol can keep.")
        study = self._main_study()
        if study is None or not any(
            pane.series is not None for pane in self.present("-", Rule(), study).panes
        ):
            return tr("No acquired series is on the screen.")
        return None

    def present(self, name: str, rule: Rule, study: Study, *, automatic: bool = True) -> Protocol:
        """The present layout as a protocol; ``study`` is the one that counts as the study itself."""
        stage = self._window.stage
        if self._window.reformats.active:
            return self._present_reformat(name, rule, study, automatic)
        wanted: list[Wanted] = []
        panes = [self._pane(viewport, study, wanted) for viewport in stage.widget.shown]
        rows, columns = (1, 1) if stage.is_alone else stage.layout
        return Protocol(name, rule, rows, columns, tuple(wanted), tuple(panes), stage.linked, automatic)

    def _present_reformat(self, name: str, rule: Rule, study: Study, automatic: bool) -> Protocol:
        view = self._window.stage.crosshairs.views()[0]
        made = reformat_of(view.state.stack)
        assert made is not None
        wanted = _wanted(made.series, made.source, 0)
        return Protocol(name, rule, 1, 1, (wanted,), (Pane(0),), automatic=automatic, reformat=True)

    def _pane(self, viewport: Viewport, study: Study, wanted: list[Wanted]) -> Pane:
        """What a viewport shows; its series is added to those wanted where it is not there yet."""
        state = viewport.state
        if (
            state.series is None
            or state.stack is None
            or state.study is None
            or state.series.ai_task is not None
        ):
            return Pane()
        uids = [study.uid, *(prior.uid for prior in priors_of(study, self._window.library.studies))]
        if state.study.uid not in uids:
            return Pane()
        one = _wanted(state.series, state.stack, uids.index(state.study.uid))
        if one not in wanted:
            wanted.append(one)
        return Pane(
            wanted.index(one),
            _window_of(viewport),
            state.preset,
            state.invert,
            state.flip_h,
            state.flip_v,
            state.quarter_turns % 4,
        )

    def _main_study(self) -> Study | None:
        """The newest study of the patient that is shown in the active viewport."""
        current = self._window.current()
        if current is None:
            return None
        shown = [place.study for place in self._window.stage.places()]
        same = [study for study in shown if study.patient_id == current.study.patient_id]
        return max(same, key=lambda study: study.date, default=current.study)

    # Dialogs and menu

    def ask_to_save(self, protocol: Protocol | None = None) -> None:
        """Ask for a name and a rule, for the present layout or to change those of a protocol."""
        from healthgpt_viewer.ui.dialogs.hanging import SaveProtocol

        study = self._main_study()
        if protocol is None and study is None:
            return
        old = protocol.name if protocol is not None else ""

        def save(name: str, rule: Rule, automatic: bool) -> None:
            if protocol is not None:
                self.store.put(replace(protocol, name=name, rule=rule, automatic=automatic), instead_of=old)
            elif study is not None:
                self.store.put(self.present(name, rule, study, automatic=automatic))
            self._window.notify(tr("The hanging protocol {name} was saved.", name=name))

        taken = {one.name for one in self.store.protocols} - {old}
        shown = protocol or (self.present("", _rule_of(study), study) if study is not None else None)
        assert shown is not None
        self.saving = SaveProtocol(shown, taken, save, self._window)
        self.saving.show()

    def manage(self) -> None:
        """The list of protocols."""
        from healthgpt_viewer.ui.dialogs.hanging import ManageProtocols

        if self.managing is None:
            self.managing = ManageProtocols(self, self._window)
        self.managing.show_protocols()
        self.managing.show()
        self.managing.raise_()

    def actions(self) -> list[Action]:
        """An action for each protocol."""
        return [self._action(protocol.name) for protocol in self.store.protocols]

    def _action(self, name: str) -> Action:
        def run() -> None:
            protocol, current = self.store.get(name), self._window.current()
            if protocol is not None and current is not None:
                self.use(protocol, current.study)

        def why_not() -> str | None:
            protocol = self.store.get(name)
            return self.why_not(protocol) if protocol is not None else tr("This protocol was removed.")

        protocol = self.store.get(name)
        hint = tr("For {words}.", words=protocol.rule.words) if protocol is not None else ""
        return Action(
            f"{_USE}{name}", name, lambda _: run(), MENU, enabled=lambda _: why_not(), group="use", hint=hint
        )

    def _list(self) -> None:
        """The protocols are others now: so is the menu."""
        registry = self._window.registry
        for action in list(registry):
            if action.id.startswith(_USE):
                registry.remove(action.id)
        for action in self.actions():
            registry.add(action)
        if self.managing is not None:
            self.managing.show_protocols()


def _wanted(series: Series, stack: Stack, prior: int) -> Wanted:
    grid = stack.slices[0].grid if stack.slices else None
    plane = grid.plane if grid is not None else ""
    return Wanted(_clean(series.modality, 16), _clean(series.description), plane, _clean(stack.label), prior)


def _clean(text: str, most: int = 120) -> str:
    """A text of a file as a protocol keeps it: one line of letters that can be printed."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())[:most].strip()


def _rule_of(study: Study | None) -> Rule:
    """The rule that is offered: what the study is."""
    pictures = [series for series in study.series if series.kind == "image"] if study is not None else []
    first = pictures[0] if pictures else None
    if first is None or study is None:
        return Rule()
    return Rule(_clean(first.modality, 16), _clean(first.body_part, 32), _clean(study.description), 0)


def _window_of(viewport: Viewport) -> tuple[float, float] | None:
    """The window of a viewport, where it is not the series' own and means the same on another image: in HU, or by a name."""
    state = viewport.state
    if state.window is None or state.stack is None or state.series is None or state.window.table is not None:
        return None
    own = default_window(state.stack, viewport.image)
    if state.window == own or not (state.preset or state.series.modality == "CT"):
        return None
    return state.window.center, state.window.width


def _hung(state: ViewState, place: tuple[Study, Series, Stack], pane: Pane) -> ViewState:
    """The state of a viewport that a pane asks for."""
    study, series, stack = place
    window = Window(*pane.window) if pane.window is not None else None
    return replace(
        state.with_stack(study, series, stack),
        window=window,
        preset=pane.preset if window is not None else "",
        invert=pane.invert,
        flip_h=pane.flip_h,
        flip_v=pane.flip_v,
        quarter_turns=pane.quarter_turns,
    )
