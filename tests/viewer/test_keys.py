"""Keys that a reader has changed: how they are written, kept, given to one action only, exported and imported."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from healthgpt_viewer.actions import Action, ActionRegistry
from healthgpt_viewer.keys import KeyMap, KeysError, needs_image, normal, problem_of, read_keys, write_keys
from healthgpt_viewer.settings import Settings

_BASES = [
    "A",
    "Z",
    "7",
    "[",
    "+",
    "=",
    ",",
    "Esc",
    "Del",
    "PgUp",
    "Home",
    "F1",
    "F35",
    "Space",
    "Return",
    "Ä",
]


def registry(keys: KeyMap | None = None) -> ActionRegistry:
    made = ActionRegistry(keys)
    made.add(Action("fit", "Fit", lambda _: None, "View", key="F"))
    made.add(Action("invert", "Invert", lambda _: None, "Image", key="I", more_keys=("Ctrl+I",)))
    made.add(Action("plain", "Plain", lambda _: None, "View/More"))
    return made


@pytest.mark.parametrize("base", _BASES)
@pytest.mark.parametrize(
    "held", ["", "Ctrl+", "Shift+", "Ctrl+Shift+", "Ctrl+Alt+Shift+", "Meta+Ctrl+Alt+Shift+"]
)
def test_keys_are_written_as_qt_writes_them(held: str, base: str) -> None:
    key = held + base
    assert normal(key) == key == QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("shift+ctrl+z", "Ctrl+Shift+Z"),
        ("Escape", "Esc"),
        ("ctrl+DELETE", "Ctrl+Del"),
        ("ctrl++", "Ctrl++"),
        ("", None),
        ("Ctrl+", None),
        ("Ctrl+Ctrl+A", None),
        ("Foo+A", None),
        ("F36", None),
        ("Ctrl+K, Ctrl+S", None),
        ("\x00", None),
        ("AB", None),
    ],
)
def test_what_is_no_key_is_none(text: str, key: str | None) -> None:
    assert normal(text) == key


def test_any_text_is_a_key_that_stays_itself_or_none() -> None:
    chance = random.Random(8)
    parts = ["Ctrl", "shift", "Alt", "+", "+", " ", "F1", "Esc", "A", "ß", "\n", "İ", "ŉ", ","]
    for _ in range(5000):
        key = normal("".join(chance.choices(parts, k=chance.randrange(7))))
        assert key is None or normal(key) == key


def test_keys_of_the_system_are_refused_and_those_of_lists_need_an_image() -> None:
    assert "control" in str(problem_of("Tab"))
    assert problem_of("Ctrl+Shift+Tab")
    assert "menu" in str(problem_of("Alt+F"))
    assert problem_of("Ctrl+Alt+F") is None
    assert needs_image("Shift+Down")
    assert not needs_image("Ctrl+Down")
    assert not needs_image("F")


def test_a_key_is_given_to_one_action_and_taken_from_the_other() -> None:
    made = registry()
    heard: list[tuple[str, ...]] = []
    made.on_change(lambda: heard.append(made["plain"].keys))
    made.set_keys("plain", ["Ctrl+I", "F"])
    assert [made[name].keys for name in ("plain", "fit", "invert")] == [("Ctrl+I", "F"), (), ("I",)]
    assert heard == [("Ctrl+I", "F")]
    holder = made.holder_of("f")
    assert holder is not None
    assert holder.id == "plain"
    assert [a.id for a in made if made.has_other_keys(a.id)] == ["fit", "invert", "plain"]
    made.reset_keys("invert")
    assert [made[name].keys for name in ("plain", "fit", "invert")] == [("F",), (), ("I", "Ctrl+I")]
    made.put_keys({})
    assert made["fit"].keys == ("F",)
    assert not made.changed_keys


def test_an_action_that_goes_leaves_its_keys_free() -> None:
    made = registry()
    made.add(Action("twice", "Twice", lambda _: None, "View", key="Delete", more_keys=("Del", "G")))
    made.remove("twice")
    assert made.owner_of("Del") is None
    made.add(Action("first", "First", lambda _: None, "View", key="G"), before="invert")
    assert [action.id for action in made] == ["fit", "first", "invert", "plain"]


def test_keys_are_found_again_and_a_later_action_does_not_take_one(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    registry(KeyMap(settings)).set_keys("plain", ["G"])
    again = registry(KeyMap(Settings(tmp_path / "settings.json")))
    again.add(Action("new", "New", lambda _: None, "View", key="G", more_keys=("Ctrl+G",)))
    assert again["plain"].keys == ("G",)
    assert list(again["new"].keys) == ["Ctrl+G"]
    again.reset_keys("plain")
    assert list(again["new"].keys) == ["G", "Ctrl+G"]
    assert Settings(tmp_path / "settings.json").get("keys") is None


@pytest.mark.parametrize("damaged", [5, ["F"], {"fit": "F"}, {"fit": [3, "nonsense", None]}, {"gone": ["F"]}])
def test_damaged_settings_change_no_key(tmp_path: Path, damaged: object) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"keys": damaged}), "utf-8")
    made = registry(KeyMap(Settings(tmp_path / "settings.json")))
    assert made["invert"].keys == ("I", "Ctrl+I")


def test_exported_keys_are_imported_again(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    write_keys(path, {"fit": ("Ctrl+F", "F"), "plain": ()})
    assert read_keys(path) == {"fit": ("Ctrl+F", "F"), "plain": ()}
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    with pytest.raises(KeysError, match="were not exported"):
        write_keys(tmp_path / "nowhere" / "keys.json", {})


def table(**keys: object) -> str:
    return json.dumps({"format": "healthgpt-viewer-keys", "version": 1, "keys": keys})


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ("\udcff", "no JSON"),
        ("[1, 2]", "not a file of keys"),
        ('{"format": "something else"}', "not a file of keys"),
        ('{"format": "healthgpt-viewer-keys", "version": 99, "keys": {}}', "another version"),
        ('{"format": "healthgpt-viewer-keys", "version": 1, "keys": 5}', "holds no keys"),
        (
            '{"format": "healthgpt-viewer-keys", "version": 1, "keys": {"a": [], "a": []}}',
            "names an action twice",
        ),
        (table(fit="F"), "no list of keys"),
        (table(fit=["F"] * 9), "no list of keys"),
        (table(fit=[["F"]]), "no list of keys"),
        (table(fit=["<b>F</b>" * 1000]), "is no key"),
        (table(fit=["Tab"]), "cannot be the key"),
        (table(fit=["F"], invert=["f"]), "gives F to both"),
        (table(**{"a\nb": ["F"]}), "no action can have"),
        (table(**{"a" * 300: ["F"]}), "no action can have"),
        (table(fit=["F"], filler="x" * (1 << 20)), "too large"),
    ],
)
def test_a_hostile_file_is_refused_in_a_sentence(tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / "keys.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(KeysError, match=told) as caught:
        read_keys(path)
    sentence = str(caught.value)
    assert "keys.json" in sentence
    assert len(sentence) < 250
    assert sentence.endswith(".")
    assert sentence.isprintable()


def test_a_file_of_keys_with_any_byte_changed_is_keys_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    write_keys(path, {"fit": ("Ctrl+F", "F"), "plain": ()})
    whole, chance = path.read_bytes(), random.Random(8)
    refused = 0
    for _ in range(400):
        damaged = bytearray(whole)
        damaged[chance.randrange(len(whole))] = chance.randrange(256)
        path.write_bytes(damaged[: chance.choice((len(whole), chance.randrange(len(whole))))])
        try:
            assert all(normal(key) == key for keys in read_keys(path).values() for key in keys)
        except KeysError:
            refused += 1
    assert refused > 200


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(KeysError, match="cannot be read"):
        read_keys(tmp_path / "keys.json")
    with pytest.raises(KeysError, match="cannot be read"):
        read_keys(tmp_path)
