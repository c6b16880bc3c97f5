"""Sentences for a reader, in English, that know how they were made: a window can say them in another language.

The viewer has the like for its own texts (``healthgpt_viewer.language.Said``), which the engine, being a package of its own,
must not import; ``healthgpt_plugin.engine_words`` makes one of the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class Sentence(str):
    """An English text, a ``str`` like any other, with its template and what fills it.

    Attributes:
        template: the text with ``{names}`` of the fields, as ``str.format`` takes it.
        fields: values of the names; an exception among them as its text, since it would keep alive the frames that it
            was raised through, and with them the tensors of a model that could not be loaded.
    """

    __slots__ = ("fields", "template")
    template: str
    fields: Mapping[str, object]

    def __new__(cls, template: str, fields: Mapping[str, object]) -> Sentence:
        kept = {
            name: str(value) if isinstance(value, BaseException) else value for name, value in fields.items()
        }
        made = super().__new__(cls, template.format(**kept) if kept else template)
        made.template, made.fields = template, kept
        return made

    def __str__(self) -> str:
        return self  # str(error) of an error that was raised with it keeps what it knows

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (self[:],)


def sentence(template: str, /, **fields: object) -> Sentence:
    """An English sentence of a template and its fields; texts among these stay as they are in every language."""
    return Sentence(template, fields)


def joined(parts: Sequence[str], separator: str) -> Sentence:
    """Sentences or parts of one, one after the other; each keeps how it was made."""
    names = [f"part{number}" for number in range(len(parts))]
    template = separator.join(f"{{{name}}}" for name in names)
    return Sentence(template, dict(zip(names, parts, strict=True)))
