"""The page of HealthGPT in the preferences: model, device and precision, in step with the panel."""

from __future__ import annotations

from pathlib import Path

from healthgpt_viewer.ui.preferences.fields import ChoiceField, DoorField
from healthgpt_viewer.ui.preferences.page import RowWidget
from tests.journeys.reader import Reader


def row(reader: Reader, title: str) -> RowWidget:
    window = reader.window
    window.desk.show_preferences("healthgpt")
    assert window.desk.preferences is not None
    rows = window.desk.preferences.pages["healthgpt"].rows
    return next(one for one in rows if one.row.title == title)


def choose(one: RowWidget, value: str) -> None:
    assert isinstance(one.field, ChoiceField)
    index = one.field.box.findData(value)
    assert index >= 0
    one.field.box.setCurrentIndex(index)
    one.field.box.activated.emit(index)


def test_device_and_precision_are_those_of_the_panel(reader: Reader) -> None:
    choose(row(reader, "Device"), "cpu")
    assert reader.controller.device == "cpu"
    assert reader.panel.model.devices.currentData() == "cpu"
    choose(row(reader, "Precision"), "int8")
    assert reader.controller.precision == "int8"
    assert reader.window.settings.get("plugin.healthgpt.precision") == "int8"
    one = row(reader, "Precision")
    one.back.click()
    assert reader.controller.precision == "auto"


def test_the_model_computes_in_the_precision_that_is_set(reader: Reader, phantom: Path) -> None:
    reader.opens(phantom)
    choose(row(reader, "Device"), "cpu")
    choose(row(reader, "Precision"), "int8")
    reader.asks()
    assert reader.controller.info is not None
    assert reader.controller.info.precision == "int8"
    assert reader.cards


def test_nothing_is_changed_while_the_model_is_at_work(reader: Reader, phantom: Path) -> None:
    reader.opens(phantom)
    reader.types("Which plane is this?")
    one = row(reader, "Model")
    assert one.field is not None
    assert not one.field.isEnabled()
    assert "is at work" in one.problem.text()
    reader.controller.stop()
    reader.rests()
    one = row(reader, "Model")
    assert one.field is not None
    assert one.field.isEnabled()


def test_the_page_of_models_is_reached_and_the_page_goes_with_the_plugin(reader: Reader) -> None:
    one = row(reader, "Models")
    assert isinstance(one.field, DoorField)
    one.field.button.click()
    assert reader.plugin._page is not None
    assert reader.plugin._page.isVisible()
    reader.plugin._page.close()
    reader.window.plugins.shut_down()
    assert "healthgpt" not in reader.window.preferences
