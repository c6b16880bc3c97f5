"""``python -m healthgpt_inference.train STEP WORK …``: the steps of the bundled model's training, each from files alone."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor

from healthgpt_inference.engine import Engine
from healthgpt_inference.families.m3 import load_image_tokenizer
from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.manifest import AdapterSpec, Manifest, load_manifest
from healthgpt_inference.prompts import Phi3Tokenizer

from . import ablation, evaluate, image_tokenizer, language, pool, telling
from .anatomy import HEADS, Anatomy, load_anatomies
from .contrast import LUNG_WINDOW, SOFT_WINDOW, Noise, input_body_ct, input_ct, input_mr, windowed
from .export import export
from .heads import prepare
from .phantom import Plane
from .questions import INSTRUCTIONS, Facts, train_tokenizer
from .schedule import Leg
from .soft_decoder import train_soft_decoder
from .starts import begin

_PLANES = ("coronal", "sagittal")
_DRAWN = 32
_NEIGHBOURS = 10  # slices of a series


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one step; see ``docs/training.md``."""
    options = _parser().parse_args(arguments)
    torch.manual_seed(getattr(options, "seed", 0))
    options.run(options)


def _prepare(options: argparse.Namespace) -> None:
    prepare(options.templates, options.scans, options.work / "anatomies")


def _pool(options: argparse.Namespace) -> None:
    pool.write_phantoms(_anatomies(options), options.work, options.share)
    pool.write_body(options.scans, options.work)
    pool.write_details(options.scans, options.work)
    if not (
        options.work / "tokenizer"
    ).exists():  # ids of another one would be other words to a model that goes on
        train_tokenizer(options.work / "tokenizer")


def _image_tokenizer(options: argparse.Namespace) -> None:
    out = options.work / "vqgan.safetensors"
    body, _ = pool.read_body(options.work)
    axial = _phantoms(options.work, "axial")
    train = image_tokenizer.go_on if options.resume else image_tokenizer.train
    train(axial, body, out, leg=_leg(options), seed=options.seed, batch=options.batch)


def _sight(options: argparse.Namespace) -> None:
    student, data = _student(options.work), _data(options.work)
    begin(student, data.axial, data.codebook, options.seed)
    lessons = language.Lessons(student, data, options.seed)
    language.train_sight(student, lessons, leg=_leg(options), rate=options.rate, save_to=_state(options.work))
    language.start_from_sight(student, lessons)
    language.save(student, _state(options.work))


def _base(options: argparse.Namespace) -> None:
    student = _begun(options)
    lessons = language.Lessons(student, _data(options.work), options.seed)
    language.train_base(
        student,
        lessons,
        leg=_leg(options),
        rate=options.rate,
        save_to=_state(options.work),
        questions=options.questions,
    )


def _begun(options: argparse.Namespace) -> language.Student:
    """The student as the leg before left it, or as an exported model has it."""
    if options.resume is None:
        student = _student(options.work)
        language.load(student, _state(options.work))
        return student
    _take_over(options.resume, options.work)
    student = _student(options.work)
    language.resume(student, options.resume)
    return student


def _take_over(model: Path, work: Path) -> None:
    """What the words and codes of a model mean is kept by a leg that goes on from it."""
    (work / "tokenizer").mkdir(exist_ok=True)
    for name in ("tokenizer.model", "tokenizer_config.json"):
        shutil.copyfile(model / "base" / name, work / "tokenizer" / name)
    shutil.copyfile(model / "vqgan" / "model.safetensors", work / "vqgan.safetensors")


def _late_sight(options: argparse.Namespace) -> None:
    """The late layers alone, or together with the adapter of questions."""
    student = _begun(options)
    lessons = _questions(student, options, batch=24)
    leg, out = _leg(options), _state(options.work)
    train = telling.train_answers if options.answers else telling.train_late_sight
    heads = train(student, lessons, leg=leg, rate=options.rate, save_to=out)
    for title, pictures, facts in _examined(options.work, load_anatomies(options.work / "anatomies"), _DRAWN):
        for name, (right, known) in telling.told(student, heads, pictures, facts).items():
            print(f"{title}, {name}: {right} of {known} right")


def _questions(student: language.Student, options: argparse.Namespace, batch: int) -> language.Lessons:
    data, seed = _data(options.work), options.seed
    return language.Lessons(student, data, seed, batch, lesions=options.lesions, lesioned=options.lesioned)


def _adapters(options: argparse.Namespace) -> None:
    student = _student(options.work)
    language.load(student, _state(options.work))
    lessons = _questions(student, options, batch=12)
    shares = {"comprehension": 0.4, "generation": 0.6}
    for task, share in shares.items() if options.only is None else [(options.only, 1.0)]:
        leg = _leg(options).part(share)
        language.train_adapter(
            student,
            lessons,
            task,
            leg=leg,
            rate=options.rate,
            projector=options.projector,
            save_to=_state(options.work),
        )


def _soft_decoder(options: argparse.Namespace) -> None:
    """Another leg of the decoder, on what the language model draws."""
    student = _student(options.work)
    language.load(student, _state(options.work))
    data, model = _data(options.work), _codec(options.work).requires_grad_(True)
    noise = Noise(torch.Generator().manual_seed(options.seed))
    train_soft_decoder(
        model,
        language.Lessons(student, data, options.seed),
        image_tokenizer.batches(data.axial, data.body, noise),
        options.work / "vqgan.safetensors",
        leg=_leg(options),
        batch=options.batch,
        rate=options.rate,
    )


def _ablate(options: argparse.Namespace) -> None:
    """The table of ablations of the model card."""
    training, kept_out = _data(options.work), _kept_out(options)

    def begun(arm: ablation.Arm) -> language.Student:
        student = _student(options.work, arm.adapters())
        language.load(student, _state(options.work), adapters=False)
        return student

    place = options.work / "ablation.safetensors"
    for arm, outcome in ablation.run(
        begun, training, kept_out, leg=_leg(options), seed=options.seed, save_to=place
    ):
        print(f"{arm.name}: {outcome.seconds:.2f} s a step; {_answered(outcome.answers)}", flush=True)
    student = _student(options.work)
    student.model.set_task("comprehension", train=True)
    ratio = ablation.time_ratio(student.model.router("model.layers.1.mlp.down_proj"))
    print(f"one layer as a mixture of LoRAs takes {ratio:.2f} times as long as H-LoRA")


def _ablate_stage(options: argparse.Namespace) -> None:
    """Questions on a base that has learned from the mix of both tasks, or has not."""
    student = _student(options.work)
    language.load(student, _state(options.work), adapters=False)
    loss, answers = ablation.second_stage(
        student,
        _data(options.work),
        _kept_out(options),
        own_tables=options.own_tables,
        leg=_leg(options),
        seed=options.seed,
        save_to=options.work / "ablation.safetensors",
    )
    print(f"cross-entropy of drawings {loss:.3f}; {_answered(answers)}")


def _kept_out(options: argparse.Namespace) -> language.Data:
    """What the ablations are examined with."""
    anatomies, (body, facts) = _anatomies(options), pool.read_body(options.work, "body-test")
    axial = pool.phantoms(anatomies, pool.TEST_SEED, 6 * _DRAWN)
    others = {
        "coronal": pool.phantoms(anatomies, pool.TEST_SEED, _DRAWN, "coronal"),
        "sagittal": pool.phantoms(anatomies, pool.TEST_SEED, _DRAWN, "sagittal"),
    }
    return replace(_data(options.work), axial=axial, others=others, body=body, body_facts=facts)


def _answered(answers: Mapping[str, tuple[int, int]]) -> str:
    return ", ".join(f"{kind} {right} of {asked}" for kind, (right, asked) in sorted(answers.items()))


def _export(options: argparse.Namespace) -> None:
    student = _student(options.work)
    language.load(student, _state(options.work))
    manifest = export(student, _codec(options.work), options.work / "tokenizer", options.out, options.without)
    size = sum(path.stat().st_size for path in manifest.files())
    print(f"{options.out}: {size / 1e6:.1f} MB")


def _evaluate(options: argparse.Namespace) -> None:
    """Measure an exported model; writes a Markdown table and a page of pictures for each conversion."""
    manifest, options.out = load_manifest(options.model), options.out or options.work
    anatomies = _anatomies(options)
    kept_out = pool.phantoms(anatomies, pool.TEST_SEED, options.count)
    training, codec = _phantoms(options.work, "axial")[: 4 * options.count], load_image_tokenizer(manifest)
    engine = Engine(device="cpu")
    engine.load(manifest.root).result()
    lines = _drawings(engine, codec, manifest, kept_out, training, options.out)
    neighbours = pool.head_series(anatomies, pool.TEST_SEED, _NEIGHBOURS)
    for drawing in [one for one in language.TARGETS if one[0] in manifest.uses]:
        own, copied = evaluate.flicker(engine, codec, drawing, neighbours)
        lines.append(
            f"{drawing}: neighbours differ {own:.2f} times as much as they should (copy: {copied:.2f})"
        )
    if language.FINER[0] in manifest.uses:
        lines += _details(engine, codec, options.work, options.out)
    for title, pictures, facts in _examined(options.work, anatomies, options.count):
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
    for drawing in [one for one in INSTRUCTIONS if one[0] in manifest.uses and one != language.FINER]:
        result = evaluate.conversions(engine, codec, drawing, kept_out, training)
        title = " ".join(drawing).strip()
        lines += evaluate.as_rows(title, result.scores)
        evaluate.save_page(result.page, str(out / f"{title.replace(' ', '-')}.png"))
        kept, there = result.lesions
        notes.append(f"{title}: {kept} of {there} lesions that stand out in the truth stand out half as much")
        if result.hounsfield_error is not None:
            notes.append(f"{title}: mean absolute error inside the head {result.hounsfield_error:.1f} HU")
    return lines + notes


def _details(engine: Engine, codec: GumbelVQ, work: Path, out: Path) -> list[str]:
    """The rows of super-resolution, on parts of real slices that were kept out."""
    parts = torch.from_numpy(np.load(work / "details-test.npy"))[:_DRAWN].float()
    lines = ["| window | answer | PSNR | SSIM | sharpness |", "|---|---|---|---|---|"]
    for name, window in (("soft", SOFT_WINDOW), ("lung", LUNG_WINDOW)):
        scores, page = evaluate.super_resolution(engine, codec, windowed(parts, *window).double().numpy())
        evaluate.save_page(page, str(out / f"super-resolution-{name}.png"))
        for answer, one in scores.items():
            lines.append(f"| {name} | {answer} | {one.psnr:.1f} | {one.ssim:.3f} | {one.sharpness:.2f} |")
    return lines


def _examined(work: Path, anatomies: list[Anatomy], count: int) -> list[tuple[str, Tensor, list[Facts]]]:
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
            told = [language.lesion_in(one.float(), kind) if plane == "axial" else ("", "") for one in stack]
            facts += [replace(known, lesion=side, size=size) for side, size in told]
    body, known_of = pool.read_body(work, "body-test")
    chosen = list(range(0, len(body), max(1, len(body) // _DRAWN)))
    return [
        ("phantoms", torch.cat(pictures), facts),
        ("real neck and chest CT", input_body_ct(body[chosen], noise), [known_of[index] for index in chosen]),
    ]


def _anatomies(options: argparse.Namespace) -> list[Anatomy]:
    return load_anatomies(options.work / "anatomies", options.head or HEADS)


def _phantoms(work: Path, plane: str) -> Tensor:
    return torch.from_numpy(np.load(work / f"{plane}.npy"))


def _student(work: Path, adapters: Mapping[str, AdapterSpec] = language.ADAPTERS) -> language.Student:
    return language.Student(Phi3Tokenizer(work / "tokenizer", language.CODES), adapters)


def _codec(work: Path) -> GumbelVQ:
    model = GumbelVQ(image_tokenizer.CONFIG)
    state = load_file(str(work / "vqgan.safetensors"))
    model.load_state_dict({name: part.float() for name, part in state.items()})
    return model.eval().requires_grad_(False)


def _leg(options: argparse.Namespace) -> Leg:
    return Leg(options.minutes, options.steps)


def _state(work: Path) -> Path:
    return work / "student.safetensors"


def _data(work: Path) -> language.Data:
    body, facts = pool.read_body(work)
    others = {plane: _phantoms(work, plane) for plane in _PLANES}
    codec = _codec(work)
    codebook, codes = codec.quantize.embed.weight.detach(), image_tokenizer.PatchCodes(codec)
    details = torch.from_numpy(np.load(work / "details.npy"))
    return language.Data(_phantoms(work, "axial"), others, body, facts, details, codebook, codes)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m healthgpt_inference.train", description=__doc__)
    steps = parser.add_subparsers(dest="step", required=True)

    def step(name: str, run: object, words: str) -> argparse.ArgumentParser:
        made = steps.add_parser(name, help=words, description=words)
        made.add_argument("work", type=Path, help="the working folder")
        made.set_defaults(run=run)
        return made

    def timed(name: str, run: object, words: str, minutes: float) -> argparse.ArgumentParser:
        made = step(name, run, words)
        made.add_argument("--minutes", type=float, default=minutes, help=f"how long ({minutes:g})")
        made.add_argument("--steps", type=int, help="how many steps instead: the same weights each time")
        made.add_argument(
            "--seed", type=int, default=7, help="of every random number; another one for each leg"
        )
        return made

    templates = step("prepare", _prepare, "register the templates and make the anatomies")
    templates.add_argument("templates", type=Path, help="the folder of templates")
    templates.add_argument("--scans", type=Path, required=True, help="the folder that holds ct-neck")
    pools = step("pool", _pool, "make the phantoms, read the real scans, make the text tokenizer")
    pools.add_argument("--scans", type=Path, required=True, help="the folder that holds ct-chest and ct-neck")
    pools.add_argument("--share", type=float, default=1.0, help="make only this share of the phantoms")
    codec = timed("image-tokenizer", _image_tokenizer, "train the image tokenizer", 25)
    codec.add_argument("--resume", action="store_true", help="go on with the decoder that is there")
    codec.add_argument("--batch", type=int, default=10, help="pictures in a step (10)")
    sight = timed("sight", _sight, "begin a model and train its vision tower", 25)
    base = timed("base", _base, "train the base, or go on with it", 60)
    late = timed("late-sight", _late_sight, "train the layers of the tower that only questions read", 35)
    for each in (sight, base, late):
        each.add_argument("--rate", type=float, default=1.5e-3, help="the highest learning rate")
    for each in (base, late):
        each.add_argument("--resume", type=Path, metavar="MODEL", help="go on from an exported model")
    base.add_argument("--questions", type=float, default=0.25, help="the share of steps that ask (0.25)")
    late.add_argument("--answers", action="store_true", help="with the adapter of questions")
    adapters = timed("adapters", _adapters, "train both adapters on the frozen base", 25)
    adapters.add_argument("--only", choices=list(language.ADAPTERS), help="go on with one of them")
    adapters.add_argument("--rate", type=float, default=6e-4, help="the highest learning rate")
    adapters.add_argument("--projector", action="store_true", help="with the projector of the task")
    for each in (late, adapters):
        each.add_argument(
            "--lesions",
            type=float,
            default=1.0,
            help="how many times as often as usual they are asked about; 0: refused",
        )
        each.add_argument(
            "--lesioned",
            type=float,
            default=0.5,
            help="the share of axial phantoms that have one (0.5); more: the model says so sooner",
        )
    soft = timed("soft-decoder", _soft_decoder, "train the decoder on what the language model draws", 40)
    soft.add_argument("--rate", type=float, default=1e-3, help="the highest learning rate")
    soft.add_argument("--batch", type=int, default=8, help="pictures in a step (8)")
    arms = timed("ablate", _ablate, "measure what the parts of the adapter of questions bring", 8)
    stage = timed("ablate-stage", _ablate_stage, "measure what the base brings to questions", 8)
    stage.add_argument(
        "--own-tables",
        action="store_true",
        help="with tables of words of their own, for a base that saw none",
    )
    exporting = step("export", _export, "write the model's folder")
    exporting.add_argument("out", type=Path)
    exporting.add_argument(
        "--without", nargs="*", default=[], metavar="USE", help="uses that were not learned well enough"
    )
    measured = step("evaluate", _evaluate, "measure an exported model")
    measured.add_argument("model", type=Path)
    measured.add_argument("--count", type=int, default=48, help="phantoms that were kept out")
    measured.add_argument("--out", type=Path, help="where the table and the pages go; the working folder")
    for each in (pools, arms, stage, measured):
        each.add_argument(
            "--head", action="append", choices=HEADS, help="phantoms of this head alone; several may be given"
        )
    return parser


if __name__ == "__main__":
    main()
