"""The pages about data: memory, the network, anonymising, folders."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from healthgpt_viewer.language import said
from healthgpt_viewer.network.servers import AE_TITLE, Here, ae_title_problem
from healthgpt_viewer.preferences import Choice, Door, Folder, Number, Page, Row, Switch, Text
from healthgpt_viewer.settings import user_folder
from healthgpt_viewer.ui.exporting.usual import (
    DATES,
    FOLDER,
    Anonymising,
    fits,
    read_anonymising,
    write_anonymising,
)
from healthgpt_viewer.ui.memory import MOST_GB

if TYPE_CHECKING:
    from healthgpt_viewer.ui.window import MainWindow

_IMPORT = "import.folder"


def pages(window: MainWindow) -> Iterable[Page]:
    """These pages."""
    return (
        Page("memory", "Memory", lambda: _memory(window), place=65),
        Page("network", "Network", lambda: _network(window), place=80),
        Page("anonymise", "Anonymise", lambda: _anonymise(window), place=90),
        Page("folders", "Folders", lambda: _folders(window), place=100),
    )


def _memory(window: MainWindow) -> Iterable[Row]:
    return (
        Number(
            "Images may take",
            0,
            MOST_GB,
            lambda: window.memory.limit_gb,
            window.memory.allow_gb,
            unit="GB",
            lowest="Half of what is free",
            hint="At most. What was seen longest ago is given up first, and read again when it is wanted.",
            words=("RAM", "cache", "budget", "limit"),
        ),
    )


def _network(window: MainWindow) -> Iterable[Row]:
    network = window.network

    def put(**changes: Any) -> None:
        network.set_here(replace(network.here, **changes))

    return (
        Text(
            "AE title of this computer",
            lambda: network.here.ae_title,
            lambda text: put(ae_title=text),
            default=AE_TITLE,
            check=lambda text: ae_title_problem(text, said("The AE title of this computer")),
            hint="Its name for archives that speak DICOM.",
            words=("PACS", "application entity"),
        ),
        Folder(
            "Fetched and received studies go to",
            lambda: network.here.folder,
            lambda path: put(folder=path),
            usual=lambda: str(Here().place),
            words=("download", "received", "inbox"),
        ),
        Switch(
            "Receive studies",
            lambda: network.receiving,
            lambda on: network.switch_receiver(on=on),
            hint="Take in what those send who may. It is off at every start.",
            words=("store", "listener", "SCP"),
            why_not=network.why_no_receiver,
        ),
        Door(
            "Servers",
            "Servers …",
            lambda: network.show_settings("servers"),
            told=lambda: _servers(len(network.servers)),
            hint="The archives that are searched, and that studies are sent to.",
            words=("PACS", "archive", "DICOMweb", "TLS", "password"),
        ),
        Door(
            "This computer",
            "Receiver …",
            lambda: network.show_settings("here"),
            hint="On which address and port is listened, who may send, and how large.",
            words=("port", "address", "senders", "limits"),
        ),
    )


def _servers(count: int) -> str:
    return said("{n} are known", one="One is known", n=count) if count else said("None is known yet")


def _anonymise(window: MainWindow) -> Iterable[Row]:
    settings, usual = window.settings, Anonymising()

    def of(name: str) -> Callable[[], Any]:
        return lambda: getattr(read_anonymising(settings), name)

    def to(name: str) -> Callable[[Any], None]:
        return lambda value: put(**{name: value})

    def put(**changes: Any) -> None:
        write_anonymising(settings, replace(read_anonymising(settings), **changes))
        if window.desk.export is not None:
            window.desk.export.begin_as_usual()

    return (
        Text(
            "Name in place of the patient's",
            of("name"),
            to("name"),
            default=usual.name,
            check=fits,
            words=("pseudonym", "de-identify"),
            group="An export that is anonymised begins with",
        ),
        Text(
            "ID in place of the patient's",
            of("patient_id"),
            to("patient_id"),
            default=usual.patient_id,
            check=fits,
            words=("pseudonym", "number"),
            group="An export that is anonymised begins with",
        ),
        Choice(
            "Dates",
            lambda: DATES,
            of("dates"),
            to("dates"),
            default=usual.dates,
            words=("time", "shift"),
            group="An export that is anonymised begins with",
        ),
        Switch(
            "Keep sex, age, size and weight",
            of("keep_characteristics"),
            to("keep_characteristics"),
            words=("characteristics",),
            group="An export that is anonymised begins with",
        ),
        Switch(
            "Keep the UIDs",
            of("keep_uids"),
            to("keep_uids"),
            hint="Whoever has the originals can find the patient again.",
            words=("identifiers",),
            group="An export that is anonymised begins with",
        ),
        Door(
            "Anonymise now",
            "Export anonymised …",
            lambda: window.trigger("file.export-anonymised"),
            why_not=lambda: window.registry.reason("file.export-anonymised", window),
        ),
    )


def _folders(window: MainWindow) -> Iterable[Row]:
    settings = window.settings

    def put_export(path: str) -> None:
        settings.set(FOLDER, path or None)
        if window.desk.export is not None:
            window.desk.export.begin_as_usual()

    return (
        Folder(
            "Export into",
            lambda: settings.text(FOLDER),
            put_export,
            usual=lambda: str(Path.home()),
            hint="What is offered; the last one that was used.",
            words=("save",),
        ),
        Folder(
            "Import into",
            lambda: settings.text(_IMPORT),
            lambda path: settings.set(_IMPORT, path or None),
            usual=lambda: str(Path.home()),
            hint="Where studies of a disc are copied to; the last one that was used.",
            words=("copy", "CD"),
        ),
        Door(
            "Opened lately",
            "Forget",
            window.opening.forget_recent,
            told=lambda: _lately(len(window.opening.recent())),
            hint="The list of the welcome page and of File, Open again. The files stay as they are.",
            words=("recent", "history", "privacy"),
        ),
        Door(
            "Settings and everything that is kept",
            "Open the folder",
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(user_folder()))),
            hint="Settings, the list of studies, conversations and the log.",
            words=("user data", "profile", "HEALTHGPT_HOME"),
        ),
    )


def _lately(count: int) -> str:
    return said("{n} places", one="One place", n=count) if count else said("Nothing")
