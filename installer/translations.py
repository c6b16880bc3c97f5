"""``bootstrap.py translations``: finds the texts in the code, brings the .ts files up to date, and compiles them.

``lupdate`` knows neither ``said`` nor the texts of actions and preferences, so the texts are found here (docs/languages.md
says which); the .ts files that come of it are Qt Linguist's own, and ``lrelease`` compiles them.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from errors import SetupError

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "HealthGPT Viewer"
LANGUAGES = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1}  # and how many forms a number needs
PLACES = ("healthgpt_viewer", "plugins/healthgpt_plugin", "inference/healthgpt_inference")
# What is written into files there is English in all languages.
_NOT: tuple[str, ...] = (
    "imaging/results/codes.py",
    "plugins/healthgpt_plugin/cli",
    "__main__.py",
    "healthgpt_plugin/demo.py",
)
# Of the engine, what only the command and trainers meet.
_NOT += tuple(
    f"healthgpt_inference/{name}" for name in ("train/", "finetune/", "commands/", "bench", "gates", "made")
)
# Whole sentences there are for a database, a file or a model; what is marked is for the reader all the same.
_NO_SENTENCES = (
    "healthgpt_viewer/index/",
    "imaging/results/",
    "healthgpt_plugin/prepare.py",
    "healthgpt_plugin/workflow.py",
    "healthgpt_plugin/panel/models.py",
    "inference/healthgpt_inference/",
)
_SAYING = ("tr", "said", "sentence")
# The engine's errors are raised with a sentence and its fields (healthgpt_inference/errors.py).
_RAISING = (
    "EngineError",
    "ManifestError",
    "WeightsError",
    "HubError",
    "RequestError",
    "NotANumber",
    "OutOfMemory",
    "DeviceLost",
    "Stopped",
)
# Which arguments of these are titles: the menus and the preferences translate them.
_TITLED = {"Action": 1, "Page": 1} | dict.fromkeys(
    ("Switch", "Choice", "Number", "Text", "Folder", "Door", "Special"), 0
)
_TITLES_BY_NAME = ("title", "hint", "short", "group", "unit", "lowest", "button")
_QUIET = (
    "debug",
    "info",
    "warning",
    "error",
    "exception",
    "critical",
    "log",
    "add_argument",
    "ArgumentParser",
)
_SENTENCE = re.compile(r"[A-Z“(].*\s.*[.?!…][”)]?", re.DOTALL)
_MENU_PATH = re.compile(r"[A-Z][\w ]+(/[A-Z][\w ]+)+(#\w+)?")
_MENU_BAR = "menu bar"
_FORM = re.compile(r"\{([^{}:!]*)[^{}]*\}")


@dataclass
class Text:
    """One text of the program: English, what tells it apart from an equal one, and where it stands."""

    english: str
    note: str = ""
    counts: bool = False
    fields: set[str] = field(default_factory=set)
    places: list[tuple[str, int]] = field(default_factory=list)


def texts() -> list[Text]:
    """All texts that a reader can see, in the order of files and lines."""
    found: dict[tuple[str, str], Text] = {}
    for path in sorted(file for place in PLACES for file in (ROOT / place).rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if any(part in name for part in _NOT):
            continue
        sentences = not any(part in name for part in _NO_SENTENCES)
        for line, text in _of(ast.parse(path.read_text("utf-8")), sentences):
            known = found.setdefault((text.english, text.note), text)
            known.counts |= text.counts
            known.fields |= text.fields
            known.places.append((name, line))
    return list(found.values())


def _of(tree: ast.Module, sentences: bool) -> Iterator[tuple[int, Text]]:
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for text in _of_call(node):
                yield node.lineno, text
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if _MENU_PATH.fullmatch(node.value):
                top, *below = node.value.partition("#")[0].split("/")
                yield node.lineno, Text(top, _MENU_BAR)
                yield from ((node.lineno, Text(name)) for name in below)
            elif sentences and _SENTENCE.fullmatch(node.value) and not _is_hidden(node, parents):
                yield node.lineno, Text(node.value)


def _of_call(call: ast.Call) -> Iterator[Text]:
    name, named = _name(call), {one.arg: one.value for one in call.keywords if one.arg}
    if name in (*_SAYING, *_RAISING) and call.args:
        notes = list(_strings(named["note"])) if "note" in named else [""]
        fields = set(named) - {"one", "note"}
        for english in _strings(call.args[0]):
            yield Text(english, notes[0], "one" in named, set(fields))
    elif name in _TITLED:
        place = _TITLED[name]
        parts = [call.args[place]] if len(call.args) > place else []
        parts += [call.args[1]] if name == "Door" and len(call.args) > 1 else []
        parts += [
            named[part] for part in _TITLES_BY_NAME if part in named and (name, part) != ("Action", "group")
        ]
        yield from (Text(english) for part in parts for english in _strings(part) if english)
        if name == "Action" and len(call.args) > 3:
            yield from (Text(menu, _MENU_BAR) for menu in _strings(call.args[3]) if "/" not in menu)


def _strings(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)


def _is_hidden(node: ast.Constant, parents: dict[ast.AST, ast.AST]) -> bool:
    """Whether it is a docstring, a part of another text, or one that no reader of the window sees."""
    above = parents[node]
    if isinstance(above, (ast.Expr, ast.JoinedStr, ast.Compare)):
        return True
    while above is not None and not isinstance(above, (ast.FunctionDef, ast.ClassDef, ast.Module)):
        if isinstance(above, ast.Call) and _name(above) in (*_QUIET, *_SAYING):
            return True
        if isinstance(above, ast.Call) and _name(above) in ("ValueError", "TypeError", "KeyError"):
            return True
        above = parents[above]
    return False


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def read(code: str) -> dict[tuple[str, str], list[str]]:
    """The translations of a language: (English, note) -> its forms, as many as there are numbers, else one."""
    path = FOLDER / f"viewer_{code}.ts"
    if not path.exists():
        return {}
    known = {}
    for message in ET.parse(path).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        known[message.findtext("source", ""), message.findtext("comment", "")] = forms
    return known


def write(code: str, found: list[Text], known: dict[tuple[str, str], list[str]]) -> None:
    """The .ts file of a language: every text of the program with its translation, where it has one."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in found:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counts else {})
        for name, _line in text.places[:1]:
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text.english
        if text.note:
            ET.SubElement(message, "comment").text = text.note
        if text.fields:
            ET.SubElement(message, "extracomment").text = "Fields: " + ", ".join(sorted(text.fields))
        forms = known.get((text.english, text.note), [])
        wanted = LANGUAGES[code] if text.counts else 1
        whole = len(forms) == wanted and all(forms)
        translation = ET.SubElement(message, "translation", {} if whole else {"type": "unfinished"})
        if text.counts:
            for form in forms if whole else [""] * wanted:
                ET.SubElement(translation, "numerusform").text = form
        elif whole:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"viewer_{code}.ts").write_text(head + body + "\n", "utf-8")


def compile_all() -> None:
    """Make the .qm files that the program reads.

    Raises:
        SetupError: ``lrelease`` is missing or refuses a file.
    """
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    for code in LANGUAGES:
        source = FOLDER / f"viewer_{code}.ts"
        done = subprocess.run(
            [str(tool), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise SetupError(f"{source.name} cannot be compiled: {done.stderr or done.stdout}")


def refresh() -> str:
    """Bring everything up to date. Returns how much is translated, a line for each language."""
    FOLDER.mkdir(exist_ok=True)
    found, lines = texts(), []
    for code in LANGUAGES:
        known = read(code)
        write(code, found, known)
        done = sum(all(known.get((text.english, text.note), [""])) for text in found)
        lines.append(f"{code}: {done} of {len(found)} texts are translated.")
    compile_all()
    return "\n".join(lines)


if __name__ == "__main__":
    print(refresh())
