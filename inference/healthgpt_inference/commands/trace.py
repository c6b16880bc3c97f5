"""``healthgpt trace``: every intermediate array of one question or picture, to compare a port with the published code."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any

import numpy as np

from healthgpt_inference.errors import EngineError, RequestError
from healthgpt_inference.manifest import ADAPTED, Manifest, load_manifest, resolve_model
from healthgpt_inference.threads import let_others_run

Arrays = dict[str, Any]
_STEPS = 3


def add(subparsers: Any) -> None:
    """Register the sub-command."""
    parser = subparsers.add_parser("trace", help="write the arrays of one question, to check this port")
    parser.add_argument("--model", default="bundled", help="the bundled model or a folder with a model.toml")
    parser.add_argument("--task", required=True, choices=["comprehension", "generation", "image-tokenizer"])
    parser.add_argument("--image", type=Path, help="a PNG or JPEG; none for a question without a picture")
    parser.add_argument("--question", help="the question or instruction")
    parser.add_argument("--max-new-tokens", type=int, default=1024)
    parser.add_argument("--arrays", type=Path, help="image-tokenizer: an .npz with indices and encode_input")
    parser.add_argument("--out", type=Path, required=True, help="the .npz to write")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Trace and write; the file is there whole or not at all.

    Raises:
        EngineError: the options, the picture or the model cannot be used.
    """
    let_others_run()
    manifest = load_manifest(resolve_model(options.model))
    if options.task == "image-tokenizer":
        if options.arrays is None:
            raise RequestError("--task image-tokenizer needs --arrays FILE.npz.")
        arrays = trace_image_tokenizer(manifest, options.arrays)
    else:
        if not options.question:
            raise RequestError(f"--task {options.task} needs --question TEXT.")
        if options.max_new_tokens < 1:
            raise RequestError("--max-new-tokens must be at least 1.")
        arrays = trace_model(manifest, options)
    _write(options.out, arrays)
    return 0


def trace_image_tokenizer(manifest: Manifest, source: Path) -> Arrays:
    """Look-up, decoding and encoding of given indices and of a given picture."""
    import torch

    from healthgpt_inference.loading import load_image_tokenizer

    tokenizer = load_image_tokenizer(manifest)
    given = _read_arrays(source, ("indices", "encode_input"))
    with torch.inference_mode():
        entries = tokenizer.lookup(torch.from_numpy(given["indices"]).long()[None])
        decoded = tokenizer.decode(entries)
        logits = tokenizer.encode_logits(torch.from_numpy(given["encode_input"]).float())
        indices = logits.argmax(dim=1).flatten(1)
        reconstructed = tokenizer.decode_indices(indices)
    return {
        "codebook_entries": entries.numpy(),
        "decoded": decoded.numpy(),
        "decoded_uint8": _to_uint8(decoded),
        "encode_logits": logits.numpy(),
        "encode_logits_argmax": indices[0].numpy(),
        "reconstructed": reconstructed.numpy(),
    }


def trace_model(manifest: Manifest, options: argparse.Namespace) -> Arrays:
    """The arrays of one prompt, from its ids to the text."""
    import torch

    from healthgpt_inference.decoding import Chooser, Context, write_text
    from healthgpt_inference.prompts import build_prompt

    loaded = _loaded(manifest)
    model, generate = loaded.model, options.task == "generation"
    model.set_task(options.task)
    prompt = build_prompt(
        manifest.template, options.question, image=options.image is not None, generate=generate
    )
    ids = model.tokenizer.encode_prompt(prompt)
    arrays: Arrays = {"prompt": prompt, "question": options.question, "input_ids": np.array([ids])}

    def tokens(penalty: float) -> list[Any]:
        context = Context(model.language, embeddings, options.max_new_tokens)
        return list(
            write_text(context, Chooser(penalty=penalty), ends=loaded.ends, limit=options.max_new_tokens)
        )

    with torch.inference_mode():
        projected = _trace_vision(loaded, options.image, arrays) if options.image is not None else None
        embeddings = model.embed(ids, projected)
        arrays["inputs_embeds"] = embeddings.numpy()
        with _Prefill(model, manifest.router_layer) as prefill:
            model.language.model(inputs_embeds=embeddings, use_cache=False)
        steps = tokens(loaded.penalty)
        arrays |= prefill.arrays()
        arrays |= _trace_text(loaded, steps, generate)
        arrays["tokens_plain"] = np.array([step.token for step in tokens(1.0)])
        if generate and loaded.side:
            arrays |= _trace_constrained(loaded, embeddings)
    return arrays


def _loaded(manifest: Manifest) -> Any:
    """The model in memory.

    Raises:
        RequestError: its family has none of the arrays of a trace.
    """
    from healthgpt_inference.families import load
    from healthgpt_inference.loading import LoadedModel

    loaded = load(manifest) if manifest.family in ADAPTED else None
    if not isinstance(loaded, LoadedModel):
        raise RequestError(
            f"The model '{manifest.name}' is of the family {manifest.family}, which has no such task to trace."
        )
    return loaded


def _trace_vision(loaded: Any, path: Path, arrays: Arrays) -> Any:
    from healthgpt_inference.vision import pad_to_square

    pixels = loaded.preprocessing(pad_to_square(_read_picture(path)))
    features, projected = loaded.model.see(pixels)
    arrays |= {
        "pixel_values": pixels.numpy(),
        "vision_features": features.numpy(),
        "projected": projected.numpy(),
    }
    return projected


class _Prefill:
    """Listens to the first pass through the first decoder layer and through the traced router."""

    def __init__(self, model: Any, router_layer: str) -> None:
        self._model, self._layer = model, router_layer
        self._kept: Arrays = {}
        self._hooks: list[Any] = []

    def __enter__(self) -> _Prefill:
        first = self._model.language.model.layers[0]
        self._hooks.append(first.register_forward_hook(lambda _m, _i, out: self._keep("layer_hidden", out)))
        if self._layer:
            layer = self._model.router(self._layer)
            self._hooks.append(layer.register_forward_pre_hook(self._keep_routing))
        return self

    def __exit__(self, *_: object) -> None:
        for hook in self._hooks:
            hook.remove()

    def _keep_routing(self, layer: Any, inputs: Any) -> None:
        self._keep("router_weights", layer.routing(inputs[0], self._model.task))

    def _keep(self, name: str, value: Any) -> None:
        value = value[0] if isinstance(value, tuple) else value
        self._kept.setdefault(name, value.detach().clone().numpy())

    def arrays(self) -> Arrays:
        """What was heard."""
        return {**self._kept, "router_layer": self._layer}


def _trace_text(loaded: Any, steps: list[Any], generate: bool) -> Arrays:
    tokens = [step.token for step in steps]
    full = loaded.model.tokenizer.decode(tokens, skip_special=not generate)
    cut = full[: -loaded.architecture.cut] if loaded.architecture.cut else full
    first = steps[0].logits.numpy()
    arrays: Arrays = {
        "prefill_logits": first,
        "step_logits": np.stack([first, *(step.logits.numpy() for step in steps[1 : 1 + _STEPS])])[1:],
        "tokens": np.array(tokens),
        "text": cut,
        "text_full": full,
    }
    if generate:
        arrays["indices"] = np.array([int(digits) for digits in re.findall(r"\d+", cut)], dtype=np.int64)
    return arrays


def _trace_constrained(loaded: Any, embeddings: Any) -> Arrays:
    import torch

    from healthgpt_inference.decoding import Chooser, Context, write_image

    model, side = loaded.model, loaded.side
    steps = write_image(
        Context(model.language, embeddings, side * side),
        Chooser(),
        first=model.first_code,
        size=loaded.manifest.image_size,
        count=side * side,
    )
    tokens = [step.token for step in steps]
    codes = loaded.codes(tokens)
    arrays: Arrays = {"tokens_constrained": np.array(tokens), "indices_constrained": np.array(codes)}
    if loaded.image_tokenizer is not None:
        image = loaded.image_tokenizer.decode_indices(torch.tensor([codes]), side)
        arrays |= {"image_constrained": image.numpy(), "image_constrained_uint8": _to_uint8(image)}
    return arrays


def _to_uint8(decoded: Any) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """A decoded picture [1, 3, R, R] as the published script writes it: clamped, scaled, truncated; [R, R, 3]."""
    picture = ((decoded[0].clamp(-1, 1) + 1) / 2).permute(1, 2, 0).numpy()
    return np.asarray(picture * 255).astype(np.uint8)


def _read_picture(path: Path) -> np.ndarray[Any, np.dtype[np.uint8]]:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path) as image:
            return np.asarray(image.convert("RGB"))
    except (OSError, UnidentifiedImageError) as error:
        raise RequestError(f"The picture {path} cannot be read: {error}") from error


def _read_arrays(path: Path, names: tuple[str, ...]) -> Arrays:
    try:
        with np.load(path, allow_pickle=False) as file:
            return {name: file[name] for name in names}
    except (OSError, ValueError, KeyError) as error:
        raise RequestError(f"The arrays {path} cannot be read: {error}") from error


def _write(path: Path, arrays: Arrays) -> None:
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            np.savez_compressed(
                file, allow_pickle=False, **{name: np.asarray(value) for name, value in arrays.items()}
            )
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EngineError(f"The arrays cannot be written to {path}: {error.strerror}.") from error
