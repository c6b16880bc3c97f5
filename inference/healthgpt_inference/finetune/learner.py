"""What learns in each stage, and what it is told: the loss of a batch.

Stage 1 aligns: a task's projector and adapter, and for drawing the image rows of embedding and head. Stage 2 adapts what
both tasks share (embedding, head) and their projectors on a mix, with every adapter as it is. Stage 3 instructs: one task's
adapter and projector, everything else as it is (arXiv 2502.09838, section 3.3).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from healthgpt_inference.adapted import AdaptedModel, as_embedding, as_head
from healthgpt_inference.hlora import HLoraLinear
from healthgpt_inference.tokenization import IMAGE_ID

from .samples import IGNORED, Batch
from .settings import Settings, Stage, Task
from .trainee import NewRows, layer_number

_PARTS = ("projector", "hlora", "tables")
CHUNK = 512  # labelled positions whose logits are in memory at once


class Outcome(NamedTuple):
    """Sums over the labelled positions of a batch: of the loss and of right tokens; and how many tokens were asked."""

    loss: Tensor
    right: Tensor
    tokens: Tensor


class Learner(nn.Module):
    """A model in one stage. Its parameters that learn are float32; the rest stays frozen in its own precision.

    Args:
        model: with every task's adapter.
        stage: what is to learn.
        settings: adapters by layer, checkpointing.
    """

    def __init__(self, model: AdaptedModel, stage: Stage, settings: Settings) -> None:
        super().__init__()
        self.model = model
        self._stage, self._settings = stage, settings
        self._first: Task = (
            stage.tasks[0] if stage.tasks[0] in model.adapters else next(iter(settings.adapters))
        )
        self._precision = model.language.model.norm.weight.dtype
        self._share_tables()
        model.set_task(self._first)
        self._hooks = list(self._put_dropout())
        self.groups = self._choose()
        if settings.habits.gradient_checkpointing:
            model.language.activation_checkpointing_enable({"use_reentrant": False})

    def _share_tables(self) -> None:
        """Give the stage its tables: with rows that learn in stage 1, one pair for all tasks in stage 2."""
        model, stage = self.model, self._stage
        if stage.number == 2:
            shared = "generation" if "generation" in model.adapters else self._first
            model.tables = dict.fromkeys(model.adapters, model.tables[shared])
        elif stage.table_rate and model.tokenizer.first_new_id < len(model.tokenizer):
            embedding, head = model.tables[self._first]
            first = model.tokenizer.first_new_id
            pair: Any = NewRows(embedding.weight, first, head=False), NewRows(head.weight, first, head=True)
            model.tables = model.tables | {self._first: pair}

    def _put_dropout(self) -> Iterator[Any]:
        """Dropout in front of A of the tasks that are trained; the router sees everything."""
        rate = self._stage.dropout
        if not rate:
            return
        for module in self.model.language.modules():
            if isinstance(module, HLoraLinear):
                for task in self._tasks():
                    yield module.lora_A[task].register_forward_pre_hook(
                        lambda part, inputs: (F.dropout(inputs[0], rate, part.training),)
                    )

    def _tasks(self) -> list[Task]:
        return [task for task in self._stage.tasks if task in self.model.adapters]

    def _choose(self) -> dict[str, dict[str, nn.Parameter]]:
        """The parameters that learn by part, in float32, all others frozen."""
        stage, found = self._stage, {part: dict[str, nn.Parameter]() for part in _PARTS}
        self.requires_grad_(False)
        for embedding, head in self.model.tables.values():
            embedding.requires_grad_(False)
            head.requires_grad_(False)
        for name, parameter in self.named_parameters():
            part = self._part_of(name)
            if part and getattr(stage, f"{part.removesuffix('s')}_rate"):
                parameter.data = parameter.data.float()
                parameter.requires_grad_(True)
                found[part][name] = parameter
        return {part: parameters for part, parameters in found.items() if parameters}

    def _part_of(self, name: str) -> str:
        """The part that a parameter of the stage belongs to; empty for what never learns in it."""
        if name.startswith("model.projectors."):
            return "projector" if name.split(".")[2] in self._tasks() else ""
        if ".lora_" in name:
            task = name.split(".")[-2]
            layers = self._settings.adapters[task].layers if task in self._settings.adapters else ()
            return "hlora" if task in self._tasks() and (not layers or layer_number(name) in layers) else ""
        if "embed_tokens" in name or "lm_head" in name:
            return "tables" if not name.endswith(".known") else ""
        return ""

    @property
    def learned(self) -> dict[str, nn.Parameter]:
        """All parameters that learn, by their names."""
        return {name: each for group in self.groups.values() for name, each in group.items()}

    def finish(self) -> None:
        """Leave the stage: whole tables again, no dropout, nothing that learns."""
        for hook in self._hooks:
            hook.remove()
        tables: dict[str, Any] = {}
        for task, (embedding, head) in self.model.tables.items():
            if isinstance(embedding, NewRows):
                tables[task] = as_embedding(embedding.weight.detach()), as_head(head.weight.detach())
            else:
                tables[task] = (embedding, head)
        self.model.tables = tables
        self.model.language.activation_checkpointing_disable()
        self.requires_grad_(False)
        self.eval()
        self.model.set_task(self._first)

    def train(self, mode: bool = True) -> Learner:
        """The language model learns; the tower looks as it always does."""
        super().train(mode)
        self.model.vision.eval()
        return self

    def forward(self, batch: Batch) -> Outcome:
        """The loss of a batch of one task (sums over its labelled positions)."""
        self._activate(batch["task"])
        states = self.model.language.model(
            inputs_embeds=self._embedded(batch), use_cache=False
        ).last_hidden_state
        labels = batch["labels"][:, 1:]
        asked = labels != IGNORED
        return self._outcome(states[:, :-1][asked], labels[asked])

    def _activate(self, task: Task) -> None:
        """Change the task without touching what learns: PEFT would freeze the other adapter."""
        if self.model.task == task:
            return
        learning = [(parameter, parameter.requires_grad) for parameter in self.parameters()]
        self.model.set_task(task)
        for parameter, learns in learning:
            parameter.requires_grad_(learns)

    def _embedded(self, batch: Batch) -> Tensor:
        ids: Tensor = batch["ids"]
        # Tables that learn are float32; what runs through the layers has the base's own precision.
        rows: Tensor = self.model.language.model.embed_tokens(ids.clamp(min=0)).to(self._precision)
        if "pixels" not in batch:
            return rows
        layer = self.model.adapters[batch["task"]].vision_layer
        with torch.no_grad():
            tower = next(self.model.vision.parameters())
            features = self.model.vision(batch["pixels"].to(tower.dtype), layer)
        projector = self.model.projectors[batch["task"]]
        projected = projector(features.to(next(projector.parameters()).dtype))
        mask = (ids == IMAGE_ID)[..., None]
        return rows.masked_scatter(mask, projected.to(rows.dtype))

    def _outcome(self, states: Tensor, labels: Tensor) -> Outcome:
        """Cross-entropy in chunks whose logits are computed again on the way back: a whole vocabulary is large."""
        loss = states.new_zeros((), dtype=torch.float32)
        right = loss.clone()
        for part, wanted in zip(torch.split(states, CHUNK), torch.split(labels, CHUNK), strict=True):
            if torch.is_grad_enabled():
                entropy, hits = checkpoint(self._entropy, part, wanted, use_reentrant=False)
            else:
                entropy, hits = self._entropy(part, wanted)
            loss, right = loss + entropy, right + hits
        return Outcome(loss, right.detach(), torch.tensor(float(len(labels)), device=loss.device))

    def _entropy(self, states: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        logits = self.model.language.lm_head(states).float()
        hits = (logits.detach().argmax(dim=-1) == labels).float().sum()
        return F.cross_entropy(logits, labels, reduction="sum"), hits
