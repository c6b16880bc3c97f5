"""English sentences that know how they were made, as errors and notices carry them."""

from __future__ import annotations

import ast
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

import healthgpt_inference
from healthgpt_inference.errors import EngineError, RequestError
from healthgpt_inference.sentences import Sentence, joined, sentence

_ENGINE = Path(healthgpt_inference.__file__).parent
# What only the command and trainers meet is said in English alone.
_ENGLISH = ("train/", "finetune/", "commands/", "bench.py", "gates.py", "made.py")


def test_a_sentence_is_its_english_text_and_knows_its_template_and_fields() -> None:
    made = sentence("The model {model} needs {missing:.1f} GB.", model="{odd}", missing=2.25)
    assert made == "The model {odd} needs 2.2 GB."
    assert (made.template, made.fields["model"]) == ("The model {model} needs {missing:.1f} GB.", "{odd}")
    assert sentence("Braces {stay} without fields.") == "Braces {stay} without fields."
    assert type(pickle.loads(pickle.dumps(made))) is str


def test_an_error_keeps_what_its_sentence_knows() -> None:
    told = str(RequestError("The model '{model}' was not trained for {use}.", model="M3", use="ct-to-mr"))
    assert isinstance(told, Sentence)
    assert told == "The model 'M3' was not trained for ct-to-mr."
    given = sentence("Stopped.")
    assert str(EngineError(given)) is given


def test_a_sentence_keeps_the_text_of_an_error_and_not_the_error() -> None:
    """An error keeps the frames that it was raised through; one of the engine's own stays translatable."""
    plain = sentence("It cannot be read: {reason}", reason=OSError("gone"))
    assert plain == "It cannot be read: gone"
    assert type(plain.fields["reason"]) is str
    own = sentence("It cannot be read: {reason}", reason=RequestError("No model is loaded."))
    assert isinstance(own.fields["reason"], Sentence)


def test_joined_sentences_are_one_text_whose_parts_are_known() -> None:
    both = joined([sentence("fits"), sentence("a picture in about {time}", time="2 s")], ", ")
    assert both == "fits, a picture in about 2 s"
    assert all(isinstance(part, Sentence) for part in both.fields.values())


def _raised_with_values(path: Path) -> Iterator[int]:
    """Lines at which an error of the engine is made of a text that has its values in it already."""
    kinds: list[type[EngineError]] = [EngineError, *EngineError.__subclasses__()]
    names = {kind.__name__ for kind in kinds}
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        made = isinstance(node, ast.Call) and getattr(node.func, "id", "") in names
        if made and isinstance(node, ast.Call) and any(isinstance(part, ast.JoinedStr) for part in node.args):
            yield node.lineno


@pytest.mark.parametrize(
    "path",
    [
        path
        for path in sorted(_ENGINE.rglob("*.py"))
        if not path.relative_to(_ENGINE).as_posix().startswith(_ENGLISH)
    ],
    ids=lambda path: path.relative_to(_ENGINE).as_posix(),
)
def test_errors_that_the_window_shows_can_be_said_in_another_language(path: Path) -> None:
    assert list(_raised_with_values(path)) == []
