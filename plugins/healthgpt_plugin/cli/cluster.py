"""A cohort on a Ray cluster: studies are shared out over workers, each with an engine of its own that is loaded once.

Every node must see the same files under the same names, and have this program installed. A study is the smallest share,
since the results of one study must agree on their numbers; what fails is told and the rest is done, as on one machine.
"""

from __future__ import annotations

import argparse
import copy
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging.scan import scan

from . import terminal
from .inputs import is_picture, is_several
from .model import Model

if TYPE_CHECKING:
    from .batch import Batch

_WAIT = 0.5  # seconds; a wait without an end cannot be interrupted on every system
_MOST_DEATHS = 3  # of workers, one after the other, before the cluster is given up
_ENDED = "The worker that had this study ended before it was done: start again with --resume. ({})"


@dataclass(frozen=True)
class Share:
    """What one worker does in one go: the files of a study, or one input as it was given."""

    name: str
    files: tuple[Path, ...]
    as_given: bool = False


@dataclass
class Outcome:
    """What came of a share, as a batch keeps it."""

    results: list[dict[str, Any]] = field(default_factory=list)
    failed: list[dict[str, Any]] = field(default_factory=list)
    rows: list[tuple[object, ...]] = field(default_factory=list)
    device: str | None = None

    def writerow(self, values: tuple[object, ...]) -> None:
        """As the writer of a report."""
        self.rows.append(tuple(values))


class Worker:
    """One engine on the cluster. The model is loaded with the first slice that needs it, and kept."""

    def __init__(self, kind: type[Batch], options: argparse.Namespace, threads: int) -> None:
        self._kind, self._options = kind, options
        self._model = Model(options.model, options.device, threads)

    def work(self, share: Share) -> Outcome:
        """Do a share; what fails is in the outcome, and never raised."""
        outcome = Outcome()
        batch = self._kind(self._options, self._model)
        batch.collect(outcome)
        try:
            if share.as_given:
                batch.work(share.files)
            else:
                batch.work_on_files(share.files)
        except HealthGPTError as error:
            batch.fail(share.name, str(error))
        outcome.results, outcome.failed, outcome.device = batch.results, batch.failed, self._model.device
        return outcome


def work_on_cluster(batch: Batch) -> None:
    """Share the inputs of a batch out over a cluster and take in what comes back.

    Raises:
        HealthGPTError: Ray is not installed, there is no such cluster, or its workers end again and again.
    """
    ray = _ray()
    options = batch.options
    shares = _shares(batch)
    _connect(ray, options)
    try:
        _Pool(ray, batch, _everywhere(options)).run(shares)
    finally:
        ray.shutdown()


def _ray() -> Any:
    try:
        import ray
    except ImportError as error:
        raise HealthGPTError(
            "--ray needs Ray, which is not installed: pip install 'healthgpt-viewer[ray]'."
        ) from error
    return ray


def _connect(ray: Any, options: argparse.Namespace) -> None:
    """Connect to a cluster, or start one on this machine for this call.

    Raises:
        HealthGPTError: there is none at the address.
    """
    quiet = {"log_to_driver": False, "logging_level": "ERROR", "configure_logging": True}
    try:
        if options.ray == "local":
            ray.init(num_cpus=max(options.ray_workers or 1, 1), include_dashboard=False, **quiet)
        else:
            ray.init(address=options.ray, **quiet)
    except (ConnectionError, ValueError, RuntimeError, OSError) as error:
        raise HealthGPTError(
            f"There is no Ray cluster at '{options.ray}' that can be used: {terminal.one_line(str(error))}"
        ) from error


def _everywhere(options: argparse.Namespace) -> argparse.Namespace:
    """The options as a worker needs them, which has another current folder and nobody to print for."""
    there = copy.copy(options)
    there.json, there.ray, there.input, there.report = True, None, None, None
    there.list = Path("-")  # several inputs: one that cannot be used does not end the rest
    for name in ("output", "save"):
        if getattr(there, name, None) is not None:
            setattr(there, name, getattr(there, name).resolve())
    if Path(there.model).expanduser().exists():
        there.model = str(Path(there.model).expanduser().resolve())
    return there


def _shares(batch: Batch) -> list[Share]:
    """What is to be done, study by study; what cannot be read is told at once."""
    from .batch import sources

    given: list[Share] = []
    files: list[Path] = []
    for path in sources(batch.options):
        if is_picture(path) or not path.exists() or (is_several(path) and not path.is_dir()):
            given.append(Share(str(path), (path.resolve(),), as_given=True))
        else:
            files.append(path.resolve())
    if not files:
        return given
    found = scan(files, on_progress=lambda done, total: terminal.live(f"reading headers {done} of {total}"))
    for problem in found.problems:
        batch.fail(problem.label, problem.reason)
    studies: dict[str, list[Path]] = {}
    for header in found.headers:
        study = str(header.dataset.get("StudyInstanceUID", ""))
        studies.setdefault(study, []).append(Path(header.source.label))
    return [*given, *(Share(str(one[0].parent), tuple(dict.fromkeys(one))) for one in studies.values())]


class _Pool:
    """The workers, and which share each of them has."""

    def __init__(self, ray: Any, batch: Batch, options: argparse.Namespace) -> None:
        self._ray, self._batch, self._options = ray, batch, options
        resources = ray.cluster_resources()
        gpus = int(resources.get("GPU", 0)) if options.device in ("auto", "cuda") else 0
        nodes = sum(bool(node["Alive"]) for node in ray.nodes())
        self.count = options.ray_workers or gpus or nodes
        self._threads = max(1, int(resources.get("CPU", 1)) // self.count)
        self._gpus = 1 if gpus else 0
        self._deaths = 0
        self._under_way: dict[Any, tuple[Any, Share]] = {}

    def run(self, shares: list[Share]) -> None:
        """Do all shares; the next goes to whoever is ready."""
        waiting = iter(shares)
        for _ in range(min(self.count, len(shares))):
            self._give(self._worker(), waiting)
        done = 0
        while self._under_way:
            ready, _ = self._ray.wait(list(self._under_way), num_returns=1, timeout=_WAIT)
            for reference in ready:
                worker, share = self._under_way.pop(reference)
                done += 1
                terminal.step(f"{done} of {len(shares)}: {share.name}")
                self._give(self._taken(reference, worker, share), waiting)

    def _taken(self, reference: Any, worker: Any, share: Share) -> Any:
        """Take in what came of a share; returns the worker that goes on, a new one where the former has ended.

        Raises:
            HealthGPTError: workers end again and again.
        """
        try:
            self._batch.take(self._ray.get(reference))
        except self._ray.exceptions.RayError as error:
            self._deaths += 1
            reason = terminal.one_line(str(error))
            self._batch.fail(share.name, _ENDED.format(reason))
            if self._deaths >= _MOST_DEATHS:
                raise HealthGPTError(f"The workers of the cluster end again and again: {reason}") from error
            return self._worker()
        self._deaths = 0
        return worker

    def _worker(self) -> Any:
        home = {name: os.environ[name] for name in ("HEALTHGPT_HOME",) if name in os.environ}
        settings = {"num_cpus": 1, "num_gpus": self._gpus, "runtime_env": {"env_vars": home}}
        actor = self._ray.remote(Worker).options(**settings)
        return actor.remote(type(self._batch), self._options, self._threads)

    def _give(self, worker: Any, waiting: Iterator[Share]) -> None:
        share = next(waiting, None)
        if share is not None:
            self._under_way[worker.work.remote(share)] = (worker, share)
