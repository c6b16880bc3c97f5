"""Training of an image tokenizer on one's own pictures: the published VQGAN never saw a medical one.

``decoder`` leaves every code what it is and learns to draw better from it, so that a trained language model still fits.
``all`` moves the codes too: Gumbel softmax with a falling temperature and a pull towards using every code, as the published
GumbelVQ was trained (Esser et al. 2021); the language model must then be trained on the new codes.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
import yaml
from accelerate import Accelerator
from accelerate.state import AcceleratorState
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from healthgpt_inference.image_tokenizer import GumbelVQ, ImageTokenizerConfig
from healthgpt_inference.manifest import IMAGE_TOKENIZER, Manifest, sha256, write_manifest
from healthgpt_inference.quality import psnr, ssim
from healthgpt_inference.train.image_tokenizer import as_picture, loss_of
from healthgpt_inference.weights import Tensors, apply_tensors
from healthgpt_inference.weights import read_tensors as read_any

from .card import program
from .checkpoints import Checkpoint, Checkpoints, write_file, write_tensors
from .records import RecordError, open_picture, read_sources
from .reporting import Reporter
from .samples import square
from .settings import SettingsError, Source, TokenizerSettings
from .training import Ended, Stop, TrainingError, seed_everything

_DECODER = ("decoder.", "post_quant_conv.", "quantize.embed.")
_SHOWN = 0.02  # of the range; what is darker does not count as inside
_VALIDATED = 64  # pictures


class Pictures(Dataset[Tensor]):
    """Pictures [R, R] in 0..1, each file once."""

    def __init__(self, sources: Sequence[Source], side: int) -> None:
        records = read_sources(sources)
        found = (path for record in records for path in (record.image, record.target) if path is not None)
        self.paths, self._side = list(dict.fromkeys(found)), side

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, index: int) -> Tensor:
        return torch.from_numpy(square(open_picture(self.paths[index]), self._side) / np.float32(255))


class _Student(nn.Module):
    """The tokenizer with its loss.

    Args:
        entropy: weight of the pull towards using every code; None where the codes stay what they are.
    """

    def __init__(self, tokenizer: GumbelVQ, entropy: float | None) -> None:
        super().__init__()
        self.tokenizer, self._entropy = tokenizer, entropy
        self.requires_grad_(False)
        for name, parameter in tokenizer.named_parameters():
            parameter.requires_grad_(entropy is not None or name.startswith(_DECODER))

    def forward(self, pictures: Tensor, temperature: float) -> Tensor:
        """The loss of pictures [batch, R, R] in 0..1."""
        shown = (2 * pictures[:, None] - 1).expand(-1, self.tokenizer.config.in_channels, -1, -1)
        if self._entropy is None:
            with torch.no_grad():
                codes = self.tokenizer.encode(shown)
            decoded, pull = self.tokenizer.decode_indices(codes), pictures.new_zeros(())
        else:
            decoded, pull = self._relaxed(shown, temperature)
        return loss_of(as_picture(decoded).float(), pictures, (pictures > _SHOWN).float()) + pull

    def _relaxed(self, shown: Tensor, temperature: float) -> tuple[Tensor, Tensor]:
        """Pictures from codes that are drawn, with a gradient to what they were drawn from."""
        assert self._entropy is not None
        logits = self.tokenizer.encode_logits(shown).float()
        drawn = F.gumbel_softmax(logits, tau=temperature, dim=1, hard=True)
        entries = torch.einsum("bnhw,nd->bdhw", drawn, self.tokenizer.quantize.embed.weight)
        probability = logits.softmax(dim=1)
        divergence = (probability * torch.log(probability * logits.shape[1] + 1e-10)).sum(dim=1).mean()
        return self.tokenizer.decode(entries), self._entropy * divergence


def train_tokenizer(
    settings: TokenizerSettings, folder: Path, *, resume: bool, tell: Callable[[str], None]
) -> Ended:
    """Train an image tokenizer and write its model folder.

    Raises:
        EngineError: configuration, weights or pictures cannot be used, or the loss is no number any more.
    """
    checkpoints = Checkpoints(settings.output / "checkpoints")
    if not resume and settings.output.is_dir() and any(settings.output.iterdir()):
        raise TrainingError(f"{settings.output} holds a training already: go on with --resume.")
    AcceleratorState._reset_state()
    accelerator = Accelerator(mixed_precision="bf16" if settings.precision == "bfloat16" else "no")
    seed_everything(settings.seed)
    with Stop() as stop:
        run = _Run(settings, accelerator, checkpoints, stop, tell)
        if not run.train():
            return Ended(False, "Stopped; what was learned is saved. Go on with --resume.")
        if accelerator.is_main_process:
            run.write(folder)
    return Ended(True, f"The image tokenizer is in {folder}.")


class _Run:
    """A training with its data, its model and its optimizer."""

    def __init__(
        self, settings: TokenizerSettings, accelerator: Accelerator, checkpoints: Checkpoints, stop: Stop,
        tell: Callable[[str], None],
    ) -> None:  # fmt: skip
        self.settings, self.accelerator, self.checkpoints, self.stop, self.tell = (
            settings,
            accelerator,
            checkpoints,
            stop,
            tell,
        )
        config = ImageTokenizerConfig.from_yaml(Path(settings.config))
        self.student = _Student(
            _begun(settings, config), settings.entropy_weight if settings.learn == "all" else None
        )
        self.pictures = Pictures(settings.data, config.resolution)
        validation = settings.validation or _kept_out(settings.data)
        self.validation = Pictures(validation, config.resolution)
        if not len(self.pictures):
            raise RecordError(f"There are no pictures in the data of {settings.path}.")
        if settings.batch % accelerator.num_processes:
            raise SettingsError(
                f"The batch of {settings.batch} cannot be shared by {accelerator.num_processes} devices."
            )
        learned = [part for part in self.student.parameters() if part.requires_grad]
        optimizer = torch.optim.AdamW(learned, lr=settings.rate, betas=(0.9, 0.99), weight_decay=0.0)
        self.wrapped, self.optimizer = accelerator.prepare(self.student, optimizer)
        self.record: dict[str, Any] = {}

    def train(self) -> bool:
        """Learn to the end; False where it was stopped before."""
        settings = self.settings
        begun = self._go_on()
        reporter = Reporter(settings.output, "image tokenizer", settings.steps, begun, every=settings.log_every,
                            main=self.accelerator.is_main_process, tensorboard=settings.tensorboard)  # fmt: skip
        self.tell(
            f"{len(self.pictures)} pictures, {settings.steps} steps of {settings.batch}; {settings.learn} learns."
        )
        started = time.monotonic() - float(self.record.get("seconds", 0))
        with reporter:
            if begun == 0:
                self._validated(0, reporter)
            for step, pictures in enumerate(self._batches(begun), begun):
                reporter.step(step + 1, self._step(pictures, step), {"all": settings.rate})
                last = step + 1 == settings.steps
                if last or (step + 1) % settings.validate_every == 0:
                    self._validated(step + 1, reporter)
                self.record["seconds"] = round(time.monotonic() - started, 1)
                if last or self.stop.asked or (step + 1) % settings.save_every == 0:
                    self._save(step + 1)
                if self.stop.asked and not last:
                    return False
        return True

    def _step(self, pictures: Tensor, step: int) -> dict[str, float]:
        begin, end = self.settings.temperature
        temperature = begin * (end / begin) ** (step / max(1, self.settings.steps - 1))
        loss = self.wrapped(pictures.to(self.accelerator.device), temperature)
        if not torch.isfinite(loss):
            raise TrainingError(f"The loss is no number in step {step + 1}: lower the rate.")
        self.optimizer.zero_grad()
        self.accelerator.backward(loss)
        self.accelerator.clip_grad_norm_(self.student.parameters(), 1.0)
        self.optimizer.step()
        return {"loss": float(loss.detach()), "tokens": float(len(pictures))}

    def _batches(self, begun: int) -> Iterator[Tensor]:
        """This process's pictures, all in a new order in each round."""
        settings, own, devices = self.settings, self.accelerator.process_index, self.accelerator.num_processes
        rng, order = np.random.default_rng(settings.seed), list[int]()
        indices = []
        for step in range(settings.steps):
            while len(order) < settings.batch:
                order += rng.permutation(len(self.pictures)).tolist()
            drawn, order = order[: settings.batch], order[settings.batch :]
            if step >= begun:
                indices.append(drawn[own::devices])
        loader = DataLoader(
            self.pictures, batch_sampler=indices, num_workers=settings.workers, generator=torch.Generator()
        )
        yield from loader

    @torch.no_grad()
    def _validated(self, step: int, reporter: Reporter) -> None:
        """PSNR and SSIM of copies of pictures that are kept out, and how many codes they use."""
        if not len(self.validation):
            return
        tokenizer = self.student.tokenizer
        places = np.unique(np.linspace(0, len(self.validation) - 1, _VALIDATED).round().astype(int))
        rows, used = [], set[int]()
        for place in places:
            picture = self.validation[int(place)].to(self.accelerator.device)
            shown = (2 * picture[None, None] - 1).expand(-1, tokenizer.config.in_channels, -1, -1)
            codes = tokenizer.encode(shown)
            used |= set(codes.flatten().tolist())
            made = as_picture(tokenizer.decode_indices(codes))[0].clamp(0, 1).float().cpu().numpy()
            truth = picture.cpu().numpy()
            rows.append((psnr(made, truth, peak=1.0), float(ssim(made, truth, peak=1.0).mean())))
        decibels, alike = np.mean(np.minimum(rows, 120.0), axis=0)
        found = {"psnr": float(decibels), "ssim": float(alike), "codes_used": float(len(used))}
        reporter.validation(
            step, found, f"kept out: PSNR {decibels:.2f} dB, SSIM {alike:.3f}, {len(used)} codes used"
        )
        self.record.setdefault("validation", []).append({"step": step, **found})

    def _save(self, step: int) -> None:
        if not self.accelerator.is_main_process:
            return
        names = {id(part): name for name, part in self.student.named_parameters()}
        inner: torch.optim.Optimizer = self.optimizer.optimizer
        state = {
            f"{names[id(part)]}/{key}": torch.as_tensor(value)
            for part, values in inner.state.items()
            for key, value in values.items()
        }
        weights = {name: part.detach() for name, part in self.student.tokenizer.state_dict().items()}
        self.checkpoints.save(Checkpoint(step, weights, state, {"cpu": torch.get_rng_state()}, self.record))

    def _go_on(self) -> int:
        checkpoint = self.checkpoints.newest()
        if checkpoint is None:
            return 0
        apply_tensors(self.student.tokenizer, checkpoint.weights, str(self.settings.output))
        inner: torch.optim.Optimizer = self.optimizer.optimizer
        for name, part in self.student.named_parameters():
            moments = {key.rsplit("/", 1)[1]: value for key, value in checkpoint.optimizer.items()
                       if key.rsplit("/", 1)[0] == name}  # fmt: skip
            if moments:
                inner.state[part] = {key: value.to(part.device) for key, value in moments.items()}
        torch.set_rng_state(checkpoint.random["cpu"])
        self.record = checkpoint.record
        return checkpoint.step

    def write(self, folder: Path) -> Manifest:
        """Write the model folder: ``model.toml``, configuration, weights, card and hashes."""
        settings, config = self.settings, self.student.tokenizer.config
        state = {name: part.detach() for name, part in self.student.tokenizer.state_dict().items()}
        write_file(folder / "model.yaml", yaml.safe_dump(config.to_params()).encode())
        write_tensors(state, folder / "model.safetensors")
        write_file(folder / "MODEL_CARD.md", self._card().encode())
        hashes = {name: sha256(folder / name) for name in ("model.yaml", "model.safetensors")}
        manifest = Manifest(
            root=folder, name=settings.name, family=IMAGE_TOKENIZER, image_size=config.n_embed, image_side=config.side,
            tokenizer_config="model.yaml", tokenizer_weights="model.safetensors", hashes=hashes,
            licence={"weights": settings.licence} if settings.licence else {},
        )  # fmt: skip
        write_manifest(replace(manifest, uses={}), folder)
        return manifest

    def _card(self) -> str:
        settings = self.settings
        rows = [f"| {found['step']} | {found['psnr']:.2f} | {found['ssim']:.3f} | {found['codes_used']:.0f} |"
                for found in self.record.get("validation", [])]  # fmt: skip
        lines = [
            f"# {settings.name}",
            "",
            "An image tokenizer (GumbelVQ), trained with HealthGPT Viewer.",
            "",
        ]
        lines += [
            f"- program: {program()}",
            f"- learns: {settings.learn}, rate {settings.rate:g}, seed {settings.seed}",
        ]
        lines += [
            f"- {settings.steps} steps of {settings.batch} pictures, {self.record.get('seconds', 0) / 60:.0f} minutes"
        ]
        lines += [
            f"- {len(self.pictures)} pictures of {', '.join(source.path.name for source in settings.data)}"
        ]
        lines += [f"- licence of the weights: {settings.licence or 'not stated'}", ""]
        lines += [
            "| step | PSNR of kept-out pictures (dB) | SSIM | codes used |",
            "|---|---|---|---|",
            *rows,
            "",
        ]
        return "\n".join(lines)


def _begun(settings: TokenizerSettings, config: ImageTokenizerConfig) -> GumbelVQ:
    tokenizer = GumbelVQ(config)
    if settings.weights:
        tensors: Tensors = read_any(Path(settings.weights), names=lambda name: not name.startswith("loss."))
        apply_tensors(tokenizer, tensors, settings.weights)
    elif settings.learn == "decoder":
        raise SettingsError(
            f'The settings {settings.path} cannot be used: learn = "decoder" needs weights to begin with.'
        )
    return tokenizer.float()


def _kept_out(sources: Sequence[Source]) -> tuple[Source, ...]:
    folders = (source.path for source in sources if source.path.is_dir() and source.layout == "records")
    return tuple(Source(path, split="validation") for path in folders if (path / "validation.json").is_file())
