"""What the documents say is so: links lead somewhere, commands parse, keys and menus are there."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import commands
import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from healthgpt_plugin.cli import main as healthgpt
from healthgpt_viewer.__main__ import _parser as viewer_parser
from tests.journeys.reader import reading

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_NESTED = {"data", "models"}  # with sub-commands of their own
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"```.*?```|``[^`]+``|`[^`\n]+`", re.DOTALL)


def name(document: Path) -> str:
    return document.relative_to(ROOT).as_posix()


def links(document: Path) -> Iterator[tuple[str, str]]:
    """Path and fragment of each relative link."""
    for target in _LINK.findall(_CODE.sub("", document.read_text(encoding="utf-8"))):
        if "://" not in target and not target.startswith("mailto:"):
            path, _, fragment = target.partition("#")
            yield path, fragment


def anchors(document: Path) -> set[str]:
    """The fragments of the headings, as code hosts make them."""
    titles = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_every_relative_link_leads_somewhere(document: Path) -> None:
    for path, fragment in links(document):
        target = (document.parent / path).resolve() if path else document
        assert target.exists(), f"{path} is not there"
        assert target.is_relative_to(ROOT), f"{path} leads out of the project"
        if fragment and target.suffix == ".md":
            assert fragment in anchors(target), f"{path} has no heading for #{fragment}"


def test_pictures_are_small_and_used() -> None:
    used = {(document.parent / path).resolve() for document in DOCUMENTS for path, _ in links(document)}
    pictures = set((ROOT / "docs" / "images").iterdir())
    assert pictures <= used
    assert all(picture.stat().st_size < 300_000 for picture in pictures)


def commands_in(document: Path) -> Iterator[list[str]]:
    """The command lines that a document shows, in blocks and in the text."""
    text = document.read_text(encoding="utf-8")
    for line in re.findall(r"^ {4}(.+)$|`([^`\n]+)`", text, re.MULTILINE):
        words = re.sub(r"\s{2,}.*|[…\[\]]|\.\.\.", "", line[0] or line[1])
        try:
            yield shlex.split(words)
        except ValueError:
            continue


def documented(program: str) -> list[list[str]]:
    """The arguments of each documented call of a program."""
    every = [words for document in DOCUMENTS for words in commands_in(document)]
    starts = [(words, words.index(found)) for words in every if (found := _named(words, program))]
    calls = [words[start + 1 :] for words, start in starts]
    assert calls
    return calls


def _named(words: list[str], program: str) -> str | None:
    return next((word for word in words[:2] if word == program or word.endswith("/" + program)), None)


def test_documented_set_up_commands_parse() -> None:
    for arguments in documented("bootstrap.py"):
        if not arguments:
            continue  # the script as such, not a call of it
        options, rest = commands._parser().parse_known_args(arguments)
        assert options.command == "test" or rest == []


def test_documented_commands_parse(capsys: pytest.CaptureFixture[str]) -> None:
    """Where the arguments are wrong, argparse ends with 2 and says ``usage``; anything else is a matter of files."""
    for arguments in documented("healthgpt"):
        if not arguments or not arguments[0].islower() or any("|" in word for word in arguments):
            continue  # a synopsis, not a call
        names = [word for word in arguments if not word.startswith("-")]
        with pytest.raises(SystemExit) as ended:
            healthgpt([*names[: 2 if names[:1] and names[0] in _NESTED else 1], "--help"])
        assert ended.value.code == 0, arguments
        told = capsys.readouterr().out
        for option in (word for word in arguments if word.startswith("--")):
            assert option in told, f"{option} of {arguments}"


def test_documented_calls_of_the_viewer_parse() -> None:
    parser: argparse.ArgumentParser = viewer_parser()
    assert parser.parse_args(["--demo"]).demo


def test_keys_and_menus_of_the_user_guide_are_those_of_the_program(qtbot: QtBot) -> None:
    guide = (ROOT / "docs" / "user-guide.md").read_text(encoding="utf-8")
    table = guide.split("## Keys and mouse")[1].split("\n## ")[0]
    with reading(qtbot) as reader:
        actions = list(reader.window.registry)
    words = {"Page Up": "PgUp", "Page Down": "PgDown", "Delete": "Del", "Escape": "Esc"}
    hands = [row.split("|")[1] for row in table.splitlines() if row.startswith("| ")]
    told = {
        words.get(word, word)
        for hand in hands
        for word in re.findall(r"Page \w+|[\w+]+(?:(?<=\w\+)[,-])?|[\[\]]", hand)
    }
    told |= {str(digit) for digit in range(1, 10) if "1 to 9" in table}
    keys = {QKeySequence(action.keys[0]).toString() for action in actions if action.keys}
    assert keys <= told
    entries = re.findall(r"\*\*((?:File|Edit|View|Image|Tools|Help|HealthGPT), [^*]+)\*\*", guide)
    assert entries
    assert set(entries) <= {f"{action.menu}, {action.title}" for action in actions}


@pytest.mark.parametrize(
    ("page", "heading"),
    [("user-guide.md", "What the messages mean"), ("network.md", "What the messages of the network mean")],
)
def test_messages_of_the_user_guide_are_those_of_the_program(page: str, heading: str) -> None:
    guide = (ROOT / "docs" / page).read_text(encoding="utf-8")
    table = guide.split(f"## {heading}")[1].split("\n## ")[0]
    rooms = [ROOT / "healthgpt_viewer", ROOT / "plugins", ROOT / "inference"]
    sources = "\n".join(file.read_text(encoding="utf-8") for room in rooms for file in room.rglob("*.py"))
    code = re.sub(r'"\s*\n\s*f?"', "", sources)  # sentences that run over several lines
    for row in table.splitlines():
        message = row.split("|")[1].strip() if row.startswith("| ") else "message"
        if message != "message":
            for part in message.split("…"):
                assert _said(part.strip(" ,"), code), f"{message!r}: {part!r}"


def _said(part: str, code: str) -> bool:
    return not part or part in code


def test_files_named_in_the_architecture_are_there() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = text.split("## Where what is")[1].split("\n## ")[0]
    named = {word for word in re.findall(r"`([\w/.]+)`", table) if "/" in word or word.endswith(".py")}
    rooms = [ROOT / room for room in ("healthgpt_viewer", "plugins", "inference", "installer", "resources")]
    every = [file for room in rooms for file in room.rglob("*")]
    files = [f"/{file.relative_to(ROOT).as_posix()}{'/' * file.is_dir()}" for file in every]
    assert len(named) > 20
    assert [name for name in named if not any(file.endswith("/" + name) for file in files)] == []
