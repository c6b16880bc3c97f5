"""What a trained model is worth: the tables and pages of its card."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from healthgpt_inference.engine import Engine
from healthgpt_inference.families.m3 import load_image_tokenizer
from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.manifest import Manifest, load_manifest

from . import ablation, evaluate, pool
from .anatomy import Anatomy
from .contrast import LUNG_WINDOW, SOFT_WINDOW, Noise, input_body_ct, input_ct, input_mr, windowed
from .detection import detection, told_the_outline
from .lesions import lesion_in
from .lessons import TARGETS, Data
from .phantom import Plane
from .questions import HELD_OUT, INSTRUCTIONS, Facts
from .student import FINER, Student, load
from .work import Work, leg_of

DRAWN = 32
_NEIGHBOURS = 10  # slices of a series


def measure_model(options: argparse.Namespace) -> None:
    """Measure an exported model; writes a Markdown table and a page of pictures for each conversion."""
    manifest, options.out = load_manifest(options.model), options.out or options.work.folder
    anatomies = options.work.anatomies(options.head)
    kept_out = pool.phantoms(anatomies, pool.TEST_SEED, options.count)
    training, codec = options.work.phantoms("axial")[: 4 * options.count], load_image_tokenizer(manifest)
    engine = Engine(device="cpu")
    engine.load(manifest.root).result()
    lines = _drawings(engine, codec, manifest, kept_out, training, options.out)
    lines += _neighbours(engine, codec, manifest, anatomies)
    if FINER[0] in manifest.uses:
        lines += _details(engine, codec, options.work, options.out)
    for title, pictures, facts in examined(options.work, anatomies, options.count):
        for kind, (right, asked) in evaluate.questions(engine, pictures, facts).items():
            lines.append(f"{title}, {kind}: {right} of {asked} right")
    engine.close()
    (options.out / "evaluation.md").write_text("\n".join(lines) + "\n", "utf-8")
    print("\n".join(lines))


def _drawings(
    engine: Engine, codec: GumbelVQ, manifest: Manifest, kept_out: Tensor, training: Tensor, out: Path
) -> list[str]:
    """The rows of all conversions and copies, and what errors are in HU."""
    lines, notes = ["| drawing | answer | PSNR | SSIM | r | SSIM, whole |", "|---|---|---|---|---|---|"], [""]
    for drawing in [one for one in INSTRUCTIONS if one[0] in manifest.uses and one != FINER]:
        result = evaluate.conversions(engine, codec, drawing, kept_out, training)
        title = " ".join(drawing).strip()
        lines += evaluate.as_rows(title, result.scores)
        evaluate.save_page(result.page, str(out / f"{title.replace(' ', '-')}.png"))
        kept, there = result.lesions
        notes.append(f"{title}: {kept} of {there} lesions that stand out in the truth stand out half as much")
        made_up, places = result.invented
        notes.append(
            f"{title}: something stands out in {made_up} of {places} places of tissue where nothing does"
        )
        if result.hounsfield_error is not None:
            notes.append(f"{title}: mean absolute error inside the head {result.hounsfield_error:.1f} HU")
    return lines + notes


def _neighbours(engine: Engine, codec: GumbelVQ, manifest: Manifest, anatomies: list[Anatomy]) -> list[str]:
    """How much neighbouring slices differ, a row for each drawing and a figure for each head."""
    lines = [
        "",
        "| drawing | drawn | neighbours differ so many times as much as they should |",
        "|---|---|---|",
    ]
    series = [pool.head_series([anatomy], pool.TEST_SEED, _NEIGHBOURS) for anatomy in anatomies]
    for drawing in [one for one in TARGETS if one[0] in manifest.uses]:
        share = manifest.uses[drawing[0]].steady
        found = [evaluate.flicker(engine, codec, drawing, one, share) for one in series]
        for name in found[0]:
            figures = ", ".join(f"{one[name]:.2f}" for one in found)
            lines.append(f"| {' '.join(drawing)} | {name} | {figures} |")
    return [*lines, ""]


def _details(engine: Engine, codec: GumbelVQ, work: Work, out: Path) -> list[str]:
    """The rows of super-resolution, on parts of real slices that were kept out."""
    parts = torch.from_numpy(np.load(work.folder / "details-test.npy"))[:DRAWN].float()
    lines = ["| window | answer | PSNR | SSIM | sharpness |", "|---|---|---|---|---|"]
    for name, window in (("soft", SOFT_WINDOW), ("lung", LUNG_WINDOW)):
        scores, page = evaluate.super_resolution(engine, codec, windowed(parts, *window).double().numpy())
        evaluate.save_page(page, str(out / f"super-resolution-{name}.png"))
        for answer, one in scores.items():
            lines.append(f"| {name} | {answer} | {one.psnr:.1f} | {one.ssim:.3f} | {one.sharpness:.2f} |")
    return lines


def examined(work: Work, anatomies: list[Anatomy], count: int) -> list[tuple[str, Tensor, list[Facts]]]:
    """Pictures that were kept out of training, with what is known of them.

    Axial phantoms are three times as many as others, since fewer than half of them have a lesion.
    """
    noise, pictures, facts = Noise(torch.Generator().manual_seed(2)), list[Tensor](), list[Facts]()
    planes: tuple[tuple[Plane, int], ...] = (("axial", 3), ("coronal", 1), ("sagittal", 1))
    for plane, times in planes:
        stack = pool.phantoms(anatomies, pool.TEST_SEED, times * count, plane)
        pictures.append(input_ct(stack, noise))
        pictures += [input_mr(stack, noise, weighting=kind) for kind in ("T1", "T2")]
        for kind in ("CT", "T1", "T2"):
            known = Facts("CT", plane, "head") if kind == "CT" else Facts("MR", plane, "head", kind)
            told = [lesion_in(one.float(), kind) if plane == "axial" else ("", "") for one in stack]
            facts += [replace(known, lesion=side, size=size) for side, size in told]
    body, known_of = pool.read_body(work.folder, "body-test")
    chosen = list(range(0, len(body), max(1, len(body) // DRAWN)))
    return [
        ("phantoms", torch.cat(pictures), facts),
        ("real neck and chest CT", input_body_ct(body[chosen], noise), [known_of[index] for index in chosen]),
    ]


def measure_lesions(options: argparse.Namespace) -> None:
    """How well the words tell whether there is a lesion, wherever the line between yes and no is drawn."""
    student = options.work.learned()
    phantoms = pool.phantoms(options.work.anatomies(options.head), options.seed, options.count)
    for question in HELD_OUT["lesion"]:
        print(f"{question} {detection(student, phantoms, question)}", flush=True)
    print(f"By contrast alone, given the outline: {told_the_outline(phantoms)}")


def measure_parts(options: argparse.Namespace) -> None:
    """The table of ablations of the model card."""
    training, kept_out = options.work.data(), _kept_out(options)

    def begun(arm: ablation.Arm) -> Student:
        student: Student = options.work.student(arm.adapters())
        load(student, options.work.state, adapters=False)
        return student

    place = options.work.folder / "ablation.safetensors"
    for arm, outcome in ablation.run(
        begun, training, kept_out, leg=leg_of(options), seed=options.seed, save_to=place
    ):
        print(f"{arm.name}: {outcome.seconds:.2f} s a step; {_answered(outcome.answers)}", flush=True)
    student = options.work.student()
    student.model.set_task("comprehension", train=True)
    ratio = ablation.time_ratio(student.model.router("model.layers.1.mlp.down_proj"))
    print(f"one layer as a mixture of LoRAs takes {ratio:.2f} times as long as H-LoRA")


def measure_stage(options: argparse.Namespace) -> None:
    """Questions on a base that has learned from the mix of both tasks, or has not."""
    student = options.work.student()
    load(student, options.work.state, adapters=False)
    loss, answers = ablation.second_stage(
        student,
        options.work.data(),
        _kept_out(options),
        own_tables=options.own_tables,
        leg=leg_of(options),
        seed=options.seed,
        save_to=options.work.folder / "ablation.safetensors",
    )
    print(f"cross-entropy of drawings {loss:.3f}; {_answered(answers)}")


def _kept_out(options: argparse.Namespace) -> Data:
    """What the ablations are examined with."""
    anatomies, (body, facts) = (
        options.work.anatomies(options.head),
        pool.read_body(options.work.folder, "body-test"),
    )
    axial = pool.phantoms(anatomies, pool.TEST_SEED, 6 * DRAWN)
    others = {
        "coronal": pool.phantoms(anatomies, pool.TEST_SEED, DRAWN, "coronal"),
        "sagittal": pool.phantoms(anatomies, pool.TEST_SEED, DRAWN, "sagittal"),
    }
    data: Data = options.work.data()
    return replace(data, axial=axial, others=others, body=body, body_facts=facts)


def _answered(answers: Mapping[str, tuple[int, int]]) -> str:
    return ", ".join(f"{kind} {right} of {asked}" for kind, (right, asked) in sorted(answers.items()))
