"""The ids that the models were trained on, and the text that the published code prints."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from healthgpt_inference.byte_pair import Phi4Tokenizer, QwenTokenizer
from healthgpt_inference.errors import ManifestError, RequestError
from healthgpt_inference.prompts import TEMPLATES, build_prompt
from healthgpt_inference.requests import Turn
from healthgpt_inference.tokenization import IMAGE_ID, Phi3Tokenizer, Tokenizer

KINDS: dict[str, tuple[type[Tokenizer], str, int]] = {
    "m3": (Phi3Tokenizer, "base", 64),
    "m3/tokenizer_bos": (Phi3Tokenizer, ".", 64),
    "l14": (Phi4Tokenizer, "base", 64),
    "xl32": (QwenTokenizer, "base", 0),
}


def tokenizer_of(vectors: Path, name: str) -> Tokenizer:
    kind, base, codes = KINDS[name]
    return kind(vectors / name / base, codes)


def document_of(vectors: Path, name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(
        (vectors / name / "tokenizer_cases.json").read_text(encoding="utf-8")
    )
    return document


@pytest.mark.parametrize("name", KINDS)
def test_every_text_has_the_published_ids(vectors: Path, name: str) -> None:
    tokenizer = tokenizer_of(vectors, name)
    for case in document_of(vectors, name)["cases"]:
        assert tokenizer.encode_prompt(case["text"]) == case["ids"], case["text"]


@pytest.mark.parametrize("name", KINDS)
def test_every_list_of_ids_reads_as_published(vectors: Path, name: str) -> None:
    tokenizer, document = tokenizer_of(vectors, name), document_of(vectors, name)
    for case in document["cases"]:
        ids = [token for token in case["ids"] if token != IMAGE_ID]
        assert tokenizer.decode(ids) == case["decoded"]
        assert tokenizer.decode(ids, skip_special=True) == case["decoded_skip_special"]
    for case in document.get("decode", []):
        assert tokenizer.decode(case["ids"]) == case["text"]
        assert tokenizer.decode(case["ids"], skip_special=True) == case["text_skip_special"]


def test_image_tokens_follow_the_last_id(vectors: Path) -> None:
    plain, enlarged = Phi3Tokenizer(vectors / "m3/base"), Phi3Tokenizer(vectors / "m3/base", 64)
    assert enlarged.first_new_id == len(plain)
    assert len(enlarged) == len(plain) + 64 + 3
    names = [enlarged.token(len(plain) + offset) for offset in (0, 1, 64, 65, 66)]
    assert names == ["<start_index>", "<idx_0>", "<idx_63>", "<end_index>", "<pixel_newline>"]


def test_nothing_is_added_to_a_tokenizer_with_additional_tokens(vectors: Path, tmp_path: Path) -> None:
    shutil.copytree(vectors / "m3/base", tmp_path / "base")
    settings = tmp_path / "base/tokenizer_config.json"
    document = json.loads(settings.read_text()) | {"additional_special_tokens": ["<|end|>"]}
    settings.write_text(json.dumps(document))
    assert len(Phi3Tokenizer(tmp_path / "base", 64)) == len(Phi3Tokenizer(vectors / "m3/base"))


@pytest.mark.parametrize("file", ["tokenizer.model", "tokenizer_config.json"])
def test_a_missing_or_damaged_file_is_named(vectors: Path, tmp_path: Path, file: str) -> None:
    shutil.copytree(vectors / "m3/base", tmp_path / "base")
    (tmp_path / "base" / file).write_bytes(b"\x00nonsense")
    with pytest.raises(ManifestError, match=file):
        Phi3Tokenizer(tmp_path / "base")
    (tmp_path / "base" / file).unlink()
    with pytest.raises(ManifestError, match=file):
        Phi3Tokenizer(tmp_path / "base")


def test_missing_merges_are_named(vectors: Path, tmp_path: Path) -> None:
    shutil.copytree(vectors / "l14/base", tmp_path / "base")
    (tmp_path / "base/merges.txt").unlink()
    with pytest.raises(ManifestError, match=r"merges\.txt"):
        Phi4Tokenizer(tmp_path / "base")


def test_a_second_image_mark_is_refused() -> None:
    with pytest.raises(RequestError, match="<image>"):
        build_prompt("phi3_instruct", "What is <image>?", image=True)
    with pytest.raises(RequestError, match="<image>"):
        build_prompt("phi3_instruct", "And?", image=True, history=[Turn("What?", "An <image>.")])


def test_an_unknown_template_is_named() -> None:
    with pytest.raises(ManifestError, match="llama"):
        build_prompt("llama", "Why?", image=False)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_conversation_shows_the_image_once_and_goes_on_from_the_last_answer(template: str) -> None:
    prompt = build_prompt(
        template, "Third {}?", image=True, history=[Turn("First?", "One."), Turn("Second?", "Two.")]
    )
    assert prompt.count("<image>\n") == 1
    assert (
        prompt.index("<image>\nFirst?")
        < prompt.index("One.")
        < prompt.index("Second?")
        < prompt.index("Third {}?")
    )
    alone = build_prompt(template, "Third {}?", image=False)
    assert prompt.endswith(alone[alone.index("Third") :])
