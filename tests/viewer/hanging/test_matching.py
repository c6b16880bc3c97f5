"""The protocol that asks for most and fits is taken; each of its series is the one most like it, in the right study."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from pydicom.dataset import Dataset

from healthgpt_viewer.hanging.matching import assign, best, fits, priors_of
from healthgpt_viewer.hanging.protocol import Pane, Protocol, Rule, Wanted
from healthgpt_viewer.imaging.geometry import PatientGrid, Vector
from healthgpt_viewer.imaging.headers import Header, ImageRef
from healthgpt_viewer.imaging.series import Series, Slice, Stack, Study
from healthgpt_viewer.imaging.sources import FileSource
from healthgpt_viewer.index import Index

PLANES: dict[str, tuple[Vector, Vector]] = {
    "axial": ((1, 0, 0), (0, 1, 0)),
    "coronal": ((1, 0, 0), (0, 0, -1)),
}


def series(
    description: str,
    *,
    modality: str = "CT",
    plane: str = "axial",
    count: int = 3,
    label: str = "",
    ai: bool = False,
) -> Series:
    grid = PatientGrid(8, 8, (0, 0, 0), *PLANES[plane], (1, 1))
    header = Header(FileSource(Path("x.dcm")), Dataset(), "", "1", "", 1)
    stack = Stack(
        tuple(Slice(ImageRef(f"{description}.{i}"), header, grid) for i in range(count)), label=label
    )
    task = "CT2MR" if ai else None
    return Series(description, "1", 1, description, modality, "HEAD", "image", (stack,), (), ai_task=task)


def study(
    uid: str,
    *members: Series,
    date: str = "20240101",
    patient: str = "P1",
    description: str = "Trauma head",
    name: str = "Phantom^Anna",
) -> Study:
    return Study(uid, name, patient, date, description, "", members, None)


def protocol(name: str, rule: Rule, *wanted: Wanted, automatic: bool = True) -> Protocol:
    wanted = wanted or (Wanted("CT"),)
    panes = tuple(Pane(i) for i in range(len(wanted)))
    return Protocol(name, rule, 1, len(wanted), wanted, panes, automatic=automatic)


HEAD = study(
    "now",
    series("Brain 5 mm", count=30),
    series("Bone 2 mm", count=60),
    series("Scout", plane="coronal", count=1),
)


def found(one: Protocol, of: Study, studies: Sequence[Study]) -> list[tuple[str, str] | None]:
    return [(hit[0].uid, hit[1].description) if hit is not None else None for hit in assign(one, of, studies)]


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        (Rule(), True),
        (Rule(modality="CT"), True),
        (Rule(modality="MR"), False),
        (Rule(body_part="head"), True),
        (Rule(body_part="CHEST"), False),
        (Rule(description="TRAUMA"), True),
        (Rule(description="bone 2"), True),
        (Rule(description="knee"), False),
        (Rule(modality="CT", body_part="HEAD", description="head", priors=0), True),
        (Rule(priors=1), False),
    ],
)
def test_all_of_a_rule_must_hold(rule: Rule, holds: bool) -> None:
    assert fits(rule, HEAD, []) is holds


def test_priors_are_older_studies_of_the_same_patient_newest_first() -> None:
    older = [study(date, series("Brain"), date=date) for date in ("20220101", "20230101", "20250101")]
    stranger = study("other", series("Brain"), date="20230601", patient="P2")
    nameless = study("nobody", series("Brain"), patient="")
    everyone = [HEAD, *older, stranger, nameless]
    assert [one.uid for one in priors_of(HEAD, everyone)] == ["20230101", "20220101"]
    assert priors_of(nameless, everyone) == []


def test_a_prior_is_one_for_the_list_of_studies_too(tmp_path: Path) -> None:
    """One rule in both: a name in other letters is the same name, another name under the ID is another patient."""
    alike = study("alike", series("Brain"), date="20220101", name="DOE^ÉVA")
    other = study("other", series("Brain"), date="20220102", name="Roe^Ann")
    now = study("now", series("Brain"), date="20240101", name="Doe^Eva")
    index = Index(tmp_path / "studies.sqlite").studies
    index.remember([alike, other, now])
    assert [one.uid for one in index.priors(now)] == ["alike"]
    assert [one.uid for one in priors_of(now, [alike, other, now])] == ["alike"]


def test_the_protocol_that_asks_for_most_is_taken() -> None:
    any_ct, head = protocol("Any CT", Rule("CT")), protocol("Head", Rule("CT", "HEAD"))
    manual = protocol("By hand", Rule("CT", "HEAD", "trauma"), automatic=False)
    knee = protocol("Knee", Rule("CT", description="knee"))
    mr = protocol("MR", Rule(), Wanted("MR"))
    assert best([any_ct, head, manual, knee, mr], HEAD, [HEAD]) == head
    assert best([mr, knee], HEAD, [HEAD]) is None
    assert best([], HEAD, [HEAD]) is None


def test_each_series_is_the_one_most_like_it_and_stands_once() -> None:
    one = protocol(
        "x",
        Rule(),
        Wanted("CT", "bone 1 mm", "axial"),
        Wanted("CT", "Brain 5 mm", "axial"),
        Wanted("CT", "Brain", "axial"),
    )
    assert found(one, HEAD, [HEAD]) == [("now", "Bone 2 mm"), ("now", "Brain 5 mm"), None]
    other_plane = protocol("x", Rule(), Wanted("CT", "Brain 5 mm", "coronal"))
    assert found(other_plane, HEAD, [HEAD]) == [("now", "Scout")]


def test_series_of_priors_come_from_priors() -> None:
    before = study("before", series("Brain 5 mm"), date="20230101")
    one = protocol(
        "x", Rule(), Wanted("CT", "Brain 5 mm"), Wanted("CT", "Brain 5 mm", prior=1), Wanted("CT", prior=2)
    )
    assert found(one, HEAD, [before, HEAD]) == [("now", "Brain 5 mm"), ("before", "Brain 5 mm"), None]


def test_results_of_ai_and_objects_are_never_taken() -> None:
    made = study("ai", series("AI SYNTHETIC MR", ai=True))
    assert found(protocol("x", Rule(), Wanted()), made, [made]) == [None]
    assert not fits(Rule(), made, [])


def test_parts_of_a_series_are_told_apart_by_their_label() -> None:
    low, high = series("DWI", label="b 0", count=5), series("DWI", label="b 1000", count=5)
    both = Series(**{**vars(low), "stacks": (*low.stacks, *high.stacks)})
    one = study("d", both)
    hit = assign(protocol("x", Rule(), Wanted("CT", "DWI", "axial", "b 1000")), one, [one])[0]
    assert hit is not None
    assert hit[2].label == "b 1000"
