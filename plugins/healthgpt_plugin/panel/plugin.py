"""The plugin: its panel and its actions in the viewer."""

from __future__ import annotations

from collections.abc import Callable

from healthgpt_plugin.eligibility import TITLES
from healthgpt_plugin.workflow import Converted
from healthgpt_viewer.imaging.pixels import SliceImage, load, render
from healthgpt_viewer.plugin_api import (
    API_VERSION,
    Action,
    Context,
    CurrentSlice,
    Edit,
    Host,
    Overlay,
    Series,
    Study,
)

from .controller import Controller
from .conversation import Conversation, Entry
from .panel import Panel
from .saving import Outcome, folder_for, names_a_person, save_all
from .store import Store

_CONVERSIONS = ("ct-to-mr", "mr-to-ct", "super-resolution", "reconstruct")
_MENU = "HealthGPT"


class HealthGPTPlugin:
    """Asks, converts, shows and saves; finds saved results again."""

    api_version = API_VERSION
    title = "HealthGPT"

    def activate(self, host: Host) -> None:
        """Add the panel and the actions."""
        self._host = host
        self._controller = Controller(host)
        self._store = Store(host.user_folder() / "conversations")
        self._conversations: dict[str, Conversation] = {}
        self._study: Study | None = None
        self._panel = Panel(host, self._controller)
        host.add_panel("healthgpt", "HEALTHGPT", self._panel)
        self._add_actions()
        self._connect()
        self._show(host.current())
        self._find_saved()

    def deactivate(self) -> None:
        """Stop the engine."""
        self._controller.close()

    def _connect(self) -> None:
        host, panel, controller = self._host, self._panel, self._controller
        host.current_changed.connect(self._show)
        host.studies_changed.connect(self._find_saved)
        controller.made.connect(self._take)
        panel.asked.connect(self._ask)
        panel.card_wanted.connect(self._card)
        panel.save_wanted.connect(lambda: self._save(lambda _: None))
        panel.region_wanted.connect(lambda: host.choose_region(lambda _: panel.question.setFocus()))
        panel.convert_wanted.connect(self._convert)
        panel.overlay_changed.connect(self._set_overlay)

    # Actions.

    def _add_actions(self) -> None:
        add, controller = self._host.add_action, self._controller
        add(
            Action(
                "healthgpt.ask", "Ask about this slice", lambda _: self._focus(), _MENU, key="Ctrl+Return",
                enabled=lambda context: controller.why_not("ask", context.current()), slice_menu=True, group="ask",
            )
        )  # fmt: skip
        for use in _CONVERSIONS:
            add(self._conversion(use, whole=False))
        for use in _CONVERSIONS[:2]:
            add(self._conversion(use, whole=True))
        add(
            Action(
                "healthgpt.save", "Save AI annotations", lambda _: self._save(lambda _: None), _MENU, key="Ctrl+S",
                enabled=lambda _: None if self._unsaved() else "There is nothing that is not saved yet.", group="save",
            )
        )  # fmt: skip
        add(
            Action(
                "healthgpt.stop", "Stop HealthGPT", lambda _: controller.stop(), _MENU,
                enabled=lambda _: None if controller.running else "HealthGPT is not at work.", group="stop",
            )
        )  # fmt: skip
        add(
            Action(
                "healthgpt.remove-overlay", "Take the generated image off", lambda _: self._set_overlay(None), _MENU,
                enabled=lambda _: None if self._host.overlay() else "Nothing lies over the slice.", group="over",
            )
        )  # fmt: skip

    def _conversion(self, use: str, *, whole: bool) -> Action:
        def enabled(context: Context) -> str | None:
            return self._controller.why_not(use, context.current())

        title = f"{TITLES[use]}: whole series" if whole else TITLES[use]
        return Action(
            f"healthgpt.{use}{'-series' if whole else ''}", title, lambda _: self._convert(use, whole=whole), _MENU,
            enabled=enabled, slice_menu=True, group="series" if whole else "convert",
        )  # fmt: skip

    def _focus(self) -> None:
        self._host.show_panel("healthgpt")
        self._panel.question.setFocus()

    # Requests.

    def _ask(self, text: str) -> None:
        current = self._host.current()
        reason = self._controller.why_not("ask", current)
        if reason or current is None:
            self._host.notify(reason or "There is no image in the active viewport.")
            return
        self._controller.ask(current, text)

    def _convert(self, use: str, *, whole: bool = False) -> None:
        current = self._host.current()
        reason = self._controller.why_not(use, current)
        if reason or current is None:
            self._host.notify(reason or "There is no image in the active viewport.")
            return
        self._host.show_panel("healthgpt")
        self._controller.convert(current, use, current.stack.slices if whole else [current.slice])

    def _take(self, study_uid: str, entry: Entry) -> None:
        """A new card; a single generated image is shown beside its original at once."""
        conversation = self._conversation(study_uid)
        conversation.add(entry)
        self._store.save(conversation)
        self._refresh()
        running = self._controller.running
        if isinstance(entry.made, Converted) and (running is None or running.total == 1):
            self._beside(entry)

    # What is shown.

    def _show(self, current: CurrentSlice | None) -> None:
        study = current.study if current is not None else None
        changed = (study.uid if study else None) != (self._study.uid if self._study else None)
        self._study = study
        self._panel.show_current(current)
        self._panel.show_overlay(self._host.overlay())
        if changed:
            self._refresh()

    def _refresh(self) -> None:
        conversation = self._conversation(self._study.uid) if self._study is not None else None
        self._panel.show_conversation(conversation)

    def _conversation(self, study_uid: str) -> Conversation:
        if study_uid not in self._conversations:
            conversation = Conversation(study_uid)
            conversation.entries += self._store.load(study_uid)
            self._conversations[study_uid] = conversation
        return self._conversations[study_uid]

    def _find_saved(self) -> None:
        """Cards for the results that lie in the folders that are open."""
        results, came = self._host.results(), False
        for study in self._host.studies():
            turns = results.conversation(study.uid)
            images = [
                i for i in results.images if str(i.header.dataset.get("StudyInstanceUID", "")) == study.uid
            ]
            came |= self._conversation(study.uid).take_saved(turns, images)
        if came:
            self._refresh()

    def _card(self, name: str, entry: Entry) -> None:
        actions: dict[str, Callable[[Entry], None]] = {
            "go": self._go, "beside": self._beside, "over": self._over, "again": self._again, "delete": self._delete,
        }  # fmt: skip
        actions[name](entry)

    def _go(self, entry: Entry) -> None:
        if entry.ref is not None and not self._host.select(entry.ref):
            self._host.notify("The slice that this is about is not open: open its study again.")

    def _again(self, entry: Entry) -> None:
        self._ask(entry.question)

    def _delete(self, entry: Entry) -> None:
        conversation = next(c for c in self._conversations.values() if entry in c.entries)
        index = conversation.remove(entry)

        def show() -> None:
            self._store.save(conversation)
            self._refresh()

        def undo() -> None:
            conversation.insert(index, entry)
            show()

        def redo() -> None:
            conversation.remove(entry)
            show()

        show()
        self._host.push_edit(Edit("Delete card", undo, redo))

    def _beside(self, entry: Entry) -> None:
        if entry.ref is not None:
            self._host.select(entry.ref)
        series = self._series_of(entry)
        if series is not None:
            self._host.show_series(series, beside=True, link=True)

    def _series_of(self, entry: Entry) -> Series | None:
        if isinstance(entry.made, Converted):
            return self._controller.series_of(entry.made)
        for study in self._host.studies():
            for series in study.series:
                if any(header.sop_instance_uid == entry.uid for header in series.headers):
                    return series
        self._host.notify("The saved image is not open any more: open its study again.")
        return None

    def _over(self, entry: Entry) -> None:
        if entry.ref is None:
            self._host.notify("The slice that it was made from is not open: open its study again.")
            return
        image = self._image_of(entry)
        if image is None or not self._host.select(entry.ref):
            self._host.notify("The slice that it was made from is not open: open its study again.")
            return
        window = image.windows[0]
        self._set_overlay(Overlay(render(image, window), image.grid, entry.ref, entry.question, opacity=0.6))

    def _image_of(self, entry: Entry) -> SliceImage | None:
        if isinstance(entry.made, Converted):
            return entry.made.image
        series = self._series_of(entry)
        stacks = series.stacks if series is not None else ()
        found = [one for stack in stacks for one in stack.slices if one.ref.sop_instance_uid == entry.uid]
        return load(found[0]) if found else None

    def _set_overlay(self, overlay: Overlay | None) -> None:
        self._host.set_overlay(overlay)
        self._panel.show_overlay(overlay)

    # Saving.

    def _unsaved(self) -> list[tuple[Conversation, Study]]:
        studies = {study.uid: study for study in self._host.studies()}
        return [
            (conversation, studies[uid])
            for uid, conversation in self._conversations.items()
            if uid in studies and conversation.savable()
        ]

    def unsaved_results(self) -> int:
        """How many cards are not in a file."""
        return sum(len(conversation.savable()) for conversation, _ in self._unsaved())

    def save_results(self, done: Callable[[bool], None]) -> None:
        """Save everything; called when the window is about to close."""
        self._save(done)

    def _save(self, done: Callable[[bool], None]) -> None:
        waiting = self._unsaved()
        if not waiting:
            done(True)
            return
        conversation, study = waiting[0]
        if names_a_person(conversation, study) and not self._host.ask_yes_no(
            "Save AI annotations",
            "This study was de-identified, and a typed question may name a patient. Save the questions all the same?",
        ):
            done(False)
            return
        folder = folder_for(self._host, study)
        if folder is None:
            done(False)
            return
        entries = conversation.savable()
        self._host.run_job(
            "Saving AI annotations",
            lambda _: save_all(conversation, study, entries, folder),
            lambda outcome: self._saved(conversation, outcome, done),
            lambda _: done(False),
            stoppable=False,
        )

    def _saved(self, conversation: Conversation, outcome: Outcome, done: Callable[[bool], None]) -> None:
        conversation.written |= set(outcome.written)
        conversation.predecessor = outcome.predecessor
        self._store.save(conversation)
        count = len(outcome.written)
        self._host.notify(
            f"{count} AI annotation{'s were' if count != 1 else ' was'} saved to {outcome.folder / 'AI_RESULTS'}."
        )
        self._host.reload(outcome.folder / "AI_RESULTS")
        self._refresh()
        self._save(done)  # the next study, if several wait
