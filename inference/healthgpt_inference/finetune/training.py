"""A run: stage after stage, each from its checkpoint if there is one, on one process or many (accelerate)."""

from __future__ import annotations

import math
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import torch
from accelerate import Accelerator, DistributedDataParallelKwargs
from accelerate.state import AcceleratorState
from accelerate.utils import DistributedType
from torch import Tensor
from torch.distributed.checkpoint.state_dict import (
    StateDictOptions,
    get_model_state_dict,
    get_optimizer_state_dict,
    set_model_state_dict,
    set_optimizer_state_dict,
)
from torch.utils.data import DataLoader

from healthgpt_inference.errors import EngineError, OutOfMemory
from healthgpt_inference.weights import Tensors

from .checkpoints import Checkpoint, Checkpoints, read_tensors, write_tensors
from .learner import Learner
from .records import RecordError, read_sources
from .reporting import Reporter
from .samples import Batch, Codes, Samples, collate
from .schedule import Order, accumulation, rate_factor, steps_of
from .settings import Settings, SettingsError, Source, Stage, Task
from .state import read_stage, stage_is_done, write_stage
from .trainee import Trainee

_FULL = StateDictOptions(full_state_dict=True, cpu_offload=True)


class TrainingError(EngineError):
    """Training cannot go on."""


@dataclass(frozen=True)
class Ended:
    """How a run ended: whole, or stopped on request with what was learned saved."""

    whole: bool
    words: str


def train(
    settings: Settings, *, resume: bool, only: tuple[str, ...] = (), tell: Callable[[str], None]
) -> Ended:
    """Train the stages of a run that are not done yet.

    Args:
        resume: go on with what lies in the output folder; else it must hold no stage.
        only: names of stages; all where there are none.
        tell: is called with what happens, one sentence at a time.

    Raises:
        EngineError: the data, the model or the settings cannot be used, or the loss is no number any more.
    """
    wanted = _wanted(settings, only)
    if not resume:
        _check_fresh(settings, wanted)
    accelerator = _accelerator(settings, wanted)
    seed_everything(settings.seed)
    with Stop() as stop, _memory_told():
        trainee = _loaded(settings, accelerator, tell)
        for stage in settings.stages:
            if stage_is_done(settings.output / stage.name):
                tell(f"{stage.name} is done already.")
                read_stage(trainee.model, settings.output / stage.name)
            elif stage in wanted:
                run = _Run(settings, stage, trainee, accelerator, stop, tell)
                if not run.train():
                    return Ended(
                        False, f"Stopped in {stage.name}; what was learned is saved. Go on with --resume."
                    )
                accelerator.free_memory()
                if _is_sharded(accelerator):
                    trainee = _loaded(settings, accelerator, tell)
                    read_done(settings, trainee)
    return Ended(True, "All stages are done.")


def _wanted(settings: Settings, only: tuple[str, ...]) -> list[Stage]:
    names = {stage.name for stage in settings.stages}
    if unknown := next((name for name in only if name not in names), None):
        raise SettingsError(
            f"There is no stage {unknown!r} in {settings.path}; it has {', '.join(sorted(names))}."
        )
    return [stage for stage in settings.stages if not only or stage.name in only]


def _check_fresh(settings: Settings, wanted: list[Stage]) -> None:
    for stage in wanted:
        place = settings.output / stage.name
        if place.is_dir() and any(place.iterdir()):
            raise TrainingError(
                f"{place} holds a training already: go on with --resume, or choose another output."
            )


def _accelerator(settings: Settings, stages: list[Stage]) -> Accelerator:
    """The one process, or one of several, as ``accelerate launch`` set them up."""
    # In stage 2 a micro-batch is of one task, and the other's projector has no gradient.
    unused = DistributedDataParallelKwargs(find_unused_parameters=any(stage.number == 2 for stage in stages))
    AcceleratorState._reset_state()  # of an earlier run of this process, which may have had another precision
    accelerator = Accelerator(
        mixed_precision="bf16" if settings.parts.precision == "bfloat16" else "no", kwargs_handlers=[unused]
    )
    if accelerator.distributed_type == DistributedType.FSDP and settings.parts.precision != "float32":
        raise TrainingError(
            'FSDP shards parameters of one type only: set precision = "float32" in [model]; products are then computed in '
            "bfloat16 where accelerate's own configuration says so."
        )
    return accelerator


def _loaded(settings: Settings, accelerator: Accelerator, tell: Callable[[str], None]) -> Trainee:
    with accelerator.main_process_first():
        trainee = Trainee(settings, tell=lambda part: tell(f"Reading {part}."))
    if settings.parts.quantise != "none":
        from .quantised import quantise

        quantise(trainee.model, settings.parts.quantise)
    trainee.model.to(accelerator.device)
    if trainee.image_tokenizer is not None:
        trainee.image_tokenizer.to(accelerator.device)
    for embedding, head in trainee.model.tables.values():
        embedding.to(accelerator.device)
        head.to(accelerator.device)
    return trainee


def read_done(settings: Settings, trainee: Trainee) -> None:
    """Put what all stages that are done left into a model."""
    for stage in settings.stages:
        if stage_is_done(settings.output / stage.name):
            read_stage(trainee.model, settings.output / stage.name)


def seed_everything(seed: int) -> None:
    """Seed torch on every device."""
    torch.manual_seed(seed)


class Stop:
    """Ctrl-C and a polite end of the process: the step is finished and saved. A second one ends at once."""

    def __init__(self) -> None:
        self.asked = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Stop:
        try:
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._ask)
        except ValueError:  # not in the main thread: there is nobody at a keyboard
            self._before.clear()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True


class _memory_told(AbstractContextManager[None]):  # noqa: N801 - used as a function
    """Running out of memory as an error that says what to do."""

    def __exit__(self, kind: Any, error: BaseException | None, _: TracebackType | None) -> None:
        if isinstance(error, torch.OutOfMemoryError):
            raise OutOfMemory(
                "The device has not enough memory: lower micro_batch or sequence, switch gradient_checkpointing on, or set "
                "quantise. 'healthgpt train --dry-run' tells what is needed."
            ) from error


class _Run:
    """One stage."""

    def __init__(
        self, settings: Settings, stage: Stage, trainee: Trainee, accelerator: Accelerator, stop: Stop,
        tell: Callable[[str], None],
    ) -> None:  # fmt: skip
        self.settings, self.stage, self.trainee = settings, stage, trainee
        self.accelerator, self.stop, self.tell = accelerator, stop, tell
        self.folder = settings.output / stage.name
        self.checkpoints = Checkpoints(self.folder / "checkpoints")
        self.samples = self._samples(stage.data, "training")
        self.validation = self._samples(self._validation_sources(), "validation")
        self.learner = Learner(trainee.model, stage, settings)
        self._prepare()

    # What it learns from.

    def _validation_sources(self) -> tuple[Source, ...]:
        """What is stated, else the validation part of prepared folders."""
        if self.stage.validation:
            return self.stage.validation
        folders = [
            source for source in self.stage.data if source.layout == "records" and source.path.is_dir()
        ]
        return tuple(
            Source(source.path, split="validation")
            for source in folders
            if (source.path / "validation.json").is_file()
        )

    def _samples(self, sources: tuple[Source, ...], words: str) -> Samples:
        habits, tasks = self.settings.habits, self.stage.tasks
        records = [record for record in read_sources(sources) if record.task in tasks]
        if words == "validation":
            records = _spread(records, habits.validation_records)
        codes = self._codes([record.target for record in records if record.target is not None])
        samples = Samples(self.trainee, records, codes, habits.sequence, habits.pad)
        usable, problems = usable_of(samples)
        if problems:
            self.tell(
                f"{len(problems)} of {len(records)} records of {words} are left out; the first: {problems[0]}"
            )
        if words == "training" and not usable:
            raise RecordError(
                f"There is nothing to learn from in {self.stage.name}: no record of its task can be used."
            )
        samples.records = usable
        return samples

    def _codes(self, targets: list[Path]) -> dict[Path, list[int]]:
        if not targets:
            return {}
        tokenizer = self.trainee.image_tokenizer
        if tokenizer is None:
            raise RecordError(f"{self.stage.name} has pictures to draw, and the model no image tokenizer.")
        weights = Path(self.settings.parts.tokenizer_weights)
        with self.accelerator.main_process_first():
            codes = Codes(self.settings.output / "codes", tokenizer, weights)
            return codes.of(targets, lambda done, all_: self.tell(f"Encoding targets: {done} of {all_}."))

    def _prepare(self) -> None:
        accelerator, habits = self.accelerator, self.settings.habits
        devices = accelerator.num_processes
        try:
            self.accumulate = accumulation(self.stage.batch, habits.micro_batch, devices)
        except ValueError as error:
            raise SettingsError(f"{self.stage.name}: {error}") from error
        self.steps = steps_of(self.stage, len(self.samples))
        places: dict[Task, list[int]] = {task: self.samples.indices(task) for task in self.stage.tasks}
        self.order = Order(
            places,
            micro_batch=habits.micro_batch,
            devices=devices,
            accumulate=self.accumulate,
            seed=self.settings.seed,
        )
        optimizer = torch.optim.AdamW(self._groups(), weight_decay=0.0, fused=_may_fuse(accelerator.device))
        accelerator.gradient_accumulation_steps = self.accumulate
        accelerator.step = 0  # counted on from the stage before, which may have gathered otherwise
        self._tell_deepspeed()
        self.wrapped, self.optimizer = accelerator.prepare(self.learner, optimizer)

    def _groups(self) -> list[dict[str, Any]]:
        stage = self.stage
        rates = {"projector": stage.projector_rate, "hlora": stage.hlora_rate, "tables": stage.table_rate}
        return [
            {"params": list(parameters.values()), "lr": rates[part], "part": part, "highest": rates[part]}
            for part, parameters in self.learner.groups.items()
        ]

    def _tell_deepspeed(self) -> None:
        plugin = getattr(self.accelerator.state, "deepspeed_plugin", None)
        if plugin is not None:
            plugin.deepspeed_config["train_micro_batch_size_per_gpu"] = self.settings.habits.micro_batch
            plugin.deepspeed_config["gradient_accumulation_steps"] = self.accumulate

    # The way.

    def train(self) -> bool:
        """Learn to the end of the stage; False where it was stopped before."""
        begun, record = self._go_on()
        self._clock = time.monotonic() - record.get("seconds", 0.0)
        habits = self.settings.habits
        reporter = Reporter(self.folder, self.stage.name, self.steps, begun, main=self.accelerator.is_main_process,
                            tensorboard=habits.tensorboard, every=habits.log_every)  # fmt: skip
        self.tell(self._announced(begun))
        with reporter:
            if begun == 0:
                self._validated(0, record, reporter)
            for step, batches in enumerate(self._batches(begun), begun):
                rates = self._set_rates(step)
                reporter.step(step + 1, self._step(batches, step), rates)
                last = step + 1 == self.steps
                if last or (step + 1) % habits.validate_every == 0:
                    self._validated(step + 1, record, reporter)
                stopped = self._must_stop()
                if last or stopped or (step + 1) % habits.save_every == 0:
                    self._save(step + 1, record)
                if stopped and not last:
                    self.learner.finish()
                    return False
        self._finish(record)
        return True

    def _announced(self, begun: int) -> str:
        learned = sum(each.numel() for each in self.learner.learned.values())
        so_far = f", from step {begun}" if begun else ""
        return (
            f"{self.stage.name}: {len(self.samples)} records, {self.steps} steps of {self.stage.batch}{so_far}, "
            f"{learned:,} parameters learn, on {self.accelerator.num_processes} x {self.accelerator.device.type}."
        )

    def _batches(self, begun: int) -> Iterator[list[Batch]]:
        """The batches of this process, one list for each step."""
        habits, device = self.settings.habits, self.accelerator.process_index
        left = self.steps - begun
        order = self.order.steps(begun, device)
        indices = [list(micro.indices) for _ in range(left) for micro in next(order)]
        loader = DataLoader(
            self.samples, batch_sampler=indices, collate_fn=collate, num_workers=habits.workers,
            worker_init_fn=_ignore_interrupts, pin_memory=self.accelerator.device.type == "cuda",
            generator=torch.Generator(),  # not the one of dropout, whose state a checkpoint keeps
        )  # fmt: skip
        batches = iter(loader)
        for _ in range(left):
            yield [next(batches) for _ in range(self.accumulate)]

    def _step(self, batches: list[Batch], step: int) -> dict[str, float]:
        """One step of the optimizer.

        Raises:
            TrainingError: the loss is no number.
        """
        self.wrapped.train()
        sums = torch.zeros(3, device=self.accelerator.device)
        for batch in batches:
            with self.accelerator.accumulate(self.wrapped):
                outcome = self.wrapped(_on(batch, self.accelerator.device))
                loss = outcome.loss / outcome.tokens.clamp(min=1)
                if not math.isfinite(float(loss.detach())):
                    raise TrainingError(
                        f"The loss is no number in step {step + 1}: lower the rates, or go on from the last checkpoint "
                        "with other data."
                    )
                self.accelerator.backward(loss)
                if self.accelerator.sync_gradients:
                    self.accelerator.clip_grad_norm_(self.learner.learned.values(), self.settings.habits.clip)
                self.optimizer.step()
                self.optimizer.zero_grad()
            sums += torch.stack([outcome.loss.detach().float(), outcome.right, outcome.tokens])
        return _means(self.accelerator.reduce(sums))

    def _set_rates(self, step: int) -> dict[str, float]:
        factor = rate_factor(self.stage, step, self.steps)
        for group in self.optimizer.param_groups:
            group["lr"] = group["highest"] * factor
        return {group["part"]: group["lr"] for group in self.optimizer.param_groups}

    def _must_stop(self) -> bool:
        """Whether any process was asked to stop; all of them agree."""
        if self.accelerator.num_processes == 1:
            return self.stop.asked
        asked = torch.tensor(float(self.stop.asked), device=self.accelerator.device)
        return bool(self.accelerator.reduce(asked) > 0)

    @torch.no_grad()
    def _validated(self, step: int, record: dict[str, Any], reporter: Reporter) -> None:
        """Loss and share of right tokens on records that are kept out; the best weights are kept."""
        if not len(self.validation):
            return
        self.wrapped.eval()
        places = [self.validation.indices(task) for task in self.stage.tasks]
        sums = torch.zeros(3, device=self.accelerator.device)
        for batch in self._validation_batches(places):
            outcome = self.wrapped(_on(batch, self.accelerator.device))
            sums += torch.stack([outcome.loss.float(), outcome.right, outcome.tokens])
        found = _means(self.accelerator.reduce(sums))
        reporter.validation(step, found)
        record.setdefault("validation", []).append({"step": step, **found})
        if step and found["loss"] < record.get("best", {}).get("loss", math.inf):
            record["best"] = {"step": step, **found}
            self._keep_best()

    def _validation_batches(self, places: list[list[int]]) -> Iterator[Batch]:
        """This process's share. Every process makes the same number of passes, as sharded models need."""
        size, devices, own = (
            self.settings.habits.micro_batch,
            self.accelerator.num_processes,
            self.accelerator.process_index,
        )
        for found in places:
            rounds = math.ceil(len(found) / (size * devices)) if found else 0
            for number in range(rounds):
                begun = (number * devices + own) * size
                part = found[begun : begun + size]
                batch = collate([self.validation[index] for index in part or found[:1]])
                if not part:
                    batch["labels"].fill_(-100)
                yield batch

    # What is kept.

    def _weights(self) -> Tensors:
        names = set(self.learner.learned)
        if self.accelerator.distributed_type == DistributedType.DEEPSPEED:
            state = self.accelerator.get_state_dict(self.wrapped)
        else:
            state = get_model_state_dict(self.wrapped, options=_FULL)
        return {name: part for name, part in state.items() if name in names and isinstance(part, Tensor)}

    def _save(self, step: int, record: dict[str, Any]) -> None:
        weights, optimizer = self._weights(), self._optimizer_state()
        if self.accelerator.is_main_process:
            record |= {"settings": self._identity(), "seconds": round(time.monotonic() - self._clock, 1)}
            self.checkpoints.save(Checkpoint(step, weights, optimizer, _random_state(), record))
        self.accelerator.wait_for_everyone()

    def _optimizer_state(self) -> Tensors:
        """The moments by parameter; none under DeepSpeed, which keeps them in its own form."""
        if self.accelerator.distributed_type == DistributedType.DEEPSPEED:
            return {}
        found: dict[str, Any] = get_optimizer_state_dict(self.wrapped, self._inner_optimizer, options=_FULL)
        state = found.get("state", {})  # the first process gathers, the others get nothing
        return {
            f"{name}/{key}": torch.as_tensor(value)
            for name, values in state.items()
            for key, value in values.items()
        }

    def _go_on(self) -> tuple[int, dict[str, Any]]:
        """The step to begin with, and the record so far, after loading the newest checkpoint."""
        checkpoint = self.checkpoints.newest()
        if checkpoint is None:
            return 0, {"started": time.strftime("%Y-%m-%d %H:%M:%S")}
        if checkpoint.record.get("settings") != self._identity():
            raise SettingsError(
                f"The checkpoint of {self.stage.name} was made with other stages, data or sizes than {self.settings.path} "
                "states now: put the settings back, or choose another output."
            )
        put(self.wrapped, checkpoint.weights)
        if checkpoint.optimizer:
            self._put_optimizer(checkpoint.optimizer)
        elif self.accelerator.distributed_type == DistributedType.DEEPSPEED:
            self.tell("Under DeepSpeed the optimizer begins anew; the weights go on.")
        _put_random(checkpoint.random)
        return checkpoint.step, checkpoint.record

    def _put_optimizer(self, tensors: Tensors) -> None:
        state: dict[str, dict[str, Tensor]] = {}
        for key, value in tensors.items():
            name, part = key.rsplit("/", 1)
            state.setdefault(name, {})[part] = value
        given: dict[str, Any] = get_optimizer_state_dict(self.wrapped, self._inner_optimizer, options=_FULL)
        given["state"] = state
        set_optimizer_state_dict(self.wrapped, self._inner_optimizer, given, options=_FULL)

    @property
    def _inner_optimizer(self) -> torch.optim.Optimizer:
        """The optimizer inside accelerate's."""
        inner: torch.optim.Optimizer = self.optimizer.optimizer
        return inner

    def _identity(self) -> dict[str, Any]:
        """What must not change between a checkpoint and going on from it."""
        stage = self.stage
        shapes = {name: list(each.shape) for name, each in sorted(self.learner.learned.items())}
        return {
            "stage": stage.name, "batch": stage.batch, "steps": self.steps, "records": len(self.samples),
            "seed": self.settings.seed, "learned": len(shapes), "numbers": sum(map(math.prod, shapes.values())),
        }  # fmt: skip

    def _gathered(self, weights: Tensors) -> tuple[Learner, Learner]:
        """The stage's whole model on the CPU, from files and the weights that were gathered: this process has a shard."""
        whole = Trainee(self.settings)
        read_done(self.settings, whole)
        learner = Learner(whole.model, self.stage, self.settings)
        learner.load_state_dict(weights, strict=False)
        return learner, learner

    def _keep_best(self) -> None:
        weights = self._weights()
        if self.accelerator.is_main_process:
            write_tensors(weights, self.folder / "best.safetensors")

    def _finish(self, record: dict[str, Any]) -> None:
        """The stage's result: the weights with the lowest validation loss, else the last ones."""
        weights, best = self._weights(), self.folder / "best.safetensors"
        model = self.accelerator.unwrap_model(self.wrapped)
        self.accelerator.wait_for_everyone()
        if record.get("best") and best.is_file():
            weights = read_tensors(best)
        self.accelerator.wait_for_everyone()  # nobody removes the file before everybody has read it
        if _is_sharded(self.accelerator):
            model, learner = self._gathered(weights) if self.accelerator.is_main_process else (None, None)
        else:
            put(model, weights)
            learner = self.learner
        if learner is not None:
            learner.finish()
        if self.accelerator.is_main_process:
            record |= {
                "ended": time.strftime("%Y-%m-%d %H:%M:%S"),
                "kept": record.get("best", {}).get("step", self.steps),
            }
            write_stage(model.model, self.stage, self.folder, record)
            best.unlink(missing_ok=True)
            self.checkpoints.clear()
        self.accelerator.wait_for_everyone()


def _is_sharded(accelerator: Accelerator) -> bool:
    """Whether no process holds the whole model."""
    return accelerator.distributed_type in (DistributedType.FSDP, DistributedType.DEEPSPEED)


def usable_of(samples: Samples) -> tuple[list[Any], list[str]]:
    """The records that can be encoded, and for each of the others the reason."""
    usable, problems = [], []
    for record in samples.records:
        try:
            samples.encoded(record)
        except EngineError as error:
            problems.append(str(error))
        else:
            usable.append(record)
    return usable, problems


def put(module: torch.nn.Module, weights: Tensors) -> None:
    """Put weights into a module, sharded or not, by the names of the one inside."""
    options = StateDictOptions(full_state_dict=True, strict=False)
    state: dict[str, Any] = dict(weights)
    set_model_state_dict(module, state, options=options)


def _spread(records: list[Any], count: int) -> list[Any]:
    """So many records, evenly from all."""
    if len(records) <= count:
        return records
    return [records[round(index * (len(records) - 1) / max(1, count - 1))] for index in range(count)]


def _on(batch: Batch, device: torch.device) -> Batch:
    return {
        key: value.to(device, non_blocking=True) if isinstance(value, Tensor) else value
        for key, value in batch.items()
    }


def _means(sums: Any) -> dict[str, float]:
    loss, right, count = (float(value) for value in sums)
    return {"loss": loss / max(count, 1), "accuracy": right / max(count, 1), "tokens": count}


def _may_fuse(device: torch.device) -> bool:
    """One kernel for the whole update, without a copy of the moments."""
    return device.type in ("cuda", "cpu")


def _ignore_interrupts(_: int) -> None:
    """Ctrl-C reaches every process of the terminal; the one that trains decides."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _random_state() -> Tensors:
    state = {"cpu": torch.get_rng_state()}
    if torch.cuda.is_available():
        state["cuda"] = torch.cuda.get_rng_state()
    return state


def _put_random(state: Tensors) -> None:
    torch.set_rng_state(state["cpu"])
    if "cuda" in state and torch.cuda.is_available():
        torch.cuda.set_rng_state(state["cuda"])
