"""Searching and fetching in the window, against a real archive."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from healthgpt_viewer.imaging.series import Study
from healthgpt_viewer.ui.network.desk import FOUND
from healthgpt_viewer.ui.network.query_window import NO_SERVER
from tests.viewer.network.servers import Line

from .conftest import Hand


def test_without_a_server_it_says_what_to_do(hand: Hand) -> None:
    hand.desk.set_servers([])
    assert hand.query.told.whole == NO_SERVER
    assert not hand.query.search_button.isEnabled()
    hand.knows()
    assert hand.query.search_button.isEnabled()
    assert "press Search" in hand.query.told.whole


def test_a_study_is_found_fetched_and_open(
    hand: Hand, study: Study, caplog: pytest.LogCaptureFixture
) -> None:
    hand.finds(study)
    query = hand.query
    assert len(query.series.shown()) == 2
    assert not query.open_button.isEnabled()
    transfer = hand.fetches()
    hand.until(lambda: transfer.over and hand.images(study) == 16)
    assert (transfer.state, transfer.said) == ("done", "16 images fetched.")
    hand.until(lambda: (c := hand.window.current()) is not None and c.image is not None)
    hand.until(lambda: [query.series.topLevelItem(row).text(5) for row in range(2)] == ["all", "all"])  # type: ignore[union-attr]  # the rows are there
    assert query.open_button.isEnabled()
    assert not any(word in caplog.text for word in ("Phantom", "ID-7"))


def test_what_a_row_offers_is_commands(hand: Hand, study: Study) -> None:
    registry, window = hand.window.registry, hand.window
    found = [action.id for action in registry if action.menu == FOUND]
    assert registry.reason("found.fetch-study", window) == "No study is chosen in the window Search archives."
    hand.finds(study)
    assert registry.reason("found.open", window) == "Nothing of this study is here yet: fetch it first."
    assert registry.reason("found.fetch-series", window) is not None
    hand.query.series.choose(study.series[0].uid)
    menu = window.menus.menu_of(FOUND, hand.query)
    offered = [item.objectName() for item in menu.actions() if not item.isSeparator()]
    assert offered == ["found.fetch-study", "found.fetch-series"]
    assert {hand.query.findChild(QPushButton, action_id).isEnabled() for action_id in offered} == {True}  # type: ignore[union-attr]  # they are there
    hand.query.close()
    assert {registry.reason(action_id, window) is None for action_id in found} == {False}
    window.trigger("network.search")
    assert hand.query.fetch_series_button.isEnabled()
    window.trigger("found.fetch-study")
    hand.until(lambda: hand.desk.transfers.every[0].over and hand.images(study) == 16)
    assert registry.reason("found.open", window) is None


def test_searched_again_the_series_are_there_again(hand: Hand, study: Study) -> None:
    """The first asking is stopped here, and its end comes after the second has begun."""
    hand.finds(study)
    for _ in range(3):
        hand.query.search()
        assert hand.query.series.shown() == []
        hand.until(lambda: study.uid in hand.query.studies.shown())
        hand.query.studies.clearSelection()
        hand.query.studies.choose(study.uid)
        hand.until(lambda: len(hand.query.series.shown()) == 2)
    assert hand.query.told.whole == "One study."


def test_a_choice_holds_while_ctrl_is_held(hand: Hand, study: Study) -> None:
    hand.finds(study)
    table = hand.query.studies
    QTest.keyPress(table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
    table.choose(study.uid)
    assert table.chosen() == [study.uid]
    QTest.keyRelease(table, Qt.Key.Key_Control)


def test_today_asks_for_today_and_says_so(hand: Hand, study: Study) -> None:
    query = hand.query
    query.filters.name.setText("Somebody")
    query.today_button.click()
    hand.until(lambda: query.told.whole.startswith("Nothing at The archive fits."))
    assert query.told.whole.endswith("There is no study of today.")
    assert query.filters.name.text() == ""


def test_return_in_a_filter_searches(hand: Hand, study: Study) -> None:
    query = hand.query
    query.filters.name.setText("nobody")
    QTest.keyClick(query.filters.name, Qt.Key.Key_Return)
    hand.until(lambda: "capital letters" in query.told.whole)
    query.filters.name.setText("Phan")
    QTest.keyClick(query.filters.name, Qt.Key.Key_Return)
    hand.until(lambda: study.uid in query.studies.shown())


def test_patients_lead_to_their_studies(hand: Hand, study: Study) -> None:
    query = hand.query
    query.level.setCurrentIndex(1)
    query.search()
    hand.until(lambda: query.told.whole == "One patient.")
    query.studies.choose(query.studies.shown()[0])
    query.studies.itemActivated.emit(query.studies.currentItem(), 0)
    hand.until(lambda: study.uid in query.studies.shown())
    assert query.filters.id.text() == "ID-7"


def test_a_series_is_read_while_it_comes_stopped_and_taken_up_again(
    hand: Hand, study: Study, line: Line
) -> None:
    hand.finds(study)
    line.bytes_per_second = 60_000
    transfer = hand.fetches()
    hand.until(lambda: (c := hand.window.current()) is not None and c.image is not None)
    assert not transfer.over
    row = hand.query.transfers.rows[transfer]
    row.stop.click()
    hand.until(lambda: transfer.over)
    assert (transfer.state, transfer.said) == ("stopped", "Stopped. What came is kept.")
    here = hand.desk.inbox.count(study.uid)
    assert 0 < here < 16
    line.bytes_per_second = 1e9
    row.resume.click()
    hand.until(lambda: transfer.over and hand.images(study) == 16)
    assert transfer.state == "done"
    assert f"{here} were here already" in transfer.said or here == 1
    row.remove.click()
    assert hand.query.transfers.rows == {}


def test_nobody_is_torn_away_from_what_they_read(hand: Hand, study: Study, make_study: object) -> None:
    folder = make_study("other")  # type: ignore[operator]  # a function of the conftest
    hand.window.opening.paths([folder])
    hand.until(lambda: (c := hand.window.current()) is not None and c.image is not None)
    shown = hand.window.current()
    assert shown is not None
    hand.finds(study)
    transfer = hand.fetches()
    hand.until(lambda: transfer.over and hand.images(study) == 16)
    current = hand.window.current()
    assert current is not None
    assert current.study.uid == shown.study.uid
    hand.query.transfers.rows[transfer].open.click()
    hand.until(lambda: (c := hand.window.current()) is not None and c.study.uid == study.uid)


def test_a_study_that_is_closed_while_it_comes_stays_closed(hand: Hand, study: Study, line: Line) -> None:
    hand.finds(study)
    line.bytes_per_second = 150_000
    transfer = hand.fetches()
    hand.until(lambda: hand.images(study) > 1)
    found = hand.window.library.study(study.uid)
    assert found is not None
    hand.until(lambda: not hand.window.library.reading)
    hand.window.opening.close(found)
    line.bytes_per_second = 1e9
    hand.until(lambda: transfer.over)
    hand.qtbot.wait(800)
    assert hand.window.library.study(study.uid) is None
    assert hand.desk.inbox.count(study.uid) == 16


def test_a_server_that_stalls_holds_nothing_up(hand: Hand, study: Study, line: Line) -> None:
    line.bytes_per_second = 0
    query = hand.query
    query.search()
    hand.qtbot.wait(200)
    assert query.told.whole == "Searching The archive …"
    assert query.stop_button.isVisible()
    query.stop_button.click()
    hand.until(lambda: query.told.whole == "The search was stopped.")
    line.bytes_per_second = 1e9
    hand.finds(study)


def test_errors_stand_above_the_results_and_in_the_row(hand: Hand, study: Study, line: Line) -> None:
    hand.finds(study)
    line.bytes_per_second = 60_000
    transfer = hand.fetches()
    hand.until(lambda: transfer.done > 1)
    line.cut()
    hand.until(lambda: transfer.over)
    assert transfer.state == "failed"
    assert hand.query.transfers.rows[transfer].said.whole == (
        "The connection to The archive broke off half way. "
        "Nothing of what was done is lost; start again to go on from there."
    )
    hand.knows(ae_title="WRONG")
    hand.query.search()
    hand.until(lambda: hand.query.told.property("rank") == "error")
    assert "does not answer to the AE title “WRONG”" in hand.query.told.whole


def test_closing_the_window_ends_what_is_at_work(hand: Hand, study: Study, line: Line) -> None:
    """The fixture of the window asserts that no job is late."""
    hand.finds(study)
    line.bytes_per_second = 30_000
    transfer = hand.fetches()
    hand.until(lambda: transfer.done >= 1)
