"""What the engine says, so that the window can say it in the reader's language: the engine itself knows English alone."""

from __future__ import annotations

from healthgpt_inference.sentences import Sentence
from healthgpt_viewer.language import Said


def in_words(text: str) -> str:
    """An error's or a notice's text as one that ``shown`` translates; other text, as of a file or a model, as it is."""
    if not isinstance(text, Sentence):
        return text
    fields = {
        name: in_words(value) if isinstance(value, str) else value for name, value in text.fields.items()
    }
    return Said(text.template, fields)
