"""What the engine says in English is shown in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from healthgpt_inference.errors import OutOfMemory, RequestError
from healthgpt_inference.errors import Stopped as EngineStopped
from healthgpt_inference.sentences import joined, sentence
from healthgpt_plugin.engine_words import in_words
from healthgpt_plugin.workflow import told
from healthgpt_viewer.errors import HealthGPTError, Stopped
from healthgpt_viewer.language import Speech, shown, speak

_GERMAN = {
    "The model '{model}' was not trained for {use}.": "„{model}“ wurde nicht für {use} trainiert.",
    "There is not enough memory for this model: close other programs, or choose a smaller model.": "Zu wenig Speicher.",
    "Stopped.": "Angehalten.",
    "fits": "passt",
    "{number:.1f} tokens in a second": "{number:.1f} Tokens pro Sekunde",
}


@pytest.fixture
def german() -> Iterator[None]:
    speak(Speech(lambda english, _note, _n: _GERMAN.get(english, ""), ","))
    yield
    speak(Speech())


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (
            RequestError("The model '{model}' was not trained for {use}.", model="M3", use="x"),
            HealthGPTError,
            "„M3“ wurde nicht für x trainiert.",
        ),
        (
            OutOfMemory(
                "There is not enough memory for this model: close other programs, or choose a smaller model."
            ),
            HealthGPTError,
            "Zu wenig Speicher.",
        ),
        (EngineStopped("Stopped."), Stopped, "Angehalten."),
    ],
)
def test_an_error_of_the_engine_is_one_of_the_viewer_in_both_languages(
    error: Exception, kind: type[Exception], words: str
) -> None:
    with pytest.raises(kind) as caught, told():
        raise error
    assert str(caught.value) == str(error)
    assert shown(str(caught.value)) == words


@pytest.mark.usefixtures("german")
def test_parts_of_a_sentence_are_translated_each_and_other_text_is_left_alone() -> None:
    both = joined([sentence("fits"), sentence("{number:.1f} tokens in a second", number=2.5)], ", ")
    assert shown(in_words(both)) == "passt, 2,5 Tokens pro Sekunde"
    assert in_words(both) == "fits, 2.5 tokens in a second"
    assert shown(in_words("fits")) == "fits", "a text of a file or a model is never looked up"
