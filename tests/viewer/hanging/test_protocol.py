"""A file of hanging protocols is believed only once every value in it was checked; what was written is read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from healthgpt_viewer.errors import SaveError
from healthgpt_viewer.hanging.protocol import (
    Pane,
    Protocol,
    ProtocolError,
    Rule,
    Wanted,
    read_protocols,
    write_protocols,
)
from healthgpt_viewer.hanging.store import ProtocolStore

TWO = Protocol(
    "Head, two windows",
    Rule("CT", "HEAD", "trauma", 1),
    1,
    2,
    (Wanted("CT", "Brain 5 mm", "axial"), Wanted("CT", "Brain 5 mm", "axial", prior=1)),
    (Pane(0, (40.0, 80.0), "Brain"), Pane(1, invert=True, flip_h=True, quarter_turns=3)),
    linked=True,
    automatic=False,
)
THREE = Protocol("Planes", Rule(), 1, 1, (Wanted("MR"),), (Pane(0),), reformat=True)


def test_what_was_written_is_read_back() -> None:
    assert read_protocols(write_protocols([TWO, THREE]), "x") == [TWO, THREE]
    assert read_protocols(json.dumps(TWO.to_json()), "x") == [TWO]


def with_value(*path: str | int, value: Any) -> str:
    """The file of a protocol in which one value is another."""
    made: Any = json.loads(json.dumps(TWO.to_json()))
    place = made
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return json.dumps(made)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "[" * 100_000,
        "3",
        "[3]",
        "{}",
        with_value("format", value="another"),
        with_value("version", value=2),
        with_value("name", value=""),
        with_value("name", value="x" * 81),
        with_value("name", value="two\nlines"),
        with_value("name", value=["list"]),
        with_value("rows", value=0),
        with_value("rows", value=1e9),
        with_value("columns", value=99),
        with_value("columns", value=True),
        with_value("panes", value=[]),
        with_value("panes", value="all"),
        with_value("panes", 0, value=None),
        with_value("panes", 0, "series", value=2),
        with_value("panes", 0, "series", value=-1),
        with_value("panes", 0, "series", value="0"),
        with_value("panes", 0, "window", value=[40]),
        with_value("panes", 0, "window", value=[40, 0]),
        with_value("panes", 0, "window", value=[40, float("nan")]),
        with_value("panes", 0, "window", value=[40, float("inf")]),
        with_value("panes", 0, "window", value=["40", "80"]),
        with_value("panes", 0, "window", value=[1e300, 1]),
        with_value("panes", 0, "invert", value=1),
        with_value("panes", 0, "quarter_turns", value=4),
        with_value("wanted", value=[{}] * 17),
        with_value("wanted", 0, "plane", value="../../etc"),
        with_value("wanted", 0, "prior", value=5),
        with_value("wanted", 0, "description", value="x" * 121),
        with_value("rule", value=[]),
        with_value("rule", "priors", value=-1),
        with_value("linked", value="yes"),
    ],
)
def test_what_is_not_as_it_must_be_is_refused_with_its_reason(text: str) -> None:
    with pytest.raises(ProtocolError, match=r"^bad\.json holds no hanging protocol") as refused:
        read_protocols(text, "bad.json")
    assert str(refused.value).endswith(".")


def test_what_is_unknown_is_passed_over() -> None:
    text = with_value("colour", value="red")
    assert read_protocols(text, "x") == [TWO]


def test_the_store_keeps_its_order_and_names_once(tmp_path: Path) -> None:
    store = ProtocolStore(tmp_path / "p.json")
    told: list[int] = []
    store.on_change(lambda: told.append(len(store.protocols)))
    store.put(TWO)
    store.put(THREE)
    store.put(Protocol(**{**vars(TWO), "name": "Renamed"}), instead_of=TWO.name)
    assert [one.name for one in ProtocolStore(tmp_path / "p.json").protocols] == ["Renamed", "Planes"]
    store.set_automatic("Renamed", True)
    store.remove("Planes")
    assert [(one.name, one.automatic) for one in store.protocols] == [("Renamed", True)]
    assert told == [1, 2, 2, 2, 1]


def test_an_export_is_imported_beside_those_of_its_name(tmp_path: Path) -> None:
    store = ProtocolStore(tmp_path / "p.json")
    store.put(TWO)
    store.export([TWO.name], tmp_path / "out.json")
    (added,) = store.add_from(tmp_path / "out.json")
    assert added.name == "Head, two windows 2"
    assert added.panes == TWO.panes


def test_a_bad_import_changes_nothing(tmp_path: Path) -> None:
    store = ProtocolStore(tmp_path / "p.json")
    (tmp_path / "half.json").write_text(json.dumps([THREE.to_json(), {"format": "x"}]))
    (tmp_path / "large.json").write_bytes(b" " * 1_100_000)
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\x00")
    for name in ("half.json", "large.json", "bytes.json", "missing.json"):
        with pytest.raises(ProtocolError):
            store.add_from(tmp_path / name)
    assert store.protocols == ()


def test_a_damaged_store_is_put_aside_and_a_full_disk_is_told(tmp_path: Path) -> None:
    (tmp_path / "p.json").write_text("[{")
    store = ProtocolStore(tmp_path / "p.json")
    assert store.protocols == ()
    assert (tmp_path / "p.unreadable.json").exists()
    with pytest.raises(SaveError, match="not written"):
        ProtocolStore(tmp_path / "gone" / "p.json").put(TWO)
