"""Records: VL-Health's form, the layouts of public collections, and what is refused in them."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from healthgpt_inference.finetune.records import RecordError, open_picture, read, read_sources
from healthgpt_inference.finetune.samples import IGNORED, Encoder
from healthgpt_inference.finetune.settings import Source
from healthgpt_inference.finetune.trainee import Shell
from healthgpt_inference.tokenization import IMAGE_ID
from tests.inference.finetune.conftest import MakeRun


def turn(asked: str, answer: str) -> list[dict[str, str]]:
    return [{"from": "human", "value": asked}, {"from": "gpt", "value": answer}]


def written(folder: Path, entries: Any, name: str = "records.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(entries))
    return path


def test_the_form_of_vl_health_is_read(tmp_path: Path) -> None:
    entries = [
        {"image": ["a.png"], "conversations": turn("<image>\nWhat is it?", "A CT.")},
        {"image": ["a.png", "b.png"], "conversations": turn("<image>\nConvert it.", "<image>")},
        {
            "image": ["a.png"],
            "conversations": turn("<image>\nDraw.", "<start_index><idx_3><idx_12><end_index>"),
        },
        {"image": [], "conversations": turn("What is MR?", "A modality.")},
    ]
    records = read(written(tmp_path, entries))
    assert [record.task for record in records] == [
        "comprehension",
        "generation",
        "generation",
        "comprehension",
    ]
    assert records[1].target == tmp_path / "b.png"
    assert records[2].codes == (3, 12)
    assert records[3].image is None


def test_json_lines_and_a_share_are_read(tmp_path: Path) -> None:
    entry = json.dumps({"image": ["a.png"], "conversations": turn("<image>?", "yes")})
    path = tmp_path / "records.jsonl"
    path.write_text("\n".join([entry] * 10) + "\n")
    assert len(read(path)) == 10
    assert len(read_sources([Source(path, share=0.3)])) == 3


BAD: list[tuple[Any, str]] = [
    ({}, "no list"),
    ([{"image": ["a.png"]}], "record 1 has no list 'conversations'"),
    ([{"image": ["a.png"], "conversations": turn("<image>?", "")}], "empty answer"),
    ([{"image": ["a.png"], "conversations": turn("<image>?", "yes")[:1]}], "do not take turns"),
    ([{"image": ["../a.png"], "conversations": turn("<image>?", "yes")}], "outside of"),
    ([{"image": ["/etc/passwd"], "conversations": turn("<image>?", "yes")}], "outside of"),
    ([{"image": [], "conversations": turn("<image>?", "yes")}], "1 marks <image> and 0 images"),
    ([{"image": ["a.png", "b.png"], "conversations": turn("<image>?", "yes")}], "shows 2 images"),
]


@pytest.mark.parametrize(("entries", "words"), BAD)
def test_what_cannot_be_meant_is_told(tmp_path: Path, entries: Any, words: str) -> None:
    with pytest.raises(RecordError) as raised:
        read(written(tmp_path, entries))
    assert words in str(raised.value)


def test_vqa_rad_is_read_by_its_split(tmp_path: Path) -> None:
    known = {"image_name": "s1.jpg", "question": "Is it CT?", "answer": "Yes", "answer_type": "CLOSED "}
    other = {"image_name": "s2.jpg", "question": "Where?", "answer": "left", "answer_type": "OPEN"}
    entries = [known | {"phrase_type": "freeform"}, other | {"phrase_type": "test_freeform"}]
    written(tmp_path, entries, "VQA_RAD Dataset Public.json")
    (tmp_path / "VQA_RAD Image Folder").mkdir()
    train, test = read(tmp_path, "vqa-rad", "train"), read(tmp_path, "vqa-rad", "test")
    assert [(record.kind, record.turns[0][1]) for record in train] == [("closed", "Yes")]
    assert [record.kind for record in test] == ["open"]
    assert test[0].image == tmp_path / "VQA_RAD Image Folder" / "s2.jpg"


def test_the_english_questions_of_slake_are_read(tmp_path: Path) -> None:
    known = {
        "img_name": "xmlab1/source.jpg",
        "question": "Is it MR?",
        "answer": "No",
        "answer_type": "CLOSED",
    }
    written(tmp_path, [known | {"q_lang": "en"}, known | {"q_lang": "zh"}], "validate.json")
    records = read(tmp_path, "slake", "validation")
    assert [record.patient for record in records] == ["xmlab1"]
    assert records[0].image == tmp_path / "imgs" / "xmlab1" / "source.jpg"


@pytest.mark.parametrize("ending", ["json", "pkl"])
def test_pathvqa_is_read_as_json_and_from_a_pickle_of_plain_lists(tmp_path: Path, ending: str) -> None:
    entries = [{"question": "Is it benign?", "answer": "yes", "image": "train_0001"},
               {"sent": "What is shown?", "label": {"liver": 1}, "img_id": "train_0002"}]  # fmt: skip
    (tmp_path / "qas").mkdir()
    path = tmp_path / "qas" / f"train_vqa.{ending}"
    path.write_bytes(pickle.dumps(entries) if ending == "pkl" else json.dumps(entries).encode())
    records = read(tmp_path, "pathvqa", "train")
    assert [(record.kind, record.turns[0][1]) for record in records] == [("closed", "yes"), ("open", "liver")]
    assert records[0].image == tmp_path / "images" / "train" / "train_0001.jpg"


class Trap:
    """What would run if its pickle were believed."""

    def __reduce__(self) -> Any:
        return (Path.touch, (Path("touched"),))


def test_a_pickle_that_would_run_something_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "qas").mkdir()
    (tmp_path / "qas" / "train_vqa.pkl").write_bytes(pickle.dumps([Trap()]))
    with pytest.raises(RecordError, match="Use JSON instead"):
        read(tmp_path, "pathvqa", "train")
    assert not (tmp_path / "touched").exists()


def test_pictures_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"no picture")
    with pytest.raises(RecordError, match="cannot be read"):
        open_picture(tmp_path / "a.png")
    Image.fromarray(np.zeros((4, 5, 3), np.uint8)).save(tmp_path / "b.png")
    assert open_picture(tmp_path / "b.png").shape == (4, 5, 3)


@pytest.mark.parametrize("family", ["healthgpt-m3", "healthgpt-l14", "healthgpt-xl32"])
def test_only_answers_are_labelled_and_prompts_are_the_engines(
    make_run: MakeRun, tmp_path: Path, family: str
) -> None:
    shell = Shell(make_run(family))
    talk = turn("<image>\nWhat is it?", "A CT of the head.") + turn("Which plane?", "axial")
    Image.fromarray(np.zeros((4, 4), np.uint8)).save(tmp_path / "a.png")
    record = read(written(tmp_path, [{"image": ["a.png"], "conversations": talk}]))[0]
    encoded = Encoder(shell, 2048)(record)
    prompt = shell.prompt_ids("What is it?", True)
    place = prompt.index(IMAGE_ID)
    patches = shell.model.vision.patches
    expanded = prompt[:place] + [IMAGE_ID] * patches + prompt[place + 1 :]
    assert encoded.ids[: len(expanded)] == expanded
    assert all(label == IGNORED for label in encoded.labels[: len(expanded)])
    tokenizer = shell.model.tokenizer
    told = tokenizer.decode([label for label in encoded.labels if label != IGNORED])
    assert "A CT of the head." in told
    assert told.count("axial") == 1
    assert "Which plane" not in told
    ends = [tokenizer.token_id("<|end|>" if family == "healthgpt-m3" else "<|im_end|>")]
    assert encoded.labels[-1] in ends


def test_a_drawing_is_its_codes_then_the_ends(make_run: MakeRun, tmp_path: Path) -> None:
    shell = Shell(make_run())
    entries = [{"image": ["a.png", "b.png"], "conversations": turn("<image>\nDraw.", "<image>")}]
    record = read(written(tmp_path, entries))[0]
    codes = list(range(16))
    encoded = Encoder(shell, 2048)(record, codes)
    first = shell.model.first_code
    labels = [label for label in encoded.labels if label != IGNORED]
    assert labels == [
        *(first + code for code in codes),
        first + 32,
        shell.model.tokenizer.token_id("<|end|>"),
    ]
    with pytest.raises(RecordError, match="16 from 0 to 31 are wanted"):
        Encoder(shell, 2048)(record, codes[:3])
    with pytest.raises(RecordError, match="more than the sequence of 20"):
        Encoder(shell, 20)(record, codes)
