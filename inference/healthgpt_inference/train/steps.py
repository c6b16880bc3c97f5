"""The steps of the bundled model's training, each from the files that the one before left."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch

from . import image_tokenizer, language, pool, telling
from .contrast import Noise
from .export import export
from .heads import prepare
from .lessons import Lessons
from .measures import DRAWN, examined
from .questions import train_tokenizer
from .soft_decoder import train_soft_decoder
from .starts import begin
from .student import Student, resume, save
from .work import Work, leg_of


def make_anatomies(options: argparse.Namespace) -> None:
    """Heads for phantoms, of templates and a scan."""
    prepare(options.templates, options.scans, options.work.folder / "anatomies")


def make_pool(options: argparse.Namespace) -> None:
    """Phantoms, real slices and the text tokenizer."""
    pool.write_phantoms(options.work.anatomies(options.head), options.work.folder, options.share)
    pool.write_body(options.scans, options.work.folder)
    pool.write_details(options.scans, options.work.folder)
    if not (
        options.work.folder / "tokenizer"
    ).exists():  # ids of another one would be other words to a model that goes on
        train_tokenizer(options.work.folder / "tokenizer")


def teach_image_tokenizer(options: argparse.Namespace) -> None:
    """The codes and their decoder, or another leg of the decoder."""
    out = options.work.folder / "vqgan.safetensors"
    body, _ = pool.read_body(options.work.folder)
    axial = options.work.phantoms("axial")
    train = image_tokenizer.go_on if options.resume else image_tokenizer.train
    train(axial, body, out, leg=leg_of(options), seed=options.seed, batch=options.batch)


def teach_sight(options: argparse.Namespace) -> None:
    """A model from nothing, and its tower."""
    student, data = options.work.student(), options.work.data()
    begin(student, data.axial, data.codebook, options.seed)
    lessons = Lessons(student, data, options.seed)
    language.train_sight(student, lessons, leg=leg_of(options), rate=options.rate, save_to=options.work.state)
    language.start_from_sight(student, lessons)
    save(student, options.work.state)


def teach_base(options: argparse.Namespace) -> None:
    """Everything but the adapters."""
    student = _begun(options)
    lessons = Lessons(student, options.work.data(), options.seed)
    language.train_base(
        student,
        lessons,
        leg=leg_of(options),
        rate=options.rate,
        save_to=options.work.state,
        questions=options.questions,
    )


def _begun(options: argparse.Namespace) -> Student:
    """The student as the leg before left it, or as an exported model has it."""
    work: Work = options.work
    if options.resume is None:
        return work.learned()
    _take_over(options.resume, work.folder)
    student = work.student()
    resume(student, options.resume)
    return student


def _take_over(model: Path, work: Path) -> None:
    """What the words and codes of a model mean is kept by a leg that goes on from it."""
    (work / "tokenizer").mkdir(exist_ok=True)
    for name in ("tokenizer.model", "tokenizer_config.json"):
        shutil.copyfile(model / "base" / name, work / "tokenizer" / name)
    shutil.copyfile(model / "vqgan" / "model.safetensors", work / "vqgan.safetensors")


def teach_late_sight(options: argparse.Namespace) -> None:
    """The late layers alone, or together with the adapter of questions."""
    student = _begun(options)
    lessons = _questions(student, options, batch=24)
    leg, out = leg_of(options), options.work.state
    train = telling.train_answers if options.answers else telling.train_late_sight
    heads = train(student, lessons, leg=leg, rate=options.rate, save_to=out)
    for title, pictures, facts in examined(options.work, options.work.anatomies(), DRAWN):
        for name, (right, known) in telling.told(student, heads, pictures, facts).items():
            print(f"{title}, {name}: {right} of {known} right")


def _questions(student: Student, options: argparse.Namespace, batch: int) -> Lessons:
    data, seed = options.work.data(), options.seed
    return Lessons(student, data, seed, batch, lesions=options.lesions, lesioned=options.lesioned)


def teach_adapters(options: argparse.Namespace) -> None:
    """Both adapters, or one of them."""
    student = options.work.learned()
    lessons = _questions(student, options, batch=12)
    shares = {"comprehension": 0.4, "generation": 0.6}
    for task, share in shares.items() if options.only is None else [(options.only, 1.0)]:
        leg = leg_of(options).part(share)
        language.train_adapter(
            student,
            lessons,
            task,
            leg=leg,
            rate=options.rate,
            projector=options.projector,
            save_to=options.work.state,
        )


def teach_soft_decoder(options: argparse.Namespace) -> None:
    """Another leg of the decoder, on what the language model draws."""
    student = options.work.learned()
    data, model = options.work.data(), options.work.codec().requires_grad_(True)
    noise = Noise(torch.Generator().manual_seed(options.seed))
    train_soft_decoder(
        model,
        Lessons(student, data, options.seed),
        image_tokenizer.batches(data.axial, data.body, noise),
        options.work.folder / "vqgan.safetensors",
        leg=leg_of(options),
        batch=options.batch,
        rate=options.rate,
    )


def write_model(options: argparse.Namespace) -> None:
    """The folder of a model."""
    student = options.work.learned()
    manifest = export(
        student, options.work.codec(), options.work.folder / "tokenizer", options.out, options.without
    )
    size = sum(path.stat().st_size for path in manifest.files())
    print(f"{options.out}: {size / 1e6:.1f} MB")
