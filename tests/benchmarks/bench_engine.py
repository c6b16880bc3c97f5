"""The bundled model: load, first word, whole answer, image, time a token, stop, and the longest stall of the Qt loop."""

from __future__ import annotations

import statistics
import threading
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import numpy as np
import torch
from figures import Figure
from PySide6.QtCore import QCoreApplication, QTimer

from healthgpt_inference.engine import Engine
from healthgpt_inference.errors import Stopped
from healthgpt_inference.families.m3 import LoadedM3
from healthgpt_inference.manifest import BUNDLED, load_manifest, resolve_model
from healthgpt_inference.requests import AskRequest, GenerateRequest, Progress

_IMAGE = np.zeros((128, 128), np.uint8)
_QUESTION = "Which modality is this image?"
_TICK_MS, _REPEAT = 5, 5


def measure(folder: Path, data: Path | None) -> list[Figure]:
    """Figures of the bundled model on the CPU; real data add nothing here."""
    root = resolve_model(BUNDLED)
    engine = Engine(device="cpu")
    begun = perf_counter()
    engine.load(root).result()
    loaded = perf_counter() - begun
    file_reading = _time_to_read(root)
    first, whole = _answer(engine)
    image, a_token = _image(engine)
    plain = _plain_generate()
    stop = _stop(engine)
    stall, idle = _stall(engine), _stall(None)
    switch = _switch(engine)
    engine.close()
    return [
        Figure(
            "engine", "load, torch imported already", loaded, "s", "reading the files' bytes", file_reading
        ),
        Figure(
            "engine", "ask after generate and back", switch, "s", "loading again", loaded, 1.0, of_ratio=True
        ),
        Figure("engine", "first word", first, "s", "whole answer", whole, 0.5),
        Figure("engine", "whole answer", whole, "s", "transformers generate, base alone", plain["answer"]),
        Figure(
            "engine",
            "image of 256 tokens",
            image,
            "s",
            "transformers generate, base alone",
            plain["image"],
            5.0,
        ),
        Figure(
            "engine",
            "a token of an image",
            a_token,
            "ms",
            "transformers generate, base alone",
            plain["token"],
        ),
        Figure("engine", "stop while drawing", stop, "ms", "a token", a_token, 2.0, of_ratio=True),
        Figure(
            "engine", "longest stall of the Qt loop while generating", stall, "ms", "idle loop", idle, 100.0
        ),
    ]


def _time_to_read(root: Path) -> float:
    begun = perf_counter()
    for path in load_manifest(root).files():
        path.read_bytes()
    return perf_counter() - begun


def _answer(engine: Engine) -> tuple[float, float]:
    """Seconds to the first word and to the whole answer, medians."""
    firsts, wholes = [], []
    for _ in range(_REPEAT):
        words: list[float] = []
        begun = perf_counter()

        def note(progress: Progress, words: list[float] = words) -> None:
            if progress.text:
                words.append(perf_counter())

        engine.ask(AskRequest(_QUESTION, _IMAGE), note).result()
        wholes.append(perf_counter() - begun)
        firsts.append(words[0] - begun)
    return statistics.median(firsts), statistics.median(wholes)


def _image(engine: Engine) -> tuple[float, float]:
    """Seconds of an image and milliseconds between two of its tokens, medians."""
    taken, gaps = [], list[float]()
    for _ in range(3):
        times: list[float] = []

        def note(progress: Progress, times: list[float] = times) -> None:
            if progress.stage == "drawing":
                times.append(perf_counter())

        begun = perf_counter()
        engine.generate(GenerateRequest("ct-to-mr", _IMAGE, preview_every=0), note).result()
        taken.append(perf_counter() - begun)
        gaps += [later - earlier for earlier, later in pairwise(times)]
    return statistics.median(taken), 1000 * statistics.median(gaps)


def _plain_generate() -> dict[str, float]:
    """The same language model without adapters, by transformers' own generate from a prompt as long."""
    loaded = LoadedM3(load_manifest(resolve_model(BUNDLED)))
    language = loaded.model.language
    loaded.model.set_task("generation")
    loaded.model.tuner.disable_adapter_layers()
    prompt = torch.full((1, 300), 5)
    mask = torch.ones_like(prompt)

    def seconds(count: int) -> float:
        begun = perf_counter()
        language.generate(
            prompt, attention_mask=mask, min_new_tokens=count, max_new_tokens=count, do_sample=False
        )
        return perf_counter() - begun

    seconds(2)
    answer, image = (statistics.median(seconds(count) for _ in range(3)) for count in (12, 256))
    return {"answer": answer, "image": image, "token": 1000 * (image - answer) / (256 - 12)}


def _stop(engine: Engine) -> float:
    """Milliseconds from the word to stop until the request has ended, the median."""
    taken = []
    for _ in range(_REPEAT):
        drawing = threading.Event()

        def note(progress: Progress, drawing: threading.Event = drawing) -> None:
            if progress.stage == "drawing" and progress.done > 20:
                drawing.set()

        job = engine.generate(GenerateRequest("ct-to-mr", _IMAGE), note)
        drawing.wait()
        begun = perf_counter()
        job.stop()
        try:
            job.result()
        except Stopped:
            taken.append(1000 * (perf_counter() - begun))
    return statistics.median(taken)


def _switch(engine: Engine) -> float:
    """Seconds that an answer takes longer straight after an image than after another answer."""
    ask = AskRequest(_QUESTION, _IMAGE)

    def answer() -> float:
        begun = perf_counter()
        engine.ask(ask).result()
        return perf_counter() - begun

    after_image = []
    for _ in range(3):
        engine.generate(GenerateRequest("ct-to-mr", _IMAGE, preview_every=0)).result()
        after_image.append(answer())
    again = statistics.median(answer() for _ in range(_REPEAT))
    return max(0.0, statistics.median(after_image) - again)


def _stall(engine: Engine | None) -> float:
    """The longest time between two ticks of a Qt timer of 5 ms, while an image is made or for a second of nothing."""
    application = QCoreApplication.instance() or QCoreApplication(["bench"])
    gaps, last = [0.0], [perf_counter()]

    def tick() -> None:
        now = perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer(interval=_TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    job = engine.generate(GenerateRequest("ct-to-mr", _IMAGE)) if engine is not None else None
    end = perf_counter() + 1.0
    while (job is not None and not job.done()) or (job is None and perf_counter() < end):
        application.processEvents()
    timer.stop()
    return 1000 * max(gaps)
