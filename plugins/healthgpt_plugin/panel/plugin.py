"""The plugin: its panel and its actions in the viewer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from healthgpt_inference.manifest import SUPER_RESOLUTION
from healthgpt_plugin.eligibility import TITLES
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.language import said, together, tr
from healthgpt_viewer.plugin_api import API_VERSION, Action, Context, CurrentSlice, Host, Slice, Study

from .controller import Controller
from .conversation import Conversation, Entry
from .model_page import ModelPage
from .panel import Panel
from .pictures import Pictures
from .preferences import preferences_page
from .running import Running, place_words
from .saving import (
    RESULTS,
    Outcome,
    choose_folder,
    elsewhere,
    folder_for,
    names_a_person,
    remember_series,
    save_all,
)
from .store import Store
from .super_resolution import Offer, offer
from .undoing import Undoing

_CONVERSIONS = ("ct-to-mr", "mr-to-ct", "super-resolution", "reconstruct")
_MENU = "HealthGPT"
_OUTSIDE = said(
    "What it draws may have nothing to do with the patient. The result says so on its mark and in its file. "
    "Convert all the same?"
)
_NO_SLICE = said("There is no image in the active viewport.")
_NOT_OPEN = said("The slice that this is about is not open: open its study again.")
_A_NAME = said(
    "This study was de-identified, and a typed question may name a patient. Save the questions all the same?"
)


class HealthGPTPlugin:
    """Asks, converts, shows and saves; finds saved results again."""

    api_version = API_VERSION
    title = "HealthGPT"

    def activate(self, host: Host) -> None:
        """Add the panel and the actions."""
        self._host = host
        self._store = Store(host.user_folder() / "conversations")
        self._undoing = Undoing(self._store, self._refresh)
        self._conversations: dict[str, Conversation] = {}
        self._restored: set[str] = set()
        self._study: Study | None = None
        self._page: ModelPage | None = None
        self.controller = Controller(host, self._store.keep, self.conversation)
        self.panel = Panel(host, self.controller)
        self.pictures = Pictures(host, self.controller, self.panel, self.conversation)
        host.add_panel("healthgpt", "HEALTHGPT", self.panel)
        host.add_preferences(preferences_page(self.controller, self.show_models))
        self._add_actions()
        self._connect()
        self._show(host.current())
        self._studies_changed()
        for study in host.studies():
            self._restore(study)

    def deactivate(self) -> None:
        """Stop the engine."""
        if self._page is not None:
            self._page.close()
        self.controller.close()

    def _connect(self) -> None:
        host, panel, controller = self._host, self.panel, self.controller
        host.current_changed.connect(self._show)
        host.studies_changed.connect(self._studies_changed)
        host.study_opened.connect(self._restore)
        controller.made.connect(self._take)
        composer = panel.composer
        composer.asked.connect(self.ask)
        composer.convert_wanted.connect(self.convert)
        composer.override_wanted.connect(self.override)
        composer.region_wanted.connect(self._region)
        composer.save_wanted.connect(self.save)
        panel.card_wanted.connect(self._card)
        panel.model.page_wanted.connect(self.show_models)
        panel.overlay.changed.connect(self.pictures.change)
        panel.overlay.removed.connect(self.pictures.take_off)

    # Actions.

    def _add_actions(self) -> None:
        pictures, make = self.pictures, self._action
        for action in (
            make(
                "ask", said("Ask about this slice"), self._focus, self._why_not("ask"), "ask",
                key="Ctrl+Return", slice_menu=True,
            ),
            *(self._conversion(use, whole=False) for use in _CONVERSIONS),
            *(self._conversion(use, whole=True) for use in _CONVERSIONS[:3]),
            make(
                "override", said("Convert outside the trained use …"), self.override, self._why_not_override, "series",
                slice_menu=True,
            ),
            make(
                "over", said("Generated image over the slice"), pictures.over_here, pictures.why_not, "over",
                key="O", slice_menu=True,
            ),
            make("blink", said("Blink generated image and slice"), pictures.blink_here, pictures.why_not, "over", key="X"),
            make("remove-overlay", said("Take the generated image off"), pictures.take_off, pictures.why_not_off, "over"),
            make("save", said("Save AI annotations"), self.save, self._why_not_save, "save", key="Ctrl+S"),
            make("save-to", said("Save AI annotations to …"), self.save_elsewhere, self._why_not_save, "save"),
            make("models", said("Models …"), self.show_models, lambda _: None, "models"),
            make("stop", said("Stop HealthGPT"), self.controller.stop, self._why_not_stop, "stop"),
        ):  # fmt: skip
            self._host.add_action(action)

    @staticmethod
    def _action(
        name: str, title: str, run: Callable[[], None], enabled: Callable[[Context], str | None], group: str, **more: Any
    ) -> Action:  # fmt: skip
        return Action(
            f"healthgpt.{name}", title, lambda _: run(), _MENU, enabled=enabled, group=group, **more
        )

    def _conversion(self, use: str, *, whole: bool) -> Action:
        title = said("{task}: whole series", task=TITLES[use]) if whole else TITLES[use]
        if use == SUPER_RESOLUTION:
            title = said("{title} …", title=title)
        why_not = self._why_not(use, whole=whole)
        return self._action(
            f"{use}-series" if whole else use, title, lambda: self.convert(use, whole=whole), why_not,
            "series" if whole else "convert", slice_menu=True,
        )  # fmt: skip

    def _why_not(self, use: str, *, whole: bool = False) -> Callable[[Context], str | None]:
        whole = whole and use == SUPER_RESOLUTION
        return lambda context: self.controller.why_not(use, context.current(), whole=whole)

    def _why_not_override(self, context: Context) -> str | None:
        current = context.current()
        if self._overridable(current) is not None:
            return None
        return said("There is no conversion of this slice that only the trained use speaks against.")

    def _overridable(self, current: CurrentSlice | None) -> str | None:
        """The conversion of a slice that the user may insist on."""
        return next((use for use in _CONVERSIONS if self.controller.may_insist(use, current)), None)

    def _why_not_save(self, _context: Context) -> str | None:
        return None if self._unsaved() else said("There is nothing that is not saved yet.")

    def _why_not_stop(self, _context: Context) -> str | None:
        return None if self.controller.running else said("HealthGPT is not at work.")

    def _focus(self) -> None:
        self._host.show_panel("healthgpt")
        self.panel.composer.question.setFocus()

    def show_models(self) -> None:
        """Show the page of models."""
        if self._page is None:
            self._page = ModelPage(self._host, self.controller, self.panel)
        self._page.open_page()

    def _region(self, draw: bool) -> None:
        if draw:
            self._host.choose_region(lambda _: self.panel.composer.question.setFocus())
        else:
            self._host.set_region(None)

    # Requests.

    def ask(self, text: str) -> None:
        """Ask about the slice in the active viewport."""
        current = self._fitting("ask")
        if current is not None:
            self.controller.ask(current, text)

    def convert(self, use: str, *, whole: bool = False) -> None:
        """Convert the slice in the active viewport, or its whole series; super-resolution tells first what it will do."""
        current = self._fitting(use, whole=whole and use == SUPER_RESOLUTION)
        if current is None:
            return
        self._host.show_panel("healthgpt")
        if use != SUPER_RESOLUTION:
            self.controller.convert(current, use, current.stack.slices if whole else [current.slice])
            return
        made = offer(self.controller, current, whole=whole)
        keep = self._host.settings.get("super-resolution.keep", True) is not False
        self.panel.super_resolution.show_offer(
            made, self.controller.seconds_for(made.tiles), keep, self._super_resolve
        )

    def _super_resolve(self, made: Offer, keep: bool) -> None:
        self._host.settings.set("super-resolution.keep", keep)
        self.controller.super_resolve(made.current, made.slices, consistent=keep)

    def override(self) -> None:
        """Convert the slice although the model was not trained for it, once the user has read why it should not be."""
        current = self._host.current()
        use = self._overridable(current)
        if use is None or current is None:
            return
        against = together(self.controller.may_insist(use, current), " ")
        self._host.show_panel("healthgpt")

        def answered(yes: bool) -> None:
            now = self._host.current()
            if yes and now is not None and now.series.uid == current.series.uid:
                self.controller.insist(use, now)
                self.convert(use)

        self.panel.confirm.ask(
            f"{tr(TITLES[use])}: {against} {tr(_OUTSIDE)}", tr("Convert all the same"), answered
        )

    def _fitting(self, use: str, *, whole: bool = False) -> CurrentSlice | None:
        """The current slice where the use may begin; else the reason is told."""
        current = self._host.current()
        reason = self.controller.why_not(use, current, whole=whole)
        if reason:
            self._host.notify(reason)
            return None
        return current

    def _take(self, running: Running, entry: Entry) -> None:
        """A new entry; one generated image is shown beside its original, unless the reader has gone elsewhere."""
        study_uid = running.current.study.uid
        if self._open_study(study_uid) is None:
            return  # closed meanwhile: what was made is kept, and stands in the panel when the study is opened again
        conversation = self.conversation(study_uid)
        conversation.add(entry)
        self._refresh()
        made = self._undoing.made(conversation, entry)
        if entry.kind != "image" or running.total > 1:
            self._host.push_edit(made)
            return
        with self._host.one_edit(made.label):
            self._host.push_edit(made)
            self._present(running, entry)

    def _present(self, running: Running, entry: Entry) -> None:
        current = self._host.current()
        if current is not None and current.series.uid == running.current.series.uid:
            self.pictures.beside(entry)
        else:
            self._host.notify(
                tr("{title} is ready; its card in the HealthGPT panel shows it.", title=entry.question)
            )

    # What is shown.

    def _show(self, current: CurrentSlice | None) -> None:
        study = current.study if current is not None else None
        changed = (study.uid if study else None) != (self._study.uid if self._study else None)
        self._study = study
        self.panel.show_current(current)
        self.pictures.follow(current)
        if changed:
            self._refresh()

    def _refresh(self) -> None:
        conversation = self.conversation(self._study.uid) if self._study is not None else None
        self.panel.show_conversation(conversation, self.unsaved_results())
        self.pictures.fill_cards()

    def conversation(self, study_uid: str) -> Conversation:
        """The conversation about a study."""
        return self._conversations.setdefault(study_uid, Conversation(study_uid))

    def _open_study(self, uid: str) -> Study | None:
        return next((study for study in self._host.studies() if study.uid == uid), None)

    def _studies_changed(self) -> None:
        """Entries for the results in the folders that are open; work for a study that was closed ends."""
        running = self.controller.running
        for request in [*self.controller.waiting, *([running] if running is not None else [])]:
            if self._open_study(request.current.study.uid) is None:
                self.controller.withdraw(request)
        results, came = self._host.results(), False
        for study in self._host.studies():
            conversation = self.conversation(study.uid)
            images = [
                i for i in results.images if str(i.header.dataset.get("StudyInstanceUID", "")) == study.uid
            ]
            turns = results.conversation(study.uid)
            came |= conversation.take_saved(turns, images, lambda ref, study=study: _where(study, ref))  # type: ignore[misc]  # mypy on defaults of lambdas
            self._store.forget(study.uid, conversation.written)
        if came:
            self._refresh()

    def _restore(self, study: Study) -> None:
        """Bring back what an earlier run left, and, once, what was saved elsewhere."""
        if study.uid not in self._restored:
            self._restored.add(study.uid)
            for folder in elsewhere(self._host, study):
                self._host.reload(folder)

        def take(entries: list[Entry]) -> None:
            conversation = self.conversation(study.uid)
            if conversation.restore(entries):
                self._refresh()
            for series in self.pictures.kept_series(entries):
                self._host.put_back(series)
            saved = [entry.uid for entry in conversation.entries if conversation.is_saved(entry)]
            self._store.forget(study.uid, {entry.uid for entry in entries}.intersection(saved))

        self._host.run_job(
            said("Reading what was kept"), lambda _: self._store.load(study.uid, lambda ref: _slice(study, ref)),
            take, quiet=True,
        )  # fmt: skip

    # Cards.

    def _card(self, name: str, entries: Sequence[Entry]) -> None:
        actions: dict[str, Callable[[Sequence[Entry]], None]] = {
            "go": self._go,
            "beside": lambda entries: self.pictures.beside(self._here(entries), go=True),
            "over": lambda entries: self.pictures.over(self._here(entries)),
            "entropy": lambda entries: self.pictures.entropy(self._here(entries)),
            "again": lambda entries: self.ask(entries[0].question),
            "save": self._save_card,
            "delete": self._delete,
        }
        actions[name](entries)

    def _here(self, entries: Sequence[Entry]) -> Entry:
        """Of several images the one of the slice that is shown, else the first."""
        current = self._host.current()
        return next((e for e in entries if current is not None and e.ref == current.ref), entries[0])

    def _go(self, entries: Sequence[Entry]) -> None:
        ref = self._here(entries).ref
        if ref is not None and not self._host.select(ref):
            self._host.notify(tr(_NOT_OPEN))

    def _delete(self, entries: Sequence[Entry]) -> None:
        conversation = next(c for c in self._conversations.values() if entries[0] in c.entries)
        self._host.push_edit(self._undoing.delete(conversation, entries))

    # Saving.

    def _unsaved(self) -> list[tuple[Conversation, Study]]:
        studies = {study.uid: study for study in self._host.studies()}
        return [
            (conversation, studies[uid])
            for uid, conversation in self._conversations.items()
            if uid in studies and conversation.savable()
        ]

    def unsaved_results(self) -> int:
        """How many results are not in a file."""
        return sum(len(conversation.savable()) for conversation, _ in self._unsaved())

    def save(self) -> None:
        """Save everything."""
        self.save_results(lambda _: None)

    def save_elsewhere(self) -> None:
        """Choose where the results of the study that is shown go, then save."""
        if self._study is not None and choose_folder(self._host, self._study) is not None:
            self.save()

    def save_results(self, done: Callable[[bool], None]) -> None:
        """Save everything, one study after the other; also called when the window is about to close."""
        waiting = self._unsaved()
        if not waiting:
            done(True)
            return
        conversation, study = waiting[0]

        def next_study(saved: bool) -> None:
            if saved:
                self.save_results(done)
            else:
                done(False)

        self._save(conversation, study, conversation.savable(), next_study)

    def _save_card(self, entries: Sequence[Entry]) -> None:
        """Save the images of a card; of an answer, with all others of its study: they share one report."""
        conversation = next(c for c in self._conversations.values() if entries[0] in c.entries)
        study = self._open_study(conversation.study_uid)
        if study is None:
            self._host.notify(tr(_NOT_OPEN))
            return
        kind = entries[0].kind
        wanted = [e for e in conversation.savable() if e.kind == kind and (kind == "answer" or e in entries)]
        self._save(conversation, study, wanted, lambda _: None)

    def _save(
        self, conversation: Conversation, study: Study, entries: list[Entry], done: Callable[[bool], None]
    ) -> None:  # fmt: skip
        if names_a_person(entries, study) and not conversation.may_name:
            self._host.show_panel("healthgpt")

            def answered(yes: bool) -> None:
                conversation.may_name = yes
                if yes:
                    self._save(conversation, study, entries, done)
                else:
                    done(False)

            self.panel.confirm.ask(tr(_A_NAME), tr("Save"), answered)
            return
        folder = folder_for(self._host, study)
        if folder is None:
            done(False)
            return
        saved = self._host.results()
        self._host.run_job(
            said("Saving AI annotations"),
            lambda _: save_all(conversation, study, entries, folder, saved),
            lambda outcome: self._saved(conversation, outcome, done),
            lambda _: done(False),
            stoppable=False,
        )

    def _saved(self, conversation: Conversation, outcome: Outcome, done: Callable[[bool], None]) -> None:
        conversation.written |= set(outcome.written)
        self._store.forget(conversation.study_uid, outcome.written)
        remember_series(self._host, conversation.study_uid, outcome)
        count = len(outcome.written)
        self._host.notify(
            tr(
                "{n} AI annotations were saved to {folder}.",
                one="{n} AI annotation was saved to {folder}.",
                n=count,
                folder=outcome.folder / RESULTS,
            )
        )
        self._host.reload(outcome.folder / RESULTS)
        self._refresh()
        done(True)


def _slice(study: Study, ref: ImageRef) -> Slice | None:
    found = (
        one for series in study.series for stack in series.stacks for one in stack.slices if one.ref == ref
    )
    return next(found, None)


def _where(study: Study, ref: ImageRef | None) -> str:
    """The place of a slice of a study, in words."""
    for series in study.series:
        for stack in series.stacks:
            for one in stack.slices:
                if one.ref == ref:
                    return place_words(series, stack, one)
    return ""
