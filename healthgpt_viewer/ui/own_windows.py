"""Windows that a reader has kept under names of their own, for each modality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from healthgpt_viewer.actions import Action
from healthgpt_viewer.commands.reasons import needs_grey
from healthgpt_viewer.commands.windows import CHANGE, MY_WINDOWS
from healthgpt_viewer.imaging.slice_image import Window
from healthgpt_viewer.language import said, tr

if TYPE_CHECKING:
    from healthgpt_viewer.current import Context
    from healthgpt_viewer.settings import Settings
    from healthgpt_viewer.ui.window import MainWindow

_USE = "image.my-window: "
_SETTING = "window.presets"
_LONGEST = 40


def kept(settings: Settings, modality: str) -> dict[str, Window]:
    """The windows of a modality by their names; what is damaged in the settings is passed over."""
    every = settings.get(_SETTING)
    own = every.get(modality) if isinstance(every, dict) else None
    found = {}
    for name, pair in (own if isinstance(own, dict) else {}).items():
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(v, (int, float)) for v in pair):
            center, width = (float(v) for v in pair if isinstance(v, (int, float)))
            if width > 0:
                found[str(name)] = Window(center, width, label=str(name))
    return found


def modalities(settings: Settings) -> list[str]:
    """The modalities for which windows are kept."""
    every = settings.get(_SETTING)
    return sorted(str(modality) for modality in every) if isinstance(every, dict) else []


def keep(settings: Settings, modality: str, windows: dict[str, Window]) -> None:
    """Remember the windows of a modality."""
    every = settings.get(_SETTING)
    others = dict(every) if isinstance(every, dict) else {}
    others[modality] = {name: [window.center, window.width] for name, window in windows.items()}
    settings.set(_SETTING, others)


class OwnWindows:
    """Keeping, choosing and forgetting them in the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    @property
    def modality(self) -> str:
        """That of what is shown."""
        current = self._window.current()
        return current.series.modality if current is not None else ""

    def ask_name(self) -> None:
        """Ask under which name the window that is shown is kept."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Keep this window"))
        dialog.setLabelText(tr("Its name, for {modality} images:", modality=self.modality))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self.keep_as)
        dialog.open()

    def keep_as(self, name: str) -> None:
        """Keep the window that is shown under a name; one of that name before it goes."""
        state = self._window.stage.active.state
        name = " ".join(name.split())[:_LONGEST]
        if name and state.window is not None:
            own = kept(self._window.settings, self.modality)
            keep(self._window.settings, self.modality, {**own, name: state.window})
            self.list_all()
            self._window.notify(
                tr(
                    "The window {name} is kept for {modality} images (Image, Window).",
                    name=name,
                    modality=self.modality,
                )
            )

    def list_all(self) -> None:
        """Make the windows that are kept the commands of Image, Window, My windows."""
        registry, settings = self._window.registry, self._window.settings
        for action in list(registry):
            if action.id.startswith(_USE):
                registry.remove(action.id)
        for modality in modalities(settings):
            for name, window in kept(settings, modality).items():
                registry.add(self._action(modality, name, window), before=CHANGE)

    def _action(self, modality: str, name: str, window: Window) -> Action:
        def why_not(context: Context) -> str | None:
            reason = needs_grey(context)
            if reason or self.modality == modality:
                return reason
            return said("This window is kept for {modality} images.", modality=modality)

        return Action(
            f"{_USE}{modality}: {name}",
            f"{modality}: {name}  W {window.width:.4g} L {window.center:.4g}",
            lambda _: self._window.stage.set_window(window, name),
            MY_WINDOWS,
            enabled=why_not,
            group="kept",
        )
