"""The port against the published code: every array of every case, within the tolerances of the reference."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from healthgpt_inference.commands.__main__ import main

# Relative tolerance, and an absolute one as a share of the array's largest magnitude; what is not named is exact.
TOLERANCES = {
    "pixel_values": (0.0, 1e-5),
    "vision_features": (1e-4, 1e-5),
    "projected": (1e-4, 1e-5),
    "inputs_embeds": (1e-4, 1e-5),
    "router_weights": (1e-4, 1e-5),
    "layer_hidden": (1e-4, 2e-5),
    "prefill_logits": (1e-4, 5e-5),
    "step_logits": (1e-4, 5e-5),
    "codebook_entries": (1e-5, 1e-6),
    "decoded": (1e-4, 2e-5),
    "encode_logits": (1e-4, 2e-5),
    "image_constrained": (1e-4, 2e-5),
    "reconstructed": (1e-4, 2e-5),
}
ONE_GREY_LEVEL = {"decoded_uint8", "image_constrained_uint8"}
SMALL = {"expected_comprehension_gray.npz", "expected_generation.npz"}


def trace(folder: Path, case: dict[str, Any], out: Path) -> dict[str, NDArray[Any]]:
    """Run the command on one case and read what it wrote."""
    arguments = ["trace", "--model", str(folder), "--task", case["task"], "--out", str(out)]
    if case["task"] == "image-tokenizer":
        arguments += ["--arrays", str(folder / case["arrays"])]
    else:
        arguments += ["--question", case["question"], "--max-new-tokens", str(case["max_new_tokens"])]
        arguments += ["--image", str(folder / case["image"])] if case["image"] else []
    assert main(arguments) == 0
    with np.load(out, allow_pickle=False) as written:
        return {name: written[name] for name in written.files}


def assert_reproduced(got: dict[str, NDArray[Any]], expected: Path, absent: set[str] | None = None) -> None:
    """Every array of the reference is there, in its shape and within its tolerance."""
    with np.load(expected, allow_pickle=False) as reference:
        wanted = {name: reference[name] for name in reference.files if name not in (absent or set())}
    for name, want in wanted.items():
        assert got[name].shape == want.shape, name
        if name in ONE_GREY_LEVEL:
            assert np.abs(got[name].astype(int) - want.astype(int)).max() <= 1, name
        elif name in TOLERANCES:
            relative, share = TOLERANCES[name]
            np.testing.assert_allclose(got[name], want, relative, share * np.abs(want).max(), err_msg=name)
        else:
            np.testing.assert_array_equal(got[name], want, err_msg=name)


@pytest.mark.parametrize("expected", sorted(SMALL))
def test_the_small_vectors_of_m3_are_reproduced(vectors: Path, tmp_path: Path, expected: str) -> None:
    folder = vectors / "m3"
    case = next(
        case
        for case in json.loads((folder / "cases.json").read_text())["cases"]
        if case["expected"] == expected
    )
    got = trace(folder, case, tmp_path / "trace.npz")
    assert_reproduced(got, folder / expected, absent={"image_constrained", "image_constrained_uint8"})


@pytest.mark.parametrize("name", ["m3", "l14", "xl32", "vqgan"])
def test_every_case_of_the_reference_is_reproduced(shared: Path, tmp_path: Path, name: str) -> None:
    folder = shared / "reference" / name
    for case in json.loads((folder / "cases.json").read_text())["cases"]:
        got = trace(folder, case, tmp_path / "trace.npz")
        inputs = {"indices", "encode_input"} if case["task"] == "image-tokenizer" else set()
        assert_reproduced(got, folder / case["expected"], absent=inputs)


def test_a_trace_that_cannot_be_made_leaves_no_file(
    tiny_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "trace.npz"
    wrong = {
        ("comprehension",): "--question",
        ("image-tokenizer",): "--arrays",
        ("comprehension", "--question", "Why?", "--image", str(tmp_path / "none.png")): "none.png",
        ("comprehension", "--question", "Why?", "--max-new-tokens", "0"): "--max-new-tokens",
        ("comprehension", "--question", "Which <image>?"): "<image>",
    }
    for arguments, words in wrong.items():
        assert main(["trace", "--model", str(tiny_model), "--out", str(out), "--task", *arguments]) == 1
        error = capsys.readouterr().err
        assert words in error
        assert error.count("\n") == 1
    assert not list(tmp_path.glob("*trace*"))
