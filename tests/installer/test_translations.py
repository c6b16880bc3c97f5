"""The texts of the program are found, and the translations of each language are whole, with the fields of the texts."""

from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path

import pytest
import translations

_COVERED = 0.90  # of the texts: work on the program need not wait for a translator
_FORM = re.compile(r"\{(\w*)[^{}]*\}")
_LANGUAGES = sorted(translations.LANGUAGES)


@pytest.fixture(scope="module")
def found() -> list[translations.Text]:
    return translations.texts()


def _found_in(code: str, *, sentences: bool = True) -> list[tuple[str, str, bool]]:
    return [
        (text.english, text.note, text.counts) for _, text in translations._of(ast.parse(code), sentences)
    ]


def test_marked_texts_are_found_with_their_forms_and_notes() -> None:
    code = """
label = tr("Open")
told = said("{n} slices", one="1 slice", n=count)
title = tr("Window", note="grey levels")
both = tr("Hide" if on else "Show")
"""
    assert _found_in(code) == [
        ("Open", "", False),
        ("{n} slices", "", True),
        ("Window", "grey levels", False),
        ("Hide", "", False),
        ("Show", "", False),
    ]


def test_actions_preferences_and_sentences_are_found_without_marks() -> None:
    code = '''
"""A docstring is no text of the window. It is left out."""
_MENU = "View/Reformat"
action = Action("view.open", "Open it", run, "File", hint="Nothing in it is changed.", group="open")
row = Switch("Show names", read, write, hint="Off before others look.")
reason = "There is nothing to undo."
_log.warning("This file cannot be read.")
raise ValueError("The names are taken.")
key = "not a sentence"
'''
    assert set(_found_in(code)) == {
        ("View", "menu bar", False),
        ("Reformat", "", False),
        ("File", "menu bar", False),
        ("Open it", "", False),
        ("Nothing in it is changed.", "", False),
        ("Show names", "", False),
        ("Off before others look.", "", False),
        ("There is nothing to undo.", "", False),
    }


def test_rooms_that_write_files_have_no_sentences_but_what_is_marked() -> None:
    code = 'query = "SELECT a FROM b WHERE c = ?"\ntold = said("The list is damaged.")\n'
    assert _found_in(code, sentences=False) == [("The list is damaged.", "", False)]


@pytest.mark.parametrize("code", _LANGUAGES)
def test_nearly_all_texts_are_translated(code: str, found: list[translations.Text]) -> None:
    known = translations.read(code)
    missing = [text.english for text in found if not all(known.get((text.english, text.note), [""]))]
    share = 1 - len(missing) / len(found)
    assert share >= _COVERED, (
        f"{len(missing)} of {len(found)} texts are not in {code}, among them {missing[:5]}. "
        "Run `python3 installer/bootstrap.py translations` (docs/languages.md)."
    )


@pytest.mark.parametrize("code", _LANGUAGES)
def test_the_menus_are_translated(code: str, found: list[translations.Text]) -> None:
    known = translations.read(code)
    menus = [text for text in found if any("/commands/" in name for name, _ in text.places)]
    missing = [text.english for text in menus if not all(known.get((text.english, text.note), [""]))]
    assert len(missing) <= 0.05 * len(menus), missing


@pytest.mark.parametrize("code", _LANGUAGES)
def test_translations_name_the_fields_of_their_texts(code: str, found: list[translations.Text]) -> None:
    known = translations.read(code)
    wrong = []
    for text in found:
        for form in known.get((text.english, text.note), []):
            named, wanted = set(_FORM.findall(form)), set(_FORM.findall(text.english))
            if form and text.fields and (named - text.fields or (not named and wanted - {"n"})):
                wrong.append((text.english, form))
    assert wrong == []


@pytest.mark.parametrize("code", _LANGUAGES)
def test_translations_keep_the_edges_and_the_keys(code: str, found: list[translations.Text]) -> None:
    """A leading comma, an ellipsis and the filter of a file dialog belong to the text."""
    known = translations.read(code)
    for text in found:
        for form in filter(None, known.get((text.english, text.note), [])):
            assert form.rstrip() == form, form
            assert text.english.endswith("…") <= form.endswith(("…", "……")), (text.english, form)
            assert re.findall(r"\(\*[^)]*\)", form) == re.findall(r"\(\*[^)]*\)", text.english), form


def test_files_that_are_written_again_stay_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is translated is never lost, and a second run changes nothing."""
    shutil.copytree(translations.FOLDER, tmp_path / "translations")
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "translations")
    before = {code: translations.read(code) for code in _LANGUAGES}
    told = translations.refresh()
    first = {path.name: path.read_bytes() for path in (tmp_path / "translations").glob("*.ts")}
    assert translations.refresh() == told
    assert {path.name: path.read_bytes() for path in (tmp_path / "translations").glob("*.ts")} == first
    for code in _LANGUAGES:
        after = translations.read(code)
        kept = [key for key, forms in before[code].items() if key in after and all(forms)]
        assert all(after[key] == before[code][key] for key in kept)
        assert (tmp_path / "translations" / f"viewer_{code}.qm").stat().st_size > 10_000


def test_nothing_is_translated_before_the_language_is_known() -> None:
    """At the level of a module or class, ``said`` waits for the language; ``tr`` would have chosen English for good."""
    early = []
    for path in sorted(
        file for place in translations.PLACES for file in (translations.ROOT / place).rglob("*.py")
    ):
        tree = ast.parse(path.read_text("utf-8"))
        inside = {
            id(node)
            for scope in ast.walk(tree)
            if isinstance(scope, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
            for part in ([scope.body] if isinstance(scope, ast.Lambda) else scope.body)
            for node in ast.walk(part)
        }
        early += [
            f"{path.name}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and translations._name(node) == "tr" and id(node) not in inside
        ]
    assert early == []
