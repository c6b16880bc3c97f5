"""The viewer's own actions, by topic. Each module gives a list; the order here is the order in the menus."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from healthgpt_viewer.commands import (
    edit,
    exporting,
    files,
    found,
    fusion,
    hanging,
    help_,
    image,
    key_images,
    known,
    layout,
    leaving,
    links,
    measure,
    network,
    objects,
    reformat,
    rows,
    studies,
    tools,
    view,
    windows,
)
from healthgpt_viewer.commands.words import WORDS

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow


def register_all(window: MainWindow) -> None:
    """Register every action of the viewer itself."""
    for topic in (
        files,
        exporting,
        studies,
        known,
        rows,
        leaving,
        edit,
        view,
        layout,
        hanging,
        links,
        objects,
        reformat,
        fusion,
        image,
        windows,
        key_images,
        tools,
        measure,
        network,
        found,
        help_,
    ):
        for action in topic.actions(window):
            window.registry.add(replace(action, words=WORDS.get(action.id, "")))
