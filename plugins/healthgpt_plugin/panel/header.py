"""The head of the panel: which model and device answer, and which slice the next question is about."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from healthgpt_inference.catalogue.words import size_words
from healthgpt_plugin.engine_words import in_words
from healthgpt_viewer.imaging.rendering import render
from healthgpt_viewer.language import said, shown, strung, together, tr
from healthgpt_viewer.plugin_api import CurrentSlice, Host, to_qimage

from .cards import Picture, plain_label, set_rank, small_button
from .controller import Controller
from .known_models import KnownModel
from .model_page import survey
from .models import DEVICE_NAMES, DEVICES, models_here
from .running import where

_THUMBNAIL = 64
_CHOOSE = said("Choose a folder …")
_LIST_WIDTH, _MARGIN = 640, 16


class ModelChooser(QComboBox):
    """Tells when it is opened, so that what it shows can be looked up then and not before."""

    opened = Signal()

    def showPopup(self) -> None:
        """Open the list."""
        self.opened.emit()
        super().showPopup()


class ModelRow(QWidget):
    """The choosers of model and device, and a line that says what answers, or what is wrong with it.

    Signals:
        page_wanted(): the page that tells more of each model.
    """

    page_wanted = Signal()

    def __init__(self, host: Host, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._controller = host, controller
        self.models, self.devices, self.words = ModelChooser(), QComboBox(), plain_label(rank="muted")
        self.notices = plain_label(rank="warning")
        self._known: list[KnownModel] = []
        self._fill()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.models, 1)
        row.addWidget(self.devices)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.words, 1)
        below.addWidget(self.unload, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)
        column.addWidget(self.notices)
        controller.model_changed.connect(self.refresh)
        controller.running_changed.connect(self.refresh)
        self.refresh()

    def _fill(self) -> None:
        self.models.setAccessibleName(tr("Model"))
        self.models.setToolTip(tr("Which model answers"))
        self.models.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._list_models()
        self.models.opened.connect(self._look)
        self.models.activated.connect(self._choose_model)
        self.more = small_button(
            tr("Models …"), tr("What each model is for, its files and licence, and how fast it runs here")
        )
        self.more.clicked.connect(self.page_wanted)
        self.unload = small_button(
            tr("Unload"), tr("Let the model go and give its memory back; the next question loads it again")
        )
        self.unload.clicked.connect(self._controller.unload)
        self.devices.setAccessibleName(tr("Device"))
        self.devices.setToolTip(tr("What the model computes on; Automatic takes a GPU where there is one"))
        for device, title in DEVICES:
            self.devices.addItem(tr(title), device)
        self.devices.activated.connect(
            lambda index: self._controller.choose_device(str(self.devices.itemData(index)))
        )

    def _list_models(self) -> None:
        """The models that can be chosen with how they fit, those that are not here in grey, and a folder."""
        known = {model.name: model for model in self._known}
        self.models.clear()
        for name, place in models_here():
            self._add_item(name, place, known.get(name))
        if self.models.findData(self._controller.model) < 0:
            self.models.addItem(Path(self._controller.model).name, self._controller.model)
        for model in self._known:
            if model.folder is None:
                self._add_item(model.name, tr("not here: {name}", name=model.name), model)
        self.models.addItem(tr(_CHOOSE), "")

    def _add_item(self, name: str, place: str, model: KnownModel | None) -> None:
        chosen = self._controller.model in (place, name)
        words = (
            ""
            if model is None
            else model.advice
            if model.folder is not None
            else strung((model.state, model.advice), ", ")
        )
        self.models.addItem(name if chosen or not words else f"{name}: {shown(words)}", place)
        row = self.models.count() - 1
        if model is not None:
            lines = [words, tr("trained for: {tasks}", tasks=model.tasks), *model.fit_lines()]
            self.models.setItemData(row, together(lines, "\n"), Qt.ItemDataRole.ToolTipRole)
            items = self.models.model()
            assert isinstance(items, QStandardItemModel)
            items.item(row).setEnabled(model.folder is not None)

    def _look(self) -> None:
        """Look how the models fit this machine, once, when the list is first opened."""
        if not self._known:
            self._host.run_job(said("Models"), lambda _: survey(), self.show_fit, quiet=True)

    def show_fit(self, known: list[KnownModel]) -> None:
        """Tell of each model how it fits."""
        self._known = known
        view = self.models.view()
        is_open = view.isVisible()
        self.refresh()
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + 2 * _MARGIN, _LIST_WIDTH))
        if is_open:  # as high as its lines are now
            self.models.hidePopup()
            self.models.showPopup()

    def refresh(self) -> None:
        """Stand at what is chosen, and say what answers."""
        controller, info = self._controller, self._controller.info
        self._list_models()
        self.models.setCurrentIndex(max(self.models.findData(controller.model), 0))
        self.devices.setCurrentIndex(max(self.devices.findData(controller.device), 0))
        for chooser in (self.models, self.devices):
            chooser.setEnabled(controller.running is None)
        set_rank(self.words, "error" if controller.problem else "muted")
        if controller.problem:
            self.words.setText(tr(controller.problem))
        elif info is not None:
            device = DEVICE_NAMES.get(info.device, info.device)
            self.words.setText(
                tr(
                    "Loaded on {device} in {precision}, {size}",
                    device=device,
                    precision=info.precision,
                    size=size_words(info.bytes),
                )
            )
            self.words.setToolTip(
                tr("{parameters:.0f} million parameters", parameters=info.parameters / 1000000.0)
            )
        else:
            self.words.setText(tr("Loads with the first question"))
        self.notices.setText(
            "" if info is None else together([in_words(text) for text in info.notices], "\n")
        )
        self.notices.setVisible(bool(self.notices.text()))
        self.unload.setVisible(info is not None)
        self.unload.setEnabled(controller.running is None)

    def _choose_model(self, index: int) -> None:
        place = str(self.models.itemData(index))
        if not place:
            chosen = self._host.ask_folder(tr("Choose the folder of a model (it holds a model.toml)"))
            if chosen is None:
                self.refresh()
                return
            place = str(chosen)
            if self.models.findData(place) < 0:
                self.models.insertItem(self.models.count() - 1, chosen.name, place)
        self._controller.choose(place)


class SliceRow(QFrame):
    """Thumbnail, place, series and window of the slice that the next question is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnail = Picture()
        self._thumbnail.setObjectName("slice")
        self._thumbnail.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        self._thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._thumbnail.setAccessibleName(tr("The slice that the next question is about"))
        self.place, self.details = plain_label(bold=True), plain_label(rank="muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.place)
        words.addWidget(self.details)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._thumbnail)
        layout.addLayout(words, 1)

    def show_current(self, current: CurrentSlice | None) -> None:
        """Tell which slice it is."""
        if current is None:
            self.place.setText(tr("No slice"))
            self.details.setText(tr("Open a study to begin."))
            self._thumbnail.show_image(QImage())
            return
        self.place.setText(shown(where(current)))
        generated = current.series.ai_task is not None
        set_rank(self.place, "ai" if generated else "")
        name = (
            "AI, not acquired"
            if generated
            else current.series.description
            or tr("Series {number}", number=current.series.number or "").strip()
        )
        window = current.window
        words = f"W {window.width:.4g} L {window.center:.4g}" if window is not None else ""
        inverted = tr("inverted") if current.invert else ""
        self.details.setText(" · ".join(part for part in (name, words, inverted) if part))
        self._show_thumbnail(current)

    def _show_thumbnail(self, current: CurrentSlice) -> None:
        image, window = current.image, current.window
        if image is None or window is None:
            return
        # A coarse copy is enough and costs next to nothing, also of a large radiograph.
        side = round(self._thumbnail.width() * self.devicePixelRatioF())
        step = max(1, min(image.stored.shape[:2]) // (2 * side))
        coarse = replace(image, stored=image.stored[::step, ::step])
        picture = to_qimage(render(coarse, window, invert=current.invert))
        high, wide = coarse.stored.shape[0] * image.pixel_aspect, float(coarse.stored.shape[1])
        scale = side / max(high, wide)
        self._thumbnail.show_image(
            picture.scaled(
                max(1, round(wide * scale)), max(1, round(high * scale)),
                Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation,
            )
        )  # fmt: skip
