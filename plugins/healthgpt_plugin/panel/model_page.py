"""The page of models: what is known of each, whether this machine runs it, and what can be done with its files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from healthgpt_inference.catalogue.install import import_folder, remove
from healthgpt_inference.catalogue.machine import devices
from healthgpt_inference.catalogue.words import size_words
from healthgpt_inference.manifest import load_manifest
from healthgpt_plugin.engine_words import in_words
from healthgpt_plugin.workflow import told
from healthgpt_viewer.language import said, shown, strung, together, tr
from healthgpt_viewer.plugin_api import Host

from .cards import plain_label, set_rank
from .controller import Controller
from .known_models import KnownModel, digest_of, known_models

if TYPE_CHECKING:
    from healthgpt_inference.catalogue.download import Plan
    from healthgpt_viewer.plugin_api import JobContext

_MB = 1_000_000
_GROUP = 16  # digits of a hash
_LOOKING = said("Looking at the models and at this machine …")


class ModelPage(QDialog):
    """A window of its own that stands beside the images; nothing waits for it."""

    def __init__(self, host: Host, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._controller = host, controller
        self._models: list[KnownModel] = []
        self._plan: Plan | None = None
        self._busy = False
        self.setWindowTitle(tr("Models"))
        self.setAccessibleName(tr("Models"))
        self.resize(860, 560)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Models"))
        self.list.setMaximumWidth(290)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setSpacing(4)
        self.list.currentRowChanged.connect(self._show)
        self.status = plain_label(rank="muted")
        self.rows: dict[str, QWidget] = {}
        body = QHBoxLayout()
        body.addWidget(self.list)
        body.addWidget(self._details(), 1)
        box = QVBoxLayout(self)
        box.addLayout(body, 1)
        box.addWidget(self.status)
        box.addLayout(self._buttons())
        controller.running_changed.connect(self._refresh)
        controller.model_changed.connect(self._refresh)

    def _details(self) -> QWidget:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(18)
        self._form.setVerticalSpacing(9)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.values = {
            title: plain_label()
            for title in (
                said("Model"),
                said("State"),
                said("Trained for"),
                said("About"),
                said("Folder"),
                said("Size"),
                said("Hash"),
                said("Licence"),
                said("On this machine"),
            )
        }
        for title, label in self.values.items():
            name = QLabel(tr(title))
            name.setProperty("rank", "muted")
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            name.setBuddy(label)
            self._form.addRow(name, label)
        inner = QWidget()
        inner.setLayout(self._form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setAccessibleName(tr("What is known of the model"))
        return scroll

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.buttons: dict[str, QPushButton] = {}
        for name, title, work in (
            ("import", tr("Import a folder …"), self._import),
            ("remove", tr("Remove …"), self._remove),
            ("verify", tr("Verify"), self._verify),
            ("download", tr("Download …"), self._download),
            ("use", tr("Use this model"), self._use),
        ):
            button = QPushButton(title)
            button.setAccessibleName(title)
            button.setAutoDefault(False)
            button.clicked.connect(work)
            self.buttons[name] = button
            row.addWidget(button)
            if name == "import":
                row.addStretch(1)
        return row

    def open_page(self) -> None:
        """Show the page, and look at the models and the machine anew."""
        self.show()
        self.raise_()
        self.reload()

    def reload(self, name: str = "", words: str = "") -> None:
        """Look again; ``name`` is then shown, and ``words`` stay in the line below."""
        name = name or self._current_name() or self._controller.model
        self._say(words or tr(_LOOKING))

        def take(models: list[KnownModel]) -> None:
            self._take(models, name)
            if not words:
                self._say("")

        self._host.run_job(said("Models"), lambda _: survey(), take, self._failed, quiet=True)

    def _take(self, models: list[KnownModel], name: str) -> None:
        self._models = models
        self.list.blockSignals(True)
        self.list.clear()
        for model in models:
            self.list.addItem(QListWidgetItem(f"{model.name}\n{shown(_short(model))}"))
        self.list.blockSignals(False)
        names = [model.name for model in models]
        self.list.setCurrentRow(names.index(name) if name in names else 0)

    @property
    def model(self) -> KnownModel | None:
        """The one that is shown."""
        row = self.list.currentRow()
        return self._models[row] if 0 <= row < len(self._models) else None

    def _current_name(self) -> str:
        return self.model.name if self.model is not None else ""

    def _show(self, _row: int) -> None:
        model, self._plan = self.model, None
        if model is None:
            return
        licences = [f"{name}: {licence}" for name, licence in model.licences]
        texts = {
            "Model": model.name,
            "State": model.state,
            "Trained for": model.tasks,
            "About": "\n".join(model.about),
            "Folder": str(model.folder) if model.folder is not None else "",
            "Size": size_words(model.bytes),
            "Hash": tr("computing …") if model.folder is not None and model.uses else "",
            "Licence": "\n".join(licences) or tr("not stated"),
            "On this machine": together([model.advice, *model.fit_lines()], "\n"),
        }
        for title, text in texts.items():
            self.values[title].setText(shown(text))
            self._form.setRowVisible(self.values[title], bool(text))
        self.buttons["download"].setText(
            tr("Go on with the download …") if "begun" in model.state else tr("Download …")
        )
        self._refresh()
        if texts["Hash"]:
            self._hash(model)

    def _hash(self, model: KnownModel) -> None:
        def tell(words: str) -> None:
            if self.model is model:
                self.values["Hash"].setText(words)

        large = tr("not computed for a model of this size: Verify compares its files")
        self._host.run_job(
            said("Hash of a model"),
            lambda _: _digest(model),
            lambda digest: tell(_in_groups(digest) or large),
            lambda error: tell(tr(str(error))),
            quiet=True,
        )

    def _refresh(self) -> None:
        """Enable what can be done now."""
        model, running = self.model, self._controller.running is not None or self._busy
        here = model is not None and model.folder is not None
        whole = here and model is not None and bool(model.uses)
        used = here and model is not None and self._controller.model in (model.name, str(model.folder))
        self.buttons["use"].setEnabled(whole and not used and not running)
        self.buttons["use"].setText(tr("In use") if used else tr("Use this model"))
        self.buttons["verify"].setEnabled(here and not running)
        self.buttons["remove"].setEnabled(
            here and not used and not running and bool(model and model.is_removable)
        )
        self.buttons["download"].setVisible(model is not None and model.released is not None and not here)
        self.buttons["download"].setEnabled(not self._busy)
        self.buttons["import"].setEnabled(not self._busy)

    def _say(self, words: str, rank: str = "muted") -> None:
        self.status.setText(words)
        set_rank(self.status, rank)

    # What is done with a model.

    def _use(self) -> None:
        if self.model is not None:
            self._controller.choose(str(self.model.folder) if self.model.is_removable else self.model.name)

    def _verify(self) -> None:
        model = self.model
        if model is None or model.folder is None:
            return
        folder = model.folder

        def done(problems: list[str]) -> None:
            words = together(problems, "\n") or tr(
                "{name}: every file is as its checksum says.", name=model.name
            )
            self._ended(words, "error" if problems else "muted")

        self._begin(tr("Verifying {name}", name=model.name))
        self._host.run_job(
            said("Verifying {name}", name=model.name), lambda _: _problems(folder), done, self._failed
        )

    def _remove(self) -> None:
        model = self.model
        if model is None or model.folder is None:
            return
        text = tr(
            "Delete {name}, {size}, from {folder}? It cannot be undone.",
            name=model.name,
            size=size_words(model.bytes),
            folder=model.folder.parent,
        )
        if self._host.ask_yes_no(tr("Remove a model"), text):
            title, done = (
                said("Removing {name}", name=model.name),
                partial(self._changed, "", tr("{name} is deleted.", name=model.name)),
            )
            self._begin(title)
            self._host.run_job(title, lambda _: _removed(model.name), done, self._failed, stoppable=False)

    def _import(self) -> None:
        folder = self._host.ask_folder(tr("Choose the folder of a model (it holds a model.toml)"))
        if folder is not None:
            self._begin(tr("Copying {name}", name=folder.name))

            def done(name: str) -> None:
                self._changed(name, tr("{name} is here.", name=name))

            self._host.run_job(
                said("Copying {name}", name=folder.name),
                lambda _: _imported(folder),
                done,
                self._failed,
                stoppable=False,
            )

    def _download(self) -> None:
        """First ask the hub and show sizes and licences; what is agreed to is then fetched."""
        model = self.model
        if model is None or model.released is None:
            return
        released = model.released
        self._begin(tr("Asking the hub about {name}", name=model.name))

        def ask(plan: Plan) -> None:
            self._ended("")
            sizes = tr(
                "{missing} of {all} are to be fetched from the hub.",
                missing=size_words(plan.missing),
                all=size_words(plan.bytes),
            )
            licences = "\n".join(f"{one.id}: {one.licence}\n{one.page}" for one in released.repositories)
            text = tr(
                "{name}: {sizes} Its licences:\n\n{licences}\n\nDo you agree to them, and shall it be "
                "fetched?",
                name=model.name,
                sizes=sizes,
                licences=licences,
            )
            if self._host.ask_yes_no(tr("Download a model"), text):
                self._fetch(model, plan)

        self._host.run_job(said("Asking the hub"), lambda _: _planned(model), ask, self._failed)

    def _fetch(self, model: KnownModel, plan: Plan) -> None:
        self._begin(
            tr("Fetching {name}; the line at the bottom of the window tells how far it is", name=model.name)
        )
        self._host.run_job(
            said("Fetching {name}", name=model.name), lambda context: _fetched(plan, context),
            lambda _: self._changed(
                model.name, tr("{name} is here, and its checksums are right.", name=model.name)
            ), self._failed,
        )  # fmt: skip

    def _begin(self, words: str) -> None:
        self._busy = True
        self._say(f"{tr(words)} …")
        self._refresh()

    def _ended(self, words: str, rank: str = "muted") -> None:
        self._busy = False
        self._say(words, rank)
        self._refresh()

    def _changed(self, name: str, what: str, _done: object = None) -> None:
        self._ended("")
        self._controller.model_changed.emit()  # the chooser of the panel has another list now
        self.reload(name, what)

    def _failed(self, error: BaseException) -> None:
        """Say it, and look again: a download that was stopped has begun."""
        self._ended(tr(str(error)), "error")
        name = self._current_name()
        self._host.run_job(
            said("Models"), lambda _: survey(), lambda models: self._take(models, name), quiet=True
        )


def _in_groups(digest: str) -> str:
    """A SHA-256 in four groups, between which it can wrap."""
    return " ".join(digest[start : start + _GROUP] for start in range(0, len(digest), _GROUP))


def _short(model: KnownModel) -> str:
    return model.advice if model.folder is not None else strung((model.state, model.advice), "; ")


# The work itself, off the Qt thread.


def survey() -> list[KnownModel]:
    """Every model that is known, with its fit on this machine, which is measured."""
    with told():
        return known_models(devices())


def _digest(model: KnownModel) -> str:
    assert model.folder is not None
    with told():
        return digest_of(load_manifest(model.folder))


def _problems(folder: Path) -> list[str]:
    with told():
        return [in_words(problem) for problem in load_manifest(folder).verify()]


def _removed(name: str) -> int:
    with told():
        return remove(name)


def _imported(folder: Path) -> str:
    with told():
        return import_folder(folder).name


def _planned(model: KnownModel) -> Plan:
    from healthgpt_inference.catalogue.download import plan_download

    assert model.released is not None
    with told():
        return plan_download(model.released)


def _fetched(plan: Plan, context: JobContext) -> None:
    from healthgpt_inference.catalogue.download import download

    def tell(name: str, done: int, total: int) -> None:
        context.check()
        context.progress(done // _MB, max(total // _MB, 1), name)

    with told():
        download(plan, tell=tell)
