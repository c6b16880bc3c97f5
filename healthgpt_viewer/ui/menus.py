"""Menus, toolbar and slice menu, all built from the list of actions.

A menu greys out what cannot be done and gives the reason as a tooltip; the key of such an action is still heard, and
answered with the reason, since a key that does nothing explains nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from healthgpt_viewer.actions import Action, ActionRegistry
from healthgpt_viewer.current import Context
from healthgpt_viewer.keys import needs_image
from healthgpt_viewer.language import tr
from healthgpt_viewer.ui import icons
from healthgpt_viewer.ui.bottom import plain_tip
from healthgpt_viewer.ui.sizes import px
from healthgpt_viewer.ui.theme import Theme

ORDER = ("File", "Edit", "View", "Image", "Tools", "HealthGPT", "Network", "Help")
_LETTERS = {"HealthGPT": "Health&GPT"}  # Help has the H
TOOLBAR = ("open", "layout", "tools", "measure", "view")
# Where macOS has places of its own for them.
_ROLES = {"file.quit": QAction.MenuRole.QuitRole, "edit.preferences": QAction.MenuRole.PreferencesRole}
_REASON_SHOWN = 110
_ICON = 24  # pixels at 100 percent
_BESIDE = 4  # pixels between buttons of the toolbar


@dataclass
class _Bound:
    """An action and its item in the menu."""

    action: Action
    item: QAction


class Menus(QObject):
    """Keeps the menu bar in step with the registry.

    Args:
        window: whose menu bar it is.
        registry: the actions.
        context: what the actions look at.
        trigger: runs an action by its id and tells what went wrong.
        keys_for: the widget that must have the focus for keys of scope "viewport".
    """

    def __init__(
        self,
        window: QMainWindow,
        registry: ActionRegistry,
        context: Context,
        trigger: Callable[[str], None],
        keys_for: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._registry = registry
        self._context = context
        self._trigger = trigger
        self._keys_for = keys_for
        self._bound: dict[str, _Bound] = {}
        self._menus: dict[str, QMenu] = {}
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.rebuild)
        registry.on_change(self._soon.start)

    def menu(self, path: str) -> QMenu:
        """The menu of that path."""
        return self._menus[path]

    def item(self, action_id: str) -> QAction:
        """The menu item of an action."""
        return self._bound[action_id].item

    def rebuild(self) -> None:
        """Make the menu bar anew."""
        self._soon.stop()
        bar = self._window.menuBar()
        bar.clear()
        for bound in self._bound.values():
            self._window.removeAction(bound.item)
            self._keys_for.removeAction(bound.item)
            bound.item.deleteLater()
        for menu in self._menus.values():
            menu.deleteLater()
        self._bound.clear()
        self._menus.clear()
        for name in _ordered(action.menu for action in self._registry):
            self._add_menu(bar, name)
        for action in self._registry:
            self._add_item(action)

    def popup(self, place: QPoint) -> None:
        """The slice menu at a global position."""
        menu = self.slice_menu()
        menu.popup(place)

    def popup_of(self, path: str, place: QPoint, over: QWidget | None = None) -> None:
        """What can be done now of a menu, at a global position: the menu of a right click ``over`` a window."""
        self.menu_of(path, over).popup(place)

    def menu_of(self, path: str, over: QWidget | None = None) -> QMenu:
        """What can be done now of a menu, as a menu of its own; ``over`` another window than the main one."""
        menu = QMenu(over or self._window)
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = ""
        for action in self._registry:
            if action.menu == path and action.enabled(self._context) is None:
                if group not in ("", action.group):
                    menu.addSeparator()
                group = action.group
                menu.addAction(shown_item(action, self._context, self._trigger, menu))
        return menu

    def slice_menu(self) -> QMenu:
        """What can be done with the current slice; what cannot stands there with its reason."""
        menu = QMenu(self._window)
        menu.setToolTipsVisible(True)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group: str | None = None
        for action in _slice_actions(self._registry, self._context):
            place = f"{action.menu.split('/')[0]} {action.group}"
            if group is not None and place != group:
                menu.addSeparator()
            group = place
            menu.addAction(shown_item(action, self._context, self._trigger, menu, tell=True))
        return menu

    def _add_menu(self, bar: QMenuBar, name: str) -> None:
        title = tr(name, note="menu bar")
        # Translations say which letter opens the menu; in English it is the first, or one of its own.
        menu = bar.addMenu(title if "&" in title else _LETTERS.get(name, f"&{title}"))
        self._prepare(menu, name)

    def _prepare(self, menu: QMenu, path: str) -> None:
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._before(path))
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu, self._after))
        self._menus[path] = menu

    def _menu_for(self, path: str) -> QMenu:
        if path not in self._menus:
            parent, _, name = path.rpartition("/")
            self._prepare(self._menu_for(parent).addMenu(_plain(tr(name))), path)
        return self._menus[path]

    def _add_item(self, action: Action) -> None:
        menu = self._menu_for(action.menu)
        self._separate(menu, action)
        item = QAction(_plain(tr(action.title)), self)
        item.setObjectName(action.id)
        item.setShortcuts([QKeySequence(key) for key in action.keys])
        given = self._registry.has_other_keys(action.id)
        if action.scope == "viewport" or (given and any(map(needs_image, action.keys))):
            item.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._keys_for.addAction(item)
        else:
            self._window.addAction(item)
        item.setMenuRole(_ROLES.get(action.id, QAction.MenuRole.NoRole))
        item.triggered.connect(lambda: self._trigger(action.id))
        menu.addAction(item)
        self._bound[action.id] = _Bound(action, item)

    def _separate(self, menu: QMenu, action: Action) -> None:
        last = menu.property("group")
        if last is not None and last != action.group:
            menu.addSeparator()
        menu.setProperty("group", action.group)

    def _before(self, path: str) -> None:
        for bound in self._bound.values():
            if bound.action.menu == path:
                reason = bound.action.enabled(self._context)
                bound.item.setEnabled(reason is None)
                bound.item.setToolTip(_tip(bound.action, reason))
                if bound.action.label:
                    bound.item.setText(_plain(tr(bound.action.label(self._context))))
                _show_check(bound.action, bound.item, self._context)

    def _after(self) -> None:
        for bound in self._bound.values():
            bound.item.setEnabled(True)


class Toolbar(QToolBar):
    """The actions that name a group of the toolbar, in their order."""

    def __init__(
        self,
        registry: ActionRegistry,
        context: Context,
        trigger: Callable[[str], None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Toolbar"), parent)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self._registry = registry
        self._context = context
        self._trigger = trigger
        self._theme = theme
        self.buttons: dict[str, QToolButton] = {}
        self._roomy_width = 0
        self._drop_downs: list[tuple[str, str, str]] = []
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.rebuild)
        self._later = QTimer(self, interval=60, singleShot=True)
        self._later.timeout.connect(self.refresh)
        registry.on_change(self._soon.start)
        theme.changed.connect(self._soon.start)

    def add_drop_down(self, title: str, menu_path: str, hint: str) -> None:
        """A button at the end that opens the actions of one menu, for example the windows."""
        self._drop_downs.append((title, menu_path, hint))

    def rebuild(self) -> None:
        """Make the buttons anew."""
        self._soon.stop()
        self.clear()
        self.buttons.clear()
        group = ""
        for action in sorted(self._registry, key=_toolbar_place):
            if action.toolbar:
                if group and action.toolbar != group:
                    self.addSeparator()
                group = action.toolbar
                self._add(action)
        for drop_down in self._drop_downs:
            self._add_drop_down(*drop_down)
        self._order_tabs()
        self.setIconSize(QSize(px(_ICON), px(_ICON)))
        self._roomy_width = self._wished_width()
        self._fit()
        self.refresh()

    def _order_tabs(self) -> None:
        """The buttons were made after all else in the window; the Tab key finds them first, from left to right."""
        before: QWidget = self
        for item in self.actions():
            button = self.widgetForAction(item)
            if isinstance(button, QToolButton):
                QWidget.setTabOrder(before, button)
                before = button

    def refresh_soon(self) -> None:
        """Look again at what can be done, a moment after the last change."""
        if not self._later.isActive():
            self._later.start()

    def refresh(self) -> None:
        """Look again at what can be done and what is on."""
        for action_id, button in self.buttons.items():
            action = self._registry[action_id]
            reason = action.enabled(self._context)
            button.setEnabled(reason is None)
            button.setToolTip(_tip(action, reason))
            if action.checked:
                button.setChecked(action.checked(self._context))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words beside icons give way in a narrow window, so that no button is out of reach."""
        super().resizeEvent(event)
        self._fit()

    def _wished_width(self) -> int:
        widgets = [self.widgetForAction(item) for item in self.actions()]
        return sum(widget.sizeHint().width() + _BESIDE for widget in widgets if widget is not None)

    def _fit(self) -> None:
        style = Qt.ToolButtonStyle
        roomy = self.width() >= self._roomy_width
        for action_id, button in self.buttons.items():
            worded = roomy or not self._registry[action_id].icon
            if self._registry[action_id].short:
                button.setToolButtonStyle(
                    style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly
                )

    def _add(self, action: Action) -> None:
        colours = self._theme.colours
        button = QToolButton(self)
        button.setObjectName(action.id)
        button.setCheckable(action.checked is not None)
        button.setText(_plain(tr(action.short or action.title)))
        button.setAccessibleName(tr(action.title))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action.icon:
            button.setIcon(icons.icon(action.icon, colours.text, colours.disabled))
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if action.short else style.ToolButtonIconOnly
        )
        button.clicked.connect(lambda: self._clicked(action.id))
        self.addWidget(button)
        self.buttons[action.id] = button

    def _add_drop_down(self, title: str, menu_path: str, hint: str) -> None:
        button = QToolButton(self)
        button.setText(f"{tr(title)} ▾")
        button.setToolTip(tr(hint))
        button.setAccessibleName(tr(title))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill(menu, menu_path))
        button.setMenu(menu)
        self.addWidget(button)

    def _fill(self, menu: QMenu, menu_path: str) -> None:
        menu.clear()
        for action in self._registry:
            if action.menu == menu_path:
                menu.addAction(shown_item(action, self._context, self._trigger, menu))

    def _clicked(self, action_id: str) -> None:
        self._trigger(action_id)
        self.refresh()


def shown_item(
    action: Action, context: Context, trigger: Callable[[str], None], menu: QMenu, *, tell: bool = False
) -> QAction:
    """An item for a menu that is made anew each time it is shown; ``tell`` writes the reason behind its title."""
    reason = action.enabled(context)
    title = tr(action.label(context) if action.label else action.title)
    if reason and tell:
        reason = tr(reason)
        short = reason if len(reason) <= _REASON_SHOWN else reason[: _REASON_SHOWN - 1].rstrip() + "…"
        title = short if short.startswith(f"{title} ") else f"{title}: {short}"
    item = QAction(_plain(title), menu)
    item.setObjectName(action.id)
    item.setEnabled(reason is None)
    item.setToolTip(_tip(action, reason))
    if action.key:
        item.setShortcut(QKeySequence(action.key))
        # The key belongs to the menu bar's item; here it is only shown.
        item.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        item.setShortcutVisibleInContextMenu(True)
    _show_check(action, item, context)
    item.triggered.connect(lambda: trigger(action.id))
    return item


def _show_check(action: Action, item: QAction, context: Context) -> None:
    if action.checked:
        item.setCheckable(True)
        item.setChecked(action.checked(context))


def _toolbar_place(action: Action) -> int:
    return TOOLBAR.index(action.toolbar) if action.toolbar in TOOLBAR else len(TOOLBAR)


def _ordered(paths: Iterable[str]) -> list[str]:
    """The top menus: those of the drawing first, then what plugins add, Help last."""
    names = list(dict.fromkeys(path.split("/")[0] for path in paths))
    known = [name for name in ORDER[:-1] if name in names]
    added = [name for name in names if name not in ORDER]
    return known + added + [name for name in ORDER[-1:] if name in names]


def _slice_actions(registry: ActionRegistry, context: Context) -> list[Action]:
    """What the slice menu offers: HealthGPT first, with the reason where it cannot; the rest where it can."""
    offered = [action for action in registry if action.slice_menu]
    first = [
        action
        for action in offered
        if action.menu.split("/")[0] not in ORDER or action.menu.startswith("HealthGPT")
    ]
    return first + [action for action in offered if action not in first and action.enabled(context) is None]


def way_to(registry: ActionRegistry, action_id: str) -> str:
    """How an action is reached now, for a sentence: its key, else its place in the menus."""
    action = registry[action_id]
    if action.keys:
        return QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    menu, *below = action.menu.split("/")
    return ", ".join((menu_title(menu), *map(tr, below), tr(action.title)))


def menu_title(name: str) -> str:
    """The name of a top menu in the reader's language, without the mark of its letter."""
    title = tr(name, note="menu bar")
    # Chinese has the letter behind the word: "文件(&F)".
    return title.partition("(&")[0].replace("&", "")


def _plain(title: str) -> str:
    """A title in which an ampersand is an ampersand."""
    return title.replace("&", "&&")


def dress(button: QAbstractButton, action: Action, context: Context) -> None:
    """Let a button of a window stand as an action does: its words, why it cannot run, whether it can."""
    reason = action.enabled(context)
    button.setText(_plain(tr(action.label(context) if action.label else action.title)))
    button.setToolTip(_tip(action, reason))
    button.setEnabled(reason is None)


def _tip(action: Action, reason: str | None) -> str:
    keys = ", ".join(
        QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in action.keys
    )
    title = tr(action.title)
    head = f"{title} ({keys})" if keys else title
    return plain_tip("\n".join(part for part in (head, tr(reason or action.hint)) if part))
