"""The results of an evaluation as a table, as JSON, as pages of pictures, and in the model's card."""

from __future__ import annotations

import io
import json
import math
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PIL import Image

from healthgpt_inference.errors import EngineError

from .checkpoints import write_file
from .evaluation import Drawn, Told, page_of
from .scores import Interval

_COLUMNS = (
    ("ssim", 3),
    ("psnr", 2),
    ("mae", 4),
    ("ssim_body", 3),
    ("psnr_body", 2),
    ("mae_hu_body", 1),
    ("sharpness", 2),
    ("lpips", 3),
)
_TITLES = {
    "ssim": "SSIM", "psnr": "PSNR (dB)", "mse": "MSE", "mae": "MAE", "ssim_body": "SSIM, body",
    "psnr_body": "PSNR, body", "mae_body": "MAE, body", "mae_hu": "MAE (HU)", "mae_hu_body": "MAE, body (HU)",
    "lpips": "LPIPS", "sharpness": "sharpness (truth: 1)", "paper_ssim": "SSIM (%)", "paper_psnr": "PSNR",
    "paper_mse": "MSE",
}  # fmt: skip
_SECTION = "## Evaluation"


def markdown(title: str, drawn: Sequence[Drawn], told: Sequence[Told]) -> str:
    """All results as Markdown: means with 95 % intervals, bootstrapped by patient."""
    lines = [f"Data: {title}. Means with 95 % intervals (bootstrap by patient); nothing here was trained on."]
    for each in drawn:
        lines += ["", *_drawn(each)]
    if told:
        lines += ["", *_told(told)]
    return "\n".join(lines) + "\n"


def _drawn(each: Drawn) -> list[str]:
    title = f"### {each.use} {each.contrast}".rstrip()
    about = f"{each.count} slices of {each.patients} patients; floating point, data range {each.data_range}."
    columns = [
        (name, digits) for name, digits in _COLUMNS if any(name in row for row in each.answers.values())
    ]
    lines = [
        title,
        "",
        about,
        "",
        _line(["answer", *(_TITLES[name] for name, _ in columns)]),
        "|---" * (len(columns) + 1) + "|",
    ]
    for answer, found in each.answers.items():
        lines.append(_line([answer, *(_text(found.get(name), digits) for name, digits in columns)]))
    lines += [
        "",
        "Comparable with the paper (8-bit arrays whose squared differences wrap; not a measure of quality):",
        "",
    ]
    paper = ("paper_ssim", "paper_psnr", "paper_mse")
    lines += [_line(["answer", *(_TITLES[name] for name in paper)]), "|---|---|---|---|"]
    lines += [
        _line([answer, *(_text(found.get(name), 2) for name in paper)])
        for answer, found in each.answers.items()
    ]
    return lines


def _told(told: Sequence[Told]) -> list[str]:
    lines = ["### Questions", ""]
    titles = [
        "questions",
        "count",
        "accuracy",
        "recall of words",
        "always the most frequent answer",
        "which is",
    ]
    lines += [_line(titles), "|---" * len(titles) + "|"]
    lines += [
        _line([each.kind, str(each.count), each.accuracy.text(3), each.recall.text(3), each.most_frequent_accuracy.text(3),
               each.most_frequent])
        for each in told
    ]  # fmt: skip
    return lines


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |"


def _text(found: Interval | None, digits: int) -> str:
    if found is None:
        return ""
    return f"{found.mean:.{digits}f}" if math.isnan(found.low) else found.text(digits)


def as_json(title: str, model: str, drawn: Sequence[Drawn], told: Sequence[Told]) -> dict[str, Any]:
    """All results for programs; an interval that cannot be told is null."""
    return {
        "model": model,
        "data": title,
        "drawn": [
            _plain({key: value for key, value in vars(each).items() if key != "page"}) for each in drawn
        ],
        "questions": [_plain(asdict(each)) for each in told],
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Interval):
        value = asdict(value)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return None if isinstance(value, float) and math.isnan(value) else value


def write(folder: Path, title: str, model: str, drawn: Sequence[Drawn], told: Sequence[Told]) -> list[Path]:
    """Write ``evaluation.md``, ``evaluation.json`` and a page of pictures for each use; returns the files.

    A page has six rows from the worst to the best by SSIM inside the body: input, result, truth, error.
    """
    files = [folder / "evaluation.md", folder / "evaluation.json"]
    write_file(files[0], markdown(title, drawn, told).encode())
    write_file(files[1], json.dumps(as_json(title, model, drawn, told), indent=1).encode())
    for each in drawn:
        path = folder / f"{'-'.join(part for part in (each.use, each.contrast) if part)}.png"
        buffer = io.BytesIO()
        Image.fromarray(page_of(each.page)).save(buffer, "PNG")
        write_file(path, buffer.getvalue())
        files.append(path)
    return files


def write_into_card(model: Path, text: str) -> None:
    """Put the results into the model's card, in place of those that were there.

    Raises:
        EngineError: there is no card.
    """
    path = model / "MODEL_CARD.md"
    if not path.is_file():
        raise EngineError(f"The model in {model} has no MODEL_CARD.md to write into.")
    card = path.read_text(encoding="utf-8")
    before, _, after = card.partition(_SECTION)
    rest = after.partition("\n## ")
    tail = f"\n## {rest[2]}" if rest[1] else ""
    write_file(path, f"{before.rstrip()}\n\n{_SECTION}\n\n{text.rstrip()}\n{tail}".encode())
