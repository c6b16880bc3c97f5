"""Tokenisation: text to the ids that a model was trained on, and ids back to text.

HealthGPT was trained with the *slow* tokenizers of transformers 4. Their rules for added tokens, the dummy prefix and
decoding differ from those of the fast tokenizers, and a prompt encoded by a fast one has other ids. So the pieces come from
sentencepiece or from byte-pair merges, and the rules around them are written here.
"""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import sentencepiece

from .errors import ManifestError

IMAGE_ID = -200  # stands in the ids where the rows of the image go
IMAGE_MARK = "<image>"
START_OF_IMAGE, FIRST_CODE = "<start_index>", "<idx_0>"
_UNDERLINE = "▁"
# `normalizer_spec { add_dummy_prefix: false }` in protobuf's wire format (sentencepiece_model.proto: field 3 of
# ModelProto, field 3 of NormalizerSpec). A message that comes a second time is merged into the first.
_NO_DUMMY_PREFIX = bytes([0x1A, 0x02, 0x18, 0x00])


def image_tokens(size: int) -> list[str]:
    """The tokens appended for an image vocabulary of ``size`` codes, in their published order."""
    return [START_OF_IMAGE, *(f"<idx_{index}>" for index in range(size)), "<end_index>", "<pixel_newline>"]


@dataclass(frozen=True)
class AddedToken:
    """A token that is found in the text before anything else is split."""

    content: str
    id: int
    strips_left: bool = False
    strips_right: bool = False


class Tokenizer(ABC):
    """What the slow tokenizers have in common: added tokens, named special tokens, image tokens behind the last id.

    Args:
        folder: holds ``tokenizer_config.json`` and the pieces.
        image_vocabulary: how many image codes are appended; 0 for none.

    Raises:
        ManifestError: a file is missing or unreadable.
    """

    _between: ClassVar[str] = " "  # what stands between an added token and the text beside it when decoding
    _defaults: ClassVar[dict[str, Any]] = {}  # of the slow class, where tokenizer_config.json is silent

    def __init__(self, folder: Path, image_vocabulary: int = 0) -> None:
        config = self._defaults | read_json(folder / "tokenizer_config.json")
        self._added = {token.content: token for token in _added_tokens(config, folder)}
        self.unk_token = _content(config.get("unk_token"))
        named = [_content(config.get(name)) for name in ("bos_token", "eos_token", "unk_token", "pad_token")]
        self._special = [token for token in dict.fromkeys(named) if token]
        for token in self._special:
            self._added.setdefault(token, AddedToken(token, self.token_id(token)))
        self._add_bos = bool(config.get("add_bos_token"))
        self.first_new_id = len(self)
        additional = [_content(token) for token in config.get("additional_special_tokens") or []]
        self._named = {*self._special, *additional}
        # The published helper adds nothing where a tokenizer already has additional tokens.
        if image_vocabulary and not additional:
            self._append(image_tokens(image_vocabulary))
        self._by_id = {token.id: token.content for token in self._added.values()}
        self._finder = _finder(self._added)
        bos = _content(config.get("bos_token"))
        self.bos_id = self.token_id(bos) if bos else None

    def _append(self, contents: list[str]) -> None:
        for offset, content in enumerate(contents):
            self._added[content] = AddedToken(content, self.first_new_id + offset)
        self._named.update(contents)

    @property
    @abstractmethod
    def _size(self) -> int:
        """How many pieces there are without the added tokens."""

    @abstractmethod
    def _piece_id(self, piece: str) -> int | None:
        """The id of a piece, or that of the unknown piece."""

    @abstractmethod
    def _piece(self, token_id: int) -> str:
        """The piece of an id below :attr:`_size`."""

    @abstractmethod
    def _tokenize(self, text: str) -> list[str]:
        """Pieces and added tokens of a text."""

    @abstractmethod
    def _join(self, run: Sequence[str]) -> str:
        """A run of pieces and named special tokens as text."""

    def __len__(self) -> int:
        """One more than the highest id."""
        return max([self._size - 1, *(token.id for token in self._added.values())]) + 1

    def token_id(self, token: str) -> int:
        """The id of a piece or of an added token; that of the unknown piece where there is none."""
        added = self._added.get(token)
        found = added.id if added else self._piece_id(token)
        if found is None:
            raise ManifestError(
                "The tokenizer has no token for {token!r}: its files do not belong together.", token=token
            )
        return found

    def has(self, token: str) -> bool:
        """Whether a token was added."""
        return token in self._added

    def token(self, token_id: int) -> str:
        """The piece or added token of an id."""
        if token_id in self._by_id:
            return self._by_id[token_id]
        return self._piece(token_id) if 0 <= token_id < self._size else self.unk_token

    def encode(self, text: str) -> list[int]:
        """The ids of one piece of a prompt."""
        ids = [self.token_id(token) for token in self._tokenize(text)]
        return [self.bos_id, *ids] if self._add_bos and self.bos_id is not None else ids

    def encode_prompt(self, prompt: str) -> list[int]:
        """The ids of a whole prompt, :data:`IMAGE_ID` where an image mark stands.

        The prompt is cut at each mark and every cut is encoded by itself. Where the first begins with BOS, that one is
        kept and every cut loses its own.
        """
        cuts = [self.encode(cut) for cut in prompt.split(IMAGE_MARK)]
        drop = 1 if cuts[0] and cuts[0][0] == self.bos_id else 0
        ids = cuts[0][:drop]
        for index, cut in enumerate(cuts):
            ids += [IMAGE_ID] if index else []
            ids += cut[drop:]
        return ids

    def _split(self, text: str) -> list[str]:
        """The text cut at the added tokens, which take the white space beside them where they strip."""
        parts = self._finder.split(text)
        for index in range(1, len(parts), 2):
            token = self._added[parts[index]]
            if token.strips_right:
                parts[index + 1] = parts[index + 1].lstrip()
            if token.strips_left:
                parts[index - 1] = parts[index - 1].rstrip()
        return [part for part in parts if part]

    def decode(self, ids: Iterable[int], *, skip_special: bool = False) -> str:
        """The text of some ids, as the published code prints it.

        Runs between added tokens that are not among the named ones are decoded by themselves. ``skip_special`` drops only
        the tokens of the special-tokens list: Phi-3's ``<|end|>`` is not one of them.
        """
        parts: list[str] = []
        run: list[str] = []
        for token in map(self.token, ids):
            if skip_special and token in self._named:
                continue
            if token in self._added and token not in self._special:
                parts += [self._join(run), token]
                run = []
            else:
                run.append(token)
        return self._between.join(part for part in [*parts, self._join(run)] if part)


class Phi3Tokenizer(Tokenizer):
    """The slow LlamaTokenizer (``legacy: false``) of Phi-3, on ``tokenizer.model`` of sentencepiece."""

    _defaults: ClassVar[dict[str, Any]] = {
        "bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "add_bos_token": True,
    }  # fmt: skip

    def __init__(self, folder: Path, image_vocabulary: int = 0) -> None:
        self._pieces = _read_pieces(folder / "tokenizer.model")
        super().__init__(folder, image_vocabulary)

    @property
    def _size(self) -> int:
        return int(self._pieces.get_piece_size())

    def _piece_id(self, piece: str) -> int:
        return int(self._pieces.piece_to_id(piece))

    def _piece(self, token_id: int) -> str:
        return str(self._pieces.id_to_piece(token_id))

    def _tokenize(self, text: str) -> list[str]:
        if not text:
            return []
        tokens: list[str] = []
        for part in self._split(_UNDERLINE + text.replace(_UNDERLINE, " ")):
            tokens += [part] if part in self._added else self._split_text(part)
        if len(tokens) > 1 and tokens[0] == _UNDERLINE and tokens[1] in self._named:
            return tokens[1:]
        return tokens

    def _split_text(self, text: str) -> list[str]:
        """Pieces of plain text; the unknown token in front keeps sentencepiece from eating leading spaces."""
        if not text.startswith((_UNDERLINE, " ")):
            return list(self._pieces.encode(text, out_type=str))
        guard = len(self._pieces.encode(self.unk_token, out_type=str))
        return list(self._pieces.encode(self.unk_token + text, out_type=str))[guard:]

    def _join(self, run: Sequence[str]) -> str:
        """One run of tokens as text: the first loses one leading underline, special ones stick to what is before."""
        tokens = [run[0].removeprefix(_UNDERLINE), *run[1:]] if run else []
        text, plain, after_special = "", list[str](), False
        for index, token in enumerate(tokens):
            if token in self._special:
                text += str(self._pieces.decode(plain)) + token
                plain, after_special = [], True
                continue
            if after_special and index == 1 and not token.startswith(_UNDERLINE):
                text += " "
            plain.append(token)
            after_special = False
        return text + str(self._pieces.decode(plain))


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object of a model folder.

    Raises:
        ManifestError: the file is missing or damaged.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ManifestError("The file {path} cannot be read: {reason}", path=path, reason=error) from error
    if not isinstance(document, dict):
        raise ManifestError("The file {path} is not a JSON object.", path=path)
    return document


def _read_pieces(path: Path) -> Any:
    pieces = sentencepiece.SentencePieceProcessor()
    try:
        pieces.LoadFromSerializedProto(path.read_bytes() + _NO_DUMMY_PREFIX)
    except (OSError, RuntimeError) as error:
        raise ManifestError(
            "The sentencepiece model {path} cannot be read: {reason}", path=path, reason=error
        ) from error
    return pieces


def _added_tokens(config: dict[str, Any], folder: Path) -> list[AddedToken]:
    try:
        return [
            AddedToken(str(token["content"]), int(key), bool(token.get("lstrip")), bool(token.get("rstrip")))
            for key, token in (config.get("added_tokens_decoder") or {}).items()
        ]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ManifestError(
            "The added tokens of {path} are damaged.", path=folder / "tokenizer_config.json"
        ) from error


def _content(token: Any) -> str:
    if isinstance(token, dict):
        token = token.get("content")
    return token if isinstance(token, str) else ""


def _finder(added: dict[str, AddedToken]) -> re.Pattern[str]:
    """Finds added tokens from the left, the longest first."""
    longest_first = sorted(added, key=len, reverse=True)
    return re.compile("(" + "|".join(map(re.escape, longest_first)) + ")" if longest_first else "(?!)()")
