"""The byte-pair tokenizers of Phi-4 and Qwen2.5, by the rules of transformers' slow classes."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from tokenizers import Regex
from tokenizers import Tokenizer as FastTokenizer
from tokenizers.models import BPE
from tokenizers.pre_tokenizers import ByteLevel, PreTokenizer, Split
from tokenizers.pre_tokenizers import Sequence as Steps

from .errors import ManifestError
from .tokenization import Tokenizer

# Of Qwen2Tokenizer: contractions in either case, single digits, line breaks tied to the punctuation before them.
_QWEN_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


_END_OF_TEXT = "<|endoftext|>"


class BytePairTokenizer(Tokenizer):
    """Byte-level pieces merged by ``merges.txt`` into those of ``vocab.json``."""

    def __init__(self, folder: Path, image_vocabulary: int = 0) -> None:
        self._pieces = _read_merges(folder)
        self._pieces.pre_tokenizer = self._splitting()
        super().__init__(folder, image_vocabulary)

    @staticmethod
    def _splitting() -> PreTokenizer:
        """How plain text is cut before merging."""
        return ByteLevel(add_prefix_space=False)

    @property
    def _size(self) -> int:
        return int(self._pieces.get_vocab_size())

    def _piece_id(self, piece: str) -> int | None:
        found = self._pieces.token_to_id(piece)
        if found is None and self.unk_token in self._added:
            return self._added[self.unk_token].id
        return None if found is None else int(found)

    def _piece(self, token_id: int) -> str:
        return str(self._pieces.id_to_token(token_id))

    def _tokenize(self, text: str) -> list[str]:
        tokens: list[str] = []
        for part in self._split(text):
            tokens += [part] if part in self._added else self._pieces.encode(part).tokens
        return tokens

    def _join(self, run: Sequence[str]) -> str:
        """The bytes that the pieces stand for; what is no UTF-8 becomes U+FFFD."""
        return bytes(_BYTE_OF[letter] for letter in "".join(run) if letter in _BYTE_OF).decode(
            errors="replace"
        )


class Phi4Tokenizer(BytePairTokenizer):
    """The slow GPT2Tokenizer of Phi-4: split as GPT-2 did, whatever ``tokenizer.json`` says."""

    _defaults: ClassVar[dict[str, Any]] = dict.fromkeys(("bos_token", "eos_token", "unk_token"), _END_OF_TEXT)


class QwenTokenizer(BytePairTokenizer):
    """The slow Qwen2Tokenizer: normal form C, its own split, and no space around added tokens."""

    _between = ""
    _defaults: ClassVar[dict[str, Any]] = dict.fromkeys(("eos_token", "pad_token", "unk_token"), _END_OF_TEXT)

    @staticmethod
    def _splitting() -> PreTokenizer:
        by_pattern = Split(Regex(_QWEN_SPLIT), behavior="isolated")
        return Steps([by_pattern, ByteLevel(add_prefix_space=False, use_regex=False)])

    def _tokenize(self, text: str) -> list[str]:
        return super()._tokenize(unicodedata.normalize("NFC", text))


def _read_merges(folder: Path) -> FastTokenizer:
    vocabulary, merges = folder / "vocab.json", folder / "merges.txt"
    for path in (vocabulary, merges):
        if not path.is_file():
            raise ManifestError("The tokenizer file {path} is not there: fetch the model again.", path=path)
    try:
        return FastTokenizer(BPE.from_file(str(vocabulary), str(merges)))
    except Exception as error:
        raise ManifestError(
            "The tokenizer files in {folder} cannot be read: {reason}", folder=folder, reason=error
        ) from error


def _byte_letters() -> dict[str, int]:
    """GPT-2's letters for the 256 bytes: printable ones stand for themselves, the rest follow from U+0100."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    letters = {chr(byte): byte for byte in printable}
    return letters | {chr(0x100 + index): byte for index, byte in enumerate(others)}


_BYTE_OF = _byte_letters()
